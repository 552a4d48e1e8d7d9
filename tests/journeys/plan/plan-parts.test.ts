import { describe, expect, it } from "vitest";
import { addTasks } from "../../../src/journeys/plan/add-tasks.ts";
import { closeTurns } from "../../../src/journeys/plan/close-turns.ts";
import { planBalance } from "../../../src/journeys/plan/hours-balance.ts";
import { inspectionOverview } from "../../../src/journeys/plan/inspections.ts";
import { readPlan } from "../../../src/journeys/plan/read-plan.ts";
import { readRecurrence } from "../../../src/journeys/plan/read-recurrence.ts";
import { readSeason } from "../../../src/journeys/plan/read-season.ts";
import { CARE_LEVELS, taskAtLevel } from "../../../src/journeys/plan/task-at-level.ts";
import { rhythmText, seasonText } from "../../../src/journeys/plan/write-recurrence.ts";
import { readRows } from "../../../src/records/read-rows.ts";
import { tasks } from "../../../src/schema/tables/tasks.ts";
import { hours, roster } from "../../../src/schema/tables/turns.ts";
import { TASK_CATALOGUE } from "../../../src/schema/task-catalogue/task-catalogue.ts";
import { applyEdits } from "../../../src/workbook/apply-edits.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { day } from "../../support/charge-rows.ts";
import { MARCH, person, planWith, task } from "./plan-rows.ts";

