import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RowValues } from "../../src/schema/computed-values.ts";
import { findTable } from "../../src/workbook/snapshot.ts";
import { cost, day, homes, key, weights } from "../support/charge-rows.ts";
import { type Said, zelfbeheer } from "../support/command-line.ts";
import { allResultsAgainstCached } from "../support/office.ts";
import { type Contents, fileWith, snapshotOfFile } from "../support/own-workbook.ts";
import { brokenRules } from "../support/package-rules.ts";
import { requireTool } from "../support/tools.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const EXAMPLE = join(ROOT, "templates/servicekosten-voorbeeld.xlsx");
const WHOLE_EXAMPLE = join(ROOT, "templates/zelfbeheer-werkboek-voorbeeld.xlsx");
const withoutOffice = requireTool("soffice") ?? requireTool("openpyxl");
const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-charges-"));
let made = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): Said {
  return zelfbeheer(folder, ...args);
}

interface Settled {
  readonly year: number;
  readonly dueOn: string | null;
  readonly items: readonly { readonly item: string; readonly tenants: string; readonly residue: string }[];
  readonly units: readonly {
    readonly unit: string;
    readonly from: string;
    readonly to: string;
    readonly items: readonly { readonly item: string; readonly amount: string }[];
    readonly administration: string;
    readonly total: string;
    readonly balance: string;
    readonly action: string;
  }[];
  readonly problems: readonly { readonly code: string; readonly places: readonly object[] }[];
}

/** Writes a workbook, settles it with the command, and gives the JSON. */
async function settled(contents: Contents, year: number): Promise<Settled> {
  made += 1;
  const [file, out] = [join(folder, `${made}.xlsx`), join(folder, `${made}-uit.xlsx`)];
  writeFileSync(file, await fileWith(contents, year));
  const result = run("settle", file, "--year", String(year), "--out", out, "--json", "--on", "2027-03-01");
  expect(result.code, result.err).toBe(0);
  return JSON.parse(result.out) as Settled;
}

function statementOf({ units }: Settled, unit: string): Settled["units"][number] {
  const found = units.find((statement) => statement.unit === unit);
  if (!found) throw new Error(`No statement for ${unit}`);
  return found;
}

function amountsOf(statement: Settled["units"][number]): string[] {
  return statement.items.map(({ amount }) => amount);
}

