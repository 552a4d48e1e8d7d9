/** Of which year costs are, and whether they are estimated or what it really cost. */

import { type Span, spanOf } from "../../days/period.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { fill } from "./fill.ts";
import { type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";
import { yearIn } from "./year-in.ts";

export const BUDGET =
  /\b(begr\w*|offertes?|prijsopgave|raming|geraamd|budget|voorcalculatie|estimate|prognose|verwacht\w*)\b|\[\s*b\s*\]|\(\s*b\s*\)|\b20\d\d\s+b\s*$/i;
const ACTUAL =
  /\b(werkelijk\w*|realisatie|gerealiseerd|real|afrekening|afgerekend|jaarrekening|uitgaven|betaald|actual)\b|\[\s*[rw]\s*\]/i;

/** "begr.", "[B]" is the estimate, and so is a whole sheet "Begroting" or "Offerte"; anything else what it really cost (product rule 4a.3). */
export function kindOf({ field, heading }: SourceCell, { table }: SourceRow): string {
  if (field === "estimate") return "begroting";
  if (field === "actual" || ACTUAL.test(heading)) return "werkelijk";
  const around = `${table.sheet} ${table.context.title ?? ""}`;
  const isBudget = BUDGET.test(heading) || (BUDGET.test(around) && !ACTUAL.test(around));
  return isBudget ? "begroting" : "werkelijk";
}

/** "Begroot" and "werkelijk" in the rows themselves, under "Soort" or in the year ("2025 (B)"); a column counts when all of it is one of these. */
export function estimateOfRows(source: SourceTable, work: Workspace): (row: SourceRow) => string | null {
  const { columns, rows, layout } = source.table;
  const kindIn = (text: string) => work.lists.find("estimateKind", text);
  const own = columns.find(({ column, field, type }) => {
    if ((field !== null && !["estimate", "actual", "item"].includes(field)) || type !== "text" || layout === "cards")
      return false;
    const texts = rows.map(({ cells }) => textOfValue(cells.get(String(column))?.value ?? null)).filter(Boolean);
    return texts.length > 0 && texts.every((text) => text.length > 1 && kindIn(text) !== null);
  });
  return (row) => {
    const cell = own ? row.leftOver().find(({ column }) => column === own) : undefined;
    if (cell) {
      row.use(cell);
      return kindIn(textOfValue(cell.cell.value));
    }
    const year = row.find("year");
    return year && BUDGET.test(year.cell.raw ?? textOfValue(year.cell.value)) ? "begroting" : null;
  };
}

/** The month or quarter in a column of the row itself, with its year ("jan-25" under "Maand"); its cell is used then. */
export function partOfYear(row: SourceRow): Span | null {
  const cell = row.find("period");
  if (!cell) return null;
  const text = textOfValue(cell.cell.value);
  // A month as Excel keeps it: its first day.
  const month = /^(\d{4}-\d{2})-01$/.exec(text)?.[1];
  const span = spanOf(month !== undefined && /\bmaand\b/i.test(cell.heading) ? month : text);
  if (!span || span.isWholeYear) return null;
  row.use(cell);
  return span;
}

/** The year as the row says it, else as its booking date, the title or the sheet's name says it. */
export function yearOfRow(row: SourceRow, work: Workspace): number | undefined {
  const inWords = row.find("year");
  const words = inWords?.cell.raw ?? inWords?.cell.value;
  const named = typeof words === "string" && BUDGET.test(words) ? yearIn(words) : null;
  if (inWords && named !== null) {
    row.use(inWords);
    return named;
  }
  const values = fill(row, tableNamed("zbKostenposten"), [["year", "year"]], work);
  if (typeof values.year === "number") return values.year;
  const period = row.find("period");
  const span = period ? spanOf(textOfValue(period.cell.value)) : null;
  if (period && span?.isWholeYear) {
    row.use(period);
    return span.year;
  }
  const booked = /^(\d{4})-\d{2}/.exec(row.textOf("bookedOn"));
  if (booked) return Number(booked[1]);
  // "Kosten 2024" over the items themselves.
  const over = row.source.keysOf("item").map((key) => yearIn(row.source.columnOf(key)?.heading ?? ""));
  const near = over.find((found) => found !== null) ?? row.table.context.year;
  const said = Number(near ?? yearIn(row.table.sheet) ?? Number.NaN);
  return Number.isInteger(said) ? said : undefined;
}
