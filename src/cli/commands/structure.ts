/** J2: a foreign workbook or list becomes the standard workbook, with a report of every decision. */

import { resolve } from "node:path";
import { lostTables } from "../../journeys/check/lost-tables.ts";
import { applyMapping, formatMapping, mappingDifferences, mappingOf, parseMapping } from "../../journeys/mapping.ts";
import { existingTables } from "../../journeys/structure/existing-tables.ts";
import { foreignSheets, hasOurTables, isReport } from "../../journeys/structure/foreign-sheets.ts";
import type { StructurePlan, StructureSummary } from "../../journeys/structure/plan.ts";
import { structure } from "../../journeys/structure/structure.ts";
import { structureReport } from "../../journeys/structure-report.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import type { MappingOverride } from "../../recognise/mapping-override.ts";
import { recogniseWorkbook } from "../../recognise/recognise-workbook.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { textOf } from "../../text/nl/problem-texts.ts";
import { reasonText } from "../../text/nl/reason-texts.ts";
import { thousands } from "../../text/nl/thousands.ts";
import { snapshotOf } from "../../workbook/snapshot.ts";
import { addSheets } from "../../xlsx/patch/add-sheets.ts";
import { fillFrame } from "../../xlsx/render/fill-frame.ts";
import { filledPlan } from "../../xlsx/render/filled-plan.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { type Output, readInput, refusalToWrite, workbookEnding, writeOutputs } from "../files.ts";
import { importInto } from "../import-into.ts";
import { keptFrame } from "../kept-frame.ts";
import { nativeCompression, nativeZip } from "../native-zip.ts";
import { exitFor, print, say, sayProblems, sentenceOf } from "../report.ts";
import { todayOr } from "../today.ts";
import { type ReadFile, readWorkbookFile } from "./read-workbook-file.ts";

export interface StructureFileOptions {
  readonly out?: string;
  readonly keepSource?: boolean;
  /** A workbook of ours that the rows go into; the result is a copy of it. */
  readonly into?: string;
  readonly report?: string;
  readonly mapping?: string;
  readonly saveMapping?: string;
  readonly includeHidden?: boolean;
  readonly dryRun?: boolean;
  readonly on?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
}

export async function structureFile(input: string, options: StructureFileOptions): Promise<ExitCode> {
  const today = todayOr(options.on);
  const wrong = wrongUsage(input, options, today);
  if (wrong !== null || today === null) {
    say(`Fout: ${wrong ?? ""}`);
    return EXIT.usage;
  }
  const files = [options.dryRun ? undefined : options.out, options.report, options.saveMapping].filter(
    (file) => file !== undefined,
  );
  for (const file of files) {
    const refusal = refusalToWrite(
      file,
      [input, options.mapping, options.into].filter((name) => name !== undefined),
      options.force ?? false,
      file === options.out ? workbookEnding(options.into ?? (options.keepSource ? input : undefined)) : null,
    );
    if (refusal) return refuse(refusal);
  }
  const read = readWorkbookFile(input);
  if (!read.ok) return refuse(read.refusal);
  const mapping = readMappingFile(options.mapping);
  if (!mapping.ok) return refuse(mapping.refusal);

  const target = options.into === undefined ? null : readWorkbookFile(options.into);
  if (target && !target.ok) return refuse(target.refusal);
  if (target && !hasOurTables(target.value.evidence))
    return refuse(problem("F058", "error", [], { file: target.value.evidence.source }));
  const isOurs = hasOurTables(read.value.evidence);
  const isRepeated = options.keepSource === true && isOurs;
  const filled = target ? target.value : isRepeated ? read.value : null;
  // What is on our own sheets has its form already.
  const source = foreignSheets(read.value.evidence);
  const isAllOurs = isOurs ? source.sheets.every(({ rows }) => rows.length === 0) : wasOurs(read.value);
  if (isAllOurs || isReport(read.value.evidence))
    return refuse(problem("F059", "error", [], { file: read.value.evidence.source }));

  const recognised = recogniseWorkbook(source, mapping.value?.overrides ?? []);
  const { value: plan, problems } = structure(recognised, {
    includeHidden: options.includeHidden ?? false,
    ...(filled ? { existing: existingTables(snapshotOf(filled.evidence)) } : {}),
    today,
    textOf,
  });
  const all = [
    ...read.problems,
    ...contentProblems(read.value),
    ...(isOurs && !isRepeated
      ? [problem("S045", "warning", [], { sheets: source.sheets.map(({ name }) => name) })]
      : []),
    ...problems,
    ...mapping.problems,
    ...(mapping.value ? mappingDifferences(mapping.value.mapping, recognised) : []),
  ];
  const outputs: Output[] = [];
  if (!options.dryRun && options.out !== undefined) {
    const made = await workbookWith(plan, filled, options.keepSource ? read.value : null, today);
    if (!made.ok) return refuse(made.refusal);
    all.push(...made.problems);
    outputs.push({ file: options.out, content: made.value });
  }
  const report = () => JSON.stringify(structureReport(recognised, textOf, { problems: all, reasonText }), null, 2);
  if (options.report !== undefined) outputs.push({ file: options.report, content: `${report()}\n` });
  if (options.saveMapping !== undefined)
    outputs.push({ file: options.saveMapping, content: formatMapping(mappingOf(recognised)) });
  const written = writeOutputs(outputs);
  if (!written.ok) return refuse(written.refusal);
  if (options.json) print(report());
  else sayProblems(all);
  saySummary(plan.summary);
  if (options.dryRun) say("Dit was een proef: er is geen werkboek geschreven.");
  else if (options.out !== undefined) say(`Het werkboek staat in ${options.out}.`);
  return exitFor(all, options.strict ?? false);
}

