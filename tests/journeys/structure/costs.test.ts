import { describe, expect, it } from "vitest";
import { tableOf } from "../recognised-tables.ts";
import { day, planOf } from "./plan-of.ts";

describe("costs", () => {
  it("of a matrix of items and years are one row for each amount, estimates apart", () => {
    const plan = planOf([
      tableOf(
        "cost_line",
        ["Kostensoort=item", "GB=code>code", "2024>amount", "2025 [B]>amount", "Totaal=total>amount"],
        [
          ["Schoonmaak", "80.21", "5760.00", "5900.00", "11660.00"],
          ["Tuin", "80.30", null, "-120.00", "-120.00"],
        ],
        {
          sheet: "Kosten Merelhof",
          context: { complex: "Merelhof" },
          columnExtras: { 2: { period: "2024" }, 3: { period: "2025" }, 4: { derived: true } },
        },
      ),
    ]);
    expect(plan.rows("zbKostenposten")).toEqual([
      {
        id: "K-0001",
        name: "Schoonmaak",
        ledger: "80.21",
        complex: "Merelhof",
        year: 2024,
        estimate: "werkelijk",
        amount: 5760,
      },
      {
        id: "K-0002",
        name: "Schoonmaak",
        ledger: "80.21",
        complex: "Merelhof",
        year: 2025,
        estimate: "begroting",
        amount: 5900,
      },
      {
        id: "K-0003",
        name: "Tuin",
        ledger: "80.30",
        complex: "Merelhof",
        year: 2025,
        estimate: "begroting",
        amount: -120,
      },
    ]);
    expect(plan.leftOver).toEqual([]);
    expect(
      plan.rows("zbHerkomst").some(({ decision }) => decision === "Niet overgenomen: volgt uit andere kolommen"),
    ).toBe(true);
  });

  it("of a matrix of items and complexes are one row for each amount, of the complex that the heading names", () => {
    const plan = planOf([
      tableOf(
        "cost_line",
        ["Kostensoort=item", "0451 Kievitflat>amount", "0512 Merelhof>integer", "2024 uren>integer", "12 won>integer"],
        [
          ["Schoonmaak", "80.21", 5760, 12, 3],
          ["Tuin", null, -120, null, null],
        ],
        { sheet: "Kosten 2025" },
      ),
    ]);
    expect(plan.rows("zbKostenposten").map(({ name, complex, year, amount }) => [name, complex, year, amount])).toEqual(
      [
        ["Schoonmaak", "0451", 2025, 80.21],
        ["Schoonmaak", "0512", 2025, 5760],
        ["Tuin", "0512", 2025, -120],
      ],
    );
    expect(plan.rows("zbComplexen").map(({ id, name }) => [id, name])).toEqual([
      ["0451", "Kievitflat"],
      ["0512", "Merelhof"],
    ]);
    expect(plan.leftOver).toHaveLength(2);
  });

  it("know a year that is written short", () => {
    const plan = planOf([
      tableOf(
        "cost_line",
        ["Kostensoort=item", "werk. '24=actual>amount", "begr. '25=estimate>amount", "begr. ’26=estimate>amount"],
        [["Tuin", "3.84", "1.92", "1.90"]],
      ),
    ]);
    expect(plan.rows("zbKostenposten").map(({ year, estimate }) => `${year} ${estimate}`)).toEqual([
      "2025 begroting",
      "2026 begroting",
      "2024 werkelijk",
    ]);
  });

  it("take the year from the heading, the row, the title or the sheet, in that order", () => {
    const table = (sheet: string, context: Record<string, string>, year: number | null, heading = "Bedrag") =>
      tableOf("cost_line", ["Post=item", `${heading}=amount>amount`, "Jaar=year>integer"], [["Tuin", "1.00", year]], {
        sheet,
        context,
      });
    const years = (...tables: ReturnType<typeof table>[]) =>
      planOf(tables)
        .rows("zbKostenposten")
        .map(({ year }) => year);
    expect(years(table("SK 2021", { year: "2022" }, 2023, "Kosten 2024"))).toEqual([2024]);
    expect(years(table("SK 2021", { year: "2022" }, 2023))).toEqual([2023]);
    expect(years(table("SK 2021", { year: "2022" }, null))).toEqual([2022]);
    expect(years(table("SK 2021", {}, null))).toEqual([2021]);
    expect(planOf([table("SK", {}, null)]).codes).toEqual(["S014"]);
  });

  it("beside each other as begroot and werkelijk are two rows", () => {
    const plan = planOf([
      tableOf(
        "cost_line",
        [
          "Post=item",
          "Begroot=estimate>amount",
          "Werkelijk=actual>amount",
          "Jaar=year>integer",
          "Doorbelasten=chargeable>boolean",
        ],
        [
          ["Glasbewassing", "10.00", "12.00", 2025, true],
          ["Tuin", "20.00", "22.00", 2025, true],
          ["Mutatieschoonmaak", "5.00", null, 2025, false],
        ],
      ),
    ]);
    expect(
      plan.rows("zbKostenposten").map(({ name, estimate, amount, allowance }) => [name, estimate, amount, allowance]),
    ).toEqual([
      ["Glasbewassing", "begroting", 10, undefined],
      ["Glasbewassing", "werkelijk", 12, undefined],
      ["Tuin", "begroting", 20, "werkelijke kosten"],
      ["Tuin", "werkelijk", 22, "werkelijke kosten"],
      ["Mutatieschoonmaak", "begroting", 5, "niet (overig)"],
    ]);
    expect(plan.leftOver).toEqual(["Doorbelasten: ja"]);
  });

  it("of a month or quarter say from when to when", () => {
    const plan = planOf([
      tableOf("cost_line", ["Post=item", "feb>amount", "Q4>amount"], [["Gas", "1.00", "2.00"]], {
        columnExtras: { 1: { period: "2024-02" }, 2: { period: "2024-Q4" } },
      }),
    ]);
    expect(plan.rows("zbKostenposten", "id", "name", "estimate")).toEqual([
      { amount: 1, year: 2024, from: day(2024, 2, 1), to: day(2024, 2, 29) },
      { amount: 2, year: 2024, from: day(2024, 10, 1), to: day(2024, 12, 31) },
    ]);
  });

  it("with and without VAT beside each other are one cost item, without VAT", () => {
    const plan = planOf([
      tableOf(
        "cost_line",
        ["Datum=bookedOn>date", "Post=item", "Incl. btw=amount>amount", "Excl. btw=amount>amount"],
        [["2024-01-15", "Tuin", "121.00", "100.00"]],
        {
          context: { year: "2025" },
        },
      ),
    ]);
    expect(plan.rows("zbKostenposten")).toMatchObject([{ name: "Tuin", year: 2024, amount: 100, vat: 0.21 }]);
    expect(plan.leftOver).toEqual(["Datum: 15-1-2024"]);
    expect(plan.codes).toEqual(["S058"]);
  });

  it("keep a ledger code that looks like a figure", () => {
    const plan = planOf([
      tableOf("cost_line", ["Rek=code>amount", "Post=item", "2024=amount>amount"], [["80.21", "Tuin", "1.00"]]),
    ]);
    expect(plan.rows("zbKostenposten")).toMatchObject([{ ledger: "80.21" }]);
  });

  it("per home are no cost items: they go to Overig with the home they belong to", () => {
    const plan = planOf([
      tableOf("unit", ["VHE=unitId"], [["M-001"]]),
      tableOf(
        "cost_line",
        ["Eenheid=unitId", "Schoonmaak>amount", "Saldo=balance>amount", "Huurder=tenant"],
        [["M-001", { shown: "€ 84,40", value: "84.40" }, "-35.60", "Mw. Abels"]],
        {
          columnExtras: { 2: { derived: true } },
        },
      ),
    ]);
    expect(plan.rows("zbKostenposten")).toEqual([]);
    expect(plan.leftOver).toEqual(["Eenheid: M-001", "Schoonmaak: € 84,40", "Huurder: Mw. Abels"]);
    expect(plan.rows("zbOverig").map(({ belongsTo }) => belongsTo)).toEqual(Array(3).fill("Eenheden M-001"));
  });

  it("per home belong to the home at the address when there is no number", () => {
    const plan = planOf([
      tableOf("unit", ["VHE=unitId", "Adres=address>address"], [["M-001", { street: "Merelhof", number: 1 }]]),
      tableOf(
        "cost_line",
        ["Adres=address", "Schoonmaak>amount"],
        [
          ["Merelhof 1", "84.40"],
          ["Merelhof 99", "1.00"],
        ],
      ),
    ]);
    expect(plan.rows("zbOverig").map(({ belongsTo }) => belongsTo)).toEqual([
      "Eenheden M-001",
      "Eenheden M-001",
      undefined,
      undefined,
    ]);
  });

  it("name their key by its number; an unknown key stays as text with a problem", () => {
    const plan = planOf([
      tableOf("allocation_key", ["Sleutel=key", "Soort=kind"], [["Lift", "m2"]]),
      tableOf(
        "cost_line",
        ["Post=item", "Bedrag=amount>amount", "Sleutel=key", "Jaar=year>integer"],
        [
          ["Lift", "1.00", "LIFT", 2025],
          ["Tuin", "2.00", "K9", 2025],
        ],
      ),
    ]);
    expect(plan.rows("zbKostenposten").map(({ key }) => key)).toEqual(["VK-0001", "K9"]);
    expect(plan.result.problems).toMatchObject([
      {
        code: "S001",
        facts: { column: "Verdeelsleutel", values: ["K9"], table: "Verdeelsleutels" },
        places: [{ cell: "C3" }],
      },
    ]);
  });
});

