/** I: initiatives. What a gate asks for and is not there (I01x–I08x, by phase), and moves that are refused (I1xx). */
export interface InitiativeFacts {
  // Problem analysis.
  /** Nobody's view of the problem, or of the chance, is filled in. */
  I010: Record<string, never>;
  /** Only one party's view of a problem. */
  I011: { perceiver: string | null };
  /** A problem without a cause behind it. */
  I012: Record<string, never>;
  /** A cause that was not checked. */
  I013: Record<string, never>;
  /** A chance without what is lost if it is not taken. */
  I014: Record<string, never>;
  /** Why residents want it is not known. */
  I015: Record<string, never>;

  // Solutions.
  /** No basisalternatief. */
  I020: Record<string, never>;
  /** More than one basisalternatief. */
  I021: { names: readonly string[] };
  /** Nothing to compare the basisalternatief with. */
  I022: Record<string, never>;
  /** A judgement without its effect, its reason or what it rests on. */
  I023: { alternative: string; part: "expectedEffect" | "reason" | "basis" };
  /** Not exactly one alternative is chosen. */
  I024: { names: readonly string[] };
  /** The choice cannot be kept up, or nobody said that it can. */
  I025: { alternative: string; isKnown: boolean };
  /** Effect groups of which an alternative says nothing. */
  I026: { alternative: string; groups: readonly string[] };

  // Stimulating and support.
  /** The size of the core group is not known, or zero. */
  I029: Record<string, never>;
  /** No interest poll. */
  I030: Record<string, never>;
  /** Nobody who wants and can. */
  I031: { asked: number };
  /** Homes that were not asked or not reached. */
  I032: { count: number; entrances: readonly string[] };
  /** No leader. */
  I033: Record<string, never>;
  /** A leader without a successor. */
  I034: Record<string, never>;
  /** No guide at the corporation. */
  I035: Record<string, never>;
  /** A precondition, contra-indication or pitfall that was not asked about. */
  I036: { topic: string };
  /** A contra-indication. */
  I037: { about: string };
  /** A precondition that is not met. */
  I038: { about: string };
  /** Met, or against, in part. */
  I039: { about: string; isAgainst: boolean };
  /** A pitfall. */
  I040: { about: string };
  /** Nobody in the corporation says to be behind it. */
  I041: Record<string, never>;
  /** Somebody in the corporation is not behind it. */
  I042: { who: string };

  // Decision.
  /** No decision in the log. */
  I050: Record<string, never>;
  /** Services change, and nothing was proposed to the tenants. */
  I051: Record<string, never>;
  /** Too few tenants agree. */
  I052: { proposal: string; yes: number; needed: number | null };
  /** The tenants were not told that enough agreed. */
  I053: { proposal: string };
  /** Tenants can still go to court. */
  I054: { proposal: string; until: string };
  /** The advice is awaited, or reasons for not following it are missing. */
  I055: { proposal: string; state: "waiting" | "reasonsMissing" };
  /** The tenants' organisation did not consent. */
  I056: { proposal: string };

  // Agreements.
  /** No signed agreement over the first day. */
  I060: Record<string, never>;
  /** An agreement that does not say when it may end. */
  I061: { agreement: string };
  /** No insurance. */
  I062: Record<string, never>;
  /** The insurance ends before the start. */
  I063: { start: string };
  /** An agreement without a notice period. */
  I064: { agreement: string };
  /** How things are at the start was not recorded. */
  I065: Record<string, never>;
  /** A supplier contract that goes on. */
  I066: { contract: string; supplier: string; to: string | null; isRenewed: boolean };
  /** Nothing says what happens to the service charges. */
  I067: Record<string, never>;
  /** A handover of which a part is missing, or that is over before the start. */
  I068: { handover: string; part: "item" | "share" | "from" | "to" };
  /** A cost item that is not there, or that is another complex's. */
  I070: { handover: string; item: string; isElsewhere: boolean };
  /** The changed charge binds nobody yet. */
  I069: { proposal: string };
  /** No first day. */
  I071: Record<string, never>;
  /** No tasks. */
  I072: Record<string, never>;
  /** No participants. */
  I073: Record<string, never>;
  /** Risky work by residents. */
  I074: { task: string };

  // Doing the work and looking back.
  /** No evaluation planned. */
  I075: Record<string, never>;
  /** No inspection since the start. */
  I076: Record<string, never>;
  /** No hours. */
  I077: Record<string, never>;
  /** No measurement after the start. */
  I080: Record<string, never>;
  /** The evaluation did not end in a decision. */
  I081: Record<string, never>;
  /** The next evaluation is not planned. */
  I082: Record<string, never>;

  // Ending.
  /** No reason of ending. */
  I085: Record<string, never>;
  /** Not returned. */
  I086: { resource: string };
  /** Charges that are not restored. */
  I087: { handover: string };
  /** Participants that can still be recognised. */
  I088: { count: number };
  /** An agreement that goes on. */
  I089: { agreement: string; on: string };

  // Moves.
  /** No move from this phase to that one. */
  I100: { from: string; to: string };
  /** The gate is closed, and no motivation was given. */
  I101: { phase: string; missing: number };
  /** A move that needs a motivation in so many letters. */
  I102: { least: number };
  /** The initiative does not exist, or more than one has the number. */
  I103: { initiative: string };
  /** A sheet or column that the move has to write in is missing. */
  I104: { sheet: string; heading: string };
  /** The initiative has ended. */
  I105: { initiative: string; on: string };
  /** A sheet that would have got standard steps or questions is missing. */
  I107: { sheet: string };
  /** No day that charges can be restored from. */
  I108: Record<string, never>;
  /** Names of participants were taken away; these cells may still hold one. */
  I109: { cells: number };
}
