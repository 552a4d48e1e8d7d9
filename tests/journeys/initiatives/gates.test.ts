import { describe, expect, it } from "vitest";
import { PHASES, type Phase } from "../../../src/domain/initiatives/phase.ts";
import { viewInitiative } from "../../../src/journeys/initiatives/initiative-view.ts";
import type { RowValues } from "../../../src/schema/row-value.ts";
import { day } from "../../support/charge-rows.ts";
import { changed, complete, ID, placeText, without, workbookOf } from "../../support/initiative-rows.ts";

const ON = day("2026-12-10");
type Rows = Record<string, RowValues[]>;

/** Ended as it should: nothing that a last gate asks is left. */
function ended(): Rows {
  const rows = complete("stoppen");
  const bare = (rows.zbDeelnemers ?? []).map(({ id, initiative }) => ({
    id: id ?? null,
    initiative: initiative ?? null,
    name: id ?? null,
  }));
  return changed(changed({ ...rows, zbDeelnemers: bare }, "zbOverdracht", { to: day("2026-11-30") }), "zbAfspraken", {
    to: day("2026-11-30"),
  });
}

const rowsFor = (phase: Phase): Rows => (phase === "stoppen" ? ended() : complete(phase));

function gate(rows: Rows, on = ON) {
  const view = viewInitiative(workbookOf(rows), ID, on);
  if (!view.ok) throw new Error(view.refusal.code);
  const shown = (problems: typeof view.value.blocking) =>
    problems.map(({ code, places }) => `${code} ${places.map(placeText).join(", ")}`);
  return { blocking: shown(view.value.blocking), warnings: shown(view.value.warnings) };
}

const first = (rows: Rows, table: string, more: RowValues) => changed(rows, table, more);

describe("every gate", () => {
  it.each(PHASES)("of %s is open when nothing is missing", (phase) => {
    expect(gate(rowsFor(phase))).toEqual({ blocking: [], warnings: [] });
  });

  it("knows nothing to be missing in a workbook without a phase", () => {
    expect(gate(complete(null, null)).blocking).toEqual([]);
  });
});

interface Case {
  readonly phase: Phase;
  readonly what: string;
  readonly rows: (rows: Rows) => Rows;
  readonly blocking: readonly string[];
}

