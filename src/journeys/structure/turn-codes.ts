/** What stands in the cells of a matrix of turns: plain marks, or letters that stand for tasks or people. */

import { isDayOfTurn } from "../../recognise/values/marks.ts";
import { nameIn } from "../../recognise/values/personal.ts";

/** Code in capitals → what it means. */
export type Legend = ReadonlyMap<string, string>;

/** Meanings that say that there is a turn, not which task it is. */
const JUST_A_TURN =
  /\b(beurt(en)?|keer|gedaan|uitgevoerd|uitvoeren|gereed|klaar|ja|gepland|nodig|inzet|aanwezig|present|erbij|beschikbaar|geweest|dienst|meegedaan|(?:doet|kan|is) (?:mee|er))\b/i;

/** Short words that say that there is no turn. */
const NO_TURN = /^(?:nee|nvt)$/i;

/**
 * Codes of one to three letters in a mark: "M+S" → M, S. A sign for "yes" is a code only when the legend gives it a meaning
 * of its own: "x = ronde lopen".
 */
export function codesIn(text: string, legend: Legend = new Map()): string[] {
  // "9 apr" is when.
  if (isDayOfTurn(text)) return [];
  const parts = text
    .trim()
    .replace(/(?<!\S)\d+\s*[x×]?\s+(?=\p{L})/giu, "")
    .split(/\s*[+/,;&]\s*|\s+/)
    .map((part) => part.replace(/^\d+\s*x?\s*(?=\p{L})/iu, ""))
    .filter((part) => part !== "");
  const isSaid = (part: string) => isPlainMark(part) || NO_TURN.test(part);
  const isCode = (part: string) => /^\p{L}{1,3}$/u.test(part) && (!isSaid(part) || isTaskIn(legend, part));
  return parts.every(isCode) ? parts.map((part) => part.toUpperCase()) : [];
}

/** "HV = Henk Vos": letters of people say who has the turn, and are no tasks. */
export function standForPeople(codes: readonly string[], legend: Legend): boolean {
  const explained = codes.flatMap((code) => legend.get(code) ?? []);
  // One name that is surely one tells of the others: "Ria Boon" beside "Tom Smal".
  const names = [...legend.values()].map(nameIn).filter((look) => look !== null);
  return (
    explained.length > 0 &&
    explained.every((meaning) => nameIn(meaning) !== null) &&
    names.filter((look) => look === "name").length >= names.length / 2
  );
}

/** The codes of a text when the legend explains each of them as work; none otherwise. */
export function explainedWork(text: string, legend: Legend): string[] {
  const codes = codesIn(text, legend);
  return codes.every((code) => legend.has(code)) && !standForPeople(codes, legend) ? codes : [];
}

/** A mark that says no more than how many turns: "x", "✓", "2", "4x". */
export function isPlainMark(text: string): boolean {
  return /^(x+|v|✓|✔|√|•|●|■|\*|ja|j|\d+\s*x?|x\s*\d+)$/i.test(text.trim());
}

/** "M = maaien ; S: snoeien" → M → maaien. */
export function legendOf(text: string): Legend {
  const meanings = new Map<string, string>();
  for (const match of text.matchAll(
    /(?<![\p{L}\d])(\p{L}{1,3})\s*[=:]\s*([^;,|=:.\n]+?)(?=\s*(?:[;,|.\n]|$|\s\p{L}{1,3}\s*[=:]))/gu,
  )) {
    const [, code = "", meaning = ""] = match;
    // Of "(x = aanwezig)" the bracket closes the remark.
    const bare = meaning.includes("(") ? meaning : meaning.replace(/\)+$/, "");
    if (!meanings.has(code.toUpperCase())) meanings.set(code.toUpperCase(), bare.trim());
  }
  return meanings;
}

function isTaskIn(legend: Legend, code: string): boolean {
  const meaning = legend.get(code.toUpperCase());
  return meaning !== undefined && !JUST_A_TURN.test(meaning);
}
