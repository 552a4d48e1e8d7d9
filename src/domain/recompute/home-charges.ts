import { type Administration, type AdministrationNorms, administrationOf } from "../charges/administration.ts";
import { type Allocation, eachHome } from "../charges/allocation.ts";
import type { Cents } from "../money/cents.ts";

/** What the homes are charged in a year if one household lives there all the time; by index of the unit. */
export interface HomeCharges {
  readonly itemsCents: Float64Array;
  readonly administrationCents: Float64Array;
  /** Whether the home takes part in any item. */
  readonly takesPart: Uint8Array;
}

/** Items and administration costs per home; without norms for administration costs those are zero, and a finding said so. */
export function homeCharges({ ground, items }: Allocation, norms: AdministrationNorms | null): HomeCharges {
  const count = ground.homes.units.length;
  const itemsCents = new Float64Array(count);
  const takesPart = new Uint8Array(count);
  const bases = {
    heat: new Float64Array(count),
    heatOutsourced: new Float64Array(count),
    other: new Float64Array(count),
  };
  for (const allocated of items) {
    const { administration } = allocated.item;
    const base = administration === "none" ? null : bases[administration];
    eachHome(allocated, (home, cents) => {
      itemsCents[home] = (itemsCents[home] as number) + cents;
      if (base) base[home] = (base[home] as number) + cents;
      takesPart[home] = 1;
    });
  }
  const administrationCents = Float64Array.from({ length: count }, (_, home): Cents => {
    if (!norms || takesPart[home] === 0) return 0;
    const own = {
      heat: bases.heat[home] as number,
      heatOutsourced: bases.heatOutsourced[home] as number,
      other: bases.other[home] as number,
    };
    const made: Administration = administrationOf(own, norms);
    return made.cents;
  });
  return { itemsCents, administrationCents, takesPart };
}
