/** Row numbers as people write them: "5-12, 14". */

/** Longest text for one line of the account; longer lists are split over several. */
const LONGEST = 250;

/** Row numbers, in whatever order, as texts of at most 250 characters. */
export function rowLists(rows: readonly number[]): string[] {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const texts: string[] = [];
  let text = "";
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end + 1 < sorted.length && sorted[end + 1] === (sorted[end] as number) + 1) end += 1;
    const part = end === at ? `${sorted[at]}` : `${sorted[at]}-${sorted[end]}`;
    if (text !== "" && text.length + 2 + part.length > LONGEST) {
      texts.push(text);
      text = "";
    }
    text = text === "" ? part : `${text}, ${part}`;
    at = end + 1;
  }
  return text === "" ? texts : [...texts, text];
}
