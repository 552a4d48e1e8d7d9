/** Rows that only say what follows from other rows: a balance, an average, a total divided by the homes. */

import type { Grid } from "./grid.ts";
import { columnsOfFigures, figureOf, type Line } from "./line.ts";

const DERIVED =
  /^((begin|eind)?saldo|verschil|nog (beschikbaar|te )|restant|resteert|resterend|rest\b|gemiddeld|gem\.|aantal\b|percentage|in kas\b|min(imum)?\b|max(imum)?\b|per (woning|maand|vhe)|controle|check|stand\b|balans|over(schot)?\b|tekort|average|mediaan|in procent|cumulatief)/i;
/** Such a word alone in front of a whole row: no home and no place is called so. */
const AVERAGE = /^(gemiddelde?n?|gem\.?|mediaan|average|mean)$/i;
/** What was there before the first row. */
const OPENING = /^(begin|start|openings?)?saldo\b|^(stand|kas|in kas) (op|per)\b/i;
/** VAT over the total above it. */
const TAXED = /^(\d{1,2} ?% ?)?(btw|b\.t\.w\.|vat)\b/i;
const PERCENTAGE = /^(?:%|in %|pct|procent|percentage)$/i;
const DIVIDED =
  /^\(?(dat is |kosten |bedrag |= ?)?per (woning|vhe|eenheid|huishouden|adres|m2|m²|maand|kwartaal|jaar|persoon)\b/i;
/** How a statement goes on under its total. */
const SETTLED =
  /^((af|bij|min|minus|verminderd met|betaald)\b.*)?\b(voorschot(ten|bedrag)?|vooruitbetaald|vooruitbetaling(en)?)\b|\bte (betalen|ontvangen|vorderen|verrekenen|innen)\b|\bterug te (krijgen|betalen|ontvangen)\b|\bterug(gave|betaling)\b/i;

/** Whether the words of a row are about something that was calculated: "Saldo", "Aantal". */
export function namesResult(text: string): boolean {
  return DERIVED.test(text);
}

/** "waarvan binnen", under the windows of which these are a part: with the row above it, it would count twice. */
const PART_OF_ABOVE = /^[-–•*]?\s*(?:waarvan|daarvan|waaronder|w\.v\.)(?!\p{L})/iu;

/** Whether a row says a part of the row above it: by its words, and no figure of it is more. */
export function isPartOf(above: Line, line: Line): boolean {
  const columns = columnsOfFigures(line);
  return (
    PART_OF_ABOVE.test(line.texts[0] ?? "") &&
    columns.length > 0 &&
    columns.every((column) => Math.abs(figureOf(line, column) ?? 0) <= Math.abs(figureOf(above, column) ?? 0))
  );
}

/** Right under a total: the same sum divided ("per woning per maand"), as a percentage, or the VAT over it. */
export function dividesTotal({ texts }: Line): boolean {
  return PERCENTAGE.test(texts[0] ?? "") || texts.some((text) => DIVIDED.test(text) || TAXED.test(text));
}

/** Under a total: the advances, and what is left to pay or to receive. */
export function isSettled({ texts }: Line): boolean {
  return texts.some((text) => SETTLED.test(text));
}

/** A row with far less than usual, in words that are about a result; `rowsSoFar`: how many rows of data stand above it. */
export function isDerived(grid: Grid, line: Line, typical: number, rowsSoFar: number): boolean {
  if (rowsSoFar > 1 && AVERAGE.test(line.texts[0] ?? "")) return true;
  if (line.filled.length > Math.max(3, typical * 0.6)) return false;
  const isOpening = line.texts.some((text) => OPENING.test(text) && text.length <= 60);
  // A day, the words, and what was in the till.
  const most = isOpening && rowsSoFar === 0 ? 3 : 2;
  if (line.filled.length > Math.max(most, typical * 0.6)) return false;
  if (rowsSoFar === 0 && !isOpening) return false;
  const label = line.texts.find((text) => DERIVED.test(text) && text.length <= 60);
  if (label === undefined && !isOpening) return false;
  const figures = columnsOfFigures(line).length;
  if (figures > 0 && isOpening && line.texts.length <= 2) return true;
  if (figures > 0 && line.filled.length - figures === 1 && typical > 3) return true;
  const others = line.filled.length - line.texts.length;
  const counted = line.filled.some((column) => grid.formulaAt(line.index, column) !== undefined);
  return (
    counted ||
    (others >= 1 && line.texts.length === 1) ||
    (line.texts.length === 2 && line.filled.length === 2 && typical > 3)
  );
}
