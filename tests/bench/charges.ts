/**
 * Dividing the service charges of a large corporation: 1,500 complexes, 75,000 units, 15 cost items each (1.1 million shares),
 * with moves, vacancy, floor areas and persons, against a bare loop that divides, rounds and stores as many shares in
 * bigint, twice, as rounding in mode `gelijk` needs. The loop is measured in both forms that JavaScript has: with bigints in
 * an ordinary array, and in a BigInt64Array, which the engine of JavaScript turns into machine integers.
 */

import { allocate } from "../../src/domain/charges/allocate.ts";
import { type Allocation, centsPerHome } from "../../src/domain/charges/allocation.ts";
import type { AllocationKey, WeightRow } from "../../src/domain/charges/allocation-key.ts";
import type { AllowanceRule } from "../../src/domain/charges/allowance-rule.ts";
import { type ChargeGround, type ChargeRows, prepareCharges } from "../../src/domain/charges/charge-ground.ts";
import type { CostItem } from "../../src/domain/charges/cost-item.ts";
import { explainShare } from "../../src/domain/charges/explain.ts";
import type { OccupancyRow, UnitRow } from "../../src/domain/charges/unit.ts";
import type { NormRow } from "../../src/domain/norms/norm.ts";
import { settle } from "../../src/domain/settlement/settle.ts";
import type { Figure } from "./figure.ts";

export const name = "charges";

const COMPLEXES = 1_500;
const UNITS = 50;
const ITEMS = 15;
const YEAR = { from: 46_023, to: 46_387 };
const RULES: readonly AllowanceRule[] = [
  { kind: "actual" },
  { kind: "actual" },
  { kind: "actual" },
  { kind: "forfait", of: "windowCleaning" },
  { kind: "caretaker", hours: 120 },
];

export async function run(): Promise<Figure[]> {
  const small = estate(COMPLEXES / 10);
  const large = estate(COMPLEXES);
  const grounds = { small: prepareCharges(small.rows).value, large: prepareCharges(large.rows).value };
  const work = {
    divide: () => engine(grounds.large, large),
    tenth: () => engine(grounds.small, small),
    prepare: () => prepareCharges(large.rows),
    bigints: () => bareLoop(large, new Array<bigint>(large.items.length * UNITS)),
    machine: () => bareLoop(large, new BigInt64Array(large.items.length * UNITS)),
  };
  // Turn by turn, so that a busy machine hits all of them; the first rounds warm up.
  const rounds = Array.from({ length: 8 }, () => ({
    divide: timed(work.divide),
    tenth: timed(work.tenth),
    prepare: timed(work.prepare),
    bigints: timed(work.bigints),
    machine: timed(work.machine),
  }));
  const best = (which: keyof typeof work): number => Math.min(...rounds.map((round) => round[which]));

  const before = heldBytes();
  const held = engine(grounds.large, large);
  const memory = heldBytes() - before;
  assertTotals(held);
  const statements = timed(() => settle(grounds.large, { ...large, year: 2026, advances: [], refunds: [] }));
  const explained = timed(() => {
    for (let i = 0; i < 1_000; i++) explainShare(held, `${i % COMPLEXES}-${i % ITEMS}`, `${i % COMPLEXES}-07`);
  });
  return [
    { what: "bring 75,000 units, moves, keys and weights together", value: best("prepare"), unit: "ms" },
    { what: "divide 1,125,000 shares", value: best("divide"), unit: "ms" },
    { what: "bare bigint loop, ordinary array", value: best("bigints"), unit: "ms" },
    { what: "bare bigint loop, BigInt64Array", value: best("machine"), unit: "ms" },
    { what: "dividing against the bare bigint loop", value: best("divide") / best("bigints"), unit: "×", target: 2 },
    { what: "dividing against the loop in machine integers", value: best("divide") / best("machine"), unit: "×" },
    {
      what: "a share of 1,500 complexes against one of 150",
      value: best("divide") / best("tenth") / 10,
      unit: "×",
      target: 1.5,
    },
    { what: "memory that the shares hold", value: memory / 1e6, unit: "MB", target: 100 },
    { what: "the statements of 75,000 units", value: statements, unit: "ms" },
    { what: "one explanation on demand", value: explained / 1_000, unit: "ms" },
  ];
}

interface Estate {
  readonly rows: ChargeRows;
  readonly items: readonly CostItem[];
}

function engine(ground: ChargeGround, { items }: Estate): Allocation {
  const { value } = allocate(ground, items);
  centsPerHome(value);
  return value;
}

