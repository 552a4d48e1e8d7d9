/** What only tables of some kind have: each sign is a question about the whole table. */

import { isBlank } from "../workbook/cell.ts";
import { isBoard } from "./board.ts";
import { isQuestion } from "./context.ts";
import type { Frame } from "./frame.ts";
import { TASK_WORDS } from "./headings/content-words.ts";
import { fieldsFor } from "./headings/vocabulary.ts";
import { normalise } from "./headings/words.ts";
import type { Matrix } from "./matrix.ts";
import { isNumeric } from "./profile-signs.ts";
import { isTimeColumn, ROTA, rotaColumns, turnsOfGroups, WHO } from "./rota.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

export interface TableSigns {
  readonly frame: Frame;
  readonly profiles: readonly ColumnProfile[];
  readonly matrix: Matrix | null;
  readonly sheetName: string;
  readonly titles: readonly string[];
}

/** Months or weeks over figures without a sign of money. */
export function areBareFigures({ periods }: Matrix, profiles: readonly ColumnProfile[]): boolean {
  const filled = [...periods.keys()].flatMap((at) => (profiles[at]?.filled ? [profiles[at]] : []));
  return filled.length > 0 && filled.every(isNumeric);
}

/** "Klachten per maand": how often something happened at each complex or place, in months or weeks. */
export function areCountsInTime({ frame, profiles, matrix, sheetName, titles }: TableSigns): boolean {
  if (!matrix || !COUNTED.test(normalise([sheetName, ...titles].join(" ")))) return false;
  const isPlaced = frame.heads.some(
    ({ heading }, at) =>
      !matrix.periods.has(at) &&
      fieldsFor(heading).some(
        ({ kind, field, likeness }) => kind === "indicator_score" && COUNTED_AT.has(field.field) && likeness >= 0.9,
      ),
  );
  return isPlaced && areBareFigures(matrix, profiles);
}

const COUNTED = /\b(?:klachten|meldingen|storingen|incidenten|reparatieverzoeken|overlastmeldingen|bezoekers)\b/;
const COUNTED_AT: ReadonlySet<string> = new Set(["complex", "location", "indicator"]);

/** Whether something says what each initiative is: a column of people is none ("Naam" over members, "Ingediend door"). */
export function isNamed({ frame, profiles }: TableSigns): boolean {
  return (
    frame.layout !== "rows" ||
    isLed(frame) ||
    frame.heads.every(({ heading }) => heading === "") ||
    frame.heads.some(({ heading }, at) => {
      const isPerson =
        BARE_NAME.test(heading.trim()) && profiles[at]?.personal === true && !areMaybeNames(profiles[at]);
      return (
        !isPerson &&
        fieldsFor(heading).some(
          ({ kind, field, likeness }) => kind === "initiative" && SAYS_WHAT.has(field.field) && likeness >= 0.55,
        )
      );
    })
  );
}

const SAYS_WHAT: ReadonlySet<string> = new Set([
  "name",
  "description",
  "phase",
  "activity",
  "coreGroup",
  "evaluationOn",
]);

function areMaybeNames(profile: ColumnProfile | undefined): boolean {
  return profile?.personalReason === "maybeNames";
}

/** A board of phases, with names and nothing else under them. */
export function isBoardOf({ frame, profiles, matrix }: Pick<TableSigns, "frame" | "profiles" | "matrix">): boolean {
  const isNames = profiles.every(({ type, filled, habits }) => filled === 0 || (type === "text" && !habits.marks));
  return matrix === null && isNames && isBoard(frame.heads.map(({ heading }) => heading));
}

