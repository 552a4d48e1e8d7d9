/** The same list twice in a workbook: Excel's own copy of a sheet, or a concept beside what became of it. */

import type { Problem } from "../../problems/problem.ts";
import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { RecognisedRow, RecognisedTable } from "../../recognise/recognised.ts";
import { saysActual, saysBudget } from "../../recognise/values/budget-words.ts";
import { monthNamed } from "../../recognise/values/date-words.ts";
import { groupBy } from "../group-by.ts";
import { textOfValue } from "./source-row.ts";

export interface ListsTwice {
  /** Lists of which every row stands in another one, with the sheet of that one. */
  readonly copies: ReadonlyMap<RecognisedTable, string>;
  readonly problems: readonly Problem[];
}

/** So many rows of the shorter list say the same as in the other, figures apart. */
const ALIKE = 0.5;
const FEWEST = 2;
/** "Taken (2)", "Kopie van Taken", "Afrekening concept", "Begroting v2": words for a version of a sheet. */
const VERSION =
  /\(\d{1,2}\)\s*$|\b(?:kopie|copie|copy|concept\w*|draft|def|definitie[fv]e?|versie ?\d*|v\d{1,2}|oude?|nieuwe?|backup|bak|archief|final|herzien\w*|gecorrigeerd\w*|correctie)\b/gi;
const OF = /^(?:kopie|copie|copy) (?:van|of)\b/i;

/** What of these lists is there twice. A copy is taken over once; lists that are only alike are told, for nobody knows which of them counts. */
export function listsTwice(tables: readonly RecognisedTable[]): ListsTwice {
  const copies = new Map<RecognisedTable, string>();
  const problems: Problem[] = [];
  const groups = groupBy(
    tables.filter(({ rows }) => rows.length > 0),
    (table) => likeness(table),
  );
  for (const [, group] of groups) {
    if (group.length < 2) continue;
    const known: Said[] = [];
    for (const table of group) {
      const said = saidBy(table);
      const other = known.filter(({ table: one }) => one.sheet !== table.sheet);
      const same = other.find((one) => isVersionOf(one, said) && one.all === said.all);
      if (same) {
        copies.set(table, same.table.sheet);
        problems.push(problem("S105", "info", [placeOf(table)], factsOf(same, said)));
        continue;
      }
      const alike = other.find((one) => mayBeTwice(one, said) && areAlike(one, said));
      if (alike)
        problems.push(
          problem("S106", "warning", [placeOf(table)], {
            ...factsOf(alike, said),
            areVersions: isVersionOf(alike, said),
          }),
        );
      known.push(said);
    }
  }
  return { copies, problems };
}

/** What a list says, made ready to be held against others. */
interface Said {
  readonly table: RecognisedTable;
  readonly base: string;
  /** Everything that its rows say. */
  readonly all: string;
  /** What each row is about: its words without its figures. */
  readonly words: readonly string[];
}

function saidBy(table: RecognisedTable): Said {
  const { rows, columns } = table;
  const inWords = columns.filter(({ type, period }) => period === undefined && (type === "text" || type === "code"));
  const wordsOf = ({ section, cells }: RecognisedRow) =>
    [
      section ?? "",
      ...inWords.map(({ column }) => normalise(textOfValue(cells.get(String(column))?.value ?? null))),
    ].join("|");
  return { table, base: baseOf(table), all: rows.map(allOf).join("\n"), words: rows.map(wordsOf) };
}

function allOf({ section, struck, cells }: RecognisedRow): string {
  const said = [...cells].map(([key, { value, raw }]) => `${key}=${raw ?? textOfValue(value)}`);
  return [struck ? "-" : "", section ?? "", ...said].join("|");
}

/** Lists that differ in this are of something else. */
function likeness(table: RecognisedTable): string {
  const { kind, table: own, columns, context } = table;
  return [
    kind,
    own ?? "",
    kind === "cost_line" ? "" : baseOf(table),
    ...columns.map(({ heading }) => normalise(heading)),
    context.year ?? "",
    context.complex ?? "",
    kind === "cost_line" && isBudget(table) ? "budget" : "",
  ].join("|");
}

function isBudget({ sheet, context }: RecognisedTable): boolean {
  const around = `${sheet} ${context.title ?? ""}`;
  return saysBudget(around) && !saysActual(around);
}

/** The name of a sheet without what says which version it is. */
function baseOf({ sheet }: RecognisedTable): string {
  return normalise(sheet.replace(OF, " ").replace(VERSION, " "));
}

function isVersionOf(one: Said, other: Said): boolean {
  return one.base === other.base;
}

/** Costs of one year and complex count double whatever their sheets are called, but for those of other months or with a day. */
function mayBeTwice(one: Said, other: Said): boolean {
  const { kind, columns } = one.table;
  if (kind === "unit" || kind === "other") return false;
  if (isVersionOf(one, other)) return true;
  const isOfDays = columns.some(({ field }) => field === "bookedOn" || field === "period" || field === "proof");
  return !isOfDays && !isOfPart(one.table) && !isOfPart(other.table);
}

function isOfPart({ sheet }: RecognisedTable): boolean {
  const words = normalise(sheet);
  return (
    /\b(?:q[1-4]|kw\w*|kwartaal|week|wk|halfjaar)\b/.test(words) ||
    words.split(" ").some((word) => monthNamed(word) !== null)
  );
}

function areAlike(one: Said, other: Said): boolean {
  const known = new Set(one.words);
  const again = other.words.filter((words) => known.has(words)).length;
  return again >= FEWEST && again >= Math.min(one.words.length, other.words.length) * ALIKE;
}

function factsOf({ table }: Said, other: Said) {
  return { sheet: other.table.sheet, of: table.sheet, rows: other.words.length };
}

function placeOf({ sheet, rows }: RecognisedTable) {
  return { sheet, cell: rows[0]?.row === undefined ? "" : `A${rows[0].row}` };
}
