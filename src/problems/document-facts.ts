/** W: documents in Word. */
export interface DocumentFacts {
  /** Something that an agreement needs is not filled in: an empty line in the document. */
  W001: { part: AgreementPart };
  /** Lines to fill in by hand, for the workbook has no column for them. */
  W002: { lines: readonly ("organisationReach" | "allowance" | "contact" | "replyBy")[] };
  /** An agreement that this initiative does not have. */
  W003: { agreement: string; initiative: string };
  /** The initiative has several agreements; the document is about one of them. */
  W004: { agreement: string; others: readonly string[] };
  /** Something that is filled in for one task, of those in the agreement. */
  W005: { part: "doneBy" | "howOften" | "level" | "risky"; tasks: readonly string[] };
  /** Full names of people stand in the document. */
  W006: { people: number };
  /** No proposal to the tenants of this initiative. */
  W010: { initiative: string };
  /** Several proposals, and nobody said which. */
  W011: { initiative: string; proposals: readonly string[] };
  /** A proposal that this initiative does not have. */
  W012: { proposal: string; initiative: string };
  /** Nobody was asked: there is no result to tell. */
  W013: { proposal: string };
  /** A service for each home apart: 70% says nothing. */
  W014: { proposal: string };
  /** The tenants are not bound yet, so that their charge cannot change. */
  W015: { proposal: string; why: "notReached" | "notNotified" | "nobodyAgreed" };
  /** The day of the notice is not filled in: the letter is the notice, and its day counts. */
  W016: { proposal: string; on: string };
  /** Answers that could still change the result. */
  W017: { proposal: string; noAnswer: number; missing: number };
  /** Homes that get no letter. */
  W018: { why: "notLet" | "unclear" | "noCharge" | "disagreed"; units: number; example: string };
  /** Draagvlak does not say who gets the service: the homes of which the charge changes get the letter. */
  W019: { proposal: string; homes: number };
  /** Something that a letter needs is not filled in: an empty line in it. */
  W020: { part: LetterPart; homes: number };
  /** The committee was not asked for advice. */
  W021: { proposal: string };
  /** The change starts before the letter is written. */
  W022: { from: string; on: string };
  /** The amounts are of everything that the initiative changes, also of what stands in another proposal. */
  W023: { proposal: string; others: readonly string[] };
  /** Nobody to write to. */
  W024: { proposal: string };
  /** A home that gets no letter was asked for. */
  W025: { unit: string };
  /** The norm is missing by which the result is known. */
  W026: { norm: string };
  /** The day of the written proposal is not filled in: the letter is the proposal, and its day counts. */
  W028: { proposal: string; on: string };
  /** A cost falls later than the new advance starts: the tenants may have to pay extra. */
  W029: { item: string; saved: string; advance: string };
  /** The change was to start earlier than a new advance may. */
  W027: { planned: string; earliest: string };
}

/** What an agreement with residents needs; each is a line in the document. */
export type AgreementPart =
  | "organisation"
  | "agreement"
  | "form"
  | "subject"
  | "name"
  | "complex"
  | "address"
  | "leader"
  | "guide"
  | "tasks"
  | "baseline"
  | "keys"
  | "tools"
  | "handovers"
  | "payer"
  | "insurance"
  | "insuredUntil"
  | "from"
  | "notice"
  | "endGrounds"
  | "evaluation"
  | "evaluationOn"
  | "participants";

export type LetterPart =
  | "organisation"
  | "address"
  | "from"
  | "service"
  | "advance"
  | "newAdvance"
  | "written"
  | "courtUntil";
