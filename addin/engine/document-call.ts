/** Agreements and letters, to look at and as Word files. What makes the file is loaded when somebody wants it. */

import type { Block, WordDocument } from "../../src/documents/document.ts";
import { gapsIn } from "../../src/documents/document.ts";
import { type DocumentKind, type MadeDocument, makeDocument } from "../../src/documents/make-document.ts";
import { type DocumentChoice, documentChoices } from "../../src/journeys/documents/document-choices.ts";
import { printPlan } from "../../src/journeys/plan/print-plan.ts";
import type { Outcome } from "../../src/problems/problem.ts";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { chargeProblems } from "./charge-problems.ts";
import type { ProblemGroup } from "./found.ts";
import { homeNames } from "./home-names.ts";
import { part } from "./part.ts";
import { type RefusedView, refusedView } from "./planned.ts";
import { problemGroups } from "./problem-groups.ts";

export type { Block, Words } from "../../src/documents/document.ts";
export type { DocumentKind } from "../../src/documents/make-document.ts";

export interface DocumentRequest {
  readonly kind: DocumentKind;
  readonly initiative: string;
  /** Null: the latest. */
  readonly agreement: string | null;
  /** Null: the only one. */
  readonly proposal: string | null;
  /** The home whose letter is wanted; null: all of them, in one file. */
  readonly unit: string | null;
  /** A day as a serial number. */
  readonly replyBy: number | null;
  readonly contact: string | null;
}

/** What is chosen of a document, whichever initiative it is of. */
export type DocumentWish = Omit<DocumentRequest, "initiative">;

export interface DocumentView {
  readonly choices: ReturnType<typeof documentChoices>;
  readonly made: MadeView | RefusedView;
}

export interface MadeView {
  readonly ok: true;
  /** Of all letters the first one. */
  readonly preview: readonly Block[];
  /** The homes with a letter; none for an agreement. */
  readonly homes: readonly DocumentChoice[];
  /** Lines to fill in, in the file. */
  readonly toFillIn: number;
  readonly problems: readonly ProblemGroup[];
}

export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the document will say; a refusal says why it cannot be made. */
export function documentCall(snapshot: WorkbookSnapshot, asked: DocumentRequest, today: number): DocumentView {
  const choices = documentChoices(snapshot, asked.initiative);
  const made = whole(snapshot, asked, today);
  if (!made.ok) return { choices, made: refusedView(made.refusal) };
  const document = wanted(made.value, asked.unit);
  const names = homeNames(snapshot);
  return {
    choices,
    made: {
      ok: true,
      preview: document.parts[0]?.blocks ?? [],
      homes: made.value.homes.map((id) => ({ id, name: names.address(id) })),
      toFillIn: gapsIn(document),
      problems: chargeProblems(made.problems),
    },
  };
}

/** The same as a Word file; null when it is refused. */
export async function documentFileCall(
  snapshot: WorkbookSnapshot,
  asked: DocumentRequest,
  today: number,
): Promise<DocumentFile | null> {
  const made = whole(snapshot, asked, today);
  if (!made.ok) return null;
  const { wordFile } = await part(() => import("../../src/documents/word.ts"));
  const bytes = await wordFile(wanted(made.value, asked.unit), made.value.on);
  const about = [asked.kind, made.value.proposal ?? asked.initiative, ...(asked.unit === null ? [] : [asked.unit])];
  return { name: `${about.join("-").replace(/[^\p{L}\p{N}-]+/gu, "-")}.docx`, bytes };
}

export type PrintedFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly problems: readonly ProblemGroup[] }
  | RefusedView;

/** Beheerplan and roster from today on, as a workbook that is only for printing. */
export async function printedPlanCall(snapshot: WorkbookSnapshot, today: number): Promise<PrintedFile> {
  const plan = printPlan(snapshot, null, today);
  if (!plan.ok) return refusedView(plan.refusal);
  const { printedPlan } = await part(() => import("./make-printed-plan.ts"));
  return { ok: true, bytes: await printedPlan(plan.value), problems: problemGroups(plan.problems) };
}

/** Of every home: which letters there are, does not depend on whose is wanted. */
function whole(snapshot: WorkbookSnapshot, asked: DocumentRequest, today: number): Outcome<MadeDocument> {
  return makeDocument(snapshot, { ...asked, unit: null, year: null }, today);
}

function wanted({ document, homes }: MadeDocument, unit: string | null): WordDocument {
  if (unit === null) return document;
  return { ...document, parts: document.parts.filter((_, at) => homes[at] === unit) };
}
