import { describe, expect, it } from "vitest";
import { formatCents } from "../../../src/domain/money/cents.ts";
import type { Settlement } from "../../../src/domain/settlement/statement.ts";
import { recomputeCharges } from "../../../src/journeys/charges/recompute.ts";
import { settleCharges } from "../../../src/journeys/charges/settle.ts";
import type { RowValues } from "../../../src/schema/computed-values.ts";
import { normContents } from "../../../src/schema/norm-contents.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { cost, day, homes, key, weights } from "../../support/charge-rows.ts";
import { type Contents, snapshotWith } from "../../support/own-workbook.ts";

const TODAY = day("2026-10-01");

/** Four homes, two keys, two costs: K-1 is what a case spoils, K-2 must stay as it is. */
const units = homes(4);
const BASE = {
  zbEenheden: units,
  zbBewoning: [
    { id: "BW-1", unit: "01", from: day("2020-01-01"), household: "A" },
    { id: "BW-2", unit: "02", from: day("2020-01-01"), household: "B" },
  ],
  zbNormen: normContents(),
  zbVoorschotten: [{ id: "VS-1", unit: "01", from: day("2020-01-01"), perMonth: 10 }],
  zbVerdeelsleutels: [key("VK-1", { kind: "eigen gewichten" }), key("VK-2")],
  zbGewichten: weights("VK-1", units, () => 1),
  zbKostenposten: [cost("K-1", 400, 2026), cost("K-2", 800, 2026, { key: "VK-2" })],
} satisfies Contents;

type Cell = readonly [table: keyof typeof BASE, row: number, key: string, value: CellValue];

/** The base with cells changed, and rows added. */
function withCells(cells: readonly Cell[], added: Contents = {}): Contents {
  const contents: Record<string, Record<string, CellValue>[]> = {};
  for (const [name, rows] of Object.entries(BASE)) contents[name] = rows.map((row) => ({ ...row }));
  for (const [name, row, field, value] of cells) {
    const found = contents[name]?.[row];
    if (!found) throw new Error(`No row ${row} in ${name}`);
    found[field] = value;
  }
  for (const [name, rows] of Object.entries(added)) contents[name] = [...(contents[name] ?? []), ...rows];
  return contents;
}

function settledWith(cells: readonly Cell[], added: Contents = {}, year = 2026) {
  const outcome = settleCharges(snapshotWith(withCells(cells, added)), { year }, TODAY);
  if (!outcome.ok) throw new Error(`Refused: ${outcome.refusal.code}`);
  const { allocation, settlement } = outcome.value;
  const told = outcome.problems
    .filter(({ code }) => code !== "D004")
    .map(({ code, severity, places }) => [
      `${code} ${severity}`,
      ...places.map(({ sheet, cell }) => (cell ? `${sheet}!${cell}` : sheet)),
    ]);
  const shares = (item: string) =>
    settlement.statements.map(({ lines }) => {
      const line = lines.find((own) => own.item.id === item);
      return line ? formatCents(line.cents) : "-";
    });
  return { allocation, settlement, told, shares };
}

function actions({ statements }: Settlement): string[] {
  return statements.map(({ unit, household, action, totalCents, administrationCents }) => {
    const who = household === null ? "unknown" : household ? "household" : "vacancy";
    return `${unit} ${who} ${action} ${(totalCents - administrationCents) / 100}`;
  });
}

const EVENLY = ["200.00", "200.00", "200.00", "200.00"];
const QUARTERS = ["100.00", "100.00", "100.00", "100.00"];
const NOT_DIVIDED = ["-", "-", "-", "-"];

describe("a sound workbook", () => {
  it("is settled without a problem", () => {
    const { told, shares } = settledWith([]);
    expect(told).toEqual([]);
    expect([shares("K-1"), shares("K-2")]).toEqual([QUARTERS, EVENLY]);
  });
});

