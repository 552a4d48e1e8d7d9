import { describe, expect, it } from "vitest";
import type { CarriedCosts } from "../../src/journeys/roll-over/carry-costs.ts";
import { rollOver } from "../../src/journeys/roll-over/roll-over.ts";
import { textOf } from "../../src/text/nl/problem-texts.ts";
import { applyEdits } from "../../src/workbook/apply-edits.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { findTable } from "../../src/workbook/snapshot.ts";
import { day } from "../support/charge-rows.ts";
import { type Contents, snapshotWith } from "../support/own-workbook.ts";

const TODAY = day("2027-11-20");

function rolled(contents: Contents, costs: CarriedCosts = "werkelijk", year = 2028, boekjaar: CellValue = 2027) {
  const workbook = snapshotWith(contents, { Boekjaar: boekjaar });
  const plan = rollOver(workbook, "test.xlsx", { year, costs }, TODAY, textOf);
  if (!plan.ok) throw new Error(plan.refusal.code);
  const after = applyEdits({ ...workbook, names: { ...workbook.names, ...plan.value.settings } }, plan.value.edits);
  if (!after.ok) throw new Error(after.refusal.code);
  const table = findTable(after.value, "zbKostenposten")?.table;
  const before = contents.zbKostenposten?.length ?? 0;
  const added = (table?.rows ?? [])
    .slice(before)
    .map((row) => Object.fromEntries(row.map((value, at) => [table?.headers[at] ?? "", value])));
  const codes = plan.problems.map(({ code }) => code);
  const told = (wanted: string) => plan.problems.find(({ code }) => code === wanted)?.places.map(({ cell }) => cell);
  return { ...plan.value, added, codes, told };
}

const cost = (id: string, more: Readonly<Record<string, CellValue>> = {}) => ({
  ...{ id, name: id, complex: "C1", year: 2027, estimate: "werkelijk", amount: 100, allowance: "werkelijke kosten" },
  ...more,
});
const norm = (code: string, from: string, to: string | null) => ({
  ...{ id: code, code, value: "1", from: day(from), to: to === null ? null : day(to) },
});

