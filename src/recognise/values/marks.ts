/** Cells of a matrix of periods: how many turns they stand for, of which task, in which week, and whether it was done. */

import { formatKind } from "../../workbook/number-format.ts";
import type { SourceCell } from "./source-cell.ts";
import { figureText } from "./tidy.ts";

export interface Mark {
  readonly turns: number;
  /** Letters that a legend explains, in capitals: "M+S" → M and S, one turn each. */
  readonly codes: readonly string[];
  /** "(x)", "x?": planned or doubtful. */
  readonly uncertain?: boolean;
  /** "wk 25" in the column of a month. */
  readonly weeks?: readonly string[];
  /** "✓", "gedaan": the turn was done. */
  readonly done?: boolean;
}

const NONE: Mark = { turns: 0, codes: [] };
const EMPTY = new Set(["", "-", "--", "0", "nee", "n", "nvt", "n.v.t.", "geen", "o", "☐", "□", "false", "onwaar", "."]);
const ONE = new Set("x|v|√|ja|j|1|●|•|■|▪|♦|*|#|waar|true|y|yes|☒|+".split("|"));
const DONE = new Set("✓|✔|✔️|☑|✅|🗹|gedaan|klaar|gereed|ok|oké|oke|uitgevoerd|af".split("|"));
const UNCERTAIN = /^(?:\((.{1,12})\)|(.{1,12}?) ?\?)$/;
const TIMES = /^(\d{1,3}) ?(?:x|×|keer|maal|beurt|beurten)$|^(?:x|×) ?(\d{1,3})$/;
const COUNT = /^\d{1,3}$/;
const CROSSES = /^(?:x[ ,/]?){2,10}$|^(?:[✓√✔●•■] ?){2,10}$|^\|{1,10}$/;
const WEEKS = /^(?:w|wk|week|weken|wkn)\.? ?(\d{1,2})((?: ?(?:,|\+|\/|&|-|en) ?(?:w|wk|week)?\.? ?\d{1,2}){0,8})$/;
const CODES = /^[a-z]{1,3}(?: ?[+/,&] ?[a-z]{1,3}){0,7}$/;
/** "2x FK" and "2 M". */
const CODE_TIMES = /^(\d{1,2}) ?(?:[x×] ?)?([a-z]|(?<= )(?!min|uur|pm|st|kg|mnd|wk|jr|kw|dag|per)[a-z]{2,3})$/;
/** When in the period the turn is: "even weken", "na 15/6", "half mei". */
const WHEN =
  /^(?:(?:wk|week|weken) )?(?:on)?even(?: (?:wk|week|weken))?$|^(?:na|vóór|voor|vanaf|begin|half|medio|eind) (?:\d{1,2}(?:[-/]\d{1,2})?|\d{0,2} ?(?:jan|feb|mrt|maart|apr|mei|juni?|juli?|aug|sept?|okt|nov|dec)[a-z]*)$/;

/** "9 apr", "12/1", "12-1-2026": on which day the turn is. "1-2" may be how many. */
const DAY =
  /^\d{1,2}(?:\/(?:0?[1-9]|1[0-2])|[-/.](?:0?[1-9]|1[0-2])[-/.](?:\d{4}|\d{2})|[- ]?(?:jan|feb|mrt|mar|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\.?(?:[- ](?:\d{4}|'?\d{2}))?)$/;

/** Whether a text in a matrix of turns is a day. */
export function isDayOfTurn(text: string): boolean {
  return text.length >= 3 && text.length <= 20 && DAY.test(text.trim().toLowerCase());
}

/** Null for text that is no mark at all. A cell with only a fill is one turn; whether fills count is for the caller. */
export function readMark(cell: SourceCell): Mark | null {
  const { value } = cell;
  if (value === null) return cell.style.fill === null ? NONE : { turns: 1, codes: [] };
  if (typeof value === "boolean") return value ? { turns: 1, codes: [] } : NONE;
  if (typeof value === "number") {
    if (Number.isInteger(value) && value >= 0 && value < 1_000) return { turns: value, codes: [] };
    return value >= 1_000 && formatKind(cell.style.format) === "date" ? { turns: 1, codes: [] } : null;
  }
  return typeof value === "string" ? markIn(figureText(value), value) : null;
}

function markIn(text: string, raw: string): Mark | null {
  if (text === "" && raw.trim() !== "") return null;
  if (EMPTY.has(text)) return NONE;
  if (ONE.has(text)) return { turns: 1, codes: [] };
  if (DONE.has(text)) return { turns: 1, codes: [], done: true };
  if (COUNT.test(text)) return { turns: Number(text), codes: [] };
  if (isDayOfTurn(text)) return { turns: 1, codes: [] };
  const times = TIMES.exec(text);
  if (times) return { turns: Number(times[1] ?? times[2]), codes: [] };
  const doubtful = UNCERTAIN.exec(text);
  if (doubtful) {
    const inner = markIn((doubtful[1] ?? doubtful[2] ?? "").trim(), raw);
    return inner && inner.turns > 0 ? { ...inner, uncertain: true } : null;
  }
  if (CROSSES.test(text)) return { turns: text.replace(/[ ,/]/g, "").length, codes: [] };
  const weeks = WEEKS.exec(text);
  if (weeks) return weekMark(weeks);
  if (WHEN.test(text)) return { turns: 1, codes: [] };
  const several = CODE_TIMES.exec(text);
  if (several) {
    const turns = Number(several[1]);
    return { turns, codes: new Array<string>(turns).fill((several[2] ?? "").toUpperCase()) };
  }
  return CODES.test(text) ? codeMark(text) : null;
}

/** Longer words are only taken for codes when written in capitals elsewhere; here up to three letters. */
function codeMark(text: string): Mark {
  const codes = text.split(/ ?[+/,&] ?/).map((code) => code.toUpperCase());
  const plain = codes.every((code) => code === "X" || code === "V");
  return { turns: codes.length, codes: plain ? [] : codes };
}

function weekMark(match: RegExpExecArray): Mark | null {
  const first = Number(match[1]);
  const rest = match[2] ?? "";
  const numbers = [first, ...[...rest.matchAll(/\d{1,2}/g)].map((found) => Number(found[0]))];
  const span = /^ ?- ?(?:w|wk|week)?\.? ?\d{1,2}$/.test(rest);
  const weeks = span ? spanOf(first, numbers[1] ?? first) : numbers;
  if (weeks.length === 0 || weeks.some((week) => week < 1 || week > 53)) return null;
  return { turns: span ? 1 : weeks.length, codes: [], weeks: weeks.map((week) => `wk ${week}`) };
}

/** "wk 25-27": one turn, somewhere in these weeks. */
function spanOf(first: number, last: number): number[] {
  return last >= first && last - first < 12 ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [];
}
