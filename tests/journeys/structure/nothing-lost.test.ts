import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, dayOfIso, dutchOf, isoOf } from "../../../src/days/day.ts";
import { FIELDS } from "../../../src/recognise/headings/fields/fields.ts";
import { type RecognisedCell, type RecognisedTable, TABLE_KINDS } from "../../../src/recognise/recognised.ts";
import type { RecognisedValue, ValueType } from "../../../src/recognise/value.ts";
import { tableNamed } from "../../../src/schema/workbook-schema.ts";
import { columnOf } from "../recognised-tables.ts";
import { planOf } from "./plan-of.ts";

/** A value of a type that no other cell has, made of a serial number; some types can be told apart only by their text. */
function valueFor(type: ValueType, serial: number): { readonly value: RecognisedValue; readonly raw?: string } {
  const day = isoOf((dayOf(2001, 1, 1) as number) + serial);
  switch (type) {
    case "amount":
      return { value: `${serial}.25` };
    case "decimal":
    case "score":
      return { value: `${serial}.5` };
    case "percentage":
      return { value: `0.${String(serial).padStart(6, "0")}1` };
    case "integer":
      return { value: serial };
    case "date":
      return serial % 3 === 0 ? { value: day.slice(0, 7), raw: `maand w${serial}x` } : { value: day };
    case "datetime":
      return { value: `${day}T10:${String(serial % 60).padStart(2, "0")}:00` };
    case "boolean":
      return { value: serial % 2 === 0 };
    case "term":
      return { value: { value: serial, unit: "day" } };
    case "houseNumber":
      return { value: { number: serial, suffix: `w${serial}x` } };
    case "address":
      return { value: { street: `Straat w${serial}x`, number: serial, postcode: "3829ZZ" } };
    case "phone":
      return { value: [`+3160${serial}`, `+3161${serial}`] };
    case "email":
      return { value: `w${serial}x@example.org` };
    case "marks":
      return { value: ["x", "M+S", "4x", "(x)", `naam${serial}`][serial % 5] as string };
    default:
      return serial % 7 === 0 ? { value: [`w${serial}x`, `v${serial}x`] } : { value: `w${serial}x` };
  }
}

const TYPES: readonly ValueType[] = [
  "text",
  "code",
  "amount",
  "decimal",
  "integer",
  "date",
  "boolean",
  "term",
  "phone",
  "email",
  "address",
  "houseNumber",
];

const tables = fc.record({
  kind: fc.constantFrom(...TABLE_KINDS),
  picks: fc.array(
    fc.record({ at: fc.nat(40), own: fc.boolean(), type: fc.nat(TYPES.length - 1), fits: fc.boolean() }),
    { minLength: 1, maxLength: 9 },
  ),
  holes: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  rows: fc.integer({ min: 1, max: 4 }),
  section: fc.option(fc.constantFrom("Portiek 2", "Complex K7", "Nog te doen", "Q1"), { nil: undefined }),
  context: fc.constantFrom({}, { complex: "Merelhof" }, { year: "2024" }, { unit: "x 1.000" }),
  periods: fc.boolean(),
  layout: fc.constantFrom("rows" as const, "cards" as const),
});

function build(recipe: {
  kind: RecognisedTable["kind"];
  picks: readonly { at: number; own: boolean; type: number; fits: boolean }[];
  holes: readonly boolean[];
  rows: number;
  section: string | undefined;
  context: Readonly<Record<string, string>>;
  periods: boolean;
  layout: "rows" | "cards";
}): (serial: number, number: number) => RecognisedTable {
  return (start, number) => {
    let serial = start;
    const fields = recipe.kind === "other" ? [] : FIELDS[recipe.kind];
    const named = recipe.picks.map((pick, i) => {
      const field = pick.own && fields.length > 0 ? fields[pick.at % fields.length] : undefined;
      const type = field && pick.fits ? (field.types[0] ?? "text") : (TYPES[pick.type] as ValueType);
      return {
        ...columnOf(`Kop ${i}=${field?.field ?? ""}`, i + 1),
        type,
        ...(field?.derived ? { derived: true } : {}),
      };
    });
    const marks = recipe.kind === "task";
    const periods = recipe.periods
      ? ["2025-01", "2025-02"].map((period, i) => ({
          ...columnOf(`Periode ${i}${marks ? "=turns" : ""}`, named.length + i + 1),
          type: (marks ? "marks" : "amount") as ValueType,
          period,
        }))
      : [];
    const all = [...named, ...periods];
    // On cards a field stands once.
    const columns =
      recipe.layout === "cards"
        ? all.filter((c, i) => c.period === undefined && all.findIndex((d) => d.field === c.field) === i)
        : all;
    return {
      sheet: `Blad${number}`,
      hidden: false,
      range: { top: 1, left: 1, bottom: recipe.rows + 1, right: columns.length },
      kind: recipe.kind,
      confidence: 0.9,
      reasons: [],
      layout: recipe.layout,
      headerRows: [1],
      columns,
      skipped: [],
      context: recipe.context,
      rows: Array.from({ length: recipe.rows }, (_, r) => {
        const cells = new Map<string, RecognisedCell>();
        const occurrences = new Map<string, number>();
        columns.forEach((column, c) => {
          if (recipe.holes[(r + c) % recipe.holes.length]) return;
          serial += 1;
          const made = valueFor(column.type, serial);
          cells.set(recipe.layout === "cards" ? (column.field ?? column.heading) : String(column.column), {
            ...made,
            row: r + 2,
            column: column.column,
          });
          if (column.type === "marks" && column.period && serial % 5 !== 4) occurrences.set(column.period, 1);
        });
        return {
          row: r + 2,
          cells,
          ...(recipe.section === undefined ? {} : { section: recipe.section }),
          ...(marks ? { occurrences } : {}),
        };
      }),
    };
  };
}

