/** The beheerplan and its roster as they go on paper: words only, grouped as people look for them. */

import type { Day } from "../days/day.ts";

export interface PrintedTurn {
  readonly on: Day;
  readonly task: string;
  readonly space: string;
  /** Names as agreed; "" for a turn without anybody. */
  readonly who: string;
  /** Why people are still missing; "" when nobody is. */
  readonly openBecause: string;
  readonly note: string;
  readonly isDone: boolean;
}

export interface PrintedTask {
  readonly name: string;
  readonly description: string;
  readonly howOften: string;
  /** "45 min", "90 min × 3" */
  readonly time: string;
  readonly doneBy: string;
  readonly level: string;
  readonly tools: string;
}

export interface PrintedPlan {
  readonly title: string;
  readonly organisation: string;
  /** First and last day of the roster; null when there are no turns. */
  readonly period: { readonly from: Day; readonly to: Day } | null;
  /** Per month, in order of days. */
  readonly months: readonly { readonly month: Day; readonly turns: readonly PrintedTurn[] }[];
  /** Per space, in the order of the sheet. */
  readonly spaces: readonly { readonly space: string; readonly tasks: readonly PrintedTask[] }[];
}
