/**
 * Money is a whole number of euro cents. One amount is a safe integer; sums over many rows are `bigint`. Amounts enter and
 * leave as decimal strings with a point ("1234.50").
 */

/** A whole number of euro cents, at most `MAX_CENTS` from zero. */
export type Cents = number;

/** One hundred billion euros: far above any cost item, and nine hundred of them still add up exactly in a number. */
export const MAX_CENTS = 10_000_000_000_000;

export type CentsFault = "notAnAmount" | "tooManyDecimals" | "tooLarge";
export type ParsedCents =
  | { readonly ok: true; readonly cents: Cents }
  | { readonly ok: false; readonly fault: CentsFault };

export function isCents(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= MAX_CENTS;
}

/** What is wrong with a number that should be cents; null when it is fine. */
export function centsFault(value: number): CentsFault | null {
  if (!Number.isFinite(value)) return "notAnAmount";
  if (!Number.isInteger(value)) return "tooManyDecimals";
  return Math.abs(value) > MAX_CENTS ? "tooLarge" : null;
}

/** Reads a decimal string ("-1234.5"); zeros after the second decimal do no harm, other digits there are a fault. */
export function parseCents(text: string): ParsedCents {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return { ok: false, fault: "notAnAmount" };
  const decimals = (match[3] ?? "").replace(/0+$/, "");
  if (decimals.length > 2) return { ok: false, fault: "tooManyDecimals" };
  const size = Number(`${match[2]}${decimals.padEnd(2, "0")}`);
  if (size > MAX_CENTS) return { ok: false, fault: "tooLarge" };
  return { ok: true, cents: match[1] && size > 0 ? -size : size };
}

/**
 * Reads a number of euros from a cell. A cell keeps fifteen digits, so 0.1 + 0.2 is thirty cents; 12.345 is a fault
 * (`tooManyDecimals`), never rounded in silence.
 */
export function centsOfEuros(euros: number): ParsedCents {
  if (!Number.isFinite(euros)) return { ok: false, fault: "notAnAmount" };
  if (Math.abs(euros) * 100 > MAX_CENTS) return { ok: false, fault: "tooLarge" };
  const rounded = Number(euros.toPrecision(15));
  const text = String(rounded);
  return text.includes("e") ? { ok: false, fault: "tooManyDecimals" } : parseCents(text);
}

/** 123450 → "1234.50" */
export function formatCents(cents: Cents | bigint): string {
  const value = BigInt(cents);
  const digits = (value < 0n ? -value : value).toString().padStart(3, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The exact sum of any number of amounts. */
export function sumCents(amounts: Iterable<Cents>): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += BigInt(amount);
  return sum;
}
