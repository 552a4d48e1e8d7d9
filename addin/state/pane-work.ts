/** Everything that the pane does with one workbook, kept while a person goes from view to view. */

import { startEngine } from "../engine/start-engine.ts";
import type { OpenWorkbook } from "../open-workbook.ts";
import { Charging } from "./charging.ts";
import { Checking } from "./checking.ts";
import { Creating } from "./creating.ts";
import { Leading } from "./leading.ts";
import { Store } from "./store.ts";
import { Structuring } from "./structuring.ts";

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

  constructor(workbook: OpenWorkbook, today: () => number, isDark: boolean) {
    const around = () => ({ workbook, engine: startEngine(), today, onBug: this.onBug });
    this.workbook = workbook;
    this.structuring = new Structuring(around());
    this.checking = new Checking(around());
    this.creating = new Creating(around());
    this.leading = new Leading(around());
    this.charging = new Charging(around());
    this.isDark = new Store(isDark);
  }

  /** After a bug: everything from the beginning. */
  restart(): void {
    this.bug.set(null);
    this.structuring.reset();
    this.checking.stop();
    this.creating.reset();
    this.leading.reset();
    this.charging.reset();
  }
}
