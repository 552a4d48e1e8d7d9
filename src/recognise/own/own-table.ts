/** Whether a list is one of the tables of the standard workbook that no kind of the report is for, and which column is which. */

import type { Column } from "../../schema/column.ts";
import { LISTS } from "../../schema/lists.ts";
import type { Frame } from "../frame.ts";
import type { Field } from "../headings/fields/field.ts";
import { lowestOf, normalise, similarity } from "../headings/words.ts";
import { areTicks } from "../profile-signs.ts";
import type { Reason, TableKind } from "../recognised.ts";
import { isPrice } from "../unit-prices.ts";
import type { ValueType } from "../value.ts";
import type { ColumnProfile } from "../values/column-profile.ts";
import { broughtTo, columnsOf, wordsBeside, wordsOf } from "./own-columns.ts";
import { type Columns, SIGNATURES, type Signature } from "./signatures.ts";

export interface OwnColumn {
  readonly field: Field;
  readonly likeness: number;
  /** As what its cells are read, where the column of ours does not say that. */
  readonly type?: ValueType;
  /** What a heading would have said of the values, where it says who or when: "uren". */
  readonly hint?: string;
}

export interface OwnTable {
  readonly table: string;
  readonly kind: TableKind;
  /** 0–1 */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Index of the head → the column it becomes, as a field whose name is the column's key. */
  readonly fields: ReadonlyMap<number, OwnColumn>;
}

export interface OwnSigns {
  readonly frame: Frame;
  readonly profiles: readonly ColumnProfile[];
  readonly sheetName: string;
  readonly titles: readonly string[];
}

/** A heading that is less like a column than this is not that column: "gereed" is no short "gereedschap". */
const CLOSE = 0.88;
/** So much of the headings must be explained; less where a title says what the list is, and some columns do too. */
const EXPLAINED = 0.6;
const EXPLAINED_BESIDE_NAME = 0.5;
/** On a card stands all that people want to know at once, such as whom to call. */
const EXPLAINED_ON_CARD = 0.4;
const SOME_COLUMNS = 3;
/** A column that only counts the rows explains nothing and asks for nothing. */
const NUMBERING = /^(?:nr|no|nummer|volgnr|volgnummer|rij|id)$/;
/** "Sleutelnr", "serienummer", "sleutelcode". */
const NUMBER_OF = /(?:nr|nummer|code|kenmerk)$|^(?:nr|nummer) /;
const OWN_NUMBER = "ownReference";
/** What boxes without a heading are ticked for, in lists of what is to be done. */
const DONE = "done";
/** No table of ours that people fill in has more columns. */
const MOST_COLUMNS = 24;

/** The table of ours that a list is; null when none fits beyond doubt. `only` asks for one table, of which less will do. */
export function findOwnTable(signs: OwnSigns, only?: string): OwnTable | null {
  const { frame } = signs;
  const headings = frame.heads.map(({ heading }) => normalise(heading));
  const filled = headings.filter((heading) => heading !== "").length;
  if (filled < 2 || filled > MOST_COLUMNS || frame.layout === "freeText") return null;
  const found = SIGNATURES.filter(({ table }) => only === undefined || table === only).flatMap((signature) => {
    const own = match(signature, signs, headings, filled, only !== undefined);
    return own ? [own] : [];
  });
  return found.sort((a, b) => b.confidence - a.confidence)[0] ?? null;
}

