/** A cell that names a row of homes ("1 t/m 7 oneven", "10, 12 en 14a"): no home is called so, and nobody counts them silently as one. */

import { problem } from "../../problems/problem.ts";
import type { Placing } from "./account.ts";
import { type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

const NUMBER = String.raw`\S*\d\S*`;
const RANGE = new RegExp(
  String.raw`^${NUMBER}\s*(?:t\/?m|tot en met|tot)\s+${NUMBER}(?:\s*\(?(?:on)?even(?: nummers)?\)?)?$`,
  "i",
);
const ONE_SIDE = /^\d{1,5}\s?[a-z]?\s*[-–]\s*\d{1,5}\s?[a-z]?\s*[(,]?\s*(?:on)?even(?: nummers)?\)?$/i;
const BETWEEN = /(?:[,;]|\s&|\s\+)\s+|\s+en\s+/;
const ONE = new RegExp(`^${NUMBER}$`);
const LONGEST = 80;

/** A row whose number or house number is several: nothing is made of it, which is told; null for a row of one home. */
export function placeSeveralHomes(row: SourceRow, work: Workspace): Placing | null {
  const cell = [row.find("unitId"), row.find("houseNumber")].find((one) => one !== null && isSeveralHomes(one));
  if (!cell) return null;
  row.release();
  const { sheet } = row.table;
  const { heading } = cell;
  work.problems.add(
    `S091|${sheet}|${heading}`,
    row.placeOf(cell),
    (places, values) => problem("S091", "warning", places, { sheet, heading, ...values, hits: places.length }),
    textIn(cell),
  );
  return { placed: [] };
}

function isSeveralHomes(cell: SourceCell): boolean {
  if (typeof cell.cell.value !== "string") return false;
  const text = textIn(cell);
  if (text.length > LONGEST || !/\d\D+\d/.test(text)) return false;
  const parts = text.split(BETWEEN);
  return RANGE.test(text) || ONE_SIDE.test(text) || (parts.length > 1 && parts.every((part) => ONE.test(part)));
}

function textIn({ cell }: SourceCell): string {
  return textOfValue(cell.value).replace(/\s+/g, " ").trim();
}
