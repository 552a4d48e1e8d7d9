/** J10: an agreement with residents or letters to tenants, as a Word file. The workbook stays as it is. */

import { type Day, dayOfIso } from "../../days/day.ts";
import { gapsIn } from "../../documents/document.ts";
import { DOCUMENT_KINDS, type DocumentAsked, type DocumentKind, makeDocument } from "../../documents/make-document.ts";
import { snapshotOf } from "../../workbook/snapshot.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { refusalToWrite, writeOutput } from "../files.ts";
import { exitFor, print, problemJson, refuse, say } from "../report.ts";
import { askedOf, tell } from "./charges-file.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

export interface DocumentOptions {
  readonly kind: string;
  readonly initiative: string;
  readonly out: string;
  readonly proposal?: string;
  readonly agreement?: string;
  readonly unit?: string;
  readonly year?: string;
  readonly replyBy?: string;
  readonly contact?: string;
  readonly on?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
}

const ENDING = ".docx";

export async function documentFile(file: string, options: DocumentOptions): Promise<ExitCode> {
  const asked = whatIsAsked(options);
  if (typeof asked === "string") {
    say(`Fout: ${asked}`);
    return EXIT.usage;
  }
  const refusal = refusalToWrite(options.out, [file], options.force ?? false, ENDING);
  if (refusal) return refuse(refusal, options);
  const read = readWorkbookFile(file);
  if (!read.ok) return refuse(read.refusal, options);
  const made = makeDocument(snapshotOf(read.value.evidence), asked, asked.today);
  if (!made.ok) return refuse(made.refusal, options);
  const { document, on, proposal, homes } = made.value;
  // The writer of Word files is loaded for those who need it only.
  const { wordFile } = await import("../../documents/word.ts");
  const written = writeOutput(options.out, await wordFile(document, on));
  if (!written.ok) return refuse(written.refusal, options);
  const all = [...read.problems, ...made.problems];
  const toFillIn = gapsIn(document);
  if (options.json) {
    const json = { kind: asked.kind, initiative: asked.initiative, proposal, units: homes, toFillIn };
    print(JSON.stringify({ ...json, problems: all.map(problemJson) }, null, 2));
  } else tell(all);
  say(`${whatWasMade(asked.kind, homes.length)} ${options.out}.${linesLeft(toFillIn)}`);
  return exitFor(all, options.strict ?? false);
}

function whatIsAsked(options: DocumentOptions): (DocumentAsked & { readonly today: Day }) | string {
  const when = askedOf(options);
  if (typeof when === "string") return when;
  if (!isKind(options.kind)) return `"${options.kind}" kennen we niet. Kies ${DOCUMENT_KINDS.join(", ")}.`;
  const replyBy = options.replyBy === undefined ? null : dayOfIso(options.replyBy);
  if (options.replyBy !== undefined && replyBy === null) {
    return `"${options.replyBy}" is geen datum. Typ de datum als 2027-03-01.`;
  }
  if (replyBy !== null && replyBy < when.today)
    return "De laatste dag voor een antwoord ligt voor de dag van de brief.";
  return {
    ...when,
    kind: options.kind,
    initiative: options.initiative,
    agreement: options.agreement ?? null,
    proposal: options.proposal ?? null,
    unit: options.unit ?? null,
    replyBy,
    contact: options.contact ?? null,
  };
}

function isKind(kind: string): kind is DocumentKind {
  return (DOCUMENT_KINDS as readonly string[]).includes(kind);
}

function whatWasMade(kind: DocumentKind, letters: number): string {
  if (kind === "overeenkomst") return "De overeenkomst staat in";
  return letters === 1 ? "De brief staat in" : `${letters} brieven staan in`;
}

function linesLeft(count: number): string {
  if (count === 0) return "";
  return count === 1 ? " Er is 1 lege regel in te vullen." : ` Er zijn ${count} lege regels in te vullen.`;
}
