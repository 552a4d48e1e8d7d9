import { describe, expect, it } from "vitest";
import { explainCharges } from "../../../src/journeys/charges/explain.ts";
import { decimal } from "../../../src/journeys/charges/explain-share.ts";
import type { RowValues } from "../../../src/schema/computed-values.ts";
import { normContents } from "../../../src/schema/norm-contents.ts";
import { explainText } from "../../../src/text/nl/explain-texts.ts";
import { exactMoney, percentage } from "../../../src/text/nl/figures.ts";
import { cost, day, homes, key, weights } from "../../support/charge-rows.ts";
import { type Contents, snapshotWith } from "../../support/own-workbook.ts";

const TODAY = day("2026-10-01");

function explained(contents: Contents, more: { unit?: string; item?: string; year?: number } = {}) {
  const options = { unit: more.unit ?? "01", item: more.item ?? null, year: more.year ?? 2026 };
  const workbook = snapshotWith({ zbNormen: normContents(), zbVerdeelsleutels: [key("VK-1")], ...contents });
  const outcome = explainCharges(workbook, options, TODAY);
  if (!outcome.ok) return { refusal: outcome.refusal.code, lines: [], codes: [] };
  const lines = outcome.value.lines.map((line) => {
    const cells = line.places.map(({ sheet, cell }) => `${sheet}!${cell}`).join(" ");
    return `${explainText(line).trim()}${cells ? ` [${cells}]` : ""}`;
  });
  return { lines, codes: outcome.problems.map(({ code }) => code).filter((code) => code !== "D004"), refusal: null };
}

/** The lines of one item, from the cost on. */
function roadOf(item: RowValues, more: Contents = {}): string[] {
  return explained({ zbEenheden: homes(3), zbKostenposten: [item], ...more }, { item: "K-1" }).lines;
}

describe("figures in an explanation", () => {
  it.each([
    [1, 3, "0.3333"],
    [35_875, 3, "11958.3333"],
    [-1, 3, "-0.3333"],
    [-5, 3, "-1.6667"],
    [-141_153, 100, "-1411.53"],
    [11_958, 1, "11958"],
    [9_000_000_000_001, 2, "4500000000000.5"],
    [1, 100_000, "0"],
  ])("%i/%i cents are %s", (numerator, denominator, text) => {
    expect(decimal({ numerator, denominator })).toBe(text);
  });

  it.each([
    ["-1411.53", "-€ 14,1153"],
    ["-0.5", "-€ 0,005"],
    ["123456789", "€ 1.234.567,89"],
  ])("%s cents are shown as %s", (cents, shown) => {
    expect(exactMoney(cents)).toBe(shown);
  });

  it.each([
    ["7/10", "70%"],
    ["1/8", "12,5%"],
    ["1/3", "1/3"],
    ["1", "100%"],
  ])("the part %s is shown as %s", (part, shown) => {
    expect(percentage(part)).toBe(shown);
  });
});

