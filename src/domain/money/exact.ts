/**
 * Exact whole-number arithmetic that stays in ordinary numbers as long as nothing is lost, and goes on in bigint when a
 * product would no longer fit. Both roads give the same result; the first is many times faster.
 */

/** A whole number, exact in either form. A `number` here is always a safe integer. */
export type Whole = number | bigint;

const SAFE = Number.MAX_SAFE_INTEGER;

/** The whole number in its cheapest exact form. */
export function whole(value: bigint): Whole {
  return value <= SAFE && value >= -SAFE ? Number(value) : value;
}

export function add(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return whole(BigInt(a) + BigInt(b));
}

export function subtract(a: Whole, b: Whole): Whole {
  return add(a, -b);
}

export function multiply(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return whole(BigInt(a) * BigInt(b));
}

/** The quotient rounded towards minus infinity; `divisor` is positive. */
export function floorDivide(dividend: Whole, divisor: Whole): Whole {
  if (typeof dividend === "number" && typeof divisor === "number") return floorOfNumbers(dividend, divisor);
  const [a, b] = [BigInt(dividend), BigInt(divisor)];
  const quotient = a / b;
  return whole(a % b < 0n ? quotient - 1n : quotient);
}

/** The quotient rounded to the nearest whole number, a half upwards; `divisor` is positive. */
export function halfUpDivide(dividend: Whole, divisor: Whole): Whole {
  if (typeof dividend === "number" && typeof divisor === "number") {
    const floor = floorOfNumbers(dividend, divisor);
    const rest = dividend - floor * divisor;
    return rest >= divisor - rest ? floor + 1 : floor;
  }
  return floorDivide(BigInt(dividend) * 2n + BigInt(divisor), BigInt(divisor) * 2n);
}

/** The greatest common divisor; 0 only for two zeros. */
export function greatestCommonDivisor(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    let [x, y] = [Math.abs(a), Math.abs(b)];
    while (y !== 0) [x, y] = [y, x % y];
    return x;
  }
  let [x, y] = [BigInt(a), BigInt(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return whole(x < 0n ? -x : x);
}

/** The whole number as an amount. Throws when it does not fit: amounts are bounded, so that would be a bug. */
export function toNumber(value: Whole): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error("A result does not fit in a safe integer");
  return number;
}

/** Division of floats can round up to the next whole number; the remainder tells and corrects. */
function floorOfNumbers(dividend: number, divisor: number): number {
  const quotient = Math.floor(dividend / divisor);
  const rest = dividend - quotient * divisor;
  if (rest < 0) return quotient - 1;
  return rest >= divisor ? quotient + 1 : quotient;
}
