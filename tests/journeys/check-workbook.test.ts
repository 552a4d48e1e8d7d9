import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkWorkbook } from "../../src/journeys/check/check-workbook.ts";
import { refreshResults } from "../../src/journeys/check/refresh-results.ts";
import { readRows } from "../../src/records/read-rows.ts";
import { steps } from "../../src/schema/tables/process.ts";
import { TABLES } from "../../src/schema/workbook-schema.ts";
import { textOf } from "../../src/text/nl/problem-texts.ts";
import { applyEdits } from "../../src/workbook/apply-edits.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { findTable, snapshotOf, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";

const FILE = join(import.meta.dirname, "../../templates/zelfbeheer-werkboek-voorbeeld.xlsx");
let evidence: WorkbookEvidence;
let example: WorkbookSnapshot;

beforeAll(() => {
  const read = readWorkbook(readFileSync(FILE), "example.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  evidence = read.value;
  example = snapshotOf(evidence);
});

describe("checking a workbook", () => {
  it("finds nothing wrong with the worked example", () => {
    expect(checkWorkbook(example, "example.xlsx").problems).toEqual([]);
  });

  it("says when no table of ours is there", () => {
    expect(codes({ sheets: [] })).toEqual(["C002"]);
  });

  const cases: readonly (readonly [
    what: string,
    table: string,
    heading: string,
    row: number,
    value: CellValue,
    code: string,
  ])[] = [
    ["a missing name", "zbInitiatieven", "Naam", 0, null, "C010"],
    ["the same id twice", "zbEenheden", "Eenheidnummer", 1, "0412-001", "C011"],
    ["a choice that is not in the list", "zbTaken", "Soort werk", 0, "poetsen", "C012"],
    ["text where a date belongs", "zbContracten", "Einddatum", 0, "eind 2026", "C013"],
    ["text where an amount belongs", "zbKostenposten", "Bedrag", 0, "1.0234,51", "C014"],
    ["a house number of nought", "zbEenheden", "Huisnummer", 0, 0, "C015"],
    ["a complex that is not there", "zbEenheden", "Complexnummer", 0, "9999", "C016"],
    ["an end before its beginning", "zbContracten", "Einddatum", 0, 40000, "C017"],
    ["a formula with another result", "zbTaken", "Uren per jaar", 0, 99, "C019"],
    ["an error value", "zbKostenposten", "Bedrag", 0, { error: "#REF!" }, "C020"],
  ];

  it.each(cases)("reports %s with its cell", (_, table, heading, row, value, code) => {
    const problems = checkWorkbook(changed(table, heading, row, value), "x.xlsx").problems;
    const found = problems.find((problem) => problem.code === code);
    expect(found?.places.length).toBeGreaterThan(0);
    expect(found?.places[0]?.cell).toMatch(/^[A-Z]+\d+$/);
  });

  it("warns of two households in one home at the same time", () => {
    const table = findTable(example, "zbBewoning")?.table;
    const unit = String(table?.rows[0]?.[1]);
    const others = (at: number) => String(table?.rows[at]?.[1]);
    expect(others(1)).not.toBe(unit);
    const { problems } = checkWorkbook(changed("zbBewoning", "Eenheidnummer", 1, unit), "x.xlsx");
    const found = problems.find(({ code }) => code === "C035");
    expect(found).toMatchObject({ severity: "warning", facts: { homes: 1, units: [unit] } });
    // Who lived there before, who lives there now, and the household that was put between them.
    expect(found?.places).toHaveLength(3);
  });

  it.each(["leegstand", null])("warns of a household in the time of a row of nobody as well: %s", (household) => {
    const nobody = changed("zbBewoning", "Bewoner", 1, household);
    const table = findTable(example, "zbBewoning")?.table;
    const unit = String(table?.rows[0]?.[1]);
    const { problems } = checkWorkbook(changed("zbBewoning", "Eenheidnummer", 1, unit, false, nobody), "x.xlsx");
    expect(problems.find(({ code }) => code === "C035")?.places).toHaveLength(3);
  });

  it("warns of two advances for one home at the same time", () => {
    const table = findTable(example, "zbVoorschotten")?.table;
    const unit = String(table?.rows[0]?.[1]);
    expect(String(table?.rows[1]?.[1])).not.toBe(unit);
    const { problems } = checkWorkbook(changed("zbVoorschotten", "Eenheidnummer", 1, unit), "x.xlsx");
    const found = problems.find(({ code }) => code === "C035");
    expect(found).toMatchObject({ severity: "warning", facts: { table: "advances", homes: 1, units: [unit] } });
    expect(checkWorkbook(example, "x.xlsx").problems.some(({ code }) => code === "C035")).toBe(false);
  });

  it("warns of a home that stands twice in one key", () => {
    const table = findTable(example, "zbGewichten")?.table;
    const [, key, unit] = table?.rows[0] ?? [];
    expect(table?.rows[1]?.[1]).toBe(key);
    const { problems } = checkWorkbook(changed("zbGewichten", "Eenheidnummer", 1, String(unit)), "x.xlsx");
    const found = problems.find(({ code }) => code === "C036");
    expect(found).toMatchObject({ severity: "warning", facts: { key, homes: 1, units: [unit] } });
    expect(found?.places).toHaveLength(2);
  });

  it("reports a value typed over a formula, and puts the formula back", () => {
    const workbook = changed("zbTaken", "Uren per jaar", 0, 12, true);
    const { problems, repairs } = checkWorkbook(workbook, "x.xlsx");
    const facts = { heading: "Uren per jaar", found: "12", expected: "39" };
    expect(problems).toMatchObject([{ code: "C029", severity: "warning", facts }]);
    expect(repaired(workbook, repairs)).toEqual([]);
  });

  it("says of a workbook that was saved without results only that, and the repair works them out", () => {
    const isInput = (table: Table, row: number, column: number) => table.formulas[row]?.[column] === null;
    const { sheets, ...rest } = example;
    const emptied = sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({
        ...table,
        rows: table.rows.map((cells, row) => cells.map((cell, at) => (isInput(table, row, at) ? cell : null))),
      })),
    }));
    const workbook = { ...rest, sheets: emptied };
    const { problems, repairs } = checkWorkbook(workbook, "x.xlsx");
    expect(new Set(problems.map(({ code, severity }) => `${code} ${severity}`))).toEqual(new Set(["C030 warning"]));
    expect(problems.flatMap(({ places }) => places.map(({ sheet }) => sheet))).toEqual(
      expect.arrayContaining(["Taken", "Verdeling", "Afrekening"]),
    );
    const after = applyEdits(workbook, repairs);
    if (!after.ok) throw new Error(after.refusal.code);
    const whole = applyEdits(after.value, refreshResults(after.value));
    if (!whole.ok) throw new Error(whole.refusal.code);
    expect(codes(whole.value)).toEqual([]);
  });

  it("still says of one result that is missing among others that it is wrong", () => {
    const { problems } = checkWorkbook(changed("zbAfrekening", "Saldo", 2, null), "x.xlsx");
    expect(problems).toMatchObject([{ code: "C019", severity: "error", facts: { found: "niets" } }]);
  });

  it("reports a changed heading, and puts it back", () => {
    const workbook = mapTable(example, "zbTaken", (table) => ({
      ...table,
      headers: table.headers.map((header) => (header === "Ruimte" ? "Plek" : header)),
    }));
    const { problems, repairs } = checkWorkbook(workbook, "x.xlsx");
    expect(problems.map(({ code }) => code)).toEqual(["C003"]);
    expect(repaired(workbook, repairs)).toEqual([]);
  });

  it("writes a choice with other capitals as the list does", () => {
    const workbook = changed("zbTaken", "Soort werk", 0, " Schoonmaken");
    expect(repaired(workbook, checkWorkbook(workbook, "x.xlsx").repairs)).toEqual([]);
  });

  it.each<[string, string, string, string, CellValue]>([
    ["a date that was pasted as text", "zbSchouw", "Datum", "1 mrt 2026", 46082],
    ["an amount with a euro sign", "zbKostenposten", "Bedrag", "€ 1.234,50", 1234.5],
    ["minutes with their unit", "zbTaken", "Minuten per beurt", "45 min", 45],
  ])("writes %s as the value itself", (_, table, heading, text, value) => {
    const workbook = changed(table, heading, 0, text);
    const edit = checkWorkbook(workbook, "x.xlsx").repairs.find(({ kind }) => kind === "setCell");
    expect(edit).toMatchObject({ kind: "setCell", table, row: 0, before: text, after: value });
  });

  it("says of a number that is text what is wrong with it, and repairs it", () => {
    const workbook = changed("zbKostenposten", "Bedrag", 0, "4.760,33");
    const found = checkWorkbook(workbook, "x.xlsx").problems.find(({ code }) => code === "C034");
    expect(found).toMatchObject({ severity: "error", facts: { value: "4.760,33", kind: "number" } });
    expect(codes(changed("zbSchouw", "Datum", 0, "1 mrt 2026"))).toContain("C034");
  });

  it("knows an id of which the zeros in front are gone, and puts them back where a number stands", () => {
    const workbook = changed("zbKostenposten", "Complexnummer", 0, 412);
    const { problems, repairs } = checkWorkbook(workbook, "x.xlsx");
    const facts = { value: "412", sheet: "Complexen", meant: "0412" };
    expect(problems.find(({ code }) => code === "C016")).toMatchObject({ severity: "warning", facts });
    expect(repaired(workbook, repairs)).toEqual([]);
    const typed = checkWorkbook(changed("zbKostenposten", "Complexnummer", 0, "412"), "x.xlsx");
    expect(typed.repairs.filter(({ kind }) => kind === "setCell")).toEqual([]);
    const unknown = checkWorkbook(changed("zbKostenposten", "Complexnummer", 0, "999"), "x.xlsx").problems;
    expect(unknown.find(({ code }) => code === "C016")?.facts).toMatchObject({ meant: null });
  });

  it("names the choices of a list, not more than people read", () => {
    const sentence = (table: string, heading: string) => {
      const { problems } = checkWorkbook(changed(table, heading, 0, "anders dan dit"), "x.xlsx");
      const found = problems.find(({ code }) => code === "C012");
      return found ? textOf(found).message : "";
    };
    expect(sentence("zbEenheden", "Status")).toContain("U kunt kiezen uit: verhuurd, leegstand, verkocht.");
    expect(sentence("zbKostenposten", "Doorbelasten")).toContain("fonds, en 4 andere op het blad Lijsten.");
  });

  it.each<[string, string, CellValue, string]>([
    ["zbEenheden", "Postcode", "1099", "V012"],
    ["zbBetrokkenen", "Telefoon", "06-123", "V013"],
    ["zbBetrokkenen", "E-mail", "naam bij example", "V015"],
  ])("warns of %s.%s that cannot be right", (table, heading, value, code) => {
    const { problems } = checkWorkbook(changed(table, heading, 0, value), "x.xlsx");
    expect(problems).toMatchObject([{ code, severity: "warning", facts: { text: value } }]);
    expect(problems[0]?.places[0]?.cell).toMatch(/^[A-Z]+5$/);
  });

  it.each<[string, string, string, string]>([
    ["a date that does not exist", "zbSchouw", "Datum", "31-2-2026"],
    ["a month without a day", "zbSchouw", "Datum", "maart 2026"],
    ["an amount with two decimal signs", "zbKostenposten", "Bedrag", "1.0234,51"],
    ["words", "zbTaken", "Minuten per beurt", "even"],
  ])("leaves %s for a person", (_, table, heading, text) => {
    const { repairs } = checkWorkbook(changed(table, heading, 0, text), "x.xlsx");
    expect(repairs.filter(({ kind }) => kind === "setCell")).toEqual([]);
  });

  it("reports cells that lost their list, and puts it back where the columns stand as we made them", () => {
    const all = { top: 5, bottom: 2000, left: 1, right: 40 };
    const pasted = new Map([
      [
        "Taken",
        [
          { ...all, right: 3 },
          { ...all, top: 7, left: 4 },
        ],
      ],
    ]);
    const { problems, repairs } = checkWorkbook(example, "x.xlsx", pasted);
    const missing = problems.filter(({ code }) => code === "C021");
    expect(missing.map(({ places }) => places[0]?.cell.replace(/\D/g, ""))).toEqual(missing.map(() => "5"));
    expect(missing.every(({ facts }) => "cells" in facts && facts.cells === 2)).toBe(true);
    expect(repairs).toEqual(expect.arrayContaining([{ kind: "restoreValidation", table: "zbTaken", column: 3 }]));
    const moved = mapTable(example, "zbTaken", (table) => ({ ...table, left: 2 }));
    expect(checkWorkbook(moved, "x.xlsx", pasted).repairs).toEqual([]);
  });
});

