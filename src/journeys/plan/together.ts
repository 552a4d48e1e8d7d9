/** Rows that lack the same: one problem with all of their cells, not one for each. */

import type { Place } from "../../problems/problem.ts";

export class Together {
  readonly names: string[] = [];
  readonly places: Place[] = [];

  add(name: string, places: readonly Place[]): void {
    this.names.push(name);
    this.places.push(...places);
  }
}
