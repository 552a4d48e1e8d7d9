/** What letters need and the workbook does not say, and what somebody should look at before they are sent. */

import { type Day, isoOf } from "../../days/day.ts";
import type { Consent } from "../../domain/consent/consent.ts";
import { type Place, type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { TableRow } from "../../records/row.ts";
import type { proposals } from "../../schema/tables/consent.ts";
import type { initiatives } from "../../schema/tables/initiatives.ts";
import { type LetterTables, ORGANISATION_PLACE, rowWithId } from "./document-tables.ts";
import type { LetterFacts } from "./letter-facts.ts";

export interface LetterGround {
  readonly tables: LetterTables;
  readonly row: TableRow<typeof proposals>;
  readonly initiative: TableRow<typeof initiatives>;
  readonly facts: LetterFacts;
  readonly consent: Consent;
  readonly isGuessed: boolean;
  /** The other proposals of the initiative. */
  readonly others: readonly string[];
  readonly today: Day;
}

export function lacksInLetters(ground: LetterGround): Problem[] {
  const { tables, row, facts, others, isGuessed } = ground;
  const { proposal, letters } = facts;
  const at = (key: string): Place[] => [tables.proposals.placeOf(row.at, key)].filter((place) => place !== null);
  const { id } = proposal;
  const problems: Problem[] = [];
  if (facts.organisation === null) {
    problems.push(problem("W020", "warning", [ORGANISATION_PLACE], { part: "organisation", homes: letters.length }));
  }
  for (const part of ["service", "from"] as const) {
    if (proposal[part] === null) problems.push(problem("W020", "warning", at(part), { part, homes: letters.length }));
  }
  const lines = [
    ...(facts.contact === null ? (["contact"] as const) : []),
    ...(facts.kind === "proposal" && proposal.replyBy === null ? (["replyBy"] as const) : []),
  ];
  if (lines.length > 0) problems.push(problem("W002", "info", [], { lines }));
  if (isGuessed) problems.push(problem("W019", "warning", at("id"), { proposal: id, homes: letters.length }));
  if (others.length > 0) problems.push(problem("W023", "warning", at("id"), { proposal: id, others }));
  return [...problems, ...aboutAmounts(ground), ...aboutDays(ground, at), ...aboutAdvice(ground, at)];
}

/** A letter that says what is paid later must say what is paid now. */
function aboutAmounts({ tables, facts, consent }: LetterGround): Problem[] {
  if (facts.kind === "outcome" && !consent.reached) return [];
  const problems: Problem[] = [];
  const lacking = facts.letters
    .filter(({ charge }) => charge !== null && charge.advance === null)
    .map(({ unit }) => unit);
  if (lacking.length > 0) {
    const wanted = new Set(lacking.map(fold));
    const places = tables.units.rows.flatMap(({ values, at }) =>
      values.id !== null && wanted.has(fold(values.id)) ? (tables.units.placeOf(at, "advance") ?? []) : [],
    );
    problems.push(problem("W020", "warning", places, { part: "advance", homes: lacking.length }));
  }
  const unknown = facts.letters.filter(({ charge }) => charge === null || charge.newAdvance === null).length;
  if (unknown > 0) problems.push(problem("W020", "warning", [], { part: "newAdvance", homes: unknown }));
  return problems;
}

function aboutDays({ row, facts, consent, today }: LetterGround, at: (key: string) => Place[]): Problem[] {
  const { kind, on, proposal, advanceFrom } = facts;
  const { id, from } = proposal;
  const problems: Problem[] = [];
  if (kind === "proposal" && row.values.proposedOn === null) {
    problems.push(problem("W028", "warning", at("proposedOn"), { proposal: id, on: isoOf(today) }));
  }
  if (kind === "outcome" && row.values.proposedOn === null) {
    problems.push(problem("W020", "warning", at("proposedOn"), { part: "written", homes: facts.letters.length }));
  }
  if (kind === "outcome" && consent.reached) {
    if (consent.noticeOn === null) {
      problems.push(problem("W016", "warning", at("noticeOn"), { proposal: id, on: isoOf(today) }));
    }
    if (proposal.courtUntil === null) {
      problems.push(problem("W020", "error", at("courtUntil"), { part: "courtUntil", homes: facts.letters.length }));
    }
  }
  if (kind === "outcome" && !consent.reached && consent.needed !== null) {
    const missing = consent.needed - consent.yes;
    if (consent.noAnswer >= missing && consent.noAnswer > 0) {
      problems.push(problem("W017", "warning", at("outcome"), { proposal: id, noAnswer: consent.noAnswer, missing }));
    }
  }
  const isTold = kind === "proposal" || kind === "change" || consent.reached;
  // The letter with the result says both days; that of the change only from when the advance is another.
  const days = [kind === "change" ? null : from, advanceFrom].filter((day) => day !== null);
  const starts = days.length > 0 ? Math.min(...days) : from;
  if (isTold && starts !== null && starts < on) {
    problems.push(problem("W022", "warning", at("from"), { from: isoOf(starts), on: isoOf(on) }));
  } else if (isTold && from !== null && advanceFrom !== null && from < advanceFrom) {
    problems.push(problem("W027", "warning", at("from"), { planned: isoOf(from), earliest: isoOf(advanceFrom) }));
  }
  return problems;
}

/** Art. 5 Wohv: a committee is asked for advice before the landlord goes on. */
function aboutAdvice({ tables, row, initiative, facts }: LetterGround, at: (key: string) => Place[]): Problem[] {
  if (facts.kind === "change") return [];
  const { kind, on, proposal } = facts;
  const { adviceAskedOn } = row.values;
  const complex = rowWithId(tables.complexes, initiative.values.complex);
  if (adviceAskedOn === null && complex?.values.hasCommittee === true) {
    return [problem("W021", "warning", at("adviceAskedOn"), { proposal: proposal.id })];
  }
  if (kind !== "proposal") return [];
  const later = adviceAskedOn !== null && adviceAskedOn > on ? "adviceAskedOn" : "adviceReceivedOn";
  const day = row.values[later];
  if (day === null || day <= on) return [];
  const words = { part: later === "adviceAskedOn" ? "asked" : "received", day: isoOf(day), on: isoOf(on) } as const;
  return [problem("W036", "warning", at(later), words)];
}
