import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../src/workbook/apply-edits.ts";
import { applyToPackage } from "../../../src/xlsx/patch/apply-to-package.ts";
import { deflate, packageOf, type Spelling } from "../../support/package-of.ts";
import { edits, snapshots } from "../../support/random-edits.ts";
import { readTables } from "../../support/read-tables.ts";

const tools = { inflate: (data: Uint8Array) => inflateRawSync(data), deflate };

const spellings: fc.Arbitrary<Spelling> = fc.record({
  prefix: fc.constantFrom("", "x:"),
  strict: fc.boolean(),
  withoutAddresses: fc.boolean(),
  oddNames: fc.boolean(),
  sharedStrings: fc.boolean(),
  calcChain: fc.boolean(),
});

describe("edits on a file", () => {
  it("read back as applyEdits says, and their undo brings back what was there", () => {
    fc.assert(
      fc.property(
        snapshots().chain((snapshot) => fc.tuple(fc.constant(snapshot), edits(snapshot), spellings)),
        ([snapshot, list, spelling]) => {
          const bytes = packageOf(snapshot, spelling);
          const read = readTables(bytes);
          expect(read).toEqual(snapshot);
          const applied = applyToPackage(bytes, read, list, tools);
          if (!applied.ok) throw new Error(`refused with ${applied.refusal.code}`);
          const meant = applyEdits(read, list);
          const after = readTables(applied.value.bytes);
          expect(meant).toMatchObject({ ok: true, value: after });
          const undone = applyToPackage(applied.value.bytes, after, applied.value.rehearsal.applied.undo, tools);
          if (!undone.ok) throw new Error(`undo refused with ${undone.refusal.code}`);
          expect(readTables(undone.value.bytes)).toEqual(snapshot);
          unzipSync(undone.value.bytes);
        },
      ),
      { numRuns: 200 },
    );
  });
});
