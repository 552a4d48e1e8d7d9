import { basename } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { merging } from "../../../addin/texts/merge-texts.ts";
import { views } from "../../../addin/texts/pane-texts.ts";
import { nineSheets } from "../../bench/nine-sheets.ts";
import { copyFile, OURS, withRows, workbookOf } from "../../journeys/merge/merge-case.ts";
import { goToView } from "../../support/go-to-view.ts";
import { packageOf } from "../../support/package-of.ts";
import { untilStill } from "../../support/still.ts";
import { requireTool } from "../../support/tools.ts";
import { FIRST_SCREENS } from "./first-screens.ts";
import { bytesOf, HIDDEN_SHEET, OUR_EXAMPLE, WHOLE_WORKBOOK } from "./fixture-files.ts";
import { type PanePage, servePane } from "./pane-page.ts";
import {
  focusComesTo,
  GAPS_AFTER_READING,
  openAll,
  press,
  selectionComesTo,
  tabTo,
  titled,
  violations,
  WATCH_GAPS,
} from "./person.ts";

const missing = requireTool("chromium");
if (missing) console.warn(missing);
let pane: PanePage;

describe.skipIf(missing !== null)("the pane in a browser", () => {
  beforeAll(async () => {
    const files = [WHOLE_WORKBOOK, HIDDEN_SHEET, OUR_EXAMPLE].map((file) => [basename(file), bytesOf(file)] as const);
    const ours = withRows(OURS, "zbTaken", { "T-0001": { minutes: 45 } });
    const made = [
      ["groot.xlsx", await nineSheets(5_000)] as const,
      ["klein.xlsx", packageOf(workbookOf(ours))] as const,
    ];
    pane = await servePane(new Map([...files, ...made]));
  });

  afterAll(() => pane?.close());

  it("structures a workbook by keyboard alone, with everything that fades and slides", async () => {
    const page = await pane.open(`file=${basename(WHOLE_WORKBOOK)}`, { reducedMotion: "no-preference" });
    await page.keyboard.press("Tab");
    await press(page, "Structureer dit werkboek");
    await titled(page, "Gevonden in dit werkboek");
    await focusComesTo(page, "Gevonden in dit werkboek");
    await tabTo(page, "Initiatieven");
    await page.keyboard.press("Space");
    await page.getByRole("checkbox", { name: "Initiatieven", exact: true, checked: false }).waitFor();
    await page.keyboard.press("Space");
    await press(page, "Verder: kolommen");
    await titled(page, "Kolommen koppelen");
    await focusComesTo(page, "Kolommen koppelen");
    await press(page, "Verder: controleren");
    await titled(page, /rijen worden toegevoegd/);
    await focusComesTo(page, /rijen worden toegevoegd/);
    await press(page, "Toevoegen");
    await titled(page, /rijen staan in uw werkboek/);
    await focusComesTo(page, /rijen staan in uw werkboek/);
    await press(page, "Eenheden");
    await selectionComesTo(page, { sheet: "Eenheden", cell: "A1" });
    await press(page, "Ongedaan maken");
    await titled(page, "Alles is teruggezet.");
    await pane.leave(page);
  });

  it("changes a kind and a column by keyboard, and keeps the focus on the choice", async () => {
    const page = await pane.open(`view=structureren&file=${basename(WHOLE_WORKBOOK)}`);
    await page.getByRole("button", { name: "Werkboek lezen" }).click();
    await page.getByRole("button", { name: "Verder: kolommen" }).click();
    await page.locator("summary").first().press("Enter");
    const column = page.getByRole("combobox", { name: "Betekenis van Trekker" });
    await column.focus();
    await column.selectOption("Weglaten");
    await expect.poll(() => page.locator("[aria-busy=true]").count()).toBe(0);
    await expect.poll(() => column.inputValue()).toBe("-");
    await expect.poll(() => column.evaluate((node) => node === document.activeElement)).toBe(true);
    const kind = page.getByRole("combobox", { name: "Soort tabel" }).first();
    await kind.selectOption("Contacten");
    await expect.poll(() => page.locator("[aria-busy=true]").count()).toBe(0);
    await page.locator("summary").first().filter({ hasText: "Contacten" }).waitFor();
    await pane.leave(page);
  });

  it("has nothing for axe to find on any view, light or dark", async () => {
    const found: string[] = [];
    const hidden = await pane.open(`file=${basename(HIDDEN_SHEET)}`);
    for (const [view, title] of FIRST_SCREENS) {
      await goToView(hidden, view);
      await titled(hidden, title);
      found.push(...(await violations(hidden, view)));
    }
    await goToView(hidden, views.structureren);
    await hidden.getByRole("button", { name: "Werkboek lezen" }).click();
    await hidden.getByRole("heading", { name: "Verborgen bladen" }).waitFor();
    found.push(...(await violations(hidden, "hidden")));
    await pane.leave(hidden);
    const page = await pane.open(`view=structureren&file=${basename(WHOLE_WORKBOOK)}`);
    await page.getByRole("button", { name: "Werkboek lezen" }).click();
    await titled(page, "Gevonden in dit werkboek");
    await openAll(page);
    found.push(...(await violations(page, "tables")));
    await page.getByRole("button", { name: "Verder: kolommen" }).click();
    await openAll(page);
    found.push(...(await violations(page, "columns")));
    await page.getByRole("button", { name: "Verder: controleren" }).click();
    await titled(page, /toegevoegd/);
    await openAll(page);
    found.push(...(await violations(page, "preview")));
    await page.evaluate("openWorkbook.replaceBy(openWorkbook.bytes)");
    await page.getByText("Het werkboek is veranderd").first().waitFor();
    found.push(...(await violations(page, "stale")));
    await page.getByRole("button", { name: "Opnieuw lezen" }).click();
    await page.getByRole("button", { name: "Verder: kolommen" }).click();
    await page.getByRole("button", { name: "Verder: controleren" }).click();
    await page.getByRole("button", { name: "Toevoegen", exact: true }).click();
    await titled(page, /in uw werkboek/);
    found.push(...(await violations(page, "done")));
    await page.getByRole("button", { name: "Nu controleren" }).click();
    await titled(page, /melding/);
    await openAll(page);
    found.push(...(await violations(page, "check")));
    await pane.leave(page);
    expect(found).toEqual([]);
  });

  it("merges a returned copy: what both changed is chosen, the rest is taken, and one click takes it back", async () => {
    const page = await pane.open("view=samenvoegen&file=klein.xlsx");
    const returned = withRows(withRows(OURS, "zbTaken", { "T-0001": { minutes: 50 } }), "zbRooster", {
      "R-0002": { done: "ja" },
      "R-0004": null,
    });
    const file = { name: "kopie.xlsx", mimeType: "", buffer: Buffer.from(copyFile(OURS, returned)) };
    await page.getByLabel(merging.fileLabel).setInputFiles(file);
    await titled(page, "Overnemen: 1 cel");
    await focusComesTo(page, "Overnemen: 1 cel");
    const choice = page.getByRole("radiogroup", { name: "T-0001, Minuten per beurt" });
    expect(await choice.getByRole("radio", { checked: true }).count()).toBe(0);
    await choice.getByRole("radio", { name: "In de kopie 50" }).check();
    await openAll(page);
    const found = await violations(page, "merge");
    await press(page, "T-0001, Minuten per beurt");
    await selectionComesTo(page, { sheet: "Taken", cell: "Q5" });
    await press(page, "Samenvoegen (2)");
    await titled(page, "Overgenomen: 2 cellen.");
    found.push(...(await violations(page, "merged")));
    await press(page, "Ongedaan maken");
    await titled(page, "Het samenvoegen is ongedaan gemaakt.");
    expect(found).toEqual([]);
    await pane.leave(page);
  });

  it("stops reading when asked, and says that nothing changed", async () => {
    const page = await pane.open(`view=structureren&file=${basename(WHOLE_WORKBOOK)}&slow=20000`);
    await page.getByRole("button", { name: "Werkboek lezen" }).click();
    const stop = page.getByRole("button", { name: "Stoppen" });
    await stop.waitFor();
    await page.getByRole("progressbar").waitFor();
    await page.getByText("Blad Eenheden").waitFor();
    await stop.click();
    await page.getByText("Gestopt. Er is niets veranderd.").first().waitFor();
    await pane.leave(page);
  });

  it("answers clicks while 5,000 homes in nine sheets are recognised and planned", async () => {
    const page = await pane.open("view=structureren&file=groot.xlsx");
    await page.evaluate(WATCH_GAPS);
    await page.getByRole("button", { name: "Werkboek lezen" }).click();
    await titled(page, "Gevonden in dit werkboek");
    await page.getByRole("button", { name: "Verder: kolommen" }).click();
    await page.getByRole("button", { name: "Verder: controleren" }).click();
    await titled(page, /rijen worden toegevoegd/);
    const gaps = await page.evaluate<number[]>(GAPS_AFTER_READING);
    expect(gaps.length).toBeGreaterThan(10);
    // The work is not in the page: its worker has it.
    expect(page.workers()).toHaveLength(1);
    // No part of the work holds the screen for long: a share of the whole, for machines differ.
    expect(Math.max(...gaps)).toBeLessThan(gaps.reduce((sum, gap) => sum + gap, 0) / 3);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(/^\d{1,2}\.\d{3} rijen/);
    await pane.leave(page);
  });

  it("ends a bug with a reference and without what stood in a cell", async () => {
    const page = await pane.open(`view=structureren&file=${basename(WHOLE_WORKBOOK)}`);
    await page.evaluate("openWorkbook.read = () => { throw new Error('mevrouw Jansen, BSN 111222333') }");
    await page.getByRole("button", { name: "Werkboek lezen" }).click();
    await titled(page, "Er ging iets mis in het programma");
    const shown = await page.locator("main").innerText();
    expect(shown).toMatch(/Z-[0-9A-F]{6}/);
    expect(shown).not.toContain("Jansen");
    await page.getByRole("button", { name: "Opnieuw beginnen" }).click();
    await titled(page, "Structureer dit werkboek");
    await pane.leave(page);
  });

  it("says so when a cell cannot be shown", async () => {
    const page = await pane.open(`view=structureren&file=${basename(WHOLE_WORKBOOK)}`);
    await page.getByRole("button", { name: "Werkboek lezen" }).click();
    await page.evaluate(`openWorkbook.select = async () =>
      ({ ok: false, refusal: { code: "X011", severity: "info", places: [], facts: { sheet: "VHE lijst" } } })`);
    await page.getByRole("button", { name: "Bekijk de tabel op VHE lijst" }).click();
    await page.getByRole("group").filter({ hasText: "verborgen" }).waitFor();
    await pane.leave(page);
  });

  it("works without workers too", async () => {
    const page = await pane.open(`view=structureren&noworker&file=${basename(WHOLE_WORKBOOK)}`);
    await page.getByRole("button", { name: "Werkboek lezen" }).click();
    await titled(page, "Gevonden in dit werkboek");
    expect(page.workers()).toEqual([]);
    await pane.leave(page);
  });

  it("opens the view that the address names, and names the view in the address", async () => {
    const page = await pane.open(`view=over&file=${basename(WHOLE_WORKBOOK)}`);
    await titled(page, "Zelfbeheer voor Excel");
    await goToView(page, "Nieuw");
    await expect.poll(() => page.url()).toContain("view=nieuw");
    await pane.leave(page);
  });

  it.each([320, 450])("never scrolls sideways at %d pixels, and reaches every view", async (width) => {
    const page = await pane.open(`file=${basename(WHOLE_WORKBOOK)}`, { viewport: { width, height: 600 } });
    for (const view of Object.values(views)) {
      await goToView(page, view);
      await page.getByRole("tab", { name: view, exact: true, selected: true }).waitFor();
      await untilStill(page);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
    await pane.leave(page);
  });
});
