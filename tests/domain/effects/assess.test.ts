import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AssessedLine, assessEffects } from "../../../src/domain/effects/assess.ts";
import type { Indicator, Measurement } from "../../../src/domain/effects/measurement.ts";
import { COUNT, day, indicator, input, LEVELS, measured } from "./effects-fixture.ts";

const TODAY = 46_300;

function assess(
  own: Partial<Indicator>,
  measurements: readonly Measurement[],
  initiatives: Parameters<typeof input>[0]["initiatives"] = [],
) {
  const { value, findings } = assessEffects(
    input({ indicators: [indicator("A", own)], measurements, initiatives }),
    TODAY,
  );
  const [line] = value.lines;
  return {
    line: line as AssessedLine,
    lines: value.lines,
    outcomes: value.outcomes,
    codes: findings.map(({ code }) => code),
  };
}

const start = (more: Partial<Measurement>) => measured({ moment: "baseline", when: day(46_000), n: 20, ...more });
const later = (more: Partial<Measurement>) => measured({ moment: "followUp", when: day(46_200), n: 20, ...more });

describe("the change since the baseline", () => {
  it.each<[string, Partial<Indicator>, number, number, number, string]>([
    ["a mark that rises, higher is better", {}, 5.9, 7.2, 1.3, "improved"],
    ["a mark that falls, higher is better", {}, 7.2, 5.9, -1.3, "worse"],
    ["complaints that fall, lower is better", COUNT, 11, 4, -7, "improved"],
    ["complaints that rise, lower is better", COUNT, 4, 11, 7, "worse"],
    ["the same", {}, 6, 6, 0, "unchanged"],
    ["less than what counts", { noticeable: 0.3 }, 6.4, 6.6, 0.2, "unchanged"],
    ["exactly what counts, though binary fractions say a hair less", { noticeable: 0.3 }, 6.4, 6.7, 0.3, "improved"],
    ["percentage points", { scale: "percentage", lowest: null, highest: null }, 0.4, 0.55, 0.15, "improved"],
    ["from nothing", COUNT, 0, 3, 3, "worse"],
  ])("is %s", (_, own, from, to, by, outcome) => {
    const { line } = assess(own, [start({ value: from }), later({ value: to })]);
    expect(line.change).toEqual({ kind: "number", by });
    expect(line.outcome).toBe(outcome);
  });

  it("is told of the last follow-up", () => {
    const { line } = assess({}, [later({ value: 8 }), start({ value: 6 }), later({ value: 5, when: day(46_100) })]);
    expect(line.latest?.value).toBe(8);
    expect(line.followUps.map(({ value }) => value)).toEqual([5, 8]);
  });

  it("is unknown without a direction, and that is found at the indicator", () => {
    const { line, codes } = assess({ better: null }, [start({ value: 6 }), later({ value: 7 })]);
    expect([line.outcome, line.unknownBecause]).toEqual(["unknown", "noDirection"]);
    expect(codes).toContain("E008");
  });

  it.each<[string, readonly Measurement[], string, readonly string[]]>([
    ["there is no baseline", [later({ value: 7 })], "noBaseline", []],
    ["there is no follow-up", [start({ value: 7 })], "noFollowUp", []],
    [
      "there are two baselines",
      [start({ value: 6 }), start({ value: 7, when: day(46_050) }), later({ value: 8 })],
      "twoBaselines",
      ["E010"],
    ],
    ["the follow-up is over four answers", [start({ value: 6 }), later({ value: 7, n: 4 })], "notShown", ["E011"]],
    ["the number of answers is missing", [start({ value: 6 }), later({ value: 7, n: null })], "notShown", ["E007"]],
    [
      "the follow-up lies before the baseline",
      [start({ value: 6, when: day(46_250) }), later({ value: 7 })],
      "noFollowUp",
      ["E004"],
    ],
  ])("is unknown when %s", (_, measurements, because, codes) => {
    const found = assess({}, measurements);
    expect([found.line.outcome, found.line.unknownBecause]).toEqual(["unknown", because]);
    expect(found.codes).toEqual(codes);
  });
});

