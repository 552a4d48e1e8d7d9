/** Where a day lies: before it, on it, after it. */
export type When = "ahead" | "today" | "late";

/** A day as ISO date, and where it lies. */
interface Due {
  readonly due: string;
  readonly when: When;
}

/** T: what needs attention on a day. */
export interface SignalFacts {
  /** A reminder that the norms lack: the usual number is used. */
  T001: { norm: string; on: string; used: number };
  /** No initiatives to look at. */
  T002: Record<string, never>;
  /** Nothing needs attention. */
  T003: { on: string };
  /** A folder without workbooks. */
  T004: { folder: string };
  /** A step. */
  T010: { step: string } & Due;
  /** A phase that lasts longer than its term. */
  T011: { phase: string; term: number; missing: number } & Due;
  /** A contra-indication after the decision. */
  T012: { about: string };
  /** An evaluation. */
  T013: Due;
  /** No evaluation planned. */
  T014: Due;
  /** Initiatives without a phase. */
  T015: { count: number };
  /** No evaluation planned, and no day to count from. */
  T016: Record<string, never>;
  /** Initiatives of which nobody knows since when they are in their phase. */
  T017: { count: number };
  /** Rows without an initiative: they are in no dossier. */
  T018: { sheet: string; rows: number };
  /** Sheets that are not in the workbook. */
  T019: { sheets: readonly string[] };
  /** An agreement that ends. */
  T020: { agreement: string } & Due;
  /** An insurance that ends. */
  T021: Due;
  /** Work without insurance. */
  T022: Record<string, never>;
  /** The last day to give notice on a contract that residents replace. */
  T023: { contract: string; supplier: string } & Due;
  /** The last day to give notice on another contract of the complex. */
  T024: { contract: string; supplier: string } & Due;
  /** A contract that goes on after residents start. */
  T025: { contract: string; supplier: string; to: string | null; isRenewed: boolean } & Due;
  /** Work without a signed agreement. */
  T026: Record<string, never>;
  /** No leader. */
  T030: Record<string, never>;
  /** A leader without a successor. */
  T031: Record<string, never>;
  /** No guide. */
  T032: Record<string, never>;
  /** A participant who leaves or left. */
  T033: { participant: string; onRoster: boolean; leads: boolean } & Due;
  /** Keys and tools. */
  T034: { resource: string; why: "agreed" | "holderLeft" | "ended" } & Due;
  /** Tenants can go to court. */
  T040: { proposal: string } & Due;
  /** Enough tenants agreed, and were not told. */
  T041: { proposal: string; since: string | null };
  /** An advice is awaited. */
  T042: { proposal: string } & Due;
  /** The time for advice is over. */
  T043: { proposal: string; until: string };
  /** Reasons for not following an advice. */
  T044: { proposal: string } & Due;
  /** An inspection below the level agreed. */
  T050: { space: string; aspect: string; level: string; aim: string } & Due;
  /** The yearly statement. */
  T060: { year: number; complexes: number } & Due;
}
