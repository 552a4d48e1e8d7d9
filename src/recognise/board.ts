/** A board: a column for each phase, and under it the names of what is in that phase. */

import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { lowestOf, normalise } from "./headings/words.ts";

const PHASE =
  /^(?:\d )?(?:idee|ideeen|nieuw|intake|orientatie|analyse|probleemanalyse|verkenn\w+|(?:in )?onderzoek\w*|haalbaarheid\w*|voorbereid\w+|in voorbereiding|uitwerk\w+|oplossingen|aanjagen|opstart\w*|werven|werving|besluit\w*|afspraken|uitvoer\w+|in uitvoering|loopt|lopend|actief|gestart|evaluatie|evalueren|gestopt|stoppen|afgerond|afgesloten|on hold|pauze|in de wacht|wachten)$/;

const STATE =
  /^(?:to ?do|te doen|doen|nog doen|nog te doen|doing|bezig|mee bezig|in behandeling|wacht\w*|done|klaar|gedaan|gereed|af)$/;

/** So many phases beside each other are the columns of a board. */
const FEWEST = 3;

export function isPhaseHeading(heading: string): boolean {
  return PHASE.test(normalise(lowestOf(heading)));
}

/** Whether these are the headings of a board: phases, and at most one column of something else in front ("Wijk"). */
export function isBoard(headings: readonly string[]): boolean {
  const written = headings.filter((heading) => heading.trim() !== "");
  const phases = written.filter(isPhaseHeading).length;
  return phases >= FEWEST && written.length - phases <= 1;
}

/** "To do", "Bezig", "Klaar": a board of things to do, of which nobody says what they are. */
export function isBoardOfWork(headings: readonly string[]): boolean {
  const written = headings.filter((heading) => heading.trim() !== "");
  return written.length >= FEWEST && written.every((heading) => STATE.test(normalise(heading)));
}

/** The choices, with the columns of a board as phases: under each stand the names of what is in it. */
export function withPhasesOfBoard({ heads }: Frame, chosen: readonly ColumnChoice[]): ColumnChoice[] {
  return chosen.map((choice, at) =>
    isPhaseHeading(heads[at]?.heading ?? "") ? { ...choice, field: null, type: "text" } : choice,
  );
}