describe("explaining a home", () => {
  it("goes from the invoice to the amount, every step with its cells", () => {
    const item = cost("K-1", 100, 2026, { vat: 0.21, allowance: "een derde (glazenwassen)" });
    expect(roadOf(item)).toEqual([
      "post K-1 (K-1), 1-1-2026 t/m 31-12-2026 [Kostenposten!A5]",
      "Kosten volgens het werkboek: € 100,00 [Kostenposten!G5]",
      "Met 21% btw: € 121,00 [Kostenposten!H5]",
      expect.stringMatching(
        /^Deel dat bewoners mogen betalen: 1\/3 \(GLAZENWASSEN-DEEL\) = € 40,333333 \[Kostenposten!K5 Normen!F\d+\]$/,
      ),
      "Verdeelsleutel VK-1: gelijk, 3 woningen doen mee [Kostenposten!M5 Verdeelsleutels!A5]",
      "Gewicht van deze woning: 1 (1-1-2026 t/m 31-12-2026) [Eenheden!A5]",
      "Deel van deze woning: 1/3 (alle gewichten samen: 3) = € 13,444444",
      "Afgerond op hele centen: € 13,44 [Verdeelsleutels!G5]",
      "Deze woning, hele periode: € 13,44",
      "Bewoner van 1-1-2026 t/m 31-12-2026 (hele periode): € 13,44 [Eenheden!L5]",
    ]);
  });

  it("tests a caretaker against hours and the highest rate", () => {
    const item = cost("K-1", 5000, 2026, { allowance: "huismeester 70%", hours: 96.5 });
    expect(roadOf(item)[2]).toMatch(
      /^Ten hoogste 96,5 uur × € 41,00 \(HUISMEESTER-UURTARIEF\); het telt mee voor € 3.956,50 \[Kostenposten!L5 Normen!F\d+\]$/,
    );
  });

  it("says that a kijktuin is the landlord's", () => {
    expect(roadOf(cost("K-1", 100, 2026, { allowance: "niet (kijktuin)" }))[2]).toBe(
      "Bewoners betalen niets: een kijktuin is voor de verhuurder [Kostenposten!K5]",
    );
  });

  it("shows the weight with its cell, also when it is the floor area of the unit", () => {
    const units = homes(2).map((home, at) => ({ ...home, area: 60.5 + at }));
    const byArea = { zbEenheden: units, zbVerdeelsleutels: [key("VK-1", { kind: "m²" })] };
    expect(roadOf(cost("K-1", 100, 2026), byArea)).toContain(
      "Gewicht van deze woning: 60,5 (1-1-2026 t/m 31-12-2026) [Eenheden!I5]",
    );
    const own = { zbEenheden: units, zbGewichten: weights("VK-1", units, () => 2), zbVerdeelsleutels: [key("VK-1")] };
    expect(roadOf(cost("K-1", 100, 2026), own)).toContain(
      "Gewicht van deze woning: 1 (1-1-2026 t/m 31-12-2026) [Gewichten!D5]",
    );
  });

  it("ends with the statement: administration costs with their norm, advance and balance", () => {
    const { lines } = explained({
      zbEenheden: homes(2),
      zbVoorschotten: [{ unit: "01", from: day("2026-01-01"), perMonth: 60 }],
      zbKostenposten: [cost("K-1", 1000, 2026)],
    });
    const statement = lines.slice(lines.findIndex((line) => line.startsWith("Afrekening")));
    expect(statement).toEqual([
      "Afrekening van 1-1-2026 t/m 31-12-2026 [Eenheden!L5]",
      "post K-1: € 500,00",
      expect.stringMatching(/^Administratiekosten over € 500,00 \(ADMIN-OVERIG\): € 25,00 \[Normen!F\d+\]$/),
      "Samen: € 525,00",
      "Voorschot betaald: € 720,00 [Voorschotten!E5]",
      "Terug te krijgen: € 195,00",
    ]);
  });

  it("explains the estimate of a year without actual costs, and one item in its own year", () => {
    const contents = {
      zbEenheden: homes(2),
      zbKostenposten: [cost("K-1", 100, 2026, { estimate: "begroting" }), cost("K-2", 80, 2024)],
    };
    expect(explained(contents).lines[0]).toContain("(K-1), 1-1-2026");
    expect(explained(contents, { item: "k-2" }).lines[0]).toContain("(K-2), 1-1-2024");
  });

  it("says so when the home takes no part, and refuses what is not there", () => {
    const units = homes(2);
    const contents = {
      zbEenheden: units,
      zbGewichten: weights("VK-1", units.slice(0, 1), () => 1),
      zbKostenposten: [cost("K-1", 100, 2026)],
    };
    expect(explained(contents, { unit: "02", item: "K-1" }).codes).toContain("B011");
    expect(explained(contents, { unit: "99" }).refusal).toBe("B008");
    expect(explained(contents, { item: "K-99" }).refusal).toBe("B009");
  });
});
