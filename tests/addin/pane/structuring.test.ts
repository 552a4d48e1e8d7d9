import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import type { PlanView } from "../../../addin/engine/plan-view.ts";
import { slicedEngine } from "../../../addin/engine/start-engine.ts";
import { MAPPING_SETTING, Structuring } from "../../../addin/state/structuring.ts";
import type { Choosing, Done, Preview } from "../../../addin/state/structuring-state.ts";
import { structure } from "../../../src/journeys/structure/structure.ts";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import { tableNamed } from "../../../src/schema/workbook-schema.ts";
import { textOf } from "../../../src/text/nl/problem-texts.ts";
import { findTable, snapshotOf } from "../../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { FileOpenWorkbook, type FileOptions } from "./file-open-workbook.ts";
import { bytesOf, HIDDEN_SHEET, KEYS_LENT_OUT, OUR_EXAMPLE, USERS_FILES, WHOLE_WORKBOOK } from "./fixture-files.ts";

const TODAY = 46_000;

describe("structuring in the pane", () => {
  it.each(USERS_FILES.map((file) => [basename(file), file] as const))(
    "plans what the command line plans for %s",
    async (_, file) => {
      const { structuring } = opened(file);
      const { plan } = await untilPreview(structuring);
      const expected = commandLinePlan(file);
      const shown = Object.fromEntries(plan.added.map(({ sheet, rows }) => [sheet, rows]));
      const wanted = Object.entries(expected.summary.added).map(([table, rows]) => [tableNamed(table).sheet, rows]);
      expect(shown).toEqual(Object.fromEntries(wanted));
      expect(plan.leftOver.rows).toBe(expected.summary.leftOver);
      expect(plan.unused).toBe(expected.summary.unused);
      expect(plan.hiddenSheets).toEqual(expected.summary.hiddenSheets);
      const skipped = Object.values(expected.summary.skipped).reduce((sum, rows) => sum + rows, 0);
      expect(plan.skipped.reduce((sum, { rows }) => sum + rows, 0)).toBe(skipped);
      const codes = expected.problems.map(({ code }) => code).filter((code) => code !== "S013");
      expect(new Set(plan.problems.map(({ code }) => code))).toEqual(new Set(codes));
    },
  );

  it("writes the rows on new sheets and leaves the user's own sheets as they were", async () => {
    const { structuring, workbook } = opened(WHOLE_WORKBOOK);
    const { plan } = await untilPreview(structuring);
    await structuring.apply();
    const done = state<Done>(structuring, "done");
    expect(done.written.map(({ rows }) => rows)).toEqual([
      ...plan.added.map(({ rows }) => rows),
      ...(plan.leftOver.rows > 0 ? [plan.leftOver.rows] : []),
    ]);
    const after = evidenceOf(workbook.bytes);
    expect(after.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...done.written.map(({ sheet }) => sheet), ...done.newSheets]),
    );
    const before = evidenceOf(bytesOf(WHOLE_WORKBOOK));
    for (const sheet of before.sheets) {
      expect(after.sheets.find(({ name }) => name === sheet.name)?.rows.map(({ values }) => values)).toEqual(
        sheet.rows.map(({ values }) => values),
      );
    }
    const units = findTable(snapshotOf(after), "zbEenheden")?.table.rows.length;
    expect(units).toBe(plan.added.find(({ sheet }) => sheet === "Eenheden")?.rows);
  });

  it("adds only the sheets that get rows when the empty ones are not wanted", async () => {
    const { structuring } = opened(WHOLE_WORKBOOK);
    const { plan } = await untilPreview(structuring);
    structuring.includeEmpty(false);
    await structuring.apply();
    const { newSheets } = state<Done>(structuring, "done");
    expect(newSheets).not.toContain(plan.emptySheets[0]);
    expect(newSheets.length).toBeLessThan(plan.newSheets.length + 4);
  });

  it("takes everything back on one click", async () => {
    const { structuring, workbook } = opened(WHOLE_WORKBOOK);
    await untilPreview(structuring);
    await structuring.apply();
    await structuring.undo();
    expect(state<Done>(structuring, "done").isUndone).toBe(true);
    expect(evidenceOf(workbook.bytes).sheets.map(({ name }) => name)).toEqual(
      evidenceOf(bytesOf(WHOLE_WORKBOOK)).sheets.map(({ name }) => name),
    );
  });

  it("adds nothing twice when the same workbook is structured again", async () => {
    const first = opened(WHOLE_WORKBOOK);
    await untilPreview(first.structuring);
    await first.structuring.apply();
    const { structuring } = over(new FileOpenWorkbook(first.workbook.bytes, "again.xlsx"));
    const { plan, found } = await untilPreview(structuring);
    expect(found.ourSheets).toContain("Eenheden");
    expect(plan.newSheets).toEqual([]);
    expect(plan.added.find(({ sheet }) => sheet === "Eenheden")).toBeUndefined();
  });

  it("leaves out what the user leaves, and says so nowhere as a hidden sheet", async () => {
    const { structuring } = opened(WHOLE_WORKBOOK);
    await structuring.start();
    const { found } = state<Choosing>(structuring, "choosing");
    const units = found.tables.find(({ kind }) => kind === "unit");
    structuring.take(units?.id ?? "", false);
    await structuring.preview();
    const { plan } = state<Preview>(structuring, "preview");
    expect(plan.added.map(({ sheet }) => sheet)).not.toContain("Bewoning");
    expect(plan.hiddenSheets).not.toContain(units?.place.sheet);
  });

  it("asks about hidden sheets: not taken unless the user says so", async () => {
    const { structuring } = opened(HIDDEN_SHEET);
    await structuring.start();
    const { found, taken } = state<Choosing>(structuring, "choosing");
    const hidden = found.tables.filter((table) => table.hidden);
    expect(hidden.map(({ place }) => place.sheet)).toEqual(["oud"]);
    expect(taken.has(hidden[0]?.id ?? "")).toBe(false);
    await structuring.preview();
    const without = state<Preview>(structuring, "preview").plan;
    expect(without.hiddenSheets).toEqual(["oud"]);
    structuring.goTo("tables");
    structuring.take(hidden[0]?.id ?? "", true);
    await structuring.preview();
    const { plan } = state<Preview>(structuring, "preview");
    expect(plan.hiddenSheets).toEqual([]);
    expect(rowsIn(plan, "Contracten")).toBeGreaterThan(rowsIn(without, "Contracten"));
  });

  it("reads a table as the kind that the user chooses, and back again", async () => {
    const { structuring } = opened(WHOLE_WORKBOOK);
    await structuring.start();
    const table = state<Choosing>(structuring, "choosing").found.tables.find(({ kind }) => kind === "contract");
    await structuring.changeKind(table?.id ?? "", "contact");
    const changed = tableOf(structuring, table?.id);
    expect(changed?.kind).toBe("contact");
    expect(changed?.confidence).toBe(1);
    await structuring.changeKind(table?.id ?? "", "contract");
    expect(tableOf(structuring, table?.id)?.columns.map(({ field }) => field)).toEqual(
      table?.columns.map(({ field }) => field),
    );
  });

  it("names the sheet of a list that no kind is for, keeps it on Overig when the user wants that, and brings it back", async () => {
    const { structuring } = opened(KEYS_LENT_OUT);
    await structuring.start();
    const { found } = state<Choosing>(structuring, "choosing");
    const table = found.tables.find(({ own }) => own !== undefined);
    expect([table?.place.sheet, table?.own?.sheet]).toEqual(["Sleutels uitgeleend", "Middelen"]);
    expect(found.own.find((own) => own.table === table?.own?.table)?.fields).toContainEqual({
      field: "issuedTo",
      heading: "Uitgegeven aan",
    });
    await structuring.changeKind(table?.id ?? "", "other");
    expect(tableOf(structuring, table?.id)?.own).toBeUndefined();
    await structuring.preview();
    expect(rowsIn(state<Preview>(structuring, "preview").plan, "Middelen")).toBe(0);
    structuring.goTo("columns");
    await structuring.changeOwn(table?.id ?? "", "zbMiddelen");
    expect(tableOf(structuring, table?.id)?.columns.map(({ field }) => field)).toEqual(
      table?.columns.map(({ field }) => field),
    );
    const returned = table?.columns.find(({ field }) => field === "returnedOn");
    await structuring.changeColumn(table?.id ?? "", returned?.at ?? 0, "returnBy");
    expect(tableOf(structuring, table?.id)?.columns.map(({ field }) => field)).toContain("returnBy");
    await structuring.preview();
    expect(rowsIn(state<Preview>(structuring, "preview").plan, "Middelen")).toBe(4);
  });

  it("gives one column another meaning and leaves the others", async () => {
    const { structuring } = opened(WHOLE_WORKBOOK);
    await structuring.start();
    const table = state<Choosing>(structuring, "choosing").found.tables.find(({ kind }) => kind === "unit");
    const at = table?.columns.findIndex(({ field }) => field === "postcode") ?? -1;
    await structuring.changeColumn(table?.id ?? "", at, "note");
    await structuring.changeColumn(table?.id ?? "", 0, null, true);
    const columns = tableOf(structuring, table?.id)?.columns;
    expect(columns?.[at]?.field).toBe("note");
    expect(columns?.[0]).toMatchObject({ field: null, leftOut: true });
    const others = (list: typeof columns) => list?.filter(({ at: index }) => index !== at && index !== 0);
    expect(others(columns)?.map(({ field }) => field)).toEqual(others(table?.columns)?.map(({ field }) => field));
  });

  it("remembers choices in the workbook, and uses them the next time", async () => {
    const { structuring, workbook } = opened(WHOLE_WORKBOOK);
    await structuring.start();
    const table = state<Choosing>(structuring, "choosing").found.tables.find(({ kind }) => kind === "unit");
    await structuring.changeColumn(table?.id ?? "", 0, null, true);
    structuring.remember(true);
    await structuring.preview();
    await structuring.apply();
    const next = new FileOpenWorkbook(bytesOf(WHOLE_WORKBOOK), "next.xlsx");
    next.settings.set(MAPPING_SETTING, workbook.settings.get(MAPPING_SETTING) ?? "");
    const again = over(next);
    await again.structuring.start();
    expect(state<Choosing>(again.structuring, "choosing").found.usedMapping).toBe(true);
    expect(tableOf(again.structuring, table?.id)?.columns[0]?.leftOut).toBe(true);
  });

  it("keeps no choices when the user does not ask for it", async () => {
    const { structuring, workbook } = opened(WHOLE_WORKBOOK);
    await untilPreview(structuring);
    await structuring.apply();
    expect(workbook.settings.size).toBe(0);
  });

  it("writes nothing when the workbook changed, even when Excel told nobody", async () => {
    const { structuring, workbook } = opened(WHOLE_WORKBOOK);
    await untilPreview(structuring);
    const other = bytesOf(USERS_FILES[0] ?? "");
    workbook.replaceBy(other, true);
    await structuring.apply();
    expect(state<Preview>(structuring, "preview").isStale).toBe(true);
    expect(workbook.bytes).toEqual(other);
  });

  it("says so at once when Excel does tell that the workbook changed", async () => {
    const { structuring, workbook } = opened(WHOLE_WORKBOOK);
    await untilPreview(structuring);
    workbook.replaceBy(workbook.bytes);
    expect(state<Preview>(structuring, "preview").isStale).toBe(true);
  });

  it("knows in the preview that the workbook changed while the user was choosing", async () => {
    const { structuring, workbook } = opened(WHOLE_WORKBOOK);
    await structuring.start();
    workbook.replaceBy(workbook.bytes);
    await structuring.preview();
    expect(state<Preview>(structuring, "preview").isStale).toBe(true);
  });

  it("keeps every table when a decision would leave none, and says so", async () => {
    const { structuring } = opened(WHOLE_WORKBOOK);
    await structuring.start();
    const { tables } = state<Choosing>(structuring, "choosing").found;
    const refused: boolean[] = [];
    for (const { id, canChange } of tables.filter((table) => table.canChange)) {
      await structuring.changeKind(id, "other");
      const now = state<Choosing>(structuring, "choosing");
      expect(now.found.tables.map((table) => table.id)).toEqual(tables.map((table) => table.id));
      expect(tableOf(structuring, id)?.kind === "other").toBe(!now.isRefused);
      refused.push(now.isRefused && canChange);
    }
    expect(new Set(refused)).toEqual(new Set([true, false]));
  });

  it("stops before writing when asked, and says that nothing changed", async () => {
    const { structuring, workbook } = opened(WHOLE_WORKBOOK, { slow: 200 });
    await untilPreview(structuring);
    const ending = structuring.state.subscribe(() => {
      const now = structuring.state.get();
      if (now.phase === "applying" && now.doing === "comparing" && now.progress !== null) structuring.stop();
    });
    await structuring.apply();
    ending();
    expect(state<Preview>(structuring, "preview")).toMatchObject({ wasStopped: true, message: null });
    expect(workbook.bytes).toEqual(bytesOf(WHOLE_WORKBOOK));
  });

  it("keeps what was written when the choices cannot be kept", async () => {
    const { structuring, workbook } = opened(WHOLE_WORKBOOK);
    await structuring.start();
    structuring.remember(true);
    await structuring.preview();
    workbook.keepsSettings = false;
    await structuring.apply();
    expect(state<Done>(structuring, "done")).toMatchObject({ isForgotten: true });
    expect(state<Done>(structuring, "done").undo).not.toBeNull();
  });

  it("makes a new workbook where sheets cannot be added", async () => {
    const { structuring, workbook } = opened(WHOLE_WORKBOOK, { lacks: ["insertSheets"] });
    const { plan } = await untilPreview(structuring);
    await structuring.apply();
    expect(state<Done>(structuring, "done").isElsewhere).toBe(true);
    expect(workbook.bytes).toEqual(bytesOf(WHOLE_WORKBOOK));
    const made = snapshotOf(evidenceOf(workbook.opened[0] ?? new Uint8Array()));
    expect(findTable(made, "zbEenheden")?.table.rows.length).toBe(
      plan.added.find(({ sheet }) => sheet === "Eenheden")?.rows,
    );
  });

  it("ends reading when it is stopped, and can begin again", async () => {
    const { structuring } = opened(WHOLE_WORKBOOK, { slow: 400 });
    const reading = structuring.start();
    await new Promise((resolve) => setTimeout(resolve, 60));
    structuring.stop();
    expect(structuring.state.get()).toMatchObject({ phase: "idle", wasStopped: true, message: null });
    await reading;
    expect(structuring.state.get().phase).toBe("idle");
    await structuring.start();
    expect(structuring.state.get().phase).toBe("choosing");
  });

  it("shows a refusal in words and stays at the beginning", async () => {
    const { structuring } = over(new FileOpenWorkbook(new Uint8Array([1, 2, 3]), "stuk.xlsx"));
    await structuring.start();
    const idle = structuring.state.get();
    expect(idle).toMatchObject({ phase: "idle" });
    expect(idle.phase === "idle" ? idle.message?.action : "").not.toBe("");
  });

  it("finds no tables of the user in a workbook that is all ours", async () => {
    const { structuring } = opened(OUR_EXAMPLE);
    await structuring.start();
    expect(state<Choosing>(structuring, "choosing").found.tables).toEqual([]);
  });
});

