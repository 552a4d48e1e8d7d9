import { basename } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cost, day, homes, key } from "../../support/charge-rows.ts";
import { fileWith } from "../../support/own-workbook.ts";
import { untilStill } from "../../support/still.ts";
import { requireTool } from "../../support/tools.ts";
import { bytesOf, OUR_EXAMPLE, WHOLE_WORKBOOK } from "./fixture-files.ts";
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
const EXAMPLE = `view=servicekosten&file=${basename(OUR_EXAMPLE)}`;
let pane: PanePage;

/** Two complexes with six hundred homes, in one of which the group costs more than it saves. */
async function manyHomes(): Promise<Uint8Array> {
  const handover = { initiative: "I-0001", share: 1, from: day("2026-01-01") };
  return fileWith(
    {
      zbComplexen: [
        { id: "C1", name: "Lindehof" },
        { id: "C2", name: "Merelhof" },
      ],
      zbEenheden: [
        ...homes(500, { street: "Lindehof", number: 1 }),
        ...homes(100, { complex: "C2", street: "Merelhof", number: 2 }, "m"),
      ],
      zbVerdeelsleutels: [key("VK-1", { complex: null })],
      zbKostenposten: [
        cost("K-1", 24_000, 2026, { name: "Schoonmaak" }),
        cost("K-2", 1200, 2026, { name: "Tuin", complex: "C2" }),
        cost("K-3", 3600, 2026, { name: "Huismeester", complex: "C2" }),
      ],
      zbInitiatieven: [{ id: "I-0001", name: "Zelf schoon", complex: "C1" }],
      zbOverdracht: [
        { id: "OD-1", item: "K-1", newCosts: 30_000, paidBy: "bewoners via servicekosten", ...handover },
        { id: "OD-2", item: "K-2", ...handover },
      ],
    },
    2026,
  );
}

async function result(query: string, options?: Parameters<PanePage["open"]>[1]): Promise<Page> {
  const page = await pane.open(query, options);
  await page.getByRole("button", { name: "Herberekenen" }).click();
  await titled(page, /^Herberekening \d{4}$/);
  return page;
}

/** Every fold, but of the homes only the first with all that is in it. */
async function openMost(page: Page): Promise<void> {
  await summaries(page).first().click();
  await page.getByRole("heading", { name: "Per kostenpost, per jaar" }).waitFor();
  await page.evaluate(`for (const fold of document.querySelectorAll("details"))
    if (!fold.matches("li > div > details")) fold.open = true`);
  await page
    .getByText(/^Na overdracht OD-/)
    .first()
    .waitFor();
}

/** What a person cannot see at the right, or only by scrolling the page as a whole. */
function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate<
    string[]
  >(`[...(document.documentElement.scrollHeight > innerHeight ? ["the page"] : []), ...[...document.querySelectorAll("main *")].flatMap((node) => {
    const { right, width } = node.getBoundingClientRect();
    const isCut = node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX === "hidden" && width > 1;
    return (right > 320.5 && width > 1) || (isCut && node.tagName !== "SPAN") ? [node.tagName + " " + node.textContent.slice(0, 60)] : [];
  })]`);
}

/** Axe looks at every line: one home is enough. */
async function search(page: Page, text: string): Promise<void> {
  await page.getByLabel("Zoek op nummer of adres").fill(text);
  await page.getByText(/^\d+ van \d+ regels?$/).waitFor();
}

function summaries(page: Page) {
  return page.getByRole("region", { name: "Woningen" }).locator("li > div > details > summary");
}

