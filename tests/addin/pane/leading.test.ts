import { beforeEach, describe, expect, it } from "vitest";
import { slicedEngine } from "../../../addin/engine/start-engine.ts";
import { Leading, type OpenState } from "../../../addin/state/leading.ts";
import { dayOf } from "../../../src/days/day.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { findTable, snapshotOf } from "../../../src/workbook/snapshot.ts";
import { FileOpenWorkbook } from "./file-open-workbook.ts";
import { bytesOf, OUR_EXAMPLE } from "./fixture-files.ts";

const TODAY = dayOf(2026, 11, 25) ?? 0;
let workbook: FileOpenWorkbook;
let leading: Leading;

beforeEach(async () => {
  workbook = new FileOpenWorkbook(bytesOf(OUR_EXAMPLE), "voorbeeld.xlsx");
  leading = new Leading({
    workbook,
    engine: slicedEngine(),
    today: () => TODAY,
    onBug: (error) => {
      throw error;
    },
  });
  await leading.open();
});

describe("working in a workbook of ours", () => {
  it("knows the initiatives of the workbook", () => {
    expect(opened().book.initiatives[0]).toMatchObject({ id: "I-0001", row: 0 });
  });

  it("writes a form as a new row, says so, and takes it back", async () => {
    const before = await rows("zbTaken");
    await leading.showForm({ table: "zbTaken", row: null, start: { initiative: "I-0001" } }, "Nieuwe taak");
    const values = Object.fromEntries((opened().form?.view.fields ?? []).map(({ key, value }) => [key, value]));
    await leading.sendForm({ ...values, name: "Ramen lappen" }, (id) => `Taak ${id} staat erin.`);
    expect(opened().written?.text).toMatch(/^Taak T-\d{4} staat erin\.$/);
    expect(await rows("zbTaken")).toHaveLength(before.length + 1);
    await leading.undo();
    expect(await rows("zbTaken")).toEqual(before);
    expect(opened().written).toBeNull();
  });

  it("keeps a form with a fault open, says what is wrong in which field, and writes nothing", async () => {
    const before = await rows("zbTaken");
    await leading.showForm({ table: "zbTaken", row: 0 }, "Taak");
    await leading.sendForm({ minutes: "een kwartier" }, () => "");
    expect(Object.keys(opened().form?.faults ?? {})).toEqual(["minutes"]);
    expect(opened().form?.faults.minutes).toContain("een kwartier");
    expect(await rows("zbTaken")).toEqual(before);
  });

  it("fills in one cell by a click", async () => {
    await leading.fillIn({ table: "zbTaken", row: 0, values: { minutes: "41" } }, "De tijd is aangepast.");
    expect(opened().written?.text).toBe("De tijd is aangepast.");
    expect((await rows("zbTaken"))[0]).toContain(41);
  });

  it("writes nothing over a cell that somebody else changed, and keeps what was typed", async () => {
    await leading.showForm({ table: "zbTaken", row: 0 }, "Taak");
    const other = new FileOpenWorkbook(workbook.bytes, "x.xlsx");
    const found = findTable(snapshotOf(await evidenceOf(other)), "zbTaken");
    const column = found?.table.headers.indexOf("Taak") ?? -1;
    const now = found?.table.rows[0]?.[column] ?? null;
    const edit = { kind: "setCell", table: "zbTaken", row: 0, column, before: now, after: "Van een ander" } as const;
    await other.apply([edit]);
    workbook.replaceBy(other.bytes);
    expect(opened().isStale).toBe(true);
    await leading.sendForm({ name: "Van mij" }, () => "");
    expect(opened().message).not.toBeNull();
    expect(opened().form?.view.fields.find(({ key }) => key === "name")?.value).toBe("Van mij");
    expect((await rows("zbTaken"))[0]).toContain("Van een ander");
  });

  it("reads again only when the workbook changed since", async () => {
    const { version } = opened();
    await leading.open();
    expect(opened().version).toBe(version);
    workbook.replaceBy(workbook.bytes);
    await leading.open();
    expect(opened().version).toBe(version + 1);
  });
});

function opened(): OpenState {
  const state = leading.state.get();
  if (state.phase !== "open") throw new Error(`the workbook is not open: ${JSON.stringify(state)}`);
  return state;
}

async function evidenceOf(from: FileOpenWorkbook) {
  const read = await from.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

async function rows(table: string): Promise<readonly (readonly CellValue[])[]> {
  return findTable(snapshotOf(await evidenceOf(workbook)), table)?.table.rows ?? [];
}
