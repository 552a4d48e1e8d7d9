/** Hours told by when somebody began and when it ended: the table Uren, with both times of the clock as its hours. */

import { isBlank } from "../../workbook/cell.ts";
import type { Frame } from "../frame.ts";
import { lowestOf, normalise } from "../headings/words.ts";
import type { ColumnProfile } from "../values/column-profile.ts";
import type { SourceCell } from "../values/source-cell.ts";
import { columnsOf, wordsOf } from "./own-columns.ts";
import { type OwnSigns, type OwnTable, ownField } from "./own-table.ts";
import { SIGNATURES } from "./signatures.ts";

const TABLE = "zbUren";
const BEGIN = /^(?:begin|begintijd|start|starttijd|van|vanaf|aanvang|aanvangstijd|in|begonnen)$/;
const END = /^(?:eind|einde|eindtijd|stop|stoptijd|tot|t m|tot en met|uit|klaar|gestopt)$/;
const CLOCK = /^(?:[01]?\d|2[0-4])(?:[.:u][0-5]\d(?::[0-5]\d)?)?\s?(?:u|uur|h)?\.?$/i;
const MOSTLY = 0.6;

/** The hours; null for a list that is not called after hours, or that has no day, or not both times. */
export function clockHours({ frame, profiles, sheetName, titles }: OwnSigns): OwnTable | null {
  const signature = SIGNATURES.find(({ table }) => table === TABLE);
  const heads = frame.heads.map(({ heading }) => normalise(lowestOf(heading)));
  const name = [sheetName, ...titles].find((text) => signature?.names.test(normalise(text)));
  if (!signature || frame.layout !== "rows" || name === undefined || heads.some((head) => signature.never?.test(head)))
    return null;
  const clocks = [BEGIN, END].map((words) => heads.findIndex((head, at) => words.test(head) && areClocks(frame, at)));
  const hours = columnsOf(TABLE)
    .filter(({ key }) => key === "hours")
    .flatMap((own) => wordsOf(signature, own));
  const isCounted = heads.some((head, at) => hours.includes(head) && !clocks.includes(at));
  if (clocks.includes(-1) || isCounted) return null;
  const keys = new Map<number, string>(clocks.map((at) => [at, "hours"]));
  heads.forEach((head, at) => {
    const column = columnsOf(TABLE).find((own) => wordsOf(signature, own).includes(head));
    if (!column || keys.has(at) || [...keys.values()].includes(column.key)) return;
    if (column.kind !== "date" || isDays(profiles[at])) keys.set(at, column.key);
  });
  if (![...keys.values()].includes("on")) return null;
  return {
    table: TABLE,
    kind: signature.kind,
    confidence: 0.85,
    reasons: [
      { from: "neighbours", what: name },
      ...clocks.map((at) => ({ from: "heading" as const, what: frame.heads[at]?.heading ?? "" })),
    ],
    fields: new Map(
      [...keys].flatMap(([at, key]) => {
        const field = ownField(TABLE, key);
        return field
          ? [[at, { field, likeness: 0.9, ...(key === "hours" ? { type: "text" as const } : {}) }] as const]
          : [];
      }),
    ),
  };
}

function isDays(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && (profile.type === "date" || (profile.shares.date ?? 0) >= MOSTLY);
}

function areClocks({ cells }: Frame, at: number): boolean {
  const filled = (cells[at] ?? []).filter(({ value }) => !isBlank(value));
  return filled.length > 0 && filled.filter(isClock).length >= filled.length * MOSTLY;
}

/** A time of the day, as Excel keeps it, as it is typed, or a whole hour. */
function isClock({ value, style }: SourceCell): boolean {
  if (typeof value !== "number") return typeof value === "string" && CLOCK.test(value.trim());
  return Number.isInteger(value) ? value >= 0 && value <= 24 : value > 0 && value < 1 && /h/i.test(style.format);
}
