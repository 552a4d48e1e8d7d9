import { expect, it } from "vitest";
import { slicedEngine } from "../../../addin/engine/start-engine.ts";
import { Charging } from "../../../addin/state/charging.ts";
import { snapshotOf } from "../../../src/workbook/snapshot.ts";
import { openInExcel } from "../../excel-host/node/open-in-excel.ts";
import { exampleWithoutResults } from "./fixture-files.ts";

it.each(["recompute", "settle"] as const)(
  "asks Excel a few times for a whole journey, and leaves it as it was after the undo (%s)",
  async (task) => {
    const { workbook, host } = openInExcel(exampleWithoutResults());
    const state = async () => {
      const read = await workbook.read();
      return read.ok ? snapshotOf(read.value) : null;
    };
    const before = await state();
    const onBug = (error: unknown) => {
      throw error;
    };
    const charging = new Charging({ workbook, engine: slicedEngine(), today: () => 46_000, onBug });
    const start = host.log.requests;
    await charging.start(task);
    await charging.preview();
    const read = host.log.requests;
    await charging.write();
    const written = host.log.requests;
    expect(charging.state.get().phase).toBe("done");
    // Reading and listening to changes.
    expect(read - start).toBeLessThanOrEqual(3);
    // Comparing, and the edits with what Excel makes of them; one more where the cells need two requests.
    expect(written - read).toBeLessThanOrEqual(10);
    await charging.undo();
    expect(await state()).toEqual(before);
  },
);
