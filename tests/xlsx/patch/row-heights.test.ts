import { beforeAll, describe, expect, it } from "vitest";
import type { RowValues } from "../../../src/schema/computed-values.ts";
import { tableNamed } from "../../../src/schema/workbook-schema.ts";
import type { CellInput } from "../../../src/workbook/cell.ts";
import { edited, partText, withPart } from "../../support/edit-file.ts";
import { fileWith } from "../../support/own-workbook.ts";

const LONG =
  "De groep sprak af dat de trap elke week wordt geveegd en om de week gedweild, ook in de vakantie. ".repeat(3);
const ENTRIES: readonly RowValues[] = [
  { id: "L-0001", what: "Kort." },
  { id: "L-0002", what: LONG },
  { id: "L-0003", what: "Ook kort." },
];

const rowOf = (values: RowValues): CellInput[] =>
  tableNamed("zbLogboek").columns.map(({ key }) => (values[key] ?? null) as CellInput);
const append = (rowsBefore: number, ...rows: RowValues[]) =>
  ({ kind: "appendRows", table: "zbLogboek", rowsBefore, rows: rows.map(rowOf) }) as const;

/** The sheet's part, and the height of each row of the body from row 5. */
function sheetOf(bytes: Uint8Array, title: string): { part: string; heights: (number | null)[] } {
  const names = [...partText(bytes, "xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  const part = `xl/worksheets/sheet${names.indexOf(title) + 1}.xml`;
  const rows = [...partText(bytes, part).matchAll(/<row r="(\d+)"([^>]*)>/g)].filter(([, row]) => Number(row) > 4);
  return { part, heights: rows.map(([, , text = ""]) => Number(/ ht="([\d.]+)"/.exec(text)?.[1] ?? 0) || null) };
}

const TITLE = "Logboek";

describe("the height of rows that an edit adds", () => {
  let empty: Uint8Array;
  let rendered: (number | null)[];
  beforeAll(async () => {
    empty = await fileWith({}, 2026);
    rendered = sheetOf(await fileWith({ zbLogboek: ENTRIES }, 2026), TITLE).heights;
  });

  it("is what a new file gives them: as many lines as the text needs", () => {
    expect(rendered[1]).toBeGreaterThan(60);
    expect(sheetOf(edited(empty, append(0, ...ENTRIES)).bytes, TITLE).heights).toEqual(rendered);
    const [first, ...more] = ENTRIES;
    const twice = edited(edited(empty, append(0, first ?? {})).bytes, append(1, ...more)).bytes;
    expect(sheetOf(twice, TITLE).heights).toEqual(rendered);
  });

  it("leaves the rows that people had as high as they made them, and follows the width that they gave a column", async () => {
    const before = await fileWith({ zbLogboek: ENTRIES.slice(0, 1) }, 2026);
    const { part } = sheetOf(before, TITLE);
    const xml = partText(before, part);
    const made = xml
      .replace(/<row r="5"[^>]*>/, '<row r="5" ht="77" customHeight="1">')
      .replace(/(<col [^>]*width=")[\d.]+"/g, '$1200"');
    const [own, added] = sheetOf(
      edited(withPart(before, part, made), append(1, ENTRIES[1] as RowValues)).bytes,
      TITLE,
    ).heights;
    expect(own).toBe(77);
    expect(added).toBeLessThan(rendered[1] ?? 0);
  });

  it("follows the text on a sheet of the program, also in rows that stood there", async () => {
    const [short, long] = [[{ id: "SG-0001", message: "Kort." }], [{ id: "SG-0001", message: LONG }]];
    const cells = (rows: RowValues[]) =>
      rows.map((row) => tableNamed("zbSignalen").columns.map(({ key }) => (row[key] ?? null) as CellInput));
    const replace = (rows: RowValues[], rowsBefore: number) =>
      ({ kind: "replaceRows", table: "zbSignalen", rowsBefore, rows: cells(rows) }) as const;
    const tall = edited(empty, replace(long, 0)).bytes;
    expect(sheetOf(tall, "Vandaag").heights[0]).toBeGreaterThan(60);
    expect(sheetOf(edited(tall, replace(short, 1)).bytes, "Vandaag").heights[0]).toBe(null);
  });
});
