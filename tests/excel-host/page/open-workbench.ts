/** The workbench in Chromium, for tests: the page of the emulated Excel and the frame of the pane in it. */

import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "../../support/browser.ts";
import { Pages, type Sight } from "../../support/pages.ts";
import type { Faults } from "../rich-api/faults.ts";
import { buildPane } from "./build-pane.ts";
import { ownKey, startWorkbench, type Workbench } from "./start-workbench.ts";

export interface OpenedWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Addresses outside this computer that something asked for; each was refused. */
  readonly outside: string[];
  /** What the console said that is wrong: faults of scripts, breaches of the policy. */
  readonly complaints: string[];
  /** Cells of a sheet as the emulated Excel holds them. */
  valuesIn(sheet: string, address: string): Promise<unknown[][]>;
  sheetNames(): Promise<string[]>;
  /** What goes wrong from now on; functions cannot travel to the page. */
  setFaults(faults: Omit<Faults, "beforeRequest">): Promise<void>;
  /** Requests so far: the number of the next one. */
  requests(): Promise<number>;
  /** The workbook as the emulated Excel would keep it. */
  savedFile(): Promise<Uint8Array>;
  /** The network goes away, or comes back. */
  setAway(isAway: boolean): void;
  close(): Promise<void>;
}

export interface OpeningOptions extends Pick<Sight, "reducedMotion" | "fresh"> {
  /** The test says how late it is, on a page of its own. */
  readonly clock?: boolean;
  /** Folder of the pane, when it is another than the one for tests. */
  readonly built?: string;
  /** Pane and Excel on servers of their own, as they are; when not, axe can look at both at once. */
  readonly apart?: boolean;
}

const VIEWPORT = { width: 1280, height: 800 };

let browser: Browser | null = null;
let pages: Pages | null = null;
/** Left running, so that a page finds what it loaded before at the same address. */
const servers = new Map<string, Workbench>();

export async function openWorkbench(
  workbook: Uint8Array,
  fileName: string,
  query = "",
  { clock = false, fresh = clock, built = buildPane(), apart = true, reducedMotion = "reduce" }: OpeningOptions = {},
): Promise<OpenedWorkbench> {
  const place = `${built} ${apart}`;
  const workbench =
    servers.get(place) ?? (await startWorkbench({ workbook, fileName, pane: built, apart, lasting: true }));
  servers.set(place, workbench);
  workbench.show(workbook, fileName);
  browser ??= await launchBrowser(await ownKey());
  pages ??= new Pages(browser);
  const page = await pages.take({ viewport: VIEWPORT, reducedMotion, fresh });
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") outside.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`);
  });
  // So that a test need not wait as long as a person would.
  if (clock) await page.clock.install();
  await page.goto(`${workbench.url}${query}`);
  const pane = page.frameLocator("#pane iframe");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  return {
    page,
    pane,
    outside,
    complaints,
    valuesIn: (sheet, address) =>
      page.evaluate(
        ([name, cells]) => {
          const { book } = globalThis as unknown as {
            book: { Worksheets: { GetItem(name: string): { GetRange(cells: string): { Values: unknown[][] } } } };
          };
          return book.Worksheets.GetItem(name ?? "").GetRange(cells ?? "").Values;
        },
        [sheet, address],
      ),
    sheetNames: () =>
      page.evaluate(() =>
        (globalThis as unknown as { book: { sheets: { Name: string }[] } }).book.sheets.map(({ Name }) => Name),
      ),
    setFaults: (faults) => page.evaluate((given) => void Object.assign(globalThis, { faults: given }), faults),
    requests: () => page.evaluate(() => (globalThis as unknown as { log: { requests: number } }).log.requests),
    savedFile: async () => new Uint8Array(Buffer.from(await page.evaluate(FILE_AS_BASE64), "base64")),
    setAway: (isAway) => workbench.setAway(isAway),
    close: async () => pages?.leave(page),
  };
}

/** Runs in the page. As text, for a list of numbers takes a second to travel. */
function FILE_AS_BASE64(): string {
  const bytes = (globalThis as unknown as { book: { toXlsx(): Uint8Array } }).book.toXlsx();
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  [browser, pages] = [null, null];
  for (const workbench of servers.values()) await workbench.close();
  servers.clear();
}
