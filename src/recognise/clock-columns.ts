/** A column under "Tijd" that holds times of the clock ("14.00", "10.00 - 13.00"): when something begins, not how long it takes. */

import { isBlank } from "../workbook/cell.ts";
import type { SourceCell } from "./values/source-cell.ts";

const MOSTLY = 0.8;
/** Half past one in the night is half an hour and an hour. */
const FIRST_HOUR = 6;
const TIME = "(\\d{1,2})[.:](\\d{2})(?::00)?";
const CLOCK = new RegExp(
  `^(?:vanaf |van |om |ca\\.? ?)?${TIME} ?(?:uur|u)?\\.?(?: ?(?:-|–|—|tot|t/m|tot en met) ?${TIME} ?(?:uur|u)?\\.?)?$`,
  "i",
);
/** Headings that ask for a length of time, whatever its cells look like. */
const HOW_LONG = /\b(?:min|minuten|uren|duur|tijdsduur|per|besteding|tijdsbesteding|benodigde?|hoe ?lang|hoeveel)\b/i;

export function areClockTimes(heading: string, cells: readonly SourceCell[]): boolean {
  if (HOW_LONG.test(heading)) return false;
  const filled = cells.filter(({ value }) => !isBlank(value));
  const hours = filled.flatMap((cell) => hourIn(cell) ?? []);
  return (
    hours.length > 0 &&
    hours.length >= filled.length * MOSTLY &&
    hours.filter((hour) => hour >= FIRST_HOUR).length >= hours.length * MOSTLY
  );
}

/** The time that a text begins with, as "14:00"; null for what is no time of the clock. */
export function startIn(text: string): string | null {
  const [, hour = "", minute = ""] = CLOCK.exec(text.trim()) ?? [];
  return hour === "" || Number(hour) > 23 || Number(minute) > 59 ? null : `${hour.padStart(2, "0")}:${minute}`;
}

/** Excel keeps a time as a part of a day. */
function hourIn({ value, style }: SourceCell): number | null {
  if (typeof value === "number") return value > 0 && value < 1 && /h/i.test(style.format) ? value * 24 : null;
  const start = typeof value === "string" ? startIn(value) : null;
  return start === null ? null : Number(start.slice(0, 2));
}