/** Title, what is taken away, and what the gate then says with its place. */
const CLOSED: readonly Case[] = [
  {
    phase: "probleemanalyse",
    what: "any view",
    rows: (rows) => without(rows, "zbPercepties"),
    blocking: ["I010 Analyse"],
  },
  {
    phase: "probleemanalyse",
    what: "a second party's view",
    rows: (rows) => ({ ...rows, zbPercepties: (rows.zbPercepties ?? []).slice(0, 1) }),
    blocking: ["I011 Analyse.perceiver 1"],
  },
  {
    phase: "probleemanalyse",
    what: "the cause",
    rows: (rows) => first(rows, "zbPercepties", { cause: null }),
    blocking: ["I012 Analyse.cause 1"],
  },
  {
    phase: "probleemanalyse",
    what: "how the cause was checked",
    rows: (rows) => first(rows, "zbPercepties", { checkedHow: null }),
    blocking: ["I013 Analyse.checkedHow 1"],
  },
  {
    phase: "probleemanalyse",
    what: "what is lost without the chance",
    rows: (rows) => ({
      ...rows,
      zbPercepties: [{ id: "P-1", initiative: ID, route: "kans", perceiver: "corporatie", problem: "lege tuin" }],
    }),
    blocking: ["I014 Analyse.consequence 1"],
  },
  {
    phase: "oplossingen",
    what: "the basisalternatief",
    rows: (rows) => ({
      ...rows,
      zbOplossingen: (rows.zbOplossingen ?? []).filter(({ isCounterfactual }) => isCounterfactual !== true),
    }),
    blocking: ["I020 Oplossingen"],
  },
  {
    phase: "oplossingen",
    what: "a reason",
    rows: (rows) => first(rows, "zbOplossingen", { reason: null }),
    blocking: ["I023 Oplossingen.reason 1"],
  },
  {
    phase: "oplossingen",
    what: "a source",
    rows: (rows) => first(rows, "zbOplossingen", { source: null }),
    blocking: ["I023 Oplossingen.source 1"],
  },
  {
    phase: "aanjagen",
    what: "the interest poll",
    rows: (rows) => without(rows, "zbPeiling"),
    blocking: ["I030 Peiling"],
  },
  {
    phase: "aanjagen",
    what: "an answer about disturbed relations",
    rows: (rows) => ({
      ...rows,
      zbToets: (rows.zbToets ?? []).filter(({ topic }) => topic !== "verstoorde verhouding"),
    }),
    blocking: ["I036 Toets"],
  },
  {
    phase: "aanjagen",
    what: "an answer to a question that was asked",
    rows: (rows) => first(rows, "zbToets", { answer: "nog niet bekend" }),
    blocking: ["I036 Toets.answer 1"],
  },
  {
    phase: "besluit",
    what: "a precondition",
    rows: (rows) => first(rows, "zbToets", { answer: "nee" }),
    blocking: ["I038 Toets.answer 1"],
  },
  { phase: "besluit", what: "the decision", rows: (rows) => without(rows, "zbLogboek"), blocking: ["I050 Logboek"] },
  {
    phase: "besluit",
    what: "a proposal to the tenants",
    rows: (rows) => ({ ...rows, zbVoorstellen: [], zbDraagvlak: [] }),
    blocking: ["I051 Voorstellen"],
  },
  {
    phase: "besluit",
    what: "the notice of the result",
    rows: (rows) => first(rows, "zbVoorstellen", { noticeOn: null }),
    blocking: ["I053 Voorstellen.noticeOn 1"],
  },
  {
    phase: "afspraken",
    what: "a signature",
    rows: (rows) => first(rows, "zbAfspraken", { signedOn: null }),
    blocking: ["I060 Afspraken.signedOn 1"],
  },
  {
    phase: "afspraken",
    what: "insurance",
    rows: (rows) => first(rows, "zbAfspraken", { insurance: null }),
    blocking: ["I062 Afspraken.insurance 1"],
  },
  {
    phase: "afspraken",
    what: "insurance over the first day",
    rows: (rows) => first(rows, "zbAfspraken", { insuredUntil: day("2026-02-28") }),
    blocking: ["I063 Afspraken.insuredUntil 1"],
  },
  {
    phase: "afspraken",
    what: "the state of things at the start",
    rows: (rows) => ({ ...rows, zbMetingen: [], zbSchouw: [] }),
    blocking: ["I065 Schouw, Metingen"],
  },
  {
    phase: "afspraken",
    what: "the end of a contract",
    rows: (rows) => first(rows, "zbContracten", { changedOn: null }),
    blocking: ["I066 Contracten.changedOn 1"],
  },
  {
    phase: "afspraken",
    what: "what happens to the charges",
    rows: (rows) => without(rows, "zbOverdracht"),
    blocking: ["I067 Overdracht"],
  },
  {
    phase: "afspraken",
    what: "the item that changes",
    rows: (rows) => first(rows, "zbOverdracht", { item: null }),
    blocking: ["I068 Overdracht.item 1"],
  },
  {
    phase: "afspraken",
    what: "enough tenants who agree",
    rows: (rows) => first(rows, "zbDraagvlak", { answer: "nee" }),
    blocking: ["I069 Voorstellen.noticeOn 1"],
  },
  {
    phase: "afspraken",
    what: "a professional for risky work",
    rows: (rows) => first(rows, "zbTaken", { risky: true }),
    blocking: ["I074 Taken.doneBy 1"],
  },
  {
    phase: "uitvoering",
    what: "a day for the evaluation",
    rows: (rows) => first(rows, "zbInitiatieven", { evaluationOn: null }),
    blocking: ["I075 Initiatieven.evaluationOn 1"],
  },
  {
    phase: "uitvoering",
    what: "an inspection since the start",
    rows: (rows) => ({ ...rows, zbSchouw: (rows.zbSchouw ?? []).slice(0, 1) }),
    blocking: ["I076 Schouw"],
  },
  {
    phase: "evaluatie",
    what: "a measurement after the start",
    rows: (rows) => ({ ...rows, zbMetingen: (rows.zbMetingen ?? []).slice(0, 1) }),
    blocking: ["I080 Metingen"],
  },
  { phase: "evaluatie", what: "a decision", rows: (rows) => without(rows, "zbLogboek"), blocking: ["I081 Logboek"] },
  {
    phase: "stoppen",
    what: "a key that came back",
    rows: (rows) => first(rows, "zbMiddelen", { returnedOn: null }),
    blocking: ["I086 Middelen.returnedOn 1"],
  },
  {
    phase: "stoppen",
    what: "charges restored from a day",
    rows: (rows) => first(rows, "zbOverdracht", { to: null }),
    blocking: ["I087 Overdracht.to 1"],
  },
  {
    phase: "stoppen",
    what: "a participant without a name",
    rows: (rows) => first(rows, "zbDeelnemers", { name: "Mw. Een" }),
    blocking: ["I088 Deelnemers.name 1"],
  },
  {
    phase: "stoppen",
    what: "the end of the agreement",
    rows: (rows) => first(rows, "zbAfspraken", { to: null }),
    blocking: ["I089 Afspraken.to 1"],
  },
];

