/** The story in the pane: buttons and forms as a person uses them, and cells typed in the emulated Excel. */

import type { FrameLocator, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { dayOfIso, dutchOf } from "../../src/days/day.ts";
import type { FormValues } from "../../src/journeys/forms/form-view.ts";
import { readAnswer } from "../../src/journeys/forms/read-answer.ts";
import type { Column } from "../../src/schema/column.ts";
import { TASK_CATALOGUE } from "../../src/schema/task-catalogue/task-catalogue.ts";
import { columnNamed, tableNamed } from "../../src/schema/workbook-schema.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import type { OpenedWorkbench } from "../excel-host/page/open-workbench.ts";
import { goToView } from "../support/go-to-view.ts";
import type { Move, Teller } from "./teller.ts";

const PATIENCE = 60_000;

/** Where the form of a new row is opened: the view, and the button there. */
const FORMS: Readonly<Record<string, readonly [view: string, button: string]>> = {
  zbInitiatieven: ["Initiatief", "Nieuw initiatief"],
  zbPercepties: ["Initiatief", "Kijk op het probleem"],
  zbOplossingen: ["Initiatief", "Oplossing"],
  zbBetrokkenen: ["Initiatief", "Betrokkene"],
  zbPeiling: ["Initiatief", "Antwoord op de peiling"],
  zbVoorstellen: ["Initiatief", "Voorstel"],
  zbDraagvlak: ["Initiatief", "Stem van een huurder"],
  zbAfspraken: ["Initiatief", "Afspraak"],
  zbOverdracht: ["Initiatief", "Overdracht van kosten"],
  zbMiddelen: ["Initiatief", "Sleutel of middel"],
  zbLogboek: ["Initiatief", "Logboek"],
  zbDeelnemers: ["Beheerplan", "Deelnemer toevoegen"],
  zbSchouw: ["Beheerplan", "Schouw toevoegen"],
  zbMetingen: ["Effecten", "Meting toevoegen"],
};

const MOVES: Readonly<Record<string, string>> = {
  probleemanalyse: "Begin met probleemanalyse",
  stoppen: "Stoppen met dit initiatief",
  einde: "Initiatief afsluiten",
};

export class PaneTeller implements Teller {
  readonly #opened: OpenedWorkbench;
  readonly #page: Page;
  readonly #pane: FrameLocator;

  constructor(opened: OpenedWorkbench) {
    this.#opened = opened;
    this.#page = opened.page;
    this.#pane = opened.pane;
    this.#page.setDefaultTimeout(PATIENCE);
  }

  async on(day: string): Promise<void> {
    await this.#page.context().clock.setFixedTime(new Date(`${day}T10:00:00`));
    await this.#readAgain();
  }

  async add(table: string, values: FormValues): Promise<void> {
    const [view, button] = FORMS[table] ?? [];
    if (view === undefined || button === undefined) throw new Error(`nobody knows a form for ${table}`);
    await this.#goTo(view);
    // A link to the sheet may have the same name; it stands above.
    await this.#button(button).last().click();
    await this.#fillIn(table, values);
    await this.#save();
  }

  async paste(table: string, rows: readonly FormValues[]): Promise<void> {
    const cells = rows.map((row) => Object.entries(row).map(([key, text]) => typed(table, key, text)));
    await this.#page.evaluate(PASTE, { table, rows: cells });
    await this.#readAgain();
  }

  async change(table: string, id: string, values: FormValues): Promise<void> {
    if (table === "zbInitiatieven") {
      await this.#goTo("Initiatief");
      await this.#press("Gegevens aanpassen");
      await this.#fillIn(table, values);
      return this.#save();
    }
    const cells = Object.entries(values).map(([key, text]) => typed(table, key, text));
    await this.#page.evaluate(TYPE, { table, id, cells });
    await this.#readAgain();
  }

  async missing(): Promise<readonly string[]> {
    await this.#goTo("Initiatief");
    const now = this.#pane.locator('[aria-current="step"]');
    await now.getByRole("heading", { name: /Verder kan|Nog nodig om verder te gaan/ }).waitFor();
    return now
      .getByRole("list", { name: /^Nog nodig/ })
      .locator("> li")
      .allInnerTexts();
  }

  async move({ to, why, by, reason }: Move): Promise<true | string> {
    await this.#goTo("Initiatief");
    const name = MOVES[to] ?? `Verder naar ${to}`;
    const others = this.#pane.getByText("Een andere stap");
    // Both are there when the view is: asked sooner, neither is.
    await this.#button(name).or(others).first().waitFor();
    if (!(await this.#button(name).first().isVisible())) await others.click();
    await this.#press(name);
    await this.#titled(name);
    if (why !== undefined) await this.#pane.getByRole("textbox", { name: "Waarom" }).fill(why);
    if (by !== undefined) await this.#pane.getByRole("textbox", { name: "Wie besluit dit" }).fill(by);
    if (reason !== undefined)
      await this.#pane.getByRole("combobox", { name: "Reden van stoppen" }).selectOption(reason);
    await this.#press("Bekijken wat verandert");
    const refused = this.#pane.getByRole("group").filter({ hasText: /De fase is nog niet af|Uitleg ontbreekt/ });
    const write = this.#button("Vastleggen");
    await write.or(refused).first().waitFor();
    if (await refused.first().isVisible()) {
      const told = await refused.first().innerText();
      await this.#press("Terug");
      return told;
    }
    await this.#confirm("Vastleggen");
    return true;
  }

  async signals(): Promise<readonly string[]> {
    await this.#goTo("Overzicht");
    await this.#titled("Vandaag");
    // The title is there while the engine is asked; the action is not.
    await this.#button("Opnieuw lezen").waitFor();
    return this.#pane.locator("section li").allInnerTexts();
  }

  async chooseTasks(names: readonly string[]): Promise<void> {
    await this.#goTo("Beheerplan");
    await this.#press("Taken kiezen");
    for (const name of names) {
      expect(TASK_CATALOGUE.some((task) => task.name === name)).toBe(true);
      await this.#pane.getByRole("checkbox", { name: new RegExp(`^${name}`) }).check();
    }
    await this.#press(`${names.length} taken toevoegen`);
    await this.#confirm("Toevoegen");
  }

  async roster(from: string, to: string): Promise<readonly string[]> {
    await this.#goTo("Beheerplan");
    await this.#press("Rooster maken");
    await this.#pane.getByRole("textbox", { name: "Eerste dag" }).fill(dutchDay(from));
    await this.#pane.getByRole("textbox", { name: "Laatste dag" }).fill(dutchDay(to));
    await this.#press("Voorbeeld bekijken");
    await this.#button("Rooster schrijven").waitFor();
    const open = await this.#pane.getByRole("group").filter({ hasText: "Blijft open" }).locator("li").allInnerTexts();
    await this.#confirm("Rooster schrijven");
    return open;
  }

  async turnDone(): Promise<void> {
    await this.#goTo("Beheerplan");
    const done = this.#pane.getByRole("button", { name: /^Gedaan: / });
    // The tab turns before the plan is worked out: a count asked too soon is of nothing.
    await done.first().waitFor();
    const open = await done.count();
    await done.first().click();
    // What was written before can be taken back until this is written: only the turn itself tells.
    await expect.poll(() => done.count(), { timeout: 30_000 }).toBe(open - 1);
    await this.#written();
  }

  async recompute(): Promise<void> {
    await this.#goTo("Servicekosten");
    await this.#press("Herberekenen");
    await this.#press("Uitkomst opschrijven");
    await this.#press("Opschrijven");
    await this.#pane.getByRole("heading", { name: "De uitkomst staat in uw werkboek." }).waitFor();
  }

  async restoreCharges(from: string): Promise<void> {
    await this.#goTo("Initiatief");
    await this.#pane.getByRole("textbox", { name: /Servicekosten weer als vroeger/ }).fill(dutchDay(from));
    await this.#press("Servicekosten terugzetten");
    await this.#confirm("Terugzetten");
  }

  async removeNames(): Promise<void> {
    await this.#goTo("Initiatief");
    await this.#press("Namen weghalen");
    await this.#confirm("Weghalen");
  }

  async updateToday(): Promise<void> {
    await this.#goTo("Overzicht");
    await this.#press("Op het blad zetten");
    await this.#confirm("Bijwerken");
  }

  file(): Promise<Uint8Array> {
    return this.#opened.savedFile();
  }

  async takeBack(): Promise<void> {
    await this.#press("Ongedaan maken");
    await this.#button("Ongedaan maken").waitFor({ state: "detached" });
    await this.#pane.getByRole("heading", { level: 1 }).waitFor();
  }

  /** What the view Effecten shows, as text. */
  async effects(): Promise<string> {
    await this.#goTo("Effecten");
    await this.#pane.getByRole("heading", { level: 3 }).first().waitFor();
    return this.#pane.getByRole("tabpanel").innerText();
  }

  #button(name: string): Locator {
    return this.#pane.getByRole("button", { name, exact: true });
  }

  async #press(name: string): Promise<void> {
    await this.#button(name).first().click();
  }

  async #titled(name: string): Promise<void> {
    await this.#pane.getByRole("heading", { level: 1, name }).waitFor();
  }

  #goTo(view: string): Promise<void> {
    return goToView(this.#pane, view);
  }

  async #fillIn(table: string, values: FormValues): Promise<void> {
    await this.#button("Opslaan").waitFor();
    for (const [key, text] of Object.entries(values)) {
      const column = columnNamed(tableNamed(table), key);
      const name = column.heading;
      if (isSeveral(column)) {
        const group = this.#pane.getByRole("group", { name });
        for (const choice of text.split("; ")) await group.getByRole("checkbox", { name: choice }).check();
        continue;
      }
      const field = this.#pane
        .getByRole("combobox", { name, exact: true })
        .or(this.#pane.getByRole("textbox", { name, exact: true }));
      if ((await field.evaluate((node) => node.tagName)) === "SELECT") await field.selectOption(text);
      else await field.fill(text);
    }
  }

  async #save(): Promise<void> {
    await this.#confirm("Opslaan");
  }

  /** Until it is written, a form or a preview shows what was written before. */
  async #confirm(name: string): Promise<void> {
    await this.#press(name);
    await this.#button(name).waitFor({ state: "detached" });
    await this.#written();
  }

  async #written(): Promise<void> {
    await this.#button("Ongedaan maken").waitFor();
  }

  async #readAgain(): Promise<void> {
    await this.#goTo("Overzicht");
    await this.#titled("Vandaag");
    await this.#press("Opnieuw lezen");
    await this.#button("Opnieuw lezen").first().waitFor();
  }
}

