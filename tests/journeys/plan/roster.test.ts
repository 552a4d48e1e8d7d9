import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoOf } from "../../../src/days/day.ts";
import { type PlannedRoster, planRoster } from "../../../src/journeys/plan/roster.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { readRows } from "../../../src/records/read-rows.ts";
import type { RowValues } from "../../../src/schema/row-value.ts";
import { roster } from "../../../src/schema/tables/turns.ts";
import { applyEdits } from "../../../src/workbook/apply-edits.ts";
import { findTable, type WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { day } from "../../support/charge-rows.ts";
import { BEFORE, MARCH, person, planWith, task } from "./plan-rows.ts";

function planned(
  workbook: WorkbookSnapshot,
  period = MARCH,
  today = BEFORE,
): PlannedRoster & { problems: readonly Problem[] } {
  const made = planRoster(workbook, period, today);
  if (!made.ok) throw new Error(`refused: ${made.refusal.code}`);
  return { ...made.value, problems: made.problems };
}

function written(workbook: WorkbookSnapshot, { edits }: PlannedRoster): WorkbookSnapshot {
  const after = applyEdits(workbook, edits);
  if (!after.ok) throw new Error(`refused: ${after.refusal.code}`);
  return after.value;
}

function turnsIn(workbook: WorkbookSnapshot) {
  return (readRows(roster, workbook).value?.rows ?? []).map(({ values }) => values);
}

/** Sets a cell as a person would. */
function typed(workbook: WorkbookSnapshot, row: number, key: string, value: string | number | null): WorkbookSnapshot {
  const found = findTable(workbook, "zbRooster")?.table;
  const column = roster.columns.findIndex((one) => one.key === key);
  const before = found?.rows[row]?.[column] ?? null;
  const after = applyEdits(workbook, [{ kind: "setCell", table: "zbRooster", row, column, before, after: value }]);
  if (!after.ok) throw new Error(after.refusal.code);
  return after.value;
}

function codesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code }) => code);
}

describe("a new roster", () => {
  const workbook = planWith([task("T-0001")], [person("DN-0001"), person("DN-0002", { sharedName: null })]);

  it("has a row for every turn, with names as agreed and the id of who did not agree", () => {
    const turns = turnsIn(written(workbook, planned(workbook)));
    expect(turns.map(({ id, task: own, on, turns: count, who }) => [id, own, isoOf(on ?? 0), count, who])).toEqual([
      ["R-0001", "T-0001", "2026-03-02", 1, "Naam DN-0001"],
      ["R-0002", "T-0001", "2026-03-09", 1, "DN-0002"],
      ["R-0003", "T-0001", "2026-03-16", 1, "Naam DN-0001"],
      ["R-0004", "T-0001", "2026-03-23", 1, "DN-0002"],
      ["R-0005", "T-0001", "2026-03-30", 1, "Naam DN-0001"],
    ]);
  });

  it("made again changes nothing", () => {
    const first = written(workbook, planned(workbook));
    expect(planned(first).edits).toEqual([]);
  });

  it("tells people of one name apart", () => {
    const same = planWith(
      [task("T-0001", { people: 2 })],
      [person("DN-0001", { sharedName: "Jan" }), person("DN-0002", { sharedName: "jan" })],
    );
    const first = written(same, planned(same));
    expect(turnsIn(first)[0]?.who).toBe("Jan (DN-0001), jan (DN-0002)");
    expect(planned(first).edits).toEqual([]);
  });

  it("writes why a turn is open", () => {
    const open = planWith([task("T-0001", { skills: "snoeien" })], [person("DN-0001")]);
    const { lines, problems, edits, roster: made } = planned(open);
    expect(made.gaps).toHaveLength(5);
    expect(lines[0]).toMatchObject({ missing: 1, reason: "noSkill", reasonText: "te weinig mensen kunnen dit" });
    expect(codesOf(problems)).toEqual(["P016"]);
    expect(turnsIn(written(open, { ...planned(open), edits }))[0]).toMatchObject({
      who: null,
      openBecause: "te weinig mensen kunnen dit",
    });
  });

  it("goes on after the last time that something was done", () => {
    const after = planWith(
      [task("T-0001", { frequency: "14 dagen na de vorige keer" })],
      [person("DN-0001")],
      [{ id: "R-0001", task: "T-0001", on: day("2026-02-16"), done: "ja", doneOn: day("2026-02-20") }],
    );
    expect(planned(after).lines.map(({ on }) => isoOf(on))).toEqual(["2026-03-06", "2026-03-20"]);
  });

  it("leaves work of the corporation and work with a risk out", () => {
    const tasks = [task("T-0001", { doneBy: "corporatie" }), task("T-0002", { risky: "ja" })];
    const { lines, problems } = planned(planWith(tasks, [person("DN-0001")]));
    expect([lines, codesOf(problems)]).toEqual([[], ["P009", "P017"]]);
  });

  it("asks people only for the initiative that they belong to", () => {
    const two = planWith(
      [task("T-0001"), task("T-0002", { initiative: "I-0002" })],
      [person("DN-0001"), person("DN-0002", { initiative: "i-0002" })],
    );
    const { roster: made } = planned(two);
    expect(made.gaps).toEqual([]);
    for (const { task: own, participants } of made.turns) {
      expect(participants).toEqual([own === "T-0001" ? "DN-0001" : "DN-0002"]);
    }
  });

  it("is refused without tasks or participants, and says which sheet is missing", () => {
    const { zbTaken } = { zbTaken: planWith([task("T-0001")], []).sheets.slice(0, 1) };
    const made = planRoster({ sheets: zbTaken }, MARCH, BEFORE);
    expect(made).toMatchObject({ ok: false, refusal: { code: "P001", facts: { sheets: ["Deelnemers"] } } });
  });

  it("gives no edits when there is no sheet for them", () => {
    const without = { sheets: workbook.sheets.filter(({ name }) => name !== "Rooster") };
    const { lines, edits, problems } = planned(without);
    expect([lines.length, edits, codesOf(problems)]).toEqual([5, [], ["B003"]]);
  });
});

