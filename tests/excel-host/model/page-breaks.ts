/** Pages that somebody began by hand. A break stands before the row of a range; Excel takes no more than 1,026 on a sheet. */

import { badArgument } from "./host-error.ts";
import { HostCollection, HostObject } from "./host-object.ts";
import type { Worksheet } from "./worksheet.ts";

const MOST_BREAKS = 1_026;

export class PageBreaks extends HostCollection<PageBreak> {
  readonly #sheet: Worksheet;
  #breaks: PageBreak[] = [];

  constructor(sheet: Worksheet) {
    super(sheet.book);
    this.#sheet = sheet;
  }
  list(): readonly PageBreak[] {
    return this.#breaks;
  }
  /** A break has neither id nor name. */
  protected keysOf(): readonly string[] {
    return [];
  }
  Add(address: string): PageBreak {
    this.#sheet.book.mayWrite(this.#sheet, "PageBreakCollection.add");
    const row = this.#sheet.GetRange(address).RowIndex;
    if (row === 0 || this.#breaks.length === MOST_BREAKS) throw badArgument("PageBreakCollection.add");
    const added = new PageBreak(this.#sheet, row);
    this.#breaks.push(added);
    return added;
  }
  RemovePageBreaks(): void {
    this.#sheet.book.mayWrite(this.#sheet, "PageBreakCollection.removePageBreaks");
    this.#breaks = [];
  }
}

export class PageBreak extends HostObject {
  /** Counted from 0: the row that begins the new page. */
  readonly row: number;

  constructor({ book }: Worksheet, row: number) {
    super(book);
    this.row = row;
  }
}
