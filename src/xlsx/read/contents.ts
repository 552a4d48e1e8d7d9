/** What else a workbook carries: left alone, but said. */

const SIGNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["charts", /^xl\/charts\/(chart|chartex)\d*\.xml$|^xl\/chartsheets\//],
  ["pivots", /^xl\/pivottables\//],
  ["macros", /vbaproject\.bin$|^xl\/macrosheets\//],
  ["comments", /^xl\/(comments|threadedcomments)/],
  ["pictures", /^xl\/media\//],
  ["links", /^xl\/externallinks\//],
  ["connections", /^xl\/(connections\.xml|querytables\/)/],
  ["controls", /^xl\/(ctrlprops|activex|embeddings)\//],
  ["dialogs", /^xl\/dialogsheets\//],
  ["signature", /^_xmlsignatures\//],
];

/** From the names of the parts, in small letters. */
export function contentsOf(names: readonly string[]): string[] {
  return SIGNS.filter(([, pattern]) => names.some((name) => pattern.test(name))).map(([name]) => name);
}
