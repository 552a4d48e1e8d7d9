/** Homes of which a list tells more households, one after the other: a row for each, with its own days and its own advance. */

import { type Day, dayOfIso } from "../../days/day.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { RecognisedRow } from "../../recognise/recognised.ts";
import { groupBy } from "../group-by.ts";
import { followEachOther, type Span, spanBetween } from "../same-time.ts";
import type { SourceRow, SourceTable } from "./source-row.ts";

const HOME = ["unitId", "complex", "address", "street", "houseNumber", "letter", "suffix"] as const;

/** The days of the household in this row; null where its home has no other row, or where their days do not follow each other. */
export function staysIn(source: SourceTable, homes: RowsByHome): (row: SourceRow) => Span | null {
  if (!source.has("since") || !source.has("until")) return () => null;
  const spanOf = (row: RecognisedRow) => spanBetween(dayIn(source, row, "since"), dayIn(source, row, "until"));
  const stays = new Map(
    homes
      .filter(({ length }) => length > 1)
      .map((rows) => rows.map((row) => [row, spanOf(row)] as const))
      .filter((own) => followEachOther(own.map(([, span]) => span)))
      .flat(),
  );
  return ({ row }) => stays.get(row) ?? null;
}

/** The rows of a list, those of one home together. */
export type RowsByHome = readonly (readonly RecognisedRow[])[];

/** A home is the same where the list says it in the same words. */
export function rowsByHome(source: SourceTable): RowsByHome {
  const homeOf = (row: RecognisedRow) => HOME.map((field) => normalise(source.textIn(row, field))).join("|");
  return [...groupBy(source.table.rows, homeOf).values()];
}

function dayIn(source: SourceTable, row: RecognisedRow, field: string): Day | null {
  const text = source.textIn(row, field);
  return text === "" ? null : dayOfIso(text);
}
