/** What follows from sums by adding and subtracting: the linear span of vectors, by elimination modulo a prime. */

/** The largest below 2^26: the product of two remainders is a safe integer. */
const PRIME = 67_108_859;

export class Span {
  readonly #rows: Row[] = [];
  /** What each secret says beyond the span. */
  readonly #secrets: number[][];

  /** `secrets`: the vectors that are asked after. */
  constructor(secrets: readonly (readonly number[])[]) {
    this.#secrets = secrets.map((secret) => [...secret]);
  }

  /** Whether every secret stays one when this is added; null when some secret would follow. */
  safeRow(vector: readonly number[]): Row | null {
    const row = rowOf(this.#beyond(vector));
    return this.#secrets.some((secret) => isNothing(without(secret, row))) ? null : row;
  }

  add(row: Row): void {
    if (row.pivot < 0) return;
    this.#rows.push(row);
    this.#secrets.forEach((secret, at) => {
      this.#secrets[at] = without(secret, row);
    });
  }

  /** Whether a vector follows from those that were added. */
  holds(vector: readonly number[]): boolean {
    return isNothing(this.#beyond(vector));
  }

  #beyond(vector: readonly number[]): number[] {
    return this.#rows.reduce<number[]>(without, [...vector]);
  }
}

/** A vector with 1 at its pivot, which is its first place that is not zero; -1 when all are. */
export interface Row {
  readonly pivot: number;
  readonly values: readonly number[];
}

export function rowOf(vector: readonly number[]): Row {
  const pivot = vector.findIndex((value) => value !== 0);
  const factor = pivot < 0 ? 1 : inverse(vector[pivot] ?? 1);
  return { pivot, values: factor === 1 ? vector : vector.map((value) => modulo(value * factor)) };
}

function without(vector: number[], { pivot, values }: Row): number[] {
  const factor = vector[pivot] ?? 0;
  return factor === 0 ? vector : vector.map((value, at) => modulo(value - factor * (values[at] ?? 0)));
}

function isNothing(values: readonly number[]): boolean {
  return values.every((value) => value === 0);
}

function modulo(value: number): number {
  const rest = value % PRIME;
  return rest < 0 ? rest + PRIME : rest + 0;
}

/** By Fermat: a to the power of p - 2. */
function inverse(value: number): number {
  let [result, base, power] = [1, modulo(value), PRIME - 2];
  while (power > 0) {
    if (power % 2 === 1) result = modulo(result * base);
    base = modulo(base * base);
    power = Math.floor(power / 2);
  }
  return result;
}
