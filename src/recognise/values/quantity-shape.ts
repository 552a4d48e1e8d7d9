/** Numbers with a unit: "61,2 m2", "12½ m²", "40 min", "1u30", "2,5 uur", "1 1/2 uur", "120 kWh". */

import { type Figures, figuresOf } from "./figures.ts";
import { figureText } from "./tidy.ts";

export type Unit = "hour" | "minute" | "area" | "percent" | "other";

export interface QuantityShape {
  readonly figures: Figures;
  readonly negative: boolean;
  readonly unit: Unit | null;
  readonly remark: boolean;
  /** "1:30" may also be a time of day: only a column of durations makes it one. */
  readonly clock: boolean;
}

const HALVES: Readonly<Record<string, string>> = {
  "½": "5",
  "¼": "25",
  "¾": "75",
  "1/2": "5",
  "1/4": "25",
  "3/4": "75",
};
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:u|uur|uren|h|hr|hrs|hours?|u\.)$/, "hour"],
  [/^(?:m|min|min\.|mins|minuten|minuut|minutes?)$/, "minute"],
  [/^(?:m2|m²|m 2|m\^2|mtr2|vierkante meter|ca m2|m2 (?:gbo|bvo|vvo|nvo)|m² (?:gbo|bvo|vvo|nvo))$/, "area"],
  [/^(?:%|procent|pct|pct\.|percent)$/, "percent"],
  [
    /^(?:m3|m³|m1|km|cm|mm|meter|mtr|st|st\.|stuks?|pers|pers\.|personen|persoon|pp|x|×|maal|beurt|beurten|woningen|won\.?|vhe|vhe's|eenheden|kamers?|keer|kwh|gj|mj|kg|l|liter|ltr|wo|bewoners|huishoudens|huizen|adressen|gezinnen|mensen|man|leden|deelnemers|vrijwilligers|kinderen|resp|resp\.|respondent|respondenten|antw|antw\.|antwoord|antwoorden|reacties|formulieren|stemmen|ingevuld|punten|pnt|dagen|dgn)$/,
    "other",
  ],
];
const MIXED = /^([-+])?(\d{1,9})? ?(½|¼|¾)(?: ?([a-z%²³. ^\d]{1,20}))?$/;
/** A fraction with a stroke needs a unit, because "1/2" is a date or a house number as well. */
const STROKE = /^([-+])?(?:(\d{1,9}) )?([13]\/[24])(?: ?([a-z%²³. ^\d]{1,20}))$/;
const PLAIN = /^([-+])? ?(\d[\d.,' ]*?)(?: ?([a-z%×][a-z²³^. '\d]{0,20}))?$/;
const CLOCK = /^(\d{1,3}) ?(?:u|uur|h|:) ?(?:en )?(\d{1,2}) ?(?:m|min|min\.|minuten)?$/;
const BEFORE = /^(?:ca\.?|circa|±|\+\/-|~|≈|plm\.?|ong\.?|ongeveer|max\.?|ruim|bijna) ?(?=[\d½¼¾])/;
/** "n = 48", "aantal: 12" */
const COUNTED = /^(?:n|aantal) ?[=:] ?(?=\d)/;
const AFTER = /^(.*\d[^()*]*?) ?(?:\*{1,4}|\([^()]{1,60}\))$/;
const WORDS: readonly (readonly [RegExp, string, Unit])[] = [
  [/^(?:een )?(?:half|halve) ?(?:uur|u)$/, "0.5", "hour"],
  [/^(?:een )?kwartier$/, "0.25", "hour"],
  [/^(?:(?:drie|3) kwartier|driekwartier)$/, "0.75", "hour"],
  [/^(?:een|één) uur$/, "1", "hour"],
  [/^(?:anderhalf|anderhalve) (?:uur|u)$/, "1.5", "hour"],
];

/** Null for text that is no number, or a number with a word behind it that is no unit. */
export function quantityShape(raw: string): QuantityShape | null {
  let text = figureText(raw);
  if (text === "") return null;
  const worded = WORDS.find(([pattern]) => pattern.test(text));
  if (worded) return exact(worded[1], worded[2]);
  if (!/[\d½¼¾]/.test(text)) return null;
  text = text.replace(COUNTED, "");
  const bare = text.replace(BEFORE, "");
  let remark = bare !== text;
  text = bare;
  const after = AFTER.exec(text);
  if (after) [text, remark] = [after[1] ?? "", true];

  const clock = CLOCK.exec(text);
  if (clock && Number(clock[2]) < 60) {
    const minutes = String(Number(clock[1]) * 60 + Number(clock[2]));
    return { ...exact(minutes, "minute"), remark, clock: text.includes(":") };
  }
  const mixed = MIXED.exec(text) ?? STROKE.exec(text);
  if (mixed) {
    const unit = unitOf(mixed[4]);
    if (unit === undefined) return null;
    return { ...exact(`${mixed[2] ?? "0"}.${HALVES[mixed[3] ?? ""]}`, unit), negative: mixed[1] === "-", remark };
  }
  const plain = PLAIN.exec(text);
  const figures = plain ? figuresOf((plain[2] ?? "").trim()) : null;
  const unit = plain ? unitOf(plain[3]) : undefined;
  return plain && figures && unit !== undefined
    ? { figures, negative: plain[1] === "-", unit, remark, clock: false }
    : null;
}

/** "tijd u", and not the "u" that is asked something: "met hoeveel bewoners bent u". */
const HOUR_SIGN =
  /(?<!\b(?:aan|als|bent|bij|doet|door|gaat|hebt|heeft|kan|kunt|komt|mag|met|van|vindt|voor|wilt|woont|zal|zou|zult) )\bu\b(?! [a-z]{2})/;

/** The unit that a heading or a number format names, if any. */
export function unitIn(words: string): Unit | null {
  if (/\b(?:minuten|minuut|min)\b/.test(words)) return "minute";
  if (/\b(?:uren|uur|hours?)\b/.test(words) || HOUR_SIGN.test(words)) return "hour";
  if (/\bm2\b|m²/.test(words)) return "area";
  return /%|\bprocent\b|\bpct\b/.test(words) ? "percent" : null;
}

/** Undefined for a word that is no unit; null for no word at all. */
function unitOf(word: string | undefined): Unit | null | undefined {
  const plain = word?.trim() ?? "";
  if (plain === "") return null;
  return UNITS.find(([pattern]) => pattern.test(plain))?.[1];
}

function exact(digits: string, unit: Unit | null): QuantityShape {
  return {
    figures: { sure: true, digits, sign: null, thousands: null },
    negative: false,
    unit,
    remark: false,
    clock: false,
  };
}
