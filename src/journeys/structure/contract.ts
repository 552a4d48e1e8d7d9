/** Contracts with suppliers go to Contracten. */

import { tableNamed } from "../../schema/workbook-schema.ts";
import type { Placer } from "./account.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, fill } from "./fill.ts";
import { placeNotice } from "./notice.ts";
import { ownNumber } from "./own-number.ts";
import { type SourceRow, textOfValue } from "./source-row.ts";
import { nothingPlaced } from "./unplaced.ts";
import type { Workspace } from "./workspace.ts";

const FIELDS: FieldColumns = [
  ["supplier", "supplier"],
  ["service", "service"],
  ["amount", "perYear"],
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
    placeVat(row, values, work);
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

/** The amount is without VAT; beside an amount that includes it a rate would count it twice. */
function placeVat(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const isIncluded = row.source.keysOf("amount").some((key) => /\bincl/i.test(row.source.columnOf(key)?.heading ?? ""));
  if (!isIncluded) fill(row, tableNamed("zbContracten"), [["vat", "vat"]], work, values);
}

/** A person with phone and e-mail fits in one personal column. */
function placeContact(row: SourceRow, values: PlannedRow): void {
  const cells = ["contact", "phone", "email"].flatMap((field) => row.cellsOf(field));
  if (cells.length === 0) return;
  values.contact = cells.map(({ cell }) => textOfValue(cell.value)).join(", ");
  for (const cell of cells) row.use(cell);
}
