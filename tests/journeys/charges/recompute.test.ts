import { describe, expect, it } from "vitest";
import { eachHome } from "../../../src/domain/charges/allocation.ts";
import { homeItems } from "../../../src/journeys/charges/home-items.ts";
import { recomputeCharges } from "../../../src/journeys/charges/recompute.ts";
import type { RowValues } from "../../../src/schema/computed-values.ts";
import { normContents } from "../../../src/schema/norm-contents.ts";
import { cost, day, homes, key, weights } from "../../support/charge-rows.ts";
import { type Contents, snapshotWith } from "../../support/own-workbook.ts";

const TODAY = day("2026-10-01");

/** Two complexes with two homes each and one key for both, and costs of both together. */
const units = [...homes(2), ...homes(2, { complex: "C2" }, "x")];
const BASE = {
  zbEenheden: units,
  zbNormen: normContents(),
  zbVerdeelsleutels: [key("VK-1", { complex: null }), key("VK-9", { complex: null })],
  zbGewichten: weights("VK-9", units, () => 1),
  zbKostenposten: [
    cost("K-1", 2400, 2026, { name: "Schoonmaak" }),
    cost("K-2", 1200, 2026, { complex: "C2", name: "Schoonmaak" }),
    cost("K-3", 400, 2026, { complex: null, key: "VK-9" }),
  ],
} satisfies Contents;

const handover = (more: RowValues): RowValues => ({
  id: "OD-1",
  item: "K-1",
  share: 1,
  from: day("2026-01-01"),
  ...more,
});

function recomputed(added: Contents, initiative: string | null = null, year: number | null = 2026) {
  const outcome = recomputeCharges(snapshotWith({ ...BASE, ...added }), { year, initiative }, TODAY);
  if (!outcome.ok) throw new Error(`Refused: ${outcome.refusal.code}`);
  return outcome.value;
}

