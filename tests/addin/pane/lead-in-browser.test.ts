import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { goToView } from "../../support/go-to-view.ts";
import { requireTool } from "../../support/tools.ts";
import { bytesOf, HIDDEN_SHEET, OUR_EXAMPLE } from "./fixture-files.ts";
import { type PanePage, servePane } from "./pane-page.ts";
import { focusComesTo, openAll, press, titled, violations } from "./person.ts";

const PATIENCE = 240_000;
const EMPTY = resolve(import.meta.dirname, "../../../templates/zelfbeheer-werkboek.xlsx");
const TODAY = new Date("2026-11-25T10:00:00");
const missing = requireTool("chromium");
if (missing) console.warn(missing);
let pane: PanePage;

/** A view on the example, as things stand on the day of these tests. */
async function opened(query: string, options: Parameters<PanePage["open"]>[1] = {}): Promise<Page> {
  return pane.open(query, { today: TODAY, ...options });
}

const ours = (view: string, file = OUR_EXAMPLE) => `view=${view}&file=${basename(file)}`;

async function vandaag(query: string, options?: Parameters<PanePage["open"]>[1]): Promise<Page> {
  const page = await opened(query, options);
  await page.getByText("op 25-11-2026").waitFor();
  return page;
}

describe.skipIf(missing !== null)("the views that lead an initiative", () => {
  beforeAll(async () => {
    pane = await servePane(new Map([OUR_EXAMPLE, HIDDEN_SHEET, EMPTY].map((file) => [basename(file), bytesOf(file)])));
  }, PATIENCE);

  afterAll(() => pane?.close());

  it(
    "have nothing for axe to find, light or dark: views, a form and a proposal",
    async () => {
      const found: string[] = [];
      const look = async (page: Page, name: string) => {
        await openAll(page);
        found.push(...(await violations(page, name)));
      };
      const page = await vandaag(ours("home"));
      await look(page, "Vandaag");
      await page.getByRole("button", { name: "Op het blad zetten" }).click();
      await titled(page, "Het blad Vandaag bijwerken");
      await look(page, "voorstel");
      await page.getByRole("button", { name: "Terug", exact: true }).click();
      for (const [view, sign] of [
        ["Beheerplan", "Hoe het erbij ligt"],
        ["Effecten", "Uitstraling"],
      ] as const) {
        await goToView(page, view);
        await page.getByRole("heading", { name: sign }).first().waitFor();
        await look(page, view);
      }
      await goToView(page, "Initiatief");
      await page.getByRole("list", { name: "Fasen" }).waitFor();
      await look(page, "Initiatief");
      await page.getByRole("button", { name: "Gegevens aanpassen" }).click();
      await titled(page, "Initiatief aanpassen");
      await look(page, "formulier");
      await pane.leave(page);
      expect(found).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "begin an initiative and its first phase by keyboard alone",
    async () => {
      const page = await opened(ours("initiatief", EMPTY));
      await titled(page, "Initiatief");
      await press(page, "Nieuw initiatief");
      await titled(page, "Nieuw initiatief");
      await focusComesTo(page, "Nieuw initiatief");
      for (let step = 0; step < 5; step += 1) {
        await page.keyboard.press("Tab");
        if (await page.evaluate<boolean>("document.activeElement?.getAttribute('name') === 'name'")) break;
      }
      await page.keyboard.type("Schone trap");
      await press(page, "Opslaan");
      await titled(page, "Schone trap");
      await press(page, "Begin met probleemanalyse");
      await titled(page, "Begin met probleemanalyse");
      await press(page, "Bekijken wat verandert");
      await page.getByRole("button", { name: "Vastleggen" }).waitFor();
      await press(page, "Vastleggen");
      await page.getByText("Fase probleemanalyse sinds 25-11-2026").waitFor();
      await press(page, "Ongedaan maken");
      await page.getByText("Er is nog geen fase gekozen").waitFor();
      await pane.leave(page);
    },
    PATIENCE,
  );

  it(
    "open the form of a signal at the field of its cell",
    async () => {
      const page = await vandaag(ours("home"));
      const item = page.getByRole("listitem").filter({ hasText: "Geleende heggenschaar" });
      await item.getByRole("button", { name: "Aanpassen" }).click();
      await page.getByRole("button", { name: "Opslaan" }).waitFor();
      await expect.poll(() => page.evaluate("document.activeElement?.getAttribute('name')")).toMatch(/^return/);
      await pane.leave(page);
    },
    PATIENCE,
  );

  it(
    "keep what was typed when somebody goes back from the preview, and say there why a gate stays closed",
    async () => {
      const page = await opened(ours("initiatief"));
      await page.getByText("Een andere stap").click();
      await page.getByRole("button", { name: "Stoppen met dit initiatief" }).click();
      await page.getByRole("button", { name: "Bekijken wat verandert" }).click();
      await page.getByText("Uitleg ontbreekt").waitFor();
      // Who leaves and comes again does not find the old refusal.
      await page.getByRole("button", { name: "Terug" }).click();
      await page.getByText("Een andere stap").click();
      await page.getByRole("button", { name: "Stoppen met dit initiatief" }).click();
      await titled(page, "Stoppen met dit initiatief");
      expect(await page.getByText("Uitleg ontbreekt").count()).toBe(0);
      const why = page.getByRole("textbox", { name: "Waarom" });
      await why.fill("Beide trekkers verhuizen dit voorjaar.");
      await page.getByRole("button", { name: "Bekijken wat verandert" }).click();
      await page.getByRole("button", { name: "Vastleggen" }).waitFor();
      await page.getByRole("button", { name: "Terug" }).click();
      await expect.poll(() => why.inputValue()).toBe("Beide trekkers verhuizen dit voorjaar.");
      await focusComesTo(page, "Stoppen met dit initiatief");
      await pane.leave(page);
    },
    PATIENCE,
  );

  it(
    "say what to do where there is nothing yet, and where none of our sheets is",
    async () => {
      const empty = await opened(ours("home", EMPTY));
      await empty.getByText("Er staan nog geen initiatieven in dit werkboek.").waitFor();
      await pane.leave(empty);
      for (const view of ["initiatief", "beheerplan", "effecten", "delen"]) {
        const page = await opened(ours(view, HIDDEN_SHEET));
        await page.getByRole("button", { name: "Bladen toevoegen" }).waitFor();
        await page.getByRole("button", { name: "Structureer dit werkboek" }).waitFor();
        await pane.leave(page);
      }
    },
    PATIENCE,
  );

  it(
    "show a document with what it lacks and make it as a Word file that can be saved, under the policy of the page",
    async () => {
      const page = await opened(ours("documenten"));
      await page.getByText("2 lege regels om zelf in te vullen.").waitFor();
      await page.getByText("Brief: voorstel").click();
      await page.getByText("Alle 22 brieven in één bestand").waitFor({ state: "attached" });
      await page.getByRole("textbox", { name: "Bij wie kunnen huurders terecht" }).fill("het wijkteam");
      await page.getByRole("textbox", { name: "Antwoorden uiterlijk op" }).fill("15-12-2026");
      await page.keyboard.press("Tab");
      await page.getByRole("combobox", { name: "Welke brieven" }).selectOption({ label: "Lindehof 5 (0412-003)" });
      await page.getByText("Alles is ingevuld.").waitFor();
      await page.getByText("Voorbeeld", { exact: true }).click();
      await page.getByRole("article").getByText("Fam. Jansen-Bakri").waitFor();
      await openAll(page);
      expect(await violations(page, "Documenten")).toEqual([]);
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Word-bestand maken" }).click();
      const saved = await download;
      expect(saved.suggestedFilename()).toBe("voorstel-V-0001-0412-003.docx");
      const parts = unzipSync(readFileSync(await saved.path()));
      const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
      expect(text).toContain("Fam. Jansen-Bakri");
      expect(text).not.toContain("Verbeek");
      await focusComesTo(page, "voorstel-V-0001-0412-003.docx bewaren");
      await page.getByText("Brief: uitslag van de 70%").click();
      await page.getByRole("button", { name: "Word-bestand maken" }).waitFor();
      await page.getByRole("button", { name: "Openen om af te drukken" }).click();
      await page.getByText("Het werkboek is open.").first().waitFor();
      await pane.leave(page);
    },
    PATIENCE,
  );

  it(
    "give the roster as calendar files that can be saved, under the policy of the page, and as text where they cannot",
    async () => {
      const page = await opened(ours("beheerplan"));
      const blocked: string[] = [];
      page.on("console", (message) => {
        if (/content security policy/i.test(message.text())) blocked.push(message.text());
      });
      await page.getByRole("button", { name: "Agendabestanden maken" }).click();
      const links = page.getByRole("link", { name: /\.ics bewaren$/ });
      await links.first().waitFor();
      await focusComesTo(page, "Agendabestanden");
      const names = await links.allTextContents();
      expect(names[0]).toBe("rooster.ics bewaren");
      expect(names.slice(1)).toEqual(names.slice(1).filter((name) => /^rooster-DN-\d+\.ics bewaren$/.test(name)));
      const saved = async (at: number) => {
        const [download] = await Promise.all([page.waitForEvent("download"), links.nth(at).click()]);
        return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
      };
      const [group, own] = [await saved(0), await saved(1)];
      expect([group.name, own.name]).toEqual(["rooster.ics", "rooster-DN-0001.ics"]);
      const eventsOf = ({ text }: { text: string }) =>
        new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
      expect(eventsOf(group).length).toBeGreaterThan(eventsOf(own).length);
      expect(eventsOf(own).length).toBeGreaterThan(10);
      expect(own.text).not.toMatch(/Kemal|Jan\b/);
      await openAll(page);
      const text = page.getByRole("textbox", { name: "Tekst van het bestand" });
      await page.getByRole("combobox", { name: "Welk bestand" }).selectOption("rooster-DN-0001.ics");
      const lines = async () => (await text.inputValue()).split("\n").length;
      await expect.poll(lines).toBe(own.text.split("\n").length);
      expect(await violations(page, "agenda")).toEqual([]);
      expect(blocked).toEqual([]);
      await pane.leave(page);
    },
    PATIENCE,
  );

  it(
    "make a copy for a committee that can be saved, after a look at what stays out, on 320 pixels",
    async () => {
      const page = await opened(ours("delen"), { viewport: { width: 320, height: 640 } });
      await page.getByRole("combobox", { name: "Kopie van" }).selectOption({ label: "0412 Lindehof" });
      await page.getByRole("button", { name: "Maak de kopie" }).waitFor();
      await openAll(page);
      expect(await page.evaluate<number>(WIDEST)).toBeLessThanOrEqual(320);
      const found = await violations(page, "delen");
      await page.getByRole("checkbox", { name: /^Toch delen, in alle 4 cellen: Rooster M16/ }).check();
      await page.getByText("Toch gedeeld: 4 teksten over iemand.").waitFor();
      await press(page, "Maak de kopie");
      await titled(page, "De kopie is klaar");
      await page.getByText("Het delen van deze kopie staat in het Logboek.").last().waitFor();
      found.push(...(await violations(page, "klaar")));
      const link = page.getByRole("link", { name: "Bewaar kopie-0412.xlsx" });
      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      const read = readWorkbook(readFileSync(await download.path()), "kopie-0412.xlsx");
      expect(read.ok && read.value.sheets.map(({ name }) => name)).toContain("Gedeeld");
      await page.getByRole("button", { name: "Open in Excel" }).click();
      await page.getByText("De kopie staat open in een nieuw venster van Excel.").first().waitFor();
      await page.getByRole("button", { name: "Nog een kopie" }).click();
      await titled(page, "Delen met bewoners");
      await pane.leave(page);
      expect(found).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "never scroll sideways at 320 pixels, nor as a whole",
    async () => {
      const wide: string[] = [];
      const look = async (page: Page, name: string) => {
        await openAll(page);
        const [width] = [await page.evaluate<number>(WIDEST)];
        if (width > 320) wide.push(`${name}: ${width}`);
        // Only the content scrolls: the tabs and the action stay in sight.
        const height = await page.evaluate<number>("document.documentElement.scrollHeight");
        if (height > 640) wide.push(`${name}: ${height} high`);
      };
      const page = await vandaag(ours("home"), { viewport: { width: 320, height: 640 } });
      await look(page, "Vandaag");
      for (const [view, sign] of [
        ["Initiatief", "Bijwerken"],
        ["Effecten", "Uitstraling"],
        ["Documenten", "Aandachtspunten"],
        ["Beheerplan", "Hoe het erbij ligt"],
      ] as const) {
        await goToView(page, view);
        await page.getByRole("heading", { name: sign }).first().waitFor();
        await look(page, view);
      }
      await page.getByRole("button", { name: "Agendabestanden maken" }).click();
      await page
        .getByRole("link", { name: /bewaren$/ })
        .first()
        .waitFor();
      await look(page, "agenda");
      await page.getByRole("button", { name: "Terug", exact: true }).click();
      await page.getByRole("button", { name: "Rooster maken" }).click();
      await page.getByRole("button", { name: "Voorbeeld bekijken" }).click();
      await page.getByRole("button", { name: "Rooster schrijven" }).waitFor();
      await look(page, "rooster");
      await pane.leave(page);
      expect(wide).toEqual([]);
    },
    PATIENCE,
  );
});

/** Right edge of what reaches furthest in the part of the pane that scrolls. */
const WIDEST = `Math.max(...[...document.querySelectorAll("#view *")].map((node) => node.closest("[style*='clip'], svg")
  ? 0 : Math.ceil(node.getBoundingClientRect().right)))`;