describe("bad data gives its problem with the cell, and the rest is settled", () => {
  it.each<[string, readonly Cell[], readonly (readonly string[])[], readonly string[]]>([
    [
      "an amount with more than two decimals",
      [["zbKostenposten", 0, "amount", 400.123]],
      [["D010 error", "Kostenposten!G5"]],
      NOT_DIVIDED,
    ],
    [
      "an amount as text",
      [["zbKostenposten", 0, "amount", "400,00"]],
      [["C014 error", "Kostenposten!G5"]],
      NOT_DIVIDED,
    ],
    ["no amount", [["zbKostenposten", 0, "amount", null]], [["D011 error", "Kostenposten!G5"]], NOT_DIVIDED],
    [
      "a negative cost",
      [["zbKostenposten", 0, "amount", -400]],
      [["D012 warning", "Kostenposten!G5"]],
      ["-100.00", "-100.00", "-100.00", "-100.00"],
    ],
    ["a cost without proof", [["zbKostenposten", 0, "proof", null]], [["D013 warning", "Kostenposten!Q5"]], QUARTERS],
    ["no rule", [["zbKostenposten", 0, "allowance", null]], [["D035 error", "Kostenposten!K5"]], NOT_DIVIDED],
    [
      "a rule that does not exist",
      [["zbKostenposten", 0, "allowance", "alles"]],
      [["C012 error", "Kostenposten!K5"]],
      NOT_DIVIDED,
    ],
    [
      "a caretaker without hours",
      [["zbKostenposten", 0, "allowance", "huismeester 70%"]],
      [["D036 error", "Kostenposten!L5"]],
      NOT_DIVIDED,
    ],
    ["an unknown key", [["zbKostenposten", 0, "key", "VK-9"]], [["D020 error", "Kostenposten!M5"]], NOT_DIVIDED],
    ["no key", [["zbKostenposten", 0, "key", null]], [["C010 error", "Kostenposten!M5"]], NOT_DIVIDED],
    ["VAT that cannot be", [["zbKostenposten", 0, "vat", 21]], [["D017 error", "Kostenposten!H5"]], NOT_DIVIDED],
    ["no year", [["zbKostenposten", 0, "year", null]], [["C010 error", "Kostenposten!E5"]], NOT_DIVIDED],
    [
      "29 February of a year without one",
      [["zbKostenposten", 0, "to", "29-2-2026"]],
      [["C013 error", "Kostenposten!O5"]],
      NOT_DIVIDED,
    ],
    [
      "an end before the beginning",
      [
        ["zbKostenposten", 0, "from", day("2026-06-01")],
        ["zbKostenposten", 0, "to", day("2026-05-31")],
      ],
      [["D014 error", "Kostenposten!N5"]],
      NOT_DIVIDED,
    ],
    [
      "a complex without homes",
      [["zbKostenposten", 0, "complex", "C9"]],
      [
        ["B015 warning", "Kostenposten!M5"],
        ["D018 error", "Kostenposten!D5"],
        ["D019 error", "Kostenposten!M5"],
      ],
      NOT_DIVIDED,
    ],
    [
      "a weight of zero",
      [["zbGewichten", 3, "weight", 0]],
      [["D023 warning", "Gewichten!D8"]],
      ["133.33", "133.33", "133.33", "0.00"],
    ],
    [
      "a weight that is missing",
      [["zbGewichten", 3, "weight", null]],
      [
        ["D022 error", "Gewichten!D8"],
        ["D019 error", "Kostenposten!M5"],
      ],
      NOT_DIVIDED,
    ],
    [
      "a weight as text",
      [["zbGewichten", 3, "weight", "veel"]],
      [
        ["C014 error", "Gewichten!D8"],
        ["D019 error", "Kostenposten!M5"],
      ],
      NOT_DIVIDED,
    ],
    [
      "weights that are all zero",
      [0, 1, 2, 3].map((row): Cell => ["zbGewichten", row, "weight", 0]),
      [
        ["D023 warning", "Gewichten!D5", "Gewichten!D6", "Gewichten!D7", "Gewichten!D8"],
        ["D024 error", "Verdeelsleutels!A5"],
        ["D019 error", "Kostenposten!M5"],
      ],
      NOT_DIVIDED,
    ],
    [
      "a key that says neither days nor months",
      [["zbVerdeelsleutels", 0, "period", null]],
      [
        ["D021 error", "Verdeelsleutels!F5"],
        ["D019 error", "Kostenposten!M5"],
      ],
      NOT_DIVIDED,
    ],
    [
      "a key without a kind",
      [["zbVerdeelsleutels", 0, "kind", null]],
      [
        ["C010 error", "Verdeelsleutels!E5"],
        ["D019 error", "Kostenposten!M5"],
      ],
      NOT_DIVIDED,
    ],
    [
      "a denominator that is not the weights together",
      [["zbVerdeelsleutels", 0, "denominator", 5]],
      [["B006 warning", "Verdeelsleutels!H5"]],
      QUARTERS,
    ],
    [
      "a denominator that is not the number of homes in an equal key",
      [["zbVerdeelsleutels", 1, "denominator", 6]],
      [["B006 warning", "Verdeelsleutels!H6"]],
      QUARTERS,
    ],
    [
      "a weight that is missing in an equal key: one counts",
      [
        ["zbVerdeelsleutels", 0, "kind", "gelijk"],
        ["zbGewichten", 1, "weight", null],
        ["zbGewichten", 3, "weight", null],
      ],
      [["B016 warning", "Gewichten!D6", "Gewichten!D8"]],
      QUARTERS,
    ],
    [
      "a weight that is missing in a key by area: the area of the home counts",
      [
        ["zbVerdeelsleutels", 0, "kind", "m²"],
        ...[0, 1, 2, 3].map((row): Cell => ["zbGewichten", row, "weight", 50]),
        ["zbGewichten", 3, "weight", null],
        ["zbEenheden", 3, "area", 50],
      ],
      [["B016 warning", "Gewichten!D8"]],
      QUARTERS,
    ],
    [
      "a weight of two in an equal key: one counts",
      [
        ["zbVerdeelsleutels", 0, "kind", "gelijk"],
        ["zbGewichten", 1, "weight", 2],
      ],
      [["B017 warning", "Gewichten!D6"]],
      QUARTERS,
    ],
    [
      "a household without a first day: it lived there all the time",
      [["zbBewoning", 0, "from", null]],
      [["B018 warning", "Bewoning!C5"]],
      QUARTERS,
    ],
    ["a VAT rate as text", [["zbKostenposten", 0, "vat", "21%"]], [["C014 error", "Kostenposten!H5"]], NOT_DIVIDED],
  ])("%s", (_, cells, problems, spoiled) => {
    const { told, shares } = settledWith(cells);
    expect(told).toEqual(problems);
    expect(shares("K-1")).toEqual(spoiled);
    expect(shares("K-2")).toEqual(EVENLY);
  });

  it("overlapping occupancy: the home waits with the landlord, the others are settled", () => {
    const second = { id: "BW-3", unit: "01", from: day("2025-06-01"), household: "C" };
    const { told, settlement, allocation } = settledWith([], { zbBewoning: [second] });
    expect(told).toEqual([
      ["D042 error", "Bewoning!C5", "Bewoning!C7"],
      ["D045 error", "Eenheden!A5"],
    ]);
    expect(actions(settlement).slice(0, 2)).toEqual(["01 unknown check 0", "02 household callFirst 300"]);
    expect(allocation.items.map(({ landlord }) => landlord.unclear)).toEqual([100_00, 200_00]);
  });

  it("a unit in two complexes: its share waits, and nobody else pays more", () => {
    const { told, allocation, shares } = settledWith([], { zbEenheden: [{ ...units[0], complex: "C2" }] });
    expect(told).toEqual([
      ["D040 error", "Eenheden!A5", "Eenheden!A9"],
      ["D045 error", "Eenheden!A5"],
    ]);
    expect(shares("K-2")).toEqual(["-", ...EVENLY.slice(1)]);
    expect(allocation.items.map(({ landlord }) => landlord.unclear)).toEqual([100_00, 200_00]);
  });

  it("a home of another complex in the key of one complex: its share waits, and nobody else pays more", () => {
    const { told, shares } = settledWith([["zbEenheden", 3, "complex", "10"]]);
    expect(told).toEqual([["D032 error", "Gewichten!C8"]]);
    expect(shares("K-1")).toEqual(QUARTERS.slice(1));
  });

  it("two rows with the same name that follow on each other: one household, and the reader is told", () => {
    const second = { id: "BW-3", unit: "01", from: day("2026-07-01"), household: "A" };
    const { told, settlement } = settledWith([["zbBewoning", 0, "to", day("2026-06-30")]], { zbBewoning: [second] });
    expect(told).toEqual([["B019 warning", "Bewoning!E5", "Bewoning!E7"]]);
    expect(settlement.statements.map(({ unit }) => unit)).toEqual(["01", "02", "03", "04"]);
  });

  it("days without an advance while other days have one: they count as nothing paid, and the reader is told", () => {
    const { told, settlement } = settledWith([["zbVoorschotten", 0, "from", day("2026-03-01")]]);
    expect(told).toEqual([["D074 warning", "Voorschotten!C5"]]);
    expect(settlement.statements[0]?.advanceCents).toBe(100_00);
  });

  it("an unknown unit in occupancy, weights and advances", () => {
    const { told, shares, settlement } = settledWith([], {
      zbBewoning: [{ id: "BW-3", unit: "99", from: day("2026-01-01"), household: "C" }],
      zbGewichten: [{ id: "G-9", key: "VK-1", unit: "98", weight: 4 }],
      zbVoorschotten: [{ id: "VS-2", unit: "97", from: day("2026-01-01"), perMonth: 5 }],
    });
    expect(told).toEqual([
      ["D044 error", "Bewoning!B7"],
      ["D026 error", "Gewichten!C9"],
      ["D044 error", "Voorschotten!B6"],
    ]);
    // The weight of nobody keeps counting: it is the landlord's.
    expect(shares("K-1")).toEqual(["50.00", "50.00", "50.00", "50.00", "-", "-"]);
    // Whoever they are, they are not forgotten.
    expect(actions(settlement).slice(4)).toEqual(["98 unknown check 0", "99 unknown check 0"]);
  });

  it("a date that cannot be read is never taken for an open end", () => {
    const { told, settlement } = settledWith([["zbBewoning", 0, "to", "29-2-2026"]]);
    expect(told).toEqual([
      ["C013 error", "Bewoning!D5"],
      ["D045 error", "Eenheden!A5"],
    ]);
    expect(actions(settlement)[0]).toBe("01 unknown check 0");
    expect(settlement.statements.map(({ unit }) => unit)).toEqual(["01", "02", "03", "04"]);
  });

  it("a unit that stands there twice: its statement is looked at first, for it may be two homes", () => {
    const { told, settlement } = settledWith([], { zbEenheden: [{ ...units[1] }] });
    expect(told).toEqual([["D041 error", "Eenheden!A6", "Eenheden!A9"]]);
    expect(actions(settlement).map((line) => line.split(" ")[2])).toEqual([
      "callFirst",
      "check",
      "callFirst",
      "callFirst",
    ]);
  });

  it("a home of which nobody knows who lives there is compared, and its saving is said to wait", () => {
    const unread = withCells([["zbBewoning", 0, "from", "1-13-2026"]], {
      zbInitiatieven: [{ id: "I-0001", name: "Tuin" }],
      zbOverdracht: [{ id: "OD-1", initiative: "I-0001", item: "K-2", share: 1, from: day("2026-01-01") }],
    });
    const outcome = recomputeCharges(snapshotWith(unread), { year: 2026, initiative: null }, TODAY);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const { homes, laterYears } = outcome.value.recomputation;
    expect(homes.map(({ unit, isLet }) => [unit, isLet])).toEqual([
      ["01", null],
      ["02", true],
      ["03", true],
      ["04", true],
    ]);
    expect(homes[0]?.newPerYear).toBe(homes[1]?.newPerYear);
    expect(laterYears.corporation.landlordCents).toBe(200_00n);
    expect(outcome.problems.find(({ code }) => code === "D045")?.facts).toEqual({ homes: 1, of: "comparison" });
  });

  it("29 February of a leap year is a day like any other", () => {
    const { told, settlement } = settledWith(
      [
        ["zbBewoning", 0, "to", day("2024-02-29")],
        ["zbKostenposten", 0, "year", 2024],
        ["zbKostenposten", 0, "amount", 4 * 366],
      ],
      {},
      2024,
    );
    expect(told).toEqual([]);
    const first = settlement.statements.filter(({ unit }) => unit === "01");
    expect(first.map(({ household, lines }) => [household, lines[0]?.cents])).toEqual([
      [true, 60_00],
      [false, 306_00],
    ]);
  });

  it("a year without norms: what needs no norm is divided, and each norm is asked for", () => {
    const { told, shares, settlement } = settledWith(
      [
        ["zbKostenposten", 0, "year", 2022],
        ["zbKostenposten", 1, "year", 2022],
      ],
      {},
      2022,
    );
    expect(told.filter(([code]) => code !== "D001 error")).toEqual([]);
    expect(told.length).toBeGreaterThan(3);
    expect(new Set(told.flatMap(([, ...places]) => places))).toEqual(new Set(["Normen!B4"]));
    expect(shares("K-2")).toEqual(EVENLY);
    expect(settlement.statements.map(({ action }) => action)).toEqual(["check", "check", "check", "check"]);
  });

  it("homes of which nobody knows whether they are rented: the landlord pays until it is filled in", () => {
    const { told, settlement } = settledWith([
      ["zbEenheden", 2, "status", null],
      ["zbEenheden", 3, "status", null],
    ]);
    expect(told).toEqual([["B005 warning", "Eenheden!L7", "Eenheden!L8"]]);
    expect(settlement.statements.map(({ household }) => household)).toEqual([true, true, false, false]);
  });

  it("other administration costs than usual are told with the cell that made them so", () => {
    const { told } = settledWith([
      ["zbVerdeelsleutels", 0, "kind", "verbruik"],
      ["zbKostenposten", 1, "veraCode", "WAI"],
    ]);
    expect(told).toEqual([
      ["B014 info", "Kostenposten!J6"],
      ["B014 info", "Kostenposten!M5"],
    ]);
  });

  it("a column that the calculation needs is missed, another one is not", () => {
    const without = (sheet: string, heading: string) => {
      const workbook = snapshotWith(withCells([]));
      const sheets = workbook.sheets.map((own) => ({
        ...own,
        tables: own.tables.map((table) => ({
          ...table,
          headers: table.headers.map((found) => (own.name === sheet && found === heading ? "Eigen kolom" : found)),
        })),
      }));
      const outcome = settleCharges({ ...workbook, sheets }, { year: 2026 }, TODAY);
      return outcome.ok ? outcome.problems.filter(({ code }) => code !== "D004").map(({ code }) => code) : [];
    };
    expect(without("Bewoning", "Telefoon")).toEqual([]);
    expect(without("Kostenposten", "Bewijs")).toEqual(["C004"]);
    expect(without("Kostenposten", "Verdeelsleutel")).toEqual(["C004"]);
    expect(without("Kostenposten", "Bedrag")).toEqual(["C004"]);
  });

  it("a year without actual costs", () => {
    const { told } = settledWith([], {}, 2025);
    expect(told).toEqual([["B004 error"]]);
  });

  it("finds ids whatever their capitals", () => {
    const { told, shares } = settledWith([
      ["zbKostenposten", 0, "key", "vk-1"],
      ["zbGewichten", 0, "key", "Vk-1"],
    ]);
    expect(told).toEqual([]);
    expect(shares("K-1")).toEqual(QUARTERS);
  });
});

