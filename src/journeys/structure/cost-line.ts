/**
 * Costs go to Kostenposten: a row for every amount of an item. In a table of items and years, or of items and complexes, that
 * is one for each of its cells. What is no cost of a complex goes to Overig (`no-cost.ts`).
 */

import { spanOf } from "../../days/period.ts";
import { problem } from "../../problems/problem.ts";
import { isCostItem } from "../../recognise/cost-items.ts";
import { saysBudget } from "../../recognise/values/budget-words.ts";
import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import type { Placed, Placer } from "./account.ts";
import { tellTimes, tellWithoutAmount, timesAYear } from "./amount-of-year.ts";
import { AmountTimes, saidInCell, tellPartsOfYear } from "./amount-time.ts";
import { placeChargeable } from "./chargeable.ts";
import { convert } from "./convert.ts";
import { costsOfComplexes } from "./costs-of-complexes.ts";
import { bookedIn } from "./debit-and-credit.ts";
import type { PlannedRow } from "./draft.ts";
import { isFigure, moneyIn } from "./figures.ts";
import { type FieldColumns, fill, reportMisfit } from "./fill.ts";
import { keptApart, noCostOfComplex } from "./no-cost.ts";
import { type PartOfYear, partOfYear } from "./part-of-year.ts";
import { tellParts } from "./parts-of-total.ts";
import { isPerHome, tellPerHome } from "./per-home.ts";
import { keyReference } from "./references.ts";
import { shownText } from "./shown-text.ts";
import { hasValue, type SourceCell, type SourceRow, type SourceTable } from "./source-row.ts";
import { tellTimeOfHeading, timeOfHeading } from "./time-of-heading.ts";
import { type TimeOfList, timeOfList } from "./time-of-list.ts";
import { nothingPlaced } from "./unplaced.ts";
import { isGrossOf, isWithoutVat, isWithVat, rateOf, saidOfVat, tellVatMissing, vatOfList } from "./vat.ts";
import type { Workspace } from "./workspace.ts";
import { yearIn } from "./year-in.ts";
import { estimateOfRows, kindOf, yearOfRow } from "./year-of-costs.ts";

const FIELDS: FieldColumns = [
  ["item", "name"],
  ["code", "ledger"],
  ["vera", "veraCode"],
  ["proof", "proof"],
  ["note", "note"],
];
const ITEM_AMOUNTS = ["estimate", "actual", "amount"] as const;

export function costLinePlacer(source: SourceTable, work: Workspace): Placer {
  const items = tableNamed("zbKostenposten");
  const otherThanCost = noCostOfComplex(source);
  const estimateOf = estimateOfRows(source, work);
  const times = new AmountTimes(source);
  const ofList = timeOfList(source.table);
  const costsOf = costsOfComplexes(source, work);
  const bookedOf = bookedIn(source);
  const isWithRate = !isVatIncluded(source);
  return (row) => {
    const other = otherThanCost(row);
    if (other !== null) return keptApart(other, row, work);
    if (!row.has("item") && !row.has("code")) {
      const placed = placeItemsOfYear(row, times, ofList, work);
      return placed.length > 0 ? { placed } : nothingPlaced(row, work, items);
    }
    const complex = work.complexes.of(row);
    const base: PlannedRow = complex === undefined ? {} : { complex };
    placeChargeable(row, work, base);
    fill(row, items, FIELDS, work, base);
    if (base.name === undefined && base.ledger !== undefined) base.name = base.ledger;
    const key = keyReference(row, { table: items.name, key: "key" }, work);
    if (key !== undefined) base.key = key;
    if (isWithRate && row.find("vat")?.column?.type !== "amount" && saidOfVat(row) === null)
      fill(row, items, [["vat", "vat"]], work, base);
    const kind = estimateOf(row);
    const year = yearOfRow(row, ofList, work);
    if (kind !== null) base.estimate = kind;
    const part = partOfYear(row, year);
    const time = { year: year ?? spanOf(part?.period ?? "")?.year, part, times, ofList };
    const taken = new Map<string, number>();
    // Only a row that says nothing of a complex itself can have one for each of its columns.
    const perComplex = complex === undefined ? costsOf(row) : [];
    const { amounts, following } = withVat(amountsOf(row, perComplex.length > 0, bookedOf(row, work)), row, base);
    if (isUnderIncome(row) || (amounts.length === 0 && row.has("income"))) return incomeOnly(row, work);
    // Nothing but what is left in the till: no cost.
    if (amounts.length === 0 && source.has("income") && row.has("balance"))
      return nothingPlaced(row, work, items, ["amount"]);
    const placed = [
      ...amounts.flatMap((cell) => placeAmount(row, cell, base, time, taken, work)),
      ...perComplex.flatMap(({ cell, complex: of }) =>
        placeAmount(row, cell, { ...base, complex: of }, { ...time, isUnderComplex: true }, taken, work),
      ),
    ];
    if (amounts.some(({ field }) => field === "total") && amounts[0]) tellParts(row, amounts[0], work);
    if (placed.length > 0) {
      for (const cell of following) row.use(cell);
      tellPerHome(row, work);
      return { placed };
    }
    tellWithoutAmount(row, items.sheet, work);
    return { placed: [work.add(items.name, withYear(base, time.year), { natural: NATURAL })] };
  };
}

