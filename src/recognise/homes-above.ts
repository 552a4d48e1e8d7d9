/** A card of one home above a list of costs: the list is a statement to that home. */

import type { RecognisedRow, RecognisedTable } from "./recognised.ts";

/** What says which home it is, the surest first. */
const NAMES = ["unitId", "address", "street"];

/** The tables of a sheet, from top to bottom; a list of costs under a card of a home gets that home as `context.home`. */
export function withHomes(tables: readonly RecognisedTable[]): RecognisedTable[] {
  const homes = tables
    .filter(isOfOneHome)
    .flatMap((table) => table.rows.map((row) => ({ top: row.row ?? table.range.top, name: nameOf(row, table) })));
  return tables.map((table) => {
    if (table.kind !== "cost_line") return table;
    const above = homes.filter(({ top }) => top < table.range.top).sort((a, b) => b.top - a.top)[0];
    return above?.name ? { ...table, context: { ...table.context, home: above.name } } : table;
  });
}

/** Who lives there tells a card of a home from one of a building. */
function isOfOneHome({ kind, layout, columns, rows }: RecognisedTable): boolean {
  const fields = columns.map(({ field }) => field ?? "");
  const isCard = layout === "cards" || rows.length === 1;
  return kind === "unit" && isCard && fields.includes("tenant") && NAMES.some((name) => fields.includes(name));
}

/** As a list would write it: the number, or street and number. */
function nameOf(row: RecognisedRow, { columns, layout }: RecognisedTable): string {
  const valueNamed = (name: string) => {
    const column = columns.find(({ field }) => field === name);
    return column ? row.cells.get(layout === "cards" ? name : String(column.column))?.value : undefined;
  };
  for (const name of NAMES) {
    const value = valueNamed(name);
    if (typeof value === "string" || typeof value === "number") return String(value);
    if (value && typeof value === "object" && "street" in value)
      return [value.street, value.number, value.suffix].filter((part) => part !== null && part !== undefined).join(" ");
  }
  return "";
}
