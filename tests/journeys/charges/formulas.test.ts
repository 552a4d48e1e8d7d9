import { beforeAll, describe, expect, it } from "vitest";
import type { RowValues } from "../../../src/schema/computed-values.ts";
import { agreementOf, chargesFile, withBoth, withStatement } from "../../support/calculated-workbook.ts";
import { cost, day, homes, key, weights } from "../../support/charge-rows.ts";
import { contentsTogether } from "../../support/contents-together.ts";
import { type CellsBySheet, recalculatedValues } from "../../support/office.ts";
import type { Contents } from "../../support/own-workbook.ts";
import { snapshotOfFile } from "../../support/own-workbook.ts";
import { RANDOM_YEAR, randomCharges } from "../../support/random-charges.ts";
import { requireTool } from "../../support/tools.ts";

const withoutOffice = requireTool("soffice") ?? requireTool("openpyxl");

/** The cells of a column of a table, as LibreOffice calculated them, for the rows in which other columns hold something. */
function columnIn(
  bytes: Uint8Array,
  calculated: CellsBySheet,
  sheet: string,
  heading: string,
  where: RowValues = {},
): (string | number | boolean)[] {
  const table = snapshotOfFile(bytes).sheets.find(({ name }) => name === sheet)?.tables[0];
  if (!table) throw new Error(`no sheet ${sheet}`);
  const letter = (name: string): string => {
    const at = table.headers.indexOf(name);
    if (at < 0) throw new Error(`no column ${name}`);
    return `${at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : ""}${String.fromCharCode(65 + (at % 26))}`;
  };
  const cell = (name: string, row: number) => calculated[sheet]?.[`${letter(name)}${table.top + 1 + row}`] ?? "";
  return table.rows.flatMap((_, row) =>
    Object.entries(where).every(([name, value]) => cell(name, row) === value) ? [cell(heading, row)] : [],
  );
}

const areas = [60, 70, 80, 90, 100].map((area, at) => ({ ...homes(5)[at], area }));
const fifteen = homes(15);
const two = [...homes(40), ...homes(110, { complex: "C2" }, "x")];

interface Golden {
  readonly year: number;
  readonly contents: Contents;
  /** With a comparison too. */
  readonly isCompared?: true;
}

