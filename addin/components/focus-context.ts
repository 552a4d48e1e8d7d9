/** Which screen had the focus last; null after arriving by a tab, where the focus stays on the tab. */

import { createContext, type RefObject } from "react";

export interface FocusMemory {
  screen: string | null;
}

export const FocusContext = createContext<RefObject<FocusMemory>>({ current: { screen: null } });
