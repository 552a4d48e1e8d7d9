import type { Day } from "../../days/day.ts";
import type { AdministrationNorms } from "../charges/administration.ts";
import type { Allocation } from "../charges/allocation.ts";
import type { Homes } from "../charges/homes.ts";
import type { Cents } from "../money/cents.ts";
import type { ChangedItems } from "./changed-items.ts";
import { type HomeCharges, homeCharges } from "./home-charges.ts";
import { advanceFor, perMonth } from "./new-advance.ts";

/** Old against new for a home in which one household lives all the time; administration costs included. */
export interface HomeChange {
  readonly unit: string;
  readonly complex: string;
  /** Whether somebody rents it on the last day of the year; a new advance only concerns those. Null while that is not clear. */
  readonly isLet: boolean | null;
  readonly oldPerYear: Cents;
  /** Through the statement of the year of the change. */
  readonly firstYear: Cents;
  /** In later years. */
  readonly newPerYear: Cents;
  readonly oldPerMonth: Cents;
  readonly newPerMonth: Cents;
  readonly administration: { readonly old: Cents; readonly firstYear: Cents; readonly new: Cents };
  readonly advance: Cents | null;
  /** Null when the step for rounding is missing. */
  readonly newAdvance: Cents | null;
}

/** Every home that takes part in an item before or after, in order of id. One of two complexes is left out: nobody knows which costs are its own. */
export function compareHomes(
  allocations: Readonly<Record<keyof ChangedItems, Allocation>>,
  lastDay: Day,
  norms: AdministrationNorms | null,
  stepCents: Cents | null,
): HomeChange[] {
  const { homes } = allocations.old.ground;
  const old = homeCharges(allocations.old, norms);
  const first = homeCharges(allocations.firstYear, norms);
  const later = homeCharges(allocations.laterYears, norms);
  return homes.units.flatMap((unit, home) => {
    if (homes.complexesOf(home).length > 1 || ![old, first, later].some(({ takesPart }) => takesPart[home] === 1))
      return [];
    const [before, during, after] = [chargeOf(old, home), chargeOf(first, home), chargeOf(later, home)];
    return [
      {
        unit: unit.id,
        complex: unit.complex,
        isLet: isLetOn(homes, home, lastDay),
        oldPerYear: before.total,
        firstYear: during.total,
        newPerYear: after.total,
        oldPerMonth: perMonth(before.total),
        newPerMonth: perMonth(after.total),
        administration: { old: before.administration, firstYear: during.administration, new: after.administration },
        advance: unit.advanceCents,
        newAdvance: stepCents === null ? null : advanceFor(after.total, stepCents),
      },
    ];
  });
}

function chargeOf(charges: HomeCharges, home: number): { readonly total: Cents; readonly administration: Cents } {
  const administration = charges.administrationCents[home] as number;
  return { total: (charges.itemsCents[home] as number) + administration, administration };
}

function isLetOn(homes: Homes, home: number, day: Day): boolean | null {
  if (homes.unclear[home] === 1) return null;
  for (let i = homes.firstSegment[home] as number; i < (homes.firstSegment[home + 1] as number); i++) {
    const segment = homes.segments[i];
    if (segment && segment.from <= day && day <= segment.to) return segment.bearer === "tenant";
  }
  return false;
}
