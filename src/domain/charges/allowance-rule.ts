import type { Cents } from "../money/cents.ts";
import type { NORM_CODES } from "../norms/norm.ts";

/** What of a cost may be charged to tenants. Pages are of the Huurcommissie's policy book on service charges. */
export type AllowanceRule =
  /** The actual costs: cleaning, garden in exclusive use, lamps (p. 9, 36-38). */
  | { readonly kind: "actual" }
  /** A fixed part, where the bill does not say what may be charged. */
  | { readonly kind: "forfait"; readonly of: Forfait }
  /** Hours against the highest hourly rate, and of that the tenants' part (p. 40-41). */
  | { readonly kind: "caretaker"; readonly hours: number | null }
  /** External security: the tenants' part, without a highest rate (p. 41). */
  | { readonly kind: "security" }
  /**
   * A contribution to a fund for glass, drains or lamps (p. 44): only while what is in it stays within the norm, the money is
   * used for that purpose only and tenants may see how.
   */
  | {
      readonly kind: "fund";
      /** In the fund at the start of the period; null when unknown. */
      readonly balanceCents: Cents | null;
      readonly forPurposeOnly: boolean;
      readonly insightGiven: boolean;
    }
  /** Yearly costs of movable things, from their price (p. 31-35). */
  | { readonly kind: "movable"; readonly thing: MovableThing; readonly yearOfUse: number | null }
  /** The landlord's own. */
  | { readonly kind: "notChargeable"; readonly reason: NotChargeable };

/** Window cleaning 1/3, drain contract 50%, round-the-clock service 20%, glass insurance 15%: values are norms. */
export type Forfait = keyof Pick<
  typeof NORM_CODES,
  "windowCleaning" | "drainContract" | "serviceLine" | "glassInsurance"
>;

/** A term of years, or a thing with a rule of its own; smoke detectors are never charged. */
export type MovableThing =
  | "5years"
  | "10years"
  | "15years"
  | "washingMachine"
  | "camera"
  | "extinguisher"
  | "smokeDetector";

/**
 * Public green, a garden to look at but not enter, cleaning between two tenants, insurance of the building, costs of the
 * landlord's own (overhead, trees, play equipment), or something that was not agreed.
 */
export type NotChargeable =
  | "publicGreen"
  | "viewGarden"
  | "betweenTenants"
  | "buildingInsurance"
  | "landlordsOwn"
  | "notAgreed";