describe("a roster that is made again", () => {
  const workbook = planWith(
    [task("T-0001")],
    [person("DN-0001"), person("DN-0002"), person("DN-0003", { hoursPerMonth: 0 })],
  );
  const first = written(workbook, planned(workbook));

  it("keeps a swap, also to somebody who offers no hours", () => {
    const swapped = typed(first, 1, "who", "Naam DN-0003");
    const again = planned(swapped);
    expect(turnsIn(written(swapped, again))[1]).toMatchObject({ who: "Naam DN-0003" });
    expect(again.lines[1]).toMatchObject({ stays: true, participants: [{ id: "DN-0003" }] });
  });

  it("keeps a turn that was moved, and does not plan it twice", () => {
    const moved = typed(first, 0, "on", day("2026-03-04"));
    const days = planned(moved).lines.map(({ on }) => isoOf(on));
    expect(days).toEqual(["2026-03-04", "2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30"]);
  });

  it("keeps a turn that somebody left open, and lists it", () => {
    const opened = typed(first, 2, "who", null);
    const again = planned(opened);
    expect(turnsIn(written(opened, again))[2]?.who).toBeNull();
    expect(again.roster.gaps).toEqual([{ task: "T-0001", on: day("2026-03-16"), missing: 1, reason: "leftOpen" }]);
  });

  it("keeps what was done, by whoever did it, and everything before today", () => {
    const done = typed(typed(first, 0, "done", "ja"), 0, "doneBy", "Naam DN-0002");
    const without = typed(done, 0, "note", "ingevallen");
    const again = planned(without, MARCH, day("2026-03-12"));
    expect(again.lines.filter(({ stays }) => stays).map(({ on }) => isoOf(on))).toEqual(["2026-03-02", "2026-03-09"]);
    expect(again.lines[0]?.participants.map(({ id }) => id)).toEqual(["DN-0002"]);
  });

  it("keeps names that it does not know, and says so", () => {
    const unknown = typed(first, 1, "who", "buurman Piet");
    const again = planned(unknown);
    expect(turnsIn(written(unknown, again))[1]?.who).toBe("buurman Piet");
    expect(again.problems).toMatchObject([{ code: "P012", places: [{ sheet: "Rooster", cell: "G6" }] }]);
    expect(again.roster.gaps).toEqual([]);
  });

  it("gives the turns of who is away now to others, in the same rows", () => {
    const people = findTable(first, "zbDeelnemers")?.table;
    const away = people?.headers.indexOf("Afwezig") ?? -1;
    const left = applyEdits(first, [
      { kind: "setCell", table: "zbDeelnemers", row: 0, column: away, before: null, after: "maart" },
    ]);
    if (!left.ok) throw new Error(left.refusal.code);
    const after = turnsIn(written(left.value, planned(left.value)));
    expect(after.map(({ id }) => id)).toEqual(turnsIn(first).map(({ id }) => id));
    expect(new Set(after.map(({ who }) => who))).toEqual(new Set(["Naam DN-0002"]));
  });

  it("uses rows of turns that are no more for new ones, and empties what is left", () => {
    const tasks = findTable(first, "zbTaken")?.table;
    const column = tasks?.headers.indexOf("Herhaling") ?? -1;
    const change = (after: string) => {
      const made = applyEdits(first, [
        { kind: "setCell", table: "zbTaken", row: 0, column, before: "elke week op ma", after },
      ]);
      if (!made.ok) throw new Error(made.refusal.code);
      return written(made.value, planned(made.value));
    };
    const fewer = change("elke 2 weken op di");
    expect(turnsIn(fewer).map(({ on }) => isoOf(on ?? 0))).toEqual(["2026-03-10", "2026-03-24"]);
    expect(findTable(fewer, "zbRooster")?.table.rows).toHaveLength(5);
    const more = change("elke week op ma en do");
    expect(turnsIn(more)).toHaveLength(9);
    expect(new Set(turnsIn(more).map(({ id }) => id)).size).toBe(9);
  });

  it("leaves turns without a day alone", () => {
    const loose = planWith(
      [task("T-0001")],
      [person("DN-0001")],
      [{ id: "R-0009", task: "T-0001", period: "2026-03", turns: 2 }],
    );
    const again = planned(loose);
    expect(turnsIn(written(loose, again))[0]).toMatchObject({ id: "R-0009", period: "2026-03", who: null });
    expect(codesOf(again.problems)).toEqual(["P013"]);
    expect(turnsIn(written(loose, again))[1]?.id).toBe("R-0010");
  });

  it("law: rows that people wrote or changed are the same after it", () => {
    const cells = ["Naam DN-0001", "Naam DN-0002", "buurvrouw Bea", "", null] as const;
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            row: fc.nat(4),
            key: fc.constantFrom("who", "note", "done", "on"),
            value: fc.constantFrom(...cells),
          }),
          { maxLength: 6 },
        ),
        fc.integer({ min: 0, max: 40 }),
        (changes, days) => {
          let now = first;
          for (const { row, key, value } of changes) {
            const text = key === "done" ? "ja" : key === "on" ? MARCH.from + row : value;
            now = typed(now, row, key, text);
          }
          const again = planned(now, MARCH, BEFORE + days);
          const after = turnsIn(written(now, again));
          for (const [at, turn] of turnsIn(now).entries()) {
            const original = turnsIn(first)[at];
            const isChanged = ["who", "note", "done", "on"].some(
              (key) => turn[key as "who"] !== original?.[key as "who"],
            );
            if (isChanged || (turn.on ?? 0) < BEFORE + days) expect(after[at]).toEqual(turn);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("what cannot be used", () => {
  it.each([
    ["P002", "K5", { frequency: "regelmatig" }, {}],
    ["P003", "M5", { season: "groeiseizoen" }, {}],
    ["P004", "L5", { turnsPerYear: 12 }, {}],
    ["P005", "K5", { frequency: null }, {}],
    ["P007", "N5", { blocked: "schoolvakanties" }, {}],
    ["P010", "I5", { doneBy: "specialist uit de groep" }, {}],
    ["P011", "Q5", { minutes: null }, {}],
    ["P011", "Q5", { minutes: 0 }, {}],
    ["P022", "M5", { frequency: "elk jaar", season: "mrt, sep" }, {}],
    ["C015", "Q5", { minutes: -30 }, {}],
    ["C015", "R5", { people: 2.5 }, {}],
    ["C017", "Z5", { from: day("2026-03-10"), to: day("2026-03-01") }, {}],
    ["C015", "E5", {}, { hoursPerMonth: -4 }],
    ["C015", "E5", {}, { hoursPerMonth: 900 }],
    ["C017", "L5", {}, { from: day("2026-03-10"), to: day("2026-03-01") }],
    ["P015", "P5", { startsAt: "vroeg" }, {}],
    ["P006", "G5", {}, { away: "schoolvakantie" }],
    ["P008", "E5", {}, { hoursPerMonth: null }],
  ])("%s names cell %s", (code, cell, ofTask, ofPerson) => {
    const workbook = planWith([task("T-0001", ofTask)], [person("DN-0001", ofPerson), person("DN-0002")]);
    const found = planned(workbook).problems.find((one) => one.code === code);
    expect(found?.places.map((place) => place.cell)).toEqual([cell]);
  });

  it("what several rows lack is one problem with all cells, and turns that stand there are named", () => {
    const rows = ["T-0001", "T-0002", "T-0003"].map((id) => task(id, { frequency: null, minutes: null }));
    const turns = [{ id: "R-0001", task: "T-0003", on: day("2026-03-03") }];
    const { problems } = planned(planWith(rows, [person("DN-0001", { hoursPerMonth: null })], turns));
    const told = problems.filter(({ code }) => code === "P005" || code === "P011");
    expect(told.map(({ code, facts, places }) => [code, facts, places.map(({ cell }) => cell)])).toEqual([
      ["P011", { tasks: ["T-0001", "T-0002", "T-0003"] }, ["Q5", "Q6", "Q7"]],
      ["P005", { tasks: ["T-0001", "T-0002"], turns: 0 }, ["K5", "K6"]],
      ["P005", { tasks: ["T-0003"], turns: 1 }, ["K7"]],
    ]);
    expect(problems.find(({ code }) => code === "P008")?.facts).toEqual({ participants: ["DN-0001"] });
  });

  it.each([
    ["--03", "P023"],
    ["-W36", "P023"],
    ["week 36", "P023"],
    ["mrt", "P023"],
    ["kwartaal 2", "P023"],
    ["2e kwartaal", "P023"],
    ["januari/februari", "P023"],
    ["week 5/week 6", "P023"],
    ["Q2", "P023"],
    ["2026-03", "P013"],
    ["2026-W36", "P013"],
    ["2026-Q2", "P013"],
    ["ma", "P013"],
  ])("a turn in the period %s is told as %s", (period, code) => {
    const turns = [{ id: "R-0001", task: "T-0001", period }];
    const found = planned(planWith([task("T-0001")], [person("DN-0001")], turns)).problems;
    expect(codesOf(found)).toEqual([code]);
  });

  it("a column that is missing is told once, not once more for every row", () => {
    const { sheets, ...rest } = planWith([task("T-0001")], [person("DN-0001"), person("DN-0002")]);
    const without = sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({
        ...table,
        headers: table.headers.map((heading) => (heading === "Uren per maand" ? "Eigen kolom" : heading)),
      })),
    }));
    const { problems, roster: made } = planned({ ...rest, sheets: without });
    expect(codesOf(problems)).toEqual(["C004", "P016"]);
    expect(made.gaps).toMatchObject(new Array(5).fill({ reason: "nobody" }));
  });

  it("a number outside its limits is not used: nobody works it off, and the turns stay open", () => {
    const made = (ofTask: RowValues, ofPerson: RowValues) =>
      planned(planWith([task("T-0001", ofTask)], [person("DN-0001", ofPerson)])).roster;
    expect(made({ minutes: -30 }, {})).toMatchObject({ turns: [], gaps: new Array(5).fill({ reason: "noMinutes" }) });
    expect(made({}, { hoursPerMonth: 900 })).toMatchObject({ turns: [], load: [{ offered: 0 }] });
  });

  it("somebody whose absence is unclear is not asked for anything", () => {
    const { roster: made } = planned(planWith([task("T-0001")], [person("DN-0001", { away: "soms" })]));
    expect(made.turns).toEqual([]);
    expect(made.gaps).toHaveLength(5);
  });

  it("turns a year stand in for a recurrence that is not filled in", () => {
    const workbook = planWith(
      [task("T-0001", { frequency: null, turnsPerYear: 12, from: day("2026-01-15") })],
      [person("DN-0001")],
    );
    const { lines, problems } = planned(workbook);
    expect([lines.map(({ on }) => isoOf(on)), problems]).toEqual([["2026-03-15"], []]);
  });

  it("a public holiday has no turn and is told, unless the task goes on or somebody filled in a name", () => {
    // Easter Monday of 2026.
    const easter = { from: day("2026-04-06"), to: day("2026-04-06") };
    const monday = { frequency: "elke week op ma" };
    const made = (ofTask: object, ofTurn: object | null = null) => {
      const turns = ofTurn === null ? [] : [{ id: "R-0001", task: "T-0001", on: easter.from, turns: 1, ...ofTurn }];
      const workbook = planWith([task("T-0001", { ...monday, ...ofTask })], [person("DN-0001")], turns);
      const outcome = planRoster(workbook, easter, easter.from);
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      return outcome.value.roster;
    };
    expect(made({}).gaps).toEqual([{ task: "T-0001", on: easter.from, missing: 1, reason: "holiday" }]);
    expect(made({ onHolidays: "nee" }).turns).toEqual([]);
    expect(made({ onHolidays: "ja" }).turns).toMatchObject([{ participants: ["DN-0001"] }]);
    expect(made({ onHolidays: "ja", blocked: "pasen; kerst" }).gaps).toMatchObject([{ reason: "blocked" }]);
    expect(made({}, { who: "DN-0001" })).toMatchObject({ turns: [{ participants: ["DN-0001"] }], gaps: [] });
  });

  it("a turn of a holiday that is put on another day gets people there, once, and keeps them", () => {
    // Easter Monday of 2026 and the Tuesday after it.
    const [easter, tuesday] = [day("2026-04-06"), day("2026-04-07")];
    const april = { from: day("2026-04-01"), to: day("2026-04-20") };
    const start = planWith([task("T-0001", { frequency: "elke week op ma" })], [person("DN-0001"), person("DN-0002")]);
    const make = (workbook: WorkbookSnapshot) => {
      const outcome = planRoster(workbook, april, april.from);
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      return outcome.value;
    };
    const first = make(start);
    expect(first.roster.gaps).toMatchObject([{ on: easter, reason: "holiday" }]);
    const made = written(start, first);
    const row = turnsIn(made).findIndex(({ on }) => on === easter);
    const second = make(typed(made, row, "on", tuesday));
    expect(second.roster.gaps).toEqual([]);
    expect(second.lines.filter(({ on }) => on === easter || on === tuesday)).toMatchObject([
      { on: tuesday, participants: [expect.anything()], reasonText: "" },
    ]);
    const moved = written(typed(made, row, "on", tuesday), second);
    expect(turnsIn(moved)[row]).toMatchObject({
      on: tuesday,
      who: expect.stringMatching(/^Naam DN-000/),
      openBecause: null,
    });
    const third = make(moved);
    expect(third.roster.gaps).toEqual([]);
    expect(turnsIn(written(moved, third))).toEqual(turnsIn(moved));
  });

  it("days without turns are gaps with that reason", () => {
    const { roster: made } = planned(planWith([task("T-0001", { blocked: "9-3-2026" })], [person("DN-0001")]));
    expect(made.gaps).toEqual([{ task: "T-0001", on: day("2026-03-09"), missing: 1, reason: "blocked" }]);
  });
});
