import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, dayOfIso, isoOf, partsOf } from "../../../src/days/day.ts";
import { makeRoster } from "../../../src/domain/plan/make-roster.ts";
import type { FixedTurn, Roster, RosterInput, RosterPerson, RosterTask } from "../../../src/domain/plan/roster.ts";
import { canLeaveOpen, FROM, mayDo, openPlaces, rosterCases } from "./roster-case.ts";

const MIXED = [30, 45, 60, 90] as const;
const small = rosterCases({ people: 3, tasks: 3, turns: 3, days: 30, minutes: MIXED });
const larger = rosterCases({ people: 12, tasks: 8, turns: 30, days: 120, minutes: MIXED });

function person(id: string, minutesPerMonth: number, more: Partial<RosterPerson> = {}): RosterPerson {
  return { id, group: null, minutesPerMonth, skills: new Set(), isThere: () => true, ...more };
}

function task(id: string, days: readonly Day[], more: Partial<RosterTask> = {}): RosterTask {
  const usual = { group: null, minutes: 60, people: 1, skills: [], lacksSkillName: false, blockedBy: () => null };
  return { ...usual, id, days, ...more };
}

function days(count: number, step = 1): Day[] {
  return Array.from({ length: count }, (_, at) => FROM + at * step);
}

function rosterOf(
  people: readonly RosterPerson[],
  tasks: readonly RosterTask[],
  more: Partial<RosterInput> = {},
): Roster {
  return makeRoster({ from: FROM, to: FROM + 364, people, tasks, fixed: [], ...more });
}

