import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapsIn } from "../../src/documents/document.ts";
import { DOCUMENT_KINDS, makeDocument } from "../../src/documents/make-document.ts";
import { EXAMPLE } from "../../src/examples/lindehof.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { day } from "../support/charge-rows.ts";
import { type Changes, example } from "./example-workbook.ts";

const SHEETS = [
  ...["zbInitiatieven", "zbComplexen", "zbEenheden", "zbBewoning", "zbAfspraken", "zbMiddelen", "zbTaken"],
  ...[
    "zbDeelnemers",
    "zbOverdracht",
    "zbVoorstellen",
    "zbDraagvlak",
    "zbKostenposten",
    "zbSchouw",
    "zbVerdeelsleutels",
  ],
];
const TENANTS = (EXAMPLE.get("zbBewoning") ?? []).map(({ household }) => String(household));

const cellValue = fc.constantFrom<CellValue>(null, "", "x", "n.v.t.", "31-2-2026", "ja", true, -1, 0, 1e9, 46_000.5, {
  error: "#REF!",
});
/** A cell of some row gets another value, or the row goes away. */
const damage: fc.Arbitrary<Damage> = fc.record({
  sheet: fc.constantFrom(...SHEETS),
  row: fc.nat(40),
  column: fc.nat(20),
  value: fc.oneof({ weight: 9, arbitrary: cellValue }, { weight: 1, arbitrary: fc.constant("gone" as const) }),
});

interface Damage {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | "gone";
}

function damaged(all: readonly Damage[]) {
  const changes: Record<string, Changes[string]> = {};
  for (const { sheet, row, column, value } of all) {
    const before = changes[sheet] ?? ((rows) => rows);
    changes[sheet] = (rows) => {
      const now = [...before(rows)];
      if (now.length === 0) return now;
      const at = row % now.length;
      if (value === "gone") return now.filter((_, index) => index !== at);
      const keys = Object.keys(now[at] ?? {});
      // Names are what the law looks for.
      const key = keys[column % Math.max(keys.length, 1)];
      if (key === undefined || key === "household") return now;
      now[at] = { ...now[at], [key]: value };
      return now;
    };
  }
  return example(changes);
}

describe("documents of damaged workbooks", () => {
  it("are refused or made, name one household a letter, and have a line for each thing that they lack", () => {
    fc.assert(
      fc.property(
        fc.array(damage, { minLength: 1, maxLength: 25 }),
        fc.constantFrom(...DOCUMENT_KINDS),
        fc.constantFrom(day("2025-10-01"), day("2025-12-20"), day("2027-03-01")),
        (all, kind, today) => {
          const asked = {
            kind,
            initiative: "I-0001",
            agreement: null,
            proposal: null,
            unit: null,
            year: null,
            replyBy: null,
            contact: null,
          };
          const outcome = makeDocument(damaged(all), asked, today);
          if (!outcome.ok) return;
          const { document } = outcome.value;
          const lacks = outcome.problems.filter(({ code }) => code === "W001");
          const gaps = gapsIn(document);
          expect(gaps).toBeGreaterThanOrEqual(lacks.length);
          // Three lines are for what no column is for, and in letters one for whom to ask.
          const told = outcome.problems.some(({ code }) => ["W001", "W005", "W020", "W028", "I068"].includes(code));
          if (kind === "overeenkomst" && gaps > 3) expect(told).toBe(true);
          if (kind === "overeenkomst") return;
          for (const part of document.parts) {
            const text = JSON.stringify(part);
            expect(TENANTS.filter((tenant) => text.includes(tenant)).length).toBeLessThanOrEqual(1);
            expect(text).not.toMatch(/undefined|NaN|\bnull\b/);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
