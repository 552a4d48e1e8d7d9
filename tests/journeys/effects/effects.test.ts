import { describe, expect, it } from "vitest";
import { EXAMPLE, EXAMPLE_DAY } from "../../../src/examples/lindehof.ts";
import { addIndicators, summariseAnswers } from "../../../src/journeys/effects/effect-edits.ts";
import { effectsOf } from "../../../src/journeys/effects/effects.ts";
import { INDICATOR_ROWS } from "../../../src/schema/indicators.ts";
import { normContents } from "../../../src/schema/norm-contents.ts";
import { applyEdits } from "../../../src/workbook/apply-edits.ts";
import { findTable, type WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { type Contents, snapshotWith } from "../../support/own-workbook.ts";

const TODAY = EXAMPLE_DAY;
const example = snapshotWith({ ...Object.fromEntries(EXAMPLE), zbNormen: normContents() } as Contents);
const whole = effectsOf(example, { initiative: null }, TODAY);

function workbook(contents: Contents): WorkbookSnapshot {
  return snapshotWith({ zbNormen: normContents(), ...contents } as Contents);
}

function lines(view: ReturnType<typeof effectsOf>) {
  return view.value.groups.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, lines: own }) => own.map((line) => ({ name, ...line }))),
  );
}

describe("the effects of the example", () => {
  it("stand in the five groups, what was measured first", () => {
    expect(whole.value.groups.map(({ effectGroup }) => effectGroup)).toEqual([
      "woongenot",
      "kosten bedrijfsvoering",
      "servicekosten",
      "uitstraling",
      "imago",
    ]);
    for (const { indicators } of whole.value.groups) {
      const isMeasured = indicators.map(({ lines: own }) => own.length > 0);
      expect(isMeasured).toEqual([...isMeasured].sort((one, other) => Number(other) - Number(one)));
    }
    expect(whole.value.outcomes).toEqual({ improved: 5, unchanged: 3, worse: 1, unknown: 1 });
  });

  it("tell start, now, aim, source and comparison of a mark, with the cells they stand in", () => {
    const line = lines(whole).find(
      ({ name, location }) => name.startsWith("Rapportcijfer schoonmaak") && location === null,
    );
    expect(line).toMatchObject({
      initiativeName: "Schone portieken en binnentuin Lindehof",
      baseline: { value: 5.9, n: 17, places: [{ sheet: "Metingen" }] },
      now: { value: 7.2, n: 15 },
      target: { value: 7 },
      isTargetReached: true,
      outcome: "improved",
      comparisons: [{ kind: "complex", complexName: "Kastanjehof", difference: 1.2, compared: "improved" }],
    });
    expect(line?.chart.measured.map(({ value }) => value)).toEqual([5.9, 6.8, 7.2]);
    expect(line?.chart.comparison.map(({ value }) => value)).toEqual([6, 6.1]);
  });

  it("show neither an entrance with four answers nor the other one, which would tell it", () => {
    const parts = lines(whole).filter(({ location, name }) => location !== null && name.startsWith("Rapportcijfer"));
    expect(parts.map(({ location, now }) => [location, now?.hidden, now?.value])).toEqual([
      ["portiek 1", "derivable", null],
      ["portiek 2", "tooFew", null],
    ]);
    expect(whole.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(["E011", "E012"]));
  });

  it("draw levels as places on their scale, with the names beside it", () => {
    const garden = lines(whole).find(({ location }) => location === "binnentuin");
    expect(garden?.chart).toMatchObject({ levels: ["D", "C", "B", "A", "A+"], target: 3 });
    expect(garden?.chart.measured.map(({ value }) => value)).toEqual([2, 4]);
    expect(garden?.now).toMatchObject({ lowest: "A", distribution: [{ level: "A", count: 1 }] });
  });

  it("are those of one initiative when that is asked, whatever its capitals", () => {
    expect(lines(effectsOf(example, { initiative: "i-0001" }, TODAY))).toHaveLength(lines(whole).length);
    expect(lines(effectsOf(example, { initiative: "I-0009" }, TODAY))).toEqual([]);
  });
});

