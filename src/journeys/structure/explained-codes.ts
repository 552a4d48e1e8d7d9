/** What codes stand for, where the workbook says so itself: "V" = "Verhuurd" on a sheet with codes. */

import { normalise } from "../../recognise/headings/words.ts";
import type { RecognisedTable } from "../../recognise/recognised.ts";
import { textOfValue } from "./source-row.ts";

const CODE = /^(codes?|afkorting(en)?|afk|letters?|code systeem)$/;
const MEANING = /^(betekenis|omschrijving|uitleg|verklaring|staat voor|voluit)$/;
/** A longer text is no code. */
const LONGEST = 12;

/** Code in capitals → its meaning, from tables of two columns for it. A code that is explained in two ways is left out. */
export function explainedCodes(tables: readonly RecognisedTable[]): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  const twice = new Set<string>();
  for (const { kind, columns, rows } of tables) {
    const [code, meaning, ...more] = columns;
    if (kind !== "other" || !code || !meaning || more.length > 0) continue;
    if (!CODE.test(normalise(code.heading)) || !MEANING.test(normalise(meaning.heading))) continue;
    for (const { cells } of rows) {
      const key = textOfValue(cells.get(String(code.column))?.value ?? null)
        .trim()
        .toUpperCase();
      const words = textOfValue(cells.get(String(meaning.column))?.value ?? null).trim();
      if (key === "" || key.length > LONGEST || words === "") continue;
      if ((meanings.get(key) ?? words) !== words) twice.add(key);
      meanings.set(key, words);
    }
  }
  for (const key of twice) meanings.delete(key);
  return meanings;
}
