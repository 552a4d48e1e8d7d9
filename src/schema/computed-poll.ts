/** Counts of the interest poll per initiative and channel: what the columns of Kanalen must give. */

import type { ComputedValue, RowValue, RowValues } from "./row-value.ts";

type PollRow = RowValues;

export const POLL_VALUES: Readonly<Record<string, ComputedValue>> = {
  pollAsked: counted(() => true),
  pollReached: counted((row) => row.reached === true || same(row.reached, "ja")),
  pollWants: counted(wants),
  pollWantsAndCan: counted((row) => wants(row) && same(row.can, "ja")),
  pollTogether: counted((row) => names(row, "samen dingen doen")),
  pollDiscontent: counted((row) => names(row, "onvrede")),
  pollSaving: counted((row) => names(row, "besparen")),
  /** Hours a month of those who want to take part, with two decimals. */
  pollHours: (row, { rowsOf }) =>
    isBlank(row.channel)
      ? ""
      : Math.round(
          ofChannel(rowsOf("zbPeiling"), row)
            .filter(wants)
            .reduce((sum, { hoursPerMonth }) => sum + (typeof hoursPerMonth === "number" ? hoursPerMonth : 0), 0) * 100,
        ) / 100,
};

function counted(isMeant: (row: PollRow) => boolean): ComputedValue {
  return (row, { rowsOf }) => (isBlank(row.channel) ? "" : ofChannel(rowsOf("zbPeiling"), row).filter(isMeant).length);
}

/** Made once for the rows of a workbook: a count per channel would otherwise look through the whole poll each time. */
const INDEXES = new WeakMap<readonly RowValues[], ReadonlyMap<string, readonly PollRow[]>>();

function ofChannel(rows: readonly RowValues[], { initiative, channel }: RowValues): readonly PollRow[] {
  let index = INDEXES.get(rows);
  if (!index) {
    const made = new Map<string, PollRow[]>();
    for (const row of rows) {
      if (isBlank(row.initiative) || isBlank(row.channel)) continue;
      const key = keyOf(row.initiative, row.channel);
      const known = made.get(key);
      if (known) known.push(row);
      else made.set(key, [row]);
    }
    index = made;
    INDEXES.set(rows, index);
  }
  return index.get(keyOf(initiative, channel)) ?? [];
}

/** As Excel compares texts: capitals make no difference. */
function keyOf(initiative: RowValue | undefined, channel: RowValue | undefined): string {
  return `${String(initiative ?? "").toLowerCase()}\n${String(channel ?? "").toLowerCase()}`;
}

function wants(row: PollRow): boolean {
  return same(row.wants, "ja");
}

function names({ motives }: PollRow, motive: string): boolean {
  return typeof motives === "string" && motives.toLowerCase().includes(motive);
}

function same(value: RowValue | undefined, word: string): boolean {
  return typeof value === "string" && value.toLowerCase() === word;
}

function isBlank(value: RowValue | undefined): boolean {
  return value === null || value === undefined || value === "";
}
