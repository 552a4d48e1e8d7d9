/** What a calculation assumes where cells are empty or say less than they seem to: each assumption is told with its cells. */

import type { KeyKind } from "../../domain/charges/allocation-key.ts";
import type { Period } from "../../domain/charges/period.ts";
import { type Place, type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import { KINDS } from "./read-keys.ts";
import { idIn, type Reading } from "./reading.ts";

/** All of them, for the year that is calculated. */
export function mentionAssumed(reading: Reading, year: Period): void {
  mentionWeights(reading);
  mentionEqualAreas(reading);
  mentionLeft(reading, year);
  mentionUndated(reading);
  mentionSameName(reading, year);
}

/** Weights of which something else counts than what the cell says. */
function mentionWeights({ tables: { weights, allocationKeys }, ids, problems }: Reading): void {
  const kinds = new Map(allocationKeys.rows.map(({ values }) => [idIn(ids.keys, values.id), values.kind]));
  const found = new Map<string, { readonly told: (places: readonly Place[]) => Problem; readonly places: Place[] }>();
  for (const row of weights.rows) {
    const { weight, key: named } = row.values;
    const key = idIn(ids.keys, named);
    const kind = KINDS[kinds.get(key) ?? ""];
    const isEmpty = weight === null && !row.unreadable.has("weight") && row.values.unit !== null;
    const counts = !isEmpty || kind === undefined ? undefined : ASSUMED[kind];
    const isIgnored = kind === "equal" && weight !== null && weight > 0 && weight !== 1;
    const place = weights.placeOf(row.at, "weight");
    if (!place || (!counts && !isIgnored)) continue;
    const told = (places: readonly Place[]): Problem =>
      counts ? problem("B016", "warning", places, { key, counts }) : problem("B017", "warning", places, { key });
    const name = `${key} ${counts ?? ""}`;
    const known = found.get(name);
    if (known) known.places.push(place);
    else found.set(name, { told, places: [place] });
  }
  for (const { told, places } of found.values()) problems.push(told(places));
}

/** Weights by floor area that are all the same while the areas are not: copied from another key, or never filled in. */
function mentionEqualAreas({ tables: { weights, allocationKeys, units }, ids, problems }: Reading): void {
  const areas = new Map(units.rows.map(({ values }) => [idIn(ids.units, values.id), values.area]));
  const byArea = allocationKeys.rows.flatMap(({ values }) =>
    BY_AREA.has(KINDS[values.kind ?? ""] ?? "equal") ? [idIn(ids.keys, values.id)] : [],
  );
  const rowsOf = new Map(byArea.map((key) => [key, [] as { weight: number; area: number | null; place: Place }[]]));
  for (const { values, at } of weights.rows) {
    const place = weights.placeOf(at, "weight");
    const area = areas.get(idIn(ids.units, values.unit)) ?? null;
    if (values.weight !== null && place)
      rowsOf.get(idIn(ids.keys, values.key))?.push({ weight: values.weight, area, place });
  }
  for (const [key, rows] of rowsOf) {
    const given = new Set(rows.map(({ weight }) => weight));
    const known = new Set(rows.flatMap(({ area }) => (area === null ? [] : [area])));
    const [weight] = given;
    if (weight === undefined || given.size > 1 || known.size < 2) continue;
    const places = rows.map(({ place }) => place);
    problems.push(problem("B020", "warning", places, { key, weight: String(weight) }));
  }
}

const BY_AREA: ReadonlySet<KeyKind> = new Set<KeyKind>(["area", "mixed"]);

/** Units whose last household left before the end of the year, and whose status does not know. */
function mentionLeft({ tables: { units, occupancy }, problems }: Reading, year: Period): void {
  const last = new Map<string, { readonly to: number; readonly place: Place | null }>();
  const unsure = new Set<string>();
  for (const row of occupancy.rows) {
    const { unit, to, household } = row.values;
    if (unit === null) continue;
    if (row.unreadable.has("to")) unsure.add(fold(unit));
    if (household === null || fold(household) === "leegstand") continue;
    const until = to ?? Number.POSITIVE_INFINITY;
    if (until >= (last.get(fold(unit))?.to ?? Number.NEGATIVE_INFINITY))
      last.set(fold(unit), { to: until, place: occupancy.placeOf(row.at, "to") });
  }
  const left = units.rows.flatMap(({ values, at }): Place[][] => {
    const known = values.id === null ? undefined : last.get(fold(values.id));
    if (!known || values.status !== "verhuurd" || known.to >= year.to || unsure.has(fold(values.id ?? ""))) return [];
    return [[units.placeOf(at, "status"), known.place].filter((place) => place !== null)];
  });
  if (left.length > 0) problems.push(problem("B021", "warning", left.flat(), { homes: left.length }));
}

/** What counts for a home of which the weight is empty; of the other kinds that is an error. */
const ASSUMED: Readonly<Partial<Record<KeyKind, "one" | "area">>> = { equal: "one", area: "area", mixed: "area" };

/** Households that have lived there for as long as anybody knows, because their first day is empty. */
function mentionUndated({ tables: { occupancy }, problems }: Reading): void {
  const places = occupancy.rows.flatMap((row): Place[] => {
    const { unit, from, household } = row.values;
    const place = occupancy.placeOf(row.at, "from");
    return unit !== null && household !== null && from === null && !row.unreadable.has("from") && place ? [place] : [];
  });
  if (places.length > 0) problems.push(problem("B018", "warning", places, {}));
}

/** Rows that become one statement; a list in which everybody is called "huurder" would make one of strangers. */
function mentionSameName({ tables: { occupancy }, problems }: Reading, year: Period): void {
  const ended = new Map<string, Place>();
  const nameOf = (unit: string, household: string, day: number): string => JSON.stringify([fold(unit), household, day]);
  for (const row of occupancy.rows) {
    const { unit, to, household } = row.values;
    const place = occupancy.placeOf(row.at, "household");
    if (unit !== null && household !== null && to !== null && place) ended.set(nameOf(unit, household, to + 1), place);
  }
  const places = occupancy.rows.flatMap((row): Place[] => {
    const { unit, from, household } = row.values;
    const place = occupancy.placeOf(row.at, "household");
    if (from === null || from <= year.from || from > year.to) return [];
    const before = unit !== null && household !== null && ended.get(nameOf(unit, household, from));
    return before && place && fold(household ?? "") !== "leegstand" ? [before, place] : [];
  });
  if (places.length > 0) problems.push(problem("B019", "warning", places, {}));
}
