/** Columns of costs that add up the months, quarters or years beside them: they are read, and count no second time. */

import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { lowestOf } from "./headings/words.ts";
import type { Matrix } from "./matrix.ts";

const TOTAL = fieldNamed("cost_line", "total");
/** Of all times beside it, and of nothing else: "Totaal", "Tot. 2026". */
const OF_ALL = /^(totaal|totalen|tot\.?|som|total|cumulatief|cum\.?|ytd)( ?(jaar )?(19|20)\d\d| jaar| t\/m .*)?$/i;

/** A total beside the months, quarters or years that it adds up is no amount of its own: it would count twice. */
export function withTotals(frame: Frame, matrix: Matrix, chosen: readonly ColumnChoice[]): ColumnChoice[] {
  const partsAt = (at: number) => {
    const heading = frame.heads[at]?.heading ?? "";
    return { group: heading.split(" / ").slice(0, -1).join(" / "), low: lowestOf(heading) };
  };
  return chosen.map((choice, at) => {
    const { group, low } = partsAt(at);
    // "Totaal" in a group adds up the group; "Cumulatief / Werkelijk" what is real in each of the others.
    const isOfGroup = OF_ALL.test(low);
    if (!isOfGroup && !OF_ALL.test(group)) return choice;
    const own = matrix.periods.get(at)?.kind;
    const parts = [...matrix.periods].filter(([other, { kind }]) => {
      const beside = partsAt(other);
      return other !== at && kind !== own && (isOfGroup ? beside.group === group : beside.low === low);
    });
    return parts.length < 2 ? choice : { ...choice, field: TOTAL };
  });
}
