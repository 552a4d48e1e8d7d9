/** J6 and J7 in the pane: reading → result → preview → writing → done. */

import type { Edit } from "../../src/workbook/edit.ts";
import type { ChargesView, WritePreviewView } from "../engine/charges-view.ts";
import type { ChargesTask } from "../engine/engine.ts";
import type { Progress } from "../open-workbook.ts";
import type { Message } from "./message.ts";

export type ChargingState =
  | ChargingIdle
  | {
      readonly phase: "working";
      readonly task: ChargesTask;
      readonly doing: "reading" | "calculating";
      readonly progress: Progress | null;
    }
  | ChargingResult
  | ChargingPreview
  | {
      readonly phase: "writing";
      readonly doing: "comparing" | "writing" | "undoing";
      readonly progress: Progress | null;
    }
  | ChargingDone;

export interface ChargingIdle {
  readonly phase: "idle";
  readonly message: Message | null;
  /** Sheets are missing without which nothing can be calculated. */
  readonly lacksSheets: boolean;
  readonly wasStopped: boolean;
}

export interface ChargingResult {
  readonly phase: "result";
  readonly view: ChargesView;
  /** Another year or initiative is being calculated, or the preview is being made. */
  readonly isBusy: boolean;
  /** Somebody changed the workbook since it was read. */
  readonly isStale: boolean;
  readonly message: Message | null;
  /** These results stand in the workbook, and how to take them back. */
  readonly written: WrittenResults | null;
  /** Others do, of another year or calculation: they can be taken back until something newer is written. */
  readonly earlier: WrittenResults | null;
}

export interface ChargingPreview {
  readonly phase: "preview";
  readonly view: ChargesView;
  readonly preview: WritePreviewView;
  readonly isStale: boolean;
  readonly wasStopped: boolean;
  readonly message: Message | null;
}

export interface ChargingDone {
  readonly phase: "done";
  readonly view: ChargesView;
  readonly written: WrittenResults;
  readonly isUndone: boolean;
  readonly message: Message | null;
}

export interface WrittenResults {
  readonly task: ChargesTask;
  readonly year: number;
  readonly sheets: readonly { readonly sheet: string; readonly rows: number }[];
  readonly undo: readonly Edit[];
}

export const IDLE: ChargingIdle = { phase: "idle", message: null, lacksSheets: false, wasStopped: false };

/** A result as it is first shown, with what was written before it. */
export function resultOf(view: ChargesView, earlier: WrittenResults | null): ChargingResult {
  return { phase: "result", view, isBusy: false, isStale: false, message: null, written: null, earlier };
}