function applied(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const made = applyEdits(workbook, edits);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

describe("the catalogue of tasks", () => {
  it("has thirty or more, each with its own name, in the spelling that we write", () => {
    expect(TASK_CATALOGUE.length).toBeGreaterThanOrEqual(30);
    expect(new Set(TASK_CATALOGUE.map(({ key }) => key)).size).toBe(TASK_CATALOGUE.length);
    for (const { key, frequency, season } of TASK_CATALOGUE) {
      const read = readRecurrence(frequency);
      expect(read && rhythmText(read.rhythm), key).toBe(frequency);
      expect(seasonText({ months: readSeason(season ?? "") ?? [] }), key).toBe(season ?? "");
    }
  });

  it("leaves heights, electricity, trees and safety with the corporation at every level", () => {
    const risky = TASK_CATALOGUE.filter(({ risk }) => risk !== undefined);
    expect(new Set(risky.map(({ risk }) => risk))).toEqual(new Set(["hoogte", "stroom", "bomen", "veiligheid"]));
    for (const level of CARE_LEVELS) {
      for (const entry of risky) expect(taskAtLevel(entry, level)).toMatchObject({ doneBy: "corporatie", risky: "ja" });
    }
  });

  it("asks the more of residents the more they take over", () => {
    for (const entry of TASK_CATALOGUE.filter(({ risk }) => risk === undefined)) {
      const asked = CARE_LEVELS.map((level) => taskAtLevel(entry, level));
      const time = asked.map(({ minutes, people }) => Number(minutes) * Number(people));
      expect(
        [...time.slice(0, 3)].sort((a, b) => a - b),
        entry.key,
      ).toEqual(time.slice(0, 3));
      expect(asked.slice(0, 3).every(({ doneBy }) => doneBy === "leverancier met controle door bewoners")).toBe(true);
      expect(asked[3]).toMatchObject({ minutes: entry.minutes, people: entry.people });
    }
  });

  it.each(CARE_LEVELS)("%s: every task goes into Taken, and the plan reads it without a problem", (level) => {
    const workbook = planWith([task("T-0007")], [person("DN-0001")], [], {
      zbInitiatieven: [{ id: "I-0001", name: "Lindehof", complex: "0412" }],
    });
    const added = addTasks(workbook, {
      entries: TASK_CATALOGUE.map(({ key }) => ({ key })),
      level,
      initiative: "I-0001",
      from: day("2026-03-01"),
    });
    if (!added.ok) throw new Error(added.refusal.code);
    const rows = readRows(tasks, applied(workbook, added.value.edits)).value?.rows ?? [];
    expect(rows).toHaveLength(TASK_CATALOGUE.length + 1);
    expect(rows[1]?.values).toMatchObject({ id: "T-0008", complex: "0412", initiative: "I-0001" });
    const read = readPlan(applied(workbook, added.value.edits));
    expect(read.ok && read.problems).toEqual([]);
  });

  it("refuses a task that it does not have", () => {
    const input = { entries: [{ key: "ramen lappen" }], level: "beheer", initiative: null, from: null } as const;
    expect(addTasks(planWith([], []), input)).toMatchObject({ ok: false, refusal: { code: "P018" } });
  });
});

describe("hours needed against hours offered", () => {
  const people = [
    person("DN-0001", { hoursPerMonth: 3, skills: "snoeien" }),
    person("DN-0002", { hoursPerMonth: 1, away: "april" }),
  ];
  const plan = [
    task("T-0001", { minutes: 30, onHolidays: "ja" }),
    task("T-0002", { frequency: "elke maand op de 15e", minutes: 60, skills: "Snoeien" }),
  ];
  const period = { from: day("2026-03-01"), to: day("2026-04-30") };

  it("counts minutes per month and per skill; who is away all month offers nothing", () => {
    const made = planBalance(planWith(plan, people), period);
    if (!made.ok) throw new Error(made.refusal.code);
    expect(made.value.months).toEqual([
      { month: day("2026-03-01"), needed: 210, offered: 240, skills: [{ skill: "snoeien", needed: 60, offered: 180 }] },
      { month: day("2026-04-01"), needed: 180, offered: 180, skills: [{ skill: "snoeien", needed: 60, offered: 180 }] },
    ]);
    expect([made.value.isFeasible, made.value.obstacles]).toEqual([true, []]);
  });

  it("does not call a plan unfeasible for the holidays on which nobody works", () => {
    const made = planBalance(planWith([task("T-0001")], people), period);
    if (!made.ok) throw new Error(made.refusal.code);
    expect([made.value.isFeasible, made.value.obstacles]).toEqual([true, []]);
    // Two of the nine Mondays are public holidays.
    expect(made.value.months.map(({ needed }) => needed)).toEqual([225, 90]);
  });

  it("says who is missed, and which tasks fall first", () => {
    const made = planBalance(planWith(plan, people), period);
    if (!made.ok) throw new Error(made.refusal.code);
    const { busiest, leaving } = made.value;
    expect(busiest).toBe(day("2026-04-01"));
    expect(leaving.alone).toEqual([
      {
        people: ["DN-0001"],
        open: 5,
        tasks: [
          { task: "T-0001", open: 4 },
          { task: "T-0002", open: 1 },
        ],
      },
    ]);
    expect(leaving.pairs[0]).toMatchObject({ people: ["DN-0001", "DN-0002"], open: 5 });
  });

  it("says why a plan cannot be carried out", () => {
    const made = planBalance(
      planWith([...plan, task("T-0003", { skills: "metselen", onHolidays: "ja" })], people),
      period,
    );
    if (!made.ok) throw new Error(made.refusal.code);
    expect(made.value.isFeasible).toBe(false);
    expect(made.value.obstacles).toMatchObject([
      { task: "T-0003", reason: "noSkill", turns: 9, first: day("2026-03-02") },
    ]);
  });
});

describe("turns that were done", () => {
  const workbook = planWith(
    [task("T-0001", { people: 2, minutes: 45 })],
    [person("DN-0001"), person("DN-0002"), person("DN-0003")],
    [
      { id: "R-0001", task: "T-0001", on: day("2026-03-02"), turns: 1, who: "Naam DN-0001, Naam DN-0002" },
      { id: "R-0002", task: "T-0001", on: day("2026-03-09"), turns: 1, who: "Naam DN-0001" },
    ],
    { zbUren: [{ id: "U-0004", on: day("2026-03-02"), task: "T-0001", participant: "DN-0001", hours: 1 }] },
  );

  it("are marked, with who saw it, and hours of everybody that are not there yet", () => {
    const made = closeTurns(workbook, {
      turns: [
        { turn: "r-0001", done: true, seenBy: "Anja" },
        { turn: "R-0002", done: true, doneOn: day("2026-03-10"), doneBy: ["DN-0003"] },
      ],
      withHours: true,
    });
    if (!made.ok) throw new Error(made.refusal.code);
    const now = applied(workbook, made.value.edits);
    expect(readRows(roster, now).value?.rows.map(({ values }) => values)).toMatchObject([
      { done: true, doneOn: null, seenBy: "Anja" },
      { done: true, doneOn: day("2026-03-10"), doneBy: "Naam DN-0003" },
    ]);
    const booked = readRows(hours, now).value?.rows.map(({ values }) => values) ?? [];
    expect(booked.map(({ id, on, participant, hours: spent }) => [id, on, participant, spent])).toEqual([
      ["U-0004", day("2026-03-02"), "DN-0001", 1],
      ["U-0005", day("2026-03-02"), "DN-0002", 0.75],
      ["U-0006", day("2026-03-10"), "DN-0003", 0.75],
    ]);
  });

  it("that were skipped have no hours", () => {
    const made = closeTurns(workbook, { turns: [{ turn: "R-0001", done: false }], withHours: true });
    expect(made.ok && made.value.hours).toEqual([]);
  });

  it("must exist", () => {
    const made = closeTurns(workbook, { turns: [{ turn: "R-0099", done: true }], withHours: false });
    expect(made).toMatchObject({ ok: false, refusal: { code: "P019", facts: { turn: "R-0099" } } });
  });
});

describe("inspections", () => {
  const seen = (id: string, on: string, level: string, more = {}) => ({
    id,
    on: day(on),
    initiative: "I-0001",
    space: "Portiek 1",
    aspect: "trap",
    level,
    ...more,
  });
  const workbook = planWith([task("T-0001", { level: "B" }), task("T-0002", { level: "A" })], [], [], {
    zbInitiatieven: [{ id: "I-0001", name: "Lindehof", startsOn: MARCH.from }],
    zbSchouw: [
      seen("SC-0003", "2026-04-01", "B"),
      seen("SC-0001", "2026-02-01", "D"),
      seen("SC-0002", "2026-02-01", "A+", { aspect: "deur" }),
      seen("SC-0004", "2026-05-01", "C", { aimed: "C", moment: "achteraf" }),
      seen("SC-0005", "2026-05-01", "A", { aspect: "deur" }),
    ],
  });

  it("count levels before and after, never average them, and hold each against what was agreed", () => {
    const { value, problems } = inspectionOverview(workbook);
    expect([value.length, problems]).toEqual([1, []]);
    const [space] = value;
    expect(space?.before).toEqual({
      counts: [
        ["A+", 1],
        ["A", 0],
        ["B", 0],
        ["C", 0],
        ["D", 1],
      ].map(([level, count]) => ({ level, count })),
      lowest: "D",
    });
    expect(space?.after.lowest).toBe("C");
    expect(space?.inspections.map(({ id, aimed, outcome }) => [id, aimed, outcome])).toEqual([
      ["SC-0001", "A", "below"],
      ["SC-0002", "A", "above"],
      ["SC-0003", "A", "below"],
      ["SC-0004", "C", "at"],
      ["SC-0005", "A", "at"],
    ]);
    expect(space?.latest.map(({ id }) => id)).toEqual(["SC-0004", "SC-0005"]);
    expect(space?.inspections[0]?.place).toMatchObject({ sheet: "Schouw" });
  });
});