describe("what is recomputed", () => {
  it("only the homes of complexes in which something is taken over, with all that they pay", () => {
    const { recomputation } = recomputed({ zbOverdracht: [handover({})] });
    expect(recomputation.homes.map(({ unit }) => unit)).toEqual(["01", "02"]);
    // 1200 cleaning and 100 of the costs of both complexes, with 5% administration costs.
    expect(recomputation.homes.map(({ oldPerYear }) => oldPerYear)).toEqual([1365_00, 1365_00]);
    expect(recomputation.homes.map(({ newPerYear }) => newPerYear)).toEqual([107_50, 107_50]);
    expect(recomputation.items.map(({ item }) => item.id)).toEqual(["K-1", "K-3"]);
  });

  it("each home with each of its items, old and new, and new costs of the group", () => {
    const rows = [handover({ newCosts: 240, paidBy: "bewoners via servicekosten", from: day("2026-07-01") })];
    const perHome = homeItems(recomputed({ zbOverdracht: rows }).recomputation).get("02");
    expect(perHome).toEqual([
      { item: "K-1", old: 1200_00, firstYear: 595_07, laterYears: 0 },
      { item: "K-3", old: 100_00, firstYear: 100_00, laterYears: 100_00 },
      { item: "OD-1", old: 0, firstYear: 60_00, laterYears: 120_00 },
    ]);
  });

  it("every home when costs of several complexes are taken over", () => {
    const { recomputation } = recomputed({ zbOverdracht: [handover({ item: "K-3" })] });
    expect(recomputation.homes.map(({ unit }) => unit)).toEqual(["01", "02", "x01", "x02"]);
    expect(recomputation.laterYears.itemsCents).toBe(400_00n);
  });

  it("only what one initiative takes over, whatever the capitals of its number", () => {
    const rows = [handover({ initiative: "I-1" }), handover({ id: "OD-2", initiative: "I-2", item: "K-2" })];
    const added = { zbInitiatieven: [{ id: "I-1" }, { id: "I-2" }], zbOverdracht: rows };
    expect(recomputed(added).recomputation.homes).toHaveLength(4);
    const one = recomputed(added, "i-2");
    expect(one.recomputation.homes.map(({ unit }) => unit)).toEqual(["x01", "x02"]);
    expect(one.recomputation.savings.map(({ handover: { id } }) => id)).toEqual(["OD-2"]);
  });

  it("the estimate of a year that has one, also when a handover names the actual costs of another year", () => {
    const zbKostenposten = [
      cost("K-0", 2300, 2025, { name: " schoonmaak  PORTIEKEN" }),
      cost("K-1", 2400, 2026, { name: "Schoonmaak portieken", estimate: "begroting" }),
    ];
    const { kind, recomputation } = recomputed({ zbKostenposten, zbOverdracht: [handover({ item: "K-0" })] });
    expect(kind).toBe("estimate");
    expect(recomputation.laterYears.itemsCents).toBe(2400_00n);
  });

  it("the Boekjaar of the workbook when no year is asked for, otherwise the year of today", () => {
    const zbKostenposten = [cost("K-1", 2400, 2025), cost("K-2", 1200, 2026)];
    const contents = { ...BASE, zbKostenposten };
    const yearWith = (names: Record<string, number>) => {
      const outcome = recomputeCharges(snapshotWith(contents, names), { year: null, initiative: null }, TODAY);
      return outcome.ok ? outcome.value.recomputation.year : null;
    };
    expect([yearWith({ Boekjaar: 2025 }), yearWith({})]).toEqual([2025, 2026]);
  });

  it("the actual costs when only another service has an estimate", () => {
    const lone = cost("K-8", 60, 2026, { name: "Lampen", estimate: "begroting" });
    const zbKostenposten = [...BASE.zbKostenposten, lone];
    expect(recomputed({ zbKostenposten, zbOverdracht: [handover({})] })).toMatchObject({ kind: "actual" });
    const estimate = cost("K-7", 2500, 2026, { name: "schoonmaak", estimate: "begroting" });
    const both = [...zbKostenposten, estimate];
    expect(recomputed({ zbKostenposten: both, zbOverdracht: [handover({})] })).toMatchObject({ kind: "estimate" });
  });

  it.each([
    ["the year in which residents start, after the Boekjaar", ["2026-03-01"], 2025, 2026],
    ["the first of those years", ["2027-01-01", "2026-12-31"], 2025, 2026],
    ["the Boekjaar when they started in it or before it", ["2025-07-01", "2026-01-01"], 2025, 2025],
    ["the Boekjaar when they started earlier", ["2024-07-01"], 2026, 2026],
    ["the Boekjaar when there are no costs of the year in which they start", ["2028-01-01"], 2025, 2025],
  ])("%s", (_, starts, ownYear, year) => {
    const zbKostenposten = [cost("K-1", 2400, 2025), cost("K-2", 1200, 2026), cost("K-3", 1300, 2027)];
    const zbOverdracht = starts.map((from, at) => handover({ id: `OD-${at}`, from: day(from), share: 0.5 }));
    const workbook = snapshotWith({ ...BASE, zbKostenposten, zbOverdracht }, { Boekjaar: ownYear });
    const outcome = recomputeCharges(workbook, { year: null, initiative: null }, TODAY);
    expect(outcome.ok && outcome.value.recomputation.year).toBe(year);
  });
});

describe("a key for several complexes", () => {
  it("divides costs of one complex over that one, and costs of none over all, also when it does both", () => {
    const zbKostenposten = [
      cost("K-1", 400, 2026, { key: "VK-9" }),
      cost("K-3", 400, 2026, { complex: null, key: "VK-9" }),
    ];
    const { allocations } = recomputed({ zbKostenposten }).recomputation;
    const shares = allocations.old.items.map((item) => {
      const found: number[] = [];
      eachHome(item, (_, cents) => found.push(cents));
      return found;
    });
    expect(shares).toEqual([
      [200_00, 200_00],
      [100_00, 100_00, 100_00, 100_00],
    ]);
  });

  it("is a warning when it belongs to another complex", () => {
    const contents = { ...BASE, zbVerdeelsleutels: [key("VK-1"), key("VK-9", { complex: null })] };
    const outcome = recomputeCharges(snapshotWith(contents), { year: 2026, initiative: null }, TODAY);
    const found = outcome.ok ? outcome.problems.filter(({ code }) => code === "B015") : [];
    expect(found).toMatchObject([{ places: [{ sheet: "Kostenposten", cell: "M6" }], facts: { ofKey: "C1" } }]);
  });
});

describe("new costs of the group", () => {
  const paidBy = (payer: string) =>
    recomputed({ zbOverdracht: [handover({ newCosts: 240, paidBy: payer })] }).recomputation.laterYears;

  it.each([
    ["bewoners via servicekosten", 240_00n, 0n],
    ["corporatie", 240_00n, -240_00n],
    ["bewoners zelf", 0n, 0n],
    ["gemeente", 0n, 0n],
  ])("that %s pay(s)", (payer, reinvested, corporation) => {
    const saved = paidBy(payer);
    expect([saved.reinvestedCents, saved.corporation.groupCostsCents]).toEqual([reinvested, corporation]);
  });
});

