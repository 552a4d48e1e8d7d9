/** Random workbooks of service charges: everything that makes dividing hard, in a few homes. The same seed gives the same one. */

import type { RowValues } from "../../src/schema/computed-values.ts";
import { day } from "./charge-rows.ts";
import type { Contents } from "./own-workbook.ts";

export const RANDOM_YEAR = 2025;
const KINDS = ["gelijk", "m²", "personen", "verbruik", "35/65", "breukdeel", "eigen gewichten"] as const;
const RULES = [
  "werkelijke kosten",
  "werkelijke kosten",
  "een derde (glazenwassen)",
  "50% (ontstopping)",
  "20% (24-uursservice)",
  "15% (glasverzekering)",
  "huismeester 70%",
  "beveiliging 70%",
  "fonds",
  "niet (kijktuin)",
] as const;

export function randomCharges(seed: number): Contents {
  const dice = new Dice(seed);
  const complexes = dice.chance(0.4) ? ["C1", "C2"] : ["C1"];
  const units = complexes.flatMap((complex, at) => unitsOf(dice, complex, at === 0 ? "" : "x"));
  const keys = Array.from({ length: dice.between(2, 4) }, (_, at) => keyRow(dice, at));
  const shared = complexes.length > 1 && dice.chance(0.5) ? [{ ...keyRow(dice, keys.length), complex: null }] : [];
  const weights = [...keys, ...shared].flatMap((key) => weightsOf(dice, key, units));
  const actual = itemsOf(dice, complexes, keys, shared, "werkelijk", RANDOM_YEAR);
  const estimates = itemsOf(dice, complexes, keys, shared, "begroting", RANDOM_YEAR, actual.length);
  const contracts = Array.from({ length: 2 }, (_, at) => ({
    id: `C-${at}`,
    supplier: `leverancier ${at}`,
    complex: "C1",
    perYear: dice.cents(100_000),
    vat: dice.pick([0.21, null]),
    to: dice.pick([null, day("2024-12-31"), day("2025-04-30"), day("2026-03-31")]),
    ...(at === 0 ? { noticeMonths: 2 } : { noticeDays: 42 }),
  }));
  return {
    zbComplexen: complexes.map((id) => ({ id, name: `complex ${id}` })),
    zbEenheden: units,
    zbBewoning: units.flatMap((unit) => occupancyOf(dice, String(unit.id))),
    zbVoorschotten: units.flatMap((unit) => advancesOf(dice, String(unit.id))),
    zbTerugbetalingen: units.flatMap((unit, at) =>
      dice.chance(0.15)
        ? [{ id: `TB-${at}`, unit: unit.id ?? null, on: dice.dayIn(RANDOM_YEAR), amount: dice.cents(5000) }]
        : [],
    ),
    zbVerdeelsleutels: [...keys, ...shared],
    zbGewichten: weights.map((row, at) => ({ id: `G-${at}`, ...row })),
    zbKostenposten: [...actual, ...estimates],
    zbContracten: contracts,
    zbInitiatieven: INITIATIVES.map((id) => ({ id, name: `samen schoon ${id}`, complex: "C1" })),
    zbOplossingen: INITIATIVES.map((initiative, at) => ({ id: `OP-${at}`, initiative, isCounterfactual: "ja" })),
    ...takenOver(dice, estimates),
  };
}

const INITIATIVES = ["I-0001", "I-0002"];

/** What one or two initiatives take over, in the same complex or not, and what was bought for them. */
function takenOver(dice: Dice, estimates: readonly RowValues[]): Contents {
  const handovers = handoversOf(dice, estimates);
  const some = INITIATIVES.slice(0, dice.between(1, 2));
  const bought = Array.from({ length: dice.between(0, 3) }, (_, at) => ({
    id: `M-${at}`,
    initiative: dice.pick(some),
    name: `gereedschap ${at}`,
    issuedOn: dice.pick([dice.dayIn(RANDOM_YEAR - 1), dice.dayIn(RANDOM_YEAR), dice.dayIn(RANDOM_YEAR + 2)]),
    cost: dice.cents(80_000),
    paidBy: dice.pick(["corporatie", "corporatie", "bewoners zelf"]),
  }));
  return {
    zbOverdracht: handovers.map((row) => ({ ...row, initiative: dice.pick(some) })),
    zbMiddelen: bought,
  };
}

function unitsOf(dice: Dice, complex: string, prefix: string): RowValues[] {
  const areas = dice.chance(0.3) ? [60] : [48, 59, 61.5, 65.25, 72.3, 80];
  return Array.from({ length: dice.between(2, 5) }, (_, at) => ({
    id: `${prefix}${String(at + 1).padStart(2, "0")}`,
    complex,
    area: dice.pick(areas),
    status: dice.pick(["verhuurd", "verhuurd", "leegstand", "verkocht"]),
    advance: dice.pick([0, 40, 42.5]),
  }));
}

function occupancyOf(dice: Dice, unit: string): RowValues[] {
  if (dice.chance(0.4)) return [];
  const rows: RowValues[] = [];
  let from = dice.chance(0.6) ? day("2019-03-01") : dice.dayIn(RANDOM_YEAR);
  for (let household = 1; household <= dice.between(1, 4); household++) {
    const to = dice.chance(0.35) ? null : Math.max(from, day("2024-11-01")) + dice.between(0, 300);
    rows.push({ id: `BW-${unit}-${household}`, unit, from, to, household: `bewoner ${unit} ${household}` });
    if (to === null) break;
    from = to + dice.pick([1, 1, 2, 15, 45]);
  }
  return rows;
}

