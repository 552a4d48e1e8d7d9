import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { nativeInflate } from "../../src/cli/native-zip.ts";

describe("inflating a part of a package", () => {
  it.each([1, 1_000, 3_000_000])("gives all of its %i bytes", (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, at) => at % 251);
    expect(Buffer.compare(nativeInflate(deflateRawSync(bytes), size), bytes)).toBe(0);
  });

  it("stops where the part is larger than the package says", () => {
    expect(() => nativeInflate(deflateRawSync(new Uint8Array(3_000_000)), 2_000)).toThrow();
  });
});
