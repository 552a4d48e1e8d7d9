/** Structuring, from what an adapter read to edits, remembering what was recognised and decided. */

import { applyMapping, formatMapping, mappingOf, parseMapping } from "../../src/journeys/mapping.ts";
import { existingTables } from "../../src/journeys/structure/existing-tables.ts";
import { foreignSheets, hasOurTables } from "../../src/journeys/structure/foreign-sheets.ts";
import { importEdits } from "../../src/journeys/structure/import-edits.ts";
import type { StructurePlan } from "../../src/journeys/structure/plan.ts";
import { structure } from "../../src/journeys/structure/structure.ts";
import { problem } from "../../src/problems/problem.ts";
import { type MappingOverride, signatureOf } from "../../src/recognise/mapping-override.ts";
import { ownKind } from "../../src/recognise/own/own-table.ts";
import { recogniseWorkbook } from "../../src/recognise/recognise-workbook.ts";
import type { RecognisedTable, RecognisedWorkbook, TableKind } from "../../src/recognise/recognised.ts";
import { TABLES } from "../../src/schema/workbook-schema.ts";
import { textOf } from "../../src/text/nl/problem-texts.ts";
import type { SheetEvidence, WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { findTable, snapshotOf, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import type { TableChange, Tell } from "./engine.ts";
import type { Found } from "./found.ts";
import { foundView, tableId } from "./found-view.ts";
import { part } from "./part.ts";
import type { EditsView, MadeFile, PlanSheets, PlanView } from "./plan-view.ts";
import { planView } from "./summarise-plan.ts";

interface Work {
  readonly evidence: WorkbookEvidence;
  readonly source: WorkbookEvidence;
  readonly snapshot: WorkbookSnapshot;
  readonly usedMapping: boolean;
  readonly perSheet: Map<string, RecognisedWorkbook>;
  overrides: readonly MappingOverride[];
  plan: StructurePlan | null;
}

export class StructureSession {
  readonly #pause: () => Promise<void>;
  #work: Work | null = null;

  constructor(pause: () => Promise<void>) {
    this.#pause = pause;
  }

  /** Sheet by sheet, so that progress can be told; the result is that of the whole workbook. */
  async recognise(evidence: WorkbookEvidence, mapping: string | null, tell: Tell): Promise<Found> {
    const source = foreignSheets(evidence);
    const saved = mapping === null ? null : parseMapping(mapping);
    const overrides = saved?.ok ? applyMapping(saved.value) : [];
    const perSheet = new Map<string, RecognisedWorkbook>();
    const snapshot = snapshotOf(evidence);
    this.#work = { evidence, source, snapshot, overrides, usedMapping: overrides.length > 0, perSheet, plan: null };
    const total = source.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    let done = 0;
    for (const sheet of source.sheets) {
      tell({ done, total, sheet: sheet.name });
      await this.#pause();
      perSheet.set(sheet.name, this.#recogniseSheet(sheet));
      done += sheet.rows.length;
    }
    return this.#view();
  }

  /** Only the sheet of that table is looked at again. Null, and nothing changed, when it would be no table any more. */
  async change({ table: id, kind, own, column }: TableChange): Promise<Found | null> {
    const work = this.#known();
    const table = this.#recognised().tables.find((candidate) => tableId(candidate) === id);
    const sheet = work.source.sheets.find(({ name }) => name === table?.sheet);
    if (!table || !sheet) return null;
    const decision = column ? withColumn(overrideOf(table), column.at, column) : { ...overrideOf(table), columns: [] };
    const next = kind ? asKind(decision, kind) : own ? { ...decision, kind: ownKind(own), table: own } : decision;
    const signature = signatureOf(next.headings);
    const former = work.overrides;
    work.overrides = [
      next,
      ...work.overrides.filter((known) => known.sheet !== next.sheet || signatureOf(known.headings) !== signature),
    ];
    const recognised = this.#recogniseSheet(sheet);
    if (!recognised.tables.some((candidate) => tableId(candidate) === id)) {
      work.overrides = former;
      return null;
    }
    work.perSheet.set(sheet.name, recognised);
    return this.#view();
  }

  plan(taken: readonly string[], today: number): PlanView {
    const work = this.#known();
    const chosen = new Set(taken);
    const recognised = this.#recognised();
    const hasOurs = hasOurTables(work.evidence);
    const { value: plan, problems } = structure(recognised, {
      includeHidden: false,
      isTaken: (table) => chosen.has(tableId(table)),
      ...(hasOurs ? { existing: existingTables(work.snapshot) } : {}),
      today,
      textOf,
    });
    work.plan = plan;
    const takenTables = recognised.tables.filter((table) => chosen.has(tableId(table)));
    return planView(plan, problems, takenTables, importEdits(plan, work.snapshot).missingTables, this.#absent());
  }

  mapping(): string {
    return formatMapping(mappingOf(this.#recognised()));
  }

  async sheets(withEmpty: boolean, today: number): Promise<PlanSheets | null> {
    const { evidence, snapshot } = this.#known();
    const missing = withEmpty ? this.#absent() : importEdits(this.#planned(), snapshot).missingTables;
    if (missing.length === 0) return null;
    const { sheetsBeside } = await part(() => import("./make-file.ts"));
    return sheetsBeside({ evidence, snapshot, missing, rows: this.#planned().rows, today });
  }

  async workbook(today: number): Promise<MadeFile> {
    const { workbookWith } = await part(() => import("./make-file.ts"));
    return workbookWith(this.#planned().rows, today);
  }

  edits(after: WorkbookEvidence): EditsView {
    const edits = importEdits(this.#planned(), this.#known().snapshot);
    const now = snapshotOf(after);
    const missing = edits.missingColumns(now);
    const table = missing[0]?.table;
    if (table === undefined) return { ok: true, edits: edits.edits(now) };
    const headings = missing.filter((column) => column.table === table).map(({ heading }) => heading);
    return { ok: false, refusal: problem("F057", "error", [], { table, headings: headings.join(", ") }) };
  }

  #recogniseSheet(sheet: SheetEvidence): RecognisedWorkbook {
    const { source, overrides } = this.#known();
    return recogniseWorkbook({ ...source, sheets: [sheet] }, overrides);
  }

  #recognised(): RecognisedWorkbook {
    const { source, perSheet } = this.#known();
    const parts = source.sheets.flatMap(({ name }) => perSheet.get(name) ?? []);
    return {
      source: source.source,
      tables: parts.flatMap(({ tables }) => tables),
      unused: parts.flatMap(({ unused }) => unused),
      problems: parts.flatMap(({ problems }) => problems),
    };
  }

  #view(): Found {
    const { evidence, usedMapping } = this.#known();
    return foundView(this.#recognised(), sheetsOfOurs(evidence), usedMapping);
  }

  /** Our tables that the workbook lacks. */
  #absent(): string[] {
    const { snapshot } = this.#known();
    return TABLES.flatMap(({ name }) => (findTable(snapshot, name) ? [] : [name]));
  }

  #known(): Work {
    if (!this.#work) throw new Error("nothing was recognised yet");
    return this.#work;
  }

  #planned(): StructurePlan {
    const { plan } = this.#known();
    if (!plan) throw new Error("nothing was planned yet");
    return plan;
  }
}

/** Sheets with a table of ours, by the names that they have here. */
function sheetsOfOurs(evidence: WorkbookEvidence): string[] {
  return evidence.sheets.filter((sheet) => hasOurTables({ ...evidence, sheets: [sheet] })).map(({ name }) => name);
}

/** A table of ours is told by its name, every other table by its kind alone. */
function asKind({ table: _, ...decision }: MappingOverride, kind: TableKind): MappingOverride {
  return { ...decision, kind };
}

/** The table as it is understood now, as a decision. Columns of turns are left to recognition. */
function overrideOf(table: RecognisedTable): MappingOverride {
  const columns = table.columns.filter(({ field, leftOut }) => field !== "turns" || leftOut === true);
  return {
    sheet: table.sheet,
    headings: table.columns.map(({ heading }) => heading),
    kind: table.kind,
    ...(table.table === undefined ? {} : { table: table.table }),
    columns: columns.map(({ heading, field, type, leftOut }) => ({
      heading,
      field,
      type,
      ...(leftOut ? { leaveOut: true } : {}),
    })),
  };
}

/** The type of a column follows from its new field and its values. */
function withColumn(
  override: MappingOverride,
  at: number,
  { field, leaveOut }: { readonly field: string | null; readonly leaveOut: boolean },
): MappingOverride {
  const heading = override.headings[at] ?? "";
  const others = override.columns.filter((column) => column.heading !== heading);
  return { ...override, columns: [...others, { heading, field, ...(leaveOut ? { leaveOut: true } : {}) }] };
}
