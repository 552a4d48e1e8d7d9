import { beforeEach, describe, expect, it } from "vitest";
import type { Engine } from "../../../addin/engine/engine.ts";
import { MergeSession } from "../../../addin/engine/merge-session.ts";
import { Merging, openIn, type Reviewing, takenIn } from "../../../addin/state/merging.ts";
import { snapshotOf } from "../../../src/workbook/snapshot.ts";
import { copyFile, OURS, rowsIn, withRows, workbookOf } from "../../journeys/merge/merge-case.ts";
import type { Contents } from "../../support/own-workbook.ts";
import { packageOf } from "../../support/package-of.ts";
import { FileOpenWorkbook } from "./file-open-workbook.ts";

/** Since the copy was made, the corporation gave a task other minutes; both sides did something to the first turn. */
const NOW = withRows(OURS, "zbTaken", { "T-0001": { minutes: 45 } });
const RETURNED = withRows(
  withRows(withRows(OURS, "zbTaken", { "T-0001": { minutes: 50 } }), "zbRooster", {
    "R-0002": { done: "ja", doneOn: 46_308 },
    "R-0003": { done: "misschien" },
  }),
  "zbUren",
  { "": { on: 46_330, task: "T-0001", hours: 2 } },
);

let workbook: FileOpenWorkbook;
let merging: Merging;

beforeEach(() => {
  workbook = new FileOpenWorkbook(packageOf(workbookOf(NOW)), "boek.xlsx");
  const onBug = (error: unknown) => {
    throw error;
  };
  merging = new Merging({ workbook, engine: mergeEngine(), today: () => 46_356, onBug });
});

describe("merging in the pane", () => {
  it("shows what is taken, what has to be chosen and what was seen, before anything is written", async () => {
    const before = workbook.bytes;
    await merging.open(file());
    const { view } = reviewing();
    expect(view.copy).toMatchObject({ of: "Schone portieken (I-0001)" });
    expect(view.sheets.map(({ sheet, cells, rows }) => [sheet, cells.length, rows.length])).toEqual([
      ["Rooster", 2, 0],
      ["Uren", 0, 1],
    ]);
    expect(view.questions).toMatchObject([
      {
        why: "conflict",
        cells: [{ row: "T-0001", heading: "Minuten per beurt", sent: "40", ours: "45", theirs: "50" }],
      },
    ]);
    expect(view.told).toMatchObject([{ title: "Waarde niet overgenomen", inCopy: ["Rooster I7"] }]);
    expect([openIn(reviewing()).length, takenIn(reviewing())]).toEqual([1, { cells: 2, rows: 1 }]);
    expect(workbook.bytes).toBe(before);
  });

  it("writes what was chosen, says which choices stayed open, and takes everything back", async () => {
    await merging.open(file());
    merging.choose(["zbRooster/R-0002/Gedaan op"], "ours");
    await merging.write();
    expect(merging.state.get()).toMatchObject({
      phase: "done",
      cells: 1,
      rows: 1,
      open: 1,
      sheets: ["Rooster", "Uren"],
    });
    expect((await rows("zbRooster"))["R-0002"]).toMatchObject({ Gedaan: "ja" });
    expect((await rows("zbRooster"))["R-0002"]).not.toHaveProperty("Gedaan op");
    expect((await rows("zbTaken"))["T-0001"]).toMatchObject({ "Minuten per beurt": 45 });
    expect(Object.values(await rows("zbLogboek"))).toMatchObject([
      { Initiatief: "I-0001", Wat: expect.stringMatching(/samengevoegd: 1 cel en 1 nieuwe rij/) },
    ]);
    await merging.undo();
    expect(merging.state.get()).toMatchObject({ isUndone: true, message: null });
    for (const table of ["zbRooster", "zbUren", "zbTaken"])
      expect(await rows(table)).toEqual(rowsIn(workbookOf(NOW), table));
  });

  it("takes the other side where a person says so, and leaves no line in the Logboek when it is not wanted", async () => {
    await merging.open(file());
    merging.choose(openIn(reviewing()), "theirs");
    merging.log(false);
    expect(openIn(reviewing())).toEqual([]);
    await merging.write();
    expect(merging.state.get()).toMatchObject({ phase: "done", cells: 3, open: 0 });
    expect((await rows("zbTaken"))["T-0001"]).toMatchObject({ "Minuten per beurt": 50 });
    expect(await rows("zbLogboek")).toEqual({});
  });

  it("writes nothing when a cell holds something else by now, and compares anew", async () => {
    await merging.open(file());
    workbook.replaceBy(packageOf(workbookOf(withRows(NOW, "zbRooster", { "R-0002": { done: "nee" } }))));
    expect(reviewing().isStale).toBe(true);
    await merging.write();
    expect(reviewing().message).not.toBeNull();
    expect((await rows("zbRooster"))["R-0002"]).toMatchObject({ Gedaan: "nee" });
    await merging.again();
    expect(reviewing()).toMatchObject({ isStale: false, message: null });
    expect(openIn(reviewing())).toContain("zbRooster/R-0002/Gedaan");
  });

  it.each([
    ["a whole workbook", packageOf(workbookOf(OURS)), "Geen kopie van dit werkboek"],
    ["no workbook at all", new TextEncoder().encode("hallo"), null],
  ])("refuses %s, without links to cells that are not open", async (_, bytes, title) => {
    await merging.open(new File([Uint8Array.from(bytes)], "iets.xlsx"));
    const state = merging.state.get();
    expect(state).toMatchObject({ phase: "idle", message: { places: [], ...(title === null ? {} : { title }) } });
  });
});

/** The part of the engine that merging asks; the whole of it is tried in the emulated Excel and in the browser. */
function mergeEngine(): Engine {
  const session = new MergeSession();
  const calls: Pick<Engine, "mergeCopy" | "mergeEdits" | "stop"> = {
    mergeCopy: async (asked) => session.open(asked),
    mergeEdits: async (chosen) => session.edits(chosen),
    stop: () => {},
  };
  return calls as Engine;
}

function file(returned: Contents = RETURNED): File {
  return new File([Uint8Array.from(copyFile(OURS, returned))], "kopie.xlsx");
}

function reviewing(): Reviewing {
  const state = merging.state.get();
  if (state.phase !== "review") throw new Error(`the state is ${state.phase}`);
  return state;
}

async function rows(table: string) {
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return rowsIn(snapshotOf(read.value), table);
}
