/** The Excel report of a batch: only its lines are kept while the files go by. */

import { dayOfIso, dutchOf } from "../../days/day.ts";
import type { SignalKind } from "../../domain/initiatives/signals/signal.ts";
import { KIND_WORDS } from "../../journeys/today-sheet.ts";
import { batchReport, SEVERITY_WORDS } from "../../schema/reports/batch-report.ts";
import type { RowValues } from "../../schema/row-value.ts";
import { titleOf } from "../../text/nl/problem-texts.ts";
import { MAX_ROW } from "../../workbook/address.ts";
import { type BatchFinding, type FileResult, STATUS_WORDS } from "../batch-result.ts";
import { nativeCompression } from "../native-zip.ts";

/** Rows above the table, and one for what did not fit. */
const MOST_FINDINGS = MAX_ROW - 5;
const CELLS_SHOWN = 5;

/** What the code is about: the title of a problem, the word for a signal. */
function subjectOf(code: string): string {
  return titleOf(code) ?? KIND_WORDS[code as SignalKind] ?? code;
}

export class BatchReport {
  readonly #about: { readonly do: string; readonly on: string; readonly folder: string; readonly command: string };
  readonly #files: RowValues[] = [];
  readonly #findings: RowValues[] = [];

  constructor(about: { readonly do: string; readonly on: string; readonly folder: string; readonly command: string }) {
    this.#about = about;
  }

  add({ file, output, exit, status, findings, summary }: FileResult): void {
    const fileId = `BS-${String(this.#files.length + 1).padStart(4, "0")}`;
    const count = (severity: string) => findings.filter((found) => found.severity === severity).length;
    this.#files.push({
      id: fileId,
      file,
      result: STATUS_WORDS[status],
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      output,
      exit,
      summary: summary.join("\n"),
    });
    for (const found of findings)
      if (this.#findings.length < MOST_FINDINGS) this.#findings.push(this.#row(fileId, file, found));
  }

  #row(fileId: string, file: string, { severity, code, due, places, message, action }: BatchFinding): RowValues {
    const [first, ...more] = places;
    const others = more
      .slice(0, CELLS_SHOWN)
      .map(({ sheet, cell }) => (sheet === first?.sheet ? cell : `${sheet}!${cell}`));
    const rest = more.length - others.length;
    return {
      id: `ML-${String(this.#findings.length + 1).padStart(4, "0")}`,
      fileId,
      file,
      severity: SEVERITY_WORDS[severity],
      code,
      subject: subjectOf(code),
      due: due === null ? null : dayOfIso(due),
      sheet: first?.sheet ?? null,
      cell: first?.cell ?? null,
      more: [...others, ...(rest > 0 ? [`en nog ${rest}`] : [])].join(", "),
      message,
      action,
    };
  }

  async bytes(today: number): Promise<Uint8Array> {
    const { do: what, folder, on } = this.#about;
    // ExcelJS is loaded for those who need it only.
    const { reportWorkbook } = await import("../../xlsx/render/report-workbook.ts");
    const report = batchReport({
      title: `Verslag ${what}`,
      purpose: `De map ${folder} op ${dutchOf(dayOfIso(on) ?? today)}: wat elk bestand opleverde. Dit verslag maakt het programma; u vult hier niets in.`,
      files: this.#files,
      findings: this.#findings,
    });
    return reportWorkbook(report, today, nativeCompression, () => undefined);
  }
}
