/** Words about a table that stand under it or between its rows: notes, what marks mean, what a printer adds. */

import type { Line } from "./line.ts";

export const NOTE =
  /^(\*+|¹|²|³|\d\)|nb\b|n\.b\.|let op|bron\b|toelichting\b|opm(erking)?\b\.?:|noot\b|zie ook|ps\b|p\.s\.|legenda\b|uitleg\b|\(.*\)$)/i;
export const LEGEND = /^\(?\S{1,4}\)?\s*[=:]\s*\S+|\S\s*=\s*\S+.*[;,/|]\s*\S+\s*=/;
/** What one mark means: "x = gedaan". */
export const MEANING = /^\(?\S{1,4}\)?\s*=\s*\S/;
export const FOOTER =
  /^(pagina|page|blad)\s+\d+|^(afgedrukt|printdatum|geprint|versie|aangemaakt|laatst (bijgewerkt|gewijzigd)|opgesteld|gegenereerd|einde (lijst|rapport|overzicht)|\*{3}|bestand:|export)\b/i;
const LEGEND_TITLE =
  /^(legenda|uitleg|toelichting|verklaring|afkortingen|betekenis|codes?)( (van )?(de )?\p{L}+)?\s*:?$/iu;

/** A row with one text and nothing else. */
export function isLone({ filled, texts }: Line): boolean {
  return filled.length === 1 && texts.length === 1;
}

/** A lone text that says something of the table, by its words alone. */
export function isAboutTable(line: Line): boolean {
  const [text = ""] = line.texts;
  return isLone(line) && (FOOTER.test(text) || NOTE.test(text) || MEANING.test(text));
}

/**
 * Where the legend under the rows begins: its title, with a mark and its meaning in each row below it, in one cell or in two. The
 * number of lines when there is none.
 */
export function startOfLegend(lines: readonly Line[], typical: number): number {
  const isShort = ({ filled }: Line) => filled.length === 0 || (filled.length <= 2 && filled.length < typical);
  const at = lines.findLastIndex((line) => !isShort(line)) + 1;
  const title = lines.slice(at).findIndex((line) => isLone(line) && LEGEND_TITLE.test(line.texts[0] ?? ""));
  return title < 0 ? lines.length : at + title;
}