function match(
  signature: Signature,
  { frame, profiles, sheetName, titles }: OwnSigns,
  headings: readonly string[],
  filled: number,
  isAsked: boolean,
): OwnTable | null {
  const isNever = () =>
    headings.some((heading) => signature.never?.test(heading)) ||
    [sheetName, ...titles].some((text) => signature.neverNamed?.test(normalise(text)));
  if (!isAsked && isNever()) return null;
  const fields = assign(signature, frame, profiles, headings);
  const keys = new Set(
    [...fields].filter(([at]) => (profiles[at]?.filled ?? 0) > 0).map(([, { field }]) => field.field),
  );
  keys.delete(OWN_NUMBER);
  const has = (columns: Columns | undefined) => columns?.every((group) => group.some((key) => keys.has(key))) ?? false;
  const { periods } = signature;
  const isByPeriod =
    periods !== undefined &&
    !keys.has(periods.instead) &&
    has(periods.beside) &&
    headings.some((heading) => periods.headings.test(heading));
  const name = [sheetName, ...titles].find((text) => signature.names.test(normalise(text)));
  const { told: toldBy } = signature;
  const isToldBy =
    toldBy !== undefined && has(toldBy.beside) && headings.some((heading) => toldBy.headings.test(heading));
  const isSure = has(signature.sure) || isToldBy;
  // The number of a row tells nothing of what the list is.
  const isNumber = (heading: string, at: number) =>
    fields.has(at)
      ? fields.get(at)?.field.field === OWN_NUMBER
      : NUMBERING.test(heading) || signature.calculated?.test(heading) === true;
  const numbered = headings.filter(isNumber).length;
  const told = [...fields.values()].filter(({ field }) => field.field !== OWN_NUMBER).length;
  const explained = (told + (isByPeriod ? 1 : 0)) / Math.max(1, filled - numbered);
  if (!isAsked) {
    if (!isSure && !(name !== undefined && (isByPeriod || has(signature.named)))) return null;
    const isNamed = name !== undefined && keys.size >= SOME_COLUMNS;
    const isSureCard = isSure && frame.layout === "cards";
    const least = isSureCard ? EXPLAINED_ON_CARD : isNamed ? EXPLAINED_BESIDE_NAME : EXPLAINED;
    if (explained < least || !isDistinct(signature, frame, fields)) return null;
  } else if (fields.size === 0) return null;
  const columns = [...fields.keys()].map((at): Reason => ({ from: "heading", what: frame.heads[at]?.heading ?? "" }));
  return {
    table: signature.table,
    kind: signature.kind,
    confidence: Math.min(0.97, 0.45 + 0.3 * explained + (isSure ? 0.12 : 0) + (name === undefined ? 0 : 0.1)),
    reasons: [...(name === undefined ? [] : [nameReason(name, sheetName)]), ...columns],
    fields,
  };
}

function nameReason(name: string, sheetName: string): Reason {
  return { from: name === sheetName ? "sheetName" : "neighbours", what: name };
}

/** The likest pair of heading and column first; a column takes one heading, unless its texts are joined. */
function assign(
  signature: Signature,
  frame: Frame,
  profiles: readonly ColumnProfile[],
  headings: readonly string[],
): Map<number, { field: Field; likeness: number }> {
  const columns = broughtTo(signature);
  const isPriceAt = (at: number) => isPrice(frame.heads[at]?.heading ?? "");
  const hasPeople = columns.some(({ privacy }) => privacy === "personal");
  const pairs = columns
    .flatMap((column) => {
      const words = [...wordsOf(signature, column), ...wordsBeside(signature, column, headings)];
      return headings.flatMap((heading, at) => {
        // What the cells are is cheap to ask; words are compared where it fits.
        if (heading === "" || !fitsColumn(column, profiles[at]) || !isWithinLimits(column, frame, at)) return [];
        // "Stap" over 1, 2 and 3 counts the rows, and says of none what it is.
        const mustSay = column.required && column.kind === "text" && !signature.joined?.includes(column.key);
        if (mustSay && (profiles[at]?.shares.integer ?? 0) >= 0.9) return [];
        // Names of people go to the column for these, and not into what things are called.
        const isForOthers = column.privacy === "shared" && (column.kind === "text" || column.kind === "choice");
        if (hasPeople && isForOthers && arePeople(profiles[at])) return [];
        const likeness = Math.max(...partsOf(heading, frame.heads[at]?.heading ?? "").map((part) => best(part, words)));
        return likeness >= CLOSE && holdsPhases(column, frame, at) ? [{ at, column, likeness }] : [];
      });
    })
    // "Totaal" beside "Prijs" is what it cost.
    .sort((a, b) => b.likeness - a.likeness || Number(isPriceAt(a.at)) - Number(isPriceAt(b.at)) || a.at - b.at);
  const found = new Map<number, { field: Field; likeness: number }>();
  const taken = new Set<string>();
  for (const { at, column, likeness } of pairs) {
    if (found.has(at) || (taken.has(column.key) && !signature.joined?.includes(column.key))) continue;
    taken.add(column.key);
    found.set(at, { field: fieldOf(column), likeness });
  }
  const ticks = taken.has(DONE) ? -1 : headings.findIndex((heading, at) => heading === "" && areTicks(profiles[at]));
  const done = columns.find(({ key }) => key === DONE);
  if (done && ticks >= 0) found.set(ticks, { field: fieldOf(done), likeness: CLOSE });
  return taken.has(OWN_NUMBER) ? found : withNumberApart(signature, headings, found);
}

/** "Sleutelnr" beside "Past op": the number is the row's own, and what the key opens says what it is. */
function withNumberApart(
  signature: Signature,
  headings: readonly string[],
  fields: Map<number, { field: Field; likeness: number }>,
): Map<number, { field: Field; likeness: number }> {
  const own = broughtTo(signature).find(({ key }) => key === OWN_NUMBER);
  const joined = [...fields].filter(([, { field }]) => signature.joined?.includes(field.field));
  const number = joined.find(([at]) => NUMBER_OF.test(headings[at] ?? ""));
  if (own === undefined || joined.length < 2 || !number) return fields;
  return new Map(fields).set(number[0], { field: fieldOf(own), likeness: number[1].likeness });
}

