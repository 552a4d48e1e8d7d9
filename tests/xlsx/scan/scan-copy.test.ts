import { strFromU8, strToU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { nativeCompression, nativeInflate } from "../../../src/cli/native-zip.ts";
import { planShare } from "../../../src/journeys/share/share.ts";
import { COPY_TITLE, copyStart } from "../../../src/schema/committee-copy.ts";
import { writePackage } from "../../../src/xlsx/package/write-package.ts";
import { fillFrame } from "../../../src/xlsx/render/fill-frame.ts";
import type { NewWorkbook } from "../../../src/xlsx/render/new-workbook.ts";
import { renderFrame } from "../../../src/xlsx/render/render-frame.ts";
import { type Expected, scanCopy } from "../../../src/xlsx/scan/scan-copy.ts";
import { snapshotWith } from "../../support/own-workbook.ts";
import { deflate } from "../../support/package-of.ts";

const WORKBOOK = snapshotWith({
  zbComplexen: [{ id: "0412", name: "Lindehof", homes: 24 }],
  zbInitiatieven: [{ id: "I-0001", name: "Schone portieken", complex: "0412" }],
  zbTaken: [{ id: "T-0001", name: "trap vegen", initiative: "I-0001", turnsPerYear: 52, minutes: 40 }],
  zbRooster: [{ id: "R-0001", task: "T-0001", on: 46360 }],
});

let bytes: Uint8Array;
let expected: Expected;

beforeAll(async () => {
  const planned = planShare(WORKBOOK, { of: { kind: "initiative", id: "I-0001" }, sharedOn: 46352 });
  if (!planned.ok) throw new Error(planned.refusal.code);
  const { copy } = planned.value;
  const plan: NewWorkbook = {
    ...copy,
    title: COPY_TITLE,
    start: copyStart(copy, "26-11-2026"),
    referenceDay: copy.sharedOn,
  };
  const frame = await renderFrame(plan);
  const fill = (contents: NewWorkbook["contents"]) =>
    fillFrame(frame, { ...plan, contents }, nativeCompression, () => undefined);
  bytes = await fill(plan.contents);
  expected = { plan, empty: await fill(new Map()), forbidden: [] };
});

type Parts = Record<string, Uint8Array>;

/** The copy with some of its parts changed, packed as we pack. */
function changed(change: (parts: Parts) => void): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  change(parts);
  return writePackage(
    Object.entries(parts).map(([name, content]) => ({ name, content })),
    deflate,
  );
}

const replaced = (name: string, from: string | RegExp, to: string) =>
  changed((parts) => {
    const before = strFromU8(parts[name] ?? new Uint8Array());
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    parts[name] = strToU8(after);
  });
const added = (name: string, content: string) =>
  changed((parts) => {
    parts[name] = strToU8(content);
  });

const TASKS = "xl/worksheets/sheet6.xml";
const found = (file: Uint8Array, more: Partial<Expected> = {}) =>
  scanCopy(file, { ...expected, ...more }, nativeInflate)?.facts ?? null;

