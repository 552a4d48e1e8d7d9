/** J9 in the pane: the copy that was made last, kept while that is written in the Logboek and the workbook is read again. */

import { Store } from "./store.ts";

export interface MadeCopy {
  readonly name: string;
  /** Its number. */
  readonly copy: string;
  readonly bytes: Uint8Array;
}

export type SharingState =
  | { readonly phase: "choosing" }
  | { readonly phase: "making" }
  | { readonly phase: "refused"; readonly title: string; readonly text: string }
  | { readonly phase: "done"; readonly made: MadeCopy };

export class Sharing {
  readonly state = new Store<SharingState>({ phase: "choosing" });

  reset(): void {
    this.state.set({ phase: "choosing" });
  }
}
