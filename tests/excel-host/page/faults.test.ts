import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireTool } from "../../support/tools.ts";
import { buildPane } from "./build-pane.ts";
import { closeBrowser, type OpenedWorkbench, openWorkbench } from "./open-workbench.ts";

const SMALL = readFileSync(join(import.meta.dirname, "../../fixtures/recognise/A07-contracten.xlsx"));
const missing = requireTool("chromium");
if (missing) console.warn(missing);

async function toPreview({ pane }: OpenedWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "Structureer dit werkboek" }).click();
  await pane.getByRole("button", { name: "Verder: kolommen" }).click();
  await pane.getByRole("button", { name: "Verder: controleren" }).click();
  await pane.getByRole("heading", { name: /toegevoegd/ }).waitFor();
}

/** Presses the button, and gives what the pane says when nothing could be written. */
async function refused({ pane }: OpenedWorkbench): Promise<string> {
  await pane.getByRole("button", { name: "Toevoegen", exact: true }).click();
  const said = pane.locator("footer").getByRole("group");
  await said.waitFor();
  await pane.getByRole("button", { name: "Toevoegen", exact: true }).waitFor();
  return (await said.textContent()) ?? "";
}

async function written({ pane }: OpenedWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "Toevoegen", exact: true }).click();
  await pane.getByRole("heading", { name: /in uw werkboek/ }).waitFor();
}

describe.skipIf(missing !== null)("what Excel refuses, in the pane through Microsoft's own office.js", () => {
  beforeAll(() => void buildPane(), 600_000);
  afterAll(closeBrowser);

  it("says each refusal in Dutch at whichever request it comes, writes nothing, and goes on when it is over", async () => {
    const opened = await openWorkbench(SMALL, "lijst.xlsx");
    await toPreview(opened);
    const before = await opened.sheetNames();
    // The first request compares, the second adds the sheets. What fails after that is asked again. Each refusal at each request is
    // tried without a browser (addin/pane/structuring-in-excel).
    for (const [at, code, words] of [
      [0, "InvalidOperationInCellEditMode", /U typt in een cel/],
      [1, "AccessDenied", /beveiligd/],
      [0, "ConnectionFailure", /verbinding/i],
      [1, "ServerBusy", /bezig/i],
      [1, "GeneralException", /GeneralException/],
    ] as const) {
      const request = await opened.requests();
      await opened.setFaults({ fail: [{ request: request + at, code }] });
      expect(await refused(opened), `${code} at request ${at}`).toMatch(words);
      expect(await opened.sheetNames(), `${code} at request ${at}`).toEqual(before);
    }
    await opened.setFaults({});
    await written(opened);
    await opened.close();
  });

  it("says that a request is too large for Excel, and writes nothing", async () => {
    const opened = await openWorkbench(SMALL, "lijst.xlsx");
    await toPreview(opened);
    const before = await opened.sheetNames();
    await opened.setFaults({ mostBytes: 60_000 });
    expect(await refused(opened)).toMatch(/te groot|te veel/i);
    expect(await opened.sheetNames()).toEqual(before);
    await opened.close();
  });

  it("waits for a slow Excel, and ends waiting for an answer that got lost", async () => {
    const opened = await openWorkbench(SMALL, "lijst.xlsx", "", { clock: true });
    const { page, pane } = opened;
    await toPreview(opened);
    const before = await opened.sheetNames();
    const request = await opened.requests();
    await opened.setFaults({ delay: 20, lose: [request + 1] });
    await pane.getByRole("button", { name: "Toevoegen", exact: true }).click();
    await expect
      .poll(async () => (await opened.sheetNames()).length, { timeout: 60_000 })
      .toBeGreaterThan(before.length);
    await page.clock.fastForward(61_000);
    await pane
      .getByText(/verbinding/i)
      .first()
      .waitFor();
    await expect.poll(opened.sheetNames).toEqual(before);
    await opened.close();
  });

  it("sees what a co-author changed after the preview, told or not, and writes nothing", async () => {
    for (const isTold of [true, false]) {
      const opened = await openWorkbench(SMALL, "lijst.xlsx");
      const { page, pane } = opened;
      await toPreview(opened);
      const before = await opened.sheetNames();
      await page.evaluate((told) => {
        const { book } = globalThis as unknown as {
          book: {
            sheets: { cells: { make(row: number, column: number): { value: unknown } } }[];
            changed(sheet: unknown, address: string): void;
          };
        };
        const [sheet] = book.sheets;
        if (!sheet) throw new Error("no sheet");
        sheet.cells.make(40, 1).value = "van een ander";
        if (told) book.changed(sheet, "B41");
      }, isTold);
      if (!isTold) await pane.getByRole("button", { name: "Toevoegen", exact: true }).click();
      await pane.getByText("Het werkboek is veranderd").first().waitFor();
      await pane.getByRole("button", { name: "Opnieuw lezen" }).waitFor();
      expect(await opened.sheetNames()).toEqual(before);
      await opened.close();
    }
  });

  it("does everything with ExcelApi 1.13, and opens a new workbook where there is less", async () => {
    const enough = await openWorkbench(SMALL, "lijst.xlsx", "?api=1.13");
    await toPreview(enough);
    await written(enough);
    await enough.pane.getByRole("button", { name: "Ongedaan maken" }).click();
    await enough.pane.getByRole("heading", { name: "Alles is teruggezet." }).waitFor();
    await enough.close();

    const less = await openWorkbench(SMALL, "lijst.xlsx", "?api=1.12");
    await toPreview(less);
    await less.pane.getByText(/kan geen bladen toevoegen/).waitFor();
    await less.pane.getByRole("button", { name: "Nieuw werkboek maken" }).click();
    await expect.poll(less.sheetNames, { timeout: 60_000 }).toContain("Contracten");
    await less.close();
  });

  it("says that a part could not be loaded when the network is away, and goes on when it is back", async () => {
    // On a page that has none of the parts yet.
    const opened = await openWorkbench(SMALL, "lijst.xlsx", "", { fresh: true });
    await toPreview(opened);
    const before = await opened.sheetNames();
    opened.setAway(true);
    expect(await refused(opened)).toMatch(/verbinding/i);
    expect(await opened.sheetNames()).toEqual(before);
    await opened.pane.getByRole("tab", { name: "Initiatief" }).click();
    await opened.pane.getByRole("heading", { name: "Geen verbinding" }).waitFor();
    opened.setAway(false);
    await opened.pane.getByRole("button", { name: "Opnieuw proberen" }).click();
    await opened.pane.getByRole("heading", { name: "Geen verbinding" }).waitFor({ state: "detached" });
    await opened.pane.getByRole("button", { name: "Meer onderdelen" }).click();
    await opened.pane.getByRole("menuitem", { name: "Structureren" }).click();
    await written(opened);
    await opened.close();
  });
});
