/** D: rules of the field that the data does not satisfy. */
export interface DomainFacts {
  // Norms.
  /** No norm is in force on the day asked for. */
  D001: { norm: string; on: string };
  /** The value of a norm cannot be used: a word, negative, or a part above one. */
  D002: { norm: string; value: string };
  /** Two norms with the same code hold on the same day. */
  D003: { norm: string; on: string };
  /** A norm that was used still has to be confirmed. */
  D004: { norm: string; on: string };

  // Cost items.
  /** An amount with more than two decimals. */
  D010: { row: string };
  /** Not an amount, or too large to be one. */
  D011: { row: string };
  /** A cost below zero; it counts as a reduction. */
  D012: { item: string; amount: string };
  /** Actual costs without an invoice. */
  D013: Record<string, never>;
  /** A period without a real first day, or one that ends before it starts. */
  D014: { row: string };
  /** A cost over more than twelve months. */
  D015: { item: string };
  /** Two cost items with the same number. */
  D016: { item: string };
  /** A VAT rate that cannot be right. */
  D017: { item: string };
  /** No home takes part in the cost. */
  D018: { item: string; complex: string };
  /** Costs that were not divided because something is wrong with their key. */
  D019: { key: string };

  // Allocation keys and weights.
  /** A cost names a key that does not exist. */
  D020: { key: string };
  /** A key does not say whether it divides by days or by months. */
  D021: { key: string };
  /** Homes that take part have no weight, or one below zero. */
  D022: { key: string; complex: string };
  /** A home that takes part has weight zero. */
  D023: { key: string; complex: string };
  /** All weights of a key are zero. */
  D024: { key: string; complex: string };
  /** Two weights of a home hold at the same time. */
  D025: { key: string; unit: string };
  /** Weights name a unit that does not exist. */
  D026: { key: string; unit: string };
  /** A key of one complex has a weight for a home that is not in it. */
  D032: { key: string; complex: string };
  /** Homes of the complex that have no row in the key. */
  D027: { key: string; complex: string; count: number };
  /** The whole of the fractions of ownership is not a number above zero. */
  D028: { key: string };
  /** The fractions of ownership together are more than their whole. */
  D029: { key: string; complex: string };
  /** Two keys with the same name. */
  D030: { key: string };
  /** Weights name a key that does not exist. */
  D031: { key: string };

  // Allowance rules.
  /** A cost item without a rule for what may be charged. */
  D035: { item: string };
  /** Caretaker without hours. */
  D036: { item: string };
  /** Fund without its balance. */
  D037: { item: string };
  /** Fund that does not meet the conditions for charging. */
  D038: { item: string };
  /** Movable things without the year of use. */
  D039: { item: string };

  // Units and occupancy.
  /** A unit in two complexes. */
  D040: { unit: string };
  /** A unit twice in the same complex. */
  D041: { unit: string };
  /** Two households in a unit at the same time. */
  D042: { unit: string };
  /** A row names a unit that does not exist. */
  D044: { unit: string };
  /** Homes whose rows are wrong: what they owe waits with the landlord. */
  D045: { homes: number; of: "statement" | "comparison" };

  // Recomputing.
  /** A handover names a cost item that does not exist. */
  D050: { handover: string; item: string };
  /** The part that is handed over is not between 0 and 1. */
  D051: { handover: string };
  /** More is handed over than there is. */
  D052: { item: string };
  /** Nothing in the year to hand over. */
  D053: { handover: string; item: string; year: number };
  /** A handover names a contract that does not exist. */
  D054: { handover: string; contract: string };
  /** The contract ends after the residents start: paying twice. */
  D055: { handover: string; contract: string; from: string; to: string };
  /** The contract has no end; the last day for notice, when known. */
  D056: { contract: string; noticeOn: string | null };

  // Consent.
  /** A proposal without the day on which it was written. */
  D060: { proposal: string };
  /** An answer of a home without a vote. */
  D061: { proposal: string; unit: string; on: string };
  /** A home that answered yes and no on the same day. */
  D062: { proposal: string; unit: string };
  /** A notice was sent although not enough tenants agreed. */
  D063: { proposal: string; yes: number; needed: number };
  /** A notice from before enough tenants had agreed. */
  D064: { proposal: string; notice: string; reached: string };
  /** A proposal to nobody. */
  D065: { proposal: string };
  /** Going on before the time for advice was over. */
  D066: { proposal: string; until: string | null };
  /** A change of policy without consent of the tenants' organisation beforehand. */
  D067: { proposal: string };
  /** Let homes that pay for what changes and have no row on Draagvlak. */
  D068: { proposal: string; notAsked: number };

  // Settlement.
  /** The advance of units is unknown. */
  D070: Record<string, never>;
  /** Two advances of a unit hold at the same time. */
  D071: { unit: string };
  /** A refund to nobody who lived there. */
  D072: { unit: string };
  /** Only an estimate of a cost, no actual costs. */
  D073: { item: string };
  /** Somebody lived there on days for which no advance is filled in, though for others it is. */
  D074: Record<string, never>;

  // Business case.
  /** A year without the basisalternatief. */
  D080: { year: number };
  /** The same year twice. */
  D081: { year: number };
  /** Hours of guidance that cannot be right. */
  D082: { year: number };
}
