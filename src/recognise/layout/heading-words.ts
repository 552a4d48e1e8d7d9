/** Words that tell a row by themselves. */

/** What Excel writes over the rows of a pivot table: the other headings of that row are values of a field. */
export const PIVOT = /^(rijlabels|row labels)$/i;

/** "Totaal", "Subtotaal:", "Eindtotaal" and the like at the front of a row. */
export function isTotalLabel(text: string): boolean {
  return /^n\s*[=:]$|^(sub|eind|deel|generaal\s+|gewogen\s+|algemeen\s+|netto\s+|bruto\s+)?-?\s?tot(aal|alen|al|\.|:|$)|^subt?\b\.?:?$|^subt\b|^som\b(?! van\b)|^noemers?$|^sum\b|^grand total/i.test(
    text.trim(),
  );
}

/** "Pagina 1" and "Blad 2 van 5" stand at the top of a page, and over no column. */
export function isPageNumber(text: string): boolean {
  return /^(?:pagina|pag|page|blad|blz)\b[.:]?\s*\d+(?:\s*(?:van|of|\/)\s*\d+)?$/i.test(text.trim());
}

/** "0310 Beukenhof": a number of a complex with its name. Four figures that begin with 19 or 20 are a year. */
export function isNumberedName(text: string): boolean {
  return NUMBERED_NAME.test(text);
}

const NUMBERED_NAME = /^(?!(?:19|20)\d\d\b)\d{3,6}\s+(?:[-–:]\s+)?\p{Lu}\p{L}/u;
