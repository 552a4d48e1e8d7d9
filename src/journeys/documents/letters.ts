/** J10: letters to the tenants about a changed service charge: the proposal, its result, and the change itself. */

import { type Day, isoOf } from "../../days/day.ts";
import { type Consent, consentOn } from "../../domain/consent/consent.ts";
import { Findings } from "../../domain/findings.ts";
import { said } from "../../domain/initiatives/said.ts";
import { statementDay } from "../../domain/initiatives/signals/statement-signal.ts";
import { NORM_CODES } from "../../domain/norms/norm.ts";
import { normCount } from "../../domain/norms/norm-book.ts";
import { advanceStart } from "../../domain/recompute/new-advance.ts";
import { type Outcome, type Place, type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { TableRow } from "../../records/row.ts";
import type { proposals as proposalTable } from "../../schema/tables/consent.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import type { ReadProposal } from "../charges/read-consent.ts";
import { type Recomputed, recomputeCharges } from "../charges/recompute.ts";
import { agreedTasks, plannedWork } from "./agreed-tasks.ts";
import { chosenProposal } from "./chosen-proposal.ts";
import { initiativeRow, organisationIn, readLetterTables, rowWithId } from "./document-tables.ts";
import { changesOf, chargesOfHomes } from "./home-charges.ts";
import type { HomeCharge, LetterFacts, LetterKind } from "./letter-facts.ts";
import { letterHomes } from "./letter-homes.ts";
import { lacksInLetters } from "./letter-lacks.ts";
import { refusalOf } from "./letter-refusal.ts";
import { notProposed } from "./not-proposed.ts";
import { uncountedCosts } from "./uncounted-costs.ts";
import { votesOf } from "./vote-facts.ts";

export interface LettersAsked {
  readonly kind: LetterKind;
  readonly initiative: string;
  /** Null: the only proposal of the initiative. */
  readonly proposal: string | null;
  /** Null: every home that it is about. */
  readonly unit: string | null;
  /** Null: as `recomputeCharges` chooses it. */
  readonly year: number | null;
  /** Last day for an answer to a proposal; the law names none. */
  readonly replyBy: Day | null;
  /** Whom to ask and how. */
  readonly contact: string | null;
}

/**
 * The letters of an initiative. A proposal has the day on which it was put to the tenants, and a result the day on which it was
 * told them, for from those days the law counts (7:261 lid 2 BW); until they are filled in it is `today`. Refused when the
 * initiative or the proposal is not there, when the result cannot be told, when its amounts would miss something (W030), or when
 * there is nobody to write to.
 */
export function letterFacts(workbook: WorkbookSnapshot, asked: LettersAsked, today: Day): Outcome<LetterFacts> {
  const { tables, problems: unreadable } = readLetterTables(workbook);
  const found = initiativeRow(tables.initiatives, asked.initiative);
  if (!found.ok) return found;
  const { row: initiative, whose } = found.value;
  const recomputed = recomputeCharges(workbook, { year: asked.year, initiative: whose.initiative }, today);
  if (!recomputed.ok) return recomputed;
  const chosen = chosenProposal(recomputed.value.proposals, whose.initiative, asked.proposal);
  if (!chosen.ok) return chosen;
  const row = rowWithId(tables.proposals, chosen.value.proposal.id);
  if (!row) return { ok: false, refusal: problem("W010", "error", [], { initiative: asked.initiative }) };

  const charges = chargesOfHomes(recomputed.value);
  const { proposal, consent, isGuessed } = withUnits(recomputed.value, chosen.value, charges, asked.kind, today);
  const on = dayOfLetter(asked.kind, proposal, today);
  const { notAsked } = chosen.value;
  const refusal = refusalOf(asked.kind, proposal, { consent, notAsked }, (key) =>
    tables.proposals.placeOf(row.at, key),
  );
  if (refusal) return { ok: false, refusal };
  const namesAmounts = asked.kind !== "outcome" || consent.reached;
  const uncounted = namesAmounts
    ? uncountedCosts(recomputed.value, recomputed.problems, new Set(proposal.units))
    : null;
  if (uncounted) return { ok: false, refusal: uncounted };
  const agreed = asked.kind === "change" && proposal.perHome ? whoAgreed(recomputed.value, proposal) : null;
  const homes = letterHomes(tables, {
    units: agreed ?? new Set(proposal.units),
    needsCharge: asked.kind !== "outcome",
    on,
    homes: recomputed.value.book.ground.homes,
    charges,
  });
  if (homes.value.length === 0) return { ok: false, refusal: problem("W024", "error", [], { proposal: proposal.id }) };
  const letters = asked.unit === null ? homes.value : homes.value.filter(({ unit }) => isSame(unit, asked.unit));
  if (letters.length === 0) return { ok: false, refusal: problem("W025", "error", [], { unit: asked.unit ?? "" }) };

  const facts: LetterFacts = {
    kind: asked.kind,
    on,
    organisation: organisationIn(workbook),
    contact: said(asked.contact),
    guide: said(initiative.values.guide),
    level: initiative.values.level,
    complex: said(rowWithId(tables.complexes, initiative.values.complex)?.values.name ?? null),
    ...termsOf(recomputed.value, row, proposal, consent, { ...asked, on }),
    votes: votesOf(recomputed.value.book.ground.norms, consent, on),
    tasks: asked.kind === "proposal" ? plannedWork(agreedTasks(workbook, whose).value.residents) : [],
    changes: changesOf(recomputed.value),
    year: recomputed.value.recomputation.year,
    isEstimate: recomputed.value.kind === "estimate",
    letters,
  };
  const told = recomputed.problems.filter((found) => !isOfEmptyPoll(found, asked.kind, proposal.id));
  const others = recomputed.value.proposals.map((one) => one.proposal.id).filter((id) => id !== proposal.id);
  const unproposed = namesAmounts ? notProposed(recomputed.value, proposal.id) : null;
  const problems = [
    ...unreadable,
    ...told,
    ...homes.problems,
    ...lacksInLetters({ tables, row, initiative, facts, consent, isGuessed, others, today }),
    ...(unproposed ? [unproposed] : []),
    ...savedLater(recomputed.value, facts, (source) =>
      recomputed.value.book.sources.placeOf({ source, field: "from" }),
    ),
  ];
  return { ok: true, value: facts, problems: withoutRepeats(problems) };
}

function dayOfLetter(kind: LetterKind, proposal: ReadProposal, today: Day): Day {
  if (kind === "proposal") return proposal.writtenOn ?? today;
  if (kind === "outcome") return proposal.noticeOn ?? today;
  return today;
}

interface WithUnits {
  readonly proposal: ReadProposal;
  readonly consent: Consent;
  /** Nobody said who gets the service: the homes of which the charge changes. */
  readonly isGuessed: boolean;
}

/** Before anybody was asked, a proposal is for the homes of which the charge changes. */
function withUnits(
  { book }: Recomputed,
  { proposal, consent }: { readonly proposal: ReadProposal; readonly consent: Consent },
  charges: ReadonlyMap<string, HomeCharge>,
  kind: LetterKind,
  today: Day,
): WithUnits {
  if (kind !== "proposal" || proposal.units.length > 0) return { proposal, consent, isGuessed: false };
  const units = [...charges]
    .filter(([, { items }]) => items.some((item) => item.old !== item.new))
    .map(([unit]) => unit);
  const guessed = { ...proposal, units };
  return { proposal: guessed, consent: consentOn(book.ground, guessed, [], today).value, isGuessed: true };
}

/** Homes of which the last answer is yes: a service for each home apart binds nobody else. */
function whoAgreed({ book }: Recomputed, { id }: ReadProposal): ReadonlySet<string> {
  const latest = new Map<string, (typeof book.answers)[number]>();
  for (const row of book.answers) {
    if (row.proposal !== id || row.answer === "none") continue;
    const before = latest.get(row.unit);
    if (!before || (row.answeredOn ?? 0) >= (before.answeredOn ?? 0)) latest.set(row.unit, row);
  }
  return new Set([...latest.values()].filter(({ answer }) => answer === "yes").map(({ unit }) => unit));
}

const ADVICE_GIVEN: readonly string[] = ["positief", "negatief", "geen bezwaar"];

/** The days of the proposal, and from when a new advance is asked: not before the tenants are bound and the costs change. */
function termsOf(
  { book, recomputation }: Recomputed,
  { values }: TableRow<typeof proposalTable>,
  proposal: ReadProposal,
  consent: Consent,
  { kind, replyBy, on }: LettersAsked & { readonly on: Day },
): Pick<LetterFacts, "proposal" | "advanceFrom" | "statementBy"> {
  const unheard = new Findings();
  const court = normCount(book.ground.norms, NORM_CODES.courtDays, on, [], unheard);
  const courtUntil = consent.courtUntil ?? (kind === "outcome" && consent.reached && court ? on + court.count : null);
  const months = normCount(book.ground.norms, NORM_CODES.statementMonths, on, [], unheard);
  const savings = recomputation.savings.filter(({ handover }) => isSame(handover.initiative, proposal.initiative));
  const changesOn = Math.max(Math.min(...savings.map(({ from }) => from)), values.from ?? Number.NEGATIVE_INFINITY);
  const boundOn = proposal.perHome ? (values.from ?? on) - 1 : (proposal.noticeOn ?? on);
  const from = Number.isFinite(changesOn) ? changesOn : boundOn + 1;
  return {
    proposal: {
      id: proposal.id,
      initiative: proposal.initiative,
      service: said(proposal.service),
      perHome: proposal.perHome,
      from: values.from,
      writtenOn: kind === "proposal" ? on : proposal.writtenOn,
      noticeOn: kind === "outcome" ? on : proposal.noticeOn,
      replyBy,
      courtUntil,
      courtWeeks: court && court.count % 7 === 0 ? court.count / 7 : null,
      adviceAskedOn: notAfter(on, proposal.adviceAskedOn),
      adviceReceivedOn: notAfter(on, proposal.adviceReceivedOn),
      advice: values.advice !== null && ADVICE_GIVEN.includes(values.advice) ? values.advice : null,
    },
    advanceFrom: kind === "proposal" ? null : advanceStart(boundOn, courtUntil ?? boundOn, from).earliestOn,
    statementBy: months ? statementDay(recomputation.year, months.count) : null,
  };
}

/**
 * A cost that falls after the advance did comes back to the tenants as an extra payment. A proposal names no day for the advance;
 * what it promises starts on the day of the change.
 */
function savedLater(
  { book, recomputation }: Recomputed,
  { advanceFrom, kind, votes, proposal }: LetterFacts,
  placeOf: (source: string) => Place | null,
): Problem[] {
  const starts = kind === "proposal" ? proposal.from : advanceFrom;
  if (starts === null || (kind === "outcome" && !votes?.reached)) return [];
  return recomputation.savings
    .filter(({ from }) => from > starts)
    .map(({ handover, from }) => {
      const place = placeOf(handover.source);
      const item = book.names.get(handover.item) ?? handover.item;
      const facts = { item, saved: isoOf(from), starts: isoOf(starts), isProposed: kind === "proposal" };
      return problem("W029", "warning", place ? [place] : [], facts);
    });
}

/** A letter of one day does not tell of a later one. */
function notAfter(on: Day, day: Day | null): Day | null {
  return day !== null && day > on ? null : day;
}

/** That there are no answers yet, and no day, is how a proposal begins. */
function isOfEmptyPoll({ code, facts }: Problem, kind: LetterKind, proposal: string): boolean {
  if (kind !== "proposal" || (code !== "D065" && code !== "D060")) return false;
  return "proposal" in facts && facts.proposal === proposal;
}

function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((found) => [JSON.stringify(found), found])).values()];
}

function isSame(one: string, other: string | null): boolean {
  return other !== null && fold(one) === fold(other.trim());
}