describe("consent", () => {
  const votes = (proposal: string, yes: number): RowValues[] =>
    ["01", "02"].map((unit, at) => ({
      proposal,
      unit,
      answer: at < yes ? "ja" : "nee",
      answeredOn: day("2026-05-01"),
    }));
  const proposal = {
    initiative: "I-1",
    service: "schoonmaak",
    proposedOn: day("2026-04-01"),
    noticeOn: day("2026-06-01"),
  };
  const added = (more: RowValues, yes: number): Contents => ({
    zbInitiatieven: [{ id: "I-1" }],
    zbOverdracht: [handover({ initiative: "I-1", from: day("2026-09-15") })],
    zbVoorstellen: [{ id: "V-1", ...proposal, ...more }],
    zbDraagvlak: votes("V-1", yes),
  });

  it("gives a new advance from the first of the month after the costs fall", () => {
    const [outcome] = recomputed(added({ serviceKind: "gezamenlijk" }, 2)).proposals;
    expect(outcome?.consent).toMatchObject({ entitled: 2, needed: 2, reached: true, courtUntil: day("2026-07-27") });
    expect(outcome?.advance).toEqual({ earliestOn: day("2026-10-01"), certainOn: day("2026-10-01") });
  });

  it("gives none without enough yeses, nor for a service that each home decides about", () => {
    expect(recomputed(added({ serviceKind: "gezamenlijk" }, 1)).proposals[0]?.advance).toBeNull();
    const perHome = recomputeCharges(
      snapshotWith({ ...BASE, ...added({ serviceKind: "per woning" }, 1) }),
      { year: 2026, initiative: null },
      TODAY,
    );
    if (!perHome.ok) throw new Error("Refused");
    expect(perHome.value.proposals[0]).toMatchObject({ advance: null, proposal: { perHome: true } });
    expect(perHome.problems.map(({ code }) => code)).not.toContain("D063");
    expect(recomputed(added({ serviceKind: "per woning" }, 2)).proposals[0]?.advance).toBeNull();
  });

  const outcomeOf = (contents: Contents) => {
    const outcome = recomputeCharges(snapshotWith({ ...BASE, ...contents }), { year: 2026, initiative: null }, TODAY);
    if (!outcome.ok) throw new Error("Refused");
    const told = outcome.problems.filter(({ code }) => code === "D068").map(({ facts }) => facts);
    return { told, proposals: outcome.value.proposals };
  };

  it("counts for nothing while a tenant who pays for what changes was not asked, which is told", () => {
    const { zbDraagvlak, ...rest } = added({ serviceKind: "gezamenlijk" }, 2);
    const { told, proposals } = outcomeOf({ ...rest, zbDraagvlak: (zbDraagvlak ?? []).slice(0, 1) });
    expect(told).toEqual([{ proposal: "V-1", notAsked: 1 }]);
    expect(proposals[0]).toMatchObject({ notAsked: 1, advance: null, consent: { reached: true, entitled: 1 } });
  });

  it.each<[string, Contents]>([
    [
      "an empty home has nobody to ask",
      { zbEenheden: [units[0], { ...units[1], status: "leegstand" }, ...units.slice(2)] as RowValues[] },
    ],
    [
      "the other home was asked by another proposal of the initiative",
      {
        zbVoorstellen: [
          { id: "V-1", ...proposal },
          { id: "V-2", ...proposal },
        ],
        zbDraagvlak: [...votes("V-1", 2).slice(0, 1), ...votes("V-2", 2).slice(1)],
      },
    ],
  ])("asks for no more when %s", (_, more) => {
    const { zbDraagvlak, ...rest } = added({ serviceKind: "gezamenlijk" }, 2);
    expect(outcomeOf({ ...rest, zbDraagvlak: (zbDraagvlak ?? []).slice(0, 1), ...more }).told).toEqual([]);
  });
});

