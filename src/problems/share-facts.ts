/** N: sharing with residents and bringing back. N001–N019 and N050–N059 are of the copy, N020–N049 and N060–N069 of merging. */
export interface ShareFacts {
  /** A copy without the table that says what was sent. */
  N001: { sheet: string };
  /** What was sent cannot be relied on: lines were changed, removed or added. */
  N002: { sheet: string };
  /** No row has the number of which a copy was asked; `known` are the first numbers that there are. */
  N003: { kind: "initiative" | "complex"; id: string; known: readonly string[]; others: number };
  /** More rows have that number. */
  N004: { kind: "initiative" | "complex"; id: string };
  /** Rows without a number of their own, or with one that another row has too: nobody could bring them back. */
  N005: { rows: number };
  /** Texts that name somebody, or how to reach somebody. */
  N006: { heading: string; cells: number };
  /** Texts that tell of somebody's life. */
  N007: { heading: string; cells: number };
  /** Names that nobody agreed to show. */
  N008: { heading: string; cells: number };
  /** References to rows that are not in the copy. */
  N009: { heading: string; cells: number };
  /** Costs of one or two homes. */
  N010: { rows: number };
  /** Costs of which nobody knows for how many homes they are. */
  N011: { rows: number; complex: string };
  /** Rows that do not say of which initiative or complex they are. */
  N012: { rows: number };
  /** Rows of which the initiative and the complex contradict each other. */
  N013: { rows: number };
  /** The finished copy holds what it should not: nothing was written. */
  N014: { found: FoundInCopy; where: string };
  /** Cells that the user wanted to share all the same, while nothing of them was kept out. */
  N015: { cells: readonly string[] };
  /** An initiative without a complex: no costs. */
  N016: { initiative: string };
  /** A sheet without which nobody knows what to share. */
  N017: { sheet: string };
  /** Cells that are shared because the user said so. */
  N018: { cells: number };
  /** Rows that are hidden in the workbook, and are seen in the copy. */
  N019: { rows: number };
  /** What stands in a column of postcodes and is none. */
  N051: { heading: string; cells: number };
  /** Texts that go along as people wrote them, for somebody to read. */
  N050: { columns: readonly { readonly sheet: string; readonly heading: string; readonly cells: number }[] };
}

/** What the search of a finished copy can find. */
export type FoundInCopy = "part" | "sheet" | "hidden" | "extra" | "name" | "cell" | "text" | "private" | "unreadable";
