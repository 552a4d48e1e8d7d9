/** The pane: what it asks of Excel per click, what the first opening weighs, and when there is something to see. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { slicedEngine } from "../../addin/engine/start-engine.ts";
import { CELLS_PER_REQUEST } from "../../addin/excel/requests.ts";
import { Checking } from "../../addin/state/checking.ts";
import { Creating } from "../../addin/state/creating.ts";
import { Structuring } from "../../addin/state/structuring.ts";
import type { Surroundings } from "../../addin/state/surroundings.ts";
import { ALL_GROUPS } from "../../addin/texts/groups.ts";
import { type OpenedInExcel, openInExcel } from "../excel-host/node/open-in-excel.ts";
import { buildPane } from "../excel-host/page/build-pane.ts";
import { closeBrowser, openWorkbench } from "../excel-host/page/open-workbench.ts";
import type { Figure } from "./figure.ts";
import { nineSheets } from "./nine-sheets.ts";

const MESSY = join(import.meta.dirname, "../fixtures/demo/werkmap-wijkteam-oost.xlsx");
const TURNS = 5;
/** Product figures. */
const MOST = { requests: 6, megabytes: 5, kilobytes: 260 };

export async function run(): Promise<Figure[]> {
  const messy = readFileSync(MESSY);
  const pane = buildPane({ squeezed: true });
  return [
    ...(await journeys("a messy workbook", messy)),
    ...(await journeys("5,000 homes in nine sheets", await nineSheets(5_000))),
    firstLoad(pane),
    ...(await firstView(messy, pane)),
  ];
}

async function journeys(workbook: string, bytes: Uint8Array): Promise<Figure[]> {
  const figures: Figure[] = [];
  const opened = openInExcel(bytes);
  const click = clicks(workbook, figures, opened);
  const structuring = new Structuring(around(opened));
  await click("structuring, to the tables found", () => structuring.start());
  await structuring.preview();
  await click("structuring, comparing and writing", () => structuring.apply());
  const written = openInExcel(opened.book.toXlsx());
  await click("structuring, undo", () => structuring.undo());
  const checking = new Checking(around(written));
  await clicks(workbook, figures, written)("checking the result", () => checking.start());
  const fresh = openInExcel(bytes);
  const creating = new Creating(around(fresh));
  const wish = { groups: ALL_GROUPS, example: false, into: "here" } as const;
  await clicks(workbook, figures, fresh)("adding empty sheets", () => creating.make(wish));
  const largest = [opened, written, fresh].flatMap(({ host: { log } }) => [log.largestRequest, log.largestResponse]);
  const value = Math.max(...largest) / 1e6;
  return [...figures, { what: `${workbook}: largest request or answer`, value, unit: "MB", target: MOST.megabytes }];
}

function around({ workbook }: OpenedInExcel): Surroundings {
  const onBug = (error: unknown) => {
    throw error;
  };
  return { workbook, engine: slicedEngine(), today: () => 46_000, onBug };
}

/** Measures one click on this workbook; the cells are those in use before or after it, whichever are more. */
function clicks(workbook: string, figures: Figure[], { host, book }: OpenedInExcel) {
  const cells = () =>
    book.sheets.reduce((sum, sheet) => {
      const used = sheet.cells.used();
      return used ? sum + (used.bottom - used.top + 1) * (used.right - used.left + 1) : sum;
    }, 0);
  return async (name: string, work: () => Promise<void>) => {
    const before = { ...host.log, cells: cells() };
    await work();
    const target = MOST.requests + Math.ceil(Math.max(before.cells, cells()) / CELLS_PER_REQUEST);
    figures.push(
      { what: `${workbook}: ${name}`, value: host.log.requests - before.requests, unit: "requests", target },
      { what: "  bytes both ways", value: (host.log.bytes - before.bytes) / 1e6, unit: "MB" },
    );
  };
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
    const opened = await openWorkbench(workbook, "werkmap.xlsx", "", { built });
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
