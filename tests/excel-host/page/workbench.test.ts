import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { requireTool } from "../../support/tools.ts";
import { closeBrowser, openWorkbench } from "./open-workbench.ts";

const MESSY = readFileSync(join(import.meta.dirname, "../../fixtures/demo/werkmap-wijkteam-oost.xlsx"));
const missing = requireTool("chromium");
if (missing) console.warn(missing);

describe.skipIf(missing !== null)("the pane in the emulated Excel, through Microsoft's own office.js", () => {
  afterAll(closeBrowser);

  it("structures a workbook and takes it back; nothing leaves the computer, and the policy holds", async () => {
    const { page, pane, outside, complaints, sheetNames, valuesIn, close } = await openWorkbench(MESSY, "werkmap.xlsx");
    const before = await sheetNames();
    await pane.getByRole("button", { name: "Structureer dit werkboek" }).click();
    await pane.getByRole("heading", { name: "Gevonden in dit werkboek" }).waitFor();
    await pane.getByRole("button", { name: "Verder: kolommen" }).click();
    await pane.getByRole("button", { name: "Verder: controleren" }).click();
    await pane.getByRole("heading", { name: /rijen worden toegevoegd/ }).waitFor();
    await pane.getByRole("button", { name: "Toevoegen" }).click();
    await pane.getByRole("heading", { name: /rijen staan in uw werkboek/ }).waitFor({ timeout: 60_000 });
    expect((await sheetNames()).length).toBeGreaterThan(before.length + 30);
    expect((await valuesIn("Eenheden", "A5:A7")).flat().every((value) => String(value) !== "")).toBe(true);
    await pane.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect.poll(sheetNames, { timeout: 60_000 }).toEqual(before);
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
    await page.screenshot({ path: process.env.SHOT ?? "/dev/null", type: "png" }).catch(() => {});
    await close();
  }, 120_000);
});
