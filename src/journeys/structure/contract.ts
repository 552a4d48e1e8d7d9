/** Contracts with suppliers go to Contracten. */

import { tableNamed } from "../../schema/workbook-schema.ts";
import type { Placer } from "./account.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, fill, put } from "./fill.ts";
import { placeNotice } from "./notice.ts";
import { ownNumber } from "./own-number.ts";
import { type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import { nothingPlaced } from "./unplaced.ts";
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
    placeNotice(row, contracts, work, values);
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
 * The amount is without VAT; beside an amount that includes it a rate would count it twice. Of two amounts the one without
 * goes in, and the other is left out where it is the same with VAT, for that is calculated.
 */
function placeAmounts(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const contracts = tableNamed("zbContracten");
  const amounts = row.cellsOf("amount");
  const [first] = [...amounts.filter((cell) => !isIncluding(cell)), ...amounts];
  const isNet = first
    ? put(row, first, contracts, "perYear", work, values) && !isIncluding(first)
    : !saysIncluding(row);
  if (!isNet) return;
  fill(row, contracts, [["vat", "vat"]], work, values);
  const withVat = Number(values.perYear) * (1 + Number(values.vat ?? Number.NaN));
  for (const cell of amounts.filter(isIncluding)) {
    if (Math.abs(withVat - Number(textOfValue(cell.cell.value))) < 0.011) row.use(cell);
  }
}

function isIncluding({ heading }: SourceCell): boolean {
  return /\bincl/i.test(heading);
}

/** A row without an amount: what its columns are for tells. */
function saysIncluding({ source }: SourceRow): boolean {
  return source.keysOf("amount").some((key) => /\bincl/i.test(source.columnOf(key)?.heading ?? ""));
}

/** A person with phone and e-mail fits in one personal column. */
function placeContact(row: SourceRow, values: PlannedRow): void {
  const cells = ["contact", "phone", "email"].flatMap((field) => row.cellsOf(field));
  if (cells.length === 0) return;
  values.contact = cells.map(({ cell }) => textOfValue(cell.value)).join(", ");
  for (const cell of cells) row.use(cell);
}