describe("a workbook with mistakes", () => {
  const indicator = {
    id: "IN-0001",
    name: "Cijfer",
    scale: "getal",
    lowest: 1,
    highest: 10,
    source: "enquête",
    direction: "hoger is beter",
  };
  const places = (contents: Contents) =>
    effectsOf(workbook(contents), { initiative: null }, TODAY).problems.flatMap(({ code, places: at }) =>
      at.map(({ sheet, cell }) => `${code} ${sheet}!${cell.replace(/\d/g, "")}`),
    );

  it("has each with its cell, and the rest is used", () => {
    const found = places({
      zbIndicatoren: [indicator],
      zbInitiatieven: [{ id: "I-0001", name: "A" }],
      zbMetingen: [
        { initiative: "I-0001", indicator: "IN-0009", on: 46_000, moment: "nulmeting", value: 7, n: 20 },
        { initiative: "I-0001", indicator: "IN-0001", on: 46_000, moment: "nulmeting", value: 70, n: 20 },
        { indicator: "IN-0001", on: 46_000, moment: "nulmeting", value: 7, n: 20 },
        { initiative: "I-0001", indicator: "IN-0001", on: "gisteren", moment: "vervolgmeting", value: 7, n: 20 },
        { initiative: "I-0001", indicator: "IN-0001", moment: "vervolgmeting", value: 7, n: 20 },
        { initiative: "I-0001", on: 46_000, moment: "nulmeting", value: 7, n: 20 },
        { initiative: "I-0001", indicator: "IN-0001", on: 46_000, value: 7, n: 20 },
        { initiative: "I-0008", indicator: "IN-0001", on: 46_000, moment: "nulmeting", value: 7, n: 20 },
      ],
    });
    const heading = (key: string) => found.find((one) => one.startsWith(key))?.split("!")[0];
    for (const code of ["E003", "E002", "E018", "C013", "E006", "C010", "E005", "C016"])
      expect(heading(code), code).toBe(`${code} Metingen`);
  });

  it("counts what was measured in another complex for that complex, and tells it", () => {
    const measured = (complex: string | null, moment: string, value: number) => ({
      ...{ initiative: "I-0001", complex, indicator: "IN-0001", moment, value, n: 20 },
      on: moment === "nulmeting" ? 45_000 : 46_000,
    });
    const own = [measured(null, "nulmeting", 6), measured("0001", "vervolgmeting", 8)];
    const there = [measured("0002", "nulmeting", 5), measured("0002", "vervolgmeting", 6)];
    const contents = (comparison: string | null) => ({
      zbIndicatoren: [indicator],
      zbComplexen: [
        { id: "0001", name: "Hier" },
        { id: "0002", name: "Daar" },
      ],
      zbInitiatieven: [{ id: "I-0001", name: "A", complex: "0001", comparison }],
      zbMetingen: [...own, ...there],
    });
    const view = effectsOf(workbook(contents("0002")), { initiative: "I-0001" }, TODAY);
    expect(lines(view)).toHaveLength(1);
    expect(lines(view)[0]).toMatchObject({ baseline: { value: 6 }, now: { value: 8 }, outcome: "improved" });
    expect(lines(view)[0]?.comparisons).toMatchObject([{ kind: "complex", complex: "0002", difference: 1 }]);
    const told = (comparison: string | null) =>
      effectsOf(workbook(contents(comparison)), { initiative: null }, TODAY).problems.flatMap(
        ({ code, severity, places: at }) => (code === "E021" ? [[severity, at[0]?.cell]] : []),
      );
    expect(told("0002")).toEqual([
      ["info", "C7"],
      ["info", "C8"],
    ]);
    expect(told(null).map(([severity]) => severity)).toEqual(["warning", "warning"]);
  });

  it("without any table of effects shows the groups and no lines", () => {
    const { value } = effectsOf(snapshotWith({}), { initiative: null }, TODAY);
    expect(value.groups.every(({ indicators }) => indicators.length === 0)).toBe(true);
  });

  it("without norms shows nothing of what people said, and tells which norm is missing", () => {
    const view = effectsOf(
      snapshotWith({
        zbIndicatoren: [indicator],
        zbMetingen: [{ initiative: "I-0001", indicator: "IN-0001", on: 46_000, moment: "nulmeting", value: 7, n: 200 }],
      } as Contents),
      { initiative: null },
      TODAY,
    );
    expect(lines(view)[0]?.baseline).toMatchObject({ hidden: "tooFew", value: null });
    expect(view.problems.map(({ code }) => code)).toContain("D001");
  });
});

describe("what it offers to write", () => {
  const edited = (before: WorkbookSnapshot, edits: ReturnType<typeof summariseAnswers>) => {
    const applied = applyEdits(before, edits);
    if (!applied.ok) throw new Error(applied.refusal.code);
    return applied.value;
  };
  const cells = (snapshot: WorkbookSnapshot, name: string, headings: readonly string[]) => {
    const table = findTable(snapshot, name)?.table;
    return table?.rows.map((row) => headings.map((heading) => row[table.headers.indexOf(heading)]));
  };

  it("are the indicators of the starter set that are not there, with numbers that are free", () => {
    const [first, second] = INDICATOR_ROWS;
    const before = workbook({ zbIndicatoren: [{ id: "IN-0007", name: `  ${first?.name.toUpperCase()} ` }] });
    const { value, problems } = addIndicators(before, [first?.name ?? "", second?.name ?? ""]);
    expect(cells(edited(before, value), "zbIndicatoren", ["Id", "Indicator"])).toEqual([
      ["IN-0007", `  ${first?.name.toUpperCase()} `],
      ["IN-0008", second?.name],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["E019"]);
    const all = addIndicators(workbook({ zbIndicatoren: [] }), null);
    expect(cells(edited(workbook({ zbIndicatoren: [] }), all.value), "zbIndicatoren", ["Id"])).toHaveLength(
      INDICATOR_ROWS.length,
    );
  });

  it("is one measurement for many single answers, once", () => {
    const answer = (value: number, respondent: string) => ({
      ...{ initiative: "I-0001", indicator: "IN-0001", on: 46_000, moment: "nulmeting" },
      ...{ id: `ME-000${respondent}`, value, respondent },
    });
    const before = workbook({
      zbIndicatoren: [{ id: "IN-0001", name: "Cijfer", source: "enquête" }],
      zbMetingen: [answer(6, "1"), answer(7, "2"), answer(8, "3"), answer(6, "4"), answer(6, "5"), answer(7, "6")],
    });
    const written = edited(before, summariseAnswers(before));
    const rows = cells(written, "zbMetingen", ["Id", "Waarde", "Aantal antwoorden", "Moment", "Genoeg antwoorden"]);
    expect(rows?.at(-1)).toEqual(["ME-0007", 6.67, 6, "nulmeting", "ja"]);
    expect(summariseAnswers(written)).toEqual([]);
    const view = effectsOf(written, { initiative: null }, TODAY);
    expect(lines(view)[0]?.baseline).toMatchObject({ value: 6.67, n: 6 });
  });
});
