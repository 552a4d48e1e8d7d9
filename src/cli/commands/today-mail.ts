/** What needs attention as text that can be mailed: also what could not be looked at, for a mail has only what is on stdout. */

import { type Day, dutchOf } from "../../days/day.ts";
import type { Today, TodaySignal } from "../../journeys/today.ts";
import type { Problem } from "../../problems/problem.ts";
import { textOf } from "../../text/nl/problem-texts.ts";
import { placesOf } from "../report.ts";

/** A workbook that was looked at. */
export interface Looked {
  readonly file: string;
  readonly today: Today;
  /** What stood in the way. */
  readonly problems: readonly Problem[];
}

/** A workbook that could not be read. */
export interface Unread {
  readonly file: string;
  readonly refusal: Problem;
}

const HEADINGS = { error: "Te laat", warning: "Let op", info: "Ter informatie" } as const;
const SEVERITIES = ["error", "warning", "info"] as const;

/** The day and how much there is; then per workbook the late ones first, each with its day, what to do and where. */
export function mailOf(on: Day, looked: readonly Looked[], unread: readonly Unread[]): string[] {
  const lines = [`Vandaag, ${dutchOf(on)}`, summaryOf(looked, unread)];
  for (const { file, refusal } of unread) {
    const { message, action } = textOf(refusal);
    lines.push("", file, "  Niet bekeken", `  - ${message}`, `    ${action}`);
  }
  for (const { file, today, problems } of looked) {
    lines.push("", file);
    if (today.signals.length === 0) {
      lines.push(`  Niets vraagt uw aandacht${today.missing.length > 0 ? ", voor zover we konden kijken" : ""}.`);
    }
    for (const severity of SEVERITIES) {
      const own = today.signals.filter((signal) => signal.severity === severity);
      if (own.length === 0) continue;
      lines.push(`  ${HEADINGS[severity]}`, ...own.flatMap(told));
    }
    if (problems.length > 0) lines.push("  Over dit werkboek", ...problems.flatMap((found) => item("", found)));
  }
  return lines;
}

/** "2 te laat en 3 keer let op, in 4 werkboeken. 1 werkboek konden we niet lezen." */
function summaryOf(looked: readonly Looked[], unread: readonly Unread[]): string {
  const count = (severity: Problem["severity"]) =>
    looked.reduce((sum, { today }) => sum + today.signals.filter((signal) => signal.severity === severity).length, 0);
  const [late, soon] = [count("error"), count("warning")];
  const found = [late > 0 ? `${late} te laat` : "", soon > 0 ? `${soon} keer let op` : ""].filter(
    (part) => part !== "",
  );
  const where = looked.length === 1 ? "1 werkboek" : `${looked.length} werkboeken`;
  const first = `${found.length > 0 ? found.join(" en ") : "Niets te laat"}, in ${where}.`;
  if (unread.length === 0) return first;
  return `${first} ${unread.length === 1 ? "1 werkboek" : `${unread.length} werkboeken`} konden we niet lezen.`;
}

function told({ due, initiative, name, problem }: TodaySignal): string[] {
  const about = [due === null ? "" : dutchOf(due), initiative ?? "", name].filter((part) => part !== "").join(" · ");
  return item(about === "" ? "" : `${about}: `, problem);
}

function item(about: string, problem: Problem): string[] {
  const { message, action } = textOf(problem);
  const places = placesOf(problem);
  return [`  - ${about}${message}`, `    ${action}${places === "" ? "" : ` Zie ${places}.`}`];
}