/** The pieces of a cell that must be found back. */
function piecesOf({ value }: RecognisedCell, type: ValueType): string[] {
  if (type === "boolean" || type === "marks") return [];
  if (Array.isArray(value)) return (value as readonly string[]).map(String);
  if (typeof value === "object" && value !== null)
    return Object.values(value)
      .filter((part) => part !== null && part !== "day")
      .map(String);
  return String(value).split("T");
}

/** As columns of text show it: a decimal comma, a percentage, a Dutch date. */
function dutchForms(piece: string): string[] {
  const day = dayOfIso(piece);
  const percentage = `${String(Math.round(Number(piece) * 1e8) / 1e6).replace(".", ",")}%`;
  return [piece, piece.replace(".", ","), percentage, ...(day === null ? [] : [dutchOf(day)])];
}

describe("structuring loses nothing", () => {
  it("law: every piece of every cell is in some table, in Overig, or its column is told in Herkomst as not taken over", () => {
    fc.assert(
      fc.property(fc.array(tables, { minLength: 1, maxLength: 4 }), (recipes) => {
        let serial = 100;
        const made = recipes.map((recipe, number) => {
          const table = build(recipe)(serial, number);
          serial += 60;
          return table;
        });
        const plan = planOf(made);
        const texts: string[] = [];
        const numbers = new Set<number>();
        for (const [name, rows] of plan.result.value.rows) {
          const dates = new Set(
            tableNamed(name)
              .columns.filter(({ kind }) => kind === "date")
              .map(({ key }) => key),
          );
          for (const row of rows)
            for (const [key, value] of Object.entries(row)) {
              if (typeof value === "number") numbers.add(value);
              if (dates.has(key)) texts.push(isoOf(value as number));
              else texts.push(String(value));
            }
        }
        const everything = texts.join("\n");
        const leftOut = plan
          .rows("zbHerkomst")
          .filter(({ decision }) => String(decision).startsWith("Niet overgenomen"));
        const isTold = (sheet: string, heading: string, row: number) =>
          leftOut.some(
            (line) =>
              line.sheet === sheet && String(line.explanation).includes(heading) && rowsIn(String(line.range)).has(row),
          );
        for (const table of made) {
          const factor = table.context.unit === undefined ? 1 : 1000;
          for (const row of table.rows)
            for (const [key, cell] of row.cells) {
              const column = table.columns.find(
                (c) => (table.layout === "cards" ? (c.field ?? c.heading) : String(c.column)) === key,
              )!;
              for (const piece of piecesOf(cell, column.type)) {
                const number = Number(piece);
                const found =
                  dutchForms(piece).some((form) => everything.includes(form)) ||
                  (cell.raw !== undefined && everything.includes(cell.raw)) ||
                  (Number.isFinite(number) &&
                    [number, number * factor, number * 60, number / 100].some((one) =>
                      numbers.has(Math.round(one * 1e7) / 1e7),
                    )) ||
                  isTold(table.sheet, column.heading, cell.row);
                if (!found) throw new Error(`${table.kind} ${column.field ?? "-"} (${column.type}) lost "${piece}"`);
              }
            }
        }
      }),
      { numRuns: 600 },
    );
  });

  it("law: every id is unique in its table, and every column exists in the schema", () => {
    fc.assert(
      fc.property(fc.array(tables, { minLength: 1, maxLength: 4 }), (recipes) => {
        const plan = planOf(recipes.map((recipe, number) => build(recipe)(100 + number * 60, number)));
        for (const [name, rows] of plan.result.value.rows) {
          const keys = new Set(
            tableNamed(name)
              .columns.filter((column) => !column.computed)
              .map(({ key }) => key),
          );
          expect(rows.flatMap((row) => Object.keys(row).filter((key) => !keys.has(key)))).toEqual([]);
          expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function rowsIn(range: string): Set<number> {
  const rows = new Set<number>();
  for (const part of range.replace(/^rij /, "").split(", ")) {
    const [first = 0, last = first] = part.split("-").map(Number);
    for (let row = first; row <= last; row += 1) rows.add(row);
  }
  return rows;
}
