/** What columns of scores and answers are when seen beside each other. */

import { FEWEST_ANSWERS, isAnswer } from "./answers.ts";
import type { ColumnChoice } from "./column-choice.ts";
import { typeFor } from "./field-type.ts";
import type { Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { normalise } from "./headings/words.ts";
import { figuresIn } from "./profile-signs.ts";
import type { ValueType } from "./value.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** "Tevreden" over how many people said so is no score, as it is over one figure. */
export function withoutCounts(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const isCount = frame.heads.map(({ heading }, at) => (profiles[at]?.shares.integer ?? 0) >= 0.9 && isAnswer(heading));
  const isCounted = isCount.filter(Boolean).length >= FEWEST_ANSWERS;
  return chosen.map((choice, at) => (isCounted && isCount[at] ? { ...choice, field: null, type: "integer" } : choice));
}

const YEAR_IN_WORDS = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** What comes back for every year: the score, and how many people gave it. */
const OF_YEARS: ReadonlySet<string> = new Set(["score", "count"]);

/** "Cijfer 2023" beside "Cijfer 2024": scores of the same in another year; so "Respondenten 2024" beside those of 2023. */
export function withScoresOfYears(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const wordsAt = (at: number) => {
    const heading = frame.heads[at]?.heading ?? "";
    return YEAR_IN_WORDS.test(heading) ? normalise(heading.replace(YEAR_IN_WORDS, " ")) : null;
  };
  const known = new Map(
    chosen.flatMap((choice, at) => {
      const words = OF_YEARS.has(choice.field?.field ?? "") ? wordsAt(at) : null;
      return words ? [[words, choice] as const] : [];
    }),
  );
  return chosen.map((choice, at) => {
    const alike = choice.field === null ? known.get(wordsAt(at) ?? "") : undefined;
    if (!alike || figuresIn(profiles[at] as ColumnProfile) < 0.6) return choice;
    return { ...choice, field: alike.field, type: typeFor(alike.field, profiles[at] as ColumnProfile) };
  });
}

/** Without headings: the answer, and behind it how often it was given and in which share. */
export function tallyOfAnswers(profiles: readonly ColumnProfile[]): ColumnChoice[] {
  return profiles.map((profile, at) => {
    const name = at === 0 ? "answer" : profile.type === "percentage" ? "share" : "count";
    const field = fieldNamed("indicator_score", name);
    const type: ValueType = at === 0 ? "text" : profile.type;
    return { field, type, confidence: 0.6, reasons: [{ from: "content", what: type }] };
  });
}
