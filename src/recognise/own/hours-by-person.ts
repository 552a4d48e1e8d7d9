/** Hours with a row for each day and a column for each person: the table Uren, with a name over its hours. */

import { isBlank } from "../../workbook/cell.ts";
import type { Frame } from "../frame.ts";
import { isKnownHeading } from "../headings/vocabulary.ts";
import { normalise } from "../headings/words.ts";
import type { ColumnProfile } from "../values/column-profile.ts";
import { monthsIn } from "../values/dates.ts";
import { nameIn } from "../values/personal.ts";
import { type OwnColumn, type OwnSigns, type OwnTable, ownField } from "./own-table.ts";
import { SIGNATURES } from "./signatures.ts";

const TABLE = "zbUren";
const DAY = /^(?:datum|dag|op|date|d d|dd)$/;
const NOTE = /^(?:opm|opmerking|opmerkingen|bijzonderheden|toelichting|notitie)$/;
/** Hours of one day, with or without the minutes ("2:30", "1,5 u"). */
const HOURS = /^\d{1,2}(?:[.,:]\d{1,2})?(?:\s?(?:u|uur|h)\.?)?$/i;
const NAME = /^\p{Lu}[\p{Ll}'’-]+$/u;
const LONGEST_DAY = 24;
const FEWEST = 2;

/** The hours; null where the list is not called after hours, has no days, or where no names stand over figures. */
export function personHours({ frame, profiles, sheetName, titles }: OwnSigns): OwnTable | null {
  const signature = SIGNATURES.find(({ table }) => table === TABLE);
  const said = [sheetName, ...titles];
  const name = said.find((text) => signature?.names.test(normalise(text)));
  if (!signature || frame.layout !== "rows" || name === undefined) return null;
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const day = heads.findIndex((head, at) => DAY.test(head) && areDays(frame, at, profiles[at], said));
  const people = frame.heads.flatMap(({ heading }, at) =>
    at !== day && nameIn(heading) === "name" && areHours(frame, at) ? [at] : [],
  );
  if (day < 0 || people.length < FEWEST) return null;
  // "Soufiane" beside Ria and Bas: a word that is on no list of names, and no heading that we know.
  const others = frame.heads.flatMap(({ heading }, at) =>
    at !== day && !people.includes(at) && NAME.test(heading.trim()) && !isKnownHeading(heading) && areHours(frame, at)
      ? [at]
      : [],
  );
  const fields = new Map<number, OwnColumn>();
  const add = (at: number, key: string, more: Partial<OwnColumn>) => {
    const field = ownField(TABLE, key);
    if (field) fields.set(at, { field, likeness: 0.9, ...more });
  };
  add(day, "on", profiles[day]?.type === "date" ? {} : { type: "integer" });
  for (const at of [...people, ...others]) add(at, "hours", { type: "decimal", hint: "uren" });
  const note = heads.findIndex((head) => NOTE.test(head));
  if (note >= 0) add(note, "note", {});
  return {
    table: TABLE,
    kind: signature.kind,
    confidence: 0.8,
    reasons: [
      { from: "neighbours", what: name },
      ...people.map((at) => ({ from: "heading" as const, what: heads[at] ?? "" })),
    ],
    fields,
  };
}

/** Days, or their numbers in the one month that the list is of. */
function areDays(frame: Frame, at: number, profile: ColumnProfile | undefined, said: readonly string[]): boolean {
  if (profile?.type === "date") return true;
  const filled = (frame.cells[at] ?? []).filter(({ value }) => !isBlank(value));
  const areNumbers = filled.every(
    ({ value }) => Number.isInteger(Number(value)) && Number(value) >= 1 && Number(value) <= 31,
  );
  return filled.length > 0 && areNumbers && said.flatMap(monthsIn).length > 0;
}

function areHours(frame: Frame, at: number): boolean {
  const filled = (frame.cells[at] ?? []).filter(({ value }) => !isBlank(value));
  return (
    filled.length > 0 &&
    filled.every(({ value }) =>
      typeof value === "number" ? value > 0 && value <= LONGEST_DAY : HOURS.test(String(value).trim()),
    )
  );
}
