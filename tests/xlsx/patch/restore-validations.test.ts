import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkWorkbook, validatedAreas } from "../../../src/journeys/check/check-workbook.ts";
import { snapshotOf } from "../../../src/workbook/snapshot.ts";
import { withoutAreas } from "../../../src/xlsx/patch/restore-validations.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { changedParts, edited, partText, withPart } from "../../support/edit-file.ts";
import { brokenRules } from "../../support/package-rules.ts";

const EXAMPLE = readFileSync(join(import.meta.dirname, "../../../templates/zelfbeheer-werkboek-voorbeeld.xlsx"));

function check(bytes: Uint8Array): ReturnType<typeof checkWorkbook> {
  const read = readWorkbook(bytes, "x.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  return checkWorkbook(snapshotOf(read.value), "x.xlsx", validatedAreas(read.value));
}

/** The part of the sheet with the tasks. */
function sheetOfTasks(): string {
  const at = [...partText(EXAMPLE, "xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)].findIndex(
    ([, name]) => name === "Taken",
  );
  return `xl/worksheets/sheet${at + 1}.xml`;
}

/** The validations of the sheet, sorted, as they are written. */
function validationsOf(bytes: Uint8Array): string[] {
  return (partText(bytes, sheetOfTasks()).match(/<dataValidation .*?(?:<\/dataValidation>|\/>)/g) ?? []).sort();
}

describe("validations that were pasted over", () => {
  it("are found, and come back just as they were", () => {
    const part = sheetOfTasks();
    const xml = partText(EXAMPLE, part);
    expect(xml).toContain('sqref="E5:E2000"');
    const pasted = withPart(EXAMPLE, part, xml.replace('sqref="E5:E2000"', 'sqref="E5:E6 E9:E2000"'));
    const { problems, repairs } = check(pasted);
    expect(problems.map(({ code, facts }) => [code, facts])).toEqual([
      ["C021", { heading: "Complexnummer", cells: 2 }],
    ]);
    const { bytes } = edited(pasted, ...repairs);
    expect(check(bytes).problems).toEqual([]);
    expect(validationsOf(bytes)).toEqual(validationsOf(EXAMPLE));
    expect(changedParts(pasted, bytes).filter((name) => name.startsWith("xl/worksheets/"))).toEqual([part]);
    expect(brokenRules(bytes)).toEqual([]);
  });

  it("come back on a sheet that lost all of them, in the place that the format wants", () => {
    const part = sheetOfTasks();
    const xml = partText(EXAMPLE, part);
    const pasted = withPart(EXAMPLE, part, xml.replace(/<dataValidations.*<\/dataValidations>/, ""));
    const { problems, repairs } = check(pasted);
    expect(problems.length).toBeGreaterThan(10);
    const { bytes } = edited(pasted, ...repairs);
    expect(check(bytes).problems).toEqual([]);
    expect(brokenRules(bytes)).toEqual([]);
    // A column of free text only has a message, which nobody misses.
    expect(validationsOf(bytes)).toEqual(validationsOf(EXAMPLE).filter((element) => / type="/.test(element)));
  });
});

describe("an area without another", () => {
  it.each([
    ["B5:B10", { top: 5, bottom: 99, left: 2, right: 2 }, ""],
    ["A5:C10", { top: 5, bottom: 99, left: 2, right: 2 }, "A5:A10 C5:C10"],
    ["B3:B10", { top: 5, bottom: 99, left: 2, right: 2 }, "B3:B4"],
    ["D5:D10 B7", { top: 5, bottom: 99, left: 2, right: 2 }, "D5:D10"],
    ["A1:C9", { top: 4, bottom: 6, left: 2, right: 2 }, "A1:C3 A7:C9 A4:A6 C4:C6"],
  ])("%s", (areas, without, left) => {
    expect(withoutAreas(areas, [without])).toBe(left);
  });
});