function arePeople(profile: ColumnProfile | undefined): boolean {
  return profile?.personalReason === "names" || profile?.personalReason === "personHeading";
}

/** A heading of two rows is also read by its lower one. */
function partsOf(normalised: string, heading: string): string[] {
  const lower = heading.includes(" / ") ? normalise(lowestOf(heading)) : normalised;
  return lower === normalised ? [normalised] : [normalised, lower];
}

function best(heading: string, words: readonly string[]): number {
  if (words.includes(heading)) return 1;
  const first = heading[0];
  let likeness = 0;
  for (const word of words) {
    // As close as this, a heading begins as the column does: a filler ("de datum") apart.
    if (word[0] === first || heading.includes(" ")) likeness = Math.max(likeness, similarity(heading, word));
  }
  return likeness;
}

const TYPES: Readonly<Record<Column["kind"], readonly ValueType[]>> = {
  id: ["code", "text", "integer"],
  reference: ["text", "code", "integer", "address", "houseNumber"],
  text: ["text", "code", "address", "integer"],
  longText: ["text", "code"],
  choice: ["text", "boolean", "level", "code"],
  yesNo: ["boolean", "text"],
  date: ["date", "datetime"],
  amount: ["amount", "decimal", "integer"],
  decimal: ["decimal", "integer", "score"],
  integer: ["integer", "decimal"],
  percentage: ["percentage", "decimal", "integer"],
  year: ["integer", "date", "code"],
  postcode: ["postcode", "text"],
  phone: ["phone", "text"],
  email: ["email", "text"],
};

/** So many cells of a column must be what it is for. */
const MOSTLY = 0.6;
/** Columns of words: whatever a cell is, it can be read as text, so only the column as a whole tells. */
const WORDS: ReadonlySet<Column["kind"]> = new Set(["id", "reference", "text", "longText", "choice"]);

function fitsColumn(column: Column, profile: ColumnProfile | undefined): boolean {
  if (!profile || profile.filled === 0) return true;
  const types = TYPES[column.kind];
  const share = WORDS.has(column.kind) ? 0 : Math.max(...types.map((type) => profile.shares[type] ?? 0));
  return types.includes(profile.type) || share >= MOSTLY;
}

/** Hours of one day that are over 24 are minutes, or something else. */
function isWithinLimits(column: Column, frame: Frame, at: number): boolean {
  if (column.kind !== "decimal" || column.max === undefined) return true;
  const { max } = column;
  const figures = (frame.cells[at] ?? []).flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  return figures.filter((figure) => figure > max).length <= figures.length * (1 - MOSTLY);
}

/** Whether a column has a list of choices, so that what is neither yes nor no may be one of them ("misschien"), and is told if not. */
export function hasOwnChoices(table: string, key: string): boolean {
  return columnsOf(table).some((own) => own.key === key && own.kind === "choice");
}

/** A column of phases holds phases: words of the list itself, in most cells. */
function holdsPhases(column: Column, frame: Frame, at: number): boolean {
  if (column.kind !== "choice" || column.key !== "phase") return true;
  const choices = new Set((LISTS[column.list]?.values ?? []).map(normalise));
  const texts = (frame.cells[at] ?? []).flatMap(({ value }) => (typeof value === "string" ? [normalise(value)] : []));
  const known = texts.filter((text) => choices.has(text.replace(/^(fase )?\d+ /, ""))).length;
  return known >= texts.length * MOSTLY && known > 0;
}

function isDistinct({ distinct }: Signature, frame: Frame, fields: OwnTable["fields"]): boolean {
  if (distinct === undefined) return true;
  const at = [...fields].find(([, { field }]) => field.field === distinct)?.[0];
  const values = (at === undefined ? [] : (frame.cells[at] ?? [])).flatMap(({ value }) =>
    value === null || value === "" ? [] : [String(value).trim().toLowerCase()],
  );
  return values.length === frame.records.length && new Set(values).size === values.length;
}

function fieldOf({ key, kind, privacy }: Column): Field {
  return { field: key, words: "", tells: 0, types: TYPES[kind], ...(privacy === "personal" ? { personal: true } : {}) };
}

/** A column of a table of ours as a field, for a decision of the user; null when a list cannot bring it. */
export function ownField(table: string, key: string): Field | null {
  const column = columnsOf(table).find((own) => own.key === key);
  return column ? fieldOf(column) : null;
}

/** What the report calls such a list. */
export function ownKind(table: string): TableKind {
  return SIGNATURES.find((own) => own.table === table)?.kind ?? "other";
}
