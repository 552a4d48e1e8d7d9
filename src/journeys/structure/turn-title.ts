/** What a title says that is done, for rotas in which nothing else does. */

import { SPACE_WORDS, TASK_WORDS } from "../../recognise/headings/content-words.ts";
import type { RecognisedTable } from "../../recognise/recognised.ts";

/** Whether words are about work or a place where work is done. */
export function isWork(heading: string): boolean {
  return SPACE_WORDS.test(heading) || TASK_WORDS.test(heading);
}

/** Words of a title that say that these are turns, and not what is done. */
const OF_TURNS = /rooster|corvee|schema|beurten|dienst|aanwezig|presentie|opkomst/i;
const MONTH =
  /\b(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi;
/** A longer text above a table is a sentence. */
const LONGEST_TITLE = 60;
/** A sheet as Excel calls it. */
const UNNAMED = /^(?:blad|sheet|werkblad) ?\d*$/i;

/**
 * "Schoonmaakrooster 2026" → "Schoonmaak"; "Rooster" says nothing of what is done. A title without a word for turns is what is
 * done when it names work or a place: "Tuin 2025".
 */
export function titleOf(table: RecognisedTable): string | undefined {
  return workTitle(table) ?? textsOver(table).flatMap(doneIn).find(isWork);
}

/** The same over rows that are places already: a title that is a place itself ("Tuin 2025") does not say what is done there. */
export function workTitle(table: RecognisedTable): string | undefined {
  const texts = textsOver(table);
  const said = texts.filter((text) => OF_TURNS.test(text)).flatMap(doneIn);
  const isTask = (what: string) => TASK_WORDS.test(what);
  return said.find(isTask) ?? said[0] ?? texts.flatMap(doneIn).find((what) => isTask(what) && !SPACE_WORDS.test(what));
}

function textsOver({ sheet, context }: RecognisedTable): string[] {
  return [context.title ?? "", sheet].filter((text) => text.length <= LONGEST_TITLE && !UNNAMED.test(text));
}

/** "Poetsrooster" is a rota for what is called "poetsen". */
const STEMS: ReadonlyMap<string, string> = new Map([
  ["poets", "Poetsen"],
  ["dweil", "Dweilen"],
  ["veeg", "Vegen"],
  ["sproei", "Sproeien"],
  ["snoei", "Snoeien"],
  ["strooi", "Strooien"],
  ["maai", "Maaien"],
  ["klus", "Klussen"],
]);

/** "(x = aanwezig)" and ", x = gedaan": what a mark means, and no work. */
const MARK_EXPLAINED = /[(,;:–-]?\s*(?<![\p{L}\d])(?:\p{L}|[✓✔√●•*])\s*=.*$/u;

function doneIn(text: string): string[] {
  const what = text
    .replace(MARK_EXPLAINED, " ")
    .replace(/\s*(?:\b(?:week|wk|weken)\s*)?\d*\s*\b(?:t\/m|tot en met)(?!\p{L}).*$/iu, " ")
    .replace(/(?:beurt|diensten?)?rooster|schema|(?:aanwezigheids?|presentie|opkomst)(?:lijst)?/gi, " ")
    .replace(/\b(?:week|voor|van|het|de|complex|concept|definitief|versie|diensten?|\d+)\b|\d{2,}|[^\p{L}\s-]/giu, " ")
    .replace(MONTH, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s-]+|[\s-]+$/g, "");
  return /\p{L}{3}/u.test(what) ? [STEMS.get(what.toLowerCase()) ?? what] : [];
}
