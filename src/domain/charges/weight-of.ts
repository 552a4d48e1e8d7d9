import type { At } from "../finding.ts";
import type { AllocationKey, WeightRow } from "./allocation-key.ts";
import type { Homes } from "./homes.ts";

/** The weight that counts: filled in, or one for an equal key, or the home's own floor area; NaN when there is none. */
export function weightOf(homes: Homes, key: AllocationKey, home: number, row: WeightRow | null): number {
  const filledIn = row?.weight ?? null;
  if (key.kind === "equal") return filledIn === null ? 1 : Math.sign(filledIn);
  return filledIn ?? (isByArea(key) ? (homes.units[home]?.area ?? Number.NaN) : Number.NaN);
}

/** Where that weight stands. */
export function placeOf(homes: Homes, key: AllocationKey, home: number, row: WeightRow | null): At {
  const unit = homes.units[home];
  const isOwnArea = isByArea(key) && (row?.weight ?? null) === null;
  if (unit && (isOwnArea || !row)) return { source: unit.source, field: isOwnArea ? "area" : "id" };
  return { source: row?.source ?? "", field: "weight" };
}

function isByArea({ kind }: AllocationKey): boolean {
  return kind === "area" || kind === "mixed";
}
