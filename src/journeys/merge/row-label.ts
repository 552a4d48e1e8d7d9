import { dutchOf } from "../../days/day.ts";
import type { Table } from "../../schema/table.ts";
import type { Meaning } from "./meaning.ts";

/** What people know a row by, in the order in which they would say it. */
const SAID = ["name", "on", "period", "task", "space", "aspect"];
const MOST = 3;

/** "14-3-2026, trap vegen": a row in a few words, without its id. `nameOf`: what the row of another table is called. */
export function rowLabel(
  { columns }: Table,
  meaningOf: (key: string) => Meaning,
  nameOf: (table: string, id: string) => string,
): string {
  const said = SAID.flatMap((key) => {
    const column = columns.find((one) => one.key === key);
    const meaning = column ? meaningOf(key) : null;
    if (!column || meaning === null) return [];
    if (column.kind === "reference") return [nameOf(column.to, String(meaning))];
    return [column.kind === "date" && typeof meaning === "number" ? dutchOf(meaning) : String(meaning)];
  });
  return said.slice(0, MOST).join(", ");
}

/** A value as people see it in a cell. */
export function shownMeaning(table: Table, key: string, meaning: Meaning): string {
  if (meaning === null) return "";
  if (typeof meaning === "string") return meaning;
  const kind = table.columns.find((one) => one.key === key)?.kind;
  if (kind === "date") return dutchOf(meaning);
  if (kind === "percentage") return `${String(Number((meaning * 100).toFixed(4))).replace(".", ",")}%`;
  return String(meaning).replace(".", ",");
}
