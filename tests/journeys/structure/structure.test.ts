import { describe, expect, it } from "vitest";
import { tableOf } from "../recognised-tables.ts";
import { planOf } from "./plan-of.ts";

describe("references to complexes", () => {
  it("are found by number or name in whatever spelling; a missing complex is added once, with what the list says of it", () => {
    const plan = planOf([
      tableOf(
        "initiative",
        ["Naam=name", "Complex=complex"],
        [
          ["A", "C014 Merelhof"],
          ["B", "merelhof"],
          ["C", "c014"],
          ["D", "Parkrand"],
          ["E", "Parkrand (sloop 2027)"],
        ],
      ),
    ]);
    expect(plan.rows("zbComplexen")).toEqual([
      { id: "C014", name: "Merelhof" },
      { id: "Parkrand", name: "Parkrand" },
    ]);
    expect(plan.rows("zbInitiatieven").map(({ complex }) => complex)).toEqual([
      "C014",
      "C014",
      "C014",
      "Parkrand",
      "Parkrand",
    ]);
    expect(plan.leftOver).toEqual(["Complex: Parkrand (sloop 2027)"]);
    expect(plan.result.problems).toMatchObject([
      { code: "S002", facts: { names: "C014 Merelhof, Parkrand", count: 2 }, places: [{ cell: "B2" }, { cell: "B5" }] },
    ]);
  });

  it("come from a section, the title or the sheet's name when the row says nothing", () => {
    const existing = new Map([
      [
        "zbComplexen",
        [
          { id: "0412", name: "Merelhof" },
          { id: "0413", name: "Parkrand" },
        ],
      ],
    ]);
    const complexOf = (extras: Parameters<typeof tableOf>[3]) =>
      planOf([tableOf("contract", ["Leverancier=supplier"], [["Groen & Zo"]], extras)], { existing }).rows(
        "zbContracten",
      )[0]?.complex;
    expect(complexOf({ rowExtras: { 0: { section: "Parkrand" } }, sheet: "Merelhof" })).toBe("0413");
    expect(complexOf({ context: { complex: "Parkrand" }, sheet: "Merelhof" })).toBe("0413");
    expect(complexOf({ sheet: "Contracten Merelhof 2024" })).toBe("0412");
    expect(complexOf({ sheet: "Contracten" })).toBeUndefined();
    expect(complexOf({ rowExtras: { 0: { section: "Complex: Vijverhof" } } })).toBe("Vijverhof");
  });

  it("that fit two complexes stay as text with a problem", () => {
    const existing = new Map([
      [
        "zbComplexen",
        [
          { id: "1A", name: "Tweeling" },
          { id: "1B", name: "Tweeling" },
        ],
      ],
    ]);
    const plan = planOf([tableOf("contract", ["Leverancier=supplier", "Complex=complex"], [["X", "Tweeling"]])], {
      existing,
    });
    expect(plan.rows("zbContracten")[0]?.complex).toBe("Tweeling");
    expect(plan.result.problems).toMatchObject([
      { code: "S010", facts: { values: ["Tweeling"], table: "Complexen" }, places: [{ cell: "B2" }] },
    ]);
  });
});