interface Typed {
  readonly column: number;
  readonly value: CellValue;
}

function typed(table: string, key: string, text: string): Typed {
  const { columns } = tableNamed(table);
  const column = columnNamed(tableNamed(table), key);
  const read = column.kind === "id" ? ({ ok: true, value: text } as const) : readAnswer(column, text);
  if (!read.ok) throw new Error(`${table} ${key}: ${text}`);
  return { column: columns.indexOf(column), value: read.value };
}

function isSeveral(column: Column): boolean {
  return column.kind === "choice" && column.several === true;
}

function dutchDay(iso: string): string {
  return dutchOf(dayOfIso(iso) ?? 0);
}

interface HostTable {
  readonly Name: string;
  range: { top: number; left: number; bottom: number; right: number };
  readonly sheet: {
    GetRangeByIndexes(
      row: number,
      column: number,
      rows: number,
      columns: number,
    ): { Values: unknown[][]; Formulas: unknown[][] };
  };
}
declare const book: { readonly tables: readonly HostTable[] };

/** Runs in the page: rows below the last filled one, as somebody who pastes them does; formulas of the columns come along. */
function PASTE({ table, rows }: { readonly table: string; readonly rows: readonly (readonly Typed[])[] }): void {
  const own = book.tables.find(({ Name }) => Name === table);
  if (!own) throw new Error(`no table ${table}`);
  const { top, left, right } = own.range;
  let next = top;
  while (next < own.range.bottom && own.sheet.GetRangeByIndexes(next, left - 1, 1, 1).Values[0]?.[0] !== "") next += 1;
  const formulas = own.sheet.GetRangeByIndexes(top, left - 1, 1, right - left + 1).Formulas[0] ?? [];
  for (const [at, row] of rows.entries()) {
    const line = formulas.map((formula) => (String(formula).startsWith("=") ? formula : ""));
    for (const { column, value } of row) line[column] = typeof value === "string" ? `'${value}` : value;
    own.sheet.GetRangeByIndexes(next + at, left - 1, 1, line.length).Values = [line];
  }
}

/** Runs in the page: a few cells of the row with this id. */
function TYPE({
  table,
  id,
  cells,
}: {
  readonly table: string;
  readonly id: string;
  readonly cells: readonly Typed[];
}): void {
  const own = book.tables.find(({ Name }) => Name === table);
  if (!own) throw new Error(`no table ${table}`);
  const { top, left, bottom } = own.range;
  for (let row = top; row < bottom; row += 1) {
    if (own.sheet.GetRangeByIndexes(row, left - 1, 1, 1).Values[0]?.[0] !== id) continue;
    for (const { column, value } of cells) {
      const entry = typeof value === "string" ? `'${value}` : value;
      own.sheet.GetRangeByIndexes(row, left - 1 + column, 1, 1).Values = [[entry]];
    }
    return;
  }
  throw new Error(`no row ${id} in ${table}`);
}
