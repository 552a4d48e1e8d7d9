/**
 * Costs go to Kostenposten: a row for every amount of an item. In a table of items and years, or of items and complexes, that
 * is one for each of its cells. What is no cost of a complex goes to Overig (`no-cost.ts`).
 */

import { spanOf } from "../../days/period.ts";
import { problem } from "../../problems/problem.ts";
import { isCostItem } from "../../recognise/cost-items.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import type { Placed, Placer } from "./account.ts";
import { convert } from "./convert.ts";
import { costsOfComplexes, isFigure } from "./costs-of-complexes.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, fill, reportMisfit } from "./fill.ts";
import { keptApart, noCostOfComplex } from "./no-cost.ts";
import { keyReference } from "./references.ts";
import { hasValue, type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import { nothingPlaced } from "./unplaced.ts";
import type { Workspace } from "./workspace.ts";
import { yearIn } from "./year-in.ts";

const FIELDS: FieldColumns = [
  ["item", "name"],
  ["code", "ledger"],
  ["vera", "veraCode"],
  ["proof", "proof"],
  ["note", "note"],
];
const AMOUNTS = ["estimate", "actual", "amount"] as const;
const BUDGET =
  /\b(begr\w*|offertes?|prijsopgave|raming|geraamd|budget|voorcalculatie|estimate)\b|\[\s*b\s*\]|\(\s*b\s*\)/i;
const ACTUAL =
  /\b(werkelijk\w*|realisatie|gerealiseerd|real|afrekening|afgerekend|jaarrekening|uitgaven|betaald|actual)\b|\[\s*[rw]\s*\]/i;
/** Items of which the law passes on a part: "ja" does not say which rule holds. */
const PARTLY = /huismeester|wijkbeheerder|beveilig|glas|ontstop|24 ?uur/i;

export function costLinePlacer(source: SourceTable, work: Workspace): Placer {
  const items = tableNamed("zbKostenposten");
  const otherThanCost = noCostOfComplex(source);
  return (row) => {
    const other = otherThanCost(row);
    if (other !== null) return keptApart(other, row, work);
    if (!row.has("item") && !row.has("code")) {
      const placed = placeItemsOfYear(row, work);
      return placed.length > 0 ? { placed } : nothingPlaced(row, work, items);
    }
    const complex = work.complexes.of(row);
    const base: PlannedRow = complex === undefined ? {} : { complex };
    placeChargeable(row, work, base);
    fill(row, items, FIELDS, work, base);
    if (base.name === undefined && base.ledger !== undefined) base.name = base.ledger;
    const key = keyReference(row, { table: items.name, key: "key" }, work);
    if (key !== undefined) base.key = key;
    if (!isVatIncluded(source) && row.find("vat")?.column?.type !== "amount")
      fill(row, items, [["vat", "vat"]], work, base);
    const year = yearOfRow(row, work);
    const taken = new Set<string>();
    // Only a row that says nothing of a complex itself can have one for each of its columns.
    const perComplex = complex === undefined ? costsOfComplexes(row, source, work) : [];
    const amounts = amountsOf(row, perComplex.length > 0);
    if (amounts.length === 0 && row.has("income")) return incomeOnly(row, work);
    // Nothing but what is left in the till: no cost.
    if (amounts.length === 0 && source.has("income") && row.has("balance"))
      return nothingPlaced(row, work, items, ["amount"]);
    const placed = [
      ...amounts.flatMap((cell) => placeAmount(row, cell, base, year, taken, work)),
      ...perComplex.flatMap((one) => placeAmount(row, one.cell, { ...base, complex: one.complex }, year, taken, work)),
    ];
    if (placed.length > 0) return { placed };
    return { placed: [work.add(items.name, withYear(base, year), { natural: NATURAL })] };
  };
}

/** What came in is no cost: the row is kept in Overig, and told. */
function incomeOnly(row: SourceRow, work: Workspace): { placed: [] } {
  row.release();
  work.problems.add(`S027|${row.table.sheet}`, row.placeOf(), (places) =>
    problem("S027", "info", places, { sheet: row.table.sheet, hits: places.length }),
  );
  return { placed: [] };
}

const NATURAL = ["complex", "name", "year", "estimate", "amount", "ledger", "proof", "from"];

/** The cells that hold an amount of the item: by field, and the columns of years, quarters and months; `isParted`: others hold its parts. */
function amountsOf(row: SourceRow, isParted: boolean): SourceCell[] {
  const periods = row
    .leftOver()
    .filter(({ column, cell }) => column?.period !== undefined && !column.derived && hasValue(cell));
  const named = AMOUNTS.flatMap((field) => row.cellsOf(field));
  const keys = new Set(named.map(({ key }) => key));
  // What all parts come to counts where none of them is known.
  if (named.length + periods.length === 0 && !isParted)
    return row.cellsOf("total").filter(({ cell }) => Number(cell.value) !== 0);
  // Amounts are without VAT here, so the column that says so goes before the one that includes it.
  const included = (cell: SourceCell) => (/\bincl/i.test(cell.heading) ? 1 : 0);
  return [...named, ...periods.filter(({ key }) => !keys.has(key))].sort((a, b) => included(a) - included(b));
}

function placeAmount(
  row: SourceRow,
  cell: SourceCell,
  base: PlannedRow,
  year: number | undefined,
  taken: Set<string>,
  work: Workspace,
): Placed[] {
  const items = tableNamed("zbKostenposten");
  const column = columnNamed(items, "amount");
  const read = convert(cell, column, work.lists);
  if (!read.fits || typeof read.value !== "number") {
    reportMisfit(row, cell, column, "unfit", work);
    return [];
  }
  const span = cell.column?.period === undefined ? null : spanOf(cell.column.period);
  const ofHeading = span?.year ?? yearIn(cell.heading) ?? undefined;
  const estimate = base.estimate ?? kindOf(cell, row);
  const values = withYear({ ...base, estimate, amount: read.value }, ofHeading ?? year);
  if (span && !span.isWholeYear) Object.assign(values, { from: span.from, to: span.to });
  // A month of a year that nobody names is a part of the costs all the same; which one is kept in words.
  const undated = span === null ? cell.column?.period : undefined;
  if (undated !== undefined) values.note = [base.note, cell.heading.trim()].filter(Boolean).join("; ");
  const key = `${values.complex}|${values.year}|${values.estimate}|${values.from ?? undated}`;
  if (taken.has(key)) {
    const { heading } = cell;
    work.problems.add(`S019|${row.table.sheet}|${heading}`, row.placeOf(cell), (places) =>
      problem("S019", "warning", places, { heading, hits: places.length }),
    );
    return [];
  }
  taken.add(key);
  row.use(cell);
  if (read.rest !== undefined) work.account.keepRest(cell, read.rest);
  if (values.year === undefined) {
    work.problems.add(`S014|${row.table.sheet}`, row.placeOf(cell), (places) =>
      problem("S014", "warning", places, { table: items.sheet, hits: places.length }),
    );
  }
  return [work.add(items.name, values, { natural: NATURAL })];
}

/** A row for each year, with the items beside each other: every one is an item of that year. */
function placeItemsOfYear(row: SourceRow, work: Workspace): Placed[] {
  const cells = row
    .leftOver()
    .filter((cell) => cell.field === null && !cell.column?.derived && isFigure(cell) && isCostItem(cell.heading));
  if (cells.length < 2) return [];
  const isEstimate = BUDGET.test(row.textOf("year"));
  const year = yearOfRow(row, work);
  if (year === undefined) return [];
  const complex = work.complexes.of(row);
  return cells.flatMap((cell) => {
    const name = cell.heading.replace(/\s+/g, " ").trim();
    const base: PlannedRow = {
      ...(complex === undefined ? {} : { complex }),
      ...(isEstimate ? { estimate: "begroting" } : {}),
      name,
    };
    return hasValue(cell.cell) ? placeAmount(row, cell, base, year, new Set(), work) : [];
  });
}

/** "begr.", "[B]" is the estimate, and so is a whole sheet "Begroting" or "Offerte"; anything else what it really cost (product rule 4a.3). */
function kindOf({ field, heading }: SourceCell, { table }: SourceRow): string {
  if (field === "estimate") return "begroting";
  if (field === "actual" || ACTUAL.test(heading)) return "werkelijk";
  const around = `${table.sheet} ${table.context.title ?? ""}`;
  const isBudget = BUDGET.test(heading) || (BUDGET.test(around) && !ACTUAL.test(around));
  return isBudget ? "begroting" : "werkelijk";
}

/** The year as the row says it, else as its booking date, the title or the sheet's name says it. */
function yearOfRow(row: SourceRow, work: Workspace): number | undefined {
  const inWords = row.find("year");
  const named =
    typeof inWords?.cell.value === "string" && BUDGET.test(inWords.cell.value) ? yearIn(inWords.cell.value) : null;
  if (inWords && named !== null) {
    row.use(inWords);
    return named;
  }
  const values = fill(row, tableNamed("zbKostenposten"), [["year", "year"]], work);
  if (typeof values.year === "number") return values.year;
  const period = row.find("period");
  const span = period ? spanOf(textOfValue(period.cell.value)) : null;
  if (period && span?.isWholeYear) {
    row.use(period);
    return span.year;
  }
  const booked = /^(\d{4})-\d{2}/.exec(row.textOf("bookedOn"));
  if (booked) return Number(booked[1]);
  const said = Number(row.table.context.year ?? yearIn(row.table.sheet) ?? Number.NaN);
  return Number.isInteger(said) ? said : undefined;
}

function withYear(values: PlannedRow, year: number | undefined): PlannedRow {
  return year === undefined ? values : { ...values, year };
}

function isVatIncluded(source: SourceTable): boolean {
  return AMOUNTS.some((field) =>
    source.keysOf(field).some((key) => /\bincl/i.test(source.columnOf(key)?.heading ?? "")),
  );
}

function placeChargeable(row: SourceRow, work: Workspace, into: PlannedRow): void {
  const cell = row.find("chargeable");
  if (!cell) return;
  const isYes = cell.cell.value === true || /^(ja|j|yes|x)$/.test(normalise(textOfValue(cell.cell.value)));
  if (!isYes) {
    const table = tableNamed("zbKostenposten");
    if (cell.cell.value === false) {
      into.allowance = "niet (overig)";
      row.use(cell);
    } else fill(row, table, [["chargeable", "allowance"]], work, into);
  } else if (!PARTLY.test(row.textOf("item"))) {
    into.allowance = "werkelijke kosten";
    row.use(cell);
  }
}
