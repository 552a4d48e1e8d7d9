/** A cash book: what came in and what went out beside each other, of which a row has one. */

import { type CellValue, isBlank } from "../workbook/cell.ts";
import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { normalise } from "./headings/words.ts";
import { figureIn } from "./layout/line.ts";

export interface CashBook {
  /** Indexes of the heads. */
  readonly income: number;
  readonly actual: number;
  readonly balance: number | null;
}

/** The two words of a pair; the short ones mean money only in a list of money. */
const PAIRS: readonly (readonly [income: RegExp, actual: RegExp])[] = [
  [
    /^(?:inkomsten|ontvangen|ontvangsten|ontvangst|bijgeschreven|bijschrijving|credit|baten)$/,
    /^(?:uitgaven|uitgegeven|betaald|afgeschreven|afschrijving|debet|lasten|kosten)$/,
  ],
  [/^(?:in|erin|bij|plus)$/, /^(?:uit|eruit|af|min)$/],
];
const BALANCE = /^(?:(?:kas|bank|nieuw|lopend) ?)?saldo(?: kas| bank)?$|^(?:in kas|kasstand|stand(?: kas)?)$/;
const DAY = /^(?:datum|dag|dd|boekdatum)$/;

/** The columns of a cash book; null when the list is none. */
export function cashBookIn(frame: Frame): CashBook | null {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const found = heads.findIndex((heading) => BALANCE.test(heading));
  const balance = found < 0 ? null : found;
  const isDated = heads.some((heading) => DAY.test(heading));
  for (const [place, [comesIn, goesOut]] of PAIRS.entries()) {
    const [income, actual] = [
      heads.findIndex((heading) => comesIn.test(heading)),
      heads.findIndex((heading) => goesOut.test(heading)),
    ];
    // "In" and "Uit" over figures may be bicycles; with what that leaves in the till beside them they are money.
    const isMoney = place === 0 ? isDated || balance !== null : balance !== null;
    if (income >= 0 && actual >= 0 && isMoney && areApart(frame, income, actual)) return { income, actual, balance };
  }
  return null;
}

/** Both columns hold figures, and no row has one in both. */
function areApart({ cells }: Frame, income: number, actual: number): boolean {
  const [gained, spent] = [cells[income] ?? [], cells[actual] ?? []];
  const isFilled = (value: CellValue) => !isBlank(value) && figureIn(value) !== 0;
  const areFigures = [...gained, ...spent].every(
    ({ value }) => isBlank(value) || figureIn(value) !== null || value === "-",
  );
  const both = gained.filter(({ value }, at) => isFilled(value) && isFilled(spent[at]?.value ?? null)).length;
  return areFigures && both === 0 && [gained, spent].some((column) => column.some(({ value }) => isFilled(value)));
}

/** The choices, with the columns of the cash book as what they are; no other column is money that came in or went out. */
export function withCashBook(book: CashBook, chosen: readonly ColumnChoice[]): ColumnChoice[] {
  return chosen.map((choice, at) => {
    const name = (["income", "actual", "balance"] as const).find((column) => book[column] === at);
    if (name === undefined) return MONEY.has(choice.field?.field ?? "") ? { ...choice, field: null } : choice;
    const field = fieldNamed("cost_line", name);
    const type = name === "actual" ? "amount" : choice.type;
    return { ...choice, field, type, confidence: Math.max(choice.confidence, 0.9) };
  });
}

const MONEY: ReadonlySet<string> = new Set(["income", "actual", "balance", "amount", "estimate", "advance"]);
