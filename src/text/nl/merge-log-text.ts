/** The sentence that the Logboek gets when a copy was merged; `which-copy.ts` knows it again by the number of the copy. */

import { dutchDay } from "./figures.ts";
import { listed } from "./text.ts";

export interface MergedCopy {
  /** Null for a copy that does not say what it was sent with. */
  readonly copy: { readonly number: string /** ISO. */; readonly sharedOn: string } | null;
  readonly cells: number;
  readonly rows: number;
}

/** "Kopie GK-9F3A2C1B7D04 van 26-11-2026 samengevoegd: 12 cellen en 3 nieuwe rijen van bewoners overgenomen." */
export function mergeLogText({ copy, cells, rows }: MergedCopy): string {
  const which = copy === null ? "Kopie van bewoners" : `Kopie ${copy.number} van ${dutchDay(copy.sharedOn)}`;
  return `${which} samengevoegd: ${takenWords(cells, rows)} van bewoners overgenomen.`;
}

/** "12 cellen en 3 nieuwe rijen" */
export function takenWords(cells: number, rows: number): string {
  const parts = [
    ...(cells === 0 ? [] : [cells === 1 ? "1 cel" : `${cells} cellen`]),
    ...(rows === 0 ? [] : [rows === 1 ? "1 nieuwe rij" : `${rows} nieuwe rijen`]),
  ];
  return parts.length === 0 ? "niets" : listed(parts);
}
