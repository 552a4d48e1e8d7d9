/** The type of a column, from what its heading says and what its cells say (product.md J2: by headings and by content). */

import type { ValueType } from "../value.ts";
import { yesNo } from "./choices.ts";
import type { ColumnTally } from "./column-tally.ts";
import type { Hints } from "./heading-hints.ts";

/** Share of cells that must read as the type, with and without a heading that names it. */
const MOST = 0.6;
const HALF = 0.5;
/** "Telefoon / mail" is a column of one of both only when nearly all cells are. */
const MOST_OF_ALL = 0.85;
const NEARLY_ALL = 0.8;
/** What speaks for text when nothing else speaks. */
const TEXT_BASE = 0.45;
/** Enough to show a habit, and what the habit is worth: more than words and than bare figures are. */
const SOME = 0.1;
const SAID_BY_SOME = 0.55;
/** What figures say when at least half of them are bare. */
const MOSTLY_BARE = 0.4;
/** So many other letters beside a tick are no slip. */
const LETTERS = 2;
/** Telephones of one street do not have so many digits in common. */
const SAME_START = 6;
/** Without a heading these are only believed when the cells themselves say so. */
const NEEDS_HEADING: ReadonlySet<ValueType> = new Set<ValueType>(["houseNumber", "score"]);

export interface TypeChoice {
  readonly type: ValueType;
  /** 0–1 */
  readonly confidence: number;
}

export function chooseType(tally: ColumnTally, hints: Hints): TypeChoice {
  if (tally.meaningful === 0) return withoutValues(hints);
  let best: TypeChoice & { points: number } = {
    type: "text",
    confidence: 0.6,
    points: TEXT_BASE + (hints.get("text") ?? 0) * 0.5,
  };
  for (const [type, can] of tally.can) {
    if (type === "text") continue;
    // "Nummer" over telephone numbers: the number of a telephone.
    const isOfPhone = type === "code" && (tally.says.get("phone") ?? 0) >= MOST;
    const hint = isOfPhone ? 0 : (hints.get(type) ?? (type === "date" ? (hints.get("datetime") ?? 0) : 0));
    const share = Math.min(can, believable(type, tally, hint));
    const says = tally.says.get(type) ?? 0;
    if (share < MOST_OF_ALL && isReach(type) && hints.has("phone") && hints.has("email")) continue;
    if (share < (hint > 0 ? HALF : MOST) || (NEEDS_HEADING.has(type) && hint === 0)) continue;
    if (type === "boolean" && areLetters(tally)) continue;
    if (type === "date" && hint === 0 && (hints.get("code") ?? 0) >= 0.9 && areNumbered(tally)) continue;
    if ((type === "integer" || type === "decimal") && (areZeroFilled(tally) || areChapters(tally))) continue;
    // Nearly all cells are enough: the few that are not are reported one by one.
    const said = share >= NEARLY_ALL ? says / share : says;
    const points =
      Math.max(said, type === "amount" ? moneyHabit(tally) : 0, type === "decimal" ? figureHabit(tally) : 0) +
      hint * share;
    if (points > best.points + 1e-9)
      best = { type, points, confidence: Math.min(0.99, 0.45 + 0.3 * share + 0.15 * says + 0.1 * Math.min(1, hint)) };
  }
  if (best.type === "date" && tally.timed >= 0.5 * tally.strongDates * tally.meaningful && tally.timed > 0) {
    return { type: "datetime", confidence: best.confidence };
  }
  const mostlyWhole = hints.has("integer") && (tally.can.get("integer") ?? 0) >= 0.8;
  const allWhole = (tally.can.get("integer") ?? 0) >= (tally.can.get("decimal") ?? 0);
  if (best.type === "decimal" && (mostlyWhole || allWhole) && !hints.has("decimal"))
    return { ...best, type: "integer" };
  if (best.type === "integer" && !mostlyWhole && !allWhole) {
    return { type: "decimal", confidence: best.confidence };
  }
  return { type: best.type, confidence: best.confidence };
}

/** Bare figures among which some are written as money ("31", "28,75", "€ 31,-"): amounts, whatever stands over them. */
function moneyHabit({ can, says }: ColumnTally): number {
  const [all, bare] = [can.get("amount") ?? 0, can.get("decimal") ?? 0];
  const isMoney = all >= MOST_OF_ALL && all - bare >= SOME && (says.get("amount") ?? 0) >= SOME;
  return isMoney ? SAID_BY_SOME : 0;
}

