/** A price of one time or one piece, beside what the year comes to: only the second is what it costs. */

import type { ColumnChoice } from "./column-choice.ts";
import { CELLS_LOOKED_AT, type Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { normalise } from "./headings/words.ts";
import { areSame, figureIn } from "./layout/line.ts";
import type { Matrix } from "./matrix.ts";
import type { ValueType } from "./value.ts";

const PRICE =
  /^(?:prijs|prijzen|stukprijs|eenheidsprijs|tarief|kostprijs|eenheidstarief|(?:prijs|tarief|bedrag|kosten) (?:per|p) (?:st|stuk|keer|beurt|bezoek|eenheid|uur|ronde)|(?:prijs|tarief) (?:excl|incl|ex|inc)\b.*)$/;
const OF_YEAR =
  /^(?:jaarbedrag|jaarkosten|jaarprijs|jaarsom|jaartotaal|jaarlasten|totaal|totaalbedrag|totaalprijs|totale kosten|(?:totaal|bedrag|kosten) (?:per|p) (?:jaar|jr|j)|per jaar|bedrag|kosten|regeltotaal)(?: (?:19|20)\d\d)?(?: (?:excl|incl|ex|inc)\b.*)?$/;
const FIGURES: ReadonlySet<ValueType> = new Set<ValueType>(["amount", "decimal", "integer"]);
const MOST_ROWS = 0.8;

/** "Prijs", "Tarief per uur": over what one time or piece costs, where another column has the amount. */
export function isPrice(heading: string): boolean {
  return PRICE.test(normalise(heading));
}

/** The choices, with the price of one no longer the amount where another column has what it comes to in the year. */
export function withUnitPrices(
  kind: "cost_line" | "contract",
  frame: Frame,
  matrix: Matrix | null,
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const amount = fieldNamed(kind, "amount");
  const words = frame.heads.map(({ heading }) => normalise(heading));
  const isAmount = (at: number) => chosen[at]?.field?.field === "amount";
  const mayBeOfYear = (at: number) =>
    matrix?.periods.has(at) ||
    isAmount(at) ||
    (FIGURES.has(chosen[at]?.type as ValueType) && OF_YEAR.test(words[at] ?? "") && !chosen[at]?.leaveOut);
  const all = chosen.map((_, at) => at);
  for (const price of all.filter((at) => isAmount(at) && PRICE.test(words[at] ?? ""))) {
    const others = all.filter((at) => at !== price && mayBeOfYear(at) && !PRICE.test(words[at] ?? ""));
    const ofYear =
      others.find((at) => isProduct(frame, chosen, price, at)) ?? others.find((at) => saysYear(words[at] ?? ""));
    if (ofYear === undefined) continue;
    return chosen.map((choice, at) => {
      if (at === price) return { ...choice, field: fieldNamed(kind, "rate") };
      return at === ofYear && !matrix?.periods.has(at) ? { ...choice, field: amount, type: "amount" } : choice;
    });
  }
  return [...chosen];
}

function saysYear(words: string): boolean {
  return /^(?:jaar|per jaar)|\b(?:per|p) (?:jaar|jr|j)\b|\b(?:19|20)\d\d\b/.test(words);
}

/** Whether a third column of figures, times the price, is what stands in the column of the year. */
function isProduct(frame: Frame, chosen: readonly ColumnChoice[], price: number, ofYear: number): boolean {
  return chosen.some(({ type }, count) => {
    if (count === price || count === ofYear || !FIGURES.has(type)) return false;
    let [rows, same, several] = [0, 0, 0];
    frame.records.slice(0, CELLS_LOOKED_AT).forEach((_, record) => {
      const [one, times, total] = [price, count, ofYear].map((at) =>
        figureIn(frame.cells[at]?.[record]?.value ?? null),
      );
      if (one == null || times == null || total == null) return;
      rows += 1;
      if (!areSame(one * times, total)) return;
      same += 1;
      if (times !== 1) several += 1;
    });
    return several >= 1 && same >= 2 && same >= rows * MOST_ROWS;
  });
}
