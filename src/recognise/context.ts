/** What the surroundings of a table say: the year, the complex, a unit of account, the meaning of marks. */

import type { SheetEvidence } from "../workbook/evidence.ts";
import { complexIn } from "./title-complex.ts";
import { yearOfTitles } from "./title-years.ts";
import { daysIn } from "./values/dates.ts";

export interface Context {
  readonly year?: number;
  /** "2024/2025": the year is the first of two, so that it says nothing of a date without one. */
  readonly isSeason?: true;
  readonly bareDaysFrom1904?: true;
  /** Texts that explain marks and colours. */
  readonly legend: string;
  /** As kept in the recognised table. */
  readonly said: Readonly<Record<string, string>>;
}

/** A title that asks something: "Vraag 2", "Hoe schoon is de hal?". */
export function isQuestion(title: string): boolean {
  return /\?\s*(\(.*\))?$|^(vraag|stelling)\b/i.test(title.trim());
}

/** What stands above a table: texts, nearest last, how many of them stand above lists higher up, and the complex that they name for it. */
export interface Above {
  readonly texts: readonly string[];
  readonly before: number;
  readonly complex: string | null;
}

/** The year, the complex and what else titles say; the sheet's name counts when they say nothing. */
export function contextOf(sheet: SheetEvidence, above: Above): Context {
  const sheetName = sheet.name;
  const texts = [...above.texts].reverse();
  const ofOwn = texts.length - above.before;
  const ofTime = yearOfTitles(texts.slice(0, ofOwn), texts.slice(ofOwn), sheetName);
  const { year } = ofTime;
  const complex = above.complex ?? complexIn(sheetName) ?? ofTime.complex;
  const unit = firstMatch([...texts, sheetName], UNIT);
  const home = texts.some((text) => TENANT.test(text.trim())) ? firstMatch(texts, HOME) : null;
  const asked = texts[0]?.trim() ?? "";
  const legend = above.texts.filter((text) => /\S\s*=\s*\S/.test(text)).join(" ; ");
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(ofTime.isSeason ? { isSeason: true } : {}),
    ...(sheet.bareDaysFrom1904 ? { bareDaysFrom1904: true } : {}),
    legend,
    said: {
      ...(year === undefined ? {} : { year }),
      ...(ofTime.isOfPrint ? { printed: "yes" } : {}),
      ...(ofTime.period === undefined ? {} : { period: ofTime.period }),
      ...(ofTime.doubt === undefined ? {} : { doubt: ofTime.doubt }),
      ...(complex === undefined ? {} : { complex }),
      ...(unit === null ? {} : { unit: unit.trim() }),
      ...(home === null ? {} : { home }),
      ...(texts.some((text) => OFFER.test(text)) ? { offer: "yes" } : {}),
      ...(isQuestion(asked) ? { question: asked } : {}),
      ...seenOnIn([...texts, sheetName]),
      ...(asked !== "" && asked.length <= 80 ? { title: asked } : {}),
    },
  };
}

/** "Offertenr 25-118" above a list: what it would cost. */
const OFFER = /^\s*(?:offerte|prijsopgave)(?:nr|nummer|datum)?\b/i;

/** "Schouw 12 mei 2025": the day of looking, where the title says so; not the day of a print. */
function seenOnIn(texts: readonly string[]): { readonly seenOn?: string } {
  const isRound = texts.some(saysRound);
  for (const text of texts) {
    // "Datum: 14-10-2026" in the form of a round.
    if (!ROUND.test(text) && !(isRound && OF_ROUND.test(text.trim()))) continue;
    const days = daysIn(text).map(({ iso }) => iso);
    if (new Set(days).size === 1) return { seenOn: days[0] as string };
  }
  return {};
}

/** Whether a text is called after a round of looking or measuring. */
export function saysRound(text: string): boolean {
  return ROUND.test(text);
}

const OF_ROUND = /^(?:datum|d\.?d\.?|gehouden op|gelopen op|dag)\s*:?\s*\d[\p{L}\d\s./-]{5,20}$/iu;
const ROUND = /\b(?:\w*schouw\w*|controle\w*|inspectie\w*|keuring|ronde|rondgang|meting|nulmeting|opname|peiling)\b/i;
/** "Huurder Fam. Bos" beside "Woning Lindelaan 12" in a few lines above the table, too few for a card. */
const TENANT =
  /^(?:[Nn]aam )?(?:[Hh]oofd)?(?:[Hh]uurder|[Bb]ewoner)\s*:?\s+(?:\p{Lu}|fam\b|mw\b|mevr|dhr\b|de heer\b)/u;
const HOME = /^\s*(?:woning|adres|eenheid|vhe)(?:nr|nummer)?\s*:?\s+([^,;]*\d[^,;]*)/i;
const UNIT =
  /((?:€\s*)?[x×*]\s*€?\s*1[.,]?000(?:[.,]?000)?\b|\bin\s+(?:duizenden|miljoenen|k€|euro'?s?)|\bhele euro'?s?\b|\bbedragen\s+[^\n,;]{2,30})/i;

function firstMatch(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match?.[1]) return match[1];
  }
  return null;
}
