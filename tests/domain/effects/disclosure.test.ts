import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenCells } from "../../../src/domain/effects/disclosure.ts";
import type { Cell } from "../../../src/domain/effects/lattice.ts";
import type { Counted } from "../../../src/domain/effects/mixed-heaps.ts";

const LEAST = 5;
type Counting = Cell & Counted;

function cell(n: number | null, where: Partial<Cell> = {}): Counting {
  return {
    question: "q",
    group: null,
    place: ["C"],
    location: null,
    when: DAY,
    moment: "followUp",
    n,
    least: LEAST,
    ...where,
  };
}
const DAY = { from: 46_000, to: 46_000 };

function shown(cells: readonly Counting[]): readonly boolean[] {
  const hidden = hiddenCells(cells);
  return cells.map((_, at) => !hidden.has(at));
}

describe("what may be shown", () => {
  it.each<[string, readonly Counting[], readonly boolean[]]>([
    ["five answers, not four", [cell(5), cell(4, { question: "other" })], [true, false]],
    ["nothing of which the number of answers is unknown", [cell(null)], [false]],
    ["nothing when no norm says how many are enough", [{ ...cell(50), least: null }], [false]],
    [
      "a whole, but no parts of it when one part is too small",
      [cell(15), cell(12, { location: "portiek 1" }), cell(3, { location: "portiek 2" })],
      [true, false, false],
    ],
    [
      "parts that are all large enough",
      [cell(15), cell(8, { location: "portiek 1" }), cell(7, { location: "portiek 2" })],
      [true, true, true],
    ],
    [
      "no parts when the rest that nobody wrote down is too small",
      [cell(15), cell(12, { location: "portiek 1" })],
      [true, false],
    ],
    ["parts beside a large rest", [cell(30), cell(12, { location: "portiek 1" })], [true, true]],
    [
      "a large part without its whole, whatever its neighbour",
      [cell(12, { location: "portiek 1" }), cell(3, { location: "portiek 2" })],
      [true, false],
    ],
    [
      "groups of people like places",
      [cell(21), cell(17, { group: "andere bewoners" }), cell(4, { group: "actieve bewoners" })],
      [true, false, false],
    ],
    [
      "initiatives in a complex like places, also a rest of the complex",
      [cell(20), cell(17, { place: ["C", "I-1"] })],
      [true, false],
    ],
    [
      "quarters in a year like places",
      [
        cell(20, { when: { from: 45_658, to: 46_022 } }),
        cell(17, { when: { from: 45_658, to: 45_747 } }),
        cell(3, { when: { from: 45_748, to: 45_838 } }),
      ],
      [true, false, false],
    ],
    [
      "the total of another question",
      [cell(15, { question: "p" }), cell(12, { location: "portiek 1" }), cell(3, { location: "portiek 2" })],
      [true, true, false],
    ],
    [
      "baselines apart from follow-ups",
      [cell(15), cell(12, { location: "portiek 1", moment: "baseline" })],
      [true, true],
    ],
    [
      "no group in a place when another one is too small, though there are no sums of groups or places",
      [
        cell(33),
        cell(3, { group: "a", location: "1" }),
        cell(10, { group: "a", location: "2" }),
        cell(10, { group: "b", location: "1" }),
        cell(10, { group: "b", location: "2" }),
      ],
      [true, false, false, false, false],
    ],
  ])("is %s", (_, cells, expected) => {
    expect(shown(cells)).toEqual(expected);
  });

  it("hides the parts of what is hidden too, and their neighbours elsewhere", () => {
    const cells = [
      cell(40),
      cell(20, { group: "a" }),
      cell(20, { group: "b" }),
      cell(20, { location: "1" }),
      cell(20, { location: "2" }),
      cell(3, { group: "a", location: "1" }),
      cell(17, { group: "a", location: "2" }),
      cell(17, { group: "b", location: "1" }),
      cell(3, { group: "b", location: "2" }),
    ];
    expect(shown(cells)).toEqual([true, true, true, true, true, false, false, false, false]);
  });
});

/** The people of a small world: how many there are of each group in each place in each quarter. */
const GROUPS = ["a", "b"];
const PLACES = ["1", "2", "3"];
const QUARTERS = [0, 1];
const YEAR = { from: 45_658, to: 45_838 };
const quarter = (at: number) => ({ from: YEAR.from + at * 90, to: YEAR.from + at * 90 + 89 });
const ATOMS = GROUPS.flatMap((group) => PLACES.flatMap((place) => QUARTERS.map((at) => ({ group, place, at }))));

