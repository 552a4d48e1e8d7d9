/** Scores that go two ways: what was looked at in the rows and the places over the columns, or the other way around. */

import { isAnswer } from "./answers.ts";
import type { ColumnChoice } from "./column-choice.ts";
import { typeFor } from "./field-type.ts";
import type { Frame } from "./frame.ts";
import { isAspect, namesPlace } from "./headings/content-words.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { areMarks, saysMarks } from "./mark-signs.ts";
import { isNumeric } from "./profile-signs.ts";
import { judgedColumns } from "./sign-columns.ts";
import type { TableSigns } from "./table-signs.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** Fewer columns of scores go one way only. */
const FEWEST = 2;
const MOSTLY = 0.6;

const SCORE = fieldNamed("indicator_score", "score");
const LOCATION = fieldNamed("indicator_score", "location");
/** What a column of scores may be by its heading alone: "Trappenhuis" over words of judgement is no column of places. */
const UNSAID: ReadonlySet<string | undefined> = new Set([undefined, "location"]);

/** Whether headings are places, most of which by words that only places have. */
export function arePlaces(headings: readonly string[]): boolean {
  return headings.length >= FEWEST && headings.filter(namesPlace).length >= headings.length * MOSTLY;
}

/** The choices of a table of scores where its headings are the places, or where its rows are. */
export function withCrossTable(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  const what = chosen.findIndex(({ field }) => field?.field === "indicator");
  const scored = scoredColumns(frame, profiles).filter((at) => {
    const heading = frame.heads[at]?.heading ?? "";
    // How many people gave an answer is no score.
    return at !== what && UNSAID.has(chosen[at]?.field?.field) && heading !== "" && !isAnswer(heading);
  });
  if (what < 0 || scored.length < FEWEST) return chosen;
  if (arePlaces(scored.map((at) => frame.heads[at]?.heading ?? "")))
    return chosen.map((choice, at) =>
      scored.includes(at) ? { ...choice, field: SCORE, type: typeOf(profiles[at] as ColumnProfile) } : choice,
    );
  const labels = (frame.cells[what] ?? []).map(({ value }) => String(value ?? "")).filter((text) => text !== "");
  const hasPlaces = chosen.some(({ field }) => field?.field === "location");
  if (hasPlaces || !arePlaces(labels)) return chosen;
  return chosen.map((choice, at) => (at === what ? { ...choice, field: LOCATION, type: "text" } : choice));
}

/** Aspects in the rows and places over the columns, with levels or with marks: figures up to ten are as well a number of things. */
export function areScoresOfPlaces({ frame, profiles, matrix, sheetName, titles }: TableSigns): boolean {
  const scored = scoredColumns(frame, profiles);
  const isSaid = isAspect(frame.heads[0]?.heading ?? "") || saysMarks({ sheetName, titles });
  if (matrix || !isSaid || scored.length < FEWEST || scored.includes(0)) return false;
  return arePlaces(scored.map((at) => frame.heads[at]?.heading ?? ""));
}

/** Columns of nothing but judgements: words, signs, levels or marks. */
export function scoredColumns(frame: Frame, profiles: readonly ColumnProfile[]): readonly number[] {
  const judged = new Set(judgedColumns(frame, profiles));
  return profiles.flatMap((profile, at) => {
    const isLevel = (profile.shares.level ?? 0) >= 0.8;
    const isMark = (isNumeric(profile) || profile.type === "score") && areMarks(frame, at);
    return profile.filled > 0 && (judged.has(at) || isLevel || isMark) ? [at] : [];
  });
}

function typeOf(profile: ColumnProfile): ColumnChoice["type"] {
  return (profile.shares.level ?? 0) >= 0.8 ? "level" : typeFor(SCORE, profile);
}