describe("settle, published cases of the Huurcommissie", () => {
  it("G1: a caretaker is tested against the hourly maximum, then 70%, then per home", async () => {
    const result = await settled(
      {
        zbEenheden: homes(150),
        zbVerdeelsleutels: [key("VK-1")],
        zbKostenposten: [cost("K-1", 34_000, 2024, { allowance: "huismeester 70%", hours: 800 })],
      },
      2024,
    );
    expect(new Set(result.units.flatMap(amountsOf))).toEqual(new Set(["149.33"]));
    expect(result.items[0]).toMatchObject({ allowed: "22400.00", tenants: "22399.50", residue: "0.50" });
    expect(result.dueOn).toBe("2025-06-30");
  });

  it("G2: gas without a meter goes 35% equally and 65% by floor area", async () => {
    const units = [60, 70, 80, 90, 100].map((area, at) => ({ ...homes(5)[at], area }));
    const result = await settled(
      {
        zbEenheden: units,
        zbVerdeelsleutels: [key("VK-1", { kind: "35/65" })],
        zbKostenposten: [cost("K-1", 3500, 2025)],
      },
      2025,
    );
    expect(amountsOf(statementOf(result, "01"))).toEqual(["586.25"]);
  });

  it("G5: components are rounded and then added, four months as 4/12", async () => {
    const units = homes(15);
    const result = await settled(
      {
        zbEenheden: units,
        zbBewoning: [{ unit: "01", from: day("2025-01-01"), to: day("2025-04-30"), household: "A" }],
        zbVerdeelsleutels: [key("VK-1", { period: "maanden" }), key("VK-2", { kind: "verbruik", period: "maanden" })],
        zbGewichten: weights("VK-2", units.slice(0, 1), () => 350),
        zbKostenposten: [
          cost("K-1", 94.5, 2025, { key: "VK-2", to: day("2025-04-30") }),
          cost("K-2", 561.36, 2025),
          cost("K-3", -635.19, 2025),
        ],
      },
      2025,
    );
    const own = statementOf(result, "01");
    expect(amountsOf(own)).toEqual(["94.50", "12.47", "-14.12"]);
    expect([own.from, own.to]).toEqual(["2025-01-01", "2025-04-30"]);
    // Administration costs go over 12.47 − 14.12, which is nothing to administer.
    expect([own.administration, own.total]).toEqual(["0.00", "92.85"]);
  });

  it.each([
    ["G13", [cost("K-1", 1000, 2025, { veraCode: "WAI" }), cost("K-2", 1000, 2025)], "70.00"],
    ["G14: the maximum", [cost("K-1", 10_000, 2025)], "75.00"],
  ])("%s: administration costs", async (_, items, administration) => {
    const result = await settled(
      { zbEenheden: homes(1), zbVerdeelsleutels: [key("VK-1")], zbKostenposten: items },
      2025,
    );
    expect(statementOf(result, "01").administration).toBe(administration);
  });

  it("G15: a statement of four lines, with a caretaker of two complexes", async () => {
    const units = [...homes(40), ...homes(110, { complex: "C2" }, "x")];
    const result = await settled(
      {
        zbEenheden: units,
        zbVerdeelsleutels: [key("VK-1"), key("VK-2", { kind: "verbruik" }), key("VK-3", { complex: null })],
        zbGewichten: [...weights("VK-2", units.slice(0, 1), () => 1), ...weights("VK-3", units, () => 1)],
        zbKostenposten: [
          cost("K-1", 602.15, 2024, { key: "VK-2" }),
          cost("K-2", 7200, 2024),
          cost("K-3", 34_000, 2024, { complex: null, key: "VK-3", allowance: "huismeester 70%", hours: 800 }),
        ],
      },
      2024,
    );
    const own = statementOf(result, "01");
    expect(amountsOf(own)).toEqual(["602.15", "180.00", "149.33"]);
    expect([own.administration, own.total]).toEqual(["16.47", "947.95"]);
    expect(amountsOf(statementOf(result, "x110"))).toEqual(["149.33"]);
  });
});

