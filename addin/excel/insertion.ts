/** Sheets of a workbook of ours into the open one: all of them under their names, or none. */

import { problem } from "../../src/problems/problem.ts";
import { freeSheetName } from "../../src/schema/free-sheet-name.ts";
import type { SheetsFile } from "../open-workbook.ts";
import { base64Of } from "./base64.ts";
import { Refused } from "./excel-refusal.ts";
import type { Layout } from "./layout.ts";
import type { Requests } from "./requests.ts";

export class Insertion {
  readonly #requests: Requests;
  readonly #file: SheetsFile;
  readonly #known: Layout;
  /** Name in the file → name in the workbook; empty until Excel answered. */
  readonly names = new Map<string, string>();
  /** Name in the workbook → its sheet, for those of ours. */
  readonly sheets = new Map<string, Excel.Worksheet>();
  #ids: OfficeExtension.ClientResult<string[]> | null = null;

  constructor(requests: Requests, file: SheetsFile, known: Layout) {
    this.#requests = requests;
    this.#file = file;
    this.#known = known;
  }

  /** Goes with the next request. */
  ask(): void {
    const { workbook } = this.#requests.context;
    const { bytes, sheets } = this.#file;
    this.#ids = workbook.insertWorksheetsFromBase64(base64Of(bytes), {
      sheetNamesToInsert: [...sheets],
      positionType: "End",
    });
    workbook.worksheets.load("items/id,items/name,items/protection/protected,items/protection/options");
  }

  /** Once that was answered: gives the sheets the names that they shall have. True when that has to be sent. */
  rename(): boolean {
    const { items } = this.#requests.context.workbook.worksheets;
    const isNew = new Set(this.#ids?.value);
    const taken = new Set(items.filter(({ id }) => !isNew.has(id)).map(({ name }) => name.toLowerCase()));
    let isRenaming = false;
    for (const sheet of items.filter(({ id }) => isNew.has(id))) {
      const own = ownName(sheet.name, this.#file.sheets) ?? sheet.name;
      const free = freeSheetName(own, taken);
      taken.add(free.toLowerCase());
      if (free !== sheet.name) {
        sheet.name = free;
        isRenaming = true;
      }
      this.names.set(own, free);
      this.sheets.set(free, sheet);
    }
    return isRenaming;
  }

  /** The request failed, or its answer got lost: sheets may stand there all the same. */
  async takeAway(): Promise<void> {
    try {
      const { worksheets } = this.#requests.context.workbook;
      worksheets.load("items/name");
      await this.#requests.sendToTheEnd();
      const known = new Set(this.#known.sheets.map(({ name }) => name));
      const left = worksheets.items.filter(
        ({ name }) => !known.has(name) && ownName(name, this.#file.sheets) !== undefined,
      );
      for (const sheet of left) sheet.delete();
      if (left.length > 0) await this.#requests.sendToTheEnd();
    } catch {
      throw new Refused(problem("X010", "error", [], { sheets: this.#file.sheets.join(", ") }));
    }
  }
}

/** Excel calls a sheet whose name is taken "Taken (2)", and we "Taken (zelfbeheer)". */
function ownName(name: string, sheets: readonly string[]): string | undefined {
  return sheets.find((own) => name === own || name.startsWith(`${own} (`));
}
