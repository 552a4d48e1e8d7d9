/** The account of an import as rows of Herkomst and Overig. */

import { dutchOf } from "../../days/day.ts";
import type { Problem } from "../../problems/problem.ts";
import type { RecognisedTable, RecognisedWorkbook } from "../../recognise/recognised.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { cellAddress, columnName, rangeAddress } from "../../workbook/address.ts";
import { groupBy } from "../group-by.ts";
import type { Account, Placed, PlacedRow } from "./account.ts";
import { KIND_WORDS, LEFT_OUT_WORDS, SEVERITY_WORDS, SKIP_WORDS } from "./account-words.ts";
import type { PlannedRow } from "./draft.ts";
import { rowLists } from "./row-list.ts";

export interface AccountInput {
  readonly recognised: RecognisedWorkbook;
  readonly taken: readonly RecognisedTable[];
  readonly leftOut: readonly RecognisedTable[];
  /** Those of them that stand on another sheet as well, with its name. */
  readonly copies: ReadonlyMap<RecognisedTable, string>;
  readonly account: Account;
  readonly problems: readonly Problem[];
  readonly today: number;
  readonly textOf: (problem: Problem) => { readonly message: string; readonly action: string };
}

/** A spreadsheet cell holds 32,767 characters. */
const LONGEST_TEXT = 32_000;

/** Every decision, with the cells of the source: tables, rows, what was skipped, left out or not used, and the problems. */
export function originRows(input: AccountInput): PlannedRow[] {
  const { source } = input.recognised;
  const lines = [
    ...input.taken.map((table) => tableLine(table, input.today)),
    ...placedLines(input.account.placed),
    ...input.taken.flatMap(skippedLines),
    ...leftOutLines(input.account),
    ...input.leftOut.map((table) => ({
      sheet: table.sheet,
      range: rangeAddress(table.range),
      decision: whyLeftOut(table, input.copies.get(table)),
      count: table.rows.length,
    })),
    ...unusedLines(input.recognised),
    ...input.problems.flatMap((found) => problemLines(found, input.textOf)),
  ];
  return lines.map((line) => ({ source, ...line }));
}

function whyLeftOut({ hidden }: RecognisedTable, copyOf: string | undefined): string {
  if (copyOf !== undefined) return `Niet nog eens overgenomen: gelijk aan de lijst op het blad ${copyOf}`;
  return hidden ? "Verborgen blad niet overgenomen" : "Tabel niet overgenomen: u hebt deze weggelaten";
}

/** Everything that has no column of its own, in long form. */
export function leftoverRows(account: Account): PlannedRow[] {
  return [
    ...account.kept.map(({ source, row, column, heading, text, belongsTo }) => ({
      sheet: source.table.sheet,
      cell: cellAddress(row, column),
      row: String(row),
      heading,
      value: text,
      ...(belongsTo ? { belongsTo: `${tableNamed(belongsTo.table).sheet} ${belongsTo.id}` } : {}),
    })),
    ...[...account.sections.values()].flatMap(({ source, text, rows }) =>
      rowLists(rows).map((row) => ({ sheet: source.table.sheet, row, heading: "Tussenkop", value: text })),
    ),
  ];
}

function tableLine(table: RecognisedTable, today: number): PlannedRow {
  const headers = table.headerRows.length > 0 ? ` Koppen op rij ${table.headerRows.join(" en ")}.` : "";
  return {
    sheet: table.sheet,
    range: rangeAddress(table.range),
    decision: `Herkend als ${table.table === undefined ? KIND_WORDS[table.kind] : `tabel voor het blad ${tableNamed(table.table).sheet}`}`,
    count: table.rows.length,
    explanation: `Zekerheid ${Math.round(table.confidence * 100)}%.${headers} Ingelezen op ${dutchOf(today)}.`,
  };
}

/** Rows that went to the same tables come together, with the first and last number where we gave it. */
function placedLines(rows: readonly PlacedRow[]): PlannedRow[] {
  const groups = new Map<string, { first: PlacedRow; at: number[]; placed: Placed[] }>();
  const numbers = new Map<PlacedRow["source"], number>();
  for (const row of rows) {
    const number = numbers.get(row.source) ?? numbers.size;
    numbers.set(row.source, number);
    const targets = [...new Set(row.placed.map(({ table }) => table))].join(",");
    const key = `${number}|${targets}|${row.hidden}|${row.struck}`;
    const known = groups.get(key);
    if (known) {
      known.at.push(row.at);
      known.placed.push(...row.placed);
    } else groups.set(key, { first: row, at: [row.at], placed: [...row.placed] });
  }
  return [...groups.values()].flatMap(({ first, at, placed }) => {
    const { table } = first.source;
    const notes = [first.hidden ? "verborgen" : "", first.struck ? "doorgestreept" : ""].filter(Boolean).join(", ");
    const decision = placed.length > 0 ? "Overgenomen" : "Bewaard op Overig";
    const target = placed.length > 0 ? targetsOf(placed) : "Overig";
    return ranges(table, at).map(({ range, count }) => ({
      sheet: table.sheet,
      range,
      decision: notes === "" ? decision : `${decision} (${notes})`,
      target,
      count,
    }));
  });
}

