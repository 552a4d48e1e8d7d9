import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { nativeZip } from "../../../src/cli/native-zip.ts";
import { snapshotOf } from "../../../src/workbook/snapshot.ts";
import { setNamedCells } from "../../../src/xlsx/patch/set-named-cells.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { day } from "../../support/charge-rows.ts";
import { fileWith } from "../../support/own-workbook.ts";

const bytes = await fileWith({}, 2026, "servicekosten");
const VALUES = { Boekjaar: 2027, Peildatum: day("2027-01-01") };

/** The workbook with parts of it changed as text. */
function changedParts(change: (part: string, text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        /\.xml$/.test(name) ? strToU8(change(name, strFromU8(content))) : content,
      ]),
    ),
  );
}

function set(source: Uint8Array): { readonly bytes: Uint8Array; readonly missing: readonly string[] } {
  const done = setNamedCells(source, VALUES, nativeZip);
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
}

function namesIn(source: Uint8Array): Readonly<Record<string, unknown>> {
  const read = readWorkbook(source, "test.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  return snapshotOf(read.value).names ?? {};
}

describe("cells with a name", () => {
  it("get their new value, and every other part of the workbook stays as it was", () => {
    const done = set(bytes);
    expect(done.missing).toEqual([]);
    expect(namesIn(done.bytes)).toMatchObject({ ...VALUES, Organisatie: "Test" });
    const [before, after] = [unzipSync(bytes), unzipSync(done.bytes)];
    const differing = Object.keys(before).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
    );
    expect(differing).toEqual(["xl/worksheets/sheet1.xml"]);
    // The look of the cell stays: a day is shown as a day.
    const styleOf = (parts: Record<string, Uint8Array>) =>
      /<c r="B7"( s="\d+")/.exec(strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array()))?.[1];
    expect(styleOf(after)).toBe(styleOf(before));
  });

  it("are found on a sheet with another name", () => {
    const renamed = changedParts((part, text) =>
      part === "xl/workbook.xml"
        ? text
            .replaceAll('name="Leeswijzer"', 'name="Leeswijzer (zelfbeheer)"')
            .replaceAll("Leeswijzer!", "'Leeswijzer (zelfbeheer)'!")
        : text,
    );
    const done = set(renamed);
    expect([done.missing, namesIn(done.bytes)]).toEqual([[], expect.objectContaining(VALUES)]);
  });

  it("count days as the workbook does", () => {
    const from1904 = changedParts((part, text) =>
      part === "xl/workbook.xml" ? text.replace("<workbookPr", '<workbookPr date1904="1"') : text,
    );
    expect(namesIn(set(from1904).bytes)).toMatchObject(VALUES);
  });

  it("are told when there is no such cell, or a formula of the user stands in it", () => {
    const without = changedParts((part, text) =>
      part === "xl/workbook.xml" ? text.replace(/<definedName name="Boekjaar">.*?<\/definedName>/, "") : text,
    );
    expect(set(without).missing).toEqual(["Boekjaar"]);
    const formula = changedParts((part, text) =>
      part === "xl/worksheets/sheet1.xml" ? text.replace(/(<c r="B7"[^>]*>)<v>/, "$1<f>TODAY()</f><v>") : text,
    );
    const done = set(formula);
    expect(done.missing).toEqual(["Peildatum"]);
    expect(namesIn(done.bytes)).toMatchObject({ Boekjaar: 2027, Peildatum: 46_000 });
  });
});
