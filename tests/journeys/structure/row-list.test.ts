import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowLists } from "../../../src/journeys/structure/row-list.ts";

describe("row numbers as people write them", () => {
  it("joins neighbours", () => {
    expect(rowLists([7, 5, 6, 9, 5])).toEqual(["5-7, 9"]);
    expect(rowLists([])).toEqual([]);
  });

  it("splits what is too long for a cell", () => {
    const rows = Array.from({ length: 200 }, (_, at) => 1000 + 2 * at);
    const texts = rowLists(rows);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.join(", ").split(", ").map(Number)).toEqual(rows);
  });

  it("law: names exactly the rows given, in texts that fit a cell", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 400 }), (rows) => {
        const texts = rowLists(rows);
        const named = texts.flatMap((text) =>
          text.split(", ").flatMap((part) => {
            const [first = 0, last = first] = part.split("-").map(Number);
            return Array.from({ length: last - first + 1 }, (_, at) => first + at);
          }),
        );
        expect(named).toEqual([...new Set(rows)].sort((a, b) => a - b));
        for (const text of texts) expect(text.length).toBeLessThanOrEqual(250);
      }),
    );
  });
});
