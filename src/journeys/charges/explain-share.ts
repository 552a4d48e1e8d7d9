/** The lines of one item for one home. */

import { isoOf } from "../../days/day.ts";
import type { AllowanceStep } from "../../domain/charges/allowance.ts";
import type { ExplainedPart, ShareExplanation } from "../../domain/charges/explain.ts";
import { FIRST_DAY, LAST_DAY, MONTH, type PeriodMethod } from "../../domain/charges/period.ts";
import type { Whole } from "../../domain/money/exact.ts";
import { type Fraction, textOfFraction, wholeFraction } from "../../domain/money/fraction.ts";
import type { Place } from "../../problems/problem.ts";
import { type ExplainLine, line, normPlaces, placesOf, segmentPlaces } from "./explain-line.ts";
import type { ChargesBook } from "./read-charges.ts";

/** From the invoice to what each household pays. */
export function linesOfShare(book: ChargesBook, explained: ShareExplanation): ExplainLine[] {
  const { item, key } = explained;
  const at = (source: string, field: string): Place[] => placesOf(book, source, field);
  const lines: ExplainLine[] = [
    line(
      "item",
      { item: item.id, name: book.names.get(item.id) ?? item.service, from: isoOf(item.from), to: isoOf(item.to) },
      at(item.source, "id"),
    ),
    // New costs of a group stand on Overdracht, under another heading.
    line("invoice", { cents: String(item.amountCents) }, [
      ...at(item.source, "amountCents"),
      ...at(item.source, "cents"),
    ]),
    ...explained.steps.flatMap((step) => stepLines(book, step, item.source)),
    line("key", { key: key.id, kind: key.kind, participants: String(explained.participants) }, [
      ...at(item.source, "key"),
      ...at(key.source, "id"),
    ]),
    ...explained.weights.map(({ given, takesPart, source }) =>
      line(
        "weight",
        { weight: String(given), from: isoOf(takesPart.from), to: isoOf(takesPart.to) },
        weightPlaces(book, key.kind, source),
      ),
    ),
    line(
      "share",
      {
        part: textOfFraction(explained.part),
        weights: explained.sumOfWeights === null ? null : String(explained.sumOfWeights),
        cents: decimal(explained.exact),
      },
      [],
    ),
    line("rounded", { how: explained.how, cents: String(explained.roundedCents) }, at(key.source, "rounding")),
  ];
  if (explained.maximum) {
    const { row, cents } = explained.maximum;
    lines.push(line("maximum", { norm: row.code, cents: String(cents) }, normPlaces(book, [row])));
  }
  lines.push(line("home", { cents: String(explained.homeCents) }, []));
  return [...lines, ...explained.parts.map((part) => partLine(book, explained, part)), ...notTakingPart(explained)];
}

/** The row of Gewichten; without one the floor area of the unit, or the unit itself where all weigh the same. */
function weightPlaces(book: ChargesBook, kind: string, source: string): Place[] {
  const own = placesOf(book, source, "weight");
  return own.length > 0 ? own : placesOf(book, source, kind === "area" || kind === "mixed" ? "area" : "id");
}

function stepLines(book: ChargesBook, step: AllowanceStep, source: string): ExplainLine[] {
  const [norm] = step.norms;
  const places = step.norms.length > 0 ? normPlaces(book, step.norms) : [];
  const cents = decimal(step.after);
  const part = textOfFraction(step.part ?? wholeFraction(1));
  const code = norm?.code ?? "";
  switch (step.kind) {
    case "vat":
      return [line("vat", { part, cents }, placesOf(book, source, "vatRate"))];
    case "forfait":
    case "tenantsPart":
      return [line(step.kind, { part, norm: code, cents }, [...placesOf(book, source, "rule"), ...places])];
    case "hourlyMaximum": {
      const hours = figure(step.hours ?? wholeFraction(0));
      const facts = { hours, rate: String(norm?.value ?? ""), norm: code, cents };
      return [line("hourlyMaximum", facts, [...placesOf(book, source, "hours"), ...places])];
    }
    case "fundMaximum":
      return [line("fundMaximum", { norm: code, cents }, places)];
    case "yearOfPrice":
      return [line("yearOfPrice", { part, cents }, places)];
    case "notChargeable":
    case "notAgreedToCharge":
      return [line("notChargeable", { reason: step.reason ?? "notAgreed" }, placesOf(book, source, "rule"))];
  }
}

/** Who bears the share in which time. Names of people are left out: the row tells. */
function partLine(book: ChargesBook, { item, method }: ShareExplanation, part: ExplainedPart): ExplainLine {
  const { segment } = part;
  const kind = segment.bearer === "tenant" ? "household" : segment.bearer;
  const from = Math.max(segment.from, item.from, FIRST_DAY);
  const to = Math.min(segment.to, item.to, LAST_DAY);
  const facts = { from: isoOf(from), to: isoOf(to), part: partOfTime(part, method), cents: String(part.cents) };
  return line(kind, facts, segmentPlaces(book, segment.source));
}

/** "170/365 days", as anybody can count it; months with a part of a month in decimals; "1" for all of the time. */
function partOfTime({ measure, whole }: ExplainedPart, method: PeriodMethod): string {
  if (measure === whole || whole === 0) return "1";
  // Months are counted in parts so small that every part of a month is whole.
  const shown = (value: Whole): string =>
    method === "days" ? String(value) : String(Math.round((Number(value) / MONTH) * 10_000) / 10_000);
  return `${shown(measure)}/${shown(whole)} ${method}`;
}

function notTakingPart({ notTakingPartCents }: ShareExplanation): ExplainLine[] {
  return notTakingPartCents === 0 ? [] : [line("notTakingPart", { cents: String(notTakingPartCents) }, [])];
}

/** Cents with at most four decimals, rounded half up: "11958.3333"; whole cents without. Exact for any size. */
export function decimal(cents: Fraction): string {
  const [above, below] = [BigInt(cents.numerator) * 10_000n, BigInt(cents.denominator)];
  const tenThousandths = (2n * above + below) / (2n * below);
  const rounded = above < 0n && (2n * above + below) % (2n * below) !== 0n ? tenThousandths - 1n : tenThousandths;
  const digits = (rounded < 0n ? -rounded : rounded).toString().padStart(5, "0");
  const decimals = digits.slice(-4).replace(/0+$/, "");
  return `${rounded < 0n ? "-" : ""}${digits.slice(0, -4)}${decimals ? `.${decimals}` : ""}`;
}

/** A figure as a decimal number: hours of 193/2 are 96.5. */
function figure({ numerator, denominator }: Fraction): string {
  return String(Number(numerator) / Number(denominator));
}
