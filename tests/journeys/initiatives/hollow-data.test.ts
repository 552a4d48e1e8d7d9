import { describe, expect, it } from "vitest";
import type { Phase } from "../../../src/domain/initiatives/phase.ts";
import { viewInitiative } from "../../../src/journeys/initiatives/initiative-view.ts";
import type { RowValues } from "../../../src/schema/row-value.ts";
import { day } from "../../support/charge-rows.ts";
import { changed, complete, ID, placeText, workbookOf } from "../../support/initiative-rows.ts";

const ON = day("2026-12-10");
type Rows = Record<string, RowValues[]>;

function blocking(rows: Rows, on = ON): string[] {
  const view = viewInitiative(workbookOf(rows), ID, on);
  if (!view.ok) throw new Error(view.refusal.code);
  return view.value.blocking.map(({ code, places }) => `${code} ${places.map(placeText).join(", ")}`);
}

/** Phase, what is only there to get past the gate, the row that holds it, and what the gate says. */
type Case = readonly [phase: Phase, what: string, table: string, more: RowValues, said: string];

const HOLLOW: readonly Case[] = [
  ["probleemanalyse", "a dash for a cause", "zbPercepties", { cause: "-" }, "I012 Analyse.cause 1"],
  ["probleemanalyse", "a letter for a check", "zbPercepties", { checkedHow: "x" }, "I013 Analyse.checkedHow 1"],
  ["probleemanalyse", "a space for a cause", "zbPercepties", { cause: "  " }, "I012 Analyse.cause 1"],
  ["oplossingen", "a question mark for a reason", "zbOplossingen", { reason: "?" }, "I023 Oplossingen.reason 1"],
  ["oplossingen", "n.v.t. for a source", "zbOplossingen", { source: "n.v.t." }, "I023 Oplossingen.source 1"],
  ["aanjagen", "somebody unknown as leader", "zbInitiatieven", { leader: "onbekend" }, "I033 Initiatieven.leader 1"],
  ["aanjagen", "PM for a guide", "zbInitiatieven", { guide: "PM" }, "I035 Initiatieven.guide 1"],
  ["besluit", "a decision that says nothing", "zbLogboek", { what: "..." }, "I050 Logboek"],
  ["besluit", "a notice that is still to come", "zbVoorstellen", { noticeOn: ON + 1 }, "I053 Voorstellen.noticeOn 1"],
  ["afspraken", "a signature of tomorrow", "zbAfspraken", { signedOn: ON + 1 }, "I060 Afspraken.signedOn 1"],
  [
    "afspraken",
    "an agreement that begins after the work",
    "zbAfspraken",
    { from: day("2026-03-02") },
    "I060 Afspraken.signedOn 1",
  ],
  ["afspraken", "no insurance, in words", "zbAfspraken", { insurance: "Geen" }, "I062 Afspraken.insurance 1"],
  ["afspraken", "not insured, in words", "zbAfspraken", { insurance: "niet verzekerd" }, "I062 Afspraken.insurance 1"],
  ["afspraken", "n.v.t. for how it may end", "zbAfspraken", { endGrounds: "nvt" }, "I061 Afspraken.endGrounds 1"],
  [
    "afspraken",
    "a contract that will be ended later",
    "zbContracten",
    { changedOn: ON + 1 },
    "I066 Contracten.changedOn 1",
  ],
  [
    "afspraken",
    "a contract that ended on paper and renews itself",
    "zbContracten",
    { changedOn: null, to: day("2026-02-28"), renewal: "Stilzwijgend per jaar" },
    "I066 Contracten.changedOn 1",
  ],
  ["afspraken", "a handover of nothing", "zbOverdracht", { share: 0 }, "I068 Overdracht.share 1"],
  [
    "afspraken",
    "a handover that was over before the start",
    "zbOverdracht",
    { to: day("2026-02-28") },
    "I068 Overdracht.to 1",
  ],
  [
    "stoppen",
    "a key that came back before it was handed out",
    "zbMiddelen",
    { returnedOn: day("2026-02-19") },
    "I086 Middelen.returnedOn 1",
  ],
  ["stoppen", "a key that will come back", "zbMiddelen", { returnedOn: ON + 1 }, "I086 Middelen.returnedOn 1"],
  [
    "stoppen",
    "a key that somebody has since nobody knows when",
    "zbMiddelen",
    { issuedOn: null, returnedOn: null },
    "I086 Middelen.returnedOn 1",
  ],
  [
    "stoppen",
    "charges restored before residents began",
    "zbOverdracht",
    { to: day("2026-02-01") },
    "I087 Overdracht.to 1",
  ],
  ["stoppen", "a first name for others", "zbDeelnemers", { sharedName: "Eén" }, "I088 Deelnemers.name 1"],
];

