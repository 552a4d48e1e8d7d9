/** Who gets a letter: the tenants, on its day, of the homes that it is about. */

import type { Day } from "../../days/day.ts";
import type { Homes } from "../../domain/charges/homes.ts";
import type { Segment } from "../../domain/charges/segments.ts";
import { type Checked, type Place, type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { LetterTables } from "./document-tables.ts";
import type { HomeCharge, HomeFacts } from "./letter-facts.ts";

export interface LetterHomes {
  readonly units: ReadonlySet<string>;
  /** Where nothing can be told without amounts, a home without them gets no letter. */
  readonly needsCharge: boolean;
  readonly on: Day;
  readonly homes: Homes;
  readonly charges: ReadonlyMap<string, HomeCharge>;
}

type NoLetter = "notLet" | "unclear" | "noCharge";

/** In the order of the sheet Eenheden. Homes without a tenant, and those that are not clear, get none, and that is told (W018). */
export function letterHomes(tables: LetterTables, asked: LetterHomes): Checked<readonly HomeFacts[]> {
  const wanted = new Map([...asked.units].map((unit) => [fold(unit), unit]));
  const without = new Map<NoLetter, { units: string[]; places: Place[] }>();
  const noAddress: Place[] = [];
  let unaddressed = 0;
  const letters: HomeFacts[] = [];
  for (const row of tables.units.rows) {
    const { id } = row.values;
    const unit = id === null ? undefined : wanted.get(fold(id));
    if (unit === undefined) continue;
    wanted.delete(fold(unit));
    const tenancy = tenancyOf(asked.homes, unit, asked.on);
    const charge = asked.charges.get(unit) ?? null;
    const why = typeof tenancy === "string" ? tenancy : charge === null && asked.needsCharge ? "noCharge" : null;
    if (why !== null || typeof tenancy === "string") {
      const own = without.get(why ?? "unclear") ?? { units: [], places: [] };
      const place = tables.units.placeOf(row.at, "id");
      own.units.push(unit);
      if (place) own.places.push(place);
      without.set(why ?? "unclear", own);
      continue;
    }
    const { street, city } = addressOf(row.values);
    if (street === null || city === null) {
      unaddressed += 1;
      const lacking = (["street", "number", "postcode", "city"] as const).filter((key) => row.values[key] === null);
      for (const key of lacking)
        noAddress.push(...[tables.units.placeOf(row.at, key)].filter((place) => place !== null));
    }
    letters.push({ unit, household: tenancy.household === "" ? null : tenancy.household, street, city, charge });
  }
  const problems: Problem[] = [...without].map(([why, { units, places }]) =>
    problem("W018", why === "notLet" ? "info" : "warning", places, {
      why,
      units: units.length,
      example: units[0] ?? "",
    }),
  );
  if (unaddressed > 0) problems.push(problem("W020", "warning", noAddress, { part: "address", homes: unaddressed }));
  return { value: letters, problems };
}

function tenancyOf(homes: Homes, unit: string, on: Day): Segment | "notLet" | "unclear" {
  const index = homes.indexOf.get(unit);
  if (index === undefined || homes.unclear[index] === 1) return "unclear";
  const own = homes.segments.slice(homes.firstSegment[index], homes.firstSegment[index + 1]);
  const segment = own.find(({ from, to }) => from <= on && on <= to);
  return segment?.bearer === "tenant" ? segment : "notLet";
}

/** A line is null when a part of it is missing: half an address brings a letter to somebody else. */
function addressOf(values: LetterTables["units"]["rows"][number]["values"]): Pick<HomeFacts, "street" | "city"> {
  const { street, number, suffix, postcode, city } = values;
  return {
    street: street === null || number === null ? null : `${street} ${number}${suffixOf(suffix)}`,
    city: postcode === null || city === null ? null : `${postcode}  ${city}`,
  };
}

/** "12A", "12 bis", "12-3": a letter belongs to the number, a figure is kept apart from it. */
function suffixOf(suffix: string | null): string {
  const plain = suffix?.trim() ?? "";
  if (plain === "" || /^[-/ ]/.test(plain)) return plain;
  if (/^\d/.test(plain)) return `-${plain}`;
  return plain.length === 1 ? plain : ` ${plain}`;
}
