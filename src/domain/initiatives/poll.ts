/** The interest poll: who wants and can take part, who was not asked, and what each way to reach people gave. */

import type { Dossier, Home, PollAnswer } from "./dossier.ts";
import { CHANNELS, MOTIVES, severalIn } from "./words.ts";

export interface PollResult {
  readonly asked: number;
  readonly reached: number;
  readonly notReached: number;
  readonly wants: number;
  readonly wantsAndCan: number;
  /** Hours a month of those who want and can. */
  readonly hoursPerMonth: number;
  /** What those who want to take part say they can do, each skill once. */
  readonly skills: readonly string[];
  readonly motives: Readonly<Record<string, number>>;
}

export interface ChannelResult extends PollResult {
  readonly channel: string;
}

export function pollOf({ poll }: Pick<Dossier, "poll">): PollResult {
  return resultOf(poll);
}

/** Per channel that was used, in the order of the list; answers without a channel are in none. */
export function channelsOf({ poll }: Pick<Dossier, "poll">): ChannelResult[] {
  return CHANNELS.map((channel) => ({ channel, own: poll.filter((row) => row.channel === channel) }))
    .filter(({ own }) => own.length > 0)
    .map(({ channel, own }) => ({ channel, ...resultOf(own) }));
}

/** Rented homes of the complex without a row in the poll, or with one that says there was no contact. */
export function notAskedIn({ poll, homes }: Pick<Dossier, "poll" | "homes">): Home[] {
  const reached = new Set(poll.flatMap(({ unit, reached: was }) => (unit !== null && was !== false ? [unit] : [])));
  return homes.filter(({ unit }) => !reached.has(unit));
}

function resultOf(rows: readonly PollAnswer[]): PollResult {
  const willing = rows.filter(({ wants }) => wants === "ja");
  const able = willing.filter(({ can }) => can === "ja");
  const skills = willing.flatMap((row) => (row.skills ?? "").split(/[;,]/)).map((skill) => skill.trim());
  return {
    asked: rows.length,
    reached: rows.filter(({ reached }) => reached === true).length,
    notReached: rows.filter(({ reached }) => reached === false).length,
    wants: willing.length,
    wantsAndCan: able.length,
    hoursPerMonth: able.reduce((sum, { hoursPerMonth }) => sum + (hoursPerMonth ?? 0), 0),
    skills: [...new Set(skills.filter((skill) => skill !== ""))],
    motives: Object.fromEntries(
      MOTIVES.map((motive) => [motive, rows.filter((row) => severalIn(row.motives).includes(motive)).length]),
    ),
  };
}
