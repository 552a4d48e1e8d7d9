import { describe, expect, it } from "vitest";
import { slicedEngine } from "../../../addin/engine/start-engine.ts";
import { Structuring } from "../../../addin/state/structuring.ts";
import { openInExcel } from "../../excel-host/node/open-in-excel.ts";
import { bytesOf, WHOLE_WORKBOOK } from "./fixture-files.ts";

describe("structuring in the emulated Excel, through the real client library", () => {
  it("writes what the preview shows, and takes it back", async () => {
    const { workbook } = openInExcel(bytesOf(WHOLE_WORKBOOK));
    const names = async () => {
      const read = await workbook.read();
      if (!read.ok) throw new Error(read.refusal.code);
      return read.value.sheets.map(({ name }) => name);
    };
    const onBug = (error: unknown) => {
      throw error;
    };
    const before = await names();
    const structuring = new Structuring({ workbook, engine: slicedEngine(), today: () => 46_000, onBug });
    await structuring.start();
    await structuring.preview();
    await structuring.apply();
    const done = structuring.state.get();
    if (done.phase !== "done") throw new Error(JSON.stringify(done).slice(0, 500));
    expect(done.written.find(({ sheet }) => sheet === "Eenheden")?.rows).toBeGreaterThan(0);
    expect(await names()).toEqual(expect.arrayContaining(done.written.map(({ sheet }) => sheet)));
    await structuring.undo();
    expect(structuring.state.get()).toMatchObject({ phase: "done", isUndone: true });
    expect(await names()).toEqual(before);
  });
});