describe("a sheet that others need and that is not there", () => {
  const without = (...names: string[]): WorkbookSnapshot => ({
    ...example,
    sheets: example.sheets.filter(({ tables }) => !tables.some(({ name }) => names.includes(name))),
  });
  const told = (workbook: WorkbookSnapshot) => {
    const { problems, gone } = checkWorkbook(workbook, "x.xlsx");
    const about = problems.filter(({ code }) => code === "C031" || code === "C001");
    return { gone, told: about.map(({ code, severity, places }) => `${code} ${severity} ${places[0]?.sheet}`) };
  };

  it("is an error where the rest of its group is there: somebody threw it away", () => {
    const found = told(without("zbVerdeelsleutels"));
    expect(found.gone).toEqual(["zbVerdeelsleutels"]);
    expect(found.told).toEqual(expect.arrayContaining(["C031 error Kostenposten", "C031 error Gewichten"]));
    expect(told(without("zbTaken")).told).toContain("C031 error Rooster");
  });

  it("is an error too where only formulas look in it", () => {
    expect(told(without("zbNormen")).told).toContain("C031 error Per post");
  });

  it("is good to know where its whole group was not chosen", () => {
    const others = TABLES.filter(({ group }) => group === "Initiatief" || group === "Effecten");
    // Businesscase looks in Middelen, so that sheet comes along.
    const found = told(without(...others.map(({ name }) => name).filter((name) => name !== "zbMiddelen")));
    expect(found.gone).not.toContain("zbInitiatieven");
    expect(found.told).toContain("C001 info Taken");
  });
});

