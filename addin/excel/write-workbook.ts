/**
 * One click into the open workbook: held against what stands there now, written in few requests, and brought back when that fails.
 * A small change takes three: how it stands, what is written, and what Excel made of it.
 */

import { problem } from "../../src/problems/problem.ts";
import { MAX_ROW, rangeAddress } from "../../src/workbook/address.ts";
import { type Rehearsal, rehearse } from "../../src/workbook/apply-edits.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { quoteSheet } from "../../src/workbook/rename-in-formula.ts";
import { findTable, snapshotOf, type TableSnapshot } from "../../src/workbook/snapshot.ts";
import type { SheetsFile, Writing, Written } from "../open-workbook.ts";
import { type ChartsToMake, chartsOn, dashboardIn } from "./dashboard-charts.ts";
import { isRefusedOutright, Refused } from "./excel-refusal.ts";
import { Insertion } from "./insertion.ts";
import { type Layout, type PlacedTable, sheetIn, tablesIn } from "./layout.ts";
import { readLayout } from "./list-workbook.ts";
import { OwnProtection } from "./own-protection.ts";
import { type Place, rangeAfter, TableWriter } from "./put-tables.ts";
import { readEvidence } from "./read-evidence.ts";
import { readTables } from "./read-tables.ts";
import { type Along, alongside, type Requests } from "./requests.ts";
import { type Standing, standingAsSeen, standingNow } from "./standing.ts";
import { undoEdits } from "./undo-edits.ts";

export interface WritingRun {
  readonly requests: Requests;
  readonly writing: Writing;
  /** The name that reports show. */
  readonly source: string;
  /** Where everything stood when the workbook was last read; null when it never was. */
  readonly known: Layout | null;
  /** Where everything stood when `writing.seen` was read. */
  readonly seenAt: Layout | null;
}

export interface Done {
  readonly written: Written;
  /** Where everything stands now. */
  readonly layout: Layout;
  /** The Dashboard, when Excel did not want its charts; everything else was written all the same. */
  readonly chartsMissedOn: string | null;
}

/** All of it or nothing. Throws `Refused` or what Office throws; `runWith` makes a refusal of both. */
export async function writeToExcel(run: WritingRun): Promise<Done> {
  const { requests, writing } = run;
  const { edits, sheets: file } = writing;
  const protection = new OwnProtection(requests);
  requests.step = "comparing";
  const standing = await standingFor(run, protection);
  if (file && standing.layout.from1904) throw new Refused(problem("X015", "error", [], {}));
  const added = file ? snapshotOf(file.evidence).sheets : [];
  const rehearsed = rehearse({ sheets: [...standing.snapshot.sheets, ...added] }, edits);
  if (!rehearsed.ok) throw new Refused(rehearsed.refusal);
  refuseObstacles(placesOf(rehearsed.value, standing, tablesIn(standing.layout)), standing);
  return new Work(run, standing, rehearsed.value, protection).finish();
}

function standingFor({ requests, writing, known, seenAt }: WritingRun, protection: OwnProtection): Promise<Standing> {
  const { edits, seen } = writing;
  const named = new Set(edits.map(({ table }) => table.toLowerCase()));
  const along = (layout: Layout): Along => ({ ask: () => protection.ask(tablesIn(layout, named)) });
  return seen && seenAt ? standingAsSeen(requests, seen, seenAt, along) : standingNow(requests, edits, known, along);
}

function placesOf(
  { changes, after }: Rehearsal,
  { snapshot, days }: Pick<Standing, "snapshot" | "days">,
  tables: readonly PlacedTable[],
): Place[] {
  return changes.flatMap((change): Place[] => {
    const [was, now] = [findTable(snapshot, change.table), findTable(after, change.table)];
    const found = tables.find(({ table }) => table.name.toLowerCase() === change.table.toLowerCase());
    if (!found || !was || !now) return [];
    const own = days.get(change.table.toLowerCase()) ?? [];
    return [{ ...found, change, before: was.table, after: now.table, days: own }];
  });
}

/** What the file adapter refuses too: a totals row, the end of the sheet, cells in use below a table that grows. */
function refuseObstacles(places: readonly Place[], { usedIn }: Standing): void {
  for (const place of places) {
    const { change, table, sheet } = place;
    const at = [{ sheet, cell: rangeAddress(table.range) }];
    const rows = change.rowsAfter - change.rowsBefore;
    if (rows === 0) continue;
    if (table.hasTotals) throw new Refused(problem("F047", "error", at, { table: table.name }));
    if (rows < 0) continue;
    const { bottom } = rangeAfter(place);
    if (bottom > MAX_ROW) throw new Refused(problem("F048", "error", at, { table: table.name, rows }));
    const cell = usedIn(sheet, { ...table.range, top: table.range.bottom + 1, bottom });
    if (cell !== null) throw new Refused(problem("F046", "error", [{ sheet, cell }], { table: table.name, rows }));
  }
}

