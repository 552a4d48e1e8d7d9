/** Amounts, parts and days as people in the Netherlands write them. */

import { thousands } from "./thousands.ts";

/** Whole cents → "€ 1.234,50"; a minus stands before the sign. */
export function dutchMoney(cents: number | bigint): string {
  const value = BigInt(cents);
  const digits = (value < 0n ? -value : value).toString().padStart(3, "0");
  const euros = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ".");
  return `${value < 0n ? "-" : ""}€ ${euros},${digits.slice(-2)}`;
}

/** "2026-03-01" → "1-3-2026". */
export function dutchDay(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)}-${Number(month)}-${year}`;
}

/** Cents that may have decimals, as text: "11958.3333" → "€ 119,583333"; whole cents as `dutchMoney`. */
export function exactMoney(cents: string): string {
  const [whole = "0", decimals] = cents.split(".");
  const shown = dutchMoney(BigInt(whole));
  const sign = cents.startsWith("-") && !shown.startsWith("-") ? "-" : "";
  return decimals === undefined ? shown : `${sign}${shown}${decimals}`;
}

/** "1234.5" → "1234,5" */
export function dutchFigure(figure: string): string {
  return figure.replace(".", ",");
}

/** A value as it was read, as people write it: "1500.00" → "1.500,00", "2026-03-01" → "1-3-2026"; others stay. */
export function dutchValue(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dutchDay(value);
  const figure = /^(-?\d+)\.(\d+)$/.exec(value);
  return figure ? `${thousands(figure[1] ?? "")},${figure[2]}` : value;
}

/** A part "7/10" or "1" → "70%"; a part that is no whole per mille stays a fraction: "1/3". */
export function percentage(part: string): string {
  const [above = "0", below = "1"] = part.split("/");
  const perMille = (Number(above) * 1000) / Number(below);
  return Number.isInteger(perMille) ? `${dutchFigure(String(perMille / 10))}%` : part;
}