/** A workbook of ours that lost its tables, as other programs write it; a list on one sheet with our headings is a list. */
function wasOurs({ evidence }: ReadFile): boolean {
  const lost = lostTables(evidence).filter(({ range }) => range !== null).length;
  return lost > 1 && lost * 2 > evidence.sheets.filter(({ rows }) => rows.length > 0).length;
}

/** The bytes of the result: a new workbook, or a copy of one with our sheets added, or one of ours with more rows. */
async function workbookWith(
  plan: StructurePlan,
  filled: ReadFile | null,
  source: ReadFile | null,
  today: number,
): Promise<Outcome<Uint8Array>> {
  if (filled) return importInto(filled, plan, today);
  const problems: Problem[] = [];
  const whole = filledPlan(plan.rows, today);
  const frame = await keptFrame("werkboek", whole);
  const made = await fillFrame(frame, whole, nativeCompression, (found) => problems.push(found));
  if (!source) return { ok: true, value: made, problems };
  const added = addSheets(source.bytes, made, nativeZip);
  return added.ok ? { ok: true, value: added.value.bytes, problems: [...problems, ...added.problems] } : added;
}

function wrongUsage(input: string, options: StructureFileOptions, today: number | null): string | null {
  if (today === null) return `"${options.on ?? ""}" is geen datum. Typ de datum als 2027-03-01.`;
  if (options.out === undefined && !options.dryRun) return "geef met --out het nieuwe werkboek op, of kies --dry-run.";
  if (options.keepSource && /\.(csv|tsv|txt)$/i.test(input))
    return "--keep-source kan alleen met een werkboek, niet met een tekstlijst.";
  const files = [options.out, options.report, options.saveMapping].flatMap((file) =>
    file === undefined ? [] : [resolve(file)],
  );
  if (new Set(files).size < files.length)
    return "--out, --report en --save-mapping moeten elk een eigen bestand noemen.";
  if (options.keepSource && options.into !== undefined) return "kies --keep-source of --into, niet allebei.";
  return null;
}

function readMappingFile(file: string | undefined): Outcome<{
  readonly mapping: Parameters<typeof applyMapping>[0];
  readonly overrides: readonly MappingOverride[];
} | null> {
  if (file === undefined) return { ok: true, value: null, problems: [] };
  const input = readInput(file);
  if (!input.ok) return input;
  const parsed = parseMapping(new TextDecoder().decode(input.value));
  if (!parsed.ok) return parsed;
  return {
    ok: true,
    value: { mapping: parsed.value, overrides: applyMapping(parsed.value) },
    problems: parsed.problems,
  };
}

/** Macros and the like are left alone, and said. */
function contentProblems({ evidence }: ReadFile): Problem[] {
  const contents = evidence.contents.filter((name) => name in CONTENT_WORDS);
  if (contents.length === 0) return [];
  const what = contents.map((name) => CONTENT_WORDS[name]).join(", ");
  return [problem("F015", "info", [], { what })];
}

const CONTENT_WORDS: Readonly<Record<string, string>> = {
  charts: "grafieken",
  pivots: "draaitabellen",
  macros: "macro's",
  comments: "opmerkingen bij cellen",
  pictures: "afbeeldingen",
  links: "koppelingen met andere bestanden",
  connections: "gegevensverbindingen",
  controls: "knoppen en velden",
};

function saySummary(summary: StructureSummary): void {
  for (const [table, count] of Object.entries(summary.updated))
    say(`${tableNamed(table).sheet}: ${thousands(count)} ${count === 1 ? "rij" : "rijen"} bijgewerkt`);
  for (const [table, count] of Object.entries(summary.added))
    say(`${tableNamed(table).sheet}: ${thousands(count)} ${count === 1 ? "rij" : "rijen"}`);
  const skipped = Object.values(summary.skipped).reduce((sum, count) => sum + count, 0);
  say(
    `Overgeslagen rijen: ${skipped}. Waarden op Overig: ${summary.leftOver}. Cellen buiten de tabellen: ${summary.unused}.`,
  );
  if (summary.hiddenSheets.length > 0) {
    say(
      `Verborgen bladen niet meegenomen: ${summary.hiddenSheets.join(", ")}. Met --include-hidden worden ze opgenomen.`,
    );
  }
}

function refuse(refusal: Problem): ExitCode {
  say(sentenceOf(refusal));
  return EXIT.refused;
}
