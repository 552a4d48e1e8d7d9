/** How many lines a text takes in a cell that wraps. Excel measures letters; this is a careful guess in widths of a digit. */

/**
 * `wide`: how much wider than a digit a letter is, 1.1 for bold headings. A word longer than the cell is broken, as Excel
 * does.
 */
export function linesOf(text: string, width: number, wide = 1): number {
  if (width <= 0) return 1;
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width, wide), 0);
}

function linesOfParagraph(text: string, width: number, wide: number): number {
  if (text.length * wide <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const length = word.length * wide;
    if (used > 0 && used + wide + length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? wide : 0) + length;
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}
