import type { Day } from "../../days/day.ts";
import type { Fraction } from "../money/fraction.ts";

/**
 * Everything that the rules ask of the law, the Huurcommissie's policy and the corporation's own policy: dated rows with
 * these codes. The value is a fraction, an amount in euros, a number of days or months, or a word, as said here.
 */
export const NORM_CODES = {
  /** Administration costs over the costs of heat: fraction (policy of the Huurcommissie, p. 43). */
  administrationHeat: "ADMIN-WARMTE",
  /** The same where metering and dividing are contracted out: fraction. */
  administrationHeatOutsourced: "ADMIN-WARMTE-UITBESTEED",
  /** Administration costs over all other costs: fraction. */
  administrationOther: "ADMIN-OVERIG",
  /** Least and most administration costs per statement and home: euros. */
  administrationMinimum: "ADMIN-MINIMUM",
  administrationMaximum: "ADMIN-MAXIMUM",
  /** Highest hourly rate of a caretaker, VAT included: euros (p. 40-41). */
  caretakerHour: "HUISMEESTER-UURTARIEF",
  /** Part of caretaker and security costs that tenants pay: fraction (p. 40-41). */
  caretakerTenants: "HUISMEESTER-HUURDERSDEEL",
  /** Part of gas without a meter that is divided equally: fraction; the rest goes by floor area (p. 26-27). */
  gasEqualPart: "GAS-GELIJK-DEEL",
  /** Labour of window cleaning that may be charged when not specified: fraction (p. 36). */
  windowCleaning: "GLAZENWASSEN-DEEL",
  /** Drain contract, not specified: fraction (p. 37). */
  drainContract: "ONTSTOPPING-DEEL",
  /** Round-the-clock service inside a maintenance contract, not specified: fraction (p. 44). */
  serviceLine: "24-UURSSERVICE-DEEL",
  /** Glass insurance inside a building insurance, not specified: fraction (p. 42-43). */
  glassInsurance: "GLASVERZEKERING-DEEL",
  /** Largest size of a fund, in times its yearly proceeds: number (p. 44). */
  fundSize: "FONDS-MAXIMUM",
  /** Yearly write-off of movable things by their term: fraction (p. 31-35). */
  movable5: "ROEREND-5-JAAR",
  movable10: "ROEREND-10-JAAR",
  movable15: "ROEREND-15-JAAR",
  /** Value of movable things after their first term, as a part of the price: fraction (p. 31-35). */
  movableRevalued: "ROEREND-HERWAARDERING",
  /** Part of the price of cameras, and of fire extinguishers, that may be charged: fraction (p. 31-35). */
  cameraValue: "CAMERA-WAARDE",
  extinguisherValue: "BLUSMIDDEL-WAARDE",
  /** Most that washing machines may cost a home each month: euros (p. 35). */
  washingMaximum: "WASMACHINE-MAXIMUM",
  /** Part of the tenants that must agree with a change of a joint service: fraction (7:261 lid 2 BW). */
  consentPart: "INSTEMMING-DEEL",
  /** Days after the notice of the result within which a tenant may go to court: days (7:261 lid 2 BW: eight weeks). */
  courtDays: "RECHTER-TERMIJN",
  /** Least time for advice of the committee or tenants' organisation: days (art. 5 Wohv: six weeks). */
  adviceDays: "ADVIES-TERMIJN",
  /** Days between giving reasons for not following advice and going on: days (art. 5 Wohv). */
  adviceReasonsDays: "ADVIES-WACHTDAGEN",
  /** Days after an advice within which the reasons for not following it are given: days (art. 5 Wohv). */
  adviceReasonsTerm: "ADVIES-REDENEN",
  /** Months after the calendar year within which the statement must be given: months (7:259 lid 2 BW). */
  statementMonths: "AFREKENING-MAANDEN",
  /** Below this amount an extra payment is not collected: euros (the corporation's policy). */
  collectFrom: "INNEN-VANAF",
  /** From this amount on a household is called before the letter goes out: euros (the corporation's policy). */
  callFrom: "BELLEN-VANAF",
  /** Advances are rounded to a multiple of this: euros (the corporation's policy). */
  advanceStep: "VOORSCHOT-AFRONDING",
  /** Outcomes over fewer answers are not shown: number (the corporation's policy). */
  leastAnswers: "MINIMUM-ANTWOORDEN",
  /** How a key rounds when it does not say so itself: `gelijk` or `exact`. */
  rounding: "AFRONDING",
} as const;

export type NormCode = (typeof NORM_CODES)[keyof typeof NORM_CODES];

/** A row of the norms: a value that holds from a day on, with where it comes from. */
export interface NormRow {
  readonly code: string;
  readonly from: Day;
  /** Last day; null while it holds on. */
  readonly to: Day | null;
  /** 0.05, "1/3", 75, "gelijk". */
  readonly value: number | string;
  readonly unit: string;
  /** Law, policy book with page, own decision. */
  readonly origin: string;
  readonly confirmed: boolean;
  /** The caller's name for this row; comes back in findings and explanations. */
  readonly source: string;
}

/** A norm row of which the value could be read. `value` is null for a word. */
export interface Norm {
  readonly row: NormRow;
  readonly value: Fraction | null;
}
