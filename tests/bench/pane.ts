/** The pane: what it asks of Excel per journey, what the first opening weighs, and when there is something to see. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { slicedEngine } from "../../addin/engine/start-engine.ts";
import { CELLS_PER_REQUEST } from "../../addin/excel/requests.ts";
import { Charging } from "../../addin/state/charging.ts";
import { Checking } from "../../addin/state/checking.ts";
import { Creating } from "../../addin/state/creating.ts";
import { Leading } from "../../addin/state/leading.ts";
import { Structuring } from "../../addin/state/structuring.ts";
import type { Surroundings } from "../../addin/state/surroundings.ts";
import { ALL_GROUPS } from "../../addin/texts/groups.ts";
import { type OpenedInExcel, openInExcel } from "../excel-host/node/open-in-excel.ts";
import { buildPane } from "../excel-host/page/build-pane.ts";
import { closeBrowser, openWorkbench } from "../excel-host/page/open-workbench.ts";
import type { Figure } from "./figure.ts";
import { nineSheets } from "./nine-sheets.ts";

const MESSY = join(import.meta.dirname, "../fixtures/demo/werkmap-wijkteam-oost.xlsx");
const EXAMPLE = join(import.meta.dirname, "../../templates/zelfbeheer-werkboek-voorbeeld.xlsx");
const TURNS = 5;
/** Product figures. */
const MOST = { requests: 6, megabytes: 5, kilobytes: 260 };

export async function run(): Promise<Figure[]> {
  const messy = readFileSync(MESSY);
  const pane = buildPane({ squeezed: true });
  return [
    ...(await structuringAndChecking("a messy workbook", messy)),
    ...(await structuringAndChecking("5,000 homes in nine sheets", await nineSheets(5_000))),
    ...(await ownWorkbook("the example of 24 homes", readFileSync(EXAMPLE))),
    firstLoad(pane),
    ...(await firstView(messy, pane)),
  ];
}

/** Whole journeys, from opening the view to what was written, in a workbook of somebody's own. */
async function structuringAndChecking(workbook: string, bytes: Uint8Array): Promise<Figure[]> {
  const figures: Figure[] = [];
  const opened = openInExcel(bytes);
  const journey = journeys(workbook, figures, opened);
  const structuring = new Structuring(around(opened));
  await journey("structuring", () => structured(structuring));
  const written = openInExcel(opened.book.toXlsx());
  await journey("undo of structuring", () => structuring.undo());
  const again = journeys(workbook, figures, written);
  await again("structuring again", () => structured(new Structuring(around(written))));
  await again("checking the result", () => new Checking(around(written)).start());
  const fresh = openInExcel(bytes);
  const wish = { groups: ALL_GROUPS, example: false, into: "here" } as const;
  await journeys(workbook, figures, fresh)("adding empty sheets", () => new Creating(around(fresh)).make(wish));
  return [...figures, largest(workbook, [opened, written, fresh])];
}

/** The same in a workbook of ours. */
async function ownWorkbook(workbook: string, bytes: Uint8Array): Promise<Figure[]> {
  const figures: Figure[] = [];
  const opened = openInExcel(bytes);
  const journey = journeys(workbook, figures, opened);
  opened.book.Worksheets.GetItem("Taken").GetRange("C4").Values = [["Kenmerk?"]];
  const checking = new Checking(around(opened));
  await journey("checking and repairing", async () => {
    await checking.start();
    await checking.repair();
  });
  for (const task of ["recompute", "settle"] as const) {
    const charging = new Charging(around(opened));
    await journey(`service charges, ${task}`, async () => {
      await charging.start(task);
      await charging.preview();
      await charging.write();
    });
    await journey(`undo of service charges, ${task}`, () => charging.undo());
  }
  const leading = new Leading(around(opened));
  await journey("a form of an initiative", async () => {
    await leading.open();
    await leading.showForm({ table: "zbTaken", row: 0 }, "Taak");
    await leading.sendForm({ name: "Ramen lappen" }, () => "");
  });
  await journey("undo of a form", () => leading.undo());
  return [...figures, largest(workbook, [opened])];
}

async function structured(structuring: Structuring): Promise<void> {
  await structuring.start();
  await structuring.preview();
  await structuring.apply();
}

function around({ workbook }: OpenedInExcel): Surroundings {
  const onBug = (error: unknown) => {
    throw error;
  };
  return { workbook, engine: slicedEngine(), today: () => 46_000, onBug };
}

/** Measures one journey on this workbook; the cells are those that it read and wrote. */
function journeys(workbook: string, figures: Figure[], { host: { log } }: OpenedInExcel) {
  return async (name: string, work: () => Promise<void>) => {
    const before = { ...log };
    await work();
    const target = MOST.requests + Math.floor((log.cells - before.cells) / CELLS_PER_REQUEST);
    figures.push(
      { what: `${workbook}: ${name}`, value: log.requests - before.requests, unit: "requests", target },
      { what: "  bytes both ways", value: (log.bytes - before.bytes) / 1e6, unit: "MB" },
    );
  };
}

function largest(workbook: string, opened: readonly OpenedInExcel[]): Figure {
  const sizes = opened.flatMap(({ host: { log } }) => [log.largestRequest, log.largestResponse]);
  const value = Math.max(...sizes) / 1e6;
  return { what: `${workbook}: largest request or answer`, value, unit: "MB", target: MOST.megabytes };
}

/** As the page names them: what a browser takes before anything is shown, without office.js. */
function firstLoad(pane: string): Figure {
  const html = readFileSync(join(pane, "taskpane.html"));
  const scripts = [...html.toString().matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, name]) =>
    join(pane, name ?? ""),
  );
  const own = scripts.filter((file) => existsSync(file) && !file.includes("office.js"));
  const bytes = [html, ...own.map((file) => readFileSync(file))].reduce((sum, file) => sum + gzipSync(file).length, 0);
  return { what: "first load, without office.js, gzip", value: bytes / 1000, unit: "kB", target: MOST.kilobytes };
}

/** In the emulated Excel in Chromium, from opening the pane; everything comes from this computer. */
async function firstView(workbook: Uint8Array, built: string): Promise<Figure[]> {
  if (!existsSync(process.env.CHROMIUM ?? "/usr/bin/chromium")) return [];
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const opened = await openWorkbench(workbook, "werkmap.xlsx", "", { built, fresh: true });
    times.push(
      await opened.pane.locator("body").evaluate(() => {
        const [painted] = performance.getEntriesByName("first-contentful-paint");
        return painted?.startTime ?? Number.NaN;
      }),
    );
    await opened.close();
  }
  await closeBrowser();
  times.sort((a, b) => a - b);
  return [{ what: "first view in Chromium, office.js included (median)", value: times[TURNS >> 1] ?? 0, unit: "ms" }];
}
