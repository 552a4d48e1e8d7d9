import { describe, expect, it } from "vitest";
import { isoOf } from "../../src/days/day.ts";
import { REMINDERS } from "../../src/domain/initiatives/reminders.ts";
import { signalsToday, type TodaySignal } from "../../src/journeys/today.ts";
import { signalRows } from "../../src/journeys/today-sheet.ts";
import { normContents } from "../../src/schema/norm-contents.ts";
import type { RowValues } from "../../src/schema/row-value.ts";
import { textOf } from "../../src/text/nl/problem-texts.ts";
import { day } from "../support/charge-rows.ts";
import { changed, complete, ID, placeText, without, workbookOf } from "../support/initiative-rows.ts";

type Rows = Record<string, RowValues[]>;

/** At work since March 2026 and nothing to mention: no open step, no day that comes near. */
function quiet(): Rows {
  return changed(complete("uitvoering", "2026-03-01"), "zbStappen", { doneOn: day("2026-02-28") });
}

function signals(rows: Rows, on: string): readonly TodaySignal[] {
  return signalsToday(workbookOf(rows), day(on)).signals;
}

/** "error step 2026-06-01 Stappen.dueOn 1" */
function told(rows: Rows, on: string): string[] {
  return signals(rows, on).map(({ kind, severity, due, problem }) =>
    [severity, kind, due === null ? "-" : isoOf(due), ...problem.places.map(placeText)].join(" "),
  );
}

interface Case {
  readonly what: string;
  readonly rows: () => Rows;
  /** The signal without its severity. */
  readonly signal: string;
  /** Days with the severity on them; "none" for no signal. */
  readonly on: Readonly<Record<string, "none" | "error" | "warning" | "info">>;
}

const step = (due: string) => () => changed(quiet(), "zbStappen", { doneOn: null, dueOn: day(due) });
const initiative = (more: RowValues) => () => changed(quiet(), "zbInitiatieven", more);

const RENEWED = { changedOn: null, noticeMonths: null, to: day("2026-02-28"), renewal: "stilzwijgend per jaar" };