describe("allocation keys", () => {
  it("become a key, and a weight for each home", () => {
    const plan = planOf([
      tableOf(
        "unit",
        ["VHE=unitId", "Adres=address>address", "Complex=complex"],
        [
          ["001", { street: "Merelhof", number: 1 }, "C1"],
          ["002", { street: "Merelhof", number: 2 }, "C1"],
        ],
      ),
      tableOf(
        "allocation_key",
        ["Eenheid=unitId", "Aandeel lift=weight>integer", "Aandeel tuin=weight>text", "Doet mee=participates>boolean"],
        [
          ["001", 3, "12/480", true],
          ["2", 0, "14/480", false],
          ["Merelhof 9", 1, "14/481", true],
        ],
        { context: { complex: "C1" } },
      ),
    ]);
    expect(plan.rows("zbVerdeelsleutels")).toEqual([
      { id: "VK-0001", name: "Aandeel lift", complex: "C1" },
      { id: "VK-0002", name: "Aandeel tuin", complex: "C1", denominator: 480, kind: "breukdeel" },
    ]);
    expect(plan.rows("zbGewichten", "id")).toEqual([
      { key: "VK-0001", unit: "001", weight: 3 },
      { key: "VK-0002", unit: "001", weight: 12 },
      { key: "VK-0001", unit: "002", weight: 0 },
      { key: "VK-0002", unit: "002", weight: 14 },
      { key: "VK-0001", unit: "Merelhof 9", weight: 1 },
      { key: "VK-0002", unit: "Merelhof 9" },
    ]);
    expect(plan.leftOver).toEqual(["Aandeel tuin: 14/481"]);
    // Home 002 takes no part, and yet has a weight for the garden.
    expect(plan.codes).toEqual(["S056", "S001", "S005", "S002"]);
  });

  it("know a home by its number, its address, or both", () => {
    const units = tableOf(
      "unit",
      ["VHE=unitId>code", "Adres=address>address"],
      [
        ["K-1", { street: "Merelhof", number: 1 }],
        ["K-2", { street: "Merelhof", number: 2, suffix: "A" }],
      ],
    );
    const plan = planOf([
      units,
      tableOf(
        "allocation_key",
        ["Sleutel=key", "VHE=unitId>code", "Adres=unitId", "Gewicht=weight>integer"],
        [
          ["lift", "K-1", "Merelhof 1", 1],
          ["lift", "K-9", "Merelhof 2 A", 2],
        ],
      ),
    ]);
    expect(plan.rows("zbGewichten").map(({ unit }) => unit)).toEqual(["K-1", "K-2"]);
    expect(plan.leftOver).toEqual(["VHE: K-9"]);
    expect(plan.codes).toEqual([]);
  });

  it("are equal when homes only take part or not, and by floor area when that is the weight", () => {
    const plan = planOf([
      tableOf(
        "allocation_key",
        ["VHE=unitId", "Doet mee=participates>boolean"],
        [
          ["1", true],
          ["2", false],
        ],
        { sheet: "Lift" },
      ),
      tableOf("allocation_key", ["VHE=unitId", "m2=area>decimal"], [["1", "61.5"]], { sheet: "Verdeling m2" }),
    ]);
    expect(plan.rows("zbVerdeelsleutels", "id")).toEqual([
      { name: "Lift", kind: "gelijk" },
      { name: "Verdeling m2", kind: "m²" },
    ]);
    expect(plan.rows("zbGewichten").map(({ weight }) => weight)).toEqual([1, 0, 61.5]);
  });
});

