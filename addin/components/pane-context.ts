/** What every part of the pane can reach: showing a place in the workbook, saying something aloud, going to a view. */

import { createContext, useContext } from "react";
import type { Place } from "../../src/problems/problem.ts";
import type { OpenWorkbook } from "../open-workbook.ts";
import type { Charging } from "../state/charging.ts";
import type { Checking } from "../state/checking.ts";
import type { Creating } from "../state/creating.ts";
import type { Leading } from "../state/leading.ts";
import type { PaneWork } from "../state/pane-work.ts";
import type { Structuring } from "../state/structuring.ts";

export const VIEWS = [
  "home",
  "initiatief",
  "beheerplan",
  "servicekosten",
  "effecten",
  "delen",
  "samenvoegen",
  "documenten",
  "nieuw",
  "structureren",
  "controleren",
  "over",
] as const;
export type View = (typeof VIEWS)[number];

export interface Pane {
  readonly workbook: OpenWorkbook;
  readonly structuring: Structuring;
  readonly checking: Checking;
  readonly creating: Creating;
  readonly leading: Leading;
  readonly charging: Charging;
  /** Work that only one view knows. */
  readonly piece: PaneWork["piece"];
  readonly version: string;
  /** Selects a cell or range in the workbook. */
  readonly show: (place: Place) => void;
  /** For screen readers, when something changed that has no focus. */
  readonly announce: (text: string) => void;
  /** From a button in a view: the focus goes to the title of the other view. */
  readonly goTo: (view: View) => void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("there is no pane around this component");
  return pane;
}