const CASES: readonly Case[] = [
  {
    what: "a step",
    rows: step("2026-06-01"),
    signal: "step 2026-06-01 Stappen.dueOn 1",
    on: { "2026-05-24": "none", "2026-05-25": "warning", "2026-06-01": "warning", "2026-06-02": "error" },
  },
  {
    what: "a step on 29 February of a leap year",
    rows: step("2028-02-29"),
    signal: "step 2028-02-29 Stappen.dueOn 1",
    on: { "2028-02-29": "warning", "2028-03-01": "error" },
  },
  {
    what: "a phase that lasts too long: 120 days after 1 November 2026",
    rows: () =>
      changed(changed(complete("aanjagen", "2026-11-01"), "zbStappen", { doneOn: day("2026-02-28") }), "zbContracten", {
        noticeMonths: null,
      }),
    signal: "gate 2027-03-01 Initiatieven.phaseSince 1",
    on: { "2027-03-01": "none", "2027-03-02": "error" },
  },
  {
    what: "an agreement that ends",
    rows: () => changed(quiet(), "zbAfspraken", { to: day("2026-08-31") }),
    signal: "agreement 2026-08-31 Afspraken.to 1",
    on: { "2026-07-01": "none", "2026-07-02": "warning", "2026-08-31": "warning", "2026-09-01": "error" },
  },
  {
    what: "an insurance that ends",
    rows: () => changed(quiet(), "zbAfspraken", { insuredUntil: day("2026-08-31") }),
    signal: "insurance 2026-08-31 Afspraken.insuredUntil 1",
    on: { "2026-07-01": "none", "2026-07-02": "warning", "2026-08-31": "warning", "2026-09-01": "error" },
  },
  {
    what: "the last day to give notice, three months before the last of May: 28 February",
    rows: () =>
      changed(
        changed(complete("afspraken", "2026-12-01"), "zbStappen", { doneOn: day("2026-02-28") }),
        "zbContracten",
        { changedOn: null, to: day("2027-05-31") },
      ),
    signal: "notice 2027-02-28 Contracten.noticeBy 1",
    on: { "2026-12-29": "none", "2026-12-30": "warning", "2027-02-28": "warning", "2027-03-01": "error" },
  },
  {
    what: "the last day to give notice of another contract of the complex: a chance, never late",
    rows: () => {
      const rows = quiet();
      const other = { id: "C-2", supplier: "Groen", complex: "C1", to: day("2027-03-31"), noticeMonths: 3 };
      return { ...rows, zbContracten: [...(rows.zbContracten ?? []), other] };
    },
    signal: "notice 2026-12-31 Contracten.noticeBy 2",
    on: { "2026-10-31": "none", "2026-11-01": "info", "2026-12-31": "info", "2027-01-01": "none" },
  },
  {
    what: "the last day to give notice in days, which no number of months can say: six weeks before the last of May",
    rows: () =>
      changed(
        changed(complete("afspraken", "2026-12-01"), "zbStappen", { doneOn: day("2026-02-28") }),
        "zbContracten",
        { changedOn: null, to: day("2027-05-31"), noticeMonths: null, noticeDays: 42 },
      ),
    signal: "notice 2027-04-19 Contracten.noticeBy 1",
    on: { "2027-02-17": "none", "2027-02-18": "warning", "2027-04-19": "warning", "2027-04-20": "error" },
  },
  {
    what: "a contract that runs on after residents start",
    rows: () =>
      changed(changed(quiet(), "zbContracten", { changedOn: null, noticeMonths: null }), "zbInitiatieven", {}),
    signal: "contractRunsOn 2026-03-01 Contracten.to 1",
    on: { "2025-12-30": "none", "2025-12-31": "warning", "2026-03-01": "warning", "2026-03-02": "error" },
  },
  {
    what: "an evaluation that was planned",
    rows: initiative({ evaluationOn: day("2026-09-30") }),
    signal: "evaluation 2026-09-30 Initiatieven.evaluationOn 1",
    on: { "2026-08-30": "none", "2026-08-31": "warning", "2026-09-30": "warning", "2026-10-01": "error" },
  },
  {
    what: "no evaluation planned, a year after a start on 29 February",
    rows: initiative({ evaluationOn: null, startsOn: day("2024-02-29") }),
    signal: "evaluation 2025-02-28 Initiatieven.evaluationOn 1",
    on: { "2024-06-01": "warning", "2025-02-28": "warning", "2025-03-01": "error" },
  },
  {
    what: "a leader without a successor",
    rows: initiative({ successorKnown: false }),
    signal: "leader - Initiatieven.successorKnown 1",
    on: { "2026-06-01": "warning" },
  },
  {
    what: "no leader",
    rows: initiative({ leader: null }),
    signal: "leader - Initiatieven.leader 1",
    on: { "2026-06-01": "warning" },
  },
  {
    what: "no guide",
    rows: initiative({ guide: null }),
    signal: "guide - Initiatieven.guide 1",
    on: { "2026-06-01": "warning" },
  },
  {
    what: "a participant who leaves",
    rows: () => ({
      ...quiet(),
      zbDeelnemers: [{ id: "DN-3", initiative: ID, name: "Drie", to: day("2026-08-31") }],
    }),
    signal: "participant 2026-08-31 Deelnemers.to 1",
    on: {
      "2026-07-31": "none",
      "2026-08-01": "warning",
      "2026-08-31": "warning",
      "2026-09-01": "info",
      "2026-09-30": "info",
      "2026-10-01": "none",
    },
  },
  {
    what: "the eight weeks after a notice of 23 November 2026 (golden case Z5)",
    rows: () => changed(quiet(), "zbVoorstellen", { noticeOn: day("2026-11-23") }),
    signal: "consent 2027-01-18 Voorstellen.courtUntil 1",
    on: {
      "2026-11-22": "none",
      "2026-11-23": "info",
      "2027-01-03": "info",
      "2027-01-04": "warning",
      "2027-01-18": "warning",
      "2027-01-19": "none",
    },
  },
  {
    what: "enough tenants who agree and were not told",
    rows: () => changed(quiet(), "zbVoorstellen", { noticeOn: null }),
    signal: "consent - Voorstellen.noticeOn 1",
    on: { "2026-06-01": "warning" },
  },
  {
    what: "an advice that is awaited, six weeks",
    rows: () =>
      changed(quiet(), "zbVoorstellen", { adviceAskedOn: day("2026-06-01"), adviceReceivedOn: null, noticeOn: null }),
    signal: "advice 2026-07-13 Voorstellen.adviceUntil 1",
    on: { "2026-06-28": "info", "2026-06-29": "warning", "2026-07-13": "warning" },
  },
  {
    what: "the time for advice that is over",
    rows: () =>
      changed(quiet(), "zbVoorstellen", { adviceAskedOn: day("2026-06-01"), adviceReceivedOn: null, noticeOn: null }),
    signal: "advice 2026-07-13 Voorstellen.adviceReceivedOn 1",
    on: { "2026-07-14": "info" },
  },
  {
    what: "reasons for not following an advice, fourteen days",
    rows: () => changed(quiet(), "zbVoorstellen", { adviceReceivedOn: day("2026-06-01"), adviceFollowed: false }),
    signal: "advice 2026-06-15 Voorstellen.reasonsGivenOn 1",
    on: { "2026-06-01": "warning", "2026-06-15": "warning", "2026-06-16": "error" },
  },
  {
    what: "the statement of last year, due 30 June",
    rows: () => ({ ...quiet(), zbKostenposten: [{ id: "K-1", name: "x", complex: "C1", year: 2026 }] }),
    signal: "statement 2027-06-30 Complexen.settledYear 1",
    on: { "2027-03-31": "none", "2027-04-01": "warning", "2027-06-30": "warning", "2027-07-01": "error" },
  },
  {
    what: "an inspection below the level agreed, thirty days to repair",
    rows: () => {
      const rows = quiet();
      const low = { id: "SC-3", initiative: ID, on: day("2026-09-15"), space: "portiek 1", aspect: "trap", level: "C" };
      return { ...rows, zbSchouw: [...(rows.zbSchouw ?? []), low] };
    },
    signal: "inspection 2026-10-15 Schouw.level 3",
    on: { "2026-09-14": "none", "2026-09-15": "warning", "2026-10-15": "warning", "2026-10-16": "error" },
  },
  {
    what: "a key that has to come back",
    rows: () => changed(quiet(), "zbMiddelen", { returnedOn: null, returnBy: day("2026-08-31") }),
    signal: "resource 2026-08-31 Middelen.returnBy 1",
    on: { "2026-08-16": "none", "2026-08-17": "warning", "2026-08-31": "warning", "2026-09-01": "error" },
  },
  {
    what: "a contra-indication after the decision",
    rows: () => {
      const rows = quiet();
      const tests = (rows.zbToets ?? []).map((test) =>
        test.topic === "verstoorde verhouding" ? { ...test, answer: "ja" } : test,
      );
      return { ...rows, zbToets: tests };
    },
    signal: "contraIndication - Toets.answer 7",
    on: { "2026-06-01": "warning" },
  },
  {
    what: "work without a signed agreement",
    rows: () => changed(quiet(), "zbAfspraken", { signedOn: null }),
    signal: "agreement - Afspraken.signedOn 1",
    on: { "2026-06-01": "warning" },
  },
  {
    what: "work without any agreement",
    rows: () => without(quiet(), "zbAfspraken"),
    signal: "agreement - Afspraken",
    on: { "2026-06-01": "warning" },
  },
  {
    what: "an insurance that ends, beside one of an agreement that is over",
    rows: () => {
      const rows = changed(quiet(), "zbAfspraken", { insuredUntil: day("2026-08-31") });
      const old = { id: "A-0", initiative: ID, signedOn: day("2025-01-01"), to: day("2026-02-28"), insurance: "oud" };
      return { ...rows, zbAfspraken: [...(rows.zbAfspraken ?? []), old] };
    },
    signal: "insurance 2026-08-31 Afspraken.insuredUntil 1",
    on: { "2026-07-01": "none", "2026-08-31": "warning", "2026-09-01": "error" },
  },
  {
    what: "an insurance that is none, in words",
    rows: () => changed(quiet(), "zbAfspraken", { insurance: "geen" }),
    signal: "insurance - Afspraken.insurance 1",
    on: { "2026-06-01": "warning" },
  },
  {
    what: "no evaluation planned, a year after the work began, when the start is not filled in",
    rows: initiative({ evaluationOn: null, startsOn: null }),
    signal: "evaluation 2027-03-01 Initiatieven.evaluationOn 1",
    on: { "2026-06-01": "warning", "2027-03-01": "warning", "2027-03-02": "error" },
  },
  {
    what: "no evaluation planned and no day to count from",
    rows: initiative({ evaluationOn: null, startsOn: null, phaseSince: null }),
    signal: "evaluation - Initiatieven.evaluationOn 1",
    on: { "2026-06-01": "warning" },
  },
  {
    what: "an inspection below the level that it names itself",
    rows: () => {
      const rows = quiet();
      const low = { id: "SC-3", initiative: ID, on: day("2026-09-15"), space: "tuin", level: "B", aimed: "A" };
      return { ...rows, zbSchouw: [...(rows.zbSchouw ?? []), low] };
    },
    signal: "inspection 2026-10-15 Schouw.level 3",
    on: { "2026-09-14": "none", "2026-09-15": "warning", "2026-10-16": "error" },
  },
  {
    what: "an inspection of before residents began",
    rows: () => ({ ...quiet(), zbSchouw: (quiet().zbSchouw ?? []).slice(0, 1) }),
    signal: "inspection - Schouw.level 1",
    on: { "2026-03-01": "none", "2026-06-01": "none" },
  },
  {
    what: "the statement of the year before last, for a complex that was settled up to then",
    rows: () => ({
      ...changed(quiet(), "zbComplexen", { settledYear: 2024 }),
      zbKostenposten: [{ id: "K-1", name: "x", complex: "C1", year: 2025 }],
    }),
    signal: "statement 2026-06-30 Complexen.settledYear 1",
    on: { "2026-03-31": "none", "2026-06-30": "warning", "2026-07-01": "error", "2027-02-01": "error" },
  },
  {
    what: "a contract that ended on paper and renews itself",
    rows: () => changed(quiet(), "zbContracten", RENEWED),
    signal: "contractRunsOn 2026-03-01 Contracten.to 1",
    on: { "2026-03-01": "warning", "2026-03-02": "error" },
  },
  {
    what: "a phase that is not filled in: nothing can be watched",
    rows: initiative({ phase: null }),
    signal: "gate - Initiatieven.phase 1",
    on: { "2026-06-01": "warning" },
  },
  {
    what: "a phase of which nobody knows when it began",
    rows: () => changed(complete("aanjagen", null), "zbStappen", { doneOn: day("2026-02-28") }),
    signal: "gate - Initiatieven.phaseSince 1",
    on: { "2026-06-01": "info" },
  },
];

