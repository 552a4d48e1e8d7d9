/** Why a home pays what it pays: the road from invoice to amount, line by line, each with the cells it rests on. */

import type { Day } from "../../days/day.ts";
import { allocate } from "../../domain/charges/allocate.ts";
import { type CostItem, itemsOfYear } from "../../domain/charges/cost-item.ts";
import { explainShare } from "../../domain/charges/explain.ts";
import { settle } from "../../domain/settlement/settle.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import type { ExplainLine } from "./explain-line.ts";
import { linesOfShare } from "./explain-share.ts";
import { linesOfStatement } from "./explain-statement.ts";
import { type ChargesBook, readCharges } from "./read-charges.ts";
import { nothingInYear } from "./year.ts";

export interface Explained {
  readonly unit: string;
  readonly year: number;
  readonly lines: readonly ExplainLine[];
}

export interface ExplainOptions {
  readonly unit: string;
  /** Null: every item that the home takes part in, and its statement. */
  readonly item: string | null;
  readonly year: number | null;
}

/**
 * Explains one home. Actual costs where the year has them, otherwise the estimate; one item of another year is explained in its
 * own year. Refused when the unit (B008) or the item (B009) is not there.
 */
export function explainCharges(workbook: WorkbookSnapshot, options: ExplainOptions, today: Day): Outcome<Explained> {
  const read = readCharges(workbook, options.year, today);
  if (!read.ok) return read;
  const book = read.value;
  const unit = [...book.ground.homes.indexOf.keys()].find((id) => fold(id) === fold(options.unit));
  if (unit === undefined) return { ok: false, refusal: problem("B008", "error", [], { unit: options.unit }) };
  const asked = options.item === null ? null : book.items.find(({ id }) => fold(id) === fold(options.item ?? ""));
  if (asked === undefined) return { ok: false, refusal: problem("B009", "error", [], { item: options.item ?? "" }) };
  return asked ? explainItem(book, unit, asked, read.problems) : explainHome(book, unit, read.problems);
}

function explainItem(book: ChargesBook, unit: string, item: CostItem, before: readonly Problem[]): Outcome<Explained> {
  const { value: allocation, findings } = allocate(book.ground, [item]);
  const explained = explainShare(allocation, item.id, unit);
  const place = book.sources.placeOf({ source: item.source, field: "id" });
  const none = explained ? [] : [problem("B011", "warning", place ? [place] : [], { unit, item: item.id })];
  const value = { unit, year: book.year, lines: explained ? linesOfShare(book, explained) : [] };
  return { ok: true, value, problems: [...before, ...book.sources.problemsOf(findings), ...none] };
}

function explainHome(book: ChargesBook, unit: string, before: readonly Problem[]): Outcome<Explained> {
  const hasActual = itemsOfYear(book.items, book.year, "actual").length > 0;
  if (!hasActual) return explainEstimate(book, unit, before);
  const { value, findings } = settle(book.ground, { ...book, refunds: [] });
  const shares = value.allocation.items.flatMap(({ item }) => {
    const explained = explainShare(value.allocation, item.id, unit);
    return explained ? linesOfShare(book, explained) : [];
  });
  const own = value.settlement.statements.filter((statement) => statement.unit === unit);
  const lines = [...shares, ...own.flatMap((statement) => linesOfStatement(book, statement))];
  const problems = [...before, ...book.sources.problemsOf(findings)];
  return { ok: true, value: { unit, year: book.year, lines }, problems };
}

function explainEstimate(book: ChargesBook, unit: string, before: readonly Problem[]): Outcome<Explained> {
  const items = itemsOfYear(book.items, book.year, "estimate");
  const { value: allocation, findings } = allocate(book.ground, items);
  const lines = items.flatMap(({ id }) => {
    const explained = explainShare(allocation, id, unit);
    return explained ? linesOfShare(book, explained) : [];
  });
  const none = items.length === 0 ? [nothingInYear(book.year)] : [];
  const problems = [...before, ...none, ...book.sources.problemsOf(findings)];
  return { ok: true, value: { unit, year: book.year, lines }, problems };
}
