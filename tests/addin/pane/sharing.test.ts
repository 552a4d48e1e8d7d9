import { beforeEach, describe, expect, it } from "vitest";
import type { ShareAsked } from "../../../addin/engine/share-call.ts";
import { slicedEngine } from "../../../addin/engine/start-engine.ts";
import { Leading, type OpenState } from "../../../addin/state/leading.ts";
import { dayOf } from "../../../src/days/day.ts";
import { readBase } from "../../../src/journeys/share/shared-base.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { findTable, snapshotOf } from "../../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { FileOpenWorkbook } from "./file-open-workbook.ts";
import { bytesOf, OUR_EXAMPLE } from "./fixture-files.ts";

const TODAY = dayOf(2026, 11, 25) ?? 0;
const ASKED: ShareAsked = { of: { kind: "initiative", id: "I-0001" }, include: [] };
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

const preview = async (asked: ShareAsked) => {
  const answer = await leading.ask((engine) => engine.share(asked, () => {}));
  if (!answer?.ok) throw new Error(answer?.title ?? "no answer");
  return answer;
};

describe("a copy for a committee from the pane", () => {
  it("can be of every initiative and every complex of the workbook", async () => {
    const choices = await leading.ask((engine) => engine.shareChoices(null, () => {}));
    expect(choices?.map(({ of }) => `${of.kind} ${of.id}`)).toEqual([
      "initiative I-0001",
      "complex 0412",
      "complex 0418",
    ]);
  });

  it("is shown with what stays out, cell by cell, until somebody decides otherwise", async () => {
    const before = await preview(ASKED);
    const [text] = before.keptOut;
    // The same words in one column are decided about together.
    expect(text?.cells).toEqual(["Rooster!M16", "Rooster!M39", "Rooster!M62", "Rooster!M85"]);
    expect(before.keptOutCount).toBe(4);
    expect(before.problems.map(({ title }) => title)).toContain("Teksten om te lezen");
    const after = await preview({ ...ASKED, include: text?.cells ?? [] });
    expect(after.copy).not.toBe(before.copy);
    expect(after.log).toContain("Toch gedeeld: 4 teksten over iemand.");
  });

  it("is a file that says what it was sent with; the workbook does not change by making it", async () => {
    const file = await leading.ask((engine) => engine.shareFile(ASKED, () => {}));
    if (!file?.ok) throw new Error("no file");
    expect(file.name).toBe("kopie-I-0001.xlsx");
    const read = readWorkbook(file.bytes, file.name);
    if (!read.ok) throw new Error(read.refusal.code);
    const { copy } = await preview(ASKED);
    expect(readBase(snapshotOf(read.value))).toMatchObject({ ok: true, value: { copy, sharedOn: TODAY } });
    expect(workbook.bytes).toEqual(bytesOf(OUR_EXAMPLE));
  });

  it("is written in the Logboek with its number, and that is taken back", async () => {
    const before = await log();
    await leading.writeAtOnce((engine) => engine.shareLog(ASKED, () => {}), "Staat in het Logboek.");
    const { log: text } = await preview(ASKED);
    expect((await log()).slice(before.length)).toEqual([
      expect.arrayContaining([TODAY, "I-0001", "anders", text, "ja"]),
    ]);
    expect(opened().written?.text).toBe("Staat in het Logboek.");
    await leading.undo();
    expect(await log()).toEqual(before);
  });

  it("is refused in words when what was asked is not there", async () => {
    const of = { kind: "complex", id: "9999" } as const;
    const answer = await leading.ask((engine) => engine.shareFile({ of, include: [] }, () => {}));
    expect(answer).toMatchObject({ ok: false, title: "Nummer niet gevonden" });
  });
});

async function log(): Promise<readonly (readonly CellValue[])[]> {
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return findTable(snapshotOf(read.value), "zbLogboek")?.table.rows ?? [];
}

function opened(): OpenState {
  const state = leading.state.get();
  if (state.phase !== "open") throw new Error(`the state is ${state.phase}`);
  return state;
}