describe("a workbook in the next year", () => {
  it("takes a row that does not say what it is, or of which the year cannot be read, for nothing, and tells it", () => {
    const { added, told, codes } = rolled({
      zbKostenposten: [cost("K-0001"), cost("K-0002", { estimate: null }), cost("K-0003", { year: "vorig jaar" })],
    });
    expect(added.map(({ Kostenpost }) => Kostenpost)).toEqual(["K-0001"]);
    expect(told("A024")).toEqual(["F6"]);
    expect(told("A028")).toBeUndefined();
    expect(codes.filter((code) => code.startsWith("C"))).not.toEqual([]);
  });

  it("forgets no cost of the year before, nor one of no year at all", () => {
    const items = [
      cost("K-0001"),
      cost("K-0002", { year: null }),
      cost("K-0003", { year: null, estimate: null }),
      cost("K-0004", { year: null, estimate: "begroting" }),
      cost("K-0005", { name: "Lift", estimate: "begroting" }),
      cost("K-0006", { name: "Lift", year: 2026 }),
      cost("K-0007", { name: "k-0001", estimate: "begroting" }),
    ];
    const { added, told } = rolled({ zbKostenposten: items });
    expect(added.map(({ Kostenpost }) => Kostenpost)).toEqual(["K-0001"]);
    expect([told("A028"), told("A029")]).toEqual([["E6", "E7"], ["F9"]]);
  });

  it("does not say that an estimate is missing which is there", () => {
    const items = [cost("K-0001", { year: 2028, estimate: "begroting" }), cost("K-0002", { year: 2025 })];
    const { codes, told } = rolled({ zbKostenposten: items });
    expect([told("A015"), codes.includes("A012")]).toEqual([["B5"], false]);
    expect(rolled({ zbKostenposten: items.slice(1) }).codes).toContain("A012");
  });

  it("moves a book-year by a year, over 29 February too, and leaves a part of a year to people", () => {
    const { added, told } = rolled({
      zbKostenposten: [
        cost("K-0001", { from: day("2026-03-01"), to: day("2027-02-28") }),
        cost("K-0002", { from: day("2027-01-01"), to: day("2027-12-31") }),
        cost("K-0003", { from: day("2027-04-01") }),
        cost("K-0004", { year: null, from: day("2026-07-01"), to: day("2027-06-30") }),
      ],
    });
    expect(added.map((row) => [row.Postnummer, row.Van, row["Tot en met"]])).toEqual([
      ["K-0005", day("2027-03-01"), day("2028-02-29")],
      ["K-0006", null, null],
      ["K-0007", day("2027-07-01"), day("2028-06-30")],
    ]);
    expect(told("A013")).toEqual(["N7"]);
  });

  it("keeps an estimate that is there, whatever the capitals of its name, and takes only the kind that was chosen", () => {
    const items = [
      cost("K-0001", { name: "Tuin" }),
      cost("K-0002", { name: "tuin ", year: 2028, estimate: "begroting", amount: 7 }),
      cost("K-0003", { name: "Lift", estimate: "begroting", amount: 5 }),
    ];
    expect(rolled({ zbKostenposten: items }).added).toEqual([]);
    expect(rolled({ zbKostenposten: items }).told("A015")).toEqual(["B5"]);
    expect(rolled({ zbKostenposten: items }, "begroting").added.map((row) => row.Bedrag)).toEqual([5]);
    expect(rolled({ zbKostenposten: items }, "geen").codes).not.toContain("A011");
  });

  it("looks once more at what residents took over, and not at what they gave back", () => {
    const contents = (to: CellValue): Contents => ({
      zbKostenposten: [cost("K-0001", { name: "Tuin", year: 2026 }), cost("K-0002", { name: "Tuin" })],
      zbOverdracht: [{ id: "OD-1", initiative: "I-0001", item: "K-0001", share: 1, from: day("2026-05-01"), to }],
    });
    // The handover names the item of the first year; it holds for the service.
    expect(rolled(contents(null)).told("A016")).toEqual(["G7"]);
    expect(rolled(contents(day("2027-12-31"))).told("A016")).toBeUndefined();
  });

  it("minds a contract that ends before the year, unless it renews itself", () => {
    const ended = (more: object) =>
      rolled({
        zbKostenposten: [cost("K-0001", { contract: "C-1" })],
        zbContracten: [{ id: "C-1", complex: "C1", to: day("2027-12-31"), ...more }],
      } as Contents).told("A017");
    expect(ended({})).toEqual(["P6"]);
    expect(ended({ renewal: "stilzwijgend per jaar" })).toBeUndefined();
    expect(ended({ to: day("2028-01-01") })).toBeUndefined();
  });

  it("tells norms that do not hold on every day of the year", () => {
    const missing = (...rows: ReturnType<typeof norm>[]) => rolled({ zbNormen: rows }).told("A019");
    expect(missing(norm("ADMIN", "2020-01-01", null))).toBeUndefined();
    expect(missing(norm("ADMIN", "2027-01-01", "2027-12-31"))).toEqual(["E5"]);
    expect(missing(norm("ADMIN", "2028-01-01", "2028-06-30"), norm("ADMIN", "2028-07-01", null))).toBeUndefined();
    expect(missing(norm("ADMIN", "2028-01-01", "2028-06-30"), norm("ADMIN", "2028-07-02", null))).toEqual(["E5"]);
  });

  it("tells homes whose advance ends, and the statement that is still to be made", () => {
    const { told } = rolled({
      zbVoorschotten: [
        { id: "VS-1", unit: "1", from: day("2026-01-01"), to: day("2027-12-31"), amount: 10 },
        { id: "VS-2", unit: "1", from: day("2028-01-01"), amount: 10 },
        { id: "VS-3", unit: "2", from: day("2026-01-01"), to: day("2027-12-31"), amount: 10 },
      ],
      zbComplexen: [
        { id: "C1", name: "Hof", settledYear: 2026 },
        { id: "C2", name: "Plein", settledYear: 2026 },
      ],
      zbKostenposten: [cost("K-0001")],
    });
    expect([told("A020"), told("A021")]).toEqual([["D7"], ["J5"]]);
  });

  it("asks for no advance of a home in which nobody lives then", () => {
    const homes = ["1", "2", "3", "4", "5"];
    const lived = (unit: string, more: object) => ({ id: `BW-${unit}`, unit, from: day("2020-01-01"), ...more });
    const { told } = rolled({
      zbVoorschotten: homes.map((unit) => ({
        ...{ id: `VS-${unit}`, unit, from: day("2026-01-01"), to: day("2027-12-31"), amount: 10 },
      })),
      zbEenheden: [
        { id: "4", complex: "C1", status: "leegstand" },
        { id: "5", complex: "C1", status: "verhuurd" },
      ],
      zbBewoning: [
        lived("1", { household: "T. Prins", to: day("2027-12-31") }),
        lived("2", { household: "T. Prins", to: day("2027-12-31") }),
        { id: "BW-9", unit: "2", from: day("2028-01-01"), household: "A. Bos" },
        lived("3", { household: "leegstand" }),
      ],
    });
    expect(told("A020")).toEqual(["D6", "D9"]);
  });

  it("sets the Boekjaar, and a Peildatum that lies in the new year", () => {
    expect(rolled({ zbComplexen: [] }).settings).toEqual({ Boekjaar: 2028, Peildatum: day("2028-01-01") });
    const late = rollOver(snapshotWith({ zbComplexen: [] }), "t", { year: 2027, costs: "geen" }, TODAY, textOf);
    expect(late.ok && late.value.settings).toEqual({ Boekjaar: 2027, Peildatum: TODAY });
    expect(rolled({ zbComplexen: [] }, "geen", 2030).codes).toContain("A022");
  });

  it("is refused for a workbook without tables of ours, and for the same year once more", () => {
    const refusal = (contents: Contents) => {
      const plan = rollOver(
        snapshotWith(contents, { Boekjaar: 2028 }),
        "t",
        { year: 2028, costs: "geen" },
        TODAY,
        textOf,
      );
      return plan.ok ? null : plan.refusal.code;
    };
    expect([refusal({}), refusal({ zbComplexen: [] })]).toEqual(["C002", "A010"]);
  });
});
