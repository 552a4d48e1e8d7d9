import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/csv/read-csv.ts";

function rowsOf(bytes: Uint8Array): unknown[] {
  const read = readCsv(bytes, "lijst.csv");
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.value.sheets[0]?.name).toBe("lijst");
  return read.value.sheets[0]?.rows.map(({ row, values }) => [row, ...values]) ?? [];
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("reading lists", () => {
  it.each([
    ["semicolons", "naam;bedrag\nEva;1,50\n"],
    ["commas", 'naam,bedrag\nEva,"1,50"\n'],
    ["tabs", "naam\tbedrag\r\nEva\t1,50\r\n"],
    ["bars", "naam|bedrag\nEva|1,50"],
    ["a line that names the separator", "sep=;\nnaam;bedrag\nEva;1,50\n"],
  ])("reads %s", (what, text) => {
    const first = what.startsWith("a line") ? 2 : 1;
    expect(rowsOf(utf8(text))).toEqual([
      [first, "naam", "bedrag"],
      [first + 1, "Eva", "1,50"],
    ]);
  });

  it("keeps separators, quotes and line ends within quotes", () => {
    expect(rowsOf(utf8('a;"b;c";"d ""e"""\n"f\ng";h;i\n'))).toEqual([
      [1, "a", "b;c", 'd "e"'],
      [2, "f\ng", "h", "i"],
    ]);
  });

  it("ends lines within a cell as Excel does, however the file ends them", () => {
    expect(rowsOf(utf8('a;b\r\n"f\r\ng";"h\ri"\r\n'))).toEqual([
      [1, "a", "b"],
      [2, "f\ng", "h\ni"],
    ]);
  });

  it.each([
    [
      "a ditto mark between separators",
      'a;b\n1;";2\n3;";4\n',
      [
        [2, "1", '"', "2"],
        [3, "3", '"', "4"],
      ],
    ],
    [
      "a ditto mark at the end of a line",
      'a\t"\nb\t"',
      [
        [1, "a", '"'],
        [2, "b", '"'],
      ],
    ],
    ["words in quotes at the start of a field", '"kan beter" zegt hij;8\n', [[1, '"kan beter" zegt hij', "8"]]],
    [
      "a quote that nobody closed",
      'a;"b\nc;d\n',
      [
        [1, "a", '"b'],
        [2, "c", "d"],
      ],
    ],
    ["spaces behind a quoted field", '"a;b" ;c\n', [[1, "a;b", "c"]]],
  ])("keeps %s", (_what, text, rows) => {
    expect(rowsOf(utf8(text)).slice(-rows.length)).toEqual(rows);
  });

  it("reads UTF-8 with and without mark, UTF-16 and Windows-1252", () => {
    const text = "naam;plaats\nZoë;Köln\n";
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
    const windows = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
    for (const bytes of [utf8(text), new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(text)]), utf16, windows]) {
      expect(rowsOf(bytes)).toEqual([
        [1, "naam", "plaats"],
        [2, "Zoë", "Köln"],
      ]);
    }
  });

  it("reads the signs that Windows-1252 has and ISO 8859-1 has not", () => {
    const windows = new Uint8Array([0x80, 0x20, 0x34, 0x3b, 0x91, 0x74, 0x20, 0x96, 0x3b, 0x85, 0x99, 0x0a]);
    expect(rowsOf(windows)).toEqual([[1, "€ 4", "‘t –", "…™"]]);
  });

  it("leaves out empty lines but counts them", () => {
    expect(rowsOf(utf8("a;b\n;;\n\nc;d\n"))).toEqual([
      [1, "a", "b"],
      [4, "c", "d"],
    ]);
  });
});
