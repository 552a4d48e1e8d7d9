import { type SourceRow, textOfValue } from "./source-row.ts";

/** The source's own number of a row, kept in "Eigen kenmerk". */
export function ownNumber(row: SourceRow): { readonly own?: string } {
  const cell = row.find("number");
  if (!cell) return {};
  row.use(cell);
  return { own: textOfValue(cell.cell.value) };
}