describe("the search through a finished copy", () => {
  it("finds nothing in what was planned, packed again by another hand", () => {
    expect(found(bytes)).toBeNull();
    expect(found(changed(() => undefined))).toBeNull();
  });

  it.each([
    ["a comment", () => added("xl/comments1.xml", "<comments/>"), "part", "xl/comments1.xml"],
    [
      "a link to another workbook",
      () => added("xl/externalLinks/externalLink1.xml", "<x/>"),
      "part",
      "xl/externallinks/externallink1.xml",
    ],
    ["properties of somebody's own", () => added("docProps/custom.xml", "<x/>"), "part", "docprops/custom.xml"],
    ["one sheet more", () => added("xl/worksheets/sheet12.xml", "<worksheet/>"), "part", "xl/worksheets/sheet12.xml"],
    ["a picture", () => added("xl/media/image1.png", "png"), "part", "xl/media/image1.png"],
    [
      "what is left of a cache of a pivot",
      () => added("xl/pivotCache/pivotCacheDefinition1.xml", "<x/>"),
      "part",
      "xl/pivotcache/pivotcachedefinition1.xml",
    ],
    [
      "a hidden sheet",
      () => replaced("xl/workbook.xml", /(<sheet [^>]*name="Taken"[^>]*state=")visible/, "$1veryHidden"),
      "hidden",
      "Taken",
    ],
    [
      "a sheet that is called otherwise",
      () => replaced("xl/workbook.xml", /name="Taken"/, 'name="Fatma"'),
      "sheet",
      undefined,
    ],
    ["a hidden row", () => replaced(TASKS, '<row r="5"', '<row r="5" hidden="1"'), "hidden", "Taken"],
    [
      "a value in a cell that should hold another",
      () => replaced(TASKS, "<t>trap vegen</t>", "<t>Fatma vegen</t>"),
      "cell",
      "Taken!B5",
    ],
    [
      "a value far below the table",
      () => replaced(TASKS, "</sheetData>", '<row r="900"><c r="A900"><v>7</v></c></row></sheetData>'),
      "cell",
      "Taken!A900",
    ],
    ["a number that nobody planned", () => replaced(TASKS, "<v>52</v>", "<v>53</v>"), "cell", "Taken!K5"],
    [
      "a title of a sheet that says more",
      () => replaced("xl/sharedStrings.xml", "<t>Taken</t>", "<t>Taken van Fatma</t>"),
      "cell",
      undefined,
    ],
    [
      "a text in the list of texts that no cell shows",
      () => replaced("xl/sharedStrings.xml", "</sst>", "<si><t>Fatma Kaya</t></si></sst>"),
      "text",
      "xl/sharedstrings.xml",
    ],
    [
      "a name of cells",
      () => replaced("xl/workbook.xml", "</definedNames>", '<definedName name="Fatma">1</definedName></definedNames>'),
      "text",
      "xl/workbook.xml",
    ],
    [
      "another author",
      () => replaced("docProps/core.xml", "Zelfbeheer voor Excel", "Fatma Kaya"),
      "text",
      "docprops/core.xml",
    ],
    [
      "a message of a validation",
      () => replaced(TASKS, /promptTitle="[^"]*"/, 'promptTitle="Fatma"'),
      "text",
      "xl/worksheets/sheet6.xml",
    ],
    ["a footer", () => replaced(TASKS, "<oddFooter>", "<oddFooter>Fatma "), "text", "xl/worksheets/sheet6.xml"],
    [
      "a formula that reads elsewhere",
      () => replaced("xl/worksheets/sheet7.xml", /<f>/, "<f>[1]Blad1!A1&amp;"),
      "text",
      "xl/worksheets/sheet7.xml",
    ],
  ] as const)("finds %s", (_, make, what, where) => {
    expect(found(make())).toEqual({ found: what, where: where ?? expect.any(String) });
  });

  it("finds bytes that are of no part", () => {
    expect(found(Uint8Array.from([...strToU8("Fatma Kaya"), ...bytes]))).not.toBeNull();
    const withComment = Uint8Array.from([...bytes, ...strToU8("Fatma Kaya")]);
    withComment[bytes.length - 2] = 10;
    expect(found(withComment)).toMatchObject({ found: "extra" });
  });

  it("finds a text that the corporation keeps, also where it was planned by mistake", () => {
    const place = { sheet: "Deelnemers", cell: "B5" };
    expect(found(bytes, { forbidden: [{ text: "Kemal Yilmaz", place }] })).toBeNull();
    expect(found(bytes, { forbidden: [{ text: "Trap  VEGEN", place }] })).toEqual({
      found: "private",
      where: "Deelnemers!B5",
    });
  });

  it("tells what is no workbook at all", () => {
    expect(found(strToU8("niets"))).toEqual({ found: "unreadable", where: "" });
  });
});