/** Every cell that the world could publish, as the atoms it is the sum of. */
const POSSIBLE = [null, ...GROUPS].flatMap((group) =>
  [null, ...PLACES].flatMap((place) =>
    [null, ...QUARTERS].map((at) => ({
      where: { group, location: place, when: at === null ? YEAR : quarter(at) },
      atoms: ATOMS.map((atom) =>
        (group === null || atom.group === group) &&
        (place === null || atom.place === place) &&
        (at === null || atom.at === at)
          ? 1
          : 0,
      ),
    })),
  ),
);

const world = fc.record({
  people: fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 30 })), {
    minLength: ATOMS.length,
    maxLength: ATOMS.length,
  }),
  published: fc.array(fc.oneof({ weight: 1, arbitrary: fc.boolean() }, { weight: 2, arbitrary: fc.constant(true) }), {
    minLength: POSSIBLE.length,
    maxLength: POSSIBLE.length,
  }),
});

describe("law: what is shown", () => {
  it.each([
    ["places in the whole", (place: string | null) => ({ location: place })],
    ["initiatives in a complex", (place: string | null) => ({ place: place === null ? ["C"] : ["C", place] })],
  ])("tells no outcome over too few people, by any adding and subtracting of %s", (_, where) => {
    let tried = 0;
    fc.assert(
      fc.property(world, ({ people, published }) => {
        const rows = POSSIBLE.flatMap((possible, at) => {
          const n = possible.atoms.reduce<number>((sum, one, atom) => sum + one * (people[atom] ?? 0), 0);
          return published[at] && n > 0 ? [{ ...possible, n }] : [];
        });
        const hidden = hiddenCells(
          rows.map(({ where: { group, location, when }, n }) => cell(n, { group, when, ...where(location) })),
        );

        const basis = new Basis(rows.filter((_, at) => !hidden.has(at)).map(({ atoms }) => atoms));
        for (const [at, why] of hidden) {
          const { atoms, n } = rows[at] as (typeof rows)[number];
          tried += 1;
          if (n < LEAST || why === "tooFew")
            expect(basis.tells(atoms), `${why} ${JSON.stringify(rows[at])}`).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
    expect(tried).toBeGreaterThan(500);
  });

  it("is of a heap that is too large to work out only the whole", () => {
    const parts = ["a", "b"].flatMap((group) =>
      Array.from({ length: 40 }, (_, at) => cell(at === 0 && group === "a" ? 3 : 9, { group, location: String(at) })),
    );
    const sums = ["a", "b"].map((group) => cell(group === "a" ? 354 : 360, { group }));
    expect(shown([cell(714), ...sums, ...parts])).toEqual([true, ...[...sums, ...parts].map(() => false)]);
  });

  it("does not depend on the order of the outcomes", () => {
    fc.assert(
      fc.property(world, fc.integer(), ({ people, published }, seed) => {
        const cells = POSSIBLE.flatMap(({ where, atoms }, at) => {
          const n = atoms.reduce<number>((sum, one, atom) => sum + one * (people[atom] ?? 0), 0);
          return published[at] && n > 0 ? [cell(n, where)] : [];
        });
        const order = cells.map((_, at) => at).sort((a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101));
        const plain = shown(cells);
        const mixed = shown(order.map((at) => cells[at] as Counting));
        expect(order.map((at) => plain[at])).toEqual([...mixed]);
      }),
      { numRuns: 60 },
    );
  });
});

/** The linear span of some vectors, by exact elimination over a large prime. */
class Basis {
  readonly #rows: bigint[][] = [];

  constructor(vectors: readonly (readonly number[])[]) {
    for (const vector of vectors) {
      const left = this.#reduce(vector);
      if (left.some((value) => value !== 0n)) this.#rows.push(left);
    }
  }

  tells(vector: readonly number[]): boolean {
    return this.#reduce(vector).every((value) => value === 0n);
  }

  #reduce(vector: readonly number[]): bigint[] {
    let left = vector.map((value) => BigInt(value));
    for (const row of this.#rows) {
      const pivot = row.findIndex((value) => value !== 0n);
      const factor = (left[pivot] ?? 0n) * inverse(row[pivot] ?? 1n);
      if (factor !== 0n) left = left.map((value, at) => modulo(value - factor * (row[at] ?? 0n)));
    }
    return left;
  }
}

const PRIME = 2n ** 61n - 1n;

function modulo(value: bigint): bigint {
  return ((value % PRIME) + PRIME) % PRIME;
}

function inverse(value: bigint): bigint {
  let [result, base, power] = [1n, modulo(value), PRIME - 2n];
  while (power > 0n) {
    if (power & 1n) result = modulo(result * base);
    base = modulo(base * base);
    power >>= 1n;
  }
  return result;
}
