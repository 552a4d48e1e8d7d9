/** What a cell of a table of ours holds, as its column means it. */

import { dutchOf } from "../../src/days/day.ts";
import { TABLES } from "../../src/schema/workbook-schema.ts";
import { dutchMoney } from "../../src/text/nl/figures.ts";
import type { CellInput } from "../../src/workbook/cell.ts";
import { shownInput } from "./show-value.ts";

/** Days as days and amounts as money; a heading that is not ours shows its cells as they are. */
export function shownCell(tableName: string, heading: string): (input: CellInput) => string {
  const table = TABLES.find(({ name }) => name.toLowerCase() === tableName.toLowerCase());
  const column = table?.columns.find((candidate) => candidate.heading.toLowerCase() === heading.trim().toLowerCase());
  return (input) => {
    if (typeof input === "number" && column?.kind === "date") return dutchOf(input);
    if (typeof input === "number" && column?.kind === "amount") return dutchMoney(Math.round(input * 100));
    return shownInput(input);
  };
}
