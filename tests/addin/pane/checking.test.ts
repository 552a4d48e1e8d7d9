import { beforeEach, describe, expect, it } from "vitest";
import { mendedBy } from "../../../addin/engine/repair-lines.ts";
import { slicedEngine } from "../../../addin/engine/start-engine.ts";
import { Checking, type CheckingState } from "../../../addin/state/checking.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { findTable, snapshotOf, type WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { FileOpenWorkbook } from "./file-open-workbook.ts";
import { bytesOf, OUR_EXAMPLE, WHOLE_WORKBOOK } from "./fixture-files.ts";

let workbook: FileOpenWorkbook;
let checking: Checking;

beforeEach(() => {
  workbook = new FileOpenWorkbook(bytesOf(OUR_EXAMPLE), "voorbeeld.xlsx");
  checking = over(workbook);
});

describe("checking in the pane", () => {
  it("finds nothing in the worked example, and says how much was looked at", async () => {
    await checking.start();
    const { view } = result();
    expect(view.groups).toEqual([]);
    expect(view.rows).toBeGreaterThan(100);
  });

  it("says that there is nothing to check in a workbook without our sheets", async () => {
    checking = over(new FileOpenWorkbook(bytesOf(WHOLE_WORKBOOK), "eigen.xlsx"));
    await checking.start();
    expect(result().view.hasOurs).toBe(false);
  });

  it("tells what a click repairs apart from what a person has to do", async () => {
    await spoil("zbInitiatieven", "Naam", null);
    await renameHeading("zbEenheden", "Postcode", "PC");
    await checking.start();
    const { groups, errors } = result().view;
    expect(groups.map(({ code, isRepairable }) => [code, isRepairable]).sort()).toEqual([
      ["C003", true],
      ["C010", false],
    ]);
    expect(errors).toBeGreaterThan(0);
  });

  it("shows each repair before it is done, with the cell", async () => {
    await renameHeading("zbEenheden", "Postcode", "PC");
    await checking.start();
    checking.showRepairs(true);
    expect(result().isPreview).toBe(true);
    expect(result().view.repairLines).toEqual([
      { place: { sheet: "Eenheden", cell: expect.stringMatching(/^[A-Z]+4$/) }, before: "PC", after: "Postcode" },
    ]);
    expect(await headings("zbEenheden")).toContain("PC");
  });

  it("repairs, checks again, and takes the repair back", async () => {
    await renameHeading("zbEenheden", "Postcode", "PC");
    await checking.start();
    await checking.repair();
    expect(result().view.groups).toEqual([]);
    expect(result().repaired?.count).toBe(1);
    expect(await headings("zbEenheden")).toContain("Postcode");
    await checking.undo();
    expect(await headings("zbEenheden")).toContain("PC");
    expect(result().repaired).toBeNull();
    expect(result().view.groups.map(({ code }) => code)).toEqual(["C003"]);
  });

  it("repairs nothing when the cell was changed in between, and says so", async () => {
    await renameHeading("zbEenheden", "Postcode", "PC");
    await checking.start();
    await renameHeading("zbEenheden", "PC", "Post");
    await checking.repair();
    expect(result().message).not.toBeNull();
    expect(await headings("zbEenheden")).toContain("Post");
  });

  it("says that the list may be old when somebody changes the workbook", async () => {
    await checking.start();
    workbook.replaceBy(workbook.bytes);
    expect(result().isStale).toBe(true);
  });

  it("shows a formula that comes back by what it gives", async () => {
    await spoil("zbTaken", "Uren per jaar", 12);
    await checking.start();
    const [line] = result().view.repairLines;
    expect(line).toMatchObject({ before: "12", after: expect.stringMatching(/^de formule, die geeft [\d.,]+$/) });
    expect(result().view.groups.map(({ isRepairable }) => isRepairable)).toEqual([true]);
  });

  it("offers no repair for values in a column of which only the list comes back", () => {
    const table = { name: "zbEenheden", top: 4, left: 1, headers: ["Soort"], rows: [[null]], formulas: [[null]] };
    const sheets = [{ name: "Eenheden", tables: [table] }];
    const isMended = mendedBy([{ kind: "restoreValidation", table: "zbEenheden", column: 0 }], { sheets });
    expect(isMended("C021", { sheet: "Eenheden", cell: "A900" })).toBe(true);
    expect(isMended("C010", { sheet: "Eenheden", cell: "A5" })).toBe(false);
  });

  it("names no options of the command line", async () => {
    await renameHeading("zbEenheden", "Postcode", "PC");
    await checking.start();
    expect(
      result()
        .view.groups.map(({ action }) => action)
        .join(" "),
    ).not.toContain("--");
  });
});

function over(open: FileOpenWorkbook): Checking {
  const onBug = (error: unknown) => {
    throw error;
  };
  return new Checking({ workbook: open, engine: slicedEngine(), today: () => 46_000, onBug });
}

function result(): Extract<CheckingState, { phase: "result" }> {
  const state = checking.state.get();
  if (state.phase !== "result") throw new Error(`the state is ${state.phase}`);
  return state;
}

async function snapshot(): Promise<WorkbookSnapshot> {
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return snapshotOf(read.value);
}

async function headings(table: string): Promise<readonly string[]> {
  return findTable(await snapshot(), table)?.table.headers ?? [];
}

async function spoil(table: string, heading: string, after: CellValue): Promise<void> {
  const found = findTable(await snapshot(), table)?.table;
  const column = found?.headers.indexOf(heading) ?? -1;
  const before = found?.rows[0]?.[column] ?? null;
  const applied = await workbook.apply([{ kind: "setCell", table, row: 0, column, before, after }]);
  if (!applied.ok) throw new Error(applied.refusal.code);
}

async function renameHeading(table: string, before: string, after: string): Promise<void> {
  const column = (await headings(table)).indexOf(before);
  const applied = await workbook.apply([{ kind: "setHeader", table, column, before, after }]);
  if (!applied.ok) throw new Error(applied.refusal.code);
}
