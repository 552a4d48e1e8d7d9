/** The sheets of the workbook on the screen: tabs below, cells above. Only what is in sight is drawn, so 5,000 rows scroll lightly. */

import { cellAddress, columnName, contains } from "../../../src/workbook/address.ts";
import { emptyCell } from "../model/cells.ts";
import type { EmulatedWorkbook } from "../model/workbook.ts";
import type { Worksheet } from "../model/worksheet.ts";
import { shownCell } from "./shown-cell.ts";

const ROW_HEIGHT = 22;
const HEADER_HEIGHT = 24;
const NUMBER_WIDTH = 46;
const WIDTH = { least: 64, most: 320, sign: 7 };
/** Rows and columns beyond what is used, to type in. */
const ROOM = { rows: 30, columns: 4 };
/** Rows looked at to know how wide a column has to be. */
const ROWS_MEASURED = 60;

export class SheetView {
  readonly #book: EmulatedWorkbook;
  readonly #grid: HTMLElement;
  readonly #tabs: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #place: HTMLElement;
  #widths: number[] = [];
  #shown: Worksheet | null = null;
  #selected = { row: 0, column: 0 };
  #waiting = false;
  /** The selection that is shown already. */
  #followed = "";

  constructor(
    book: EmulatedWorkbook,
    grid: HTMLElement,
    tabs: HTMLElement,
    place: HTMLElement,
    field: HTMLInputElement,
  ) {
    this.#book = book;
    this.#grid = grid;
    this.#tabs = tabs;
    this.#place = place;
    this.#field = field;
    grid.tabIndex = 0;
    grid.setAttribute("role", "grid");
    grid.setAttribute("aria-label", "Werkblad");
    grid.addEventListener("scroll", () => this.draw());
    grid.addEventListener("mousedown", (event) => this.#pick(event.target));
    grid.addEventListener("keydown", (event) => this.#key(event));
    field.addEventListener("keydown", (event) => this.#typed(event));
    // A wheel turns up and down; the tabs lie beside each other.
    tabs.onwheel = ({ deltaY }) => tabs.scrollBy(deltaY, 0);
    new ResizeObserver(() => this.draw()).observe(grid);
    book.listeners.add(() => this.draw());
  }

  /** Soon, and once for many changes. */
  draw(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#drawNow();
    });
  }

  #drawNow(): void {
    const sheet = this.#book.active;
    if (sheet !== this.#shown) {
      this.#shown = sheet;
      this.#widths = widthsOf(sheet);
      this.#grid.scrollTo(0, 0);
      this.#selected = { row: 0, column: 0 };
    }
    this.#followSelection(sheet);
    const used = sheet.cells.used() ?? { bottom: 0, right: 0 };
    const rows = used.bottom + 1 + ROOM.rows;
    const across = Math.ceil(this.#grid.clientWidth / WIDTH.least);
    const columns = Math.max(used.right + 1 + ROOM.columns, across);
    const lefts = [NUMBER_WIDTH];
    for (let column = 0; column < columns; column += 1)
      lefts.push(
        (lefts[column] ?? 0) + (sheet.hiddenColumns.has(column + 1) ? 0 : (this.#widths[column] ?? WIDTH.least)),
      );
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.#grid;
    const first = Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - 4);
    const last = Math.min(rows - 1, Math.ceil((scrollTop + clientHeight) / ROW_HEIGHT) + 4);
    const pieces: string[] = [];
    const visible: number[] = [];
    for (let column = 0; column < columns; column += 1)
      if ((lefts[column + 1] ?? 0) > scrollLeft && (lefts[column] ?? 0) < scrollLeft + clientWidth)
        visible.push(column);
    const tables = sheet.Tables.list();
    for (let row = first; row <= last; row += 1) {
      const top = HEADER_HEIGHT + row * ROW_HEIGHT;
      for (const column of visible) {
        const width = (lefts[column + 1] ?? 0) - (lefts[column] ?? 0);
        if (width === 0) continue;
        const cell = sheet.cells.at(row, column) ?? emptyCell();
        const table = tables.find(({ range }) => contains(range, row + 1, column + 1));
        const look = [
          "cell",
          table && table.range.top === row + 1 ? "head" : table && row % 2 === 0 ? "band" : "",
          row === this.#selected.row && column === this.#selected.column ? "selected" : "",
          cell.bold ? "bold" : "",
          cell.strike ? "strike" : "",
        ];
        const { text, isFigure } = shownCell(cell, this.#book.from1904);
        if (isFigure) look.push("figure");
        const fill = cell.fill === null ? "" : `;background:#${cell.fill}`;
        // As in Excel, a text runs on over the empty cells behind it.
        const spills =
          text.length * WIDTH.sign > width && !isFigure && !table && sheet.cells.at(row, column + 1) === undefined;
        if (spills) look.push("spills");
        pieces.push(
          `<div class="${look.join(" ")}" data-row="${row}" data-column="${column}" style="top:${top}px;left:${lefts[column]}px;width:${width}px${fill}">${escaped(text)}</div>`,
        );
      }
      const isHidden = sheet.hiddenRows.has(row + 1);
      pieces.push(
        `<div class="number${isHidden ? " hidden-row" : ""}" style="top:${top}px;left:${scrollLeft}px;width:${NUMBER_WIDTH}px"${isHidden ? ' title="Verborgen rij"' : ""}>${row + 1}</div>`,
      );
    }
    for (const column of visible) {
      const width = (lefts[column + 1] ?? 0) - (lefts[column] ?? 0);
      if (width > 0)
        pieces.push(
          `<div class="letter" style="top:${scrollTop}px;left:${lefts[column]}px;width:${width}px">${columnName(column + 1)}</div>`,
        );
    }
    pieces.push(
      `<div class="letter corner" style="top:${scrollTop}px;left:${scrollLeft}px;width:${NUMBER_WIDTH}px"></div>`,
    );
    pieces.push(
      `<div style="position:absolute;top:${HEADER_HEIGHT + rows * ROW_HEIGHT}px;left:${lefts.at(-1) ?? 0}px;width:1px;height:1px"></div>`,
    );
    this.#grid.innerHTML = pieces.join("");
    this.#drawTabs();
    this.#drawField(sheet);
  }

  #drawTabs(): void {
    const tabs = this.#book.sheets.map((sheet) => {
      const isHidden = sheet.Visibility !== "Visible";
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = isHidden ? `${sheet.Name} (verborgen)` : sheet.Name;
      button.setAttribute("role", "tab");
      button.setAttribute("aria-selected", String(sheet === this.#book.active));
      if (isHidden) button.className = "hidden-sheet";
      button.addEventListener("click", () => {
        sheet.Activate();
        this.draw();
      });
      return button;
    });
    if (this.#tabs.childElementCount === tabs.length && this.#tabs.dataset.sheets === this.#signature()) return;
    this.#tabs.dataset.sheets = this.#signature();
    const hadFocus = this.#tabs.contains(document.activeElement);
    this.#tabs.replaceChildren(...tabs);
    const active = this.#tabs.querySelector<HTMLElement>('[aria-selected="true"]');
    if (hadFocus) active?.focus();
    active?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #signature(): string {
    return `${this.#book.active.Id}|${this.#book.sheets.map(({ Name, Visibility }) => `${Name}${Visibility}`).join("|")}`;
  }

  #drawField(sheet: Worksheet): void {
    const { row, column } = this.#selected;
    this.#place.textContent = cellAddress(row + 1, column + 1);
    if (document.activeElement === this.#field) return;
    const cell = sheet.cells.at(row, column);
    this.#field.value =
      cell?.formula != null ? `=${cell.formula}` : cell ? shownCell(cell, this.#book.from1904).text : "";
  }

  /** What the pane selected. */
  #followSelection(sheet: Worksheet): void {
    const { selection } = this.#book;
    if (selection === this.#followed) return;
    this.#followed = selection;
    const range = sheet.GetRange(selection);
    this.#selected = { row: range.row, column: range.column };
    this.#reveal();
  }

  /** Excel knows what its user selected. */
  #tellSelection(): void {
    const { row, column } = this.#selected;
    this.#followed = this.#book.active.GetCell(row, column).Address;
    this.#book.selection = this.#followed;
  }

  #reveal(): void {
    const top = this.#selected.row * ROW_HEIGHT;
    const { scrollTop, clientHeight } = this.#grid;
    if (top < scrollTop) this.#grid.scrollTop = top;
    else if (top > scrollTop + clientHeight - 3 * ROW_HEIGHT)
      this.#grid.scrollTop = top - clientHeight + 3 * ROW_HEIGHT;
  }

  #pick(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement) || target.dataset.row === undefined) return;
    this.#selected = { row: Number(target.dataset.row), column: Number(target.dataset.column) };
    this.#tellSelection();
    this.#field.blur();
    this.draw();
  }

  #key(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      PageDown: [20, 0],
      PageUp: [-20, 0],
    };
    const step = steps[event.key];
    if (step) {
      const { row, column } = this.#selected;
      this.#selected = { row: Math.max(0, row + step[0]), column: Math.max(0, column + step[1]) };
      this.#tellSelection();
      this.#reveal();
      event.preventDefault();
      this.draw();
    } else if (event.key === "Enter" || event.key === "F2") {
      this.#field.focus();
      event.preventDefault();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.#field.value = "";
      this.#field.focus();
    } else if (event.key === "Delete") this.#enter("");
  }

  #typed(event: KeyboardEvent): void {
    if (event.key === "Enter") {
      this.#enter(this.#field.value);
      this.#selected = { ...this.#selected, row: this.#selected.row + 1 };
      this.#tellSelection();
    } else if (event.key !== "Escape") return;
    this.#field.blur();
    this.#grid.focus();
    this.draw();
    event.preventDefault();
  }

  #enter(text: string): void {
    const { row, column } = this.#selected;
    const isFigure = /^-?\d+(?:,\d+)?$/.test(text);
    try {
      this.#book.active.GetCell(row, column).Values = isFigure ? Number(text.replace(",", ".")) : text;
    } catch (error) {
      alert(error instanceof Error && error.name !== "" ? "Dit blad is beveiligd." : String(error));
    }
  }
}

function widthsOf(sheet: Worksheet): number[] {
  const widths: number[] = [];
  let looked = 0;
  for (const [, cells] of sheet.cells.rows()) {
    looked += 1;
    if (looked > ROWS_MEASURED) break;
    // A title in a row of its own does not make its column wide.
    if (cells.size < 2) continue;
    for (const [column, cell] of cells) {
      const { text } = shownCell(cell, sheet.book.from1904);
      const wanted = Math.min(
        WIDTH.most,
        Math.max(WIDTH.least, text.split("\n")[0]!.length * (WIDTH.sign + (cell.bold ? 1 : 0)) + 14),
      );
      widths[column] = Math.max(widths[column] ?? WIDTH.least, wanted);
    }
  }
  return widths;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
