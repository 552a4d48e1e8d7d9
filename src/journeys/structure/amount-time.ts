/**
 * Of which time an amount is: of a year, of a part that makes a year when it is multiplied, or of the part that its row names. What is
 * multiplied while the rows are the months themselves counts twelve times, so it is done only where nothing speaks against it.
 */

import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { RecognisedColumn } from "../../recognise/recognised.ts";
import { isPrice } from "../../recognise/unit-prices.ts";
import { groupBy } from "../group-by.ts";
import { timesAYear, turnsIn } from "./amount-of-year.ts";
import type { PartOfYear } from "./part-of-year.ts";
import { hasValue, type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** How many times a year the amount comes; "part": it is of the part that the row names; "unsure": nobody says. */
export type AmountTime = number | "part" | "unsure";

/** Over words that say of which time the amount beside it is. */
const PER =
  /^(?:per|betaling per|betaalperiode|betaaltermijn|termijn van betaling|bedrag per|facturatie|prijs per|tarief per|kosten per|bedrag is per|per wat)$/;
/** Over such words, or over something else: only what stands below it tells. */
const MAYBE_PER =
  /^(?:periode|termijn|termijnen|betaling|betalingen|betaald per|betalingstermijn|facturering|factuur|factuurperiode|facturatie ?\w*|eenheid|tijd|soort bedrag|type bedrag|bedragsoort|tariefsoort|interval betaling|basis)$/;
/** How often somebody comes is not how often it is paid. */
const OF_WORK =
  /\b(?:freq\w*|vaak|beurt\w*|interval|herhaling|keer|ritme|schema|uitvoering|onderhoud\w*|bezoek\w*|planning|rooster|wanneer|controle|keuring\w*|inspectie\w*|werk\w*|dienst\w*|opzeg\w*|verleng\w*|index\w*|evaluatie|overleg|rapportage|schouw|toets\w*)\b/;
/** Fields of a cost or contract that say something else, whatever their letters may stand for. */
const OF_ELSE: ReadonlySet<string> = new Set([
  "chargeable",
  "key",
  "vat",
  "vera",
  "code",
  "item",
  "supplier",
  "complex",
  "proof",
]);
/** Enough of a column to say what it is about. */
const MOSTLY = 0.5;

/** The column that says of which time the amounts are. */
interface TimesColumn {
  readonly key: string;
  /** It says so by its heading; otherwise what stands below it may be about the work. */
  readonly isSure: boolean;
  /** It never says another time than a year. */
  readonly isOfYears: boolean;
}

export class AmountTimes {
  private readonly source: SourceTable;
  private readonly per: TimesColumn | null;
  private again: ReadonlySet<SourceRow["row"]> | undefined;

  constructor(source: SourceTable) {
    this.source = source;
    this.per = columnOfTimes(source);
  }

  /** `part`: what the row says of a month, quarter or bill. */
  of(cell: SourceCell, row: SourceRow, part: PartOfYear | null): AmountTime {
    const own = saidInCell(cell) ?? timesAYear(cell.heading) ?? (cell.field === "amountPerMonth" ? 12 : null);
    // Such a heading leaves nothing to what the row says.
    if (own === 1) return 1;
    if (own === "turn") return turnsOf(row);
    const times = own ?? this.beside(row);
    if (times === "unsure") return times;
    if (part && (times !== 1 || part.words !== undefined)) return "part";
    return times !== 1 && this.comesAgain(row) ? "unsure" : times;
  }

  private beside(row: SourceRow): AmountTime {
    if (this.per === null) return 1;
    const { key } = this.per;
    const cell = row.leftOver().find((own) => own.key === key);
    if (!cell) return this.per.isOfYears ? 1 : "unsure";
    const times = timesAYear(textIn(cell.cell));
    if (times === "turn") return turnsOf(row);
    return times === null || !this.per.isSure ? "unsure" : times;
  }

  /** The same item of the same complex and year stands in another row too: then these may be its months. */
  private comesAgain({ row }: SourceRow): boolean {
    this.again ??= rowsThatComeAgain(this.source);
    return this.again.has(row);
  }
}

/** "€ 650 per maand" says more than what stands above it. */
export function saidInCell({ cell }: SourceCell): ReturnType<typeof timesAYear> {
  return cell.raw !== undefined && /\p{L}/u.test(cell.raw) ? timesAYear(cell.raw) : null;
}

/** Of an amount for one turn: how many of them a year has. */
function turnsOf(row: SourceRow): AmountTime {
  return turnsIn(row.textOf("frequency")) ?? "unsure";
}

/** Tells that amounts under a heading of a month or quarter were left as they are: their rows say of which one, or of which bill. */
export function tellPartsOfYear(cell: SourceCell, row: SourceRow, work: Workspace): void {
  if (timesAYear(cell.heading) === null) return;
  const { sheet } = row.table;
  work.problems.add(`S076|${sheet}|${cell.heading}`, row.placeOf(cell), (places) =>
    problem("S076", "info", places, { sheet, heading: cell.heading, hits: places.length }),
  );
}

/** The column that says of which time the amounts are. "Per" says it by its heading, "Termijn" by what stands below it. */
function columnOfTimes({ table }: SourceTable): TimesColumn | null {
  if (table.layout === "cards" || table.layout === "freeText") return null;
  const found = table.columns.flatMap(({ column, heading, field, type, period, leftOut }) => {
    const words = normalise(heading);
    if (period !== undefined || leftOut || words === "" || OF_WORK.test(words)) return [];
    // "J" is ja, and no year.
    if (type === "boolean" || (field !== null && OF_ELSE.has(field))) return [];
    const key = String(column);
    if (isOfPrice(table.columns, column)) return [];
    const texts = table.rows.flatMap(({ cells }) => {
      const cell = cells.get(key);
      return cell && hasValue(cell) && typeof cell.value !== "number" ? [textIn(cell)] : [];
    });
    const times = texts.map((text) => (text.length <= LONGEST ? timesAYear(text) : null));
    const said = times.filter((one) => one !== null).length;
    if (!PER.test(words) && (said === 0 || said < texts.length * MOSTLY)) return [];
    return [{ key, isSure: PER.test(words) || MAYBE_PER.test(words), isOfYears: times.every((one) => one === 1) }];
  });
  return found.find(({ isSure }) => isSure) ?? found[0] ?? null;
}

/** "Prijs | Per | Jaarbedrag": it says of which time the price is. */
function isOfPrice(columns: readonly RecognisedColumn[], at: number): boolean {
  const isAmount = ({ field, heading }: RecognisedColumn) => OF_SOME_TIME.has(field ?? "") || isRate(field, heading);
  const money = columns.filter((column) => column.column !== at && isAmount(column));
  const nearest = money.findLast(({ column }) => column < at) ?? money[0];
  return nearest !== undefined && !OF_SOME_TIME.has(nearest.field ?? "");
}

function isRate(field: string | null, heading: string): boolean {
  return field === "rate" || (field === null && isPrice(heading));
}

/** Amounts that a column beside them may say the time of. */
const OF_SOME_TIME: ReadonlySet<string> = new Set(["amount", "amountPerMonth", "estimate", "actual", "debit", "total"]);
const LONGEST = 30;

function textIn({ value, raw }: SourceCell["cell"]): string {
  return typeof value === "string" ? value : (raw ?? textOfValue(value));
}

/** Rows that say the same as another row, figures and remarks apart. */
function rowsThatComeAgain({ table }: SourceTable): ReadonlySet<SourceRow["row"]> {
  const telling = table.columns.filter(
    ({ field, type, period }) =>
      period === undefined &&
      !["note", "proof", "number", "amount", "vat"].includes(field ?? "") &&
      (field === "year" ||
        field === "complex" ||
        !["amount", "integer", "decimal", "percentage", "date"].includes(type) ||
        HELD.has(field ?? "")),
  );
  const byText = groupBy(table.rows, ({ section, cells }) =>
    [
      section ?? "",
      ...telling.map(({ column }) => normalise(textOfValue(cells.get(String(column))?.value ?? null))),
    ].join("|"),
  );
  return new Set([...byText.values()].filter((rows) => rows.length > 1).flat());
}

/** Since when and until when: another contract, also with the same supplier. */
const HELD: ReadonlySet<string> = new Set(["startsOn", "endsOn"]);
