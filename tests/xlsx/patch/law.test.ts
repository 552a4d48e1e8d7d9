import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRange } from "../../../src/workbook/address.ts";
import { applyEdits } from "../../../src/workbook/apply-edits.ts";
import { snapshotOf, type WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { FileWorkbook } from "../../../src/xlsx/file-adapter.ts";
import { zipMembers } from "../../../src/xlsx/package/zip-members.ts";
import { parseXml } from "../../../src/xlsx/patch/xml-tree.ts";
import { deflate, packageOf, type Spelling } from "../../support/package-of.ts";
import { edits, snapshots } from "../../support/random-edits.ts";

const tools = {
  inflate: (data: Uint8Array, limit: number) => inflateRawSync(data, { maxOutputLength: limit }),
  deflate,
};

const PICTURE = { name: "xl/media/foto.png", content: new Uint8Array([0x89, 0x50, 1, 2, 3]), type: "image/png" };

const spellings: fc.Arbitrary<Spelling> = fc.record({
  prefix: fc.constantFrom("", "x:"),
  strict: fc.boolean(),
  withoutAddresses: fc.boolean(),
  oddNames: fc.boolean(),
  sharedStrings: fc.boolean(),
  calcChain: fc.boolean(),
  extra: fc.constant([PICTURE]),
});

async function read(workbook: FileWorkbook): Promise<WorkbookSnapshot> {
  const outcome = await workbook.read();
  if (!outcome.ok) throw new Error(`not readable: ${outcome.refusal.code}`);
  return snapshotOf(outcome.value);
}

/** Packed bytes of every part. */
function packed(bytes: Uint8Array): Map<string, string> {
  return new Map(zipMembers(bytes).map(({ name, packed }) => [name, Buffer.from(packed[0]!).toString("base64")]));
}

/** Excel repairs a sheet whose rows or cells stand out of order or twice. */
function expectInOrder(bytes: Uint8Array): void {
  for (const member of zipMembers(bytes)) {
    if (!/sheet\d+\.xml$|blad\d+\.xml$/i.test(member.name)) continue;
    const data = parseXml(inflateRawSync(member.packed[0]!).toString()).children.find(
      ({ local }) => local === "sheetData",
    );
    let last = 0;
    for (const row of data?.children ?? []) {
      const number = Number(row.attributes.r ?? last + 1);
      expect(number).toBeGreaterThan(last);
      last = number;
      let lastColumn = 0;
      for (const cell of row.children) {
        const address = parseRange(cell.attributes.r ?? "");
        if (address) expect(address.top).toBe(number);
        expect(address?.left ?? lastColumn + 1).toBeGreaterThan(lastColumn);
        lastColumn = address?.left ?? lastColumn + 1;
      }
    }
  }
}

describe("edits on a file, as a law", () => {
  it("read back as applyEdits says, touch no other part, and their undo brings back what was there", async () => {
    await fc.assert(
      fc.asyncProperty(
        snapshots().chain((snapshot) => fc.tuple(fc.constant(snapshot), edits(snapshot), spellings)),
        async ([snapshot, list, spelling]) => {
          const bytes = packageOf(snapshot, spelling);
          const workbook = new FileWorkbook(bytes, "test.xlsx", tools);
          expect(await read(workbook)).toEqual(snapshot);

          const applied = await workbook.apply(list);
          if (!applied.ok) throw new Error(`refused with ${applied.refusal.code}`);
          expect(applyEdits(snapshot, list)).toMatchObject({ ok: true, value: await read(workbook) });
          expectInOrder(workbook.bytes);
          const [before, after] = [packed(bytes), packed(workbook.bytes)];
          const named = new Set(list.map(({ table }) => table.toLowerCase()));
          const untouched = [...before].filter(([name]) =>
            /styles|sharedStrings|media|\/_rels\/(sheet|blad)/i.test(name),
          );
          for (const [name, content] of untouched) expect(after.get(name)).toBe(content);
          if (
            ![...named].some((table) => table.startsWith("zburen")) &&
            !list.some(({ kind }) => kind === "setHeader")
          ) {
            const second = spelling.oddNames ? "xl/Bladen/Blad2.XML" : "xl/worksheets/sheet2.xml";
            expect(after.get(second)).toBe(before.get(second));
          }

          const undone = await workbook.apply(applied.value.undo);
          if (!undone.ok) throw new Error(`undo refused with ${undone.refusal.code}`);
          expect(await read(workbook)).toEqual(snapshot);
          expectInOrder(workbook.bytes);
        },
      ),
      { numRuns: 150 },
    );
  });
});
