/** J11: all initiatives of all workbooks in one: a workbook with an overview, and JSON. */

import { basename } from "node:path";
import { type Day, dutchOf, isoOf } from "../../days/day.ts";
import { formatCents } from "../../domain/money/cents.ts";
import { otherFile } from "../../journeys/other-files.ts";
import { type PortfolioWorkbook, portfolioRows } from "../../journeys/portfolio/portfolio-rows.ts";
import { type PortfolioInitiative, readPortfolio } from "../../journeys/portfolio/read-portfolio.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { portfolioReport } from "../../schema/reports/portfolio-overview.ts";
import type { RowValues } from "../../schema/row-value.ts";
import { textOf } from "../../text/nl/problem-texts.ts";
import { listed } from "../../text/nl/text.ts";
import { snapshotOf } from "../../workbook/snapshot.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { refusalToLook, refusalToWrite, writeOutput } from "../files.ts";
import { type Closed, filesIn, nameIn, WORKBOOK_ENDINGS } from "../folder-files.ts";
import { nativeCompression } from "../native-zip.ts";
import { exitFor, print, problemJson, refuse, say, sayProblems, sentenceOf } from "../report.ts";
import { todayOr } from "../today.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

export interface PortfolioOptions {
  readonly out: string;
  readonly on?: string;
  readonly recursive?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
}

interface Gathered {
  readonly read: readonly PortfolioWorkbook[];
  /** Lines of files that are not in it. */
  readonly others: readonly RowValues[];
  readonly unread: readonly { readonly file: string; readonly refusal: Problem }[];
}

/** Exit 2 when a workbook could not be read; the others are in the portfolio. */
export async function portfolioFile(folder: string, options: PortfolioOptions): Promise<ExitCode> {
  const on = todayOr(options.on);
  if (on === null) {
    say(`Fout: "${options.on}" is geen datum. Typ de datum als 2027-03-01.`);
    return EXIT.usage;
  }
  const closedOff = refusalToLook(folder);
  if (closedOff) return refuse(closedOff, options);
  const { out, recursive = false } = options;
  const { files, closed } = filesIn(folder, { endings: WORKBOOK_ENDINGS, recursive, except: [out] });
  if (files.length + closed.length === 0) return refuse(problem("T004", "error", [], { folder }), options);
  const refusal = refusalToWrite(out, files, options.force ?? false, ".xlsx");
  if (refusal) return refuse(refusal, options);
  const { read, others, unread } = gather(folder, files, closed, on);
  const rows = portfolioRows(read, textOf);
  if (rows.initiatives.length === 0 && unread.length === 0)
    return refuse(problem("A003", "error", [], { folder }), options);
  const workbooks = [...rows.workbooks, ...others].map((row, at) => ({
    ...row,
    id: `PB-${String(at + 1).padStart(4, "0")}`,
  }));
  // ExcelJS is loaded for those who need it only.
  const { reportWorkbook } = await import("../../xlsx/render/report-workbook.ts");
  const purpose = `De stand op ${dutchOf(on)}, uit ${read.length === 1 ? "1 werkboek" : `${read.length} werkboeken`}. U vult hier niets in: maak de portefeuille opnieuw als er iets is veranderd.`;
  const report = portfolioReport({
    ...rows,
    purpose,
    caution: cautionOf(read, unread.length, rows.problems.length),
    workbooks,
  });
  const cut: Problem[] = [];
  const bytes = await reportWorkbook(report, on, nativeCompression, (found) => cut.push(found));
  const written = writeOutput(out, bytes);
  if (!written.ok) return refuse(written.refusal, options);
  const problems = [...rows.problems, ...cut];
  for (const { refusal: own } of unread) say(sentenceOf(own));
  if (options.json) print(JSON.stringify(jsonOf(on, read, unread, problems), null, 2));
  else sayProblems(problems);
  say(summaryOf(rows.initiatives, read.length, unread.length));
  say(`De portefeuille staat in ${out}.`);
  return unread.length > 0 ? EXIT.refused : exitFor(problems, options.strict ?? false);
}

function gather(folder: string, files: readonly string[], closed: readonly Closed[], on: Day): Gathered {
  const read: PortfolioWorkbook[] = [];
  const others: RowValues[] = [];
  const unread: { file: string; refusal: Problem }[] = [];
  for (const path of files) {
    const file = nameIn(folder, path);
    const opened = readWorkbookFile(path);
    if (!opened.ok) {
      unread.push({ file, refusal: opened.refusal });
      others.push({ file, result: "niet gelukt", note: textOf(opened.refusal).message });
      continue;
    }
    const { evidence } = opened.value;
    const other = otherFile(evidence, basename(path));
    if (other === null) read.push({ file, book: readPortfolio(snapshotOf(evidence), on) });
    else if (other !== "report") {
      const note = textOf(other).message;
      others.push({ file, result: "overgeslagen", note });
      say(`${file}: overgeslagen. ${note}`);
    }
  }
  for (const { folder: own, refusal } of closed) {
    const file = nameIn(folder, own);
    unread.push({ file, refusal });
    others.push({ file, result: "niet gelukt", note: textOf(refusal).message });
  }
  return { read, others, unread };
}

