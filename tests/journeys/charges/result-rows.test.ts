import { describe, expect, it } from "vitest";
import { recomputeCharges } from "../../../src/journeys/charges/recompute.ts";
import { resultEdits } from "../../../src/journeys/charges/result-edits.ts";
import { rowsOfRecomputation, rowsOfSettlement } from "../../../src/journeys/charges/result-rows.ts";
import { settleCharges } from "../../../src/journeys/charges/settle.ts";
import { normContents } from "../../../src/schema/norm-contents.ts";
import { tableNamed } from "../../../src/schema/workbook-schema.ts";
import { applyEdits } from "../../../src/workbook/apply-edits.ts";
import { findTable, type WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { chargesFile, withComparison } from "../../support/calculated-workbook.ts";
import { cost, day, homes, key } from "../../support/charge-rows.ts";
import { partText } from "../../support/edit-file.ts";
import { type Contents, snapshotOfFile, snapshotWith } from "../../support/own-workbook.ts";

const RESULTS = {
  zbPerPost: [],
  zbVerdeling: [],
  zbAfrekening: [],
  zbControle: [],
  zbHerberekening: [],
  zbPerEenheid: [],
  zbBusinesscase: [],
};
const BASIS: Contents = {
  zbEenheden: homes(4),
  zbVerdeelsleutels: [key("VK-1")],
  zbKostenposten: [cost("K-1", 1000, 2025), cost("K-2", 600, 2025, { estimate: "begroting" })],
  zbOverdracht: [{ id: "OD-1", item: "K-2", share: 0.5, from: day("2025-07-01") }],
};

function workbookWith(contents: Contents): WorkbookSnapshot {
  return snapshotWith({ ...RESULTS, zbNormen: normContents(), ...contents });
}

function settled(contents: Contents) {
  const found = settleCharges(workbookWith(contents), { year: 2025 }, 46_000);
  if (!found.ok) throw new Error(found.refusal.code);
  return found;
}

function written(workbook: WorkbookSnapshot, what: "statement" | "comparison"): WorkbookSnapshot {
  const rows = (): ReturnType<typeof rowsOfSettlement> => {
    if (what === "statement") {
      const found = settleCharges(workbook, { year: 2025 }, 46_000);
      if (!found.ok) throw new Error(found.refusal.code);
      return rowsOfSettlement(found.value);
    }
    const found = recomputeCharges(workbook, { year: 2025, initiative: null }, 46_000);
    if (!found.ok) throw new Error(found.refusal.code);
    return rowsOfRecomputation(found.value);
  };
  const after = applyEdits(workbook, resultEdits(workbook, rows()).value);
  if (!after.ok) throw new Error(after.refusal.code);
  return after.value;
}

function columnOf(workbook: WorkbookSnapshot, table: string, heading: string) {
  const found = findTable(workbook, table)?.table;
  const at = found?.headers.indexOf(heading) ?? -1;
  return (found?.rows ?? []).map((row) => row[at]);
}

describe("results in the tables of the program", () => {
  it("keep a comparison when a statement is written, and a statement when a comparison is", () => {
    const once = written(workbookWith(BASIS), "comparison");
    const both = written(once, "statement");
    expect(new Set(columnOf(both, "zbPerPost", "Berekening"))).toEqual(
      new Set(["afrekening", "oud", "eerste jaar", "nieuw"]),
    );
    expect(written(both, "comparison")).toEqual(both);
    expect(written(both, "statement")).toEqual(both);
    const ids = columnOf(both, "zbVerdeling", "Id");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("say half of the time that half of the work falls away", () => {
    const made = written(workbookWith(BASIS), "comparison");
    const parts = columnOf(made, "zbPerPost", "Deel dat blijft");
    expect(parts).toEqual([1, expect.closeTo(1 - (0.5 * 184) / 365, 12), 0.5]);
    expect(columnOf(made, "zbHerberekening", "Nieuw per jaar")).toEqual([300]);
  });

  it("are values of the program above 10,000 shares, with only what people look at first", () => {
    const many = { ...BASIS, zbEenheden: homes(10_001) };
    const rows = rowsOfSettlement(settled(many).value);
    const [first] = rows.get("zbVerdeling") ?? [];
    expect(first).toMatchObject({ by: "programma", share: 0.09 });
    expect(Object.keys(first ?? {})).not.toContain("exact");
    const edits = resultEdits(workbookWith(many), rows).value;
    const cells = edits.flatMap((edit) =>
      edit.kind === "replaceRows" && edit.table !== "zbControle" ? edit.rows.flat() : [],
    );
    expect(cells.filter((cell) => typeof cell === "object" && cell !== null)).toEqual([]);
  });

  it("keep control totals live above 10,000 shares", () => {
    const many = { ...BASIS, zbEenheden: homes(10_001) };
    const edits = resultEdits(workbookWith(many), rowsOfSettlement(settled(many).value)).value;
    const controls = edits.find(({ table }) => table === "zbControle");
    const rows = controls?.kind === "replaceRows" ? controls.rows : [];
    const at = tableNamed("zbControle").columns.findIndex(({ key: own }) => own === "first");
    const live = rows.filter((row) => typeof row[at] === "object" && row[at] !== null);
    expect(live.length).toBe(rows.length);
  });

  it("give the place where a page begins for each complex, in the file too", async () => {
    const contents = {
      ...BASIS,
      zbEenheden: [...homes(3), ...homes(2, { complex: "C2" }, "x")],
      zbKostenposten: [
        cost("K-2", 600, 2025, { estimate: "begroting" }),
        cost("K-3", 300, 2025, { estimate: "begroting", complex: "C2" }),
      ],
      zbOverdracht: ["K-2", "K-3"].map((item) => ({ id: `OD-${item}`, item, share: 1, from: day("2025-07-01") })),
    };
    const bytes = await withComparison(await chargesFile(contents, 2025), 2025);
    const names = snapshotOfFile(bytes).sheets.map(({ name }) => name);
    const part = (sheet: string) => partText(bytes, `xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`);
    expect(part("Per eenheid")).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="7" max="16383" man="1"/>',
    );
    expect(part("Herberekening")).toContain('<brk id="5" max="16383" man="1"/>');
    expect(part("Per eenheid")).not.toContain("fitToPage");
  });
});

describe("the business case", () => {
  const complexes = [...homes(3), ...homes(2, { complex: "C2" }, "x")];
  const apart: Contents = {
    zbEenheden: complexes,
    zbVerdeelsleutels: [key("VK-1", { complex: null })],
    zbKostenposten: [
      cost("K-1", 900, 2025, { estimate: "begroting" }),
      cost("K-2", 500, 2025, { estimate: "begroting", complex: "C2" }),
    ],
    zbMiddelen: [],
    zbOverdracht: [
      { id: "OD-1", initiative: "I-1", item: "K-1", share: 1, from: day("2025-07-01") },
      { id: "OD-2", initiative: "I-2", item: "K-2", share: 0.5, from: day("2025-10-01") },
    ],
  };
  const by = (contents: Contents) => {
    const made = written(workbookWith(contents), "comparison");
    const columns = ["Initiatief", "Naar bewoners", "Gerekend door"].map((name) =>
      columnOf(made, "zbBusinesscase", name),
    );
    return (columns[0] ?? []).flatMap((_, at) => (at % 5 === 1 ? [columns.map((column) => column[at])] : []));
  };

  it("of initiatives that each have their own complex is followed by formulas", () => {
    expect(by(apart)).toEqual([
      ["I-1", 945, "formules"],
      // 125 for each of two homes, and administration costs from 12.50 to the minimum of 7.50.
      ["I-2", 260, "formules"],
    ]);
  });

  it("of two that change the same homes is the program's, for each is calculated alone", () => {
    const [first, second] = apart.zbOverdracht ?? [];
    const together = [
      { ...first, share: 0.5 },
      { ...second, item: "K-1" },
    ] as NonNullable<Contents[string]>;
    expect(by({ ...apart, zbOverdracht: together })).toEqual([
      ["I-1", 472.5, "programma"],
      ["I-2", 472.5, "programma"],
    ]);
  });

  it("with an amount that the rules leave out is the program's", () => {
    const bought = { initiative: "I-1", name: "Hark", paidBy: "corporatie", issuedOn: day("2025-07-01"), cost: 10.005 };
    expect(by({ ...apart, zbMiddelen: [bought] }).map((row) => row[2])).toEqual(["programma", "formules"]);
  });
});

describe("what the workbook can hold about a cost and a home", () => {
  it("an earlier refund makes the advance smaller", () => {
    const { value } = settled({
      ...BASIS,
      zbEenheden: homes(4, { advance: 20 }),
      zbTerugbetalingen: [
        { unit: "02", on: day("2025-12-15"), amount: 15 },
        { unit: "03", on: day("2024-12-15"), amount: 99 },
      ],
    });
    expect(value.settlement.statements.map(({ refundsCents, advanceCents }) => [refundsCents, advanceCents])).toEqual([
      [0, 24_000],
      [1500, 22_500],
      [0, 24_000],
      [0, 24_000],
    ]);
  });

  it("what is in a fund limits what may go into it", () => {
    const fund = { allowance: "fonds", fundBalance: 2500 };
    const { value } = settled({ ...BASIS, zbKostenposten: [cost("K-1", 1000, 2025, fund)] });
    expect(value.allocation.items[0]?.allowedCents).toBe(50_000);
  });

  it("the chosen administration costs win from what a code means", () => {
    const item = cost("K-1", 1000, 2025, { veraCode: "WAI", administration: "warmte uitbesteed" });
    const { value, problems } = settled({ ...BASIS, zbEenheden: homes(1), zbKostenposten: [item] });
    expect(value.settlement.statements[0]?.administrationCents).toBe(1000);
    expect(problems.map(({ code }) => code)).not.toContain("B014");
  });
});