describe.skipIf(missing !== null)("service charges in a browser", () => {
  beforeAll(async () => {
    const files = [WHOLE_WORKBOOK, OUR_EXAMPLE].map((file) => [basename(file), bytesOf(file)] as const);
    pane = await servePane(new Map([...files, ["veel.xlsx", await manyHomes()]]));
  });

  afterAll(() => pane?.close());

  it("are recomputed, explained, written and taken back by keyboard alone", async () => {
    const page = await pane.open(EXAMPLE);
    await page.keyboard.press("Tab");
    await press(page, "Herberekenen");
    await titled(page, "Herberekening 2026");
    await focusComesTo(page, "Herberekening 2026");
    await tabTo(page, "0412-001");
    await page.keyboard.press("Enter");
    await tabTo(page, "Bekijk 0412-001 op het blad Eenheden");
    await page.keyboard.press("Enter");
    await selectionComesTo(page, { sheet: "Eenheden", cell: "A5" });
    await press(page, "Uitkomst opschrijven");
    await titled(page, "Dit wordt opgeschreven");
    await focusComesTo(page, "Dit wordt opgeschreven");
    await press(page, "Opschrijven");
    await titled(page, "De uitkomst staat in uw werkboek.");
    await focusComesTo(page, "De uitkomst staat in uw werkboek.");
    await press(page, "Per eenheid");
    await selectionComesTo(page, { sheet: "Per eenheid", cell: "A1" });
    await press(page, "Ongedaan maken");
    await titled(page, "Alles is teruggezet.");
    await pane.leave(page);
  });

  it("keep the focus on the tab when a person arrives by it, and the view is still to come", async () => {
    const page = await pane.open(`file=${basename(OUR_EXAMPLE)}`, { reducedMotion: "no-preference" });
    await page.getByRole("button", { name: "Meer onderdelen" }).click();
    await page.getByRole("menuitem", { name: "Servicekosten" }).click();
    await titled(page, "Servicekosten");
    await untilStill(page);
    expect(await page.evaluate("document.activeElement?.tagName")).not.toBe("H1");
    await pane.leave(page);
  });

  it("leave the focus in the menu that a person opened while another view was at work", async () => {
    const page = await pane.open(`view=home&file=${basename(OUR_EXAMPLE)}`, { reducedMotion: "no-preference" });
    const again = page.getByRole("button", { name: "Opnieuw lezen" });
    await again.waitFor();
    // One turn of the page: the reading begins, and the menu opens before it ends.
    await page.evaluate(`(() => {
      const named = (name) => [...document.querySelectorAll("button")].find((one) => (one.ariaLabel ?? one.innerText) === name);
      named("Opnieuw lezen").click();
      const more = named("Meer onderdelen");
      more.focus();
      more.click();
    })()`);
    await page.getByRole("menuitem", { name: "Servicekosten" }).waitFor();
    await titled(page, "Vandaag");
    await again.waitFor();
    expect(await page.getByRole("menuitem", { name: "Servicekosten" }).isVisible()).toBe(true);
    await pane.leave(page);
  });

  it("show the same figures as bars and as a table, and a loss in words and hatched", async () => {
    const page = await result("view=servicekosten&file=veel.xlsx");
    const chart = page.getByRole("figure", { name: "Waar elke bespaarde euro heen gaat" });
    const residents = chart.getByRole("listitem").filter({ hasText: "Bewoners" });
    expect((await residents.innerText()).replace(/\s+/g, " ")).toContain("-€ 4.800,00 kost geld");
    await chart.getByRole("button", { name: "Als tabel" }).click();
    expect(await chart.getByRole("row", { name: /^Bewoners/ }).innerText()).toContain("-€ 4.800,00 (kost geld)");
    await focusComesTo(page, "Als grafiek");
    await chart.getByRole("button", { name: "Als grafiek" }).click();
    await expect.poll(() => chart.getByRole("listitem").count()).toBe(3);
    await pane.leave(page);
  });

  it("answer at once with six hundred homes: found, sorted, filtered, and drawn in slices", async () => {
    const page = await result("view=servicekosten&file=veel.xlsx");
    await expect.poll(() => summaries(page).count()).toBe(25);
    await page.evaluate(WATCH_GAPS);
    await page.getByLabel("Zoek op nummer of adres").pressSequentially("merel", { delay: 20 });
    await page.getByText("100 van 600 regels").waitFor();
    await page.getByLabel("Zoek op nummer of adres").fill("");
    await page.getByLabel("Laat zien").selectOption("Gaat meer betalen");
    await page.getByText("500 van 600 regels").waitFor();
    await page.getByLabel("Complex", { exact: true }).selectOption("Merelhof (C2)");
    await page.getByText("Niets gevonden").waitFor();
    await page.getByLabel("Complex", { exact: true }).selectOption("Alle complexen");
    await page.getByLabel("Volgorde").selectOption("Hoogste nieuwe bedrag eerst");
    await page.getByRole("button", { name: "Nog 25 van 475 tonen" }).click();
    await expect.poll(() => summaries(page).count()).toBe(50);
    const firstNew = summaries(page).nth(25);
    await expect.poll(() => firstNew.evaluate((node) => node === document.activeElement)).toBe(true);
    // The calculation is not in the page: its worker has it.
    expect(page.workers()).toHaveLength(1);
    const gaps = await page.evaluate<number[]>(GAPS_AFTER_READING);
    // No part of the work holds the screen for long: a share of the whole, for machines differ.
    expect(Math.max(...gaps)).toBeLessThan(gaps.reduce((sum, gap) => sum + gap, 0) / 3);
    await pane.leave(page);
  });

  it("say what to do when there are no sheets yet, and add them", async () => {
    const page = await pane.open(`view=servicekosten&file=${basename(WHOLE_WORKBOOK)}`);
    await page.getByRole("button", { name: "Afrekenen" }).click();
    await page.getByText("Bladen ontbreken").first().waitFor();
    await page.getByRole("button", { name: "Bladen toevoegen" }).click();
    await titled(page, /bladen zijn toegevoegd/);
    await page.getByRole("button", { name: "Kostenposten" }).waitFor();
    await pane.leave(page);
  });

  it("say that the workbook changed, and calculate again", async () => {
    const page = await result(EXAMPLE);
    await page.evaluate("openWorkbook.replaceBy(openWorkbook.bytes)");
    await page.getByText("Het werkboek is veranderd").first().waitFor();
    await page.getByRole("button", { name: "Uitkomst opschrijven" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Opnieuw rekenen" }).click();
    await page.getByRole("button", { name: "Uitkomst opschrijven" }).waitFor();
    await pane.leave(page);
  });

  it.each([EXAMPLE, "view=servicekosten&file=veel.xlsx"])(
    "never go past the edge at 320 pixels, with everything open (%s)",
    async (query) => {
      const page = await result(query, { viewport: { width: 320, height: 600 } });
      await search(page, "01");
      await openMost(page);
      expect(await beyondTheEdge(page)).toEqual([]);
      const charts = page.getByRole("button", { name: "Als tabel" });
      for (let left = await charts.count(); left > 0; left -= 1) {
        await charts.first().click();
        await expect.poll(() => charts.count()).toBe(left - 1);
      }
      expect(await beyondTheEdge(page)).toEqual([]);
      await pane.leave(page);
    },
  );

  it("have nothing for axe to find, light or dark", async () => {
    const found: string[] = [];
    const page = await result(`${EXAMPLE}`);
    await search(page, "0412-001");
    await openMost(page);
    found.push(...(await violations(page, "recompute")));
    await page.getByRole("button", { name: "Als tabel" }).first().click();
    found.push(...(await violations(page, "table")));
    await page.getByRole("button", { name: "Uitkomst opschrijven" }).click();
    await titled(page, "Dit wordt opgeschreven");
    await openAll(page);
    found.push(...(await violations(page, "preview")));
    await page.getByRole("button", { name: "Opschrijven", exact: true }).click();
    await titled(page, "De uitkomst staat in uw werkboek.");
    found.push(...(await violations(page, "done")));
    await page.getByRole("button", { name: "Terug naar de uitkomst" }).click();
    await page.getByRole("button", { name: "Naar afrekenen" }).click();
    await titled(page, "Afrekening 2025");
    await search(page, "0412-003");
    await page.getByRole("region", { name: "Afrekeningen" }).locator("summary").first().click();
    await page.getByText("Van kosten naar saldo").waitFor();
    await page.getByText("Per kostenpost (").click();
    await page.evaluate("openWorkbook.replaceBy(openWorkbook.bytes)");
    await page.getByText("Het werkboek is veranderd").first().waitFor();
    found.push(...(await violations(page, "settle")));
    await pane.leave(page);
    const loss = await result(`view=servicekosten&file=veel.xlsx`);
    await search(loss, "m01");
    found.push(...(await violations(loss, "loss")));
    await pane.leave(loss);
    const lacking = await pane.open(`view=servicekosten&file=${basename(WHOLE_WORKBOOK)}`);
    await lacking.getByRole("button", { name: "Afrekenen" }).click();
    await lacking.getByText("Bladen ontbreken").first().waitFor();
    found.push(...(await violations(lacking, "lacking")));
    await pane.leave(lacking);
    expect(found).toEqual([]);
  });
});
