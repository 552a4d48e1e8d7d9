import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { nativeCompression } from "../../../src/cli/native-zip.ts";
import { fillFrame } from "../../../src/xlsx/render/fill-frame.ts";
import type { Frame } from "../../../src/xlsx/render/frame.ts";
import type { NewWorkbook } from "../../../src/xlsx/render/new-workbook.ts";
import { renderFrame } from "../../../src/xlsx/render/render-frame.ts";
import { renderWorkbook } from "../../../src/xlsx/render/render-workbook.ts";
import { templatePlan } from "../../../src/xlsx/render/template-file.ts";

const empty = templatePlan("werkboek", false);
const filled = templatePlan("werkboek", true);
const fill = (frame: Frame, plan: NewWorkbook) => fillFrame(frame, plan, nativeCompression, () => undefined);

describe("the frame of a workbook", () => {
  it("gives the workbook that is drawn at once, also after it was kept as text and filled with something else", async () => {
    const frame = JSON.parse(JSON.stringify(await renderFrame(filled))) as Frame;
    await fill(frame, { ...empty, organisation: "Woonstichting Oosterdam" });
    const drawn = await renderWorkbook(filled, nativeCompression, () => undefined);
    expect(Buffer.compare(await fill(frame, filled), drawn)).toBe(0);
  });

  it("holds nothing of what the workbook is filled with", async () => {
    const marked = { ...filled, organisation: "Kanariestichting", reportingYear: 2077, referenceDay: 64_777 };
    const text = JSON.stringify(await renderFrame(marked));
    expect(text).not.toMatch(/Kanariestichting|2077|64777|Lindehof/);
  });

  it("lets the colours of a long table reach below its last row", async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => ({ id: `SG-${i}`, title: "Iets" }));
    const bytes = await fill(await renderFrame(empty), {
      ...empty,
      contents: new Map([...empty.contents, ["zbInitiatieven", rows]]),
    });
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => /sheet\d+\.xml$/.test(name));
    const ranges = sheets.flatMap(([, xml]) => [...strFromU8(xml).matchAll(/<conditionalFormatting sqref="([^"]+)"/g)]);
    const ends = new Set(ranges.map(([, range = ""]) => Number(/\d+$/.exec(range)?.[0])));
    expect([...ends].sort((a, b) => a - b)).toEqual([2000, 4004]);
  });
});
