/** From a workbook to a document that a person asked for. */

import { type Day, isoOf } from "../days/day.ts";
import { agreementFacts } from "../journeys/documents/agreement.ts";
import type { LetterFacts, LetterKind } from "../journeys/documents/letter-facts.ts";
import { letterFacts } from "../journeys/documents/letters.ts";
import type { Outcome } from "../problems/problem.ts";
import { letterWords } from "../text/nl/documents/letter-words.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { agreementDocument } from "./agreement-document.ts";
import { changeLetter } from "./change-letter.ts";
import type { WordDocument } from "./document.ts";
import { outcomeLetter, outcomeSubject } from "./outcome-letter.ts";
import { proposalLetter, proposalSubject } from "./proposal-letter.ts";

/** As people name them on the command line. */
export const DOCUMENT_KINDS = ["overeenkomst", "voorstel", "uitslag", "wijziging"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface DocumentAsked {
  readonly kind: DocumentKind;
  readonly initiative: string;
  /** The number of the agreement, for an agreement; null: the latest. */
  readonly agreement: string | null;
  /** The rest is for letters, as `LettersAsked` says. */
  readonly proposal: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly replyBy: Day | null;
  readonly contact: string | null;
}

export interface MadeDocument {
  readonly document: WordDocument;
  /** The day that stands in it. */
  readonly on: Day;
  /** The proposal that letters are about; null for an agreement. */
  readonly proposal: string | null;
  /** The homes with a letter, in order; none for an agreement. */
  readonly homes: readonly string[];
}

const LETTERS: Readonly<Record<Exclude<DocumentKind, "overeenkomst">, LetterKind>> = {
  voorstel: "proposal",
  uitslag: "outcome",
  wijziging: "change",
};

/** The document as data, with everything that it lacks. Refused as `agreementFacts` and `letterFacts` refuse. */
export function makeDocument(workbook: WorkbookSnapshot, asked: DocumentAsked, today: Day): Outcome<MadeDocument> {
  if (asked.kind === "overeenkomst") {
    const agreement = agreementFacts(workbook, asked, today);
    if (!agreement.ok) return agreement;
    const value = { document: agreementDocument(agreement.value, today), on: today, proposal: null, homes: [] };
    return { ok: true, value, problems: agreement.problems };
  }
  const letters = letterFacts(workbook, { ...asked, kind: LETTERS[asked.kind] }, today);
  if (!letters.ok) return letters;
  const { on, proposal, letters: homes } = letters.value;
  const value = {
    document: lettersDocument(letters.value),
    on,
    proposal: proposal.id,
    homes: homes.map(({ unit }) => unit),
  };
  return { ok: true, value, problems: letters.problems };
}

/** One file with a letter for each home, each on pages of its own. */
function lettersDocument(facts: LetterFacts): WordDocument {
  const { subject, letter } = LETTER[facts.kind];
  const title = subject(facts);
  const footer = letterWords.footer(title, isoOf(facts.on));
  return {
    title,
    organisation: facts.organisation ?? "",
    parts: facts.letters.map((home) => ({ footer, blocks: letter(facts, home) })),
  };
}

const LETTER = {
  proposal: { subject: proposalSubject, letter: proposalLetter },
  outcome: { subject: outcomeSubject, letter: outcomeLetter },
  change: { subject: () => letterWords.change.subject, letter: changeLetter },
} as const;
