/**
 * The worked example: complex Lindehof with 24 homes in two entrances, whose residents take over the cleaning of the
 * stairs and part of the garden in March 2026. Everything and everybody in it is invented.
 */

import type { RowValues } from "../schema/computed-values.ts";
import { charges } from "./lindehof/charges.ts";
import { effects } from "./lindehof/effects.ts";
import { homes } from "./lindehof/homes.ts";
import { initiative } from "./lindehof/initiative.ts";
import { plan } from "./lindehof/plan.ts";
import { on } from "./lindehof/shared.ts";

/** Table name → rows by column key. Amounts in euros, days as serial numbers. */
export const EXAMPLE: ReadonlyMap<string, readonly RowValues[]> = new Map([
  ...homes,
  ...initiative,
  ...plan,
  ...charges,
  ...effects,
]);

export const EXAMPLE_ORGANISATION = "Woonstichting De Linde (voorbeeld)";
/** The Boekjaar: its costs are known and settled. */
export const EXAMPLE_YEAR = 2025;
/** The year in which residents start: old is compared with new. */
export const EXAMPLE_CHANGED_YEAR = EXAMPLE_YEAR + 1;
/** The example is told as things stood on this day. */
export const EXAMPLE_DAY = on(2026, 10, 1);
