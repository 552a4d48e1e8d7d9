/** The complex that a title, a section or the name of a sheet names: by that word, or by its number and name. */

import { isCostItem } from "./cost-items.ts";
import { TITLE_WORDS } from "./headings/title-words.ts";
import { normalise } from "./headings/words.ts";
import { monthNamed } from "./values/date-words.ts";

export interface TitleComplex {
  /** "0412", "0412 Lindehof", "Merelhof". */
  readonly name: string;
  /** Its number looks like a year ("2045 Lindehof"): it is one where nothing else says so. */
  readonly year?: string;
  /** Nobody would take that number for a year here: "Complexnr. 2024", "complex 2012 De Vaart". */
  readonly isSure: boolean;
  /** Called a complex, and not only a number in front of a name. */
  readonly isCalledSo: boolean;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** The complex that a title names: "Complex 0412", "Kosten 0412 Lindehof". Null for "onze complexen", and where its number may be a year. */
export function complexIn(text: string): string | null {
  const found = complexOfTitle(text);
  return found?.isSure ? found.name : null;
}

/** The complex in a text, whether or not its number may be a year; null for "onze complexen" and for a text without one. */
export function complexOfTitle(text: string): TitleComplex | null {
  // Asked of every row without a place in a table, of which hardly any says so.
  if (/complex/i.test(text)) return calledComplex(text);
  return /\d{3}/.test(text) ? (numberedComplex(text) ?? numberBehind(text)) : null;
}

const COMPLEX = /\bcomplex(nr|nummer|naam|code)?(?!\p{L})(\.?\s*[:=]?\s*)([\p{L}\d][^\n,;|()]{0,40})/iu;
const LOOKS_LIKE_YEAR = /^(?:19|20)\d\d$/;
/** "2024 - 2025", "2024/25", "2024 en 2025": years, whatever stands in front of them. */
const MORE_YEARS =
  /^\s*(?:[-–/&+]|en|t\/?m|tot(?: en met)?|vs\.?|versus|t\.?o\.?v\.?)\s*['’]?(?:(?:19|20)\d\d|\d\d)(?!\d)/i;

function calledComplex(text: string): TitleComplex | null {
  const found = COMPLEX.exec(text);
  if (!found) return null;
  const [whole, suffix, label = "", said = ""] = found;
  const name = nameOf(said);
  // A name has a capital or a figure; without one it must be all that the title says.
  const isLabelled = suffix !== undefined || /[:=]/.test(label);
  const isName = /^[\p{Lu}\d]/u.test(name) || isLabelled;
  const isAll = found.index === 0 && said.trim().split(/\s+/).length <= 2;
  if (name === "" || !(isName || isAll)) return null;
  const from = found.index + whole.length - said.length;
  const [number = ""] = name.split(/\s/, 1);
  const place = { name, isCalledSo: true, from, to: from + number.length };
  if (!LOOKS_LIKE_YEAR.test(number)) return { ...place, isSure: true };
  if (MORE_YEARS.test(text.slice(place.to)) && !isLabelled) return null;
  return { ...place, year: number, isSure: isLabelled || found.index === 0 || name !== number };
}

const NUMBER_AND_NAME =
  /(?<![\p{L}\d.,/€-])(\d{3,6})(?:\s*[-–:]\s*|\s+)((?:de|het|'t|in|op|ter|ten|aan|bij) )?(\p{Lu}[^\n,;|()]*)/gu;
/** Numbers of something else than a complex. */
const OTHER_NUMBER =
  /(?:rek(?:ening)?|grootboek|gb|kostenplaats|kpl|factuur|nota|offerte|order|opdracht|contract|dossier|project|polis|klant|zaak|tel|telefoon|postbus|huisnr|vhe|eenheid|woning)(?:nr|nummer)?\.?:?$|\b(?:nr|nummer|no)\.?:?$/i;
/** "2417 AB", "De Spa BV", "12 Woningen". */
const NO_COMPLEX_NAME =
  /^(?:m2|m²|woningen|eenheden|vhe|huurders|bewoners|euro|eur|stuks)(?!\p{L})|\b(?:b\.?v|n\.?v|v\.?o\.?f)\.?$/iu;
const LETTERS_OF_POSTCODE = /^(?!(?:DE|IN|OP|LA|LE|TE) )[A-Z]{2}(?!\p{L})/u;

/** "Servicekosten 0455 Lindehof", "1310 Het Gooi - begroting": the number of a complex in front of its name. */
function numberedComplex(text: string): TitleComplex | null {
  for (const found of text.matchAll(NUMBER_AND_NAME)) {
    const [whole, number = "", article = "", rest = ""] = found;
    const name = nameOf(`${article}${rest}`);
    const before = text.slice(0, found.index).trimEnd();
    const isCertain = number.startsWith("0") && !/^0[89]00/.test(number);
    if (!isCertain && (number.length < 4 || !mayBegin(before))) continue;
    if (OTHER_NUMBER.test(before) || !isNameOfComplex(name)) continue;
    const year = LOOKS_LIKE_YEAR.test(number) ? number : undefined;
    // "Begroting 2026 Lindehof" is of that year.
    if (year !== undefined && /\p{L}$/u.test(before)) continue;
    const gap = whole.slice(number.length, whole.length - article.length - rest.length);
    const place = {
      name: `${number}${gap}${name}`,
      isCalledSo: false,
      from: found.index,
      to: found.index + number.length,
    };
    return year === undefined ? { ...place, isSure: true } : { ...place, year, isSure: false };
  }
  return null;
}

/** In front of a number of a complex stands nothing, a sign, or what the list is of costs or homes. */
function mayBegin(before: string): boolean {
  return before === "" || /[-–:|,(]$/.test(before) || LIST_NAMES.has(normalise(before.split(/\s+/).at(-1) ?? ""));
}

/** "2012 De Vaart": a complex by its name, with a number that looks like a year. */
export function isNumberedLikeYear(text: string): boolean {
  return LIKE_YEAR.test(text) && complexOfTitle(text.trim())?.year !== undefined;
}

const LIKE_YEAR = /^\s*(?:19|20)\d\d[\s:–-]+\p{L}/u;
const NAME_AND_NUMBER = /^([^()]*?)\s*\((\d{3,6})\)/u;

/** "Kosten Lindehof (0455)": the number behind the name. One of four figures may count something, or be a year. */
function numberBehind(text: string): TitleComplex | null {
  const [whole, before = "", number = ""] = NAME_AND_NUMBER.exec(text) ?? [];
  if (whole === undefined || !number.startsWith("0")) return null;
  const words = before.trim().split(/\s+/);
  const first = words.findIndex((_, at) => isNameOfComplex(words.slice(at).join(" ")));
  const name = first < 0 ? "" : words.slice(first).join(" ");
  const from = whole.length - number.length - 1;
  return { name: `${number} ${name}`.trim(), isSure: true, isCalledSo: false, from, to: from + number.length };
}

/** "In het Groen" is where people live, however much "groen" costs. */
const BEGINS_NAME = /^(?:de|het|'t|in|op|aan|bij|ter|ten|huize|la|le)\s/i;

/** Whether a name is that of costs, and not of a complex. */
export function soundsLikeItem(name: string): boolean {
  return isCostItem(name) && !BEGINS_NAME.test(name);
}

/** Whether words are what a complex is called: no list, no item of costs, no month, nobody that sends bills. */
export function isNameOfComplex(name: string): boolean {
  const [first = ""] = name.split(/\s/, 1);
  if (!/^\p{Lu}/u.test(first) && !(BEGINS_NAME.test(name) && /\s\p{Lu}/u.test(name))) return false;
  if (nameOf(name) !== name || NO_COMPLEX_NAME.test(name) || LETTERS_OF_POSTCODE.test(name)) return false;
  if (monthNamed(normalise(first)) !== null) return false;
  return !soundsLikeItem(name);
}

/** Words with which something else begins than a name: "0455 over 2025", "Lindehof begroting", "Merelhof week 12". */
const NO_NAME =
  /^(?:over|per|voor|vanaf|inzake|betreft|boekjaar|jaar|periode|kalenderjaar|week|wk|maand|kwartaal|halfjaar|concept|definitief|def|versie|v\d+|stand|werkelijk\w*|begroot|gerealiseerd|totaal|['’]\d\d|(?:19|20)\d\d)[.:]?$/i;
const LIST_NAMES: ReadonlySet<string> = new Set(
  Object.values(TITLE_WORDS)
    .flat()
    .filter(
      (word) =>
        !["projecten", "groepen", "units", "overeenkomsten", "opdrachten", "contract", "offerte", "grootboek"].includes(
          word,
        ),
    ),
);

/** The name, with its number, at the beginning of a text: up to what the list is, its year, and what else a title says. */
export function nameOf(said: string): string {
  const [first = "", second = ""] = said.trim().split(/\s+[-–|]\s+/);
  const name = wordsOfName(first);
  // "0455 - Lindehof"
  const more = /^\d[\d.]*$/.test(name) && name === first && /^\p{Lu}/u.test(second) ? wordsOfName(second) : "";
  return more === "" ? name : `${name} - ${more}`;
}

function wordsOfName(text: string): string {
  const words = text.trim().split(/\s+/);
  const end = words.findIndex((word, at) => (at > 0 || !/^\d/.test(word)) && (NO_NAME.test(word) || isListName(word)));
  return (end < 0 ? words : words.slice(0, end)).join(" ").replace(/[\s.:–-]+$/, "");
}

function isListName(word: string): boolean {
  return LIST_NAMES.has(normalise(word));
}