/** "Initiatieven I-0001 t/m I-0030; Bewoning" */
function targetsOf(placed: readonly Placed[]): string {
  const byTable = new Map<string, { first: string; last: string; count: number }>();
  for (const { table, id } of placed) {
    const known = byTable.get(table);
    if (known) {
      known.last = id;
      known.count += 1;
    } else byTable.set(table, { first: id, last: id, count: 1 });
  }
  return [...byTable]
    .map(([name, { first, last, count }]) => {
      const { sheet } = tableNamed(name);
      const numbered = (id: string) => Number(/^[A-Z]+-(\d+)$/.exec(id)?.[1] ?? Number.NaN);
      if (count === 1) return `${sheet} ${first}`;
      return numbered(last) - numbered(first) === count - 1 ? `${sheet} ${first} t/m ${last}` : sheet;
    })
    .join("; ");
}

function skippedLines(table: RecognisedTable): PlannedRow[] {
  const said = table.skipped.flatMap(({ row, reason, text }): PlannedRow[] => {
    if (text === undefined || text === "") return [];
    const [line] = ranges({ ...table, layout: "rows" }, [row]);
    const decision = `Overgeslagen: ${SKIP_WORDS[reason]}`;
    return [
      { sheet: table.sheet, range: line?.range ?? "", decision, count: 1, explanation: `In de bron staat: ${text}` },
    ];
  });
  const byReason = groupBy(
    table.skipped.filter(({ text }) => text === undefined || text === ""),
    ({ reason }) => reason,
  );
  const plain = [...byReason].flatMap(([reason, skipped]) =>
    ranges(
      { ...table, layout: "rows" },
      skipped.map(({ row }) => row),
    ).map(({ range, count }) => ({
      sheet: table.sheet,
      range,
      decision: `Overgeslagen: ${SKIP_WORDS[reason]}`,
      count,
    })),
  );
  return [...plain, ...said];
}

function leftOutLines(account: Account): PlannedRow[] {
  return [...account.leftOut.values()].flatMap(({ source, reason, heading, shown, rows }) =>
    ranges({ ...source.table, layout: "rows" }, rows).map(({ range, count }) => ({
      sheet: source.table.sheet,
      range,
      decision: `Niet overgenomen: ${LEFT_OUT_WORDS[reason]}`,
      count,
      explanation: shown === "" ? `Kop: ${heading}` : `Kop: ${heading}. In de bron staat: ${shown}`,
    })),
  );
}

/** Cells outside every table, a line for each row of the sheet. */
function unusedLines({ unused }: RecognisedWorkbook): PlannedRow[] {
  const byRow = groupBy(unused, ({ sheet, row }) => `${row}|${sheet}`);
  return [...byRow.values()].map((cells) => ({
    sheet: cells[0]?.sheet ?? "",
    range: cells.map(({ row, column }) => cellAddress(row, column)).join(", "),
    decision: "Niet gebruikt",
    count: cells.length,
    explanation: cells
      .map(({ text }) => text)
      .join(" | ")
      .slice(0, LONGEST_TEXT),
  }));
}

function problemLines(found: Problem, textOf: AccountInput["textOf"]): PlannedRow[] {
  const { message, action } = textOf(found);
  const line = {
    decision: `Melding ${found.code}`,
    severity: SEVERITY_WORDS[found.severity],
    explanation: `${message} ${action}`.slice(0, LONGEST_TEXT),
  };
  if (found.places.length === 0) return [line];
  return [...groupBy(found.places, ({ sheet }) => sheet)].map(([sheet, places]) => {
    const cells = places.map(({ cell }) => cell).filter(Boolean);
    const named = cells.slice(0, 20).join(", ");
    return { ...line, sheet, range: cells.length > 20 ? `${named} …` : named, count: places.length };
  });
}

function ranges(table: RecognisedTable, at: readonly number[]): { readonly range: string; readonly count: number }[] {
  if (table.layout === "transposed") {
    const columns = [...new Set(at)].sort((a, b) => a - b).map(columnName);
    return [{ range: `kolom ${columns.join(", ")}`, count: at.length }];
  }
  const lists = rowLists(at);
  if (lists.length === 1) return [{ range: `rij ${lists[0]}`, count: at.length }];
  return lists.map((list) => ({ range: `rij ${list}`, count: countIn(list) }));
}

function countIn(list: string): number {
  return list.split(", ").reduce((sum, part) => {
    const [first = 0, last = first] = part.split("-").map(Number);
    return sum + last - first + 1;
  }, 0);
}