describe("importing again", () => {
  const existing = new Map([
    [
      "zbInitiatieven",
      [
        { id: "I-0001", ownReference: "BB-01", name: "Vlinders", budget: 100 },
        { id: "I-0007", ownReference: "2", name: "Buurttuin" },
        { id: "I-0003", ownReference: "3", name: "Zwerfvuil" },
      ],
    ],
    ["zbEenheden", [{ id: "0412-001", status: "verhuurd" }]],
    ["zbBewoning", [{ id: "BW-0001", unit: "0412-001", household: "Fam. Pals" }]],
  ]);

  it("brings rows with the same number up to date and appends the others", () => {
    const plan = planOf(
      [
        tableOf(
          "initiative",
          ["Nr=number", "Naam=name", "Budget=budget>amount"],
          [
            ["BB-01", "Vlinders en bijen", "120.00"],
            ["2", "Buurttuin", null],
            ["3", "Moestuin", null],
            ["I-0003", "Zwerfvuil", "5.00"],
          ],
        ),
      ],
      { existing },
    );
    expect(plan.rows("zbInitiatieven")).toEqual([{ id: "I-0008", ownReference: "3", name: "Moestuin" }]);
    expect(plan.result.value.updates.get("zbInitiatieven")).toEqual([
      {
        index: 0,
        id: "I-0001",
        changed: { name: { before: "Vlinders", after: "Vlinders en bijen" }, budget: { before: 100, after: 120 } },
      },
      {
        index: 2,
        id: "I-0003",
        changed: { budget: { before: null, after: 5 } },
      },
    ]);
    expect(plan.result.problems).toMatchObject([{ code: "S013", facts: { table: "Initiatieven", rows: 2 } }]);
    expect(plan.result.value.summary).toMatchObject({ added: { zbInitiatieven: 1 }, updated: { zbInitiatieven: 2 } });
  });

  it("finds a line with a running number again by its text, and a key by its own number", () => {
    const before = new Map([
      ["zbLogboek", [{ id: "L-0001", ownReference: "1", what: "Bezems kopen" }]],
      ["zbVerdeelsleutels", [{ id: "VK-0001", ownReference: "S1", name: "Lift" }]],
      [
        "zbEenheden",
        [
          { id: "K-1", street: "Merelhof", number: 3, suffix: "hs" },
          { id: "K-2", street: "Merelhof", number: 3 },
        ],
      ],
    ]);
    const actions = tableOf(
      "agreement",
      ["Nr=number>code", "Actie=agreement", "Klaar=done>boolean"],
      [
        ["1", "Bezems kopen", true],
        ["1", "Iets anders", false],
      ],
    );
    const costs = tableOf("cost_line", ["Post=item", "2024=amount>amount", "Sleutel=key"], [["Lift", "1.00", "S1"]]);
    const homes = tableOf("unit", ["Adres=address", "m2=area>decimal"], [["Merelhof 3 hs", "50"]]);
    const plan = planOf([actions, costs, homes], { existing: before });
    expect(plan.result.value.updates.get("zbLogboek")).toMatchObject([
      { index: 0, id: "L-0001", changed: { done: { after: true } } },
    ]);
    expect(plan.rows("zbLogboek").map(({ what }) => what)).toEqual(["Iets anders"]);
    expect(plan.rows("zbKostenposten")).toMatchObject([{ key: "VK-0001" }]);
    expect(plan.result.value.updates.get("zbEenheden")).toMatchObject([
      { index: 0, id: "K-1", changed: { area: { before: null, after: 50 } } },
    ]);
  });

  it("of the same homes changes nothing the second time", () => {
    const units = tableOf(
      "unit",
      ["VHE=unitId", "Status=status", "Huurder=tenant"],
      [["0412-001", "verhuurd", "Fam. Pals"]],
    );
    const plan = planOf([units], { existing });
    expect(plan.rows("zbEenheden")).toEqual([]);
    expect(plan.rows("zbBewoning")).toEqual([]);
    expect(plan.result.value.updates.size).toBe(0);
  });
});

describe("what is hidden or struck through", () => {
  it("is said of columns too, with their headings, and in Herkomst", () => {
    const units = tableOf("unit", ["VHE=unitId", "Huurder=tenant", "Status=status"], [["0412-001", "A", null]], {
      columnExtras: { 1: { hidden: true } },
    });
    const plan = planOf([units]);
    expect(plan.result.problems).toContainEqual({
      code: "S028",
      severity: "info",
      places: [{ sheet: "Blad1", cell: "B1:B2" }],
      facts: { sheet: "Blad1", columns: 1, headings: ["Huurder"] },
    });
    expect(plan.rows("zbHerkomst")).toContainEqual(
      expect.objectContaining({ range: "B1:B2", decision: "Melding S028" }),
    );
    expect(planOf([{ ...units, hidden: true }], { includeHidden: true }).result.problems).not.toContainEqual(
      expect.objectContaining({ code: "S028" }),
    );
  });

  it("of a table on its side is said by rows and columns as they lie", () => {
    const cells = new Map([["1", { value: "A", row: 1, column: 3 }]]);
    const onItsSide = tableOf("initiative", ["Naam=name", "Wijk=neighbourhood"], [], {
      layout: "transposed",
      headerRows: [],
      range: { top: 1, left: 1, bottom: 2, right: 3 },
      columnExtras: { 1: { hidden: true } },
      rows: [{ column: 3, hidden: true, cells }],
    });
    expect(planOf([onItsSide]).result.problems).toMatchObject([
      { code: "S007", places: [{ cell: "A2:C2" }], facts: { rows: 1 } },
      { code: "S028", places: [{ cell: "C1:C2" }], facts: { columns: 1, headings: [] } },
    ]);
  });

  const table = tableOf("initiative", ["Naam=name"], [["A"], ["B"], ["C"], ["D"]], {
    rowExtras: { 1: { hidden: true }, 2: { hidden: true }, 3: { struck: true } },
  });

  it("is data, said and flagged in Herkomst", () => {
    const plan = planOf([table]);
    expect(plan.rows("zbInitiatieven")).toHaveLength(4);
    expect(plan.result.problems).toMatchObject([
      { code: "S007", severity: "info", places: [{ cell: "A3:A4" }], facts: { rows: 2 } },
      { code: "S008", severity: "info", places: [{ cell: "A5" }], facts: { rows: 1 } },
    ]);
    expect(plan.rows("zbHerkomst").map(({ range, decision }) => `${range}: ${decision}`)).toEqual(
      expect.arrayContaining([
        "rij 2: Overgenomen",
        "rij 3-4: Overgenomen (verborgen)",
        "rij 5: Overgenomen (doorgestreept)",
      ]),
    );
  });

  it("on a hidden sheet is left out, unless asked for", () => {
    const hidden = { ...table, hidden: true, sheet: "Oud 2022" };
    const without = planOf([hidden]);
    expect(without.rows("zbInitiatieven")).toEqual([]);
    expect(without.result.problems).toMatchObject([
      { code: "S006", places: [{ sheet: "Oud 2022", cell: "" }], facts: { rows: 4 } },
    ]);
    expect(without.result.value.summary.hiddenSheets).toEqual(["Oud 2022"]);
    expect(without.rows("zbHerkomst")).toMatchObject([
      { decision: "Verborgen blad niet overgenomen", count: 4 },
      { decision: "Melding S006" },
    ]);
    expect(planOf([hidden], { includeHidden: true }).rows("zbInitiatieven")).toHaveLength(4);
  });
});

