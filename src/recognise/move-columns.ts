/** Lists of who left a home and who came: the day beside a name is the last or the first of that household. */

import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { lowestOf, normalise } from "./headings/words.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

const BARE = /^(?:per|op|dd|d d|datum|wanneer|per datum|ingaande|ingang|met ingang van|m i v)$/;
const DAY_OF: ReadonlyMap<string, ColumnChoice["field"]> = new Map([
  ["previousTenant", fieldNamed("unit", "until")],
  ["tenant", fieldNamed("unit", "since")],
]);

/** The choices, with a day of which only the name before it says whose it is, where the list names both who left and who came. */
export function withDaysOfMoves(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const names = chosen.map(({ field }) => field?.field ?? "");
  if (![...DAY_OF.keys()].every((field) => names.filter((name) => name === field).length === 1)) return [...chosen];
  return chosen.map((choice, at) => {
    const isDay = choice.field === null && profiles[at]?.type === "date";
    const day = DAY_OF.get(names[at - 1] ?? "");
    const heading = normalise(lowestOf(frame.heads[at]?.heading ?? ""));
    return isDay && day && BARE.test(heading) ? { ...choice, field: day, confidence: 0.85 } : choice;
  });
}