describe("a gate is closed", () => {
  it.each(CLOSED)("in $phase without $what", ({ phase, rows, blocking }) => {
    expect(gate(rows(rowsFor(phase))).blocking).toEqual(blocking);
  });

  it("in aanjagen and besluit by a contra-indication, whatever its row calls itself", () => {
    const against = (phase: Phase, kind: string | null) => {
      const rows = complete(phase);
      const tests = (rows.zbToets ?? []).map((test) =>
        test.topic === "geen actieve bewoners" ? { ...test, kind, answer: "ja" } : test,
      );
      return gate({ ...rows, zbToets: tests }).blocking;
    };
    expect(against("aanjagen", "contra-indicatie")).toEqual(["I037 Toets.answer 5"]);
    expect(against("besluit", null)).toEqual(["I037 Toets.answer 5"]);
  });
});

describe("a contract that nobody ended", () => {
  it.each([
    ["2026-02-28", []],
    ["2026-03-01", ["I066 Contracten.changedOn 1"]],
    [null, ["I066 Contracten.changedOn 1"]],
  ])("and that lasts until %s, while residents begin on 1 March: %j", (to, blocking) => {
    const rows = first(complete("afspraken"), "zbContracten", { changedOn: null, to: to === null ? null : day(to) });
    expect(gate(rows).blocking).toEqual(blocking);
  });
});

describe("golden case Z4, at the gate of the decision", () => {
  it.each([
    [1, 1],
    [3, 3],
    [7, 5],
    [10, 7],
    [24, 17],
    [25, 18],
    [30, 21],
    [48, 34],
    [23, 17],
  ])("of %i tenants %i have to agree: one fewer closes it", (tenants, needed) => {
    const votes = (yes: number): Rows => {
      const rows = complete("besluit");
      const units = Array.from({ length: tenants }, (_, at) => `C1-${at + 1}`);
      return {
        ...rows,
        zbEenheden: units.map((id) => ({ id, complex: "C1", status: "verhuurd" })),
        zbDraagvlak: units.map((unit, at) => ({
          id: `D-${at}`,
          proposal: "V-1",
          unit,
          answer: at < yes ? "ja" : "geen reactie",
        })),
      };
    };
    expect(gate(votes(needed)).blocking).toEqual([]);
    expect(gate(votes(needed - 1)).blocking).toEqual([expect.stringMatching(/^I052 /)]);
  });
});

describe("a gate warns", () => {
  it("of homes that were not asked or not reached, by entrance", () => {
    const rows = complete("aanjagen");
    const poll = (rows.zbPeiling ?? []).slice(1).map((row, at) => (at === 8 ? { ...row, reached: false } : row));
    const view = viewInitiative(workbookOf({ ...rows, zbPeiling: poll }), ID, ON);
    if (!view.ok) throw new Error(view.refusal.code);
    expect(view.value.blocking).toEqual([]);
    expect(view.value.warnings).toMatchObject([
      { code: "I032", facts: { count: 2, entrances: ["portiek 1", "portiek 2"] } },
    ]);
    expect(view.value.notAsked).toEqual(["C1-01", "C1-10"]);
  });

  it("of a leader without a successor, of a pitfall and of half a precondition, and is open all the same", () => {
    const rows = complete("aanjagen");
    const tests = (rows.zbToets ?? []).map((test) => {
      if (test.topic === "uitsluiting van bewoners") return { ...test, answer: "ja" };
      return test.topic === "materialen" ? { ...test, answer: "deels" } : test;
    });
    const found = gate(first({ ...rows, zbToets: tests }, "zbInitiatieven", { successorKnown: null }));
    expect(found.blocking).toEqual([]);
    expect(found.warnings.map((one) => one.slice(0, 4)).sort()).toEqual(["I034", "I039", "I040"]);
  });

  it("of effect groups on which nothing is said, of the basisalternatief as well", () => {
    const rows = complete("oplossingen");
    const fewer = (rows.zbOplossingen ?? []).filter(({ effectGroup, isCounterfactual }) =>
      isCounterfactual === true ? effectGroup === "woongenot" : effectGroup !== "imago",
    );
    const found = gate({ ...rows, zbOplossingen: fewer });
    expect(found).toEqual({
      blocking: [],
      warnings: ["I026 Oplossingen.effectGroup 1", "I026 Oplossingen.effectGroup 2"],
    });
  });

  it("of support inside the corporation that nobody gave, or that somebody withholds", () => {
    const rows = complete("aanjagen");
    expect(gate(first(rows, "zbBetrokkenen", { support: "nee" })).warnings.map((one) => one.slice(0, 4))).toEqual([
      "I041",
      "I042",
    ]);
  });

  it("while tenants can still go to court", () => {
    const rows = first(complete("besluit"), "zbVoorstellen", { noticeOn: day("2026-11-23") });
    // The notice of 23 November 2026: eight weeks later is 18 January 2027 (golden case Z5).
    expect(gate(rows, day("2027-01-18")).warnings).toEqual(["I054 Voorstellen.courtUntil 1"]);
    expect(gate(rows, day("2027-01-19")).warnings).toEqual([]);
  });
});