function advancesOf(dice: Dice, unit: string): RowValues[] {
  if (dice.chance(0.3)) return [];
  const change = dice.dayIn(RANDOM_YEAR);
  const first = { unit, from: day("2023-07-01"), to: change - 1, perMonth: dice.cents(8000) };
  const second = {
    unit,
    from: change,
    to: dice.pick([null, day("2026-06-30"), change + 40]),
    perMonth: dice.cents(8000),
  };
  return (dice.chance(0.3) ? [second] : [first, second]).map((row, at) => ({ id: `VS-${unit}-${at}`, ...row }));
}

function keyRow(dice: Dice, at: number): RowValues {
  const kind = dice.pick(KINDS);
  return {
    id: `VK-${at}`,
    name: `sleutel ${at}`,
    complex: null,
    kind,
    period: dice.pick(["dagen", "maanden"]),
    rounding: dice.pick(["gelijk", "exact", null]),
    denominator: kind === "breukdeel" && dice.chance(0.6) ? 10_000 : null,
  };
}

function weightsOf(dice: Dice, key: RowValues, units: readonly RowValues[]): RowValues[] {
  const kind = String(key.kind);
  const may = ["gelijk", "m²", "35/65"].includes(kind);
  if (may && dice.chance(0.5)) return [];
  return units.flatMap(({ id: unit = null }): RowValues[] => {
    if (dice.chance(0.15)) return [];
    const weight = (): number | null =>
      kind === "gelijk"
        ? dice.pick([1, 1, 2, null])
        : kind === "breukdeel"
          ? dice.between(100, 500)
          : may
            ? dice.pick([null, 50.5, 61.2])
            : kind === "personen"
              ? dice.between(1, 5)
              : dice.pick([dice.between(1, 3000), dice.between(1, 30_000) / 100]);
    const row = { key: key.id ?? null, unit };
    const change = dice.dayIn(RANDOM_YEAR);
    const form = dice.between(0, 11);
    if (form === 0) return [{ ...row, weight: weight(), from: change }];
    if (form === 1) return [{ ...row, weight: weight(), to: change }];
    if (form === 2)
      return [
        { ...row, weight: weight(), to: change - 1 },
        { ...row, weight: weight(), from: change },
      ];
    if (form === 3)
      return [
        { ...row, weight: weight(), to: day("2023-12-31") },
        { ...row, weight: weight(), from: day("2024-01-01") },
      ];
    if (form === 4) {
      return [
        { ...row, weight: weight(), to: day("2025-03-15") },
        { ...row, weight: weight(), from: day("2025-06-20"), to: day("2025-11-30") },
      ];
    }
    return [{ ...row, weight: weight() }];
  });
}

function itemsOf(
  dice: Dice,
  complexes: readonly string[],
  keys: readonly RowValues[],
  shared: readonly RowValues[],
  estimate: string,
  year: number,
  before = 0,
): RowValues[] {
  return Array.from({ length: dice.between(1, 4) }, (_, at): RowValues => {
    const across = shared.length > 0 && dice.chance(0.3);
    const amount = dice.chance(0.12)
      ? dice.pick([-dice.cents(90_000), -10.5])
      : dice.pick([dice.cents(900_000), dice.cents(40_000), 0.01, 5760]);
    const allowance = dice.pick(RULES);
    const part = dice.chance(0.25) ? dice.pick([{ from: day("2025-03-10") }, { to: day("2025-09-30") }]) : {};
    return {
      id: `K-${before + at + 1}`,
      name: `post ${at + 1}`,
      complex: across ? null : dice.pick(complexes),
      year,
      estimate,
      amount,
      vat: dice.pick([null, 0.21, 0.09, 0]),
      veraCode: dice.pick([null, null, "WAI"]),
      administration: dice.pick([null, null, "overig", "warmte", "warmte uitbesteed", "geen"]),
      allowance,
      hours: allowance === "huismeester 70%" ? dice.between(10, 400) / 2 : null,
      fundBalance: allowance === "fonds" ? dice.cents(3_000_000) : null,
      key: dice.pick(across ? shared : keys).id ?? null,
      proof: `factuur ${at}`,
      ...part,
    };
  });
}

function handoversOf(dice: Dice, items: readonly RowValues[]): RowValues[] {
  return Array.from(
    { length: dice.between(1, 3) },
    (_, at): RowValues => ({
      id: `OD-${at + 1}`,
      initiative: "I-0001",
      item: dice.pick(items).id ?? null,
      contract: dice.pick([null, null, "C-0", "C-1"]),
      share: dice.pick([1, 0.5, 0.3, 0.25]),
      from: dice.chance(0.5) ? day("2025-03-01") : dice.dayIn(RANDOM_YEAR),
      ...(dice.chance(0.5)
        ? {
            newCosts: dice.cents(50_000),
            paidBy: dice.pick(["bewoners via servicekosten", "corporatie", "bewoners zelf"]),
          }
        : {}),
    }),
  );
}

/** A small generator of pseudo-random numbers (mulberry32). */
class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed * 2_654_435_761;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(part: number): boolean {
    return this.next() < part;
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(from: readonly T[]): T {
    return from[this.between(0, from.length - 1)] as T;
  }

  /** Euros with cents, up to so many cents. */
  cents(most: number): number {
    return this.between(1, most) / 100;
  }

  dayIn(year: number): number {
    return day(`${year}-01-01`) + this.between(0, 364);
  }
}