/** "Inkomsten" over a group of rows, over their names, or over a list beside or above that of the costs. */
function isUnderIncome({ row, table, source }: SourceRow): boolean {
  const items = source.keysOf("item").map((key) => source.columnOf(key)?.heading ?? "");
  return [row.section ?? table.context.title ?? "", ...items].some((text) => INCOME.test(text.trim()));
}

const INCOME = /^(?:inkomsten|ontvangsten|baten|opbrengsten)(?: (?:in )?(?:19|20)\d\d)?\s*:?$/i;

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
function amountsOf(row: SourceRow, isParted: boolean, booked: readonly SourceCell[]): SourceCell[] {
  const periods = row
    .leftOver()
    .filter(({ column, cell }) => column?.period !== undefined && !column.derived && hasValue(cell));
  const named = [...ITEM_AMOUNTS.flatMap((field) => row.cellsOf(field)), ...booked];
  const keys = new Set(named.map(({ key }) => key));
  // What one home pays follows from what the building costs.
  const ofAll = [...named, ...periods.filter(({ key }) => !keys.has(key))].filter(({ heading }) => !isPerHome(heading));
  // What all parts come to counts where none of them is known.
  if (named.length + periods.length === 0 && !isParted)
    return row.cellsOf("total").filter(({ cell }) => Number(cell.value) !== 0);
  // Amounts are of a year and without VAT here, so the columns that say so go before others.
  const rank = (cell: SourceCell) => (isWithVat(cell) ? 2 : 0) + ((timesAYear(cell.heading) ?? 1) === 1 ? 0 : 1);
  return ofAll.sort((a, b) => rank(a) - rank(b));
}

/** Amounts to place, and the cells of which nothing is lost once these have their place. */
interface Amounts {
  readonly amounts: readonly SourceCell[];
  readonly following: readonly SourceCell[];
}

/**
 * The amounts without the one that includes VAT, when it is what the only other one comes to with a rate: that rate goes into `base`.
 * So does the rate that an amount of VAT makes.
 */
function withVat(amounts: readonly SourceCell[], row: SourceRow, base: PlannedRow): Amounts {
  const [net, gross, ...more] = amounts;
  if (!net || more.length > 0 || isWithVat(net)) return { amounts, following: [] };
  const inEuros = row.find("vat");
  const vat = inEuros?.column?.type === "amount" ? moneyIn(inEuros) : undefined;
  const total = gross && isWithVat(gross) ? moneyIn(gross) : undefined;
  const amount = moneyIn(net) ?? Number.NaN;
  const rate = rateOf(amount, {
    ...(vat === undefined ? {} : { vat }),
    ...(total === undefined ? {} : { withVat: total }),
  });
  if (rate !== null) base.vat ??= rate;
  // What it comes to in euros follows from the rate.
  const following = rate !== null && inEuros && vat !== undefined ? [inEuros] : [];
  if (!gross || total === undefined || !isGrossOf(total, amount, rate ?? base.vat)) return { amounts, following };
  return { amounts: [net], following: [...following, gross] };
}

/** What a row says of its year and the part of it. */
interface TimeOfRow {
  readonly year: number | undefined;
  readonly part: PartOfYear | null;
  readonly times: AmountTimes;
  readonly ofList: TimeOfList | null;
  /** What stands above the amount is a complex: its number is no year. */
  readonly isUnderComplex?: true;
}