describe("levels of image quality", () => {
  it("are told apart by places on the scale, never subtracted as figures or averaged", () => {
    const { line } = assess(LEVELS, [start({ level: "C", n: null }), later({ level: "a+ ", n: null })]);
    expect(line.change).toEqual({ kind: "steps", by: 3 });
    expect(line.outcome).toBe("improved");
    expect(line.baseline?.value).toBeNull();
  });

  it("of several points on one day stay beside each other; the lowest counts", () => {
    const levels = (list: readonly string[], make: typeof start) => list.map((level) => make({ level, n: null }));
    const { line } = assess(LEVELS, [...levels(["A", "D", "B"], start), ...levels(["A+", "A+", "D"], later)]);
    expect(line.latest?.levels).toEqual(["A+", "A+", "D"]);
    expect(line.outcome).toBe("unchanged");
  });

  it("do not mix with numbers", () => {
    expect(assess(LEVELS, [start({ value: 3 })]).codes).toEqual(["E017"]);
    expect(assess({}, [start({ level: "B" })]).codes).toEqual(["E017"]);
    expect(assess(LEVELS, [start({ level: "E" })]).codes).toEqual(["E009"]);
  });
});

describe("what cannot be placed", () => {
  it.each<[string, Partial<Indicator>, Measurement, string]>([
    ["a mark above the scale", {}, start({ value: 72 }), "E002"],
    ["85 for 85%", { scale: "percentage", lowest: null, highest: null }, start({ value: 85 }), "E002"],
    ["an indicator that is not there", {}, start({ indicator: "Z", value: 7 }), "E003"],
    ["a measurement of no moment", {}, start({ moment: null, value: 7 }), "E005"],
    ["a follow-up without a day", {}, later({ when: null, value: 7 }), "E006"],
  ])("is found and left out: %s", (_, own, measurement, code) => {
    const { codes, lines } = assess(own, [measurement]);
    expect(codes).toEqual([code]);
    expect(lines.flatMap(({ baseline, latest }) => [baseline, latest]).filter(Boolean)).toEqual([]);
  });

  it("is two numbers for the same on one day: neither is taken", () => {
    const { line, codes } = assess(COUNT, [start({ value: 3 }), later({ value: 4 }), later({ value: 5 })]);
    expect(codes).toContain("E013");
    expect(line.latest).toBeNull();
  });
});

describe("single answers", () => {
  const answers = (values: readonly number[], make: typeof start) =>
    values.map((value) => make({ value, n: null, isAnswer: true }));

  it("are taken together: their mean, and how many there are", () => {
    const { line } = assess({}, [...answers([6, 6, 7, 5, 6], start), ...answers([7, 8, 9, 8, 8, 8], later)]);
    expect([line.baseline?.value, line.baseline?.n]).toEqual([6, 5]);
    expect([line.latest?.value, line.latest?.n]).toEqual([8, 6]);
  });

  it("are not shown when there are too few", () => {
    const { line } = assess({}, [start({ value: 6 }), ...answers([7, 8, 9, 8], later)]);
    expect(line.latest).toMatchObject({ value: null, n: null, hidden: "tooFew" });
  });

  it("are let be when somebody took them together already", () => {
    const { line } = assess({}, [...answers([1, 1, 1, 1, 1], start), start({ value: 6, n: 5 }), later({ value: 7 })]);
    expect(line.baseline?.value).toBe(6);
  });
});

describe("the aim", () => {
  const aim = (more: Partial<Measurement>) => measured({ moment: "target", when: null, ...more });
  it.each<[string, Partial<Indicator>, number, number, boolean]>([
    ["reached upwards", {}, 7.2, 7, true],
    ["not reached upwards", {}, 6.9, 7, false],
    ["reached downwards", COUNT, 4, 5, true],
    ["not reached downwards", COUNT, 6, 5, false],
  ])("is %s", (_, own, now, target, isReached) => {
    const { line } = assess(own, [start({ value: 6 }), later({ value: now }), aim({ value: target })]);
    expect(line.isTargetReached).toBe(isReached);
  });
  it("without a baseline is found", () => {
    expect(assess({}, [aim({ value: 7 })]).codes).toEqual(["E001"]);
  });
});