describe("rows under a table", () => {
  /** With more rows on the sheet Stappen, and nothing done to its table, as LibreOffice leaves it after typing. */
  const withRows = (...rows: (readonly [row: number, values: readonly CellValue[]])[]): WorkbookSnapshot => {
    const { sheets, ...rest } = evidence;
    const more = rows.map(([row, values]) => ({ row, hidden: false, values, styles: values.map(() => 0) }));
    const grown = sheets.map((sheet) =>
      sheet.name === "Stappen" ? { ...sheet, rows: [...sheet.rows, ...more] } : sheet,
    );
    return snapshotOf({ ...rest, sheets: grown });
  };
  const last = () => findTable(example, "zbStappen")?.table.rows.length ?? 0;

  it("are told with their cells, by the check and by whoever reads the table", () => {
    const row = 4 + last() + 1;
    const workbook = withRows([row, ["S-0099", "I-0001"]], [row + 3, [null, null, "uitvoering", "Rooster"]]);
    const places = [
      { sheet: "Stappen", cell: `A${row}` },
      { sheet: "Stappen", cell: `C${row + 3}` },
    ];
    const found = { code: "C024", severity: "error", facts: { sheet: "Stappen", rows: 2 }, places };
    expect(checkWorkbook(workbook, "x.xlsx").problems).toMatchObject([found]);
    expect(readRows(steps, workbook).problems).toMatchObject([found]);
  });

  it("are told too when only one cell of them is filled in, unless that is a sum", () => {
    const row = 4 + last() + 1;
    const typed = checkWorkbook(withRows([row + 1, [null, null, null, "Rooster"]]), "x.xlsx").problems;
    const places = [{ sheet: "Stappen", cell: `D${row + 1}` }];
    expect(typed).toMatchObject([{ code: "C033", severity: "warning", facts: { values: 1 }, places }]);
    const { sheets, ...rest } = evidence;
    const sum = {
      row,
      hidden: false,
      values: [null, null, 12],
      styles: [0, 0, 0],
      formulas: new Map([[3, "SUM(C5:C9)"]]),
    };
    const summed = sheets.map((sheet) => (sheet.name === "Stappen" ? { ...sheet, rows: [...sheet.rows, sum] } : sheet));
    expect(codes(snapshotOf({ ...rest, sheets: summed }))).toEqual([]);
  });

  it("are no remark of a single cell, nor what stands beside the table", () => {
    const row = 4 + last() + 1;
    const beside = [...new Array<CellValue>(20).fill(null), "eigen", "lijst"];
    expect(codes(withRows([row, ["Bron: wijkteam"]], [row + 1, beside]))).toEqual([]);
  });
});

