/** What columns of costs are when seen beside each other, where a heading alone would say something else. */

import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { normalise } from "./headings/words.ts";
import { figuresIn } from "./profile-signs.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/**
 * Beside the number of an account the only column of words is what it is called; beside the items themselves "soort" is something
 * else of them.
 */
export function withItem(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  const has = (name: string) => chosen.some(({ field }) => field?.field === name);
  const words = chosen.flatMap(({ field, type }, at) =>
    field === null && type === "text" && !profiles[at]?.personal && (profiles[at]?.filled ?? 0) > 0 ? [at] : [],
  );
  const [only, second] = words;
  const isSort = (at: number) => /^soort$/i.test(frame.heads[at]?.heading.trim() ?? "");
  if (chosen.some(({ field }, at) => field?.field === "item" && !isSort(at)))
    return chosen.map((choice, at) =>
      choice.field?.field === "item" && isSort(at) ? { ...choice, field: null } : choice,
    );
  if (has("item") || !has("code") || only === undefined || second !== undefined) return chosen;
  return chosen.map((choice, at) => (at === only ? { ...choice, field: fieldNamed("cost_line", "item") } : choice));
}

/** Fields that say of themselves what something cost. */
const AMOUNTS: ReadonlySet<string> = new Set(["amount", "estimate", "actual", "income", "debit", "credit", "total"]);
/** A year, with no more than that these are costs, and how sure they are. */
const OF_YEAR =
  /^(?:(?:kosten|bedrag|bedragen|servicekosten|jaarrekening|jaar|boekjaar|fy|in|begr(?:oot|oting)?|raming|werkelijk|realisatie) ?){0,2}(?:19|20)\d\d(?: (?:eur|euro|begr\w*|b|raming|prognose|werkelijk|w|realisatie|gerealiseerd|afrekening|afgerekend|rekening|definitief|voorlopig|vastgesteld|concept)){0,2}$/;

/** "Kostenpost | 2024": where no other column says that it holds amounts, the only one under a year holds those of that year. */
export function withYearColumn(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  if (!chosen.some(({ field }) => field?.field === "item" || field?.field === "code")) return chosen;
  if (chosen.some(({ field }) => AMOUNTS.has(field?.field ?? ""))) return chosen;
  const [only, second] = chosen.flatMap(({ field }, at) => {
    const isOfYear = OF_YEAR.test(normalise(frame.heads[at]?.heading ?? ""));
    return field === null && isOfYear && figuresIn(profiles[at] as ColumnProfile) >= MOSTLY ? [at] : [];
  });
  if (only === undefined || second !== undefined) return chosen;
  const field = fieldNamed("cost_line", "amount");
  return chosen.map((choice, at) =>
    at === only ? { ...choice, field, type: "amount", confidence: Math.max(choice.confidence, 0.9) } : choice,
  );
}

const MOSTLY = 0.8;

const BALANCE = /^(?:kas ?|bank ?|nieuw |lopend )?saldo\b|^stand\b/i;

/** "Saldo" is the amount of a ledger account, unless what came in or went out stands beside it: then it is what that leaves. */
export function withBalance(frame: Frame, chosen: readonly ColumnChoice[]): ColumnChoice[] {
  const isBooked = chosen.some(({ field }) => ["actual", "estimate", "income", "debit"].includes(field?.field ?? ""));
  const balance = fieldNamed("cost_line", "balance");
  return chosen.map((choice, at) =>
    isBooked && choice.field?.field === "amount" && BALANCE.test(frame.heads[at]?.heading.trim() ?? "")
      ? { ...choice, field: balance }
      : choice,
  );
}

/** Somebody paid, and gets it back. */
const PAID_BACK = /^(?:terugbetaald|uitbetaald|vergoed|voorgeschoten|gedeclareerd|declaratie)\b/;

/** In a list of what was paid for the group a name is of who paid it, and "ja" under "Uitbetaald" is no amount. */
export function withClaims(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  said: readonly string[],
  chosen: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const isSaid = said.some((text) =>
    /\b(?:declaraties?|bonnen|bonnetjes|onkosten|voorgeschoten)\b/.test(normalise(text)),
  );
  if (!isSaid && !heads.some((heading) => PAID_BACK.test(heading))) return chosen;
  return chosen.map((choice, at) => {
    const isPaidBack = PAID_BACK.test(heads[at] ?? "") && profiles[at]?.type !== "amount";
    return choice.field?.field === "tenant" || isPaidBack ? { ...choice, field: null } : choice;
  });
}