const GOLDEN: Readonly<Record<string, Golden>> = {
  G1: {
    year: 2024,
    contents: {
      zbEenheden: homes(150),
      zbVerdeelsleutels: [key("VK-1")],
      zbKostenposten: [cost("K-1", 34_000, 2024, { allowance: "huismeester 70%", hours: 800 })],
    },
  },
  G2: {
    year: 2025,
    contents: {
      zbEenheden: areas,
      zbVerdeelsleutels: [key("VK-1", { kind: "35/65" })],
      zbKostenposten: [cost("K-1", 3500, 2025)],
    },
  },
  G5: {
    year: 2025,
    contents: {
      zbEenheden: fifteen,
      zbBewoning: [{ unit: "01", from: day("2025-01-01"), to: day("2025-04-30"), household: "A" }],
      zbVerdeelsleutels: [key("VK-1", { period: "maanden" }), key("VK-2", { kind: "verbruik", period: "maanden" })],
      zbGewichten: weights("VK-2", fifteen.slice(0, 1), () => 350),
      zbKostenposten: [
        cost("K-1", 94.5, 2025, { key: "VK-2", to: day("2025-04-30") }),
        cost("K-2", 561.36, 2025),
        cost("K-3", -635.19, 2025),
      ],
    },
  },
  G13: {
    year: 2025,
    contents: {
      zbEenheden: homes(1),
      zbVerdeelsleutels: [key("VK-1")],
      zbKostenposten: [cost("K-1", 1000, 2025, { administration: "warmte" }), cost("K-2", 1000, 2025)],
    },
  },
  G14: {
    year: 2025,
    contents: { zbEenheden: homes(1), zbVerdeelsleutels: [key("VK-1")], zbKostenposten: [cost("K-1", 10_000, 2025)] },
  },
  G15: {
    year: 2024,
    contents: {
      zbEenheden: two,
      zbVerdeelsleutels: [key("VK-1"), key("VK-2", { kind: "verbruik" }), key("VK-3", { complex: null })],
      zbGewichten: [...weights("VK-2", two.slice(0, 1), () => 1), ...weights("VK-3", two, () => 1)],
      zbKostenposten: [
        cost("K-1", 602.15, 2024, { key: "VK-2" }),
        cost("K-2", 7200, 2024),
        cost("K-3", 34_000, 2024, { complex: null, key: "VK-3", allowance: "huismeester 70%", hours: 800 }),
      ],
    },
  },
  /** A date that is none, a home twice, and weights of a home that does not exist. */
  unclear: {
    year: 2026,
    isCompared: true,
    contents: {
      zbEenheden: [...homes(5), ...homes(2).slice(1)].map((unit) => ({ ...unit, advance: 10 })),
      zbBewoning: [
        { id: "BW-1", unit: "01", from: "1-13-2026", household: "A" },
        { id: "BW-2", unit: "99", from: day("2026-01-01"), household: "B" },
      ],
      zbVoorschotten: [{ id: "VS-1", unit: "01", from: day("2020-01-01"), perMonth: 10 }],
      zbVerdeelsleutels: [key("VK-1"), key("VK-2", { kind: "eigen gewichten" })],
      zbGewichten: [...weights("VK-2", homes(3), () => 2), { id: "GW-9", key: "VK-2", unit: "98", weight: 3 }],
      zbKostenposten: [cost("K-1", 500, 2026), cost("K-2", 900, 2026, { key: "VK-2" })],
      zbInitiatieven: [{ id: "I-0001", name: "Tuin" }],
      zbOverdracht: [{ id: "OD-1", initiative: "I-0001", item: "K-1", share: 0.5, from: day("2026-03-01") }],
    },
  },
  Z1: {
    year: 2026,
    contents: {
      zbEenheden: homes(24),
      zbVerdeelsleutels: [key("VK-1")],
      zbKostenposten: [
        cost("K-1", 5760, 2026),
        cost("K-2", 2880, 2026),
        cost("K-3", 4100, 2026, { allowance: "huismeester 70%", hours: 100 }),
      ],
    },
  },
};