describe("cost items that no calculation counts", () => {
  it("are told with all their cells", () => {
    const lacking = (heading: string) =>
      mapTable(example, "zbKostenposten", (table) => {
        const column = table.headers.indexOf(heading);
        const rows = table.rows.map((cells, row) => cells.map((cell, at) => (row < 2 && at === column ? null : cell)));
        return { ...table, rows };
      });
    const told = (heading: string) => checkWorkbook(lacking(heading), "x.xlsx").problems.find(isC032);
    const isC032 = ({ code }: { readonly code: string }) => code === "C032";
    expect(told("Bedrag")).toMatchObject({
      severity: "warning",
      facts: { what: "amount", items: 2 },
      places: [{ cell: "G5" }, { cell: "G6" }],
    });
    expect(told("Jaar")).toMatchObject({ facts: { what: "year", items: 2 }, places: [{ cell: "E5" }, { cell: "E6" }] });
    expect(told("VERA-code")).toBeUndefined();
  });
});

describe("the check of the beheerplan", () => {
  it("tells what would stand in the way of a roster, before anybody makes one", () => {
    expect(codes(changed("zbTaken", "Herhaling", 0, "2x per dag"))).toEqual(["P002"]);
    expect(codes(changed("zbTaken", "Niet op", 0, "kermis"))).toEqual(["P007"]);
    expect(codes(changed("zbDeelnemers", "Afwezig", 0, "schoolvakanties"))).toEqual(["P006"]);
    expect(codes(changed("zbRooster", "Wie", 0, "Pietje Puk"))).toEqual(["P012"]);
  });

  it("warns of what is not filled in yet", () => {
    const { problems } = checkWorkbook(changed("zbDeelnemers", "Uren per maand", 0, null), "x.xlsx");
    expect(problems).toMatchObject([{ code: "P008", severity: "warning" }]);
    const minutes = checkWorkbook(changed("zbTaken", "Minuten per beurt", 0, null), "x.xlsx").problems;
    expect(minutes.find(({ code }) => code === "P011")?.severity).toBe("warning");
  });
});