describe("a table with a column for each key", () => {
  const homes = tableOf(
    "allocation_key",
    [
      "VHE=unitId>code",
      "Gewicht per sleutel / S1 gelijk=key>integer",
      "Gewicht per sleutel / S2 m²=area>decimal",
      "Gewicht per sleutel / Lift=weight>text",
    ],
    [["001", 1, "61.5", "12/100"]],
  );
  const keys = tableOf(
    "allocation_key",
    ["Code>code", "Verdeelsleutel=key", "Soort=kind"],
    [["S1", "Gelijk per woning", "gelijk"]],
  );

  it("gives a weight in each of them, in the key that has the number in its heading", () => {
    const plan = planOf([homes, keys]);
    expect(plan.rows("zbVerdeelsleutels")).toEqual([
      { id: "VK-0001", ownReference: "S1", name: "Gelijk per woning", kind: "gelijk" },
      { id: "VK-0002", name: "S2 m²", kind: "m²" },
      { id: "VK-0003", name: "Lift", kind: "breukdeel", denominator: 100 },
    ]);
    expect(plan.rows("zbGewichten", "id", "unit")).toEqual([
      { key: "VK-0001", weight: 1 },
      { key: "VK-0002", weight: 61.5 },
      { key: "VK-0003", weight: 12 },
    ]);
    expect(plan.leftOver).toEqual([]);
  });
});

