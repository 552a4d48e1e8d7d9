import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { slicedEngine } from "../../../addin/engine/start-engine.ts";
import { Leading, type OpenState } from "../../../addin/state/leading.ts";
import { dayOf } from "../../../src/days/day.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { findTable, snapshotOf } from "../../../src/workbook/snapshot.ts";
import { FileOpenWorkbook } from "./file-open-workbook.ts";
import { bytesOf, OUR_EXAMPLE } from "./fixture-files.ts";

const CHARGES_ONLY = join(import.meta.dirname, "../../../templates/servicekosten-voorbeeld.xlsx");
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

  it("shows where the message stands why a gate stays closed, and proposes nothing", async () => {
    const asked = { initiative: "I-0001", to: "stoppen" as const, motivation: "", by: "", endReason: "" };
    const words = { title: "Stoppen", intro: "", verb: "", done: "" };
    await leading.proposePlanned((engine) => engine.moveInitiative(asked, () => {}), words);
    expect(opened().proposal).toBeNull();
    expect(opened().message).toMatchObject({ title: "Uitleg ontbreekt" });
    const why = "Beide trekkers verhuizen dit voorjaar.";
    await leading.proposePlanned((engine) => engine.moveInitiative({ ...asked, motivation: why }, () => {}), words);
    expect(opened().message).toBeNull();
    expect(opened().proposal?.change.rows.map(({ table }) => table)).toContain("zbLogboek");
  });

  it("tells which turns a roster leaves open, each with its day and reason", async () => {
    const [from, to] = [dayOf(2027, 9, 1) ?? 0, dayOf(2027, 9, 30) ?? 0];
    const planned = await leading.ask((engine) => engine.roster({ from, to }, () => {}));
    if (!planned?.ok) throw new Error("no roster");
    expect(planned.change.open?.length).toBeGreaterThan(0);
    for (const line of planned.change.open ?? []) expect(line).toMatch(/^\d{1,2}-9-2027 · .+: .{5,}/);
  });

  it("never lets a figure of too few people out of the engine", async () => {
    const view = await leading.ask((engine) => engine.effects({ initiative: null }, () => {}));
    const text = JSON.stringify(view);
    expect(text).toContain('"7,2"');
    // Of four answers each, and the part that would follow from the whole and the other part.
    for (const hidden of ["8,5", "8.5", "7,4", "7.4"]) expect(text).not.toContain(`"${hidden}"`);
    expect(text).not.toMatch(/"value":(8\.5|7\.4)\b/);
  });

  it("opens a form for the row of a signal, at the column of its cell", async () => {
    const view = await leading.ask((engine) => engine.today(null, () => {}));
    const key = view?.signals.find(({ subject }) => subject === "middel");
    expect(key?.row).toMatchObject({ table: "zbMiddelen", row: 2 });
    expect(key?.row?.key).toMatch(/^return/);
    // A look that was taken is not changed afterwards: another one is asked for.
    expect(view?.signals.find(({ subject }) => subject === "schouw")?.row).toMatchObject({
      table: "zbSchouw",
      row: null,
    });
  });

  it("tells which sheets are not there, for nobody looked at what belongs on them", async () => {
    const told = async () => {
      const view = await leading.ask((engine) => engine.today(null, () => {}));
      return view?.problems.filter(({ code }) => code === "T019").map(({ message }) => message);
    };
    expect(await told()).toEqual([]);
    workbook.replaceBy(bytesOf(CHARGES_ONLY));
    await leading.open();
    expect((await told())?.join()).toContain("Stappen");
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
