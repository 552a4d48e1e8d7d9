import type { Found } from "../finding.ts";
import { Findings } from "../findings.ts";
import type { NormRow } from "../norms/norm.ts";
import { type NormBook, readNorms } from "../norms/norm-book.ts";
import type { AllocationKey, WeightRow } from "./allocation-key.ts";
import { type Homes, readHomes } from "./homes.ts";
import { type KeyBook, readKeys } from "./key-book.ts";
import type { OccupancyRow, UnitRow } from "./unit.ts";

/** Everything that costs are divided over and by, as filled in. */
export interface ChargeRows {
  readonly units: readonly UnitRow[];
  readonly occupancy: readonly OccupancyRow[];
  readonly keys: readonly AllocationKey[];
  readonly weights: readonly WeightRow[];
  readonly norms: readonly NormRow[];
}

/** The same, brought together once and used for every list of costs. */
export interface ChargeGround {
  readonly homes: Homes;
  readonly keys: KeyBook;
  readonly norms: NormBook;
}

/** Brings units, occupancy, keys, weights and norms together. Bad rows are problems; the rest is used. */
export function prepareCharges(rows: ChargeRows): Found<ChargeGround> {
  const findings = new Findings();
  const homes = readHomes(rows.units, rows.occupancy);
  const keys = readKeys(rows.keys, rows.weights, homes.value);
  const norms = readNorms(rows.norms);
  for (const part of [homes, keys, norms]) findings.addAll(part.findings);
  return { value: { homes: homes.value, keys: keys.value, norms: norms.value }, findings: findings.list() };
}
