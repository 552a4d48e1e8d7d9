/** The copy that was made last, kept while the pane writes that in the Logboek and reads the workbook again. */

import type { Leading } from "../../state/leading.ts";
import { Store } from "../../state/store.ts";

export interface MadeCopy {
  readonly name: string;
  readonly copy: string;
  readonly bytes: Uint8Array;
}

export type SharingState =
  | { readonly phase: "choosing" }
  | { readonly phase: "making" }
  | { readonly phase: "refused"; readonly title: string; readonly text: string }
  | { readonly phase: "done"; readonly made: MadeCopy };

const CHOOSING: SharingState = { phase: "choosing" };
const sharings = new WeakMap<Leading, Store<SharingState>>();

/** One for each open workbook. */
export function sharingOf(leading: Leading): Store<SharingState> {
  const known = sharings.get(leading) ?? new Store<SharingState>(CHOOSING);
  sharings.set(leading, known);
  return known;
}