describe("beside the basisalternatief", () => {
  const there = (make: typeof start, more: Partial<Measurement>) => make({ initiative: "", complex: "C2", ...more });
  const chosen = [{ id: "I-1", complex: "C1", comparison: "C2", source: "initiative 1" }];
  const open = [{ id: "I-1", complex: "C1", comparison: "", source: "initiative 1" }];

  it("is the change here beside the change there, and how far they are apart", () => {
    const rows = [
      start({ value: 5.9 }),
      later({ value: 7.2 }),
      there(start, { value: 6 }),
      there(later, { value: 6.1 }),
    ];
    const { line } = assess({}, rows, chosen);
    expect(line.comparisons).toMatchObject([
      { kind: "complex", complex: "C2", change: { by: 0.1 }, difference: 1.2, compared: "improved" },
    ]);
  });

  it("says of levels only which went further, when that can be told", () => {
    const rows = (level: string) => [
      start({ level: "C", n: null }),
      later({ level: "A", n: null }),
      there(start, { level: "C", n: null }),
      there(later, { level, n: null }),
    ];
    const compared = (level: string) => assess(LEVELS, rows(level), chosen).line.comparisons[0];
    expect(compared("C")).toMatchObject({ difference: null, compared: "improved" });
    expect(compared("B")).toMatchObject({ difference: null, compared: "unknown" });
  });

  it("takes the only other complex that was measured, and does not guess between two", () => {
    const other = (complex: string) => [there(start, { complex, value: 6 }), there(later, { complex, value: 6 })];
    const own = [start({ value: 6 }), later({ value: 7 })];
    expect(assess({}, [...own, ...other("C2")], open).line.comparisons).toHaveLength(1);
    const two = assess({}, [...own, ...other("C2"), ...other("C3")], open);
    expect(two.line.comparisons).toEqual([]);
    expect(two.codes).toContain("E014");
  });

  it("does not compare with its own complex, or by itself with one that has an initiative", () => {
    const own = [start({ value: 6 }), later({ value: 7 }), there(start, { complex: "C1", value: 6 })];
    expect(assess({}, own, open).line.comparisons).toEqual([]);
    const busy = [...open, { id: "I-2", complex: "C2", comparison: "", source: "initiative 2" }];
    expect(assess({}, [...own, there(start, { value: 6 })], busy).line.comparisons).toEqual([]);
  });

  it("finds a chosen complex that has an initiative, and one that was measured at another time", () => {
    const rows = [start({ value: 6 }), later({ value: 7 }), there(start, { value: 6, when: day(45_800) })];
    const busy = [...chosen, { id: "I-2", complex: "C2", comparison: "", source: "initiative 2" }];
    expect(assess({}, rows, busy).codes).toEqual(expect.arrayContaining(["E016", "E015"]));
  });

  it("is also what was expected for that moment, and nothing is calculated between two moments", () => {
    const expected = (on: number, value: number) => measured({ moment: "expected", when: day(on), value });
    const rows = [start({ value: 46, n: 24 }), later({ value: 22, n: 24 })];
    const near = assess({ ...COUNT }, [...rows, expected(46_000, 46), expected(46_210, 47)]);
    expect(near.line.comparisons).toMatchObject([{ kind: "expected", difference: -25, compared: "improved" }]);
    expect(assess({ ...COUNT }, [...rows, expected(45_000, 47)]).line.comparisons).toEqual([]);
  });
});

describe("an initiative in a complex", () => {
  it("is part of what was measured in the complex, also when its rows do not name it", () => {
    const complex = start({ initiative: "", complex: "C1", value: 6, n: 20 });
    const own = start({ complex: "", value: 7, n: 17 });
    const home = [{ id: "I-1", complex: "C1", comparison: "", source: "initiative 1" }];
    const { lines } = assess({}, [complex, own], home);
    expect(lines.map(({ baseline }) => baseline?.hidden)).toEqual([null, "derivable"]);
  });
});

