/** Allocation keys and the weights in them. */

import type { AllocationKey, KeyKind, WeightRow } from "../../domain/charges/allocation-key.ts";
import { problem } from "../../problems/problem.ts";
import { fold, idsOf } from "../../records/references.ts";
import { acrossName, type KeysInUse } from "./read-items.ts";
import { figureIn, idIn, isFilledIn, type Reading } from "./reading.ts";

/** The choices of "Soort" of a key. */
export const KINDS: Readonly<Record<string, KeyKind>> = {
  gelijk: "equal",
  "m²": "area",
  personen: "persons",
  verbruik: "consumption",
  "35/65": "mixed",
  breukdeel: "fraction",
  "eigen gewichten": "own",
};

/** Half of the last decimal that a weight can have. */
const HAIR = 5e-7;

/**
 * The keys, once for each way in which costs use them: within a complex, or over every home of the key. A key without a kind
 * cannot divide anything: the cell is mentioned, and the costs that name it wait.
 */
export function readKeyRows(reading: Reading, inUse: KeysInUse): AllocationKey[] {
  const { allocationKeys } = reading.tables;
  const { sources } = reading;
  sources.add(allocationKeys, { method: "period" });
  const sums = weightSums(reading);
  return allocationKeys.rows.flatMap((row): AllocationKey[] => {
    const { id, kind: word, period, rounding } = row.values;
    if (!isFilledIn(reading, allocationKeys, row, "id") || id === null) return [];
    const source = sources.nameOf(allocationKeys, row.at);
    const kind = word === null ? undefined : KINDS[word];
    if (!isFilledIn(reading, allocationKeys, row, "kind")) sources.tell({ source, field: "method" });
    const denominator = figureIn(row, "denominator");
    const own = idIn(reading.ids.keys, id);
    const sum = sums.get(own) ?? sumWithoutRows(reading, kind, row.values.complex);
    const place = allocationKeys.placeOf(row.at, "denominator");
    // The declared whole of fractions may be more than the weights: the rest is nobody's. Elsewhere it is a contradiction.
    const isCompared = kind !== undefined && kind !== "fraction" && kind !== "mixed";
    if (isCompared && denominator !== null && sum !== undefined && Math.abs(denominator - sum) > HAIR) {
      const facts = { key: own, denominator: shown(denominator), sum: shown(sum) };
      reading.problems.push(problem("B006", "warning", place ? [place] : [], facts));
    }
    const method = period === "dagen" ? "days" : period === "maanden" ? "months" : null;
    const key = (acrossComplexes: boolean): AllocationKey[] => [
      {
        id: acrossComplexes ? acrossName(own, inUse) : own,
        kind: kind ?? "own",
        method: kind ? method : null,
        rounding: rounding === "gelijk" || rounding === "exact" ? rounding : null,
        denominator,
        acrossComplexes,
        complex: row.values.complex === null ? null : idIn(reading.ids.complexes, row.values.complex),
        source,
      },
    ];
    const isAcross = inUse.across.has(own);
    return [...(isAcross && !inUse.within.has(own) ? [] : key(false)), ...(isAcross ? key(true) : [])];
  });
}

/** The sum where nobody filled in weights: every home of the complex takes part. */
function sumWithoutRows(
  { tables, ids }: Reading,
  kind: KeyKind | undefined,
  complex: string | null,
): number | undefined {
  if (complex === null || (kind !== "equal" && kind !== "area")) return undefined;
  const own = idIn(ids.complexes, complex);
  return tables.units.rows
    .filter(({ values }) => idIn(ids.complexes, values.complex) === own)
    .reduce((sum, { values }) => sum + (kind === "equal" ? 1 : (values.area ?? 0)), 0);
}

/** The weights, each with the time in which the home takes part. */
export function readWeights(reading: Reading, inUse: KeysInUse): WeightRow[] {
  const { weights } = reading.tables;
  reading.sources.add(weights);
  return weights.rows.flatMap((row): WeightRow[] => {
    const isUsable = [isFilledIn(reading, weights, row, "key"), isFilledIn(reading, weights, row, "unit")].every(
      Boolean,
    );
    if (!isUsable) return [];
    const key = idIn(reading.ids.keys, row.values.key);
    return [...new Set([key, acrossName(key, inUse)])].map((name) => ({
      key: name,
      unit: idIn(reading.ids.units, row.values.unit),
      weight: figureIn(row, "weight"),
      from: figureIn(row, "from"),
      to: figureIn(row, "to"),
      source: reading.sources.nameOf(weights, row.at),
    }));
  });
}

/** Name of a row of Gewichten → its id, for rows whose id no other row has. */
export function weightIds({ tables: { weights }, sources }: Reading): ReadonlyMap<string, string> {
  const ids = idsOf(weights);
  return new Map(
    weights.rows.flatMap(({ values, at }) =>
      values.id === null || ids.isAmbiguous(values.id) ? [] : [[sources.nameOf(weights, at), values.id] as const],
    ),
  );
}

/** The weights of each key together, counting every home once; in an equal key each that takes part is one. */
function weightSums({ tables: { weights, allocationKeys }, ids }: Reading): ReadonlyMap<string, number> {
  const equal = new Set(
    allocationKeys.rows.flatMap(({ values }) => (values.kind === "gelijk" ? [idIn(ids.keys, values.id)] : [])),
  );
  const sums = new Map<string, number>();
  const seen = new Set<string>();
  for (const { values } of weights.rows) {
    const key = idIn(ids.keys, values.key);
    const home = `${key} ${fold(values.unit ?? "")}`;
    const weight = equal.has(key) ? Math.sign(values.weight ?? 1) : values.weight;
    if (weight === null || seen.has(home)) continue;
    seen.add(home);
    sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  return sums;
}

function shown(value: number): string {
  return String(Number(value.toPrecision(12))).replace(".", ",");
}
