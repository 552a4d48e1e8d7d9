/**
 * The fields that recognition knows per kind of table, and the headings under which people write them. The headings and synonyms
 * of our own schema are added by `schema-words.ts`; here stand the words of home-made workbooks. `tells` is how much a heading
 * says about the kind: 3 only this kind has it, 1 usual, 0.3 every list has it.
 */

import type { TableKind } from "../../recognised.ts";
import { AGREEMENT } from "./agreement-fields.ts";
import { CONTACT } from "./contact-fields.ts";
import { CONTRACT } from "./contract-fields.ts";
import { COST } from "./cost-fields.ts";
import type { Field } from "./field.ts";
import { INITIATIVE } from "./initiative-fields.ts";
import { ALLOCATION_KEY } from "./key-fields.ts";
import { INDICATOR_SCORE } from "./score-fields.ts";
import { TASK } from "./task-fields.ts";
import { UNIT } from "./unit-fields.ts";

export type KnownKind = Exclude<TableKind, "other">;

export const FIELDS: Readonly<Record<KnownKind, readonly Field[]>> = {
  initiative: INITIATIVE,
  task: TASK,
  unit: UNIT,
  cost_line: COST,
  allocation_key: ALLOCATION_KEY,
  contract: CONTRACT,
  indicator_score: INDICATOR_SCORE,
  agreement: AGREEMENT,
  contact: CONTACT,
};

/** The field of a kind by its name; null for none. */
export function fieldNamed(kind: TableKind, name: string | null): Field | null {
  if (kind === "other" || name === null) return null;
  return FIELDS[kind].find((field) => field.field === name) ?? null;
}
