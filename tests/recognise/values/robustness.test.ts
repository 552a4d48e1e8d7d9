import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VALUE_TYPES } from "../../../src/recognise/value.ts";
import { readBudgetFlag } from "../../../src/recognise/values/budget-words.ts";
import { profileColumn } from "../../../src/recognise/values/column-profile.ts";
import { readMark } from "../../../src/recognise/values/marks.ts";
import { readPeriod } from "../../../src/recognise/values/periods.ts";
import { readCells } from "../../../src/recognise/values/read-cells.ts";
import { textOf } from "../../../src/text/nl/problem-texts.ts";
import { cellOf, firstOf, readColumn, type Written } from "./column.ts";

const HEADINGS = [
  "",
  "Bedrag",
  "Datum",
  "Telefoon",
  "Huisnr",
  "Adres",
  "Opzegtermijn",
  "%",
  "Cijfer (1-5)",
  "Kwaliteit",
  "nr",
];
const value: fc.Arbitrary<Written> = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."0123456789.,-/ €%()xmndjakwQ'\"+\n½") }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ error: "#N/A" }, { error: "#REF!" }),
  fc.tuple(fc.double(), fc.constantFrom("d-m-yyyy", "mmm-yy", "[h]:mm", "0%", "€ #,##0.00", "000", '"x', "[", "\\")),
);

describe("laws of reading", () => {
  test("nothing that stands in a cell makes a reader fail, in any type, and every problem has its sentence", () => {
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 6 }),
        fc.constantFrom(...HEADINGS),
        fc.constantFrom(...VALUE_TYPES),
        (values, heading, type) => {
          const cells = values.map((written, at) => cellOf(written, at + 2));
          const profile = profileColumn(heading, cells, { year: 2025 });
          const read = readCells(cells, type, profile, "Blad1", { year: 2025 });
          expect(read).toHaveLength(cells.length);
          for (const cell of read) {
            if (cell.issue) expect(textOf(cell.issue).message).not.toContain("undefined");
          }
          for (const cell of cells) {
            readMark(cell);
            readPeriod(cell.value, cell.style, {});
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test("what a cell says is never lost: it is the value or the raw text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123456789.,-/ €%()abcxmnd") }),
        fc.constantFrom(...VALUE_TYPES),
        (text, as) => {
          fc.pre(text.trim() !== "");
          const cell = readColumn("Kolom", [text], { as })[0];
          const kept =
            cell?.raw ??
            (typeof cell?.value === "string" || typeof cell?.value === "number" ? String(cell.value) : null);
          expect(kept).toBe(text.trim());
        },
      ),
    );
  });

  test("words are never read as an amount, a date, a phone or a postcode without a problem", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), minLength: 11, maxLength: 30 });
    fc.assert(
      fc.property(
        word,
        fc.constantFrom("amount", "date", "phone", "postcode", "email", "term", "decimal", "level", "score", "boolean"),
        (text, as) => {
          const cell = readColumn("Kolom", [text], { as: as as "amount" })[0];
          expect(cell?.value).toBe(text);
          expect(cell?.issue?.severity).toBe("warning");
        },
      ),
    );
  });

  test.each(["constructorm", "constructor mnd", "valueOf jr", "toString weken", "__proto__ dgn"])(
    "%s is no term, though every object has something by that name",
    (text) => {
      const cell = readColumn("Opzegtermijn", [text, "3 mnd"], { as: "term" })[0];
      expect(cell?.value).toBe(text);
      expect(cell?.issue?.severity).toBe("warning");
    },
  );

  test.each([
    ["een half jaar", { value: 6, unit: "month" }],
    ["1 1/2 jaar", { value: 18, unit: "month" }],
    ["anderhalf jaar", { value: 18, unit: "month" }],
    ["half jaar", { value: 6, unit: "month" }],
  ])("%s is read as the number of words before its unit says", (text, term) => {
    const cell = readColumn("Opzegtermijn", [text, "3 mnd"], { as: "term" })[0];
    expect(cell?.value).toEqual(term);
  });

  test("digits with two different separators in the wrong order are never an amount", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(digits, digits, digits, (a, b, c) => {
        fc.pre(b.length !== 3);
        const text = `${a}.${b},${c}`;
        expect(firstOf("Bedrag", [text, "€ 1,50"])).toEqual({ value: text, code: "V001" });
      }),
    );
  });
});

describe("cells as long as Excel allows", () => {
  const LONGEST = 32_767;
  test.each(["a", "1", "1,", "€ ", "(", "a@", "06 ", "A. ", "mw. ", "Aa ", "1-", "0", "\n", "wk 1 ", "x ", "idem "])(
    "full of %j are read as text or kept",
    (piece) => {
      const text = piece.repeat(Math.floor(LONGEST / piece.length));
      for (const as of VALUE_TYPES) {
        const cell = readColumn("Bedrag", [text], { as })[0];
        if (text.trim() !== "") expect(cell?.value).toBe(text.trim());
      }
      expect(readBudgetFlag(text)).toBeNull();
    },
  );
});