describe("cases of our own about self-management", () => {
  it("Z1 and Z1b: a home of 24 pays 503.56 in 2026, and eight cents stay with the landlord", async () => {
    const result = await settled(
      {
        zbEenheden: homes(24),
        zbVerdeelsleutels: [key("VK-1")],
        zbKostenposten: [
          cost("K-1", 5760, 2026),
          cost("K-2", 2880, 2026),
          cost("K-3", 4100, 2026, { allowance: "huismeester 70%", hours: 100 }),
        ],
      },
      2026,
    );
    expect(result.units).toHaveLength(24);
    for (const own of result.units) {
      expect(amountsOf(own)).toEqual(["240.00", "120.00", "119.58"]);
      expect([own.administration, own.total]).toEqual(["23.98", "503.56"]);
    }
    expect(result.items[2]).toMatchObject({ tenants: "2869.92", landlord: "1230.00", residue: "0.08" });
  });

  it("Z4 and Z5: how many must agree, and eight weeks after the notice", async () => {
    const cases = [
      [1, 1],
      [3, 3],
      [7, 5],
      [10, 7],
      [24, 17],
      [25, 18],
      [30, 21],
      [48, 34],
      // 16 of 23 is 69.57%: shown as 70%, and not enough.
      [23, 17],
    ] as const;
    const units = homes(48);
    const proposals = cases.flatMap(([n]) =>
      [0, 1].map((short) => ({
        id: `V-${n}-${short}`,
        service: "schoonmaak",
        serviceKind: "gezamenlijk",
        proposedOn: day("2026-10-01"),
        ...(short === 0 ? { noticeOn: day("2026-11-23") } : {}),
      })),
    );
    const votes: RowValues[] = cases.flatMap(([n, needed]) =>
      [0, 1].flatMap((short) =>
        units.slice(0, n).map((unit, at) => ({
          proposal: `V-${n}-${short}`,
          unit: unit.id ?? null,
          answer: at < needed - short ? "ja" : "geen reactie",
          answeredOn: day("2026-11-01"),
        })),
      ),
    );
    const file = join(folder, "stemmen.xlsx");
    const contents = {
      zbEenheden: units,
      zbVerdeelsleutels: [key("VK-1")],
      zbKostenposten: [cost("K-1", 4800, 2026)],
      zbVoorstellen: proposals,
      zbDraagvlak: votes,
    };
    writeFileSync(file, await fileWith(contents, 2026));
    const result = run("recompute", file, "--out", "stemmen-uit.xlsx", "--json", "--on", "2026-12-01");
    expect(result.code, result.err).toBe(0);
    const found = (JSON.parse(result.out) as { consents: Record<string, unknown>[] }).consents;
    expect(found.map(({ entitled, needed, reached }) => [entitled, needed, reached])).toEqual(
      cases.flatMap(([n, needed]) => [
        [n, needed, true],
        [n, needed, false],
      ]),
    );
    expect(found[0]).toMatchObject({ noticeOn: "2026-11-23", courtUntil: "2027-01-18" });
    expect(found[0]).toMatchObject({ newAdvanceFrom: "2026-12-01", newAdvanceCertainFrom: "2027-02-01" });
    expect(found[1]).toMatchObject({ courtUntil: null, newAdvanceFrom: null });
  });
});

describe("bad data", () => {
  const contents = {
    zbEenheden: homes(4),
    zbVerdeelsleutels: [key("VK-1")],
    zbKostenposten: [cost("K-1", 100.005, 2026), cost("K-2", 800, 2026), cost("K-3", 40, 2026, { key: "VK-9" })],
  };

  it("gives each problem with its cell and exit code 1, and writes what can be calculated", async () => {
    const [file, out] = [join(folder, "fout.xlsx"), join(folder, "fout-uit.xlsx")];
    writeFileSync(file, await fileWith(contents, 2026));
    const result = run("settle", file, "--year", "2026", "--out", out, "--json");
    expect(result.code, result.err).toBe(1);
    const { problems, units } = JSON.parse(result.out) as Settled;
    expect(problems.filter(({ code }) => code !== "D004")).toMatchObject([
      { code: "D010", severity: "error", places: [{ sheet: "Kostenposten", cell: "G5" }] },
      { code: "D020", severity: "error", places: [{ sheet: "Kostenposten", cell: "M7" }] },
    ]);
    expect(units.map((own) => [...amountsOf(own), own.action])).toEqual(new Array(4).fill(["200.00", "check"]));
    const shares = findTable(snapshotOfFile(readFileSync(out)), "zbVerdeling")?.table.rows ?? [];
    expect(shares.map((row) => row[2])).toEqual(["K-2", "K-2", "K-2", "K-2"]);
  });

  it("tells people the same in Dutch, the most serious first", async () => {
    const file = join(folder, "fout-mens.xlsx");
    writeFileSync(file, await fileWith({ ...contents, zbEenheden: homes(4, { status: null }) }, 2026));
    const result = run("settle", file, "--year", "2026", "--out", "fout-mens-uit.xlsx");
    expect(result.code).toBe(1);
    expect(result.out).toBe("");
    const kinds = result.err.split("\n").map((line) => line.split(":")[0]);
    expect(kinds.slice(0, 4)).toEqual(["Fout D010", "Fout D020", "Let op B005", "Ter informatie D004"]);
    expect(result.err).toContain("(Kostenposten!G5)");
  });
});

