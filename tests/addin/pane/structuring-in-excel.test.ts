import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { slicedEngine } from "../../../addin/engine/start-engine.ts";
import { Structuring } from "../../../addin/state/structuring.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { type OpenedInExcel, type OpeningOptions, openInExcel } from "../../excel-host/node/open-in-excel.ts";
import { bytesOf, WHOLE_WORKBOOK } from "./fixture-files.ts";

const SMALL = readFileSync(join(import.meta.dirname, "../../fixtures/recognise/A07-contracten.xlsx"));
const CODES: readonly (readonly [excel: string, ours: string])[] = [
  ["InvalidOperationInCellEditMode", "U typt in een cel"],
  ["AccessDenied", "beveiligd"],
  ["ConnectionFailure", "verbinding"],
  ["GeneralException", "GeneralException"],
];
const bugs: unknown[] = [];

interface Journey extends OpenedInExcel {
  readonly structuring: Structuring;
}

function open(bytes: Uint8Array, options: OpeningOptions = {}): Journey {
  const opened = openInExcel(bytes, options);
  const onBug = (error: unknown) => bugs.push(error);
  const { workbook } = opened;
  return { ...opened, structuring: new Structuring({ workbook, engine: slicedEngine(), today: () => 46_000, onBug }) };
}

/** Sheets with a fingerprint of the cells of each, as the emulated Excel holds them. */
function contents({ book }: OpenedInExcel): readonly string[] {
  return book.sheets.map(({ Name, cells }) => {
    const filled = cells
      .rows()
      .flatMap(([row, line]) =>
        [...line].flatMap(([column, { value, formula }]) =>
          value === null && formula === null ? [] : [[row, column, value, formula]],
        ),
      );
    return `${Name} ${filled.length} ${createHash("sha256").update(JSON.stringify(filled)).digest("hex")}`;
  });
}

function protectionsOf({ book }: OpenedInExcel): readonly unknown[] {
  return book.sheets.map(({ Name, Protection }) => [Name, Protection.Protected]);
}

/** The two clicks, without the sheets that stay empty. */
async function write({ structuring }: Journey): Promise<void> {
  await structuring.start();
  await structuring.preview();
  structuring.includeEmpty(false);
  await structuring.apply();
}

