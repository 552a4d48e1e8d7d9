import type { Found } from "../finding.ts";
import { Findings } from "../findings.ts";
import type { AllocationKey, WeightRow } from "./allocation-key.ts";
import type { Homes } from "./homes.ts";

/** A row of weights with the index of its unit; -1 for a unit that does not exist. */
export interface PlacedWeight {
  readonly row: WeightRow;
  readonly home: number;
}

/** The rows of one key, found by the complex of their unit. */
export interface KeyRows {
  readonly ofComplex: ReadonlyMap<string, readonly PlacedWeight[]>;
  /** Rows that name a unit that does not exist. */
  readonly unknown: readonly PlacedWeight[];
  /** Rows of homes outside the complex that the key says it is for, without their home. */
  readonly elsewhere: readonly PlacedWeight[];
  readonly all: readonly PlacedWeight[];
}

export interface KeyBook {
  readonly keys: ReadonlyMap<string, AllocationKey>;
  readonly rows: ReadonlyMap<string, KeyRows>;
}

interface GrowingRows {
  readonly ofComplex: Map<string, PlacedWeight[]>;
  readonly unknown: PlacedWeight[];
  readonly elsewhere: PlacedWeight[];
  readonly all: PlacedWeight[];
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
    else {
      const at = [first, key].map(({ source }) => ({ source, field: "id" }));
      findings.add("D030", "error", at, { key: key.id });
    }
  }
  const rows = new Map<string, GrowingRows>();
  for (const row of weights) {
    const key = keys.get(row.key);
    if (!key) {
      findings.add("D031", "error", [{ source: row.source, field: "key" }], { key: row.key });
      continue;
    }
    let known = rows.get(row.key);
    if (!known) {
      known = { ofComplex: new Map(), unknown: [], elsewhere: [], all: [] };
      rows.set(row.key, known);
    }
    place(row, key, known, homes, findings);
  }
  return { value: { keys, rows }, findings: findings.list() };
}

function place(row: WeightRow, key: AllocationKey, known: GrowingRows, homes: Homes, findings: Findings): void {
  const home = homes.indexOf.get(row.unit) ?? -1;
  const placed = { row, home };
  known.all.push(placed);
  if (home < 0) {
    findings.add("D026", "error", [{ source: row.source, field: "unit" }], { key: row.key, unit: row.unit });
    known.unknown.push(placed);
    return;
  }
  const complexes = homes.complexesOf(home);
  if (key.complex && !complexes.includes(key.complex)) known.elsewhere.push({ row, home: -1 });
  for (const complex of complexes) {
    const inComplex = known.ofComplex.get(complex);
    if (inComplex) inComplex.push(placed);
    else known.ofComplex.set(complex, [placed]);
  }
}
