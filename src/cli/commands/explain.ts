/** One home: the calculation line by line in Dutch, each line with its cells. */

import { explainCharges } from "../../journeys/charges/explain.ts";
import type { Place } from "../../problems/problem.ts";
import { explainText } from "../../text/nl/explain-texts.ts";
import { snapshotOf } from "../../workbook/snapshot.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { EVERY_PROBLEM, exitFor, print, refuse, say, sayProblems } from "../report.ts";
import { askedOf } from "./charges-file.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

export interface ExplainFileOptions {
  readonly unit: string;
  readonly item?: string;
  readonly year?: string;
  readonly on?: string;
}

export function explain(file: string, options: ExplainFileOptions): ExitCode {
  const asked = askedOf(options);
  if (typeof asked === "string") {
    say(`Fout: ${asked}`);
    return EXIT.usage;
  }
  const read = readWorkbookFile(file);
  if (!read.ok) return refuse(read.refusal, {});
  const { unit, item } = options;
  const wanted = { unit, item: item ?? null, year: asked.year };
  const explained = explainCharges(snapshotOf(read.value.evidence), wanted, asked.today);
  if (!explained.ok) return refuse(explained.refusal, {});
  const problems = [...read.problems, ...explained.problems];
  sayProblems(
    problems.filter(({ severity }) => severity !== "info"),
    undefined,
    EVERY_PROBLEM,
  );
  print(`Woning ${explained.value.unit}, ${explained.value.year}`);
  for (const line of explained.value.lines) print(`${explainText(line)}${cellsOf(line.places)}`);
  return exitFor(problems, false);
}

function cellsOf(places: readonly Place[]): string {
  return places.length === 0 ? "" : `  [${places.map(({ sheet, cell }) => `${sheet}!${cell}`).join(", ")}]`;
}
