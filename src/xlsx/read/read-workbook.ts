/**
 * A workbook file as evidence. Our own reader on fflate and saxes: it knows parts by their relationships and elements by their
 * local names, so prefixed XML, strict packages and odd part names read like any other.
 */

import { inflateSync } from "fflate";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { parseRange } from "../../workbook/address.ts";
import type {
  CellStyle,
  DefinedName,
  SheetEvidence,
  TableEvidence,
  WorkbookEvidence,
} from "../../workbook/evidence.ts";
import type { PackedPart } from "../package/write-package.ts";
import type { Inflate } from "../package/zip-members.ts";
import { contentsOf } from "./contents.ts";
import { unescaped } from "./escapes.ts";
import { type KnownSheet, keepSheets, knownSheets } from "./known-sheets.ts";
import { openPackage, type ReadablePackage } from "./open-package.ts";
import { readSheet, type SheetContent, type SheetTools } from "./read-sheet.ts";
import { readStrings } from "./read-strings.ts";
import { readStyles, readTheme } from "./read-styles.ts";
import { type Relation, relationsOf } from "./relations.ts";
import { attributeOf, isTrue, readXml } from "./xml-events.ts";

export interface ReadOptions {
  /** A faster inflate than the browser has; throws when the result grows past the limit. */
  readonly inflate?: Inflate;
}

interface SheetEntry {
  readonly name: string;
  readonly state: SheetEvidence["state"];
  readonly relation: string;
}

interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/** Everything that recognition and checking need of an .xlsx or .xlsm; a refusal for what is no readable workbook. */
export function readWorkbook(bytes: Uint8Array, source: string, options: ReadOptions = {}): Outcome<WorkbookEvidence> {
  const opened = openPackage(bytes, source, options.inflate ?? inflateInBrowser);
  if (!opened.ok) return opened;
  try {
    return evidenceOf(opened.value, source);
  } catch (error) {
    // Whatever breaks while unpacking or parsing is damage in the file, as far as its owner is concerned.
    if (error instanceof RangeError && /array|memory|allocation/i.test(error.message))
      return refused(problem("F010", "error", [], { file: source }));
    return refused(problem("F009", "error", [], { file: source }));
  }
}

/** The size is known from the zip's directory: a part that is larger than it says is damaged. */
export function inflateInBrowser(data: Uint8Array, limit: number): Uint8Array {
  return inflateSync(data, { out: new Uint8Array(limit) });
}

function evidenceOf(file: ReadablePackage, source: string): Outcome<WorkbookEvidence> {
  const workbookName =
    relationsOf(file, "").find((relation) => relation.kind === "officeDocument")?.part ?? "xl/workbook.xml";
  const content = file.content(workbookName);
  if (!content) return refused(problem("F009", "error", [], { file: source }));
  const workbook = readWorkbookPart(content);
  const relations = relationsOf(file, workbookName);
  const partOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.part ?? null;
  const partContent = (kind: string) => {
    const part = partOf(kind);
    return part === null ? null : file.content(part);
  };
  const strings = partContent("sharedStrings");
  const styles = readStyles(partContent("styles"), readTheme(partContent("theme")));
  const list: CellStyle[] = [...styles.list];
  let longest = 0;
  /** How often a sheet needed more than its own bytes and the basis: a style of this reading, or a warning. */
  let extras = 0;
  const extra = <Given extends unknown[], Answer>(ask: (...given: Given) => Answer) => {
    return (...given: Given): Answer => {
      extras += 1;
      return ask(...given);
    };
  };
  const onCut = extra((length: number) => {
    longest = Math.max(longest, length);
  });
  const tools: SheetTools = {
    strings: strings ? readStrings(strings, onCut) : [],
    styles: { ...styles, list },
    struck: extra(struckStyles(list)),
    dated: extra(datedStyles(list)),
    date1904: workbook.date1904,
    onCut,
  };
  const basis = {
    parts: ["sharedStrings", "styles", "theme"].map(partOf).map((part) => (part === null ? null : file.part(part))),
    date1904: workbook.date1904,
  };
  const known = knownSheets(basis);
  const kept: KnownSheet[] = [];
  const contentOf = (name: string, part: PackedPart): SheetContent => {
    const before = extras;
    const content = known(part) ?? readSheet(file.content(name) ?? new Uint8Array(0), tools);
    if (extras === before) kept.push({ part, content });
    return content;
  };
  const sheets: SheetEvidence[] = [];
  const absent: string[] = [];
  for (const entry of workbook.sheets) {
    const relation = relations.find(({ id }) => id === entry.relation);
    const name = relation?.kind === "worksheet" ? relation.part : null;
    const part = name === null ? null : file.part(name);
    if (name === null || part === null) {
      // A sheet that is a chart or a macro has a part of another kind.
      if (relation === undefined || relation.kind === "worksheet") absent.push(entry.name);
      continue;
    }
    const read = contentOf(name, part);
    sheets.push({
      name: entry.name,
      state: entry.state,
      ...read,
      tables: tablesOf(file, name, read.rows),
      ...(workbook.date1904 ? { bareDaysFrom1904: true } : {}),
    });
  }
  keepSheets(basis, kept);
  if (sheets.length === 0) return refused(problem("F013", "error", [], { file: source }));
  return {
    ok: true,
    problems: [
      ...(longest === 0 ? [] : [problem("F051", "warning", [], { length: longest })]),
      ...(absent.length === 0 ? [] : [problem("F060", "error", [], { sheets: absent })]),
    ],
    value: { source, sheets, styles: list, names: workbook.names, contents: contentsOf(file.names) },
  };
}

