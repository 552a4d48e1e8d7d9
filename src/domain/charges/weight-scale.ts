import { floorDivide, greatestCommonDivisor, multiply, type Whole } from "../money/exact.ts";
import { fractionOf } from "../money/fraction.ts";

/** The least factor that makes all weights whole numbers: 10 for 61.5 m², 1 for persons. */
export function scaleFor(weights: Iterable<number>): Whole {
  let scale: Whole = 1;
  for (const weight of weights) {
    if (Number.isSafeInteger(weight)) continue;
    const below = fractionOf(weight)?.denominator ?? 1;
    if (below === scale) continue;
    scale = multiply(floorDivide(scale, greatestCommonDivisor(scale, below)), below);
  }
  return scale;
}

/** A weight on a scale that came from `scaleFor`, so that nothing is lost. */
export function onScale(weight: number, scale: Whole): Whole {
  if (scale === 1) return weight;
  const exact = fractionOf(weight) ?? { numerator: 0, denominator: 1 };
  return multiply(exact.numerator, floorDivide(scale, exact.denominator));
}