describe("counting outcomes", () => {
  it("counts a place only where the whole was not measured", () => {
    const at = (location: string | null, value: number) => [
      start({ location, value }),
      later({ location, value: value + 1 }),
    ];
    expect(assess(COUNT, [...at(null, 5), ...at("portiek 1", 5)]).outcomes).toMatchObject({ worse: 1 });
    expect(assess(COUNT, [...at("portiek 1", 5), ...at("portiek 2", 5)]).outcomes).toMatchObject({ worse: 2 });
  });

  it("leaves complexes to compare with out", () => {
    const rows = [start({ initiative: "", value: 5 }), later({ initiative: "", value: 6 })];
    expect(assess({}, rows).outcomes).toEqual({ improved: 0, unchanged: 0, worse: 0, unknown: 0 });
  });
});

const anyMeasurement = fc.record({
  indicator: fc.constantFrom("A", "B", "L"),
  initiative: fc.constantFrom("", "I-1", "I-2"),
  complex: fc.constantFrom("C1", "C2"),
  location: fc.constantFrom(null, "portiek 1", "portiek 2"),
  when: fc.constantFrom(day(46_000), day(46_100), { from: 45_990, to: 46_110 }, null),
  moment: fc.constantFrom("baseline", "target", "followUp", "expected", null),
  value: fc.constantFrom(null, 3, 6, 7.5, 99),
  level: fc.constantFrom(null, "A+", "C", "x"),
  n: fc.constantFrom(null, 0, 3, 5, 40),
  isAnswer: fc.boolean(),
} satisfies { readonly [Key in Exclude<keyof Measurement, "source">]: fc.Arbitrary<Measurement[Key]> });

describe("law: for any measurements", () => {
  const indicators = [indicator("A"), indicator("B", { ...COUNT, noticeable: 1 }), indicator("L", LEVELS)];
  const assessAll = (rows: readonly Measurement[]) =>
    assessEffects(input({ indicators, measurements: rows }), TODAY).value;
  const rowsOf = (list: readonly Omit<Measurement, "source">[]) =>
    list.map((row, at): Measurement => ({ ...row, source: `row ${at}` }));

  it("nothing that is hidden is told: no value, no level, no number of answers, no change", () => {
    fc.assert(
      fc.property(fc.array(anyMeasurement, { maxLength: 40 }), (list) => {
        for (const line of assessAll(rowsOf(list)).lines) {
          const points = [line.baseline, line.latest, ...line.followUps].filter((point) => point !== null);
          for (const { hidden, value, levels, n } of points) {
            if (hidden !== null) expect([value, levels, n]).toEqual([null, [], null]);
            else if (n !== null) expect(n).toBeGreaterThanOrEqual(5);
          }
          const isSecret = line.baseline?.hidden != null || line.latest?.hidden != null;
          if (isSecret) expect([line.change, line.outcome]).toEqual([null, "unknown"]);
        }
      }),
    );
  });

  it("the order of the rows makes no difference", () => {
    const plain = (rows: readonly Measurement[]) =>
      assessAll(rows)
        .lines.map((line) =>
          JSON.stringify([
            ...[line.indicator.id, line.subject, line.location, line.outcome, line.change, line.unknownBecause],
            line.baseline?.value ?? null,
            line.latest?.value ?? null,
            [...(line.latest?.levels ?? [])].sort(),
          ]),
        )
        .sort();
    fc.assert(
      fc.property(fc.array(anyMeasurement, { maxLength: 25 }), fc.integer(), (list, seed) => {
        const rows = rowsOf(list);
        const mixed = [...rows].sort((a, b) => hash(a.source, seed) - hash(b.source, seed));
        expect(plain(mixed)).toEqual(plain(rows));
      }),
    );
  });
});

function hash(text: string, seed: number): number {
  let result = seed % 1000;
  for (const sign of text) result = (result * 31 + sign.charCodeAt(0)) % 9973;
  return result;
}
