/** Sheets that only the program writes are protected without a password, against slips. While we write, that is lifted. */

import { TABLES } from "../../src/schema/workbook-schema.ts";
import { refusalFor } from "./excel-refusal.ts";
import type { PlacedTable } from "./layout.ts";
import type { Requests } from "./requests.ts";

const OURS: ReadonlySet<string> = new Set(
  TABLES.filter(({ owner }) => owner === "program").map(({ name }) => name.toLowerCase()),
);

interface Lifted {
  readonly protection: Excel.WorksheetProtection;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** What people protected themselves stays as it is: Excel refuses to write there, and the pane says so. */
export class OwnProtection {
  readonly #requests: Requests;
  /** By the name of the sheet. */
  readonly #sheets = new Map<string, Excel.WorksheetProtection>();
  #lifted: readonly Lifted[] = [];

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /** Asks how the sheets of these tables are protected, where a table is only the program's; answered with the next request. */
  ask(places: readonly PlacedTable[]): void {
    for (const { sheet, table } of places) {
      if (!OURS.has(table.name.toLowerCase())) continue;
      const { protection } = this.#requests.context.workbook.worksheets.getItemOrNullObject(sheet);
      protection.load("protected,options");
      this.#sheets.set(sheet, protection);
    }
  }

  /** A sheet of ours that was just inserted, of which the protection was asked already. */
  know(sheet: string, { protection }: Excel.Worksheet): void {
    this.#sheets.set(sheet, protection);
  }

  holds(sheet: string): boolean {
    return this.#sheets.has(sheet);
  }

  /** Goes with the first request that writes. A password makes Excel refuse that, before anything is written. */
  lift(): void {
    const found = [...this.#sheets.values()].filter((one) => one.protected);
    this.#lifted = found.map((protection) => ({ protection, options: protection.options }));
    for (const protection of found) protection.unprotect();
  }

  /** As it was, with what was allowed all the same; goes with the last request that writes. */
  putBack(): void {
    for (const { protection, options } of this.#lifted) protection.protect(options);
  }

  /**
   * After a request that failed nobody knows how far it came: what is protected by now is lifted again. Where Excel refuses that
   * there is a password, and nothing was written.
   */
  async liftAgain(): Promise<void> {
    const closed = await this.#now(true);
    if (closed.length === 0) return;
    for (const { protection } of closed) protection.unprotect();
    try {
      await this.#requests.sendToTheEnd();
    } catch (error) {
      if (refusalFor(error)?.code !== "X003") throw error;
    }
  }

  async putBackAgain(): Promise<void> {
    const open = await this.#now(false);
    if (open.length === 0) return;
    for (const { protection, options } of open) protection.protect(options);
    await this.#requests.sendToTheEnd();
  }

  async #now(isProtected: boolean): Promise<readonly Lifted[]> {
    if (this.#lifted.length === 0) return [];
    for (const { protection } of this.#lifted) protection.load("protected");
    await this.#requests.sendToTheEnd();
    return this.#lifted.filter(({ protection }) => protection.protected === isProtected);
  }
}