describe("contracts", () => {
  it("for several complexes keep the text and make each complex known; for all of them there is none", () => {
    const plan = planOf([
      tableOf(
        "contract",
        ["Leverancier=supplier", "Complex(en)=complex>code"],
        [
          ["A", "0412, 0507"],
          ["B", "alle"],
          ["C", ["0412", "0599"]],
        ],
      ),
    ]);
    expect(plan.rows("zbComplexen").map(({ id }) => id)).toEqual(["0412", "0507", "0599"]);
    expect(plan.rows("zbContracten").map(({ complex }) => complex)).toEqual(["0412, 0507", undefined, "0412; 0599"]);
    expect(plan.leftOver).toEqual(["Complex(en): alle"]);
    expect(plan.result.problems).toMatchObject([
      { code: "S018", facts: { values: ["0412, 0507", "0412; 0599"] } },
      { code: "S002" },
    ]);
  });

  it("go to Contracten with their own number kept", () => {
    const plan = planOf([
      tableOf(
        "contract",
        [
          "Nr=number",
          "Leverancier=supplier",
          "p/j=amount>amount",
          "Start=startsOn>date",
          "Einde=endsOn>date",
          "Opzeg=notice>term",
          "BTW=vat>percentage",
          "Contact=contact",
          "Tel=phone>phone",
        ],
        [
          [
            "K1",
            "Schoon Werkt BV",
            "5760.00",
            "2023-01-01",
            "2025-12",
            { value: 3, unit: "month" },
            "0.21",
            "A. Bakker",
            "+31600000031",
          ],
          ["K2", "Groen & Zo", null, null, null, { value: 4, unit: "week" }, null, null, null],
        ],
      ),
    ]);
    expect(plan.rows("zbContracten")).toEqual([
      {
        id: "C-0001",
        ownReference: "K1",
        supplier: "Schoon Werkt BV",
        perYear: 5760,
        from: day(2023, 1, 1),
        vat: 0.21,
        noticeMonths: 3,
        contact: "A. Bakker, +31600000031",
      },
      { id: "C-0002", ownReference: "K2", supplier: "Groen & Zo", noticeDays: 28 },
    ]);
    expect(plan.leftOver).toEqual(["Einde: 2025-12"]);
    expect(plan.codes).toEqual(["S003"]);
  });
});

describe("a complex that stands only in front of the first row of its block", () => {
  const rowsOf = (complexes: readonly (string | null)[]) =>
    planOf([
      tableOf(
        "cost_line",
        ["Complex=complex", "Post=item", "2024=amount>amount"],
        complexes.map((complex, at) => [complex, `Post ${at}`, "100.00"]),
      ),
    ]);

  it("counts for the rows below it, which is told", () => {
    const plan = rowsOf(["Parkflat", null, null, "Torenflat", null]);
    expect(plan.rows("zbKostenposten").map(({ complex }) => complex)).toEqual([
      "Parkflat",
      "Parkflat",
      "Parkflat",
      "Torenflat",
      "Torenflat",
    ]);
    expect(plan.codes).toContain("S063");
  });

  it("is not known where most rows name their own", () => {
    const plan = rowsOf(["Parkflat", "Torenflat", null, "Zuidflat", "Noordflat"]);
    expect(plan.rows("zbKostenposten")[2]?.complex).toBeUndefined();
    expect(plan.codes).not.toContain("S063");
  });
});