/** Figures, to some of which somebody wrote what was counted: 48 and "51 resp.". */
function figureHabit({ can, says }: ColumnTally): number {
  const isFigures = (can.get("decimal") ?? 0) >= 0.95 && (says.get("decimal") ?? 0) >= MOSTLY_BARE;
  return isFigures ? SAID_BY_SOME : 0;
}

/** "2024-1" under "Besluit nr." is the first of that year and no month; "4.20.10" under "Grootboek" is no day in April. */
function areNumbered({ texts }: ColumnTally): boolean {
  return [...texts.keys()].every((text) =>
    /^(?:(?:19|20)\d\d[-/.]\d{1,4}|\d{1,2}(?:[-/.]\d{1,3}){2})$/.test(text.trim()),
  );
}

/** "V" beside "L" and "K": letters that stand for something, where a lone "v" would be a tick. */
function areLetters({ marks, texts }: ColumnTally): boolean {
  if (!marks) return false;
  let [ticks, others] = [0, 0];
  for (const [text, times] of texts) {
    if (/^v$/i.test(text.trim())) ticks += times;
    else if (/^[a-z]$/i.test(text.trim()) && yesNo(text) === null) others += times;
  }
  return ticks > 0 && others >= LETTERS;
}

/** "01", "02", "10", "VvE 12": figures in full width, so a code. */
function areZeroFilled({ texts }: ColumnTally): boolean {
  const all = [...texts.keys()].map((text) => text.trim());
  const figures = all.filter((text) => /^\d/.test(text));
  const zero = figures.filter((text) => /^0\d+$/.test(text)).length;
  return zero >= 2 && zero >= all.length * 0.3 && figures.every((text) => text.length === figures[0]?.length);
}

/** "4", "4.1", … "4.9", "4.10", "5": the numbers of chapters, of which the last sign counts, also where it is a nought. */
function areChapters({ texts }: ColumnTally): boolean {
  const all = [...texts.keys()].map((text) => text.trim()).filter((text) => text !== "");
  if (all.length < FEWEST_CHAPTERS || !all.every((text) => /^\d{1,3}(?:\.\d{1,3})*$/.test(text))) return false;
  const isAscending = (before: (one: string, other: string) => boolean) =>
    all.every((text, at) => at === 0 || before(all[at - 1] ?? "", text));
  return isAscending(isChapterBefore) && !isAscending((one, other) => Number(one) < Number(other));
}

const FEWEST_CHAPTERS = 4;

function isChapterBefore(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => text.split(".").map(Number)) as [number[], number[]];
  const at = first.findIndex((part, place) => part !== second[place]);
  return at < 0 ? first.length < second.length : second[at] !== undefined && (first[at] ?? 0) < (second[at] ?? 0);
}

/** The share of cells that may count for a type: numbers and fragments are dates only where the heading asks for dates. */
export function believable(type: ValueType, tally: ColumnTally, hint: number): number {
  switch (type) {
    case "date":
      if (hint >= 0.9) return 1;
      return hint === 0 ? tally.strongDates : Math.max(tally.strongDates * 1.25, tally.strongDates + tally.likelyDates);
    // "Merelhof 1" alone stays text; an address has a place or a postcode.
    case "address":
      return (tally.says.get("address") ?? 0) * 1.25;
    case "postcode":
    case "term":
    case "percentage":
      return hint >= 0.9 ? 1 : (tally.says.get(type) ?? 0) * 1.25;
    case "phone":
      return hint === 0 && areCounted(tally) ? 0 : 1;
    default:
      return 1;
  }
}

/** "0022030001", "0022030002": digits only, which begin the same, are numbers that somebody gave out, and no telephones. */
function areCounted({ texts }: ColumnTally): boolean {
  const all = [...texts.keys()].map((text) => text.trim()).filter((text) => text !== "");
  const start = all[0]?.slice(0, SAME_START) ?? "";
  const bare = all.filter((text) => /^0\d{8,}$/.test(text));
  if (bare.length < all.length * NEARLY_ALL) return false;
  return all.every((text) => text.startsWith("00")) || (all.length > 2 && bare.every((text) => text.startsWith(start)));
}

function isReach(type: ValueType): boolean {
  return type === "phone" || type === "email";
}

function withoutValues(hints: Hints): TypeChoice {
  const [first] = [...hints].sort((a, b) => b[1] - a[1]);
  return first ? { type: first[0], confidence: 0.3 * Math.min(1, first[1]) } : { type: "text", confidence: 0.2 };
}