describe("ids", () => {
  it("are compared without regard to capitals, as Excel does", () => {
    expect(codes(changed("zbKostenposten", "Verdeelsleutel", 0, "vk-0001"))).toEqual([]);
    expect(codes(changed("zbKostenposten", "Postnummer", 1, "k-0001"))).toContain("C011");
  });
});

function codes(workbook: WorkbookSnapshot): string[] {
  return checkWorkbook(workbook, "x.xlsx").problems.map(({ code }) => code);
}

function repaired(workbook: WorkbookSnapshot, repairs: Parameters<typeof applyEdits>[1]): string[] {
  const after = applyEdits(workbook, repairs);
  if (!after.ok) throw new Error(after.refusal.code);
  return codes(after.value);
}

type Table = WorkbookSnapshot["sheets"][number]["tables"][number];

function mapTable(workbook: WorkbookSnapshot, name: string, change: (table: Table) => Table): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => (table.name === name ? change(table) : table)),
    })),
  };
}

function changed(
  name: string,
  heading: string,
  row: number,
  value: CellValue,
  withoutFormula = false,
  workbook = example,
): WorkbookSnapshot {
  return mapTable(workbook, name, (table) => {
    const column = table.headers.indexOf(heading);
    const replace = <T>(rows: readonly (readonly T[])[], to: T) =>
      rows.map((cells, at) => (at === row ? cells.map((cell, i) => (i === column ? to : cell)) : cells));
    return {
      ...table,
      rows: replace(table.rows, value),
      formulas: withoutFormula ? replace(table.formulas, null) : table.formulas,
    };
  });
}
