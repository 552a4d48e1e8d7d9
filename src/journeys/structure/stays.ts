/** Homes of which a list tells more households, one after the other: a row for each, with its own days and its own advance. */

import { type Day, dayOfIso } from "../../days/day.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { RecognisedRow } from "../../recognise/recognised.ts";
import { hasValue, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import type { Span } from "./span-in-words.ts";

const HOME = ["unitId", "complex", "address", "street", "houseNumber", "letter", "suffix"] as const;

/** The days of the household in this row; null where its home has no other row, or where their days do not follow each other. */
export function staysIn(source: SourceTable): (row: SourceRow) => Span | null {
  if (!source.has("since") || !source.has("until")) return () => null;
  const byHome = new Map<string, RecognisedRow[]>();
  for (const row of source.table.rows) {
    const home = homeOf(source, row);
    byHome.set(home, [...(byHome.get(home) ?? []), row]);
  }
  const stays = new Map<RecognisedRow, Span>();
  for (const rows of byHome.values()) {
    if (rows.length < 2) continue;
    const spans = rows.map((row) => ({ row, from: dayIn(source, row, "since"), to: dayIn(source, row, "until") }));
    spans.sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
    const follow = spans.every(({ from }, at) => at === 0 || (from ?? -Infinity) > (spans[at - 1]?.to ?? Infinity));
    if (!follow) continue;
    for (const { row, from, to } of spans)
      stays.set(row, { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) });
  }
  return ({ row }) => stays.get(row) ?? null;
}

/** The home of a row in the words of the list: the same for all its rows. */
export function homeOf(source: SourceTable, row: RecognisedRow): string {
  return HOME.map((field) => normalise(textIn(source, row, field))).join("|");
}

function textIn(source: SourceTable, row: RecognisedRow, field: string): string {
  for (const key of source.keysOf(field)) {
    const cell = row.cells.get(key);
    if (cell && hasValue(cell))
      return typeof cell.value === "object" ? JSON.stringify(cell.value) : textOfValue(cell.value);
  }
  return "";
}

function dayIn(source: SourceTable, row: RecognisedRow, field: string): Day | null {
  const text = textIn(source, row, field);
  return text === "" ? null : dayOfIso(text);
}
