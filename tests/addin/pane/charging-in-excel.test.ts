import { expect, it } from "vitest";
import { slicedEngine } from "../../../addin/engine/start-engine.ts";
import { Charging } from "../../../addin/state/charging.ts";
import { snapshotOf } from "../../../src/workbook/snapshot.ts";
import { openInExcel } from "../../excel-host/node/open-in-excel.ts";
import { exampleWithoutResults } from "./fixture-files.ts";

it.each(["recompute", "settle"] as const)("leaves the open workbook as it was after the undo (%s)", async (task) => {
  const { workbook } = openInExcel(exampleWithoutResults());
  const state = async () => {
    const read = await workbook.read();
    return read.ok ? snapshotOf(read.value) : null;
  };
  const before = await state();
  const onBug = (error: unknown) => {
    throw error;
  };
  const charging = new Charging({ workbook, engine: slicedEngine(), today: () => 46_000, onBug });
  await charging.start(task);
  await charging.preview();
  await charging.write();
  expect(charging.state.get().phase).toBe("done");
  await charging.undo();
  expect(await state()).toEqual(before);
});
