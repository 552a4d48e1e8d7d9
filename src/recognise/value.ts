/** Values as recognition gives them: exactly the forms of the structure report. */

/** Several values in a cell are a list. A value that cannot be read stays its raw text, with a problem beside it. */
export type RecognisedValue = SingleValue | readonly SingleValue[];

export type SingleValue = string | number | boolean | null | HouseNumber | Term | Address;

export interface HouseNumber {
  readonly number: number;
  readonly suffix: string | null;
}

export interface Term {
  readonly value: number;
  readonly unit: "day" | "week" | "month" | "year";
}

export interface Address {
  readonly street?: string;
  readonly number?: number;
  readonly suffix?: string | null;
  readonly postcode?: string;
  readonly city?: string;
}

/**
 * The type of a column, decided over the column before its cells are read.
 * `amount` "1250.00" · `decimal` "61.2" · `percentage` "0.05" · `integer` 12 · `date` "2024-03-01", "2024-03", "2024-Q3",
 * "2025-W47" · `datetime` "2025-01-12T14:03:22" · `boolean` true · `term` { value, unit } · `houseNumber` · `address` ·
 * `postcode` "1234AB" · `phone` "+31600000031" · `email` · `level` a CROW letter · `score` a survey figure · `code` text
 * that looks like a number but is a key ("80.21", "001") · `marks` a cell of a matrix · `text`.
 */
export const VALUE_TYPES = [
  "text",
  "code",
  "amount",
  "decimal",
  "integer",
  "percentage",
  "date",
  "datetime",
  "boolean",
  "term",
  "houseNumber",
  "address",
  "postcode",
  "phone",
  "email",
  "level",
  "score",
  "marks",
] as const;
export type ValueType = (typeof VALUE_TYPES)[number];
