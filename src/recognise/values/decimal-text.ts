/** Decimal numbers as text with a point: exact, so that no cent is lost in a binary fraction. */

/** A number as Excel shows it: 15 significant digits, never with an exponent. Null for what is no finite number. */
export function decimalOf(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  const clean = Number(value.toPrecision(15));
  const text = String(clean);
  return text.includes("e") ? withoutExponent(text) : text === "-0" ? "0" : text;
}

/** "7" × 10³ → "7000"; "5" × 10⁻² → "0.05". `digits` is a decimal text without sign. */
export function shiftPoint(digits: string, places: number): string {
  const [whole = "", fraction = ""] = digits.split(".");
  const all = whole + fraction;
  const at = whole.length + places;
  if (at >= all.length) return trimZeros(all.padEnd(at, "0"));
  if (at <= 0) return trimZeros(`0.${"0".repeat(-at)}${all}`);
  return trimZeros(`${all.slice(0, at)}.${all.slice(at)}`);
}

/** At least two decimals, more only when the number truly has more: "7" → "7.00", "33.3333" stays. */
export function asAmount(decimal: string): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  const kept = fraction.replace(/0+$/, "");
  const amount = `${whole}.${kept.padEnd(2, "0")}`;
  return /^-0\.0+$/.test(amount) ? amount.slice(1) : amount;
}

export function hasMoreThanCents(decimal: string): boolean {
  return /\.\d\d\d*[1-9]$/.test(decimal.replace(/0+$/, "")) && /\.\d{3,}/.test(decimal.replace(/0+$/, ""));
}

/** Without zeros that say nothing: "007.50" → "7.5", "-0" → "0". */
export function plainDecimal(decimal: string): string {
  const negative = decimal.startsWith("-");
  const digits = trimZeros(negative ? decimal.slice(1) : decimal);
  return negative && digits !== "0" ? `-${digits}` : digits;
}

function trimZeros(digits: string): string {
  let text = digits.replace(/^0+(?=\d)/, "");
  if (text.includes(".")) text = text.replace(/0+$/, "").replace(/\.$/, "");
  if (text.startsWith(".")) text = `0${text}`;
  return text === "" ? "0" : text;
}

function withoutExponent(text: string): string {
  const match = /^(-?)(\d+(?:\.\d+)?)e([+-]\d+)$/.exec(text);
  if (!match) return text;
  return `${match[1]}${shiftPoint(match[2] ?? "0", Number(match[3]))}`;
}
