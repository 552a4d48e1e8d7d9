/** Columns of advances: their days, and which are no amount of a month but of a year, a quarter or all the time until a bill. */

import type { ColumnChoice } from "./column-choice.ts";
import { CELLS_LOOKED_AT, type Frame } from "./frame.ts";
import type { Field } from "./headings/fields/field.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { normalise } from "./headings/words.ts";
import { areSame, figureIn } from "./layout/line.ts";
import { isNumeric } from "./profile-signs.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

const OF_PERIOD = fieldNamed("unit", "advanceOfPeriod");
const ADVANCE = fieldNamed("unit", "advance");
const TENANT = fieldNamed("unit", "tenant");
const WORD = /voorschot/;
/** What is paid in advance for services; "bijdrage per jaar" may be for a garden. */
const OF_SERVICES = /vo?o?rsch|service|stook|\bvs\b|\bsk\b|advance/;
const OF_MONTH = /maand|\bmnd\b|\bp m\b|\bpm\b/;
/** Many advances of a year together, what was paid, or what comes once in another time than a month. */
const OF_OTHER_TIME =
  /voorschotten (?:\w+ )?(?:in |over |van )?(?:19|20)\d\d$|\b(?:betaalde?|voldaan|voldane|ontvangen|geinde?|gestorte?|in rekening|gefactureerde?|afgedragen)\b|\b(?:per|p) (?:jaar|jr|j|kwartaal|kw|half ?jaar|week|wk)\b|\bpj\b|\b(?:jaar|kwartaal)(?:voorschot\w*|bedrag)/;
const TOTAL = /\btotaal\b|\btotale\b/;
const BALANCE =
  /\b(?:saldo|resultaat|restant|tegoed|(?:na|bij|terug|te) ?(?:te )?(?:betal\w*|ontvang\w*|vorder\w*|geven|gave)|bij ?betaling|terug\w*|afrekening|verrekening|verrekenen)\b/;
const MOST_ROWS = 0.8;

/** The old amount and the new one, where the title says of what. */
const CHANGED = [
  /^(?:oude?|huidige?|was|oude? bedrag|huidige? bedrag|bedrag oud)$/,
  /^(?:nieuwe?|wordt|nieuwe? bedrag|bedrag nieuw)$/,
];

/** The choices, with "Oud" and "Nieuw" as advances where the sheet or the title is about these and no column is one. `said`: sheet and titles. */
export function withOldAndNewAdvances(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
  said: readonly string[],
): ColumnChoice[] {
  const isOf = said.some((text) => WORD.test(normalise(text)));
  if (!isOf || chosen.some(({ field }) => field === ADVANCE || field === OF_PERIOD)) return [...chosen];
  const columns = CHANGED.map((words) =>
    chosen.findIndex(
      ({ field }, at) =>
        field === null && isNumeric(profiles[at]) && words.test(normalise(frame.heads[at]?.heading ?? "")),
    ),
  );
  if (columns.includes(-1)) return [...chosen];
  return chosen.map((choice, at) =>
    columns.includes(at) ? { ...choice, field: ADVANCE, type: "amount", confidence: 0.8 } : choice,
  );
}

const SINCE = fieldNamed("unit", "since");
const UNTIL = fieldNamed("unit", "until");
const VALID: readonly (readonly [field: Field | null, words: RegExp])[] = [
  [SINCE, /^(?:geldig |geldt )?(?:vanaf|per|met ingang van|m i v|miv)$/],
  [UNTIL, /^(?:geldig |geldt )(?:tot|t m|tot en met)$/],
];

/** The choices, with "Vanaf" and "Geldig tot" beside an advance as its days, where the list names no others and nobody. */
export function withDaysOfAdvances(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const has = (field: Field | null) => chosen.some((choice) => choice.field !== null && choice.field === field);
  if (!has(ADVANCE) || has(SINCE) || has(TENANT)) return [...chosen];
  return chosen.map((choice, at) => {
    if (choice.field !== null || profiles[at]?.type !== "date") return choice;
    const words = normalise(frame.heads[at]?.heading ?? "");
    const field = VALID.find(([, pattern]) => pattern.test(words))?.[0];
    return field && !(field === UNTIL && has(UNTIL)) ? { ...choice, field, confidence: 0.8 } : choice;
  });
}

/** The choices, with the advances that no month has apart from those that are paid each month. */
export function withAdvancesOfPeriods(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const words = frame.heads.map(({ heading }) => normalise(heading.replace(/\//g, " per ")));
  const isAdvance = (at: number) => {
    const field = chosen[at]?.field ?? null;
    const isNamed = field === ADVANCE || field === OF_PERIOD || (field === null && WORD.test(words[at] ?? ""));
    return isNamed && isNumeric(profiles[at]) && !OF_MONTH.test(words[at] ?? "");
  };
  const advances = chosen.flatMap((_, at) => (isAdvance(at) ? [at] : []));
  const isOfPeriod = (at: number) =>
    chosen[at]?.field === OF_PERIOD || OF_OTHER_TIME.test(words[at] ?? "") || isSettled(frame, profiles, words, at);
  const found = new Set(advances.filter(isOfPeriod));
  // "Totaal voorschot" beside nothing but what was paid adds that up, and no months.
  const [only, ...more] = advances.filter((at) => !found.has(at));
  if (found.size > 0 && only !== undefined && more.length === 0 && TOTAL.test(words[only] ?? "")) found.add(only);
  return chosen.map((choice, at) => {
    if (found.has(at))
      return { ...choice, field: OF_SERVICES.test(words[at] ?? "") ? OF_PERIOD : null, type: "amount" };
    if (choice.field !== OF_PERIOD) return choice;
    // "Voorschot betaald" over yes and no is no amount; "betaald voorschot per maand" is one of each month.
    return { ...choice, field: isNumeric(profiles[at]) ? ADVANCE : null };
  });
}

/** "Kosten | Voorschot | Saldo": what the costs were less the advance is what the row says is still to be paid. */
function isSettled(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  words: readonly string[],
  advance: number,
): boolean {
  const figures = words.flatMap((own, at) =>
    at !== advance && isNumeric(profiles[at]) && !OF_MONTH.test(own) ? [at] : [],
  );
  const balances = figures.filter((at) => BALANCE.test(words[at] ?? ""));
  return balances.some((balance) =>
    figures.some((costs) => costs !== balance && isDifference(frame, costs, advance, balance)),
  );
}

function isDifference(frame: Frame, ...columns: readonly [costs: number, advance: number, balance: number]): boolean {
  let [rows, same, unlike] = [0, 0, 0];
  frame.records.slice(0, CELLS_LOOKED_AT).forEach((_, record) => {
    const [costs, advance, balance] = columns.map((at) => figureIn(frame.cells[at]?.[record]?.value ?? null));
    if (costs == null || advance == null || balance == null) return;
    rows += 1;
    if (balance !== 0) unlike += 1;
    if (areSame(Math.abs(costs - advance), Math.abs(balance))) same += 1;
  });
  return unlike > 0 && same >= rows * MOST_ROWS;
}
