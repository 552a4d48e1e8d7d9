/** What records are called where no heading says it: the words over a table on its side, the first column of a pivot table. */

import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { normalise } from "./headings/words.ts";
import { PIVOT } from "./layout/heading-words.ts";
import type { TableKind } from "./recognised.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** The field that names a record of a kind. */
const NAMES: Partial<Record<TableKind, string>> = {
  initiative: "name",
  task: "task",
  contract: "supplier",
  contact: "name",
  unit: "unitId",
};
/** What stands in the corner of a table on its side, and says nothing of what stands beside it. */
const CORNER = /^(?:kenmerk|kenmerken|gegevens?|veld|onderdeel|item|)$/i;
/** In a pivot table the items of costs stand at the left; on its side a table of costs has anything over its columns. */
const NAMES_IN_PIVOT: typeof NAMES = { ...NAMES, cost_line: "item" };

/** The choices with the first head as the name of the records, when it has no field yet and the name is still free. */
export function withRecordNames(
  frame: Frame,
  kind: TableKind,
  profiles: readonly ColumnProfile[],
  choices: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  const isPivot = frame.layout === "rows" && PIVOT.test(frame.heads[0]?.heading ?? "");
  const [first, profile, name] = [choices[0], profiles[0], (isPivot ? NAMES_IN_PIVOT : NAMES)[kind]];
  const isUnnamed = isPivot || frame.layout === "transposed";
  if (!isUnnamed || !first || !profile || name === undefined) return choices;
  const isFree = choices.every(({ field }) => field?.field !== name);
  // The same cost comes back below each complex.
  const areWords = isPivot
    ? profile.type === "text"
    : ["text", "code"].includes(profile.type) && profile.distinct === profile.filled;
  const field = fieldNamed(kind, name);
  const says = first.field !== null && !CORNER.test(frame.heads[0]?.heading.trim() ?? "");
  const isDecided = says || first.reasons.some(({ from }) => from === "mapping");
  if (isDecided || !isFree || !areWords || profile.filled < 2 || field === null) return choices;
  const named: ColumnChoice = {
    ...first,
    field,
    type: field.types.includes(first.type) ? first.type : (field.types[0] ?? first.type),
    confidence: 0.85,
    reasons: [{ from: "position", what: isPivot ? "beforeRecords" : "overRecords" }],
  };
  return [named, ...choices.slice(1)];
}

/** Fields by which a record is known as well as by its name. */
const ALSO_NAMES: Partial<Record<TableKind, readonly string[]>> = {
  initiative: ["name", "description"],
  task: ["task", "description", "space"],
};
/** Longer than this is no name. */
const LONGEST_NAME = 60;
const MOSTLY = 0.8;

/**
 * The choices with a name where the list has none: "Karwei" and "Groep" are no words that we know for it, but the first column of
 * words that differ from row to row, that are no people and that no other field has, is what each row is about.
 */
export function withNamesInFront(
  frame: Frame,
  kind: TableKind,
  profiles: readonly ColumnProfile[],
  choices: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  const also = ALSO_NAMES[kind];
  const has = (name: string) => choices.some(({ field }) => field?.field === name);
  if (frame.layout !== "rows" || also === undefined || also.some(has)) return choices;
  const at = choices.findIndex(({ field, reasons }, own) => {
    const [profile, cells] = [profiles[own], frame.cells[own] ?? []];
    if (field !== null || !profile || profile.type !== "text" || reasons.some(({ from }) => from === "mapping"))
      return false;
    const isFilled = profile.filled >= 2 && profile.filled >= frame.records.length * MOSTLY;
    const areShort = cells.every(({ value }) => value === null || String(value).length <= LONGEST_NAME);
    const arePeople = profile.personal && profile.personalReason !== "maybeNames";
    return frame.heads[own]?.heading !== "" && isFilled && profile.distinct >= profile.filled && areShort && !arePeople;
  });
  const name = fieldNamed(kind, NAMES[kind] ?? null);
  // What stands behind other columns is said of something else.
  if (at < 0 || at > FIRST_COLUMNS || name === null) return choices;
  return choices.map((choice, own) =>
    own === at
      ? {
          ...choice,
          field: name,
          type: "text",
          confidence: 0.7,
          reasons: [{ from: "position", what: "beforeRecords" }],
        }
      : choice,
  );
}

/** The name, or behind it a number or a day. */
const FIRST_COLUMNS = 1;

const NUMBER = /^\p{L}+ ?(?:nr|nummer)$|^(?:ons )?kenmerk$|^referentie$/u;
/** Numbers of somebody, of something else, or of the line. */
const OTHER_NUMBER =
  /^(?:huis|telefoon|tel|rekening|bank|factuur|contract|complex|cluster|vhe|eenheids?|woning|relatie|klant|debiteur|lid|post|kvk|initiatief|persoons|personeels|volg|rij|regel|prioriteits|kaart|object|week|dag|maand|jaar|kwartaal|periode) ?(?:nr|nummer)$/;

/** The choices with "Aanvraagnr" or "Dossiernummer" in front as the source's own number, when no heading is it and no value comes twice. */
export function withOwnNumber(
  frame: Frame,
  kind: TableKind,
  profiles: readonly ColumnProfile[],
  choices: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  const field = fieldNamed(kind, "number");
  const [first, profile] = [choices[0], profiles[0]];
  if (field === null || !first || !profile || choices.some((choice) => choice.field?.field === "number"))
    return choices;
  const words = normalise(frame.heads[0]?.heading ?? "");
  const isNumber = NUMBER.test(words) && !OTHER_NUMBER.test(words);
  const isDistinct = profile.filled === frame.records.length && profile.distinct === profile.filled;
  const isFree = first.field === null && !first.reasons.some(({ from }) => from === "mapping");
  if (!isNumber || !isDistinct || !isFree || !["code", "text", "integer"].includes(profile.type)) return choices;
  const type = field.types.includes(first.type) ? first.type : "code";
  return [{ ...first, field, type, confidence: 0.85 }, ...choices.slice(1)];
}
