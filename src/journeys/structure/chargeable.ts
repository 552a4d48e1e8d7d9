/** Whether and by which rule of the law an item is passed on, as the list says it: yes or no, and which part of it. */

import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { PlannedRow } from "./draft.ts";
import { fill } from "./fill.ts";
import { shownText } from "./shown-text.ts";
import { type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** Items of which the law passes on a part, with that part and its rule; "ja" does not say whether it holds. */
const PARTLY: readonly (readonly [item: RegExp, part: number, rule: string])[] = [
  [/huismeester|wijkbeheerder/i, 0.7, "huismeester 70%"],
  [/beveilig/i, 0.7, "beveiliging 70%"],
  [/glas\w*verzeker/i, 0.15, "15% (glasverzekering)"],
  [/gla[sz]/i, 1 / 3, "een derde (glazenwassen)"],
  [/ontstop/i, 0.5, "50% (ontstopping)"],
  [/24[- ]?uur/i, 0.2, "20% (24-uursservice)"],
];
/** Over the part of an item that is passed on, and not over what one home bears. */
const PART = /%|\b(?:procent|percentage|pct|perc|doorbel\w*|doorber\w*)\b/i;

/** Brings it into "Doorbelasten"; what does not say which rule holds stays with the row, and is told. */
export function placeChargeable(row: SourceRow, work: Workspace, into: PlannedRow): void {
  const cell = row.find("chargeable");
  if (!cell) return;
  const { value } = cell.cell;
  const share = row.cellsOf("share").find(({ heading }) => PART.test(heading));
  const text = normalise(textOfValue(value));
  const own = /^(?:ja?|yes) (\d{1,3}) procent$/.exec(text)?.[1];
  const part = share ? partIn(share) : own === undefined ? null : Number(own) / 100;
  if (value === false) take("niet (overig)", part === 0);
  else if (value === true || YES.test(text) || own !== undefined) {
    const rule = ruleOf(row.textOf("item"), part);
    if (rule === null) tellWithoutRule(row, cell, work);
    else take(rule, part !== null);
  } else {
    const rule = IN_PART.test(text) && part !== null ? ruleOf(row.textOf("item"), part) : null;
    if (rule !== null) take(rule, true);
    else fill(row, tableNamed("zbKostenposten"), [["chargeable", "allowance"]], work, into);
    // "N (openbaar)" is told as what it was read as.
    if (into.allowance !== undefined) {
      work.understood.push(row.placeOf(cell));
      if (/[([]/.test(shownText(cell))) work.account.keepRest(cell, shownText(cell));
    }
  }

  function take(rule: string, isSharesToo: boolean): void {
    into.allowance = rule;
    row.use(cell as SourceCell);
    if (share && isSharesToo) row.use(share);
  }
}

const YES = /^(?:ja|j|yes|x)$/;
const IN_PART = /^(?:deels|gedeeltelijk|ged|voor een deel|deel)$/;

/** The rule for an item of which such a part is passed on; null where the law knows none. */
function ruleOf(item: string, part: number | null): string | null {
  if (part !== null && isSame(part, 1)) return "werkelijke kosten";
  const known = PARTLY.find(([words]) => words.test(item));
  if (!known) return part === null ? "werkelijke kosten" : null;
  const [, usual, rule] = known;
  return part !== null && isSame(part, usual) ? rule : null;
}

/** 33% and 0.3333 are a third. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.005;
}

/** "70%" → 0.7, "1/3" → a third; null for anything else. */
function partIn({ cell }: SourceCell): number | null {
  const text = textOfValue(cell.value).trim();
  const [, top, bottom] = /^(\d{1,2}) ?\/ ?(\d{1,2})$/.exec(text) ?? [];
  const part = top === undefined ? Number(text || Number.NaN) : Number(top) / Number(bottom);
  return Number.isFinite(part) ? part : null;
}

function tellWithoutRule(row: SourceRow, cell: SourceCell, work: Workspace): void {
  const { sheet } = row.table;
  work.problems.add(`S084|${sheet}|${cell.heading}`, row.placeOf(cell), (places) =>
    problem("S084", "warning", places, { sheet, heading: cell.heading, hits: places.length }),
  );
}
