import { problem } from "../../problems/problem.ts";
import { type SourceRow, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** The source's own number of a row, kept in "Eigen kenmerk". */
export function ownNumber(row: SourceRow): { readonly own?: string } {
  const cell = row.find("number");
  if (!cell) return {};
  row.use(cell);
  return { own: textOfValue(cell.cell.value) };
}

/** The numbers of a list in which each row has its own: that one comes twice is told, and both rows are kept. */
export class OwnNumbers {
  private readonly seen = new Set<string>();

  tellTwice(row: SourceRow, own: string | undefined, table: string, work: Workspace): void {
    if (own === undefined || !this.seen.has(own)) {
      if (own !== undefined) this.seen.add(own);
      return;
    }
    work.problems.add(
      `S099|${row.table.sheet}`,
      row.placeOf(),
      (places, values) => problem("S099", "warning", places, { table, ...values }),
      own,
    );
  }
}