describe("Vandaag", () => {
  it("has nothing to say about an initiative in which everything is in order", () => {
    expect(told(quiet(), "2026-06-15")).toEqual([]);
  });

  it.each(
    CASES.flatMap(({ what, rows, signal, on }) =>
      Object.entries(on).map(([date, severity]) => ({ what, rows, signal, date, severity })),
    ),
  )("mentions $what on $date: $severity", ({ rows, signal, date, severity }) => {
    const kind = signal.split(" ")[0] ?? "";
    const own = told(rows(), date).filter((line) => line.split(" ")[1] === kind);
    expect(own).toEqual(severity === "none" ? [] : [`${severity} ${signal}`]);
  });

  it("calls late only what has a day that has passed", () => {
    const late = CASES.flatMap(({ rows, on }) =>
      Object.keys(on).flatMap((date) => signals(rows(), date).map((signal) => ({ ...signal, on: day(date) }))),
    ).filter(({ severity }) => severity === "error");
    expect(late.length).toBeGreaterThan(10);
    expect(late.filter(({ due, on }) => due === null || due >= on)).toEqual([]);
  });

  it("has a sentence and something to do for every signal, without a hole in it", () => {
    for (const { rows, on } of CASES) {
      for (const date of Object.keys(on)) {
        for (const { problem } of signals(rows(), date)) {
          const { message, action } = textOf(problem);
          expect(`${message} ${action}`, problem.code).toMatch(/^[A-Z"“].*\.$/s);
          expect(`${message} ${action}`, problem.code).not.toMatch(/undefined|null|NaN|\{|!/);
        }
      }
    }
  });

  it("puts the late ones first, then what comes soonest, then what has no day", () => {
    const rows = changed(step("2026-06-01")(), "zbAfspraken", {
      to: day("2026-07-01"),
      insuredUntil: day("2026-06-20"),
    });
    expect(told(changed(rows, "zbInitiatieven", { successorKnown: false }), "2026-06-10")).toEqual([
      "error step 2026-06-01 Stappen.dueOn 1",
      "warning insurance 2026-06-20 Afspraken.insuredUntil 1",
      "warning agreement 2026-07-01 Afspraken.to 1",
      "warning leader - Initiatieven.successorKnown 1",
    ]);
  });

  it("says what needs attention also after an initiative ended: only a key that somebody still has", () => {
    const rows = changed(changed(step("2026-06-01")(), "zbInitiatieven", { endsOn: day("2026-08-31") }), "zbMiddelen", {
      returnedOn: null,
    });
    expect(told(rows, "2026-09-01")).toEqual(["error resource 2026-08-31 Middelen.returnedOn 1"]);
  });

  it("asks for a key when who has it leaves, and for the work when the name stays on the roster", () => {
    const rows = changed(changed(quiet(), "zbMiddelen", { returnedOn: null }), "zbDeelnemers", {
      to: day("2026-08-31"),
    });
    const roster = [{ id: "R-1", task: "T-1", on: day("2026-10-05"), who: "Eén en Twee" }];
    const found = told(changed({ ...rows, zbRooster: roster }, "zbInitiatieven", { leader: "Ander" }), "2026-09-20");
    expect(found).toEqual([
      "error participant 2026-08-31 Deelnemers.to 1",
      "error resource 2026-08-31 Middelen.returnedOn 1",
    ]);
  });

  it("counts the agreement that lasts longest", () => {
    const rows = changed(quiet(), "zbAfspraken", { to: day("2026-06-30") });
    const next = { id: "A-2", initiative: ID, signedOn: day("2026-06-01"), from: day("2026-07-01"), insurance: "WA" };
    const both = { ...rows, zbAfspraken: [...(rows.zbAfspraken ?? []), { ...next, to: day("2028-06-30") }] };
    expect(told(both, "2026-06-20")).toEqual([]);
    const open = { ...rows, zbAfspraken: [...(rows.zbAfspraken ?? []), next] };
    expect(told(open, "2026-07-20")).toEqual([]);
  });

  it("tells once of all initiatives that cannot be watched, and not of one that ended", () => {
    const rows = quiet();
    const more = ["I-0002", "I-0003"].map((id) => ({ id, name: id, complex: "C1" }));
    const ended = { id: "I-0004", name: "x", complex: "C1", endsOn: day("2026-01-31") };
    const all = { ...rows, zbInitiatieven: [...(rows.zbInitiatieven ?? []), ...more, ended] };
    const found = signals(all, "2026-06-01");
    expect(found).toMatchObject([{ kind: "gate", initiative: null, problem: { code: "T015", facts: { count: 2 } } }]);
    expect(found[0]?.problem.places.map(placeText)).toEqual(["Initiatieven.phase 2", "Initiatieven.phase 3"]);
  });

  it("says that a contract renews itself, and when a place has to look better", () => {
    const rows = changed(quiet(), "zbContracten", RENEWED);
    const messages = signals(rows, "2026-06-01").map(({ problem }) => textOf(problem).message);
    expect(messages).toEqual([
      "Bewoners werken sinds 1-3-2026, maar contract C-1 met Glans is stilzwijgend verlengd. Zo betaalt u twee keer.",
    ]);
    const low = { id: "SC-3", initiative: ID, on: day("2026-05-20"), space: "portiek 1", aspect: "trap", level: "C" };
    const inspected = { ...quiet(), zbSchouw: [...(quiet().zbSchouw ?? []), low] };
    expect(signals(inspected, "2026-06-01").map(({ problem }) => textOf(problem).message)).toEqual([
      "Bij de laatste schouw van portiek 1 (trap) was het niveau C. Afgesproken is B. Dat moet uiterlijk op 19-6-2026 weer goed zijn.",
    ]);
  });

  it("is silent about a step that is done, also where nobody knows the day", () => {
    const late = step("2026-06-01")();
    expect(told(late, "2026-06-10")).toHaveLength(1);
    expect(told(changed(late, "zbStappen", { done: true }), "2026-06-10")).toEqual([]);
  });

  it("does not take a cell that it cannot read for an empty one", () => {
    const rows = changed(step("2026-06-01")(), "zbStappen", { dueOn: "31 feb 2026" });
    expect(told(rows, "2026-06-10")).toEqual(["warning unreadable - Stappen.dueOn 1"]);
  });

  it("uses the corporation's own numbers of days, and tells where it had to use ours", () => {
    const norms = normContents().map((norm) => (norm.code === "SIGNAAL-STAP" ? { ...norm, value: "30" } : norm));
    expect(told({ ...step("2026-06-01")(), zbNormen: norms }, "2026-05-05")).toHaveLength(1);
    const fewer = norms.filter(({ code }) => code !== "SIGNAAL-STAP");
    const today = signalsToday(workbookOf({ ...step("2026-06-01")(), zbNormen: fewer }), day("2026-05-28"));
    expect(today.signals).toHaveLength(1);
    expect(today.problems).toMatchObject([{ code: "T001", facts: { norm: "SIGNAAL-STAP", used: 7 } }]);
  });

  it("starts a workbook with the numbers that it falls back on", () => {
    const norms = new Map(normContents().map(({ code, value }) => [code, value]));
    expect(Object.keys(REMINDERS).map((code) => [code, norms.get(code)])).toEqual(
      Object.entries(REMINDERS).map(([code, days]) => [code, String(days)]),
    );
  });
});

describe("the sheet Vandaag", () => {
  const rowsOn = (rows: Rows, on: string) => signalRows(signalsToday(workbookOf(rows), day(on)), textOf);

  it("holds the words of its lists, the sentence, what to do and where", () => {
    expect(rowsOn(step("2026-06-01")(), "2026-06-02")).toEqual([
      {
        id: "SG-0001",
        severity: "te laat",
        due: day("2026-06-01"),
        kind: "stap",
        initiative: ID,
        name: "Schone trap",
        message: 'De stap "Rooster maken" moest klaar zijn op 1-6-2026.',
        action: "Doe de stap en vul in wanneer hij klaar was, of spreek een nieuwe dag af.",
        place: expect.stringMatching(/^Stappen![A-Z]5$/),
      },
    ]);
  });

  it("says that nothing needs attention, or that there is nothing to look at", () => {
    expect(rowsOn(quiet(), "2026-06-15")[0]?.message).toBe("Op 15-6-2026 vraagt niets uw aandacht.");
    expect(rowsOn({ zbNormen: normContents(), zbInitiatieven: [] }, "2026-06-15")[0]?.message).toBe(
      "Er zijn nog geen initiatieven. Daarom staat hier nog niets.",
    );
  });
});
