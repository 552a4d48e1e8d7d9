/** Whole addresses in one cell: "Merelhof 12-A, 3829 ZZ Vlietmeer", over one line or two. */

import type { Address } from "../value.ts";
import { houseNumberIn } from "./house-numbers.ts";
import { postcodeIn } from "./postcodes.ts";
import { kept, type Read, understood, warn } from "./read.ts";
import { tidy } from "./tidy.ts";

const LONGEST_ADDRESS = 160;
/** Not "1813 nr. 3": there the letters name the number behind them. */
const POSTCODE = /(?:^|[\s,;(])(?:nl-)?([1-9]\d{3}\s?(?!(?:nr|no)\.?\s*\d)[a-z]{2})(?=$|[\s,;).])/i;
/** The street ends in a letter or a year ("Plein 1944"); the number is the last one that a suffix may follow. */
const STREET_NUMBER =
  /^(.*[\p{L}.')])[\s,]+(\d{1,5}(?:\s?[-/]?\s?(?![^\s/-]{6})[\p{L}\d]+(?:[-/ ](?![^\s/-]{5})[\p{L}\d]+)?)?)$/u;
const YEAR_STREET =
  /^(.*\p{L}\s+(?:(?:18|19)\d\d(?:-(?:19)?\d\d)?|['’]\d\d-['’]\d\d))[\s,]+(\d{1,5}(?:\s?[-/]?\s?(?![^\s/-]{6})[\p{L}\d]+)?)$/u;
/** "nr. 3", "huisnummer 3": the word says what the figures are. */
const NUMBER_WORD = /(?:^|[\s,])(?:huis)?(?:nr|no|nummer)\.?\s*(?=\d)/i;
/** "2 t/m", "20 -": the first of several numbers, so no part of the name of a street. */
const RANGE_BEGUN = /\d\s*(?:t\/?m|tot(?: en met)?|en|&|\+|-|\/)$/i;
const SMALL_WORDS = new Set(
  "aan aan/den de den der het 't op over onder in bij van ter ten te la le 's en d'".split(" "),
);

export function readAddressText(raw: string): Read {
  const address = addressIn(raw);
  return address && (address.number !== undefined || address.postcode !== undefined)
    ? understood(address)
    : kept(raw, warn("V011", { text: raw }));
}

/** Null when the text has no street with a number and no postcode. */
export function addressIn(raw: string): Address | null {
  if (raw.length > LONGEST_ADDRESS) return null;
  const text = tidy(raw)
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/[^\S\n]+/g, " ");
  if (!/\d/.test(text)) return null;
  const found = POSTCODE.exec(text);
  const postcode = found ? postcodeIn((found[1] ?? "").replace(/\s/g, "")) : null;
  if (found && postcode) {
    const before = trimmed(text.slice(0, found.index));
    if (beginsWithName(before)) return null;
    const after = trimmed(text.slice(found.index + found[0].length));
    if (before === "" && isNumberWithName(found[1] ?? "", after)) return null;
    const street = before === "" ? {} : streetIn(before);
    const number = before === "" ? houseNumberIn(after) : null;
    if (number) return { number: number.number, suffix: number.suffix, postcode };
    return street ? { ...street, postcode, ...(after ? { city: placeName(after) } : {}) } : null;
  }
  const parts = text.split(/\s*[,\n;]\s*/).filter(Boolean);
  if (parts.length === 2 && !/\d/.test(parts[1] ?? "")) {
    const street = streetIn(parts[0] ?? "");
    if (street?.number !== undefined) return { ...street, city: placeName(parts[1] ?? "") };
  }
  return streetIn(trimmed(text.replace(/\n/g, " ")));
}

/**
 * "1204 De Valk", "1310 in de Luwte": the number of a complex or a building and what it is called, where no street stands in front.
 * Letters of a postcode are capitals both, or small letters that are no word.
 */
function isNumberWithName(postcode: string, after: string): boolean {
  const letters = postcode.slice(-2);
  return (
    /^\d{4}\s/.test(postcode) && /^\p{L}/u.test(after) && (/^\p{Lu}\p{Ll}$/u.test(letters) || SHORT_WORD.test(letters))
  );
}

/** Words of two letters that names begin with. */
const SHORT_WORD = /^(?:de|in|op|la|le|el|it|te)$/;

/** A name on a line of its own above the street: no part of an address, and not to be lost. */
function beginsWithName(text: string): boolean {
  const [first = "", second = ""] = text.split("\n");
  return second !== "" && !/\d/.test(first) && /\p{L}.*\d/u.test(second);
}

/** Street, number and suffix; the street alone when no number follows; null when what follows is no single number. */
function streetIn(text: string): Address | null {
  const line = text.replace(/\s+/g, " ").replace(NUMBER_WORD, " ");
  const match = YEAR_STREET.exec(line) ?? STREET_NUMBER.exec(line);
  if (!match) return /\d/.test(line) && !/^\d+e\b/.test(line) ? null : { street: line };
  const number = RANGE_BEGUN.test((match[1] ?? "").trim()) ? null : houseNumberIn(match[2] ?? "");
  return number ? { street: (match[1] ?? "").trim(), number: number.number, suffix: number.suffix } : null;
}

/** A name written all in capitals gets normal ones: "DEN HAAG", "'S-GRAVENHAGE", "IJSSELSTEIN". */
export function placeName(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length < 3 || plain !== plain.toUpperCase() || !/\p{L}/u.test(plain)) return plain;
  return plain
    .toLowerCase()
    .split(" ")
    .map((word, at) => (at > 0 && SMALL_WORDS.has(word) ? word : word.split("-").map(capital).join("-")))
    .join(" ");
}

function capital(word: string, at: number): string {
  if (word.startsWith("'") || (at > 0 && SMALL_WORDS.has(word))) return word;
  return word.startsWith("ij") ? `IJ${word.slice(2)}` : word.charAt(0).toUpperCase() + word.slice(1);
}

function trimmed(text: string): string {
  return text.replace(/^[\s,;.()-]+|[\s,;()-]+$/g, "");
}
