/** Everything that the pane does with one workbook, kept while a person goes from view to view. */

import { startEngine } from "../engine/start-engine.ts";
import type { OpenWorkbook } from "../open-workbook.ts";
import { Charging } from "./charging.ts";
import { Checking } from "./checking.ts";
import { Creating } from "./creating.ts";
import { Leading } from "./leading.ts";
import { Store } from "./store.ts";
import { Structuring } from "./structuring.ts";
import type { Surroundings } from "./surroundings.ts";

/** A piece of work that loads with its view. */
export interface Piece {
  /** Back to the beginning; what is under way ends. */
  reset(): void;
}

export type PieceMaker<T extends Piece> = new (around: Surroundings) => T;

export class PaneWork {
  readonly workbook: OpenWorkbook;
  readonly structuring: Structuring;
  readonly checking: Checking;
  readonly creating: Creating;
  readonly leading: Leading;
  readonly charging: Charging;
  readonly isDark: Store<boolean>;
  readonly bug = new Store<{ readonly error: unknown } | null>(null);
  readonly onBug = (error: unknown): void => this.bug.set({ error });
  readonly #around: () => Surroundings;
  readonly #pieces = new Map<PieceMaker<Piece>, Piece>();

  constructor(workbook: OpenWorkbook, today: () => number, isDark: boolean) {
    const around = () => ({ workbook, engine: startEngine(), today, onBug: this.onBug });
    this.#around = around;
    this.workbook = workbook;
    this.structuring = new Structuring(around());
    this.checking = new Checking(around());
    this.creating = new Creating(around());
    this.leading = new Leading(around());
    this.charging = new Charging(around());
    this.isDark = new Store(isDark);
  }

  /** The same one as long as the pane is open, made when a view first asks for it. */
  readonly piece = <T extends Piece>(Work: PieceMaker<T>): T => {
    const made = (this.#pieces.get(Work) as T | undefined) ?? new Work(this.#around());
    this.#pieces.set(Work, made);
    return made;
  };

  /** After a bug: everything from the beginning. */
  restart(): void {
    this.bug.set(null);
    this.structuring.reset();
    this.checking.stop();
    this.creating.reset();
    this.leading.reset();
    this.charging.reset();
    for (const piece of this.#pieces.values()) piece.reset();
  }
}
