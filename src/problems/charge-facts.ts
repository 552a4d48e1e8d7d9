/** B: reading the rows of a workbook for a calculation of service charges. */
export interface ChargeFacts {
  /** A reference that more than one row answers to. */
  B001: { heading: string; value: string; sheet: string };
  /** Tables without which nothing can be calculated are missing. */
  B002: { sheets: readonly string[] };
  /** Sheets for results that the workbook lacks. */
  B003: { sheets: readonly string[] };
  /** Nothing is filled in that could be calculated for the year. */
  B004: { year: number };
  /** A unit without occupancy and without a status: nobody knows who pays. */
  B005: Record<string, never>;
  /** The denominator of a key is another number than the weights together. */
  B006: { key: string; denominator: string; sum: string };
  /** A handover that ends: the calculation only knows a beginning. */
  B007: { handover: string; to: string };
  /** The unit that was asked for does not exist. */
  B008: { unit: string };
  /** The cost item that was asked for does not exist. */
  B009: { item: string };
  /** The initiative that was asked for does not exist. */
  B010: { initiative: string };
  /** The home takes no part in an item, or the item could not be divided. */
  B011: { unit: string; item: string };
  /** Nothing was handed over, so that nothing changes. */
  B012: Record<string, never>;
  /** Too many results for the sheet that was asked for. */
  B013: { sheet: string; rows: number };
  /** Items over which another part of administration costs goes than over most, found from their code or key. */
  B014: { kind: "heat" | "none" };
  /** A key of one complex divides costs of another, or of several together. */
  B015: { key: string; complex: string; ofKey: string };
  /** Rows of a key without a weight, of which something else counts. */
  B016: { key: string; counts: "one" | "area" };
  /** Weights other than nought and one in a key that divides equally. */
  B017: { key: string };
  /** Rows of occupancy without a first day. */
  B018: Record<string, never>;
  /** Rows of occupancy that follow on each other with the same name: one household. */
  B019: Record<string, never>;
  /** All weights of a key by floor area are the same, while the areas of the homes are not. */
  B020: { key: string; weight: string };
  /** Nobody lives in units any more since the last household left, while their status says that they are let. */
  B021: { homes: number };
}
