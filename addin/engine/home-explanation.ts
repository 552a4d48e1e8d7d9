/** The explanation of one home or statement, as sentences with their cells. */

import { type ExplainedAmount, explainChange } from "../../src/journeys/charges/explain-change.ts";
import type { ExplainLine } from "../../src/journeys/charges/explain-line.ts";
import { explainSettled } from "../../src/journeys/charges/explain-settled.ts";
import type { Recomputed } from "../../src/journeys/charges/recompute.ts";
import type { Settled } from "../../src/journeys/charges/settle.ts";
import { explainText } from "../../src/text/nl/explain-texts.ts";
import type { ExplainedLine, ExplainedRoad, HomeExplanation } from "./charges-view.ts";
import type { HomeNames } from "./home-names.ts";

export function changeExplanation(recomputed: Recomputed, unit: string, names: HomeNames): HomeExplanation {
  const parts = explainChange(recomputed, unit).map((change) => ({
    id: change.item,
    name: change.name,
    old: road(change.old),
    new: road(change.new),
  }));
  return { place: names.place(unit), parts, sums: [] };
}

/** `at`: the place of the statement in the settlement. */
export function statementExplanation(settled: Settled, at: number, names: HomeNames): HomeExplanation | null {
  const statement = settled.settlement.statements[at];
  if (!statement) return null;
  const explained = explainSettled(settled, statement);
  const parts = explained.items.map(({ item, name, cents, lines }) => ({
    id: item,
    name,
    old: road({ cents, lines }),
    new: null,
  }));
  return { place: names.place(statement.unit), parts, sums: explained.statement.map(sentence) };
}

function road(amount: ExplainedAmount | null): ExplainedRoad | null {
  return amount && { cents: amount.cents, lines: amount.lines.map(sentence) };
}

/** On the command line lines of an item stand a little in. */
function sentence(line: ExplainLine): ExplainedLine {
  return { text: explainText(line).trim(), places: line.places };
}
