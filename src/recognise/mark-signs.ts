/** Tables of marks: figures up to ten of what people think of a building or a place. */

import { isBlank } from "../workbook/cell.ts";
import { formatKind } from "../workbook/number-format.ts";
import type { Frame } from "./frame.ts";
import { normalise } from "./headings/words.ts";
import { figureIn } from "./layout/line.ts";
import { isNumeric } from "./profile-signs.ts";
import { OF_BUILDINGS, type TableSigns } from "./table-signs.ts";
import type { ColumnProfile } from "./values/column-profile.ts";
import { missingIn } from "./values/missing.ts";

const QUESTION_HEAD = /^(?:vraag|vragen|stelling|stellingen|indicator|indicatoren|onderwerp|aspect|thema)$/;

/** Questions with a mark for each year or each part of it: figures up to ten, none of them money. */
export function areMarksByYear({ frame, matrix, sheetName, titles }: TableSigns): boolean {
  if (!matrix || matrix.marks || matrix.hours) return false;
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const isOfPlaces = heads.some((heading) => OF_BUILDINGS.test(heading) || OF_PLACES.test(heading));
  if (!isOfPlaces && !heads.some((heading) => QUESTION_HEAD.test(heading))) return false;
  const isOfYears = [...matrix.periods.values()].every(({ kind }) => kind === "year");
  const columns = [...matrix.periods.keys()].filter((at) => frame.cells[at]?.some(({ value }) => !isBlank(value)));
  // Whole figures under months are as well how often something happened.
  const isSaid = saysMarks({ sheetName, titles });
  if (isOfPlaces && !isSaid) return false;
  return (
    (isOfYears || isSaid || columns.some((at) => hasTenths(frame, at))) && columns.every((at) => areMarks(frame, at))
  );
}

const MARKS_SAID =
  /\b(?:(?:rapport)?cijfers?|scores?|tevredenheid\w*|waardering(?:en)?|kpi s?|indicatoren|metingen|monitor|leefbaarheid\w*|enquete|\w*schouw\w*|beoordeling(?:en)?|beeldkwaliteit)\b/;
/** Whether the sheet or a title says that a list is about scores. */
export function saysMarks({ sheetName, titles }: Pick<TableSigns, "sheetName" | "titles">): boolean {
  return MARKS_SAID.test(normalise([sheetName, ...titles].join(" ")));
}

/** Of a home, of money or of a number of things: no mark, how small it may be. */
const NO_MARK =
  /\b(?:aantal|aant|hoeveel|uren|uur|minuten|m2|m3|kamers|bouwlagen|personen|kosten|bedrag|eur|prijs|gewicht|sleutel)\b/;

const OF_PLACES = /^(?:portiek\w*|trappenhuis|trap|blok|ingang|entree|straat|wijk|buurt|locatie|plek|flat|gebouw)$/;
/** How many people gave a mark. */
const ANSWERED = /\b(?:respons|antwoorden|respondenten|ingevuld\w*|retour|ontvangen|reacties)\b/;

/** How many columns are marks of what was measured at the building or place in each row. */
export function marksOfPlaces({ frame, profiles, matrix, sheetName, titles }: TableSigns): number {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  if (matrix || !heads.some((heading) => OF_BUILDINGS.test(heading) || OF_PLACES.test(heading))) return 0;
  const isSaid = [sheetName, ...titles, ...heads].some((text) => MARKS_SAID.test(normalise(text)));
  if (!isSaid && !heads.some((heading) => ANSWERED.test(heading))) return 0;
  const marks = heads.filter(
    (heading, at) => isFigure(profiles[at]) && !NO_MARK.test(heading) && areMarks(frame, at) && hasTenths(frame, at),
  );
  return marks.length === 1 && !MARKS_SAID.test(marks[0] ?? "") ? 0 : marks.length;
}

function isFigure(profile: ColumnProfile | undefined): boolean {
  return isNumeric(profile) || profile?.type === "score";
}

/** Figures from nought to ten, none of them money. */
export function areMarks(frame: Frame, at: number): boolean {
  return (frame.cells[at] ?? []).every(({ value, style }) => {
    const figure = figureIn(value);
    if (typeof value === "string" && missingIn(value, true) !== null) return true;
    return (
      isBlank(value) || (figure !== null && figure >= 0 && figure <= 10 && formatKind(style.format) !== "currency")
    );
  });
}

function hasTenths(frame: Frame, at: number): boolean {
  return (frame.cells[at] ?? []).some(({ value }) => !Number.isInteger(figureIn(value) ?? 0));
}