describe("laws of a roster", () => {
  it("nobody is asked while away, for more than offered in a month, without the skill, or twice for one turn", () => {
    fc.assert(
      fc.property(larger, (input) => {
        const { turns } = makeRoster(input);
        const used = new Map<string, number>();
        for (const { task: id, on, participants } of turns) {
          const own = input.tasks.find((one) => one.id === id);
          if (!own) throw new Error(`no task ${id}`);
          expect(own.blockedBy(on)).toBeNull();
          expect(new Set(participants).size).toBe(participants.length);
          expect(participants.length).toBeLessThanOrEqual(own.people);
          for (const name of participants) {
            const who = input.people.find((one) => one.id === name);
            if (!who) throw new Error(`no person ${name}`);
            expect(mayDo(who, own, on)).toBe(true);
            const month = `${name} ${partsOf(on).month}`;
            used.set(month, (used.get(month) ?? 0) + (own.minutes ?? 0));
            expect(used.get(month)).toBeLessThanOrEqual(who.minutesPerMonth);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("every turn is in the roster or in the gaps, with as many people missing as there are places open", () => {
    fc.assert(
      fc.property(larger, (input) => {
        const { turns, gaps } = makeRoster(input);
        const filled = new Map(turns.map(({ task: id, on, participants }) => [`${id} ${on}`, participants.length]));
        const missing = new Map(gaps.map((gap) => [`${gap.task} ${gap.on}`, gap.missing]));
        expect([filled.size, missing.size]).toEqual([turns.length, gaps.length]);
        const planned = input.tasks.flatMap(({ id, people, days: all }) =>
          all.map((on) => ({ key: `${id} ${on}`, people })),
        );
        for (const { key, people } of planned) expect((filled.get(key) ?? 0) + (missing.get(key) ?? 0)).toBe(people);
        const keys = new Set(planned.map(({ key }) => key));
        expect([...filled.keys(), ...missing.keys()].filter((key) => !keys.has(key))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("leaves at most one place open more than the fewest there can be", () => {
    fc.assert(
      fc.property(small, (input) => {
        expect(canLeaveOpen(input, openPlaces(makeRoster(input)) - 2)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves no more places open than there must be when all turns take as long", () => {
    fc.assert(
      fc.property(rosterCases({ people: 3, tasks: 3, turns: 3, days: 30, minutes: [30] }), (input) => {
        expect(canLeaveOpen(input, openPlaces(makeRoster(input)) - 1)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it("equal people differ by at most one turn when all turns take as long", () => {
    const equal = rosterCases({ people: 6, tasks: 5, turns: 20, days: 100, minutes: [30] }).map((input) => {
      const [first] = input.people;
      const rest = input.people.slice(1).map((one, at) => (at % 2 === 0 && first ? { ...first, id: one.id } : one));
      return { ...input, people: [...(first ? [first] : []), ...rest] };
    });
    fc.assert(
      fc.property(equal, (input) => {
        const { load } = makeRoster(input);
        const [first] = input.people;
        const alike = input.people.filter(({ isThere }) => isThere === first?.isThere).map(({ id }) => id);
        const turns = load.filter(({ participant }) => alike.includes(participant)).map((one) => one.turns);
        expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it("equal people with time enough differ by at most one turn, however long turns take", () => {
    fc.assert(
      fc.property(larger, (input) => {
        const people = input.people.map(({ id }) => person(id, 60_000, { skills: new Set(["snoeien"]) }));
        const turns = makeRoster({ ...input, people }).load.map((one) => one.turns);
        expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });

  it("the order of the rows makes no difference", () => {
    fc.assert(
      fc.property(larger, (input) => {
        const turned = { ...input, people: [...input.people].reverse(), tasks: [...input.tasks].reverse() };
        expect(makeRoster(turned)).toEqual(makeRoster(input));
      }),
      { numRuns: 50 },
    );
  });

  it("load says what the turns say", () => {
    fc.assert(
      fc.property(larger, (input) => {
        const { turns, load } = makeRoster(input);
        for (const { participant, minutes, turns: count } of load) {
          const own = turns.filter(({ participants }) => participants.includes(participant));
          const spent = own.map((turn) => input.tasks.find(({ id }) => id === turn.task)?.minutes ?? 0);
          expect([count, minutes]).toEqual([own.length, spent.reduce((sum, one) => sum + one, 0)]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("who gets a turn", () => {
  it("turns go by what people offer", () => {
    const { load } = rosterOf([person("A", 120), person("B", 240), person("C", 360)], [task("T", days(42, 7))], {
      to: FROM + 42 * 7,
    });
    expect(load.map(({ turns }) => turns)).toEqual([7, 14, 21]);
  });

  it("hands turns on so that the only one who can do something is free for it", () => {
    const skilled = person("A", 60, { skills: new Set(["snoeien"]) });
    const away = person("B", 60, { isThere: (on) => on === FROM });
    const { gaps } = rosterOf([skilled, away], [task("T-1", [FROM]), task("T-2", [FROM + 1], { skills: ["snoeien"] })]);
    expect(gaps).toEqual([]);
  });

  it("starts a month anew for who joins later, instead of letting them catch up", () => {
    const late = person("C", 600, { isThere: (on) => on >= (dayOfIso("2026-09-01") ?? 0) });
    const { load } = rosterOf([person("A", 600), person("B", 600), late], [task("T", days(52, 7))], {
      to: dayOfIso("2026-12-31") ?? 0,
    });
    const offered = load.map((one) => one.offered);
    expect(offered).toEqual([6000, 6000, 2400]);
    const [a, b, c] = load.map(({ turns }) => turns) as [number, number, number];
    expect(Math.abs(a - b)).toBeLessThanOrEqual(1);
    expect(c).toBeLessThanOrEqual(8);
  });
});

describe("why a turn stays open", () => {
  const skills = ["snoeien"];
  const cases: readonly (readonly [string, readonly RosterPerson[], Partial<RosterTask>])[] = [
    ["nobody", [], {}],
    ["nobody", [person("A", 0)], {}],
    ["nobody", [person("A", 60, { group: "i-2" })], { group: "i-1" }],
    ["noSkill", [person("A", 60)], { skills }],
    ["noSkill", [person("A", 60, { skills: new Set(skills) }), person("B", 60)], { skills, people: 2 }],
    ["allAway", [person("A", 60, { isThere: () => false })], {}],
    ["allAway", [person("A", 60, { skills: new Set(skills), isThere: () => false }), person("B", 60)], { skills }],
    ["tooFewThere", [person("A", 60), person("B", 60, { isThere: () => false })], { people: 2 }],
    ["hoursUsed", [person("A", 45)], {}],
    ["blocked", [person("A", 60)], { blockedBy: () => "blocked" as const }],
    ["noMinutes", [person("A", 60)], { minutes: null }],
    ["noSkillName", [person("A", 60)], { lacksSkillName: true }],
  ];

  it.each(cases)("%s", (reason, people, more) => {
    expect(rosterOf(people, [task("T", [FROM], more)]).gaps).toMatchObject([{ task: "T", on: FROM, reason }]);
  });
});

describe("a roster that is made again", () => {
  it("law: stays as it is when nothing changed", () => {
    fc.assert(
      fc.property(larger, (input) => {
        const first = makeRoster(input);
        expect(makeRoster({ ...input, before: first.turns })).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it("law: equal people come to differ by at most one turn, however unfair it was", () => {
    fc.assert(
      fc.property(rosterCases({ people: 5, tasks: 4, turns: 20, days: 100, minutes: [30] }), (input) => {
        const [first] = input.people;
        const people = input.people.map(({ id }) => ({ ...(first as RosterPerson), id }));
        const before = makeRoster(input).turns.map((turn) => ({ ...turn, participants: [people[0]?.id ?? ""] }));
        const turns = makeRoster({ ...input, people, before }).load.map((one) => one.turns);
        expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });

  it("exchanges two short turns for a long one where nobody has time for more", () => {
    const [short, long] = [days(4), days(2)];
    const before = [
      ...short.map((on) => ({ task: "T-1", on, participants: ["A"] })),
      ...long.map((on) => ({ task: "T-2", on, participants: ["B"] })),
    ];
    const { load, gaps } = rosterOf(
      [person("A", 120), person("B", 120)],
      [task("T-1", short, { minutes: 30 }), task("T-2", long, { minutes: 60 })],
      { before, to: FROM + 6 },
    );
    expect([gaps, load.map(({ turns, minutes }) => [turns, minutes])]).toEqual([
      [],
      [
        [3, 120],
        [3, 120],
      ],
    ]);
  });

  it("law: keeps to the hours, the days and the skills, and leaves no more open than a new one", () => {
    fc.assert(
      fc.property(small, small, (input, other) => {
        const before = makeRoster(other).turns;
        const again = makeRoster({ ...input, before });
        expect(openPlaces(again)).toBeLessThanOrEqual(openPlaces(makeRoster(input)));
        for (const { task: id, on, participants } of again.turns) {
          const own = input.tasks.find((one) => one.id === id) as RosterTask;
          const who = input.people.filter((one) => participants.includes(one.id));
          expect(who.every((one) => mayDo(one, own, on))).toBe(true);
        }
        for (const { minutes, offered } of again.load) expect(minutes).toBeLessThanOrEqual(offered);
      }),
      { numRuns: 200 },
    );
  });

  it("changes the turn of who is away, and at most one more to make up for it", () => {
    const people = [person("A", 600), person("B", 600), person("C", 600)];
    const plan = [task("T", days(30, 7))];
    const first = rosterOf(people, plan);
    const away = first.turns.find(({ participants }) => participants.includes("B"))?.on ?? 0;
    const again = rosterOf(
      people.map((one) => (one.id === "B" ? { ...one, isThere: (on: Day) => on !== away } : one)),
      plan,
      { before: first.turns },
    );
    const changed = again.turns.filter((turn, at) => turn.participants.join() !== first.turns[at]?.participants.join());
    expect(changed.map(({ on }) => on)).toContain(away);
    expect(changed.length).toBeLessThanOrEqual(2);
  });
});

describe("turns that stay", () => {
  const fixed = (more: Partial<FixedTurn>): FixedTurn => ({
    task: "T",
    on: FROM,
    plannedOn: FROM,
    participants: ["A"],
    minutes: 60,
    missing: 0,
    ...more,
  });

  it("are not planned again, and count for hours and for what is fair", () => {
    const people = [person("A", 120), person("B", 120)];
    const { turns, load } = rosterOf(people, [task("T", days(4))], { fixed: [fixed({})], to: FROM + 3 });
    expect(turns.filter(({ on }) => on === FROM)).toEqual([
      { task: "T", on: FROM, participants: ["A"], isFixed: true },
    ]);
    expect(load.map((one) => one.turns)).toEqual([2, 2]);
  });

  it("cover the day that they were moved from", () => {
    const { turns } = rosterOf([person("A", 600)], [task("T", days(2))], {
      fixed: [fixed({ on: FROM + 3 })],
      to: FROM + 6,
    });
    expect(turns.map(({ on }) => isoOf(on))).toEqual([FROM + 1, FROM + 3].map(isoOf));
  });

  it("use up hours of the month, also before the period", () => {
    const { gaps } = rosterOf([person("A", 60)], [task("T", [FROM])], {
      fixed: [fixed({ on: FROM - 3, plannedOn: null })],
    });
    expect(gaps).toMatchObject([{ reason: "hoursUsed" }]);
  });

  it("may be left open by hand", () => {
    const { turns, gaps } = rosterOf([person("A", 600)], [task("T", [FROM])], {
      fixed: [fixed({ participants: [], missing: 1 })],
    });
    expect([turns, gaps]).toEqual([[], [{ task: "T", on: FROM, missing: 1, reason: "leftOpen" }]]);
  });
});
