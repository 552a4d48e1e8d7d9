/** A ledger: what was booked on an account on either side. What it cost is the difference, as a balance beside it says too. */

import { cashBookIn } from "./cash-book.ts";
import type { ColumnChoice } from "./column-choice.ts";
import { CELLS_LOOKED_AT, type Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { normalise } from "./headings/words.ts";
import { areSame, figureIn } from "./layout/line.ts";

const DEBIT = /^(?:(?:bedrag|totaal|saldo) )?(?:debet|debit)(?: ?bedrag| ?saldo| eur| euro)?(?: (?:19|20)\d\d)?$/;
const CREDIT = /^(?:(?:bedrag|totaal|saldo) )?[ck]redit(?: ?bedrag| ?saldo| eur| euro)?(?: (?:19|20)\d\d)?$/;
const BALANCE = /^saldo\b/;

export interface Ledger {
  /** Indexes of the heads. */
  readonly debit: number;
  readonly credit: number;
}

/**
 * The two columns of a ledger; null where there are none, or where they are a till: money came in or went out on a day, and a balance
 * runs on from row to row.
 */
export function ledgerIn(frame: Frame): Ledger | null {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const [debit, credit] = [DEBIT, CREDIT].map((words) => heads.findIndex((heading) => words.test(heading)));
  if (debit === undefined || credit === undefined || debit < 0 || credit < 0) return null;
  const balance = heads.findIndex((heading, at) => at !== debit && at !== credit && BALANCE.test(heading));
  const ledger = { debit, credit };
  return cashBookIn(frame) === null || isDifference(frame, ledger, balance) ? ledger : null;
}

/** Whether the balance of every row is that of the row alone. */
function isDifference({ cells }: Frame, { debit, credit }: Ledger, balance: number): boolean {
  const balances = (cells[balance] ?? []).slice(0, CELLS_LOOKED_AT);
  const figureAt = (column: number, record: number) => figureIn(cells[column]?.[record]?.value ?? null);
  const filled = balances.flatMap(({ value }, record) => (figureIn(value) === null ? [] : [record]));
  return (
    filled.length >= 2 &&
    [1, -1].some((sign) =>
      filled.every((record) => {
        const left = (figureAt(debit, record) ?? 0) - sign * (figureAt(credit, record) ?? 0);
        return areSame(left, figureAt(balance, record) ?? 0);
      }),
    )
  );
}

/** The choices, with both sides of the ledger as what they are. */
export function withLedger({ debit, credit }: Ledger, chosen: readonly ColumnChoice[]): ColumnChoice[] {
  return chosen.map((choice, at) => {
    const name = at === debit ? "debit" : at === credit ? "credit" : null;
    if (name === null) return choice;
    const confidence = Math.max(choice.confidence, 0.9);
    return { ...choice, field: fieldNamed("cost_line", name), type: "amount", confidence };
  });
}
