/** Contracts with suppliers go to Contracten. */

import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { Placer } from "./account.ts";
import { tellTimes, tellWithoutAmount, timesAYear } from "./amount-of-year.ts";
import { type AmountTime, AmountTimes } from "./amount-time.ts";
import { placeEnd, placeTermInDays, tellNoticeBefore } from "./contract-end.ts";
import type { PlannedRow } from "./draft.ts";
import { moneyIn } from "./figures.ts";
import { type FieldColumns, fill, put } from "./fill.ts";
import { placeNotice } from "./notice.ts";
import { ownNumber } from "./own-number.ts";
import { partOfYear } from "./part-of-year.ts";
import { tellParts } from "./parts-of-total.ts";
import { shownText } from "./shown-text.ts";
import { type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import { nothingPlaced } from "./unplaced.ts";
import { isGrossOf, isWithoutVat, isWithVat, rateOf, saidOfVat, tellVatMissing, vatOfList } from "./vat.ts";
import type { Workspace } from "./workspace.ts";

const FIELDS: FieldColumns = [
  ["supplier", "supplier"],
  ["service", "service"],
  ["startsOn", "from"],
  ["endsOn", "to"],
  ["renewal", "renewal"],
  ["note", "note"],
];

export function contractPlacer(source: SourceTable, work: Workspace): Placer {
  const contracts = tableNamed("zbContracten");
  const times = new AmountTimes(source);
  const isIncluding = saysIncluding(source);
  return (row) => {
    if (!row.has("supplier") && !row.has("service") && !row.has("number")) return nothingPlaced(row, work, contracts);
    const own = ownNumber(row);
    const complex = work.complexes.of(row);
    const values = fill(row, contracts, FIELDS, work, complex === undefined ? {} : { complex });
    placeTermInDays(row, values, work);
    placeAmounts(row, values, times, isIncluding, work);
    placeEnd(row, values, work);
    placeNotice(row, contracts, work, values);
    tellNoticeBefore(row, work);
    placeContact(row, values);
    const name = values.supplier;
    return {
      placed: [
        work.add(contracts.name, values, {
          ...own,
          ...(name === undefined ? {} : { name: String(name) }),
          natural: ["supplier", "service", "complex", "from"],
        }),
      ],
    };
  };
}

/**
 * The amount is a year's, without VAT; beside an amount that includes it a rate would count it twice. Of two amounts the one without
 * goes in, and the other is left out where it is the same with VAT, for that is calculated. `isIncluding`: the columns of the list
 * include it.
 */
function placeAmounts(
  row: SourceRow,
  values: PlannedRow,
  times: AmountTimes,
  isIncluding: boolean,
  work: Workspace,
): void {
  const contracts = tableNamed("zbContracten");
  const part = partOfYear(row, undefined);
  const amounts = [...row.cellsOf("amount"), ...row.cellsOf("amountPerMonth")].map((cell) => ({
    cell,
    times: times.of(cell, row, part),
  }));
  const rank = ({ cell, times }: (typeof amounts)[number]) => (isWithVat(cell) ? 2 : 0) + (times === 1 ? 0 : 1);
  const [first] = [...amounts].sort((a, b) => rank(a) - rank(b));
  const isPlaced = first !== undefined && placeAmount(row, first.cell, first.times, values, work);
  if (!isPlaced) tellWithoutAmount(row, contracts.sheet, work);
  if (isPlaced) {
    tellParts(row, first.cell, work);
    if (first.times === 1) tellWholeTerm(row, first.cell, values, work);
  }
  const said = saidOfVat(row);
  if (said === "without" && isPlaced) tellVatMissing(first.cell, row, contracts.sheet, work);
  if (said !== null) return;
  const isNet = isPlaced ? !isWithVat(first.cell) : !isIncluding;
  if (!isNet) return;
  placeVat(row, values, amounts, work);
  const ofList = vatOfList(row.table);
  if (typeof ofList === "number") values.vat ??= ofList;
  if (isPlaced && values.vat === undefined && (isWithoutVat(first.cell) || ofList === "without"))
    tellVatMissing(first.cell, row, contracts.sheet, work);
}

/** Over what a contract is worth, which may be for all its years. */
const WORTH =
  /^(?:contract|opdracht|order)?(?:waarde|som)\b|^aanneemsom\b|^(?:totale |totaal )?contractbedrag\b|^value\b/;
const YEAR_IN_DAYS = 366;

/** "Contractwaarde" of a contract of some years: it went in as the amount of a year, which the user has to look at. */
function tellWholeTerm(row: SourceRow, cell: SourceCell, { from, to }: PlannedRow, work: Workspace): void {
  const words = normalise(cell.heading);
  const isLonger = typeof from !== "number" || typeof to !== "number" || to - from > YEAR_IN_DAYS;
  const isOfYear = [cell.heading, cell.cell.raw ?? ""].some((text) => timesAYear(text) === 1);
  if (!isLonger || !WORTH.test(words) || isOfYear) return;
  const { sheet } = row.table;
  work.problems.add(`S078|${sheet}|${cell.heading}`, row.placeOf(cell), (places) =>
    problem("S078", "warning", places, { sheet, heading: cell.heading, hits: places.length }),
  );
}

function placeAmount(
  row: SourceRow,
  cell: SourceCell,
  times: AmountTime,
  values: PlannedRow,
  work: Workspace,
): boolean {
  // A part of the year is no amount of a contract.
  if (typeof times !== "number") return false;
  if (times === 1) return put(row, cell, tableNamed("zbContracten"), "perYear", work, values);
  const part = moneyIn(cell);
  if (part === undefined) return put(row, cell, tableNamed("zbContracten"), "perYear", work, {});
  values.perYear = Math.round(part * times * 100) / 100;
  row.use(cell);
  work.account.keepRest(cell, shownText(cell));
  tellTimes(cell, times, row, work);
  return true;
}

/** The rate, said or as the amounts with and without VAT give it; what is calculated from it needs no place. */
function placeVat(
  row: SourceRow,
  values: PlannedRow,
  amounts: readonly { readonly cell: SourceCell; readonly times: AmountTime }[],
  work: Workspace,
): void {
  const net = Number(values.perYear ?? Number.NaN);
  const inEuros = row.find("vat");
  if (inEuros?.column?.type === "amount") {
    const rate = rateOf(net, { vat: moneyIn(inEuros) ?? Number.NaN });
    if (rate !== null) values.vat = rate;
  } else fill(row, tableNamed("zbContracten"), [["vat", "vat"]], work, values);
  for (const { cell, times } of amounts.filter((one) => isWithVat(one.cell))) {
    const withVat = typeof times === "number" ? Number(moneyIn(cell)) * times : Number.NaN;
    if (values.vat === undefined) {
      const rate = rateOf(net, { withVat });
      if (rate !== null) values.vat = rate;
    }
    if (isGrossOf(withVat, net, values.vat)) row.use(cell);
  }
}

/** For a row without an amount: what the columns of its list are for tells. */
function saysIncluding(source: SourceTable): boolean {
  return source.keysOf("amount").some((key) => isWithVat({ heading: source.columnOf(key)?.heading ?? "" }));
}

/** A person with phone and e-mail fits in one personal column. */
function placeContact(row: SourceRow, values: PlannedRow): void {
  const cells = ["contact", "phone", "email"].flatMap((field) => row.cellsOf(field));
  if (cells.length === 0) return;
  values.contact = cells.map(({ cell }) => textOfValue(cell.value)).join(", ");
  for (const cell of cells) row.use(cell);
}
