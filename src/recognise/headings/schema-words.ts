/** The words that the schema knows for a field: the heading of the column it becomes, and that column's synonyms. */

import { tableNamed } from "../../schema/workbook-schema.ts";
import type { Field } from "./fields/field.ts";
import type { KnownKind } from "./fields/fields.ts";

/** The table that a kind mainly becomes; a field and a column with the same key are the same thing. */
const MAIN_TABLE: Readonly<Record<KnownKind, string>> = {
  initiative: "zbInitiatieven",
  task: "zbTaken",
  unit: "zbEenheden",
  cost_line: "zbKostenposten",
  allocation_key: "zbVerdeelsleutels",
  contract: "zbContracten",
  indicator_score: "zbMetingen",
  agreement: "zbLogboek",
  contact: "zbBetrokkenen",
};

/** None for a field that is no column of that table by the same key. */
export function schemaWords(kind: KnownKind, { field }: Field): readonly string[] {
  const column = tableNamed(MAIN_TABLE[kind]).columns.find(({ key }) => key === field);
  return column ? [column.heading, ...(column.synonyms ?? [])] : [];
}
