import { beforeEach, describe, expect, it } from "vitest";
import { slicedEngine } from "../../../addin/engine/start-engine.ts";
import { Creating, type CreatingState } from "../../../addin/state/creating.ts";
import { ALL_GROUPS } from "../../../addin/texts/groups.ts";
import { EXAMPLE } from "../../../src/examples/lindehof.ts";
import { TABLES } from "../../../src/schema/workbook-schema.ts";
import { findTable, snapshotOf } from "../../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { FileOpenWorkbook } from "./file-open-workbook.ts";
import { bytesOf, OUR_EXAMPLE, WHOLE_WORKBOOK } from "./fixture-files.ts";

let workbook: FileOpenWorkbook;
let creating: Creating;

beforeEach(() => {
  workbook = new FileOpenWorkbook(bytesOf(WHOLE_WORKBOOK), "eigen.xlsx");
  creating = over(workbook);
});

describe("new sheets from the pane", () => {
  it("opens the whole workbook, empty", async () => {
    await creating.make({ groups: ALL_GROUPS, example: false, into: "new" });
    const made = tablesIn(workbook.opened[0]);
    expect(made).toEqual(TABLES.map(({ name }) => name));
    expect(workbook.bytes).toEqual(bytesOf(WHOLE_WORKBOOK));
  });

  it("fills the example in", async () => {
    await creating.make({ groups: ALL_GROUPS, example: true, into: "new" });
    const units = findTable(snapshotIn(workbook.opened[0]), "zbEenheden")?.table.rows.length;
    expect(units).toBe(EXAMPLE.get("zbEenheden")?.length);
  });

  it("makes chosen groups, with the sheets that their formulas look in", async () => {
    await creating.make({ groups: ["Beheerplan"], example: false, into: "new" });
    const made = tablesIn(workbook.opened[0]);
    expect(made).toContain("zbTaken");
    expect(made).not.toContain("zbContracten");
  });

  it("adds sheets behind the user's own, and takes them away again", async () => {
    await creating.make({ groups: ["Servicekosten"], example: false, into: "here" });
    expect(done().sheets.names.length).toBeGreaterThan(5);
    expect(tablesIn(workbook.bytes)).toContain("zbContracten");
    await creating.undo();
    expect(done().isUndone).toBe(true);
    expect(tablesIn(workbook.bytes)).not.toContain("zbContracten");
  });

  it("keeps the added sheets when somebody filled in something on one of them, and says where", async () => {
    await creating.make({ groups: ["Basis"], example: false, into: "here" });
    const added = workbook.bytes;
    await workbook.apply([{ kind: "appendRows", table: "zbComplexen", rowsBefore: 0, rows: [["0001", "Merelhof"]] }]);
    await creating.undo();
    expect(done().isUndone).toBe(false);
    expect(done().message?.text).toContain('A5 op het blad "Complexen');
    workbook.replaceBy(added);
    await creating.undo();
    expect(done().isUndone).toBe(true);
  });

  it("adds nothing to a workbook that has the sheets already", async () => {
    workbook = new FileOpenWorkbook(bytesOf(OUR_EXAMPLE), "voorbeeld.xlsx");
    creating = over(workbook);
    await creating.make({ groups: ALL_GROUPS, example: true, into: "here" });
    expect(done().sheets.names).toEqual([]);
    expect(workbook.bytes).toEqual(bytesOf(OUR_EXAMPLE));
  });

  it("makes nothing without a group", async () => {
    await creating.make({ groups: [], example: false, into: "new" });
    expect(creating.state.get().phase).toBe("idle");
  });
});

function over(open: FileOpenWorkbook): Creating {
  const onBug = (error: unknown) => {
    throw error;
  };
  return new Creating({ workbook: open, engine: slicedEngine(), today: () => 46_000, onBug });
}

function done(): Extract<CreatingState, { phase: "done" }> {
  const state = creating.state.get();
  if (state.phase !== "done") throw new Error(`the state is ${state.phase}`);
  return state;
}

function snapshotIn(bytes: Uint8Array | undefined) {
  const read = readWorkbook(bytes ?? new Uint8Array(), "made.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  return snapshotOf(read.value);
}

function tablesIn(bytes: Uint8Array | undefined): string[] {
  return snapshotIn(bytes).sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
}
