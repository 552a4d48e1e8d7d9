import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/csv/read-csv.ts";
import { textOf } from "../../../src/text/nl/problem-texts.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encrypted = new Uint8Array([
  ...OLE,
  ...new Array<number>(600).fill(0),
  ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
]);
const workbook = zipSync({
  "[Content_Types].xml": strToU8("<Types/>"),
  "xl/workbook.xml": strToU8("<workbook><sheets/></workbook>"),
});

/** A part of zeros that packs a thousandfold. */
function bomb(): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/worksheets/sheet1.xml": new Uint8Array(120_000_000),
  });
}

/** The part that is read first, and a directory that says it has a hundred bytes. */
function lyingBomb(): Uint8Array {
  const bytes = zipSync({ "xl/workbook.xml": new Uint8Array(120_000_000).fill(32) });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 30 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    const sizeAt = signature === 0x02014b50 ? at + 24 : signature === 0x04034b50 ? at + 22 : 0;
    if (sizeAt > 0 && view.getUint32(sizeAt, true) === 120_000_000) view.setUint32(sizeAt, 100, true);
  }
  return bytes;
}

const cases: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, code: string])[] = [
  ["an empty file", "leeg.xlsx", () => new Uint8Array(0), "F002"],
  ["a workbook with a password", "geheim.xlsx", () => encrypted, "F003"],
  ["an old workbook", "oud.xls", () => new Uint8Array([...OLE, 0, 0, 0]), "F004"],
  ["a workbook of Excel 4", "oud.xls", () => new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0]), "F004"],
  ["a binary workbook elsewhere", "map.xlsb", () => zipSync({ "wtf/workbook.bin": strToU8("x") }), "F005"],
  [
    "an OpenDocument sheet that does not say so",
    "map.ods",
    () => zipSync({ "content.xml": strToU8("<x/>"), "META-INF/manifest.xml": strToU8("<x/>") }),
    "F006",
  ],
  ["a Numbers folder", "map.numbers", () => zipSync({ "Map.numbers/Index.zip": strToU8("x") }), "F007"],
  ["a binary workbook", "map.xlsb", () => zipSync({ "xl/workbook.bin": strToU8("x") }), "F005"],
  [
    "an OpenDocument sheet",
    "map.ods",
    () => zipSync({ mimetype: strToU8("application/vnd.oasis"), "content.xml": strToU8("<x/>") }),
    "F006",
  ],
  ["a Numbers document", "map.numbers", () => zipSync({ "Index/Document.iwa": strToU8("x") }), "F007"],
  ["a PDF", "map.xlsx", () => strToU8("%PDF-1.7 …"), "F008"],
  ["a web page called .xls", "map.xls", () => strToU8("<html><table><tr><td>1</td></tr></table></html>"), "F008"],
  ["a letter", "brief.xlsx", () => zipSync({ "word/document.xml": strToU8("<x/>") }), "F008"],
  ["rubbish", "map.xlsx", () => new Uint8Array([1, 2, 3, 4, 255, 254]), "F009"],
  ["a truncated workbook", "map.xlsx", () => workbook.slice(0, workbook.length - 30), "F009"],
  ["damaged XML", "map.xlsx", () => zipSync({ "xl/workbook.xml": strToU8("<workbook><sheets>") }), "F009"],
  ["a zip bomb", "map.xlsx", bomb, "F010"],
  ["a lock file", "~$map.xlsx", () => workbook, "F011"],
  [
    "names that leave the folder",
    "map.xlsx",
    () => zipSync({ "../../evil.xml": strToU8("x"), "xl/workbook.xml": strToU8("<workbook/>") }),
    "F012",
  ],
  ["no worksheets", "map.xlsx", () => workbook, "F013"],
];

describe("files that are no readable workbook", () => {
  it.each(cases)("refuses %s in one sentence with what to do", (_, name, bytes, code) => {
    const read = readWorkbook(bytes(), name);
    if (read.ok) throw new Error("read");
    expect(read.refusal.code).toBe(code);
    const { message, action } = textOf(read.refusal);
    expect(message).toContain(name);
    expect(action.length).toBeGreaterThan(10);
  });

  it("does not expand entities of a document type", () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><workbook><sheets>&b;</sheets></workbook>`;
    const read = readWorkbook(zipSync({ "xl/workbook.xml": strToU8(xml) }), "map.xlsx");
    expect(read.ok ? "read" : read.refusal.code).toBe("F009");
  });

  it("does not believe a directory that makes parts smaller than they are", () => {
    const bytes = lyingBomb();
    const before = process.memoryUsage().arrayBuffers;
    const read = readWorkbook(bytes, "map.xlsx");
    expect(read.ok ? "read" : read.refusal.code).toBe("F009");
    // Nothing like the 120 MB that the part holds was unpacked on the way.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000);
  });

  it("refuses a list that is no text", () => {
    const read = readCsv(workbook, "lijst.csv");
    expect(read.ok ? "read" : read.refusal.code).toBe("F014");
  });
});
