/** Service charges, from what an adapter read to edits, remembering what was calculated. */

import { type ChargesBook, readCharges } from "../../src/journeys/charges/read-charges.ts";
import { type Recomputed, recomputeCharges } from "../../src/journeys/charges/recompute.ts";
import { resultEdits } from "../../src/journeys/charges/result-edits.ts";
import { rowsOfRecomputation, rowsOfSettlement } from "../../src/journeys/charges/result-rows.ts";
import { type Settled, settleCharges } from "../../src/journeys/charges/settle.ts";
import { yearOfChange, yearsWithCosts } from "../../src/journeys/charges/year.ts";
import type { Outcome, Problem } from "../../src/problems/problem.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { snapshotOf, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { chargeProblems } from "./charge-problems.ts";
import type { ChargesChoices, ChargesView, HomeExplanation, Named, WritePreviewView } from "./charges-view.ts";
import type { ChargesAnswer, ChargesAsked } from "./engine.ts";
import { changeExplanation, statementExplanation } from "./home-explanation.ts";
import { type HomeNames, homeNames } from "./home-names.ts";
import { recomputeView } from "./recompute-view.ts";
import { settleView } from "./settle-view.ts";
import { tableChanges } from "./table-changes.ts";

interface OpenBook {
  readonly snapshot: WorkbookSnapshot;
  readonly names: HomeNames;
  readonly choices: ChargesChoices;
  /** The Boekjaar of the workbook, or the year of today. */
  readonly ownYear: number;
  /** The year in which residents start, from then on. */
  readonly changeYear: number;
}

type Calculated =
  | { readonly task: "recompute"; readonly value: Recomputed }
  | { readonly task: "settle"; readonly value: Settled };

export class ChargesSession {
  #book: OpenBook | null = null;
  #calculated: Calculated | null = null;

  /** Opens the workbook when it is given, and calculates what is asked. */
  calculate(asked: ChargesAsked): ChargesAnswer {
    if (asked.evidence) {
      const opened = openBook(asked.evidence, asked.today);
      if (!opened.ok) return { ok: false, refusal: opened.refusal };
      this.#book = opened.value;
    }
    const answer = asked.task === "recompute" ? this.#recompute(asked) : this.#settle(asked);
    return answer.ok ? { ok: true, view: answer.value } : { ok: false, refusal: answer.refusal };
  }

  /** Null for a home that is not in the calculation. */
  explain(key: string): HomeExplanation | null {
    const { names } = this.#known();
    const calculated = this.#done();
    if (calculated.task === "recompute") return changeExplanation(calculated.value, key, names);
    return statementExplanation(calculated.value, Number(key), names);
  }

  /** What writing the results would change. */
  preview(): WritePreviewView {
    const { snapshot } = this.#known();
    const calculated = this.#done();
    const rows =
      calculated.task === "recompute" ? rowsOfRecomputation(calculated.value) : rowsOfSettlement(calculated.value);
    const { value: edits, problems } = resultEdits(snapshot, rows);
    const missing = problems.flatMap((found) => (isMissingSheets(found) ? found.facts.sheets : []));
    const others = problems.filter((found) => !isMissingSheets(found));
    return { tables: tableChanges(edits, snapshot), missing, problems: chargeProblems(others), edits };
  }

  #recompute({ year, initiative, today }: ChargesAsked): Outcome<ChargesView> {
    const { snapshot, choices, names, changeYear } = this.#known();
    const wanted = year ?? yearFor(choices, changeYear, () => true);
    const asked = choices.initiatives.some(({ id }) => id === initiative) ? initiative : null;
    const recomputed = recomputeCharges(snapshot, { year: wanted, initiative: asked }, today);
    if (!recomputed.ok) return recomputed;
    this.#calculated = { task: "recompute", value: recomputed.value };
    const shown = { recomputed: recomputed.value, problems: recomputed.problems, initiative: asked, choices, names };
    return { ok: true, value: recomputeView(shown), problems: [] };
  }

  #settle({ year, today }: ChargesAsked): Outcome<ChargesView> {
    const { snapshot, choices, names, ownYear } = this.#known();
    const wanted = year ?? yearFor(choices, ownYear, ({ hasActual }) => hasActual);
    const settled = settleCharges(snapshot, { year: wanted }, today);
    if (!settled.ok) return settled;
    this.#calculated = { task: "settle", value: settled.value };
    const shown = { settled: settled.value, problems: settled.problems, choices, names, today };
    return { ok: true, value: settleView(shown), problems: [] };
  }

  #known(): OpenBook {
    if (!this.#book) throw new Error("no workbook was opened yet");
    return this.#book;
  }

  #done(): Calculated {
    if (!this.#calculated) throw new Error("nothing was calculated yet");
    return this.#calculated;
  }
}

function openBook(evidence: WorkbookEvidence, today: number): Outcome<OpenBook> {
  const snapshot = snapshotOf(evidence);
  const read = readCharges(snapshot, null, today);
  if (!read.ok) return read;
  const { items, year, handovers } = read.value;
  const starts = handovers.map(({ from }) => from);
  const choices = { years: yearsWithCosts(items), initiatives: takingOver(read.value) };
  const years = { ownYear: year, changeYear: yearOfChange(year, items, starts) };
  return { ok: true, value: { snapshot, names: homeNames(snapshot), choices, ...years }, problems: [] };
}

/** Initiatives that take something over, also those that only stand on Overdracht. */
function takingOver({ initiatives, handovers, groupCosts }: ChargesBook): Named[] {
  const ids = [...handovers, ...groupCosts].map(({ initiative }) => initiative).filter((id) => id !== "");
  const nameOf = new Map(initiatives.map(({ id, name }) => [id, name]));
  return [...new Set(ids)].sort().map((id) => ({ id, name: nameOf.get(id) ?? "" }));
}

/** The workbook's own year where it has such costs, otherwise the latest year that has; the screen says which. */
function yearFor(
  { years }: ChargesChoices,
  ownYear: number,
  isUsable: (year: ChargesChoices["years"][number]) => boolean,
): number {
  const usable = years.filter(isUsable).map(({ year }) => year);
  return usable.includes(ownYear) ? ownYear : (usable[0] ?? ownYear);
}

function isMissingSheets(found: Problem): found is Problem<"B003"> {
  return found.code === "B003";
}
