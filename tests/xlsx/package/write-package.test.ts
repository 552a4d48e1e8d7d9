import { deflateRawSync, crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { deflateSync, strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../../src/xlsx/package/crc32.ts";
import { writePackage } from "../../../src/xlsx/package/write-package.ts";

const deflate = (data: Uint8Array) => deflateRawSync(data, { level: 6 });

describe("the checksum of a part", () => {
  it("is the one zip readers compute, also when the part streams by in pieces", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (data, cut) => {
        expect(crc32(data.subarray(cut), crc32(data.subarray(0, cut)))).toBe(zlibCrc32(data));
      }),
    );
  });
});

describe("writing a package", () => {
  const parts = [
    { name: "[Content_Types].xml", content: strToU8("<Types/>") },
    { name: "xl/bladé.xml", content: strToU8("x".repeat(5000)) },
    { name: "leeg.bin", content: new Uint8Array(0) },
  ];

  it("gives what a zip reader reads back", () => {
    const read = unzipSync(writePackage(parts, deflate));
    expect(Object.fromEntries(Object.entries(read).map(([name, data]) => [name, strFromU8(data)]))).toEqual({
      "[Content_Types].xml": "<Types/>",
      "xl/bladé.xml": "x".repeat(5000),
      "leeg.bin": "",
    });
  });

  it("gives the same bytes for the same parts, and dates every member 1 January 1980", () => {
    const once = writePackage(parts, deflate);
    expect(writePackage(parts, deflate)).toEqual(once);
    expect([...once.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it("copies a part that is packed already without looking into it", () => {
    const content = strToU8("al ingepakt ".repeat(50));
    const packed = deflateSync(content);
    const part = { name: "a.xml", method: 8, crc32: crc32(content), size: content.length };
    const bytes = writePackage([{ ...part, packed: [packed.subarray(0, 7), packed.subarray(7)] }], () => {
      throw new Error("must not be deflated again");
    });
    expect(unzipSync(bytes)["a.xml"]).toEqual(content);
  });

  it("refuses two parts of one name", () => {
    expect(() => writePackage([parts[0]!, parts[0]!], deflate)).toThrow("same name");
  });
});
