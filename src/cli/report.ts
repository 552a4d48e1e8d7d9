/** What a person sees: Dutch on stderr, one problem a line, the most serious first. Results go to stdout or to files. */

import type { Problem, Severity } from "../problems/problem.ts";
import { textOf } from "../text/nl/problem-texts.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";

const WORDS: Readonly<Record<Severity, string>> = { error: "Fout", warning: "Let op", info: "Ter informatie" };
const ORDER: readonly Severity[] = ["error", "warning", "info"];
const PLACES_SHOWN = 5;

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** "Fout F012: ... (Blad1!D9) → wat te doen" */
export function sentenceOf(problem: Problem): string {
  const { message, action } = textOf(problem);
  const places = placesOf(problem);
  return `${WORDS[problem.severity]} ${problem.code}: ${message}${places ? ` (${places})` : ""} ${action}`;
}

/** For commands of which the JSON holds no problems: nobody could read the others anywhere else. */
export const EVERY_PROBLEM = Number.POSITIVE_INFINITY;

/** `file`: named in front of each, when there are more. What is more than `most` is told to stand in the JSON. */
export function sayProblems(problems: readonly Problem[], file?: string, most = 40): void {
  const about = file === undefined ? "" : `${file}: `;
  const sorted = [...problems].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  for (const found of sorted.slice(0, most)) say(`${about}${sentenceOf(found)}`);
  if (sorted.length > most) say(`${about}… en nog ${moreWords(sorted.length - most)}.`);
}

function moreWords(count: number): string {
  return count === 1 ? "1 melding; met --json ziet u die ook" : `${count} meldingen; met --json ziet u ze allemaal`;
}

export function exitFor(problems: readonly Problem[], strict: boolean): ExitCode {
  const counts = problems.some((found) => found.severity === "error" || (strict && found.severity === "warning"));
  return counts ? EXIT.problems : EXIT.clean;
}

/** A problem for machines: the texts beside the facts that people may see. */
export function problemJson(found: Problem): object {
  const { message, action } = textOf(found);
  return { code: found.code, severity: found.severity, places: found.places, message, action };
}

/** "Stappen!H12, Toets", at most five. */
export function placesOf(problem: Problem): string {
  const shown = problem.places.slice(0, PLACES_SHOWN).map(({ sheet, cell }) => (cell ? `${sheet}!${cell}` : sheet));
  const rest = problem.places.length - shown.length;
  return [...shown, ...(rest > 0 ? [`en nog ${rest}`] : [])].filter(Boolean).join(", ");
}

/** One sentence, and for machines the same as a problem. */
export function refuse(refusal: Problem, { json }: { readonly json?: boolean }): ExitCode {
  if (json) print(JSON.stringify({ problems: [problemJson(refusal)] }, null, 2));
  say(sentenceOf(refusal));
  return EXIT.refused;
}