describe("the worked example", () => {
  const file = join(folder, "voorbeeld-afrekening.xlsx");
  let result: ReturnType<typeof run>;
  beforeAll(() => {
    result = run("settle", EXAMPLE, "--year", "2025", "--out", file, "--json", "--on", "2026-10-01");
  });

  it("settles 2025: every cent of every item has one bearer", () => {
    expect(result.code, result.err).toBe(0);
    const { items, units, problems } = JSON.parse(result.out) as Settled & {
      items: { cost: string; landlord: string }[];
    };
    expect(items).toHaveLength(4);
    for (const { cost: whole, tenants, landlord, residue } of items)
      expect(cents(tenants) + cents(landlord) + cents(residue)).toBe(cents(whole));
    const moved = units.filter(({ unit }) => unit === "0412-003");
    expect(moved.map(({ from, to, total }) => [from, to, total])).toEqual([
      ["2025-01-01", "2025-06-30", "267.71"],
      ["2025-07-01", "2025-07-14", "19.72"],
      ["2025-07-15", "2025-12-31", "251.43"],
    ]);
    expect(problems.filter(({ code }) => code !== "D004")).toEqual([]);
    expect(result.out).not.toContain("Jansen");
  });

  it("writes a copy with the statements, in which check finds nothing wrong, and leaves the workbook as it was", () => {
    const before = readFileSync(EXAMPLE);
    const table = findTable(snapshotOfFile(readFileSync(file)), "zbAfrekening")?.table;
    expect(table?.rows).toHaveLength(27);
    expect(run("check", file).code).toBe(0);
    expect(brokenRules(readFileSync(file))).toEqual([]);
    expect(readFileSync(EXAMPLE).equals(before)).toBe(true);
    const again = run("settle", EXAMPLE, "--year", "2025", "--out", file);
    expect(again.code).toBe(2);
    expect(again.err).toContain("F034");
  });

  it("recomputes what residents take over: residents, corporation and reinvested are the saving together", () => {
    const out = join(folder, "voorbeeld-herberekening.xlsx");
    const recomputed = run("recompute", WHOLE_EXAMPLE, "--out", out, "--json", "--on", "2026-10-01");
    expect(recomputed.code, recomputed.err).toBe(0);
    const { savings, savingsFirstYear, units, doublePayments, consents } = JSON.parse(recomputed.out) as {
      savings: Record<string, string>;
      savingsFirstYear: Record<string, string>;
      units: { unit: string; oldPerYear: string; newPerYear: string }[];
      doublePayments: object[];
      consents: object[];
    };
    for (const { items, overhead, residents, corporation, reinvested } of [savings, savingsFirstYear]) {
      expect(cents(residents) + cents(corporation) + cents(reinvested)).toBe(cents(items) + cents(overhead));
    }
    // The cleaning of 5760 and half of the garden of 2904.
    expect(savings.items).toBe("7212.00");
    expect(units).toHaveLength(24);
    expect(doublePayments).toMatchObject([{ contract: "C-0002", from: "2026-03-01", to: "2027-03-31" }]);
    expect(consents).toMatchObject([{ proposal: "V-0001", entitled: 22, yes: 18, needed: 16, reached: true }]);
    expect(run("check", out).code).toBe(0);
  });

  it("says itself which year it settles, and is recomputed for the year in which residents start", () => {
    for (const example of [EXAMPLE, WHOLE_EXAMPLE]) {
      made += 1;
      const year = snapshotOfFile(readFileSync(example)).names?.Boekjaar;
      const settledOwn = run(
        "settle",
        example,
        "--year",
        String(year),
        "--out",
        join(folder, `${made}-a.xlsx`),
        "--json",
      );
      const { units, problems } = JSON.parse(settledOwn.out) as Settled;
      expect(units.length).toBeGreaterThan(24);
      expect(problems.filter(({ code }) => code !== "D004")).toEqual([]);
      const out = join(folder, `${made}-h.xlsx`);
      const recomputed = JSON.parse(run("recompute", example, "--out", out, "--json", "--on", "2026-10-01").out) as {
        year: number;
        items: { name: string; old: string; new: string }[];
        businessCases: { initiative: string; years: { year: number; saving: string }[]; payBackMonths: number }[];
      };
      expect(recomputed.year).toBe(Number(year) + 1);
      const changed = recomputed.items.filter((item) => item.old !== item.new).map(({ name }) => name);
      expect(changed.slice(0, 2)).toEqual(["Schoonmaak portieken", "Tuinonderhoud"]);
      expect(recomputed.businessCases).toMatchObject([{ initiative: "I-0001", payBackMonths: 2 }]);
      // What is written again is what the example shows already.
      const rowsIn = (file: string) => findTable(snapshotOfFile(readFileSync(file)), "zbBusinesscase")?.table.rows;
      expect(rowsIn(example)).toHaveLength(5);
      expect(rowsIn(out)).toEqual(rowsIn(example));
    }
  });

  it.skipIf(withoutOffice)(
    "gives what LibreOffice calculates from the copies",
    () => {
      const both = [file, join(folder, "voorbeeld-herberekening.xlsx")].map((name) => readFileSync(name));
      expect(allResultsAgainstCached(both)).toEqual([[], []]);
    },
    600_000,
  );

  it("explains one home line by line, with cells and norm rows", () => {
    const explained = run("explain", WHOLE_EXAMPLE, "--unit", "0412-003", "--item", "K-0007");
    expect(explained.code, explained.err).toBe(0);
    expect(explained.out).toContain("Kosten volgens het werkboek: € 3.936,00  [Kostenposten!G11]");
    expect(explained.out).toMatch(
      /Ten hoogste 96 uur × € 41,00 \(HUISMEESTER-UURTARIEF\).*\[Kostenposten!L11, Normen!F12\]/,
    );
    expect(explained.out).toContain("Deel van deze woning: 1/24 (alle gewichten samen: 24) = € 114,80");
    expect(explained.out).toContain(
      "Leegstand van 1-7-2025 t/m 14-7-2025 (14 van 365 dagen), voor de verhuurder: € 4,40",
    );
    expect(explained.out).not.toContain("Bakker");
  });
});