/** From here on the work is finished or brought back: stopping halfway would leave half of it. */
class Work {
  readonly #run: WritingRun;
  readonly #standing: Standing;
  readonly #rehearsed: Rehearsal;
  readonly #protection: OwnProtection;
  readonly #writer: TableWriter;
  readonly #insertion: Insertion | null;
  #places: readonly Place[] = [];
  /** A request that changes something was answered. */
  #isUnderWay = false;

  constructor(run: WritingRun, standing: Standing, rehearsed: Rehearsal, protection: OwnProtection) {
    const { requests, writing } = run;
    this.#run = run;
    this.#standing = standing;
    this.#rehearsed = rehearsed;
    this.#protection = protection;
    this.#writer = new TableWriter(requests, protection);
    this.#insertion = writing.sheets ? new Insertion(requests, writing.sheets, standing.layout) : null;
  }

  async finish(): Promise<Done> {
    try {
      return await this.#write();
    } catch (error) {
      if (this.#isUnderWay || !isRefusedOutright(error)) await this.#bringBack();
      throw error;
    }
  }

  async #write(): Promise<Done> {
    const { requests, writing } = this.#run;
    const insertion = this.#insertion;
    const { sheets: file } = writing;
    const { layout, snapshot, days } = this.#standing;
    if (insertion) {
      requests.step = "adding";
      requests.tell(0, 1, "");
      insertion.ask();
    }
    const own = placesOf(this.#rehearsed, this.#standing, tablesIn(layout));
    let isRenaming = false;
    const isIntoNew = own.length < this.#rehearsed.changes.length;
    // New sheets go with the first edits, unless these are for tables on them.
    if (insertion && (isIntoNew || own.length === 0)) {
      requests.context.application.calculate("Full");
      await requests.send();
      this.#isUnderWay = true;
      isRenaming = insertion.rename();
    }
    this.#places = own;
    if (file && insertion && isIntoNew) {
      const all = { snapshot: { sheets: [...snapshot.sheets, ...snapshotOf(file.evidence).sheets] }, days };
      const fresh = tablesIn(layoutOf(file, insertion.names));
      this.#places = placesOf(this.#rehearsed, all, [...tablesIn(layout), ...fresh]);
      for (const [name, sheet] of insertion.sheets) this.#protection.know(name, sheet);
    }
    if (this.#places.length > 0) {
      requests.step = "writing";
      await this.#writer.write(this.#places);
      this.#isUnderWay = true;
      if (insertion && !isIntoNew) isRenaming = insertion.rename();
      else isRenaming = false;
    }
    return this.#lookAfter(isRenaming);
  }

  /** What Excel made of it, with what else is left to do. */
  async #lookAfter(isRenaming: boolean): Promise<Done> {
    const { requests, writing } = this.#run;
    const after = this.#layoutAfter();
    const charts = this.#chartsAfter(after);
    let isKept = writing.setting === undefined;
    const rest: Along = {
      // What the new sheets calculate depends on what was written.
      ...(this.#insertion && this.#places.length > 0
        ? { ask: () => requests.context.application.calculate("Full") }
        : isRenaming
          ? { ask: () => {} }
          : {}),
    };
    const keeping = this.#keepSetting(() => {
      isKept = true;
    });
    let seen: { readonly undo: readonly Edit[]; readonly now: WorkbookEvidence | null; readonly layout: Layout };
    let isAsked = charts !== null;
    try {
      seen = await this.#read(after, alongside(...[rest, keeping, charts ?? {}]));
    } catch (error) {
      // What can be missed must not stop the rest.
      if (!keeping.ask && !charts) throw error;
      isAsked = false;
      seen = await this.#read(after, rest);
    }
    const chartsMissedOn = await this.#makeCharts(isAsked ? charts : null, charts !== null);
    const written: Written = {
      cells: this.#rehearsed.applied.cells,
      undo: seen.undo,
      now: seen.now,
      names: this.#insertion?.names ?? new Map(),
      isSettingKept: isKept,
    };
    return { written, layout: seen.layout, chartsMissedOn };
  }

  async #read(after: Layout, along: Along) {
    const { requests, writing, source } = this.#run;
    const before = this.#standing.snapshot;
    const changed = this.#places.map(({ table }) => table.name);
    const { afterwards = "undo" } = writing;
    if (afterwards === "read") {
      const { evidence, layout } = await readEvidence(requests, { source, also: along });
      const now = snapshotOf(evidence);
      return { undo: undoEdits(before, now, changed), now: evidence, layout };
    }
    const names = new Set(changed.map((name) => name.toLowerCase()));
    const mustLook =
      afterwards === "undo" && this.#places.some((place) => calculates(place.after) || calculates(place.before));
    if (mustLook) {
      const now = await readTables(requests, after, names, along);
      return { undo: undoEdits(before, now.snapshot, changed), now: null, layout: after };
    }
    // Tables without formulas hold what was written.
    if (along.ask) {
      along.ask();
      await requests.sendToTheEnd();
      along.answered?.();
    }
    return { undo: this.#rehearsed.applied.undo, now: null, layout: after };
  }

  #keepSetting(kept: () => void): Along {
    const { requests, writing } = this.#run;
    const { setting } = writing;
    if (!setting) return {};
    return {
      ask: () => {
        requests.context.workbook.settings.add(setting.key, setting.value);
      },
      answered: kept,
    };
  }

  #chartsAfter(after: Layout): ChartsToMake | null {
    const { requests, writing } = this.#run;
    const dashboard = dashboardIn(after);
    if (dashboard === null || (writing.edits.length === 0 && !this.#insertion)) return null;
    return chartsOn(requests, dashboard, this.#insertion?.sheets.has(dashboard) ?? false);
  }

  /** The sheet stands there and calculates; only its charts can be missed. Gives its name when they are. */
  async #makeCharts(charts: ChartsToMake | null, isWanted: boolean): Promise<string | null> {
    if (!charts) return isWanted ? dashboardIn(this.#layoutAfter()) : null;
    try {
      await charts.make();
      return null;
    } catch {
      return charts.sheet;
    }
  }

  /** Tables that grew, and sheets that were added. */
  #layoutAfter(): Layout {
    const { layout } = this.#standing;
    const file = this.#run.writing.sheets;
    const fresh = file && this.#insertion ? layoutOf(file, this.#insertion.names) : { sheets: [], names: [] };
    const grown = new Map(this.#places.map((place) => [place.table.name, rangeAfter(place)]));
    return {
      ...layout,
      names: [...layout.names, ...fresh.names],
      sheets: [...layout.sheets, ...fresh.sheets].map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => ({ ...table, range: grown.get(table.name) ?? table.range })),
      })),
    };
  }

  /** What was changed as it was. When that fails too, the user has to know where to look. */
  async #bringBack(): Promise<void> {
    const { requests } = this.#run;
    try {
      const known = new Set(this.#standing.layout.sheets.map(({ name }) => name));
      const places = this.#places.filter(({ sheet }) => known.has(sheet));
      if (places.length > 0) {
        await this.#protection.liftAgain();
        const names = new Set(places.map(({ table }) => table.name.toLowerCase()));
        const { snapshot } = await readTables(requests, await readLayout(requests), names);
        for (const place of places) {
          // Excel may have refused the first cell already: then nothing has to be brought back, and nothing can.
          const found = findTable(snapshot, place.table.name)?.table;
          if (!found || !isSame(place.before, found)) await this.#writer.bringBack(place);
        }
        await this.#protection.putBackAgain();
      }
    } catch {
      const sheets = [...new Set(this.#places.map(({ sheet }) => sheet))].join(", ");
      throw new Refused(problem("X010", "error", [], { sheets }));
    }
    await this.#insertion?.takeAway();
  }
}

function isSame(before: TableSnapshot, found: TableSnapshot): boolean {
  const alone = (table: TableSnapshot) => ({ sheets: [{ name: "", tables: [table] }] });
  return undoEdits(alone(before), alone(found), [found.name]).length === 0;
}

function calculates({ formulas }: TableSnapshot): boolean {
  return formulas.some((row) => row.some((formula) => formula !== null));
}

/** `names`: name in the file → name in the workbook. */
function layoutOf({ evidence }: SheetsFile, names: ReadonlyMap<string, string>): Layout {
  return {
    from1904: false,
    names: evidence.names.map((own) => {
      const sheet = sheetIn(own.refersTo);
      const given = names.get(sheet);
      const rest = own.refersTo.slice(own.refersTo.lastIndexOf("!"));
      return given === undefined || given === sheet ? own : { ...own, refersTo: `${quoteSheet(given)}${rest}` };
    }),
    sheets: evidence.sheets.map(({ name, state, tables }) => ({
      name: names.get(name) ?? name,
      state,
      used: null,
      tables,
    })),
  };
}
