/** Why a household owes what it owes: each cost item line by line, and the way from those to the balance. */

import { explainShare } from "../../domain/charges/explain.ts";
import type { Cents } from "../../domain/money/cents.ts";
import type { Statement } from "../../domain/settlement/statement.ts";
import type { ExplainLine } from "./explain-line.ts";
import { linesOfShare } from "./explain-share.ts";
import { linesOfStatement } from "./explain-statement.ts";
import type { Settled } from "./settle.ts";

export interface ExplainedStatement {
  readonly items: readonly {
    readonly item: string;
    readonly name: string;
    /** The part of the household, or of the landlord for vacancy; of the whole home where the statement has no line. */
    readonly cents: Cents;
    readonly lines: readonly ExplainLine[];
  }[];
  readonly statement: readonly ExplainLine[];
}

/** One statement of a settlement; the items in which the home takes part, in the order of the items. */
export function explainSettled({ book, allocation }: Settled, statement: Statement): ExplainedStatement {
  const own = new Map(statement.lines.map(({ item, cents }) => [item.id, cents]));
  const items = allocation.items.flatMap(({ item }) => {
    const share = explainShare(allocation, item.id, statement.unit);
    if (!share) return [];
    const cents = own.get(item.id) ?? share.homeCents;
    const name = book.names.get(item.id) ?? item.service;
    return [{ item: item.id, name, cents, lines: linesOfShare(book, share) }];
  });
  return { items, statement: linesOfStatement(book, statement) };
}