describe("what is refused", () => {
  it("says in one sentence which sheets are missing", () => {
    const plan = join(ROOT, "templates/beheerplan-voorbeeld.xlsx");
    const result = run("settle", plan, "--year", "2025", "--out", "plan-uit.xlsx");
    expect(result.code).toBe(2);
    expect(result.err).toMatch(/^Fout B002: In dit werkboek ontbreken de bladen .*Kostenposten.*\n$/);
    expect(existsSync(join(folder, "plan-uit.xlsx"))).toBe(false);
  });

  it.each([
    ["no year", 64, ["settle", EXAMPLE, "--out", "x.xlsx"]],
    ["a year that is none", 64, ["settle", EXAMPLE, "--year", "twintig", "--out", "x.xlsx"]],
    ["a day that is none", 64, ["recompute", EXAMPLE, "--on", "morgen", "--out", "x.xlsx"]],
    ["no output", 64, ["recompute", EXAMPLE]],
    ["an unknown initiative", 2, ["recompute", WHOLE_EXAMPLE, "--initiative", "I-0099", "--out", "x.xlsx"]],
    ["an unknown unit", 2, ["explain", EXAMPLE, "--unit", "9999"]],
    ["an unknown item", 2, ["explain", EXAMPLE, "--unit", "0412-003", "--item", "K-9999"]],
    ["its own input", 2, ["settle", EXAMPLE, "--year", "2025", "--out", EXAMPLE, "--force"]],
  ])("ends in Dutch for %s", (_, code, args) => {
    const result = run(...args);
    expect(result.code, result.err).toBe(code);
    expect(result.err).toMatch(/^Fout/);
    expect(existsSync(join(folder, "x.xlsx"))).toBe(false);
  });
});

function cents(money: string | undefined): number {
  return Math.round(Number(money) * 100);
}
