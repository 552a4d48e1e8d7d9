import type { Day } from "../../days/day.ts";
import type { Cents } from "../money/cents.ts";

/** Let, vacant or sold: used only for a unit without any row of occupancy. */
export type UnitStatus = "let" | "vacant" | "sold";

/** A rental unit: a home, a parking place. */
export interface UnitRow {
  readonly id: string;
  readonly complex: string;
  /** Floor area in m², or null when unknown. */
  readonly area: number | null;
  readonly status: UnitStatus;
  /** What the household pays in advance each month; used only for a unit without rows of advances. */
  readonly advanceCents: Cents | null;
  readonly source: string;
}

/** Who lived in a unit and when. Days without a row are vacancy. */
export interface OccupancyRow {
  readonly unit: string;
  /** Null: since before everything else in the workbook. */
  readonly from: Day | null;
  /** Last day; null: still there. */
  readonly to: Day | null;
  /** The household's name or number (personal data); null: a row that says the unit stood empty. */
  readonly household: string | null;
  readonly source: string;
}
