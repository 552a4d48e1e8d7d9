/**
 * J9: the copy for a committee, built up from what it may see: rows of one initiative or complex, columns of which the class allows
 * it, names as agreed, and texts that name nobody. Nothing is taken away from the workbook's own file; a new one is made.
 */

import { type Day, partsOf } from "../../days/day.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { readRows } from "../../records/read-rows.ts";
import { fold } from "../../records/references.ts";
import type { TableRows } from "../../records/row.ts";
import { type CommitteeCopy, copyTables, NOT_SHARED, withSharedBase } from "../../schema/committee-copy.ts";
import type { RowValues } from "../../schema/row-value.ts";
import { NAMED_CELLS } from "../../schema/sheets.ts";
import type { Table } from "../../schema/table.ts";
import { participants } from "../../schema/tables/tasks.ts";
import { SCHEMA_VERSION, tableNamed } from "../../schema/workbook-schema.ts";
import { findTable, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { CopyCells, type KeptOut, type TextsToRead } from "./copy-cells.ts";
import { type ChosenRows, chooseRows } from "./copy-rows.ts";
import { CopyScope, type RowsByTable } from "./copy-scope.ts";
import { type HiddenRows, tellHidden } from "./hidden-rows.ts";
import { type PrivateWord, privateWords, withoutChosen } from "./private-words.ts";
import { type AboutCopy, baseRows, type CopyOf } from "./shared-base.ts";
import { SharedTexts } from "./shared-texts.ts";

export interface ShareInput {
  readonly of: CopyOf;
  readonly sharedOn: Day;
  /** Cells of the workbook ("Taken!H6") that are shared although something in them would stay out. */
  readonly include?: readonly string[];
  /** Absent: nobody looked. */
  readonly hidden?: HiddenRows;
}

export interface PlannedCopy {
  readonly about: AboutCopy;
  readonly copy: CommitteeCopy;
  /** Of every table of the copy what goes and what stays. */
  readonly tables: readonly SharedTable[];
  readonly keptOut: readonly KeptOut[];
  /** Column by column how many texts go along, for who reads them before the copy is sent. */
  readonly textsToRead: readonly TextsToRead[];
  /** What may appear nowhere in the finished file. */
  readonly privateWords: readonly PrivateWord[];
}

export interface SharedTable {
  readonly table: string;
  readonly sheet: string;
  readonly rows: number;
  /** Rows of the workbook that stay: of another initiative or complex, or left out for a reason that a problem tells. */
  readonly rowsLeft: number;
  readonly columns: readonly string[];
  /** Headings of columns that stay. */
  readonly columnsLeft: readonly string[];
  /** Whether residents fill it in. */
  readonly isFilledIn: boolean;
}

/** What else has to be read to know whose rows are and how many homes they are about. */
const BESIDE = ["zbVerdeelsleutels", "zbGewichten", "zbEenheden"] as const;

/**
 * The copy of an initiative or a complex. Refused without the sheet of it (N017), when the number is unknown (N003) or stands
 * twice (N004). Everything that stays out of it for another reason than its class is told with its cell.
 */
export function planShare(workbook: WorkbookSnapshot, input: ShareInput): Outcome<PlannedCopy> {
  const { of, sharedOn } = input;
  const asked = of.kind === "initiative" ? "zbInitiatieven" : "zbComplexen";
  if (!findTable(workbook, asked))
    return { ok: false, refusal: problem("N017", "error", [], { sheet: tableNamed(asked).sheet }) };
  const seen = copyTables();
  const problems: Problem[] = [];
  const rows = readAll(workbook, seen, problems);
  const people = readRows(participants, workbook, ["id", "sharedName"]);
  problems.push(...people.problems);
  const found = CopyScope.find(of, rows);
  if (!found.ok) return found;
  const scope = found.value;
  const chosen = chooseRows(seen, rows, scope);
  problems.push(...chosen.problems, ...tellHidden(chosen.rows, rows, input.hidden ?? new Map()));
  const agreed = (people.value?.rows ?? []).flatMap(({ values }) => values.sharedName ?? []);
  const secrets = privateWords(workbook, agreed);
  const texts = new SharedTexts(workbook, people.value, organisations(workbook, rows), secrets);
  const cells = new CopyCells(chosen, texts, rows, input.include ?? []);
  const contents = new Map(seen.map((table) => [table.name, cells.rowsOf(table)]));
  problems.push(...cells.problems());
  const about = { of: scope.of, sharedOn, version: SCHEMA_VERSION };
  const base = baseRows(seen, contents, about);
  const letThrough = cells.keptOut.flatMap(({ isLetThrough, text }) => (isLetThrough ? [text] : []));
  return {
    ok: true,
    value: {
      about,
      copy: {
        about: titleOf(scope.of, contents),
        tables: withSharedBase(seen),
        contents: new Map([...contents, ["zbGedeeld", base.rows]]),
        ...settingsOf(workbook, sharedOn),
        sharedOn,
        copy: base.copy,
        keptOut: cells.keptOut.filter(({ isLetThrough }) => !isLetThrough).length,
      },
      tables: seen.map((table) => reportOf(table, workbook, chosen, contents.get(table.name) ?? [])),
      keptOut: cells.keptOut,
      textsToRead: cells.textsToRead(),
      privateWords: withoutChosen(secrets, letThrough),
    },
    problems,
  };
}

function readAll(workbook: WorkbookSnapshot, seen: readonly Table[], problems: Problem[]): RowsByTable {
  const rows = new Map<string, TableRows>();
  const asked = [
    ...seen.map(({ name, columns }) => [name, columns.map(({ key }) => key)] as const),
    ...BESIDE.map((name) => [name, []] as const),
  ];
  for (const [name, keys] of asked) {
    const read = readRows(tableNamed(name), workbook, keys);
    problems.push(...read.problems);
    if (read.value) rows.set(name, read.value);
  }
  return rows;
}

/** What firms and parties are called, and the initiatives and complexes themselves. */
function organisations(workbook: WorkbookSnapshot, rows: RowsByTable): readonly string[] {
  const columns: readonly (readonly [table: string, key: string])[] = [
    ["zbContracten", "supplier"],
    ["zbBetrokkenen", "organisation"],
    ["zbComplexen", "name"],
    ["zbInitiatieven", "name"],
  ];
  return columns.flatMap(([name, key]) => {
    const read = rows.get(name) ?? readRows(tableNamed(name), workbook, []).value;
    return (read?.rows ?? []).flatMap(({ values }) => {
      const value = (values as RowValues)[key];
      return typeof value === "string" ? [value] : [];
    });
  });
}

/** What the initiative or complex is called, as far as that may be seen. */
function titleOf({ kind, id }: CopyOf, contents: ReadonlyMap<string, readonly RowValues[]>): string {
  const rows = contents.get(kind === "initiative" ? "zbInitiatieven" : "zbComplexen") ?? [];
  const name = rows.find((row) => row.id === id)?.name;
  return typeof name === "string" && name !== NOT_SHARED && name !== id ? `${name} (${id})` : id;
}

function settingsOf({ names }: WorkbookSnapshot, sharedOn: Day): Pick<CommitteeCopy, "organisation" | "reportingYear"> {
  const [organisation, year] = [names?.[NAMED_CELLS.organisation], names?.[NAMED_CELLS.reportingYear]];
  return {
    organisation: typeof organisation === "string" ? organisation : "",
    reportingYear: typeof year === "number" ? year : partsOf(sharedOn).year,
  };
}

function reportOf(
  table: Table,
  workbook: WorkbookSnapshot,
  chosen: ChosenRows,
  rows: readonly RowValues[],
): SharedTable {
  const shown = new Set(table.columns.map(({ heading }) => fold(heading)));
  const headers = findTable(workbook, table.name)?.table.headers ?? [];
  return {
    table: table.name,
    sheet: table.sheet,
    rows: rows.length,
    rowsLeft: (chosen.all.get(table.name) ?? 0) - rows.length,
    columns: table.columns.map(({ heading }) => heading),
    columnsLeft: headers.filter((heading) => !shown.has(fold(heading))),
    isFilledIn: table.owner === "people",
  };
}
