import { type Day, isoOf } from "../../days/day.ts";
import { isDay } from "../charges/period.ts";
import type { At, Found } from "../finding.ts";
import { Findings } from "../findings.ts";
import type { Cents } from "../money/cents.ts";
import { type Fraction, floorOf, fractionOf, reduce, times, wholeFraction } from "../money/fraction.ts";
import type { Norm, NormCode, NormRow } from "./norm.ts";

/** The norms by code, each code's rows in order of time. */
export type NormBook = ReadonlyMap<string, readonly Norm[]>;

const FOREVER = Number.POSITIVE_INFINITY;

/**
 * Makes the rows searchable. Rows with a wrong date, or two rows of one code that hold on the same day, are a problem; of
 * overlapping rows none is used, because nobody can tell which one was meant.
 */
export function readNorms(rows: readonly NormRow[]): Found<NormBook> {
  const findings = new Findings();
  const byCode = new Map<string, Norm[]>();
  for (const row of rows) {
    if (!isDay(row.from) || (row.to !== null && (!isDay(row.to) || row.to < row.from))) {
      findings.add("D014", "error", [{ source: row.source, field: "from" }], { row: row.code });
      continue;
    }
    const norm = { row, value: fractionOf(row.value) };
    const known = byCode.get(row.code);
    if (known) known.push(norm);
    else byCode.set(row.code, [norm]);
  }
  const book = new Map<string, readonly Norm[]>();
  for (const [code, norms] of byCode) book.set(code, withoutOverlap(code, norms, findings));
  return { value: book, findings: findings.list() };
}

/**
 * The norm in force on a day. A day without a row gives null and a problem at the row that asked, never a default
 * (a missing year must be looked up, not guessed). A norm that still has to be confirmed is used and mentioned.
 */
export function normOn(book: NormBook, code: NormCode, on: Day, asked: readonly At[], findings: Findings): Norm | null {
  const norm = (book.get(code) ?? []).find(({ row }) => row.from <= on && on <= (row.to ?? FOREVER));
  if (!norm) {
    findings.add("D001", "error", asked, { norm: code, on: isoOf(on) });
    return null;
  }
  if (!norm.row.confirmed) {
    findings.add("D004", "info", [{ source: norm.row.source, field: "status" }], { norm: code, on: isoOf(on) });
  }
  return norm;
}

/** A norm that is a number. */
export interface NormValue {
  readonly row: NormRow;
  readonly value: Fraction;
}

/** The norm as a number of at least zero; a word or a negative value is a problem at the norm's row. */
export function normValue(
  book: NormBook,
  code: NormCode,
  on: Day,
  asked: readonly At[],
  findings: Findings,
): NormValue | null {
  const norm = normOn(book, code, on, asked, findings);
  if (!norm) return null;
  if (norm.value && norm.value.numerator >= 0) return { row: norm.row, value: norm.value };
  mentionUnusable(norm.row, findings);
  return null;
}

/** The norm as a part of something: a number from zero up to and including one. */
export function normPart(
  book: NormBook,
  code: NormCode,
  on: Day,
  asked: readonly At[],
  findings: Findings,
): NormValue | null {
  const norm = normValue(book, code, on, asked, findings);
  if (!norm || norm.value.numerator <= norm.value.denominator) return norm;
  mentionUnusable(norm.row, findings);
  return null;
}

/** A norm in euros as whole cents, rounded down. */
export function normCents(
  book: NormBook,
  code: NormCode,
  on: Day,
  asked: readonly At[],
  findings: Findings,
): { readonly row: NormRow; readonly cents: Cents } | null {
  const norm = normValue(book, code, on, asked, findings);
  return norm && { row: norm.row, cents: floorOf(times(norm.value, wholeFraction(100))) };
}

/** A norm that is a whole number of days or months; decimals are a problem at the norm's row. */
export function normCount(
  book: NormBook,
  code: NormCode,
  on: Day,
  asked: readonly At[],
  findings: Findings,
): { readonly row: NormRow; readonly count: number } | null {
  const norm = normValue(book, code, on, asked, findings);
  if (!norm || reduce(norm.value).denominator === 1) return norm && { row: norm.row, count: floorOf(norm.value) };
  mentionUnusable(norm.row, findings);
  return null;
}

export function mentionUnusable(row: NormRow, findings: Findings): void {
  findings.add("D002", "error", [{ source: row.source, field: "value" }], { norm: row.code, value: String(row.value) });
}

function withoutOverlap(code: string, norms: Norm[], findings: Findings): Norm[] {
  norms.sort((one, other) => one.row.from - other.row.from);
  const doubled = new Set<Norm>();
  let latest = norms[0];
  for (const norm of norms.slice(1)) {
    if (latest && norm.row.from <= (latest.row.to ?? FOREVER)) {
      doubled.add(latest).add(norm);
      findings.add(
        "D003",
        "error",
        [latest, norm].map(({ row }) => ({ source: row.source, field: "from" })),
        {
          norm: code,
          on: isoOf(norm.row.from),
        },
      );
    }
    if (!latest || (norm.row.to ?? FOREVER) > (latest.row.to ?? FOREVER)) latest = norm;
  }
  return norms.filter((norm) => !doubled.has(norm));
}
