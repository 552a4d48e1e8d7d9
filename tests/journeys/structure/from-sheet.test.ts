import { describe, expect, it } from "vitest";
import {
  applyMapping,
  formatMapping,
  mappingDifferences,
  mappingOf,
  parseMapping,
} from "../../../src/journeys/mapping.ts";
import { structure } from "../../../src/journeys/structure/structure.ts";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import { textOf } from "../../../src/text/nl/problem-texts.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { type SheetExtras, workbookOf } from "../../support/sheet.ts";
import { TODAY } from "./plan-of.ts";

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

function planFrom(sheets: Sheets, extras: Readonly<Record<string, SheetExtras>> = {}, mappingText?: string) {
  const mapping = mappingText === undefined ? null : parseMapping(mappingText);
  const overrides = mapping?.ok ? applyMapping(mapping.value) : [];
  const recognised = recogniseWorkbook(workbookOf(sheets, extras), overrides);
  const { value, problems } = structure(recognised, { includeHidden: false, today: TODAY, textOf });
  return { recognised, rows: (table: string) => value.rows.get(table) ?? [], problems };
}

const HOMES: Sheets = {
  VHE: [
    ["Huurderslijst complex Merelhof", null, null, null, null],
    [],
    ["VHE nr", "Adres", "Huurder", "m2", "Voorschot p.m."],
    ["001", "Merelhof 1", "Mw. F. Abels", "61,5", "€ 42,50"],
    ["002", "Merelhof 3", "(leeg)", "58", "€ 42,50"],
    ["003", "Merelhof 5", "Dhr. O. Pals", 70, 40],
    ["Totaal", null, null, 189.5, 125],
  ],
  Groen: [
    ["Planning groen 2025"],
    ["M = maaien  S = snoeien"],
    ["Plek", "Uitvoering", "wk 12", "wk 13", "wk 14", "Opm."],
    ["voortuin", "bewoners", "M", "M+S", null, "zelfbeheer"],
    ["achtertuin", "Groen & Zo", null, "S", "M", null],
  ],
  Kosten: [
    ["Servicekosten complex Merelhof"],
    ["Kostensoort", "GB rek", "2024", "2025 [B]"],
    ["Schoonmaak", "80.21", "€ 5.760,00", "€ 5.900,00"],
    ["Tuinonderhoud", "80.30", "€ 2.880,00", "€ 2.950,00"],
    ["Totaal", null, "€ 8.640,00", "€ 8.850,00"],
  ],
};

describe("from sheets to the standard tables", () => {
  it("brings homes, tasks and costs to their tables, linked", () => {
    const { rows, problems } = planFrom(HOMES);
    expect(rows("zbComplexen").map(({ name }) => name)).toEqual(["Merelhof"]);
    expect(
      rows("zbEenheden").map(({ id, complex, street, number, advance }) => [id, complex, street, number, advance]),
    ).toEqual([
      ["001", "Merelhof", "Merelhof", 1, 42.5],
      ["002", "Merelhof", "Merelhof", 3, 42.5],
      ["003", "Merelhof", "Merelhof", 5, 40],
    ]);
    expect(rows("zbBewoning").map(({ unit, household }) => [unit, household])).toEqual([
      ["001", "Mw. F. Abels"],
      ["003", "Dhr. O. Pals"],
    ]);
    expect(rows("zbTaken").map(({ name, space, executor }) => [name, space, executor])).toEqual([
      ["maaien", "voortuin", "bewoners"],
      ["snoeien", "voortuin", "bewoners"],
      ["snoeien", "achtertuin", "Groen & Zo"],
      ["maaien", "achtertuin", "Groen & Zo"],
    ]);
    expect(rows("zbRooster").map(({ task, period, turns }) => `${task} ${period} ${turns}`)).toEqual([
      "T-0001 2025-W12 1",
      "T-0001 2025-W13 1",
      "T-0002 2025-W13 1",
      "T-0003 2025-W13 1",
      "T-0004 2025-W14 1",
    ]);
    expect(
      rows("zbKostenposten").map(({ name, complex, year, estimate, amount }) => [
        name,
        complex,
        year,
        estimate,
        amount,
      ]),
    ).toEqual([
      ["Schoonmaak", "Merelhof", 2024, "werkelijk", 5760],
      ["Schoonmaak", "Merelhof", 2025, "begroting", 5900],
      ["Tuinonderhoud", "Merelhof", 2024, "werkelijk", 2880],
      ["Tuinonderhoud", "Merelhof", 2025, "begroting", 2950],
    ]);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("accounts for every filled cell: in a table, on Overig, or in the cells of Herkomst", () => {
    const { recognised, rows } = planFrom(HOMES);
    const covered = new Set<string>();
    const rowsOfTables = recognised.tables.flatMap((table) => table.rows.map(({ row }) => `${table.sheet}!${row}`));
    for (const row of rowsOfTables) covered.add(row);
    for (const line of rows("zbHerkomst")) {
      const range = String(line.range ?? "");
      for (const part of range.replace(/^rij /, "").split(", ")) {
        const [first = 0, last = first] = part.split(/[-:]/).map((piece) => Number(piece.replace(/\D/g, "")));
        if (!line.decision || String(line.decision).startsWith("Herkend")) continue;
        for (let row = first; row <= last; row += 1) covered.add(`${line.sheet}!${row}`);
      }
    }
    for (const table of recognised.tables) for (const row of table.headerRows) covered.add(`${table.sheet}!${row}`);
    const missing = Object.entries(HOMES).flatMap(([sheet, lines]) =>
      lines.flatMap((cells, at) =>
        cells.some((cell) => cell !== null) && !covered.has(`${sheet}!${at + 1}`) ? [`${sheet}!${at + 1}`] : [],
      ),
    );
    expect(missing).toEqual([]);
  });

  it("gives the same with the saved layout, and another when the user decided otherwise", () => {
    const first = planFrom(HOMES);
    const saved = mappingOf(first.recognised);
    const again = planFrom(HOMES, {}, formatMapping(saved));
    expect(again.rows("zbEenheden")).toEqual(first.rows("zbEenheden"));
    expect(again.rows("zbTaken")).toEqual(first.rows("zbTaken"));
    expect(again.rows("zbKostenposten")).toEqual(first.rows("zbKostenposten"));
    expect(mappingDifferences(saved, again.recognised)).toEqual([]);

    const decided = {
      ...saved,
      sheets: saved.sheets.map((sheet) => ({
        ...sheet,
        columns: sheet.columns.map((column) => (column.heading === "m2" ? { ...column, leaveOut: true } : column)),
      })),
    };
    const without = planFrom(HOMES, {}, formatMapping(decided));
    expect(without.rows("zbEenheden").some(({ area }) => area !== undefined)).toBe(false);
    expect(without.rows("zbOverig")).toEqual(first.rows("zbOverig"));
    expect(without.rows("zbHerkomst").map(({ decision }) => decision)).toContain(
      "Niet overgenomen: u hebt deze kolom weggelaten",
    );
  });
});
