import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { nineSheets } from "../../bench/nine-sheets.ts";
import { untilStill } from "../../support/still.ts";
import { requireTool } from "../../support/tools.ts";
import { buildPane } from "./build-pane.ts";
import { closeBrowser, openWorkbench } from "./open-workbench.ts";

const MESSY = readFileSync(join(import.meta.dirname, "../../fixtures/demo/werkmap-wijkteam-oost.xlsx"));
const OTHER = readFileSync(join(import.meta.dirname, "../../fixtures/recognise/A07-contracten.xlsx"));
const missing = requireTool("chromium");
if (missing) console.warn(missing);

describe.skipIf(missing !== null)("the workbench, for who has no Excel", () => {
  beforeAll(() => void buildPane(), 600_000);
  afterAll(closeBrowser);

  it("opens the view of each button of the manifest, and shows the cell of a link", async () => {
    const { page, pane, close } = await openWorkbench(MESSY, "werkmap.xlsx");
    const ribbon = page.getByRole("toolbar", { name: "Zelfbeheer" });
    await ribbon.getByRole("button", { name: "Controleren" }).click();
    await pane.getByRole("heading", { name: "Controleer dit werkboek" }).waitFor();
    await ribbon.getByRole("button", { name: "Structureren" }).click();
    await pane.getByRole("button", { name: "Werkboek lezen" }).click();
    await pane.getByRole("button", { name: "Bekijk de tabel op VHE lijst" }).click();
    await page.getByRole("tab", { name: "VHE lijst", selected: true }).waitFor();
    await expect.poll(() => page.locator(".selected").textContent()).not.toBe("");
    await close();
  });

  it("scrolls 5,000 rows with a screenful of cells in the page, and keeps what is typed", async () => {
    const { page, valuesIn, close } = await openWorkbench(await nineSheets(5_000), "groot.xlsx");
    const grid = page.getByRole("grid");
    await grid.evaluate((node) => node.scrollTo(0, 22 * 4_990));
    await page.getByText("5003", { exact: true }).waitFor();
    expect(await grid.locator("div").count()).toBeLessThan(1_500);
    await page.locator('[data-row="5000"][data-column="1"]').click();
    await page.keyboard.type("0999");
    await page.keyboard.press("Enter");
    // As in Excel, a number is a number, whatever zeros stand in front.
    await expect.poll(() => valuesIn("VHE-lijst", "B5001")).toEqual([[999]]);
    await expect.poll(() => page.locator('[data-row="5000"][data-column="1"]').textContent()).toBe("999");
    await close();
  });

  it("takes a file that is dropped in, and saves what became of it", async () => {
    const opened = await openWorkbench(MESSY, "werkmap.xlsx");
    const { page, pane } = opened;
    const file = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], "contracten.xlsx"));
        return transfer;
      },
      [...OTHER],
    );
    await page.dispatchEvent("body", "drop", { dataTransfer: file });
    await expect.poll(opened.sheetNames).toContain("Brandveiligheid");
    await pane.getByRole("button", { name: "Structureer dit werkboek" }).click();
    await pane.getByRole("button", { name: "Verder: kolommen" }).click();
    await pane.getByRole("button", { name: "Verder: controleren" }).click();
    await pane.getByRole("button", { name: "Toevoegen" }).click();
    await pane.getByRole("heading", { name: /in uw werkboek/ }).waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Bewaren als .xlsx" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("contracten (bewaard).xlsx");
    const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-workbench-"));
    await saved.saveAs(join(folder, "uit.xlsx"));
    const read = readWorkbook(readFileSync(join(folder, "uit.xlsx")), "uit.xlsx");
    rmSync(folder, { recursive: true });
    if (!read.ok) throw new Error(read.refusal.code);
    const names = read.value.sheets.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["Contracten", "Brandveiligheid", "oud"]);
    expect(names).toContain("Contracten (zelfbeheer)");
    await opened.close();
  });

  it("takes the focus when Tab goes past the last control of the pane", async () => {
    const { page, pane, close } = await openWorkbench(MESSY, "werkmap.xlsx");
    await untilStill(page);
    await pane.getByRole("button", { name: "Leeg werkboek", exact: true }).focus();
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("grid");
    await close();
  });

  it("hands a page on that knows nothing of the test before, and refuses what is asked of another computer", async () => {
    const first = await openWorkbench(OTHER, "contracten.xlsx", "", { reducedMotion: "no-preference" });
    await first.page.emulateMedia({ colorScheme: "dark" });
    for (const frame of first.page.frames()) await frame.evaluate(REMEMBER);
    await first.page.evaluate("fetch('https://example.org/x').catch(() => undefined)");
    expect(first.outside).toEqual(["https://example.org/x"]);
    await expect.poll(() => first.complaints.join()).toContain("ERR_NAME_NOT_RESOLVED");
    await first.close();
    const next = await openWorkbench(MESSY, "werkmap.xlsx");
    expect(next.page).toBe(first.page);
    expect(await next.sheetNames()).toContain("VHE lijst");
    const remembered = await Promise.all(next.page.frames().map((frame) => frame.evaluate(REMEMBERED)));
    expect(remembered).toEqual(Array(2).fill({ local: null, session: null, databases: [], dark: false, still: true }));
    expect([next.outside, next.complaints]).toEqual([[], []]);
    await next.close();
  });
});

/** Run in a frame of the page. */
const REMEMBER = `localStorage.setItem("mine", "1");
  sessionStorage.setItem("mine", "1");
  new Promise((done) => {
    indexedDB.open("mine").onsuccess = ({ target }) => { target.result.close(); done(); };
  })`;
const REMEMBERED = `indexedDB.databases().then((databases) => ({
  local: localStorage.getItem("mine"),
  session: sessionStorage.getItem("mine"),
  databases,
  dark: matchMedia("(prefers-color-scheme: dark)").matches,
  still: matchMedia("(prefers-reduced-motion: reduce)").matches,
}))`;