describe.skipIf(withoutOffice)("the golden cases as workbooks that LibreOffice calculates", () => {
  const files = new Map<string, Uint8Array>();
  const calculated = new Map<string, CellsBySheet>();
  beforeAll(async () => {
    for (const [name, { year, contents, isCompared }] of Object.entries(GOLDEN)) {
      const calculated = isCompared ? withBoth : withStatement;
      files.set(name, await calculated(await chargesFile(contents, year), year));
    }
    const values = recalculatedValues([...files.values()]);
    [...files.keys()].forEach((name, at) => {
      calculated.set(name, values[at] ?? {});
    });
  }, 600_000);

  function column(name: string, sheet: string, heading: string, where: RowValues = {}) {
    return columnIn(files.get(name) ?? new Uint8Array(), calculated.get(name) ?? {}, sheet, heading, where);
  }

  it("G1: hourly maximum, then 70%, then per home", () => {
    expect(new Set(column("G1", "Verdeling", "Aandeel"))).toEqual(new Set([149.33]));
    expect(column("G1", "Per post", "Na de grens")).toEqual([32_000]);
    expect(column("G1", "Per post", "Mag doorbelast worden")).toEqual([22_400]);
    expect(column("G1", "Per post", "Afrondingsverschil")).toEqual([0.5]);
  });

  it("G2: 35% equally and 65% by floor area", () => {
    expect(column("G2", "Verdeling", "Aandeel", { Eenheidnummer: "01" })).toEqual([586.25]);
  });

  it("G5: components are rounded and then added, four months as 4/12", () => {
    const own = { Eenheidnummer: "01", "Voor rekening van": "huurder" };
    expect(column("G5", "Verdeling", "Aandeel", own)).toEqual([94.5, 12.47, -14.12]);
    expect(column("G5", "Afrekening", "Totaal", { Eenheidnummer: "01", Bewoond: "ja" })).toEqual([92.85]);
  });

  it.each([
    ["G13", 70],
    ["G14", 75],
  ])("%s: administration costs", (name, administration) => {
    expect(column(name, "Afrekening", "Administratiekosten")).toEqual([administration]);
  });

  it("G15: a statement of four lines", () => {
    const own = { Eenheidnummer: "01" };
    expect(column("G15", "Verdeling", "Aandeel", own)).toEqual([602.15, 180, 149.33]);
    expect(column("G15", "Afrekening", "Administratiekosten", own)).toEqual([16.47]);
    expect(column("G15", "Afrekening", "Totaal", own)).toEqual([947.95]);
  });

  it("Z1 and Z1b: 503.56 for each home of 24, and eight cents stay with the landlord", () => {
    expect(column("Z1", "Afrekening", "Totaal")).toEqual(new Array(24).fill(503.56));
    expect(column("Z1", "Verdeling", "Aandeel", { Eenheidnummer: "24" })).toEqual([240, 120, 119.58]);
    expect(column("Z1", "Per post", "Afrondingsverschil")).toEqual([0, 0, 0.08]);
  });

  it("what is not clear has its line, to be looked at, and nothing to pay", () => {
    expect(column("unclear", "Afrekening", "Eenheidnummer", { "Wat te doen": "nakijken" })).toEqual([
      ...["01", "02", "98", "99"],
    ]);
    expect(column("unclear", "Afrekening", "Saldo", { Bewoond: "" })).toEqual([0, 0, 0]);
    expect(column("unclear", "Per eenheid", "Verhuurd")).toEqual(["", "ja", "ja", "ja", "ja"]);
    expect(column("unclear", "Controle", "Klopt").filter((agrees) => agrees !== "ja")).toEqual([]);
  });

  it("give everywhere what the engine wrote, and every total of Controle agrees", () => {
    for (const [name, bytes] of files) {
      const { differences, byProgram, disagreeing } = agreementOf(bytes, calculated.get(name) ?? {});
      expect([name, differences, byProgram, disagreeing]).toEqual([name, [], 0, 0]);
    }
  });
});

/** Enough to meet every kind of key, move, vacancy and rounding together. */
const CASES = 60;

/** All cases: the first alone, then two in one workbook, then three, and so on. LibreOffice takes most of its time to open a workbook. */
function randomWorkbooks(): Contents[] {
  const workbooks: Contents[] = [];
  for (let [seed, size] = [1, 1]; seed <= CASES; seed += size, size += 1) {
    const seeds = Array.from({ length: Math.min(size, CASES + 1 - seed) }, (_, at) => seed + at);
    workbooks.push(contentsTogether(seeds.map(randomCharges)));
  }
  return workbooks;
}

describe.skipIf(withoutOffice)("engine and formulas on random workbooks", () => {
  it(`agree on every cell of the statements and comparisons of ${CASES} cases`, async () => {
    const files: Uint8Array[] = [];
    for (const contents of randomWorkbooks())
      files.push(await withBoth(await chargesFile(contents, RANDOM_YEAR), RANDOM_YEAR));
    const values = recalculatedValues(files);
    const found = files.map((bytes, at) => agreementOf(bytes, values[at] ?? {}));
    expect(found.flatMap(({ differences }, at) => differences.map((line) => `${at + 1}: ${line}`))).toEqual([]);
    const sum = (of: (one: (typeof found)[number]) => number) => found.reduce((total, one) => total + of(one), 0);
    expect(sum(({ disagreeing }) => disagreeing)).toBe(0);
    // The program may help out where rows contradict each other; nearly everything is followed by formulas.
    expect(sum(({ byProgram }) => byProgram)).toBeLessThan(sum(({ rows }) => rows) / 20);
    expect(sum(({ formulas }) => formulas)).toBeGreaterThan(100_000);
  }, 3_600_000);
});