function rowsIn(plan: PlanView, sheet: string): number {
  return plan.added.find((line) => line.sheet === sheet)?.rows ?? 0;
}

function opened(file: string, options: FileOptions = {}) {
  return over(new FileOpenWorkbook(bytesOf(file), basename(file), options));
}

function over(workbook: FileOpenWorkbook) {
  const onBug = (error: unknown) => {
    throw error;
  };
  return { workbook, structuring: new Structuring({ workbook, engine: slicedEngine(), today: () => TODAY, onBug }) };
}

async function untilPreview(structuring: Structuring): Promise<Preview> {
  await structuring.start();
  await structuring.preview();
  return state<Preview>(structuring, "preview");
}

function state<S extends { readonly phase: string }>(structuring: Structuring, phase: S["phase"]): S {
  const now = structuring.state.get();
  expect(now).toMatchObject({ phase });
  return now as unknown as S;
}

function tableOf(structuring: Structuring, id: string | undefined) {
  return state<Choosing>(structuring, "choosing").found.tables.find((table) => table.id === id);
}

function evidenceOf(bytes: Uint8Array) {
  const read = readWorkbook(bytes, "after.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

/** As `zelfbeheer structure` does. */
function commandLinePlan(file: string) {
  const recognised = recogniseWorkbook(evidenceOf(bytesOf(file)));
  const { value, problems } = structure(recognised, { includeHidden: false, today: TODAY, textOf });
  return { summary: value.summary, problems };
}
