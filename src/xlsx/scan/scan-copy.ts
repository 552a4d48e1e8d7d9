/**
 * The proof that a finished copy holds what was planned and nothing else. It opens the bytes again with the reader that opens
 * everybody's files, and knows only three things: the plan, the same form with empty rows, and the texts that are forbidden.
 */

import { type Place, type Problem, problem } from "../../problems/problem.ts";
import type { FoundInCopy } from "../../problems/share-facts.ts";
import { cellAddress } from "../../workbook/address.ts";
import { type CellInput, isFormulaInput, sameValue } from "../../workbook/cell.ts";
import type { SheetEvidence } from "../../workbook/evidence.ts";
import { storedCell } from "../../workbook/stored-cell.ts";
import { TextIndex } from "../../workbook/text-index.ts";
import type { Inflate } from "../package/zip-members.ts";
import { openPackage, type ReadablePackage } from "../read/open-package.ts";
import { readWorkbook } from "../read/read-workbook.ts";
import type { NewWorkbook } from "../render/new-workbook.ts";
import { FIRST_BODY_ROW } from "../render/sheet-frame.ts";
import { cellsOf, formulasOf } from "../render/table-cells.ts";
import { tablesAround } from "../render/workbook-names.ts";
import { hasLooseBytes } from "./loose-bytes.ts";
import { textsOf } from "./package-texts.ts";

export interface ForbiddenWord {
  readonly text: string;
  /** Where it stands in the workbook, to find it again. */
  readonly place: Place;
}

export interface Expected {
  readonly plan: NewWorkbook;
  /** The bytes of the same form with as many rows, all empty: rules reach as far as there are rows. */
  readonly empty: Uint8Array;
  readonly forbidden: readonly ForbiddenWord[];
}

/** Parts that a copy may have; a chart, a picture or a comment has another name. */
const PARTS =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|docprops\/(?:app|core)\.xml|xl\/(?:workbook|styles|sharedstrings)\.xml|xl\/theme\/theme1\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml|xl\/worksheets\/_rels\/sheet\d+\.xml\.rels|xl\/tables\/table\d+\.xml)$/;

/** Null when nothing is found; otherwise the refusal (N014) with what was found first. */
export function scanCopy(bytes: Uint8Array, expected: Expected, inflate: Inflate): Problem | null {
  const [opened, form] = [openPackage(bytes, "", inflate), openPackage(expected.empty, "", inflate)];
  const read = readWorkbook(bytes, "", { inflate });
  const blank = readWorkbook(expected.empty, "", { inflate });
  if (!opened.ok || !form.ok || !read.ok || !blank.ok) return found("unreadable", "");
  const cells = plannedCells(expected.plan);
  return (
    strangeParts(opened.value, form.value, bytes) ??
    strangeSheets(read.value.sheets, blank.value.sheets, read.value.contents) ??
    strangeCells(read.value.sheets, blank.value.sheets, expected.plan, cells) ??
    strangeTexts(opened.value, form.value, expected, cells)
  );
}

function strangeParts(file: ReadablePackage, form: ReadablePackage, bytes: Uint8Array): Problem | null {
  const strange = file.names.find((name) => !PARTS.test(name) || !form.names.includes(name));
  if (strange !== undefined) return found("part", strange);
  return hasLooseBytes(bytes) ? found("extra", "zip") : null;
}

/** The sheets of the form, all in sight, without anything that a cell cannot show. */
function strangeSheets(
  sheets: readonly SheetEvidence[],
  form: readonly SheetEvidence[],
  contents: readonly string[],
): Problem | null {
  const [extra] = contents;
  if (extra !== undefined) return found("extra", extra);
  if (sheets.map(({ name }) => name).join("\n") !== form.map(({ name }) => name).join("\n"))
    return found("sheet", sheets.map(({ name }) => name).join(", "));
  for (const { name, state, hiddenColumns, rows } of sheets) {
    if (state !== "visible") return found("hidden", name);
    if (hiddenColumns.size > 0 || rows.some(({ hidden }) => hidden)) return found("hidden", name);
  }
  return null;
}

/** Table name → its cells as planned, with formulas and their results. */
type PlannedCells = ReadonlyMap<string, readonly (readonly CellInput[])[]>;

function plannedCells(plan: NewWorkbook): PlannedCells {
  const tables = tablesAround(plan);
  const rowsOf = (name: string) => plan.contents.get(name) ?? [];
  const context = { referenceDay: plan.referenceDay, reportingYear: plan.reportingYear, rowsOf };
  return new Map(
    plan.tables.map((table) => {
      const rows = rowsOf(table.name);
      return [table.name, cellsOf(table, rows.length > 0 ? rows : [{}], formulasOf(table, tables, rowsOf), context)];
    }),
  );
}

/** In the body of a table what was planned; everywhere else what the form has. */
function strangeCells(
  sheets: readonly SheetEvidence[],
  form: readonly SheetEvidence[],
  plan: NewWorkbook,
  cells: PlannedCells,
): Problem | null {
  for (const [index, sheet] of sheets.entries()) {
    const table = plan.tables.find((candidate) => candidate.sheet === sheet.name);
    const planned = table ? (cells.get(table.name) ?? []) : [];
    const blank = new Map(form[index]?.rows.map((row) => [row.row, row]) ?? []);
    for (const { row, values } of sheet.rows) {
      const own = planned[row - FIRST_BODY_ROW];
      for (const [at, value] of values.entries()) {
        const wanted = own ? storedCell(own[at] ?? null).value : (blank.get(row)?.values[at] ?? null);
        if (!sameValue(value, wanted)) return found("cell", `${sheet.name}!${cellAddress(row, at + 1)}`);
      }
    }
  }
  return null;
}

/** Every text is one of the form or of a planned cell, and none has a forbidden one in it. */
function strangeTexts(
  file: ReadablePackage,
  form: ReadablePackage,
  { forbidden }: Expected,
  cells: PlannedCells,
): Problem | null {
  const ours = new Set<string>();
  for (const name of form.names) textsOf(form.content(name) ?? new Uint8Array(0), (text) => ours.add(text));
  const planned = new Set<string>();
  for (const rows of cells.values())
    for (const row of rows)
      for (const input of row) {
        const { value, formula } = storedCell(input);
        if (value !== null) planned.add(typeof value === "object" ? value.error : String(value));
        if (formula !== null && isFormulaInput(input)) planned.add(formula);
      }
  let strange: string | null = null;
  const all = new Set<string>();
  for (const name of file.names)
    textsOf(file.content(name) ?? new Uint8Array(0), (text) => {
      if (ours.has(text)) return;
      all.add(text);
      if (!planned.has(text) && !planned.has(String(Number(text)))) strange ??= name;
    });
  if (strange !== null) return found("text", strange);
  const texts = new TextIndex(all);
  const leaked = forbidden.find(({ text }) => texts.textWith(text) !== null);
  return leaked ? found("private", `${leaked.place.sheet}!${leaked.place.cell}`) : null;
}

function found(what: FoundInCopy, where: string): Problem {
  return problem("N014", "error", [], { found: what, where });
}