describe("the business case of an initiative", () => {
  const added = (endsOn: number | null): Contents => ({
    zbInitiatieven: [{ id: "I-1", endsOn }],
    zbOplossingen: [{ initiative: "i-1", name: "Niets doen", isCounterfactual: "ja" }],
    zbOverdracht: [handover({ initiative: "I-1", newCosts: 240, paidBy: "corporatie" })],
    zbMiddelen: [
      { initiative: "I-1", name: "Bezems", cost: 300, paidBy: "corporatie", issuedOn: day("2025-12-01") },
      { initiative: "I-1", name: "Cursus", cost: 50, paidBy: "corporatie", issuedOn: day("2027-03-01") },
      { initiative: "I-1", name: "Hark", cost: 20, paidBy: "bewoners zelf", issuedOn: day("2026-03-01") },
    ],
  });

  it("compares with the replaced costs; the group's costs each year, means in the year they were bought", () => {
    const [only] = recomputed(added(null)).cases;
    expect(only?.rows.map(({ year, oneOffCents, yearlyCents }) => [year, oneOffCents, yearlyCents])).toEqual([
      [2026, 300_00, 240_00],
      [2027, 50_00, 240_00],
      [2028, 0, 240_00],
      [2029, 0, 240_00],
      [2030, 0, 240_00],
    ]);
    expect(only?.rows[0]).toMatchObject({ counterfactualCents: 2400_00, withCents: 0 });
    expect(only?.result.years[0]).toMatchObject({ savingCents: 2400_00, netCents: 1860_00 });
  });

  it("is made without sheets of initiatives, against going on as it is", () => {
    const { zbOverdracht = [] } = added(null);
    const [only, ...others] = recomputed({ zbOverdracht }).cases;
    expect(others).toEqual([]);
    expect(only?.initiative).toMatchObject({ id: "I-1", endsOn: null });
    expect(only?.result.years[0]).toMatchObject({ year: 2026, savingCents: 2400_00, netCents: 2160_00 });
  });

  it("is not made for an initiative that has no basisalternatief although others have", () => {
    const zbOverdracht = [handover({ initiative: "I-9" })];
    const [only] = recomputed({ ...added(null), zbOverdracht }).cases;
    expect(only?.result.years).toEqual([]);
  });

  it("saves no more in a later year than what has fallen away by then", () => {
    const contract = { id: "C-1", supplier: "Glans", complex: "C1", perYear: 2400, to: day("2027-03-31") };
    const zbOverdracht = [
      handover({ id: "OD-1", initiative: "I-1", share: 0.5, from: day("2026-07-01"), contract: "C-1" }),
      handover({
        id: "OD-2",
        initiative: "I-1",
        share: 0.25,
        from: day("2028-01-01"),
        newCosts: 120,
        paidBy: "corporatie",
      }),
    ];
    const [only] = recomputed({ ...added(null), zbContracten: [contract], zbOverdracht }).cases;
    expect(
      only?.rows.map(({ withCents, yearlyCents }, at) => [only.result.years[at]?.savingCents, withCents, yearlyCents]),
    ).toEqual([
      [0, 2400_00, 0],
      [Math.round((1200_00 * 275) / 365), 2400_00 - Math.round((1200_00 * 275) / 365), 0],
      [1800_00, 600_00, 120_00],
      [1800_00, 600_00, 120_00],
      [1800_00, 600_00, 120_00],
    ]);
  });

  it("says from how many active residents on a year pays, and how many all the work takes", () => {
    const plan: Contents = {
      zbTaken: [
        {
          id: "T-1",
          initiative: "I-1",
          space: "portiek",
          name: "Trap dweilen",
          doneBy: "groep",
          frequency: "elke week op ma",
          from: day("2026-01-05"),
          minutes: 60,
          people: 2,
          onHolidays: "ja",
        },
      ],
      zbDeelnemers: ["DN-1", "DN-2"].map((id) => ({ id, initiative: "I-1", hoursPerMonth: 4 })),
    };
    const withCosts = (newCosts: number) => {
      const zbOverdracht = [handover({ initiative: "I-1", newCosts, paidBy: "corporatie" })];
      return recomputed({ ...added(null), ...plan, zbOverdracht }).cases[0]?.breakEven;
    };
    // 2027 has 52 Mondays: 104 hours, which save € 2.400; who takes part offers 48 hours a year.
    expect(withCosts(240)).toEqual({ residents: 1, forAllWork: 3, hoursPerResident: 48 });
    expect(withCosts(1300)).toMatchObject({ residents: 2 });
    expect(withCosts(3000)).toMatchObject({ residents: null });
    expect(recomputed(added(null)).cases[0]?.breakEven).toBeNull();
  });

  it("stops after the year in which the initiative ends", () => {
    const [only] = recomputed(added(day("2027-06-30"))).cases;
    expect(only?.rows.map(({ year }) => year)).toEqual([2026, 2027]);
  });
});
