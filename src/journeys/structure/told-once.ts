/** One cell, one story: what recognition read of it is left untold where it has no place after all, which is told then. */

import type { Place, Problem } from "../../problems/problem.ts";

/** "De kolom blijft leeg", "Dat past niet": the text went to Overig as it stood. */
const NOT_PLACED: ReadonlySet<string> = new Set(["S003", "S004", "S005"]);

/**
 * The problems of recognition without "we lezen dit als 2026" at cells of which `placing` tells that they were not taken over,
 * and without any at cells that were understood after all: "2025 begr." is no figure, and says the year and that it is a budget.
 */
export function toldOnce(
  read: readonly Problem[],
  placing: readonly Problem[],
  understood: readonly Place[],
): readonly Problem[] {
  const left = new Set(placing.filter(({ code }) => NOT_PLACED.has(code)).flatMap(({ places }) => places.map(cellOf)));
  const taken = new Set(understood.map(cellOf));
  if (left.size === 0 && taken.size === 0) return read;
  return read.flatMap((found) => {
    if (!found.code.startsWith("V") || found.places.length === 0) return [found];
    const isNoNews = (place: Place) =>
      taken.has(cellOf(place)) || (found.severity === "info" && left.has(cellOf(place)));
    const places = found.places.filter((place) => !isNoNews(place));
    return places.length === found.places.length ? [found] : places.length === 0 ? [] : [{ ...found, places }];
  });
}

function cellOf({ sheet, cell }: Place): string {
  return `${sheet}|${cell}`;
}
