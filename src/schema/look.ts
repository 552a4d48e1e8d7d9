/** Colours of sheets, as data in one place. Without "#". */
import type { Group } from "./table.ts";

export const COLOURS = {
  brand: "0F6B5C",
  text: "201F1E",
  quiet: "605E5C",
  line: "D2D0CE",
  computedFill: "F3F2F1",
  computedText: "605E5C",
  programFill: "EAF3F1",
  error: "FDE7E9",
  warning: "FFF4CE",
  good: "DFF6DD",
} as const;

/** Tabs and titles by group; white text on each keeps a contrast of at least 4.5 : 1. */
export const GROUP_COLOURS: Readonly<Record<Group, string>> = {
  Start: "605E5C",
  Basis: "3B5BB5",
  Initiatief: "0F6B5C",
  Beheerplan: "3F7D0A",
  Servicekosten: "7550A8",
  Effecten: "B4470D",
  Herkomst: "605E5C",
};
