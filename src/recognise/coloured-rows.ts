/** What the colour of a row stands for, where the sheet shows each colour with words: "klaar" on green below a list of actions. */

import type { CellRange } from "../workbook/address.ts";
import { isBlank } from "../workbook/cell.ts";
import type { ColourMeaning } from "./colour-legend.ts";
import type { Frame } from "./frame.ts";

/** Colours of bands and of one remark mean nothing: a legend has two of them at least. */
const FEWEST = 2;

/** Per record the words for its colour, where its filled cells have one that is explained; null where no colours are. */
export function meaningsOfRows(
  frame: Frame,
  meanings: readonly ColourMeaning[],
  range: CellRange,
): readonly (string | undefined)[] | null {
  if (frame.layout !== "rows" || meanings.length < FEWEST) return null;
  const words = new Map<string, string>();
  for (const { fill, words: said, row, isOnColour } of meanings) {
    const isAside = row > range.bottom || (!isOnColour && row < range.top);
    if (isAside && !words.has(fill)) words.set(fill, said);
  }
  if (words.size < FEWEST) return null;
  const found = frame.records.map((_, record) => {
    const fills = new Set<string>();
    for (const cells of frame.cells) {
      const cell = cells[record];
      if (cell && !isBlank(cell.value) && cell.style.fill !== null && words.has(cell.style.fill))
        fills.add(cell.style.fill);
    }
    const [fill] = fills;
    return fills.size === 1 && fill !== undefined ? words.get(fill) : undefined;
  });
  return new Set(found.filter((said) => said !== undefined)).size >= FEWEST ? found : null;
}
