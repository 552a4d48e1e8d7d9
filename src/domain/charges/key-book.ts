import type { Found } from "../finding.ts";
import { Findings } from "../findings.ts";
import type { AllocationKey, WeightRow } from "./allocation-key.ts";
import type { Homes } from "./homes.ts";

/** The rows of one key, found by the complex of their unit. */
export interface KeyRows {
  readonly ofComplex: ReadonlyMap<string, readonly WeightRow[]>;
  /** Rows that name a unit that does not exist. */
  readonly unknown: readonly WeightRow[];
  readonly all: readonly WeightRow[];
}

export interface KeyBook {
  readonly keys: ReadonlyMap<string, AllocationKey>;
  readonly rows: ReadonlyMap<string, KeyRows>;
}

interface GrowingRows {
  readonly ofComplex: Map<string, WeightRow[]>;
  readonly unknown: WeightRow[];
  readonly all: WeightRow[];
}

/** Brings keys and weights together. A key that stands there twice, and weights of unknown keys and units, are problems. */
export function readKeys(
  keyRows: readonly AllocationKey[],
  weights: readonly WeightRow[],
  homes: Homes,
): Found<KeyBook> {
  const findings = new Findings();
  const keys = new Map<string, AllocationKey>();
  for (const key of keyRows) {
    const first = keys.get(key.id);
    if (!first) keys.set(key.id, key);
    else
      findings.add(
        "D030",
        "error",
        [first, key].map(({ source }) => ({ source, field: "id" })),
        { key: key.id },
      );
  }
  const rows = new Map<string, GrowingRows>();
  for (const row of weights) {
    if (!keys.has(row.key)) {
      findings.add("D031", "error", [{ source: row.source, field: "key" }], { key: row.key });
      continue;
    }
    let known = rows.get(row.key);
    if (!known) {
      known = { ofComplex: new Map(), unknown: [], all: [] };
      rows.set(row.key, known);
    }
    known.all.push(row);
    const index = homes.indexOf.get(row.unit);
    if (index === undefined) {
      findings.add("D026", "error", [{ source: row.source, field: "unit" }], { key: row.key, unit: row.unit });
      known.unknown.push(row);
      continue;
    }
    for (const complex of homes.complexesOf(index)) {
      const inComplex = known.ofComplex.get(complex);
      if (inComplex) inComplex.push(row);
      else known.ofComplex.set(complex, [row]);
    }
  }
  return { value: { keys, rows }, findings: findings.list() };
}
