/** One cell, one story: what recognition read of it is left untold where it has no place after all, which is told then. */

import type { Place, Problem } from "../../problems/problem.ts";

/** "De kolom blijft leeg", "Dat past niet": the text went to Overig as it stood. */
const NOT_PLACED: ReadonlySet<string> = new Set(["S003", "S004", "S005"]);

/** The problems of recognition without "we lezen dit als 2026" at cells of which `placing` tells that they were not taken over. */
export function toldOnce(read: readonly Problem[], placing: readonly Problem[]): readonly Problem[] {
  const left = new Set(placing.filter(({ code }) => NOT_PLACED.has(code)).flatMap(({ places }) => places.map(cellOf)));
  if (left.size === 0) return read;
  return read.filter(
    ({ code, severity, places }) =>
      severity !== "info" || !code.startsWith("V") || places.length === 0 || places.some((at) => !left.has(cellOf(at))),
  );
}

function cellOf({ sheet, cell }: Place): string {
  return `${sheet}|${cell}`;
}
