import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TABLES } from "../../../src/schema/workbook-schema.ts";
import { isBlank } from "../../../src/workbook/cell.ts";
import { snapshotOf } from "../../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { exampleWithoutResults } from "../../addin/pane/fixture-files.ts";
import { accessibilityFaults } from "../../support/axe.ts";
import { zelfbeheer } from "../../support/command-line.ts";
import { untilStill } from "../../support/still.ts";
import { requireTool } from "../../support/tools.ts";
import { buildPane } from "./build-pane.ts";
import { closeBrowser, type OpenedWorkbench, openWorkbench } from "./open-workbench.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const MESSY = join(ROOT, "tests/fixtures/demo/werkmap-wijkteam-oost.xlsx");
const EXAMPLE = join(ROOT, "templates/zelfbeheer-werkboek-voorbeeld.xlsx");
const FIXTURES = join(ROOT, "tests/fixtures/recognise");
const missing = requireTool("chromium");
if (missing) console.warn(missing);

async function structureInPane({ pane }: OpenedWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "Structureer dit werkboek" }).click();
  await pane.getByRole("heading", { name: "Gevonden in dit werkboek" }).waitFor();
  await pane.getByRole("button", { name: "Verder: kolommen" }).click();
  await pane.getByRole("button", { name: "Verder: controleren" }).click();
  await pane.getByRole("heading", { name: /rij(en)? word(t|en) toegevoegd/ }).waitFor();
  await pane.getByRole("button", { name: "Toevoegen" }).click();
  await pane.getByRole("heading", { name: /rij(en)? sta(at|an) in uw werkboek/ }).waitFor();
}

/** Service charges from the first click to what was written; the pane then says where it stands. */
async function chargesInPane({ pane }: OpenedWorkbench, task: "Herberekenen" | "Afrekenen"): Promise<void> {
  await pane.getByRole("button", { name: task }).click();
  await pane.getByRole("button", { name: "Uitkomst opschrijven" }).click();
  await pane.getByRole("heading", { name: "Dit wordt opgeschreven" }).waitFor();
  await pane.getByRole("button", { name: "Opschrijven", exact: true }).click();
  await pane.getByRole("heading", { name: "De uitkomst staat in uw werkboek." }).waitFor();
}

/** What a command line writes from a file. */
function fromCommandLine(file: Uint8Array, args: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-pane-"));
  const [from, out] = [join(folder, "bron.xlsx"), join(folder, "uit.xlsx")];
  writeFileSync(from, file);
  const [command = "", ...rest] = args;
  const { code, err } = zelfbeheer(folder, command, from, ...rest, "--out", out);
  expect(code, err).toBeLessThan(2);
  const bytes = readFileSync(out);
  rmSync(folder, { recursive: true });
  return bytes;
}

/** Table → rows in which somebody filled in something, without what formulas give: the emulated Excel does not calculate. */
function rowsIn(bytes: Uint8Array): Map<string, unknown> {
  const read = readWorkbook(bytes, "x.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  return new Map(
    snapshotOf(read.value).sheets.flatMap(({ tables }) =>
      tables.flatMap(({ name, rows }) => {
        const described = TABLES.find((table) => table.name === name);
        if (!described) return [];
        const input = rows.map((row) => row.filter((_, column) => !described.columns[column]?.computed));
        return [[name, input.filter((row) => !row.every(isBlank))] as const];
      }),
    ),
  );
}

