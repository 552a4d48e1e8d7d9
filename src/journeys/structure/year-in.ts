/** Years inside texts. */

/** A year that stands in words: "Begroting 2025" and "begr. '25" → 2025; null when there is none or more than one. */
export function yearIn(text: string): number | null {
  const full = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const short = text.match(/(?<![\p{L}\d])['’´`]\d\d(?![\d'’])/gu) ?? [];
  const years = new Set([...full.map(Number), ...short.map((year) => 2000 + Number(year.slice(1)))]);
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
