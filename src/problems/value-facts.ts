/** V: values in foreign cells that cannot be read with certainty. `text` is what stands in the cell, `value` how it was read. */
export interface ValueFacts {
  /** Not an amount we can read with certainty ("1.0234,51"). */
  V001: { text: string };
  /** Not a number. */
  V002: { text: string };
  /** Not a percentage. */
  V003: { text: string };
  /** Not a date. */
  V004: { text: string };
  /** A date that does not exist (31-2-2024, week 60). */
  V005: { text: string };
  /** A date of which the year is not known ("3/4", "mei"). */
  V006: { text: string };
  /** A date that says more or less than a day ("half april 2025", "per 1-1-2025"). */
  V007: { text: string; value: string };
  /** Not a duration. */
  V008: { text: string };
  /** A house number that Excel turned into a date ("12-5" became 12 May). */
  V009: { text: string; value: string };
  /** Not one house number. */
  V010: { text: string };
  /** Not an address. */
  V011: { text: string };
  /** Not a whole postcode. */
  V012: { text: string };
  /** Not a phone number of the right length. */
  V013: { text: string };
  /** A phone number that had lost its leading zero. */
  V014: { text: string; value: string };
  /** Not an e-mail address. */
  V015: { text: string };
  /** Neither yes nor no. */
  V016: { text: string };
  /** Not a CROW level. */
  V017: { text: string };
  /** Not a survey figure. */
  V018: { text: string };
  /** A survey figure outside the scale of the question. */
  V019: { text: string; low: string; high: string };
  /** "idem": the value of the cell above. */
  V020: { text: string };
  /** "idem" without a value above it. */
  V021: { text: string };
  /** PM, onbekend: not known yet. */
  V022: { text: string };
  /** An error value in the source. */
  V023: { text: string };
  /** A value with a remark beside it ("ca.", "(max.)", "120 *"). */
  V024: { text: string; value: string };
  /** An amount with more than two decimals. */
  V025: { value: string };
  /** "€ 1,5k". */
  V026: { text: string; value: string };
  /** Thousands or decimals: "1.500" where the column does not tell. */
  V027: { text: string };
  /** A value that Excel turned into a date. */
  V028: { text: string };
  /** Numbers that look like citizen service numbers. */
  V029: { count: number };
  /** Hours in a column of minutes, or the other way round. */
  V030: { text: string; value: string };
  /** A year that is more likely a typing error (2204). */
  V031: { value: string };
  /** Another decimal sign than the rest of the column. */
  V032: { text: string; value: string };
  /** "475-": a minus, or an unfinished ",-". */
  V033: { text: string; value: string };
  /** A season or half year. */
  V034: { text: string };
  /** Month first where the rest writes the day first, or the other way round. */
  V035: { text: string; value: string };
  /** A duration without unit. */
  V036: { text: string };
  /** A bare 1 in a column of percentages: 1% or 100%. */
  V037: { text: string };
  /** Not whole where whole numbers stand. */
  V038: { value: string };
  /** The year was taken from the sheet. */
  V039: { text: string; value: string };
  /** A bare number read as a date. */
  V040: { text: string; value: string };
  /** Day or month first: the column shows both. */
  V041: { text: string };
  /** WAAR or ONWAAR where another kind of value stands. */
  V042: { text: string };
  /** A duration with more text beside it. */
  V043: { text: string };
  /** More than the whole, in a column of parts. */
  V044: { text: string };
}
