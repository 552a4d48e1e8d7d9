/** P: the beheerplan. */
export interface PlanFacts {
  /** Sheets without which nothing can be planned are missing. */
  P001: { sheets: readonly string[] };
  /** How often a task comes back cannot be read. */
  P002: { task: string; text: string };
  /** The months of a task cannot be read, or differ from those under Herhaling. */
  P003: { task: string; text: string };
  /** The turns a year that were filled in do not follow from how often it comes back. */
  P004: { task: string; text: string; given: number; expected: number };
  /** Nobody filled in how often tasks come back; `turns` of them stand in the roster all the same. */
  P005: { tasks: readonly string[]; turns: number };
  /** It cannot be read when somebody is away, so that this person is not asked for anything. */
  P006: { participant: string; text: string };
  /** Days without turns cannot be read; those do not count. */
  P007: { task: string; text: string };
  /** People without hours to offer. */
  P008: { participants: readonly string[] };
  /** Work at a height, on electricity or on trees that residents would do. */
  P009: { task: string };
  /** Work for a specialist, without what that person must be able to do. */
  P010: { task: string };
  /** Tasks without the minutes of a turn. */
  P011: { tasks: readonly string[] };
  /** A turn that stays names people who are not known, or a name that several have: their hours do not count. */
  P012: { who: string };
  /** Turns of a period, without a day. */
  P013: { turns: number };
  /** Several initiatives, and rows that do not say which they belong to. */
  P014: { sheet: string };
  /** A time that cannot be read; the turn takes the whole day. */
  P015: { task: string; text: string };
  /** Turns for which people are missing. */
  P016: { gaps: number; turns: number };
  /** No task has a turn in the period. */
  P017: { from: string; to: string };
  /** A task of the catalogue that does not exist. */
  P018: { entry: string };
  /** A turn that does not exist. */
  P019: { turn: string };
  /** No turns to put in a calendar. */
  P020: Record<string, never>;
  /** Turns on a public holiday, or on a day that the task has no turn. */
  P021: { turns: number };
  /** Turns of a period of which the year is not known. */
  P023: { turns: number; example: string };
  /** How often and in which months contradict each other, or leave a choice. */
  P022: { task: string; text: string; season: string };
}
