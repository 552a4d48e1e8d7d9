/** The worked example with cells changed, for documents. */

import { gapsIn, type WordDocument, wordsOf } from "../../src/documents/document.ts";
import { type DocumentAsked, makeDocument } from "../../src/documents/make-document.ts";
import { EXAMPLE, EXAMPLE_ORGANISATION, EXAMPLE_YEAR } from "../../src/examples/lindehof.ts";
import { normContents } from "../../src/schema/norm-contents.ts";
import { NAMED_CELLS } from "../../src/schema/sheets.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { type Contents, snapshotWith } from "../support/own-workbook.ts";

type Row = Readonly<Record<string, CellValue>>;
/** Table → what becomes of its rows. */
export type Changes = Readonly<Record<string, (rows: readonly Row[]) => readonly Row[]>>;

export function example(changes: Changes = {}, organisation: string | null = EXAMPLE_ORGANISATION): WorkbookSnapshot {
  const contents: Contents = {
    ...(Object.fromEntries(EXAMPLE) as Contents),
    zbNormen: normContents() as readonly Row[],
  };
  const changed = Object.fromEntries(
    Object.entries(contents).map(([name, rows]) => [name, changes[name]?.(rows) ?? rows]),
  );
  return snapshotWith(changed, {
    [NAMED_CELLS.reportingYear]: EXAMPLE_YEAR,
    ...(organisation === null ? {} : { [NAMED_CELLS.organisation]: organisation }),
  });
}

/** Every row of the table with these values. */
export function every(values: Row): (rows: readonly Row[]) => readonly Row[] {
  return (rows) => rows.map((row) => ({ ...row, ...values }));
}

export const none = (): readonly Row[] => [];

const ASKED: DocumentAsked = {
  kind: "overeenkomst",
  initiative: "I-0001",
  agreement: null,
  proposal: null,
  unit: null,
  year: null,
  replyBy: null,
  contact: null,
};

export function made(workbook: WorkbookSnapshot, asked: Partial<DocumentAsked>, today: number) {
  const outcome = makeDocument(workbook, { ...ASKED, ...asked }, today);
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  const { document } = outcome.value;
  return { ...outcome.value, problems: outcome.problems, gaps: gapsIn(document), pages: pagesOf(document) };
}

export function refusal(workbook: WorkbookSnapshot, asked: Partial<DocumentAsked>, today: number) {
  const outcome = makeDocument(workbook, { ...ASKED, ...asked }, today);
  return outcome.ok ? null : outcome.refusal;
}

/** Each part as one text; what is to be filled in stands between braces. */
function pagesOf({ parts }: WordDocument): readonly string[] {
  return parts.map(({ blocks }) =>
    blocks
      .flatMap((block) => [
        ...(block.kind === "facts" ? block.rows.map(([term]) => term) : []),
        ...wordsOf(block).map((text) =>
          typeof text === "string"
            ? text
            : text.map((piece) => (typeof piece === "string" ? piece : `{${piece.toFillIn}}`)).join(""),
        ),
      ])
      .join("\n"),
  );
}