/** A question of a survey: it has a scale, or asks something that is no column of a list ("Gedaan?", "Wie doet het?"). */
export function asksPeople(heading: string): boolean {
  if (/\(\s*1\s*[-–t/]\s*(m\s*)?(5|10|7|4)\s*\)/.test(heading)) return true;
  return /\?\s*(\(|$)/.test(heading) && !OF_A_LIST.test(normalise(heading)) && !isColumnOfList(heading);
}

function isColumnOfList(heading: string): boolean {
  return fieldsFor(heading).some((match) => match.kind !== "indicator_score" && match.likeness >= 0.9);
}

/** What was agreed and who does it, asked of nobody. */
const OF_A_LIST =
  /\b(?:afgesproken|besloten|gaat (?:het )?doen|doet (?:het|dit|wat)|pakt (?:het |dit )?op|is (?:het )?(?:klaar|gedaan|gereed))\b/;

/** Answers with how often they were given, under the question and without headings. */
export function isTallyOfAnswers({ frame, profiles, titles }: TableSigns): boolean {
  if (!isQuestion(titles.at(-1) ?? "") || frame.heads.some(({ heading }) => heading !== "")) return false;
  const [answer, ...counts] = profiles;
  return (
    answer !== undefined &&
    counts.length > 0 &&
    counts.every(({ type, filled }) => filled > 0 && ["integer", "percentage", "decimal"].includes(type))
  );
}

/** On which day, approved or not, and which part of it was in order: a round of checks. */
export function isInspection({ profiles, matrix }: TableSigns): boolean {
  const has = (type: ColumnProfile["type"]) => profiles.some((own) => own.type === type && own.filled >= 3);
  return matrix === null && has("date") && has("percentage") && has("boolean") && !has("amount") && !has("term");
}

/** A row for each week or day, a column for each thing to do, and in the cells who does it; or, in a rota by name, just who. */
export function isRota({ frame, profiles, sheetName, titles }: TableSigns): boolean {
  if (rotaColumns(frame, profiles).length >= 2) return true;
  if (TASK_WORDS.test([sheetName, ...titles].join(" ")) && turnsOfGroups(frame, profiles)) return true;
  if (!ROTA.test([sheetName, ...titles].join(" ")) || !isTimeColumn(frame, profiles)) return false;
  const words = frame.heads.filter((_, at) => at > 0 && profiles[at]?.type === "text");
  return words.length > 0 && words.every(({ heading }) => heading === "" || WHO.test(normalise(heading)));
}

/** The best share, over the text columns, of filled cells that satisfy the test. */
export function shareOfLabels(
  frame: Frame,
  test: (text: string) => boolean,
  except: (heading: string) => boolean = () => false,
): number {
  let best = 0;
  frame.cells.forEach((cells, at) => {
    if (except(normalise(frame.heads[at]?.heading ?? ""))) return;
    const texts = cells
      .slice(0, 200)
      .flatMap((cell) => (typeof cell.value === "string" && cell.value.trim() !== "" ? [cell.value] : []));
    if (texts.length < Math.max(2, Math.min(cells.length, 200) * 0.4)) return;
    best = Math.max(best, texts.filter((text) => test(text)).length / texts.length);
  });
  return best;
}

/** Who leads it, or which phase it is in: a column of names beside these names initiatives ("Tuin Maan"). */
export function isLed({ heads }: Frame): boolean {
  return heads.some(({ heading }) =>
    fieldsFor(heading).some(
      ({ kind, field, likeness }) => kind === "initiative" && LEADS.has(field.field) && likeness >= 0.9,
    ),
  );
}

/** How often, and how long each time: work that comes back, whatever it is called. */
export function areTimed({ frame, profiles, matrix }: TableSigns): boolean {
  const isHeaded = (words: RegExp) =>
    frame.heads.some(({ heading }, at) => words.test(normalise(heading)) && (profiles[at]?.filled ?? 0) > 0);
  return matrix === null && isHeaded(HOW_OFTEN) && isHeaded(HOW_LONG) && !isLed(frame);
}

const HOW_OFTEN =
  /^(?:frequentie|freq|hoe vaak|herhaling|(?:aantal )?(?:keer|keren|beurten|maal|x) (?:per|p) (?:jaar|maand|week|kwartaal|seizoen|j|m|w)|(?:aantal )?(?:beurten|keer|keren)|hoeveel keer(?: per jaar)?)$/;
const HOW_LONG =
  /^(?:(?:aantal )?(?:uren|uur|minuten|min|tijd|duur|tijdsduur) (?:per|p) (?:keer|beurt|x|dag|maal)|(?:minuten|duur|tijdsduur|hoe lang)|uren (?:elke|iedere) keer)$/;

/** Whose it is and in which phase, in columns of their own: no bill has both. */
export function isLedInPhases({ heads }: Frame): boolean {
  const fields = heads.flatMap(({ heading }) =>
    fieldsFor(heading).flatMap(({ kind, field, likeness }) =>
      kind === "initiative" && likeness >= 0.9 ? [field.field] : [],
    ),
  );
  return [...LEADS].every((name) => fields.includes(name));
}

const LEADS: ReadonlySet<string> = new Set(["owner", "phase"]);

/** Names under "Naam", and no home that they live in. */
export function isListOfPeople({ frame, profiles }: TableSigns): boolean {
  return (
    frame.heads.some(({ heading }, at) => BARE_NAME.test(heading.trim()) && profiles[at]?.personal === true) &&
    frame.heads.length <= 2 &&
    profiles.every(({ type }) => type === "text" || type === "code")
  );
}

const MONTH = /^(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?(?: 20\d\d)?$/i;
const ACTIVITY = /^(?:activiteit|activiteiten|evenement|wat)$/;
const OF_INITIATIVE = /^(?:initiatief\b.*|project\w*|fase|trekker|status|budget|toegekend|aangevraagd|nr|nummer)$/;

/** A month in each row and beside it what is done then, of no initiative. */
export function isCalendar({ heads, cells }: Frame): boolean {
  const words = heads.map(({ heading }) => normalise(heading));
  if (!words.some((heading) => ACTIVITY.test(heading)) || words.some((heading) => OF_INITIATIVE.test(heading)))
    return false;
  const at = words.indexOf("maand");
  const months = (cells[at] ?? []).flatMap(({ value }) => (isBlank(value) ? [] : [String(value).trim()]));
  return months.length > 0 && months.every((month) => MONTH.test(month));
}

export const OF_BUILDINGS =
  /^((complex|compl|cplx|cpl)( ?(nr|nummer))?|bouwjaar|((aantal|aant) )?(won(ingen)?|vhe|eenheden|eenh)|vve|bouwlagen|lift(en)?)$/;

/** Money in some column, or figures under a heading that speaks of it. */
export function hasAmounts({ profiles, frame }: TableSigns): boolean {
  return profiles.some(({ type }, at) => {
    const heading = frame.heads[at]?.heading ?? "";
    // "Eur" is in "beurt" as well, which whole figures may count.
    const isOfMoney = SAYS_MONEY.test(heading) || (type === "decimal" && /eur/i.test(heading));
    return type === "amount" || (isOfMoney && (type === "decimal" || type === "integer"));
  });
}

const SAYS_MONEY = /€|kosten|bedrag|\b20\d\d\b|begr|real|^\s*per (?:woning|vhe|eenheid|huishouden)\b/i;

/** Everything has a name. */
export const BARE_NAME = /^(?:naam|name)$/i;
