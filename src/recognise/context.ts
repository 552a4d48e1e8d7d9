/** What the surroundings of a table say: the year, the complex, a unit of account, the meaning of marks. */

import type { SheetEvidence } from "../workbook/evidence.ts";
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

/**
 * `nearby` comes from titles and cells above the table, nearest last; the sheet's name counts when they say nothing. `named` is
 * the complex that a title names, as far as it counts for this table.
 */
export function contextOf(sheet: SheetEvidence, nearby: readonly string[], named: string | null): Context {
  const sheetName = sheet.name;
  const texts = [...nearby].reverse();
  const year = firstMatch([...texts, sheetName], YEAR);
  const isSeason = [...texts, sheetName].some((text) => text.includes(year ?? "-") && TWO_YEARS.test(text));
  const complex = named ?? complexIn(sheetName);
  const unit = firstMatch([...texts, sheetName], UNIT);
  const home = texts.some((text) => TENANT.test(text.trim())) ? firstMatch(texts, HOME) : null;
  const asked = texts[0]?.trim() ?? "";
  const legend = nearby.filter((text) => /\S\s*=\s*\S/.test(text)).join(" ; ");
  return {
    ...(year === null ? {} : { year: Number(year) }),
    ...(isSeason ? { isSeason: true } : {}),
    ...(sheet.bareDaysFrom1904 ? { bareDaysFrom1904: true } : {}),
    legend,
    said: {
      ...(year === null ? {} : { year }),
      ...(complex === null ? {} : { complex }),
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
/** The complex that a title names: "Complex 0412", "Complexnummer: 12", "Planning complex Merelhof". Null for "onze complexen". */
export function complexIn(text: string): string | null {
  // Asked of every row without a place in a table, of which hardly any says so.
  const found = /complex/i.test(text) ? COMPLEX.exec(text) : null;
  const [, label = "", said = ""] = found ?? [];
  const name = said.trim();
  // A name has a capital or a figure; without one it must be all that the title says.
  const isName = /^[\p{Lu}\d]/u.test(name) || /[:=]/.test(label);
  const isAll = found?.index === 0 && name.split(/\s+/).length <= 2;
  return name !== "" && (isName || isAll) ? name : null;
}

const COMPLEX = /\bcomplex(?:nr|nummer|naam|code)?(?!\p{L})(\.?\s*[:=]?\s*)([\p{L}\d][^\n,;|()]{0,40})/iu;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/;
/** "Huurder Fam. Bos" beside "Woning Lindelaan 12" in a few lines above the table, too few for a card. */
const TENANT =
  /^(?:[Nn]aam )?(?:[Hh]oofd)?(?:[Hh]uurder|[Bb]ewoner)\s*:?\s+(?:\p{Lu}|fam\b|mw\b|mevr|dhr\b|de heer\b)/u;
const HOME = /^\s*(?:woning|adres|eenheid|vhe)(?:nr|nummer)?\s*:?\s+([^,;]*\d[^,;]*)/i;
const TWO_YEARS = /(?<!\d)(?:19|20)\d\d\s*[-–/]\s*(?:(?:19|20)?\d\d)(?!\d|[-/])/;
const UNIT =
  /((?:€\s*)?[x×*]\s*€?\s*1[.,]?000(?:[.,]?000)?\b|\bin\s+(?:duizenden|miljoenen|k€|euro'?s?)|\bhele euro'?s?\b|\bbedragen\s+[^\n,;]{2,30})/i;

function firstMatch(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match?.[1]) return match[1];
  }
  return null;
}
