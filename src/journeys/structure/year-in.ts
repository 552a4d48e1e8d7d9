/** Years inside texts. */

/** A year that stands in words: "Begroting 2025" → 2025; null when there is none or more than one. */
export function yearIn(text: string): number | null {
  const years = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  return years.size === 1 ? Number([...years][0]) : null;
}