/** What a reader of the overview has to know of its totals and means: they leave something out, or count it twice. */
function cautionOf(read: readonly PortfolioWorkbook[], unread: number, twice: number): string | null {
  const parts = read.flatMap(({ book }) => book.initiatives).filter(({ charges }) => charges?.isPart).length;
  const told = [
    ...(unread === 0 ? [] : [unread === 1 ? "1 bestand is niet gelezen" : `${unread} bestanden zijn niet gelezen`]),
    ...(twice === 0 ? [] : [twice === 1 ? "1 initiatief telt vaker mee" : `${twice} initiatieven tellen vaker mee`]),
    ...(parts === 0
      ? []
      : [`van ${parts === 1 ? "1 initiatief" : `${parts} initiatieven`} zijn de servicekosten maar deels gerekend`]),
  ];
  return told.length === 0 ? null : `Let op: ${listed(told)}. Zie Portefeuille en Bestanden.`;
}

function summaryOf(initiatives: readonly RowValues[], workbooks: number, unread: number): string {
  const counted = initiatives.length === 1 ? "1 initiatief" : `${initiatives.length} initiatieven`;
  const from = workbooks === 1 ? "1 werkboek" : `${workbooks} werkboeken`;
  const failed = unread === 0 ? "" : ` ${unread === 1 ? "1 werkboek" : `${unread} werkboeken`} konden we niet lezen.`;
  return `${counted} uit ${from}.${failed}`;
}

function jsonOf(
  on: Day,
  read: readonly PortfolioWorkbook[],
  unread: Gathered["unread"],
  problems: readonly Problem[],
): object {
  return {
    on: isoOf(on),
    initiatives: read.flatMap(({ file, book }) =>
      book.initiatives.map((initiative) => initiativeJson(file, initiative)),
    ),
    workbooks: read.map(({ file, book }) => ({
      workbook: file,
      organisation: book.organisation === "" ? null : book.organisation,
      reportingYear: book.reportingYear,
      initiatives: book.initiatives.length,
    })),
    notRead: unread.map(({ file, refusal }) => ({ workbook: file, ...problemJson(refusal) })),
    problems: problems.map(problemJson),
  };
}

function initiativeJson(workbook: string, initiative: PortfolioInitiative): object {
  const { charges, hours, signals } = initiative;
  const count = (severity: string) => signals.filter((signal) => signal.severity === severity).length;
  return {
    workbook,
    initiative: initiative.id,
    name: initiative.name,
    complex: initiative.complex,
    phase: initiative.phase,
    phaseSince: dayOrNull(initiative.phaseSince),
    level: initiative.level,
    startsOn: dayOrNull(initiative.startsOn),
    endsOn: dayOrNull(initiative.endsOn),
    homes: initiative.homes,
    coreGroup: initiative.coreGroup,
    hours: hours === null ? null : { hours: hours.hours, months: hours.months },
    budget: moneyOrNull(initiative.budgetCents),
    spent: moneyOrNull(initiative.spentCents),
    charges: charges === null ? null : chargesJson(charges),
    indicators: initiative.outcomes,
    signals: { late: count("error"), soon: count("warning") },
  };
}

function chargesJson(charges: NonNullable<PortfolioInitiative["charges"]>): object {
  const { result, oldPerMonthCents, newPerMonthCents } = charges;
  return {
    year: charges.year,
    isPart: charges.isPart,
    homes: charges.homes,
    oldPerMonth: formatCents(oldPerMonthCents),
    newPerMonth: formatCents(newPerMonthCents),
    savingPerMonth: formatCents(oldPerMonthCents - newPerMonthCents),
    residents: formatCents(charges.residentsCents),
    corporation: formatCents(charges.corporationCents),
    reinvested: formatCents(charges.reinvestedCents),
    oneOffCosts: formatCents(charges.oneOffCents),
    result: result && { amount: formatCents(result.cents), until: result.until, payBackMonths: result.payBackMonths },
  };
}

function moneyOrNull(cents: number | null): string | null {
  return cents === null ? null : formatCents(cents);
}

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : isoOf(day);
}
