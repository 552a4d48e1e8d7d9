import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centsOfEuros, formatCents, MAX_CENTS, parseCents, sumCents } from "../../src/domain/money/cents.ts";
import { floorDivide, halfUpDivide, multiply } from "../../src/domain/money/exact.ts";
import { fractionOf, textOfFraction } from "../../src/domain/money/fraction.ts";
import { type RoundingMode, roundShares } from "../../src/domain/money/rounding.ts";

describe("amounts", () => {
  it.each([
    ["1234.50", 123_450],
    ["-0.05", -5],
    ["12", 1_200],
    ["12.3", 1_230],
    ["12.3000", 1_230],
    ["-0.00", 0],
  ])("reads %s", (text, cents) => {
    expect(parseCents(text)).toEqual({ ok: true, cents });
  });

  it.each([
    ["12.345", "tooManyDecimals"],
    ["12,50", "notAnAmount"],
    ["", "notAnAmount"],
    ["1e3", "notAnAmount"],
    ["100000000000.01", "tooLarge"],
  ])("refuses %s: %s", (text, fault) => {
    expect(parseCents(text)).toEqual({ ok: false, fault });
  });

  it.each([
    [0.1 + 0.2, 30],
    [1.005 * 1000, 100_500],
    [57.6, 5_760],
    [-250, -25_000],
  ])("reads the number %d as a cell shows it", (euros, cents) => {
    expect(centsOfEuros(euros)).toEqual({ ok: true, cents });
  });

  it.each([
    [57.605, "tooManyDecimals"],
    [1e-7, "tooManyDecimals"],
    [Number.NaN, "notAnAmount"],
    [1e15, "tooLarge"],
  ])("refuses the number %d: %s", (euros, fault) => {
    expect(centsOfEuros(euros)).toEqual({ ok: false, fault });
  });

  it("writes what it reads", () => {
    fc.assert(
      fc.property(fc.integer({ min: -MAX_CENTS, max: MAX_CENTS }), (cents) => {
        expect(parseCents(formatCents(cents))).toEqual({ ok: true, cents });
      }),
    );
  });

  it("adds up without losing a cent, however many there are", () => {
    expect(sumCents(Array.from({ length: 2_000 }, () => MAX_CENTS))).toBe(20_000_000_000_000_000n);
    expect(formatCents(20_000_000_000_000_001n)).toBe("200000000000000.01");
  });
});

describe("fractions", () => {
  it.each([
    ["1/3", "1/3"],
    [1 / 3, "1/3"],
    [0.333333333333333, "1/3"],
    [0.3333, "3333/10000"],
    [0.0667, "667/10000"],
    ["0.05", "1/20"],
    [61.53, "6153/100"],
    [-2.5, "-5/2"],
    [1e-7, "1/10000000"],
    [75, "75"],
  ])("takes %s for %s", (value, text) => {
    const found = fractionOf(value);
    expect(found && textOfFraction(found)).toBe(text);
  });

  it.each(["gelijk", "1/0", "0,5", "", Number.NaN, Number.POSITIVE_INFINITY])("finds no number in %s", (value) => {
    expect(fractionOf(value)).toBeNull();
  });
});

describe("exact division", () => {
  const whole = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });

  it("is the same in numbers and in bigint, also below zero", () => {
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 1, max: 2 ** 30 }), (a, b, divisor) => {
        const product = BigInt(a) * BigInt(b);
        const floor = (product - (((product % BigInt(divisor)) + BigInt(divisor)) % BigInt(divisor))) / BigInt(divisor);
        const rest = product - floor * BigInt(divisor);
        expect(BigInt(floorDivide(multiply(a, b), divisor))).toBe(floor);
        expect(BigInt(halfUpDivide(multiply(a, b), divisor))).toBe(rest * 2n >= BigInt(divisor) ? floor + 1n : floor);
      }),
      { numRuns: 1_000 },
    );
  });

  it("does not round up a quotient that is a hair below a whole number", () => {
    const divisor = 94_906_265;
    const dividend = divisor * divisor - 1;
    expect(floorDivide(dividend, divisor)).toBe(divisor - 1);
    expect(halfUpDivide(dividend, divisor)).toBe(divisor);
  });
});

describe("rounding shares", () => {
  it("gives nobody's part no say in whether homes are rounded down, beyond ordinary numbers too", () => {
    const rounded = (scale: bigint): number[] => {
      const each = [17n, 10n, 13n, 13n, 7n].map((weight) => weight * scale);
      const into = new Float64Array(each.length);
      const weights = { each, largest: 17n * scale, total: 60n * scale, hasRest: true };
      roundShares({ numerator: 7_000, denominator: 1 }, weights, "gelijk", into);
      return [...into];
    };
    expect(rounded(1n)).toEqual([1_983, 1_167, 1_517, 1_517, 816]);
    expect(rounded(10n ** 30n)).toEqual(rounded(1n));
  });

  const shares = (cents: number, weights: readonly number[], mode: RoundingMode): number[] => {
    const into = new Float64Array(weights.length);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const each = Float64Array.from(weights);
    roundShares({ numerator: cents, denominator: 1 }, { each, largest: Math.max(...weights), total }, mode, into);
    return [...into];
  };

  it.each([
    ["half up where the cost allows it", 1_000, [1, 1, 1], "gelijk", [333, 333, 333]],
    ["down for all where half up would charge too much", 200, [1, 1, 1], "gelijk", [66, 66, 66]],
    ["a half upwards", 101, [1, 1], "gelijk", [50, 50]],
    ["the largest remainder first", 200, [1, 1, 1], "exact", [67, 67, 66]],
    ["the larger remainder, not the first", 100, [1, 2], "exact", [33, 67]],
    ["a credit never less than the costs", -1_000, [1, 1, 1], "gelijk", [-334, -334, -334]],
    ["nothing for weight zero", 100, [0, 1], "exact", [0, 100]],
  ] as const)("%s: %i cents over %j in mode %s", (_, cents, weights, mode, expected) => {
    expect(shares(cents, weights, mode)).toEqual(expected);
  });
});