describe.skipIf(missing !== null)("the pane in the emulated Excel, through Microsoft's own office.js", () => {
  beforeAll(() => void buildPane(), 600_000);
  afterAll(closeBrowser);

  it("structures a workbook and takes it back; nothing leaves the computer, and the policy holds", async () => {
    const opened = await openWorkbench(readFileSync(MESSY), "werkmap.xlsx");
    const { pane, outside, complaints, sheetNames, valuesIn } = opened;
    const before = await sheetNames();
    const cells = await valuesIn("VHE lijst", "A1:L9");
    await structureInPane(opened);
    expect((await sheetNames()).length).toBeGreaterThan(before.length + 30);
    await pane.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect.poll(sheetNames, { timeout: 60_000 }).toEqual(before);
    expect(await valuesIn("VHE lijst", "A1:L9")).toEqual(cells);
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
    await opened.close();
  });

  it.each([MESSY, join(FIXTURES, "B14.xlsx")])("brings %s to the same tables as the command line", async (file) => {
    const expected = fromCommandLine(readFileSync(file), ["structure", "--keep-source"]);
    const opened = await openWorkbench(readFileSync(file), "bron.xlsx");
    await structureInPane(opened);
    const saved = await opened.savedFile();
    await opened.close();
    const [pane, line] = [rowsIn(saved), rowsIn(expected)];
    expect([...pane.keys()].sort()).toEqual([...line.keys()].sort());
    for (const [name, rows] of line) if (name !== "zbHerkomst") expect(pane.get(name), name).toEqual(rows);
  });

  it.each([
    ["Herberekenen", ["recompute"]],
    ["Afrekenen", ["settle", "--year", "2025"]],
  ] as const)(
    "%s writes the tables that the command line writes, and takes them back to the cell",
    async (task, args) => {
      const file = exampleWithoutResults();
      const expected = rowsIn(fromCommandLine(file, args));
      const opened = await openWorkbench(file, "voorbeeld.xlsx", "?view=servicekosten");
      const before = rowsIn(await opened.savedFile());
      await chargesInPane(opened, task);
      const after = rowsIn(await opened.savedFile());
      expect([...after.keys()].sort()).toEqual([...expected.keys()].sort());
      for (const [name, rows] of expected) expect(after.get(name), name).toEqual(rows);
      expect(after).not.toEqual(before);
      await opened.pane.getByRole("button", { name: "Ongedaan maken" }).click();
      await opened.pane.getByRole("heading", { name: "Alles is teruggezet." }).waitFor();
      expect(rowsIn(await opened.savedFile())).toEqual(before);
      expect([opened.outside, opened.complaints]).toEqual([[], []]);
      await opened.close();
    },
  );

  it("selects the cells that a line of an explanation rests on", async () => {
    const opened = await openWorkbench(readFileSync(EXAMPLE), "voorbeeld.xlsx", "?view=servicekosten");
    const { page, pane } = opened;
    await pane.getByRole("button", { name: "Herberekenen" }).click();
    const list = pane.getByRole("region", { name: "Woningen" });
    await list.getByText("0412-001", { exact: true }).click();
    await list.getByText("Schoonmaak portieken", { exact: true }).click();
    await list.getByRole("button", { name: "Kostenposten G5" }).first().click();
    await page.getByRole("tab", { name: "Kostenposten", selected: true }).waitFor();
    await page.locator("#place", { hasText: /^G5$/ }).waitFor();
    await opened.close();
  });

  it("is done by keyboard alone, although office.js takes over Tab", async () => {
    const opened = await openWorkbench(readFileSync(MESSY), "werkmap.xlsx", "", { reducedMotion: "no-preference" });
    const { page, pane } = opened;
    await pane.getByRole("heading", { level: 1 }).click();
    const press = async (name: string) => {
      const button = pane.getByRole("button", { name, exact: true });
      await button.waitFor();
      await untilStill(page);
      for (let tabs = 0; tabs < 80; tabs += 1) {
        if (await button.evaluate((node) => node === document.activeElement)) return page.keyboard.press("Enter");
        await page.keyboard.press("Tab");
      }
      throw new Error(`"${name}" is not reached with Tab`);
    };
    await press("Structureer dit werkboek");
    await pane.getByRole("heading", { name: "Gevonden in dit werkboek" }).waitFor();
    await press("Verder: kolommen");
    await pane.getByRole("heading", { name: "Kolommen koppelen" }).waitFor();
    await press("Verder: controleren");
    await pane.getByRole("heading", { name: /rijen worden toegevoegd/ }).waitFor();
    await press("Toevoegen");
    await pane.getByRole("heading", { name: /rijen staan in uw werkboek/ }).waitFor();
    await opened.close();
  });

  // Every view is looked at beside a stand-in for Excel; here is what only the real page has around it.
  it("has nothing that axe finds wrong in its frame, and follows the theme", async () => {
    const opened = await openWorkbench(readFileSync(MESSY), "werkmap.xlsx", "", { apart: false });
    const background = () =>
      opened.pane.locator("#root > *").evaluate((node) => getComputedStyle(node).backgroundColor);
    await opened.pane.getByRole("heading", { level: 1 }).waitFor();
    expect(await accessibilityFaults(opened.page, "#pane iframe")).toEqual([]);
    const light = await background();
    await opened.page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(background).not.toBe(light);
    expect(await accessibilityFaults(opened.page, "#pane iframe")).toEqual([]);
    await opened.close();
  });

  it("says in Dutch that the workbook is protected, and writes nothing", async () => {
    const opened = await openWorkbench(readFileSync(MESSY), "werkmap.xlsx");
    const { page, pane, sheetNames } = opened;
    const before = await sheetNames();
    await page.evaluate(() => {
      (globalThis as unknown as { book: { isReadOnly: boolean } }).book.isReadOnly = true;
    });
    await pane.getByRole("button", { name: "Structureer dit werkboek" }).click();
    await pane.getByRole("button", { name: "Verder: kolommen" }).click();
    await pane.getByRole("button", { name: "Verder: controleren" }).click();
    await pane.getByRole("button", { name: "Toevoegen" }).click();
    await pane.getByText(/beveiligd, of u mag het alleen lezen/).waitFor();
    expect(await sheetNames()).toEqual(before);
    await opened.close();
  });
});