function readWorkbookPart(content: Uint8Array): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: { name: string; refersTo: string; local: number | null }[] = [];
  let date1904 = false;
  let isName = false;
  readXml(content, {
    open: (name, attributes) => {
      if (name === "sheet") {
        const state = attributes.state;
        sheets.push({
          name: unescaped(attributes.name ?? ""),
          state: state === "hidden" || state === "veryHidden" ? state : "visible",
          relation: attributeOf(withoutPlain(attributes, "id"), "id") ?? "",
        });
      } else if (name === "workbookPr") date1904 = isTrue(attributes.date1904);
      else if (name === "definedName") {
        isName = true;
        const local = attributes.localSheetId;
        names.push({ name: attributes.name ?? "", refersTo: "", local: local === undefined ? null : Number(local) });
      }
    },
    text: (text) => {
      const last = names.at(-1);
      if (isName && last) last.refersTo += text;
    },
    close: (name) => {
      if (name === "definedName") isName = false;
    },
  });
  return {
    sheets,
    date1904,
    names: names.map(({ name, refersTo, local }) => {
      const sheet = local === null ? undefined : sheets[local]?.name;
      return { name, refersTo, ...(sheet === undefined ? {} : { sheet }) };
    }),
  };
}

/** Only the attribute with a prefix is the relationship ("r:id"). */
function withoutPlain(attributes: Readonly<Record<string, string>>, name: string): Record<string, string> {
  const { [name]: _plain, ...rest } = attributes;
  return rest;
}

function tablesOf(file: ReadablePackage, part: string, rows: SheetEvidence["rows"]): TableEvidence[] {
  return relationsOf(file, part)
    .filter((relation): relation is Relation & { part: string } => relation.kind === "table" && relation.part !== null)
    .flatMap((relation) => {
      const content = file.content(relation.part);
      return content ? (readTable(content, rows) ?? []) : [];
    });
}

/** A table without a header row is none of ours and has no headings to go by. */
function readTable(content: Uint8Array, rows: SheetEvidence["rows"]): TableEvidence | null {
  let name = "";
  let ref = "";
  let headerRows = "1";
  let totals = "0";
  const headers: string[] = [];
  readXml(content, {
    open: (tag, attributes) => {
      if (tag === "table") {
        name = attributes.displayName ?? attributes.name ?? "";
        ref = attributes.ref ?? "";
        headerRows = attributes.headerRowCount ?? "1";
        totals = attributes.totalsRowCount ?? "0";
      } else if (tag === "tableColumn") headers.push(unescaped(attributes.name ?? ""));
    },
  });
  const range = parseRange(ref);
  if (!range || headerRows === "0") return null;
  const headerRow = rows.find(({ row }) => row === range.top);
  const shown = headers.map((header, at) => {
    const value = headerRow?.values[range.left - 1 + at];
    return header !== "" || typeof value !== "string" ? header : value;
  });
  return { name, range, headers: shown, hasTotals: totals !== "0" };
}

/** Rich text with all runs struck gives its cell a style that is struck. */
function struckStyles(list: CellStyle[]): (style: number) => number {
  const known = new Map<number, number>();
  return (style) => {
    const own = list[style];
    if (!own || own.strike) return style;
    const struck = known.get(style) ?? list.push({ ...own, strike: true }) - 1;
    known.set(style, struck);
    return struck;
  };
}

/** A cell of the type day without a format of one gets a style that shows it. */
function datedStyles(list: CellStyle[]): (style: number, withTime: boolean) => number {
  const known = new Map<string, number>();
  return (style, withTime) => {
    const own = list[style];
    if (!own) return style;
    const key = `${style} ${withTime}`;
    const format = withTime ? "d-m-yyyy h:mm" : "d-m-yyyy";
    const dated = known.get(key) ?? list.push({ ...own, format }) - 1;
    known.set(key, dated);
    return dated;
  };
}

function refused(refusal: Problem): { ok: false; refusal: Problem } {
  return { ok: false, refusal };
}