/** The least that any engine with bigint must do: two divisions and two stores for every share. */
function bareLoop({ items }: Estate, shares: bigint[] | BigInt64Array): bigint {
  const keys = Array.from({ length: items.length / ITEMS }, (_, complex) => {
    const weights = Array.from({ length: UNITS }, (_, i) => BigInt(450 + ((complex * 7 + i * 13) % 600)));
    return { weights, total: weights.reduce((sum, weight) => sum + weight, 0n) };
  });
  let charged = 0n;
  for (const [at, { amountCents }] of items.entries()) {
    const cost = BigInt(amountCents);
    const { weights, total } = keys[Math.floor(at / ITEMS)] as (typeof keys)[number];
    let sum = 0n;
    for (let i = 0; i < UNITS; i++) {
      const share = (2n * cost * (weights[i] as bigint) + total) / (2n * total);
      shares[at * UNITS + i] = share;
      sum += share;
    }
    const isTooMuch = sum > cost;
    for (let i = 0; i < UNITS; i++) {
      const product = cost * (weights[i] as bigint);
      const share = isTooMuch ? product / total : (2n * product + total) / (2n * total);
      shares[at * UNITS + i] = share;
      charged += share;
    }
  }
  return charged;
}

function assertTotals({ items }: Allocation): void {
  for (const { item, costCents, tenantsCents, landlordCents, residueCents, division } of items) {
    if (!division || tenantsCents + landlordCents + residueCents !== costCents)
      throw new Error(`Wrong total: ${item.id}`);
  }
}

function estate(complexes: number): Estate {
  const units: UnitRow[] = [];
  const occupancy: OccupancyRow[] = [];
  const weights: WeightRow[] = [];
  const items: CostItem[] = [];
  for (let c = 0; c < complexes; c++) {
    const complex = String(c);
    for (let u = 0; u < UNITS; u++) {
      const id = `${c}-${String(u).padStart(2, "0")}`;
      units.push({
        id,
        complex,
        area: 45 + ((c * 7 + u * 13) % 600) / 10,
        status: "let",
        advanceCents: 4_500,
        source: id,
      });
      weights.push({ key: "persons", unit: id, weight: 1 + ((c + u) % 4), from: null, to: null, source: id });
      // One home in ten has a move in the year, one in thirty stands empty for a month between.
      const moved = u % 10 === 3 ? YEAR.from + ((c * 31 + u) % 300) : null;
      if (moved === null) occupancy.push(lived(id, null, null, "a"));
      else occupancy.push(lived(id, null, moved, "a"), lived(id, moved + (u % 30 === 3 ? 31 : 1), null, "b"));
    }
    for (let i = 0; i < ITEMS; i++) items.push(costItem(c, i));
  }
  return { rows: { units, occupancy, keys: KEYS, weights, norms: NORMS }, items };
}

const KEYS: readonly AllocationKey[] = (["equal", "area", "persons"] as const).map((kind) => ({
  id: kind,
  kind,
  method: kind === "area" ? "months" : "days",
  rounding: "gelijk",
  denominator: null,
  acrossComplexes: false,
  source: kind,
}));

const NORMS: readonly NormRow[] = [
  ["HUISMEESTER-UURTARIEF", 41],
  ["HUISMEESTER-HUURDERSDEEL", 0.7],
  ["GLAZENWASSEN-DEEL", "1/3"],
  ["ADMIN-WARMTE", 0.02],
  ["ADMIN-WARMTE-UITBESTEED", 0.01],
  ["ADMIN-OVERIG", 0.05],
  ["ADMIN-MINIMUM", 7.5],
  ["ADMIN-MAXIMUM", 75],
].map(([code, value]) => ({
  code: String(code),
  from: YEAR.from,
  to: YEAR.to,
  value: value ?? 0,
  unit: "",
  origin: "",
  confirmed: true,
  source: String(code),
}));

function lived(unit: string, from: number | null, to: number | null, household: string): OccupancyRow {
  return { unit, from, to, household, source: unit };
}

function costItem(c: number, i: number): CostItem {
  const id = `${c}-${i}`;
  return {
    id,
    complex: String(c),
    service: String(i),
    kind: "actual",
    ...YEAR,
    amountCents: 100_000 + ((c * 7_919 + i * 104_729) % 900_000),
    vatRate: null,
    rule: RULES[i % RULES.length] ?? null,
    key: KEYS[i % KEYS.length]?.id ?? "",
    chargeable: true,
    administration: "other",
    proof: "invoice",
    source: id,
  };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Bytes in use after collecting what nobody needs, when node lets us (`--expose-gc`). */
function heldBytes(): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  // Array buffers go a round later than the arrays that held them.
  collect?.();
  collect?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
