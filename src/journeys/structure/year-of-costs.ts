/** Of which year costs are, and whether they are estimated or what it really cost. */

import { dayOfIso } from "../../days/day.ts";
import { spanOf } from "../../days/period.ts";
import { problem } from "../../problems/problem.ts";
import { saysActual, saysBudget } from "../../recognise/values/budget-words.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { fill } from "./fill.ts";
import { type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import { type TimeOfList, tellTimeOfList } from "./time-of-list.ts";
import type { Workspace } from "./workspace.ts";
import { yearIn } from "./year-in.ts";

/** "begr.", "[B]" is the estimate, and so is a whole sheet "Begroting" or "Offerte"; anything else what it really cost (product rule 4a.3). */
export function kindOf({ field, heading }: SourceCell, { table }: SourceRow): string {
  if (field === "estimate") return "begroting";
  if (["actual", "debit", "credit"].includes(field ?? "") || saysActual(heading)) return "werkelijk";
  const around = `${table.sheet} ${table.context.title ?? ""}`;
  const isBudget =
    saysBudget(heading) || table.context.offer !== undefined || (saysBudget(around) && !saysActual(around));
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
    return year && saysBudget(year.cell.raw ?? textOfValue(year.cell.value)) ? "begroting" : null;
  };
}

/** The year as the row says it, else as its booking date, the title or the sheet's name says it; `ofList`: what its titles say. */
export function yearOfRow(row: SourceRow, ofList: TimeOfList | null, work: Workspace): number | undefined {
  const inWords = row.find("year");
  const words = inWords?.cell.raw ?? inWords?.cell.value;
  const named = typeof words === "string" && saysBudget(words) ? yearIn(words) : null;
  if (inWords && named !== null) {
    row.use(inWords);
    work.understood.push(row.placeOf(inWords));
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
  const booked = /^\d{4}-\d{2}(?:-\d{2})?/.exec(row.textOf("bookedOn"))?.[0];
  if (booked !== undefined && !isWithin(booked, ofList)) return Number(booked.slice(0, 4));
  // "Kosten 2024" over the items themselves.
  const over = row.source.keysOf("item").map((key) => yearIn(row.source.columnOf(key)?.heading ?? ""));
  const near = over.find((found) => found !== null);
  if (near != null) return near;
  if (ofList) tellTimeOfList(ofList, row, work);
  return ofList?.year ?? yearOfTitle(row, work);
}

function isWithin(booked: string, ofList: TimeOfList | null): boolean {
  const day = dayOfIso(booked);
  return (
    day !== null && ofList?.from !== undefined && ofList.to !== undefined && day >= ofList.from && day <= ofList.to
  );
}

/** The year of titles and sheet. The day of a print is none; what may be the number of a complex is told. */
function yearOfTitle(row: SourceRow, work: Workspace): number | undefined {
  const { context, sheet } = row.table;
  const isSaid = context.year !== undefined && context.printed === undefined;
  const year = isSaid ? Number(context.year) : yearIn(sheet);
  if (year === null || year === numberOf(context.complex)) return undefined;
  const { doubt: words } = context;
  if (words !== undefined)
    work.problems.add(`S103|${sheet}|${words}`, row.placeOf(), (places) =>
      problem("S103", "info", places, { sheet, words, year, hits: places.length }),
    );
  return year;
}

function numberOf(complex: string | undefined): number {
  return Number(/^\d+/.exec(complex ?? "")?.[0] ?? Number.NaN);
}
