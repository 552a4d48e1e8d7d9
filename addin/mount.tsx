/** Puts the pane on a page, for a workbook that is open. Knows nothing of Office: the entry gives what it needs. */

import { createRoot } from "react-dom/client";
import { dayOf } from "../src/days/day.ts";
import { App } from "./App.tsx";
import { VIEWS, type View } from "./components/pane-context.ts";
import type { OpenWorkbook } from "./open-workbook.ts";
import { PaneWork } from "./state/pane-work.ts";

export interface Mounted {
  /** The theme of Office changed. */
  setDark(isDark: boolean): void;
}

export interface MountOptions {
  readonly workbook: OpenWorkbook;
  readonly version: string;
  readonly isDark: boolean;
  /** The part of the address behind "?": `view` says which view opens. */
  readonly search: string;
}

export function mount(root: HTMLElement, { workbook, version, isDark, search }: MountOptions): Mounted {
  const work = new PaneWork(workbook, todayHere, isDark);
  const wanted = new URLSearchParams(search).get("view");
  const firstView: View = VIEWS.find((view) => view === wanted) ?? "home";
  createRoot(root).render(<App work={work} firstView={firstView} version={version} />);
  return { setDark: (next) => work.isDark.set(next) };
}

/** The date on this computer. */
function todayHere(): number {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}