describe("recomputing with bad data", () => {
  const HANDOVER: RowValues = { id: "OD-1", initiative: "I-1", item: "K-1", share: 1, from: day("2026-07-01") };

  function recomputedWith(handover: RowValues, added: Contents = {}) {
    const contents = withCells([], { zbOverdracht: [{ ...HANDOVER, ...handover }], ...added });
    const outcome = recomputeCharges(snapshotWith(contents), { year: 2026, initiative: null }, TODAY);
    if (!outcome.ok) throw new Error(`Refused: ${outcome.refusal.code}`);
    const told = outcome.problems
      .filter(({ code }) => code !== "D004")
      .map(({ code, places }) => [code, ...places.map(({ sheet, cell }) => `${sheet}!${cell}`)]);
    return { ...outcome.value, told };
  }

  it.each<[string, RowValues, readonly (readonly string[])[]]>([
    ["an item that does not exist", { item: "K-9" }, [["D050", "Overdracht!E5"]]],
    ["no share", { share: null }, [["D051", "Overdracht!F5"]]],
    ["a share above all of it", { share: 1.5 }, [["D051", "Overdracht!F5"]]],
    ["a contract that does not exist", { contract: "C-9" }, [["D054", "Overdracht!D5"]]],
    ["no first day", { from: null }, [["D014", "Overdracht!G5"]]],
    [
      "a new cost of which nobody knows who pays",
      { share: null, newCosts: 50 },
      [
        ["C010", "Overdracht!J5"],
        ["D051", "Overdracht!F5"],
      ],
    ],
  ])("%s: the handover is left out and the old charges stand", (_, handover, problems) => {
    const { told, recomputation } = recomputedWith(handover);
    expect(told).toEqual(problems);
    expect(recomputation.homes).toHaveLength(4);
    expect(recomputation.homes.map(({ oldPerYear, newPerYear }) => newPerYear - oldPerYear)).toEqual([0, 0, 0, 0]);
  });

  it("a contract that runs on after the residents start: paying twice, with both cells", () => {
    const { told, recomputation } = recomputedWith(
      { contract: "C-1" },
      { zbContracten: [{ id: "C-1", supplier: "Glans", perYear: 400, vat: 0.21, to: day("2026-09-30") }] },
    );
    expect(told).toEqual([["D055", "Overdracht!G5", "Contracten!K5"]]);
    // A quarter of 484.
    expect(recomputation.doublePayments).toMatchObject([{ cents: 121_00 }]);
    expect(recomputation.savings).toMatchObject([{ from: day("2026-10-01") }]);
  });

  it("two contracts with the same number: the first is used, and that is said", () => {
    const contract = { id: "C-1", supplier: "Glans", perYear: 400, to: day("2026-06-30") };
    const { told } = recomputedWith({ contract: "c-1" }, { zbContracten: [contract, { ...contract, perYear: 500 }] });
    expect(told).toEqual([["B001", "Overdracht!D5"]]);
  });

  it("a handover that ended before the year changes nothing; one that ends later is mentioned", () => {
    expect(recomputedWith({ from: day("2024-01-01"), to: day("2025-12-31") }).told).toEqual([["B012"]]);
    expect(recomputedWith({ to: day("2026-12-31") }).told).toEqual([["B007", "Overdracht!H5"]]);
  });

  it("a business case without a basisalternatief is not made up", () => {
    const initiative = { zbInitiatieven: [{ id: "I-1", name: "Schone hal" }] };
    const { told, cases } = recomputedWith({}, initiative);
    expect(told[0]).toEqual(["D080", "Initiatieven!A5"]);
    expect(cases[0]?.result.years).toEqual([]);
    const filled = {
      ...initiative,
      zbOplossingen: [{ initiative: "I-1", name: "Niets doen", isCounterfactual: "ja" }],
    };
    const compared = recomputedWith({}, filled);
    expect(compared.told).toEqual([]);
    expect(compared.cases[0]?.result.years.map(({ year, savingCents }) => [year, savingCents])).toEqual([
      [2026, 400_00 - Math.round((400_00 * 181) / 365)],
      [2027, 400_00],
      [2028, 400_00],
      [2029, 400_00],
      [2030, 400_00],
    ]);
  });
});