describe("the account on Herkomst", () => {
  it("tells of every table, row, skipped row, column left out, problem and cell outside", () => {
    const table = tableOf(
      "initiative",
      ["Nr=number", "Naam=name", "Fase=phase", "Intern", "Rest=remaining>amount"],
      [
        ["1", "A", "??", "x", "1.00"],
        ["2", "B", { shown: "n.v.t.", value: null }, "y", "2.00"],
        ["3", "C", { shown: "PM", value: null }, null, null],
      ],
      {
        columnExtras: { 3: { leftOut: true }, 4: { derived: true } },
        skipped: [
          { row: 5, reason: "total" },
          { row: 6, reason: "blank" },
          { row: 7, reason: "blank" },
        ],
      },
    );
    const plan = planOf([table]);
    const lines = plan
      .rows("zbHerkomst")
      .map((line) => [line.sheet, line.range, line.decision, line.target, line.count].join(" · "));
    expect(lines).toEqual([
      "Blad1 · A1:E4 · Herkend als initiatieven ·  · 3",
      "Blad1 · rij 2-4 · Overgenomen · Initiatieven I-0001 t/m I-0003 · 3",
      "Blad1 · rij 5 · Overgeslagen: totaal ·  · 1",
      "Blad1 · rij 6-7 · Overgeslagen: lege rij ·  · 2",
      "Blad1 · rij 2-3 · Niet overgenomen: u hebt deze kolom weggelaten ·  · 2",
      "Blad1 · rij 2-3 · Niet overgenomen: volgt uit andere kolommen ·  · 2",
      "Blad1 · rij 3 · Niet overgenomen: er staat geen waarde ·  · 1",
      "Blad1 · C2 · Melding S004 ·  · 1",
    ]);
    expect(plan.rows("zbHerkomst").every(({ source }) => source === "lijst.xlsx")).toBe(true);
    expect(plan.rows("zbHerkomst").at(-1)).toMatchObject({
      severity: "waarschuwing",
      explanation: expect.stringContaining('Voor Fase staat er "??"'),
    });
    expect(plan.leftOver).toEqual(["Fase: ??", "Fase: PM"]);
    expect(plan.result.value.summary).toMatchObject({ skipped: { total: 1, blank: 2 }, leftOver: 2 });
  });

  it("says what an empty value showed, on which rows the headings stood and when it was read", () => {
    const table = tableOf("initiative", ["Naam=name", "Fase=phase"], [["A", { shown: "n.v.t.", value: null }]], {
      headerRows: [1, 2],
    });
    const { rows } = planOf([table, { ...table, headerRows: [] }]);
    const explanations = rows("zbHerkomst").map(({ explanation }) => explanation);
    expect(explanations).toContain("Kop: Fase. In de bron staat: n.v.t.");
    expect(explanations).toContain("Zekerheid 90%. Koppen op rij 1 en 2. Ingelezen op 1-3-2026.");
    expect(explanations).toContain("Zekerheid 90%. Ingelezen op 1-3-2026.");
  });

  it("says where a name is missing that the table needs", () => {
    const plan = planOf([tableOf("initiative", ["Nr=number", "Naam=name"], [["1", null]])]);
    expect(plan.result.problems).toMatchObject([
      { code: "S016", facts: { table: "Initiatieven", column: "Naam", hits: 1 } },
    ]);
  });
});