function placeAmount(
  row: SourceRow,
  cell: SourceCell,
  base: PlannedRow,
  { year, part: ofRowItself, times: timesOf, ofList, isUnderComplex }: TimeOfRow,
  taken: Map<string, number>,
  work: Workspace,
): Placed[] {
  const items = tableNamed("zbKostenposten");
  const column = columnNamed(items, "amount");
  const read = convert(cell, column, work.lists);
  if (!read.fits || typeof read.value !== "number") {
    reportMisfit(row, cell, column, "unfit", work);
    return [];
  }
  const time = cell.column?.period === undefined ? timesOf.of(cell, row, ofRowItself) : 1;
  if (time === "unsure") return [];
  const times = time === "part" ? 1 : time;
  const ofRow = time === "part" ? ofRowItself : null;
  const span = spanOf(cell.column?.period ?? ofRow?.period ?? "");
  const part = span !== null || isUnderComplex ? null : timeOfHeading(cell.heading, year);
  const ofHeading = span?.year ?? (isUnderComplex ? undefined : (part?.year ?? yearIn(cell.heading) ?? undefined));
  const estimate = base.estimate ?? kindOf(cell, row);
  const amount = Math.round(read.value * times * 100) / 100;
  const values = withYear({ ...base, estimate, amount }, ofHeading ?? year);
  const ofAll = isWithVat(cell) || saidOfVat(row) !== null ? null : vatOfList(row.table);
  if (typeof ofAll === "number") values.vat ??= ofAll;
  if (span && !span.isWholeYear) Object.assign(values, { from: span.from, to: span.to });
  if (part) Object.assign(values, { from: part.from, to: part.to });
  const isOfList = span === null && ofHeading === undefined && ofRow === null && ofList?.year === year;
  if (isOfList && ofList?.from !== undefined) Object.assign(values, { from: ofList.from, to: ofList.to });
  // A month of a year that nobody names is a part of the costs all the same; which one is kept in words.
  const undated = span === null ? (cell.column?.period ?? ofRow?.words) : undefined;
  const words = cell.column?.period === undefined ? ofRow?.words : cell.heading.trim();
  if (undated !== undefined) values.note = [base.note, words].filter(Boolean).join("; ");
  const key = `${values.complex}|${values.year}|${values.estimate}|${values.from ?? undated}`;
  if (taken.has(key)) {
    const { heading } = cell;
    if (taken.get(key) === amount && times !== 1) row.use(cell);
    if (taken.get(key) === amount && times !== 1) return [];
    // What the VAT comes to is not known, which is told of the amount without it.
    if (isWithVat(cell) && base.vat === undefined && row.isUsed(isWithoutVat)) return [];
    work.problems.add(`S019|${row.table.sheet}|${heading}`, row.placeOf(cell), (places) =>
      problem("S019", "warning", places, { heading, hits: places.length }),
    );
    return [];
  }
  taken.set(key, amount);
  row.use(cell);
  if (part) tellTimeOfHeading(part, cell, row, work);
  if (ofRow) {
    if (ofRow.words !== undefined) row.use(ofRow.cell);
    tellPartsOfYear(cell, row, work);
  }
  if (times !== 1) {
    work.account.keepRest(cell, shownText(cell));
    tellTimes(cell, times, row, work);
  }
  if (values.vat === undefined && (isWithoutVat(cell) || saidOfVat(row) === "without" || ofAll === "without"))
    tellVatMissing(cell, row, items.sheet, work);
  // "€ 600 p/m": what was done with these words is told, and they are kept.
  if (saidInCell(cell) !== null) work.understood.push(row.placeOf(cell));
  if (read.rest !== undefined && times === 1) work.account.keepRest(cell, read.rest);
  if (values.year === undefined) {
    work.problems.add(`S014|${row.table.sheet}`, row.placeOf(cell), (places) =>
      problem("S014", "warning", places, { table: items.sheet, hits: places.length }),
    );
  }
  return [work.add(items.name, values, { natural: NATURAL })];
}

/** A row for each year, with the items beside each other: every one is an item of that year. */
function placeItemsOfYear(row: SourceRow, times: AmountTimes, ofList: TimeOfList | null, work: Workspace): Placed[] {
  const cells = row
    .leftOver()
    .filter((cell) => cell.field === null && !cell.column?.derived && isFigure(cell) && isCostItem(cell.heading));
  if (cells.length < 2) return [];
  const said = row.find("year")?.cell;
  const isEstimate = saysBudget(said?.raw ?? row.textOf("year"));
  const year = yearOfRow(row, ofList, work);
  if (year === undefined) return [];
  const complex = work.complexes.of(row);
  return cells.flatMap((cell) => {
    const name = cell.heading.replace(/\s+/g, " ").trim();
    const base: PlannedRow = {
      ...(complex === undefined ? {} : { complex }),
      ...(isEstimate ? { estimate: "begroting" } : {}),
      name,
    };
    const time = { year, part: null, times, ofList };
    return hasValue(cell.cell) ? placeAmount(row, cell, base, time, new Map(), work) : [];
  });
}

function withYear(values: PlannedRow, year: number | undefined): PlannedRow {
  return year === undefined ? values : { ...values, year };
}

function isVatIncluded(source: SourceTable): boolean {
  const headings = ITEM_AMOUNTS.flatMap((field) => source.keysOf(field)).map(
    (key) => source.columnOf(key)?.heading ?? "",
  );
  // Beside an amount without VAT the rate is of that one.
  return headings.some((heading) => isWithVat({ heading })) && !headings.some((heading) => isWithoutVat({ heading }));
}
