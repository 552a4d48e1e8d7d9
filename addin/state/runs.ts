/**
 * One piece of work at a time in a view: when it is stopped or begun anew, what was begun before is dropped, its answers come
 * too late, and nobody listens to the workbook for it any more.
 */

import { problem } from "../../src/problems/problem.ts";
import { Stopped } from "../engine/engine.ts";
import { PartMissing } from "../engine/part.ts";
import { listenTo } from "./listen.ts";
import { type Message, messageOf } from "./message.ts";
import type { Surroundings } from "./surroundings.ts";

export class Runs {
  readonly #around: Surroundings;
  /** A part of the pane could not be fetched: what the work becomes then. */
  readonly #onMissing: (message: Message) => void;
  #abort = new AbortController();
  #endListening: (() => void) | null = null;
  #now = 0;

  constructor(around: Surroundings, onMissing: (message: Message) => void) {
    this.#around = around;
    this.#onMissing = onMissing;
  }

  /** The number of the run that is under way, for `isNow`. */
  get now(): number {
    return this.#now;
  }

  isNow(run: number): boolean {
    return run === this.#now;
  }

  /** Aborted when the run is stopped; the adapter looks at it between two requests. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** A new run: answers to the one before are dropped from here on. */
  begin(): number {
    this.endListening();
    this.#abort = new AbortController();
    this.#now += 1;
    return this.#now;
  }

  /** The run goes on, with a part that can be stopped by itself. */
  renewSignal(): AbortSignal {
    this.#abort = new AbortController();
    return this.#abort.signal;
  }

  abort(): void {
    this.#abort.abort();
  }

  /** Work that was stopped ends in silence; a bug goes on to the boundary. */
  async guard(run: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Stopped || !this.isNow(run)) return;
      if (!(error instanceof PartMissing)) return this.#around.onBug(error);
      const message = await messageOf(problem("X013", "error", [], {}));
      if (this.isNow(run)) this.#onMissing(message);
    }
  }

  /** Tells of changes to the workbook while this run is the one under way, also where Excel is slow to begin telling. */
  async listen(run: number, listener: () => void): Promise<void> {
    const end = await listenTo(this.#around.workbook, () => {
      if (this.isNow(run)) listener();
    });
    if (this.isNow(run)) this.#endListening = end;
    else end();
  }

  endListening(): void {
    this.#endListening?.();
    this.#endListening = null;
  }
}