function sheetsIn(bytes: Uint8Array): readonly string[] {
  const read = readWorkbook(bytes, "x.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.sheets.map(({ name }) => name);
}

function rowsOf({ range }: { readonly range: { readonly top: number; readonly bottom: number } }): number {
  return range.bottom - range.top;
}

afterEach(() => {
  expect(bugs.splice(0)).toEqual([]);
});

describe("structuring in the emulated Excel, through the real client library", () => {
  it("writes what the preview shows, and takes it back to the very cells", async () => {
    const journey = open(bytesOf(WHOLE_WORKBOOK));
    const { book, structuring } = journey;
    const before = contents(journey);
    await structuring.start();
    await structuring.preview();
    await structuring.apply();
    const done = structuring.state.get();
    if (done.phase !== "done") throw new Error(JSON.stringify(done).slice(0, 500));
    expect(done.written.find(({ sheet }) => sheet === "Eenheden")?.rows).toBeGreaterThan(0);
    const names = book.sheets.map(({ Name }) => Name);
    expect(names).toEqual(expect.arrayContaining(done.written.map(({ sheet }) => sheet)));
    await structuring.undo();
    expect(structuring.state.get()).toMatchObject({ phase: "done", isUndone: true });
    expect(contents(journey)).toEqual(before);
  });

  it("can be done again after it was taken back, and then stands in the file", async () => {
    const journey = open(SMALL);
    await write(journey);
    await journey.structuring.undo();
    expect(sheetsIn(journey.book.toXlsx())).toEqual(sheetsIn(SMALL));
    await write(journey);
    expect(journey.structuring.state.get().phase).toBe("done");
    expect(sheetsIn(journey.book.toXlsx())).toEqual(journey.book.sheets.map(({ Name }) => Name));
  });

  it("leaves new sheets where somebody filled something in, and says in which cell", async () => {
    const { book, structuring } = open(SMALL);
    await structuring.start();
    await structuring.preview();
    await structuring.apply();
    book.Worksheets.GetItem("Complexen").GetRange("B30").Values = [["van een ander"]];
    const sheets = book.sheets.length;
    await structuring.undo();
    expect(structuring.state.get()).toMatchObject({ isUndone: false, message: { places: [{ cell: "B30" }] } });
    expect(book.sheets).toHaveLength(sheets);
  });

  it("fills tables of ours that are there already below their rows, and takes that back too", async () => {
    const journey = open(SMALL);
    await write(journey);
    const again = open(journey.book.toXlsx());
    const rows = rowsOf(again.book.Tables.GetItem("zbContracten"));
    // One more row in the user's own list.
    const row = ["2025/002", "Nieuw & Co", "Schoonmaak", "0412", 500, 0.21, 45_700];
    row.forEach((value, column) => {
      again.book.Worksheets.GetItem("Contracten").cells.make(9, column).value = value;
    });
    const before = contents(again);
    await write(again);
    expect(again.structuring.state.get()).toMatchObject({ phase: "done", newSheets: [] });
    const table = again.book.Tables.GetItem("zbContracten");
    expect(rowsOf(table)).toBe(rows + 1);
    await again.structuring.undo();
    expect(contents(again)).toEqual(before);
  });
});

describe("what can go wrong on the way", () => {
  it.each(CODES)("%s at any request is told, and nothing is half written", async (code, words) => {
    for (let at = 0; at < 20; at += 1) {
      const journey = open(SMALL);
      const { host, structuring } = journey;
      const before = contents(journey);
      host.faults = { fail: [{ request: at, code }] };
      await write(journey);
      const state = structuring.state.get();
      if (state.phase === "done") {
        // Listening to changes is no need, and past the last request nothing fails.
        if (at > host.log.requests) return;
        continue;
      }
      if (state.phase !== "idle" && state.phase !== "preview") throw new Error(state.phase);
      const { title = "", text = "" } = state.message ?? {};
      expect(`${title} ${text}`, `request ${at}`).toMatch(new RegExp(words, "i"));
      expect(contents(journey), `request ${at}`).toEqual(before);
    }
    throw new Error("the journey took more than twenty requests");
  });

  it("an error at any action of the adding takes away what the actions before it did", async () => {
    const clean = open(SMALL);
    await clean.structuring.start();
    await clean.structuring.preview();
    // The first request after that compares; the next one adds the sheets.
    const adding = clean.host.log.requests + 1;
    let actions = 0;
    clean.host.faults = {
      beforeRequest: (number) => {
        if (number === adding || number === adding + 1) actions = clean.host.log.actions - actions;
      },
    };
    clean.structuring.includeEmpty(false);
    await clean.structuring.apply();
    expect(actions).toBeGreaterThan(2);
    for (let action = 0; action < actions; action += 1) {
      const journey = open(SMALL);
      const before = contents(journey);
      journey.host.faults = { fail: [{ request: adding, action, code: "GeneralException" }] };
      await write(journey);
      expect(journey.structuring.state.get().phase).toBe("preview");
      expect(contents(journey), `action ${action}`).toEqual(before);
    }
  });

  it("an error at any action takes new sheets away and brings the tables back that were there, also where both go together", async () => {
    const first = open(SMALL);
    await write(first);
    const bytes = first.book.toXlsx();
    // One more row in the user's own list, for a table that is there; and every sheet that is not.
    const opened = () => {
      const journey = open(bytes);
      const row = ["2025/002", "Nieuw & Co", "Schoonmaak", "0412", 500, 0.21, 45_700];
      row.forEach((value, column) => {
        journey.book.Worksheets.GetItem("Contracten").cells.make(9, column).value = value;
      });
      return journey;
    };
    const all = async ({ structuring }: Journey) => {
      await structuring.start();
      await structuring.preview();
      structuring.includeEmpty(true);
      await structuring.apply();
    };
    const clean = opened();
    const spent: number[] = [];
    clean.host.faults = { beforeRequest: () => spent.push(clean.host.log.actions) };
    await all(clean);
    expect(clean.structuring.state.get().phase).toBe("done");
    // Listed, read, compared; then added and written, looked at, charts.
    expect(spent).toHaveLength(6);
    const [, , comparing = 0, adding = 0] = spent;
    for (let action = 0; action < adding - comparing; action += 3) {
      const journey = opened();
      const [before, protections] = [contents(journey), protectionsOf(journey)];
      journey.host.faults = { fail: [{ request: 3, action, code: "GeneralException" }] };
      await all(journey);
      expect(journey.structuring.state.get().phase, `action ${action}`).toBe("preview");
      expect(contents(journey), `action ${action}`).toEqual(before);
      expect(protectionsOf(journey), `action ${action}`).toEqual(protections);
    }
  });

  it("a lost answer ends the waiting, and sheets that came without it go away again", async () => {
    const clean = open(SMALL);
    await clean.structuring.start();
    await clean.structuring.preview();
    const first = clean.host.log.requests;
    await clean.structuring.apply();
    for (let at = 0; at < clean.host.log.requests; at += 1) {
      const journey = open(SMALL, { patience: 400 });
      const before = contents(journey);
      journey.host.faults = { lose: [at] };
      await write(journey);
      const state = journey.structuring.state.get();
      if (state.phase === "done") continue;
      expect(contents(journey), `request ${at} of ${first}`).toEqual(before);
      expect(state).toMatchObject({ message: { title: expect.stringMatching(/verbinding/i) } });
    }
  });

  it("a slow Excel only takes longer", async () => {
    const { structuring } = open(SMALL, { faults: { delay: 30 } });
    await structuring.start();
    await structuring.preview();
    await structuring.apply();
    expect(structuring.state.get().phase).toBe("done");
  });

  it("a co-author between preview and writing makes the preview stale, and nothing is written", async () => {
    const { book, structuring } = open(SMALL);
    await structuring.start();
    await structuring.preview();
    const sheet = book.sheets[0];
    if (!sheet) throw new Error("no sheet");
    sheet.cells.make(40, 1).value = "van een ander";
    const sheets = book.sheets.length;
    await structuring.apply();
    expect(structuring.state.get()).toMatchObject({ phase: "preview", isStale: true });
    expect(book.sheets).toHaveLength(sheets);
  });

  it("a workbook that may only be read is told, and stays as it is", async () => {
    const journey = open(SMALL);
    const before = contents(journey);
    journey.book.isReadOnly = true;
    await journey.structuring.start();
    await journey.structuring.preview();
    await journey.structuring.apply();
    expect(journey.structuring.state.get()).toMatchObject({ phase: "preview", message: { title: expect.any(String) } });
    expect(contents(journey)).toEqual(before);
  });
});
