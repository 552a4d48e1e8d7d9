/**
 * One click into the open workbook: held against what stands there now, written in few requests, and brought back when that fails.
 * A small change takes three: how it stands, what is written, and what Excel made of it.
 */

import { problem } from "../../src/problems/problem.ts";
import { type Rehearsal, rehearse } from "../../src/workbook/apply-edits.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { findTable, snapshotOf, type TableSnapshot } from "../../src/workbook/snapshot.ts";
import type { Writing, Written } from "../open-workbook.ts";
import { type ChartsToMake, chartsOn, dashboardIn } from "./dashboard-charts.ts";
import { isRefusedOutright, Refused, refusalFor } from "./excel-refusal.ts";
import { Insertion } from "./insertion.ts";
import { type Layout, tablesIn } from "./layout.ts";
import { layoutAfter, layoutOf } from "./layout-after.ts";
import { readLayout } from "./list-workbook.ts";
import { OwnProtection } from "./own-protection.ts";
import { placesOf, refuseObstacles } from "./places.ts";
import { type Place, TableWriter } from "./put-tables.ts";
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

/** From here on the work is finished or brought back: stopping halfway would leave half of it. */
class Work {
  readonly #run: WritingRun;
  readonly #standing: Standing;
  readonly #rehearsed: Rehearsal;
  readonly #protection: OwnProtection;
  readonly #writer: TableWriter;
  readonly #insertion: Insertion | null;
  #places: readonly Place[] = [];

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
    const { requests } = this.#run;
    const before = requests.answered;
    try {
      return await this.#write();
    } catch (error) {
      if (requests.answered > before || !isRefusedOutright(error)) await this.#bringBack();
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
      // The names of sheets that came before these went along.
      isRenaming = insertion !== null && !isIntoNew && insertion.rename();
    }
    return this.#lookAfter(isRenaming);
  }

  /** What Excel made of it, with what else is left to do. */
  async #lookAfter(isRenaming: boolean): Promise<Done> {
    const { requests, writing } = this.#run;
    const after = this.#layoutAfter();
    const charts = this.#chartsAfter(after);
    let isKept = writing.setting === undefined;
    const isIntoOthers = this.#insertion !== null && this.#places.length > 0;
    const rest: Along =
      isIntoOthers || isRenaming
        ? {
            ask: () => {
              // What the new sheets calculate depends on what was written. Their names are on their way already.
              if (isIntoOthers) requests.context.application.calculate("Full");
            },
          }
        : {};
    const keeping = this.#keepSetting(() => {
      isKept = true;
    });
    let seen: { readonly undo: readonly Edit[]; readonly now: WorkbookEvidence | null; readonly layout: Layout };
    let isAsked = charts !== null;
    try {
      seen = await this.#read(after, alongside(...[rest, keeping, charts ?? {}]));
    } catch (error) {
      // What can be missed must not stop the rest.
      if ((!keeping.ask && !charts) || refusalFor(error) === null) throw error;
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
    } catch (error) {
      if (refusalFor(error) === null) throw error;
      return charts.sheet;
    }
  }

  #layoutAfter(): Layout {
    const { sheets: file } = this.#run.writing;
    const fresh = file && this.#insertion ? layoutOf(file, this.#insertion.names) : null;
    return layoutAfter(this.#standing.layout, this.#places, fresh);
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