describe("a gate is not passed with", () => {
  it.each(HOLLOW)("in %s: %s", (phase, _what, table, more, said) => {
    const rows = phase === "stoppen" ? ended() : complete(phase);
    expect(blocking(rows)).toEqual([]);
    expect(blocking(changed(rows, table, more))).toEqual([said]);
  });

  it.each([
    ["without a value", { value: null }],
    ["of after the first day", { on: day("2026-03-02") }],
    ["without a day", { on: null }],
    ["in another complex", { complex: "C2" }],
  ])("in afspraken: a baseline %s", (_what, more) => {
    const rows = { ...complete("afspraken"), zbSchouw: [] };
    expect(blocking(rows)).toEqual([]);
    expect(blocking(changed(rows, "zbMetingen", more))).toEqual(["I065 Schouw, Metingen"]);
  });

  it.each([
    ["without a level", { level: null }, ON],
    ["of after the first day", { on: day("2026-03-02") }, ON],
    ["that is planned", { on: day("2026-02-25") }, day("2026-02-24")],
    ["in another complex", { complex: "C2" }, ON],
  ])("in afspraken: an inspection %s", (_what, more, on) => {
    const full = complete("afspraken");
    const rows = { ...full, zbMetingen: [], zbSchouw: (full.zbSchouw ?? []).slice(0, 1) };
    expect(blocking(rows, on)).toEqual([]);
    expect(blocking(changed(rows, "zbSchouw", more), on)).toEqual(["I065 Schouw, Metingen"]);
  });

  it.each([
    ["that is not there", "K-9", "I070 Overdracht.item 1"],
    ["of another complex", "K-2", "I070 Overdracht.item 1"],
  ])("in afspraken: a cost item %s", (_what, item, said) => {
    const rows = {
      ...complete("afspraken"),
      zbKostenposten: [
        { id: "K-1", complex: "C1", year: 2026 },
        { id: "K-2", complex: "C2", year: 2026 },
      ],
    };
    expect(blocking(rows)).toEqual([]);
    expect(blocking(changed(rows, "zbOverdracht", { item }))).toEqual([said]);
  });

  it("in afspraken: only participants who left before the start", () => {
    const rows = complete("afspraken");
    const gone = (rows.zbDeelnemers ?? []).map((row) => ({ ...row, from: null, to: day("2026-02-28") }));
    expect(blocking({ ...rows, zbDeelnemers: gone })).toEqual(["I073 Deelnemers"]);
  });

  it.each([
    ["without a level", { level: null }],
    ["that is planned", { on: ON + 1 }],
  ])("in uitvoering: an inspection %s", (_what, more) => {
    const rows = complete("uitvoering");
    const later = { ...rows, zbSchouw: (rows.zbSchouw ?? []).slice(1) };
    expect(blocking(later)).toEqual([]);
    expect(blocking(changed(later, "zbSchouw", more))).toEqual(["I076 Schouw"]);
  });

  it.each([
    ["without a value", { value: null }],
    ["of before the start", { on: day("2026-02-01") }],
    ["that is planned", { on: ON + 1 }],
    ["without a day", { on: null }],
  ])("in evaluatie: a follow-up %s", (_what, more) => {
    const rows = complete("evaluatie");
    const later = { ...rows, zbMetingen: (rows.zbMetingen ?? []).slice(1) };
    expect(blocking(later)).toEqual([]);
    expect(blocking(changed(later, "zbMetingen", more))).toEqual(["I080 Metingen"]);
  });
});

describe("a gate is passed with", () => {
  it("a level as baseline, and a period for its day", () => {
    const rows = { ...complete("afspraken"), zbSchouw: [] };
    const level = { on: null, period: "2026-01", value: null, level: "C" };
    expect(blocking(changed(rows, "zbMetingen", level))).toEqual([]);
  });

  it("short words that say something", () => {
    const rows = changed(complete("afspraken"), "zbAfspraken", { insurance: "WA", endGrounds: "ja, zie art. 9" });
    expect(blocking(rows)).toEqual([]);
  });

  it("a contract that renews itself and was ended in time", () => {
    const rows = changed(complete("afspraken"), "zbContracten", { renewal: "stilzwijgend per jaar" });
    expect(blocking(rows)).toEqual([]);
  });
});

/** Ended as it should: nothing that the last gate asks is left. */
function ended(): Rows {
  const rows = complete("stoppen");
  const bare = (rows.zbDeelnemers ?? []).map(({ id, initiative }) => ({
    id: id ?? null,
    initiative: initiative ?? null,
    name: id ?? null,
  }));
  const to = day("2026-11-30");
  return changed(changed({ ...rows, zbDeelnemers: bare }, "zbOverdracht", { to }), "zbAfspraken", { to });
}
