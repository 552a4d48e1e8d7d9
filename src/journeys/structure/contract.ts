/** Contracts with suppliers go to Contracten. */

import { normalise } from "../../recognise/headings/words.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { Placer } from "./account.ts";
import { tellTimes, tellWithoutAmount, timesAYear, turnsIn } from "./amount-of-year.ts";
import { placeEnd, tellNoticeBefore } from "./contract-end.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, fill, put } from "./fill.ts";
import { placeNotice } from "./notice.ts";
import { ownNumber } from "./own-number.ts";
import { shownText } from "./shown-text.ts";
import { type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import { nothingPlaced } from "./unplaced.ts";
import { isWithoutVat, isWithVat, moneyIn, rateOf, tellVatMissing } from "./vat.ts";
import type { Workspace } from "./workspace.ts";

const FIELDS: FieldColumns = [
  ["supplier", "supplier"],
  ["service", "service"],
  ["startsOn", "from"],
  ["endsOn", "to"],
  ["renewal", "renewal"],
  ["note", "note"],
];

export function contractPlacer(work: Workspace): Placer {
  const contracts = tableNamed("zbContracten");
  return (row) => {
    if (!row.has("supplier") && !row.has("service") && !row.has("number")) return nothingPlaced(row, work, contracts);
    const own = ownNumber(row);
    const complex = work.complexes.of(row);
    const values = fill(row, contracts, FIELDS, work, complex === undefined ? {} : { complex });
    placeAmounts(row, values, work);
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
 * goes in, and the other is left out where it is the same with VAT, for that is calculated.
 */
function placeAmounts(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const contracts = tableNamed("zbContracten");
  const amounts = [...row.cellsOf("amount"), ...row.cellsOf("amountPerMonth")].map((cell) => ({
    cell,
    times: timesOf(cell, row),
  }));
  const rank = ({ cell, times }: (typeof amounts)[number]) => (isWithVat(cell) ? 2 : 0) + (times === 1 ? 0 : 1);
  const [first] = [...amounts].sort((a, b) => rank(a) - rank(b));
  const isPlaced = first !== undefined && placeAmount(row, first.cell, first.times, values, work);
  if (!isPlaced) tellWithoutAmount(row, contracts.sheet, work);
  const isNet = isPlaced ? !isWithVat(first.cell) : !saysIncluding(row);
  if (!isNet) return;
  placeVat(row, values, amounts, work);
  if (isPlaced && values.vat === undefined && isWithoutVat(first.cell))
    tellVatMissing(first.cell, row, contracts.sheet, work);
}

/** How many times a year the amount comes: by its heading, by the cell, else by a column beside it ("Per": kwartaal). */
function timesOf(cell: SourceCell, row: SourceRow): number | "turn" {
  const own = timesAYear(cell.heading) ?? (cell.field === "amountPerMonth" ? 12 : null);
  const beside = row.leftOver().find(({ heading }) => PER.test(normalise(heading)));
  const times = own ?? (beside ? timesAYear(textOfValue(beside.cell.value)) : null);
  if (times !== "turn") return times ?? (beside ? "turn" : 1);
  return turnsIn(row.textOf("frequency")) ?? "turn";
}

const PER = /^(?:per|betaling per|betaalperiode|betaaltermijn|termijn van betaling|bedrag per|facturatie|prijs per)$/;

function placeAmount(
  row: SourceRow,
  cell: SourceCell,
  times: number | "turn",
  values: PlannedRow,
  work: Workspace,
): boolean {
  if (times === "turn") return false;
  if (times === 1) return put(row, cell, tableNamed("zbContracten"), "perYear", work, values);
  const part: PlannedRow = {};
  if (!put(row, cell, tableNamed("zbContracten"), "perYear", work, part)) return false;
  values.perYear = Math.round(Number(part.perYear) * times * 100) / 100;
  work.account.keepRest(cell, shownText(cell));
  tellTimes(cell, times, row, work);
  return true;
}

/** The rate, said or as the amounts with and without VAT give it; what is calculated from it needs no place. */
function placeVat(
  row: SourceRow,
  values: PlannedRow,
  amounts: readonly { readonly cell: SourceCell; readonly times: number | "turn" }[],
  work: Workspace,
): void {
  const net = Number(values.perYear ?? Number.NaN);
  const inEuros = row.find("vat");
  if (inEuros?.column?.type === "amount") {
    const rate = rateOf(net, { vat: moneyIn(inEuros) ?? Number.NaN });
    if (rate !== null) values.vat = rate;
  } else fill(row, tableNamed("zbContracten"), [["vat", "vat"]], work, values);
  for (const { cell, times } of amounts.filter((one) => isWithVat(one.cell))) {
    const withVat = times === "turn" ? Number.NaN : Number(moneyIn(cell)) * times;
    if (values.vat === undefined) {
      const rate = rateOf(net, { withVat });
      if (rate !== null) values.vat = rate;
    }
    if (Math.abs(net * (1 + Number(values.vat ?? Number.NaN)) - withVat) < 0.011) row.use(cell);
  }
}

/** A row without an amount: what its columns are for tells. */
function saysIncluding({ source }: SourceRow): boolean {
  return source.keysOf("amount").some((key) => isWithVat({ heading: source.columnOf(key)?.heading ?? "" }));
}

/** A person with phone and e-mail fits in one personal column. */
function placeContact(row: SourceRow, values: PlannedRow): void {
  const cells = ["contact", "phone", "email"].flatMap((field) => row.cellsOf(field));
  if (cells.length === 0) return;
  values.contact = cells.map(({ cell }) => textOfValue(cell.value)).join(", ");
  for (const cell of cells) row.use(cell);
}
