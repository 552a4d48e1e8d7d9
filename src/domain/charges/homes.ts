import type { Found } from "../finding.ts";
import { Findings } from "../findings.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import type { OccupancyRow, UnitRow } from "./unit.ts";

/** The units of a workbook in order of id, each with its segments of time. A unit's index is its place in that order. */
export interface Homes {
  readonly units: readonly UnitRow[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Indexes of the units of a complex, rising. */
  readonly ofComplex: ReadonlyMap<string, readonly number[]>;
  /** The complex of a unit; more than one only where rows contradict each other. */
  readonly complexesOf: (unit: number) => readonly string[];
  /**
   * 1 for a unit whose rows contradict each other (two complexes, overlapping occupancy). It keeps counting in every
   * denominator, so nobody else pays more; its own share waits with the landlord and it gets no statement.
   */
  readonly unclear: Uint8Array;
  /** Indexes of units that stand there twice in one complex: the first row is used, and perhaps there are two homes. */
  readonly repeated: ReadonlySet<number>;
  /** Units in which somebody lives and which are in no row of units. */
  readonly unknown: ReadonlySet<string>;
  readonly segments: readonly Segment[];
  /** Unit i has the segments from `firstSegment[i]` up to `firstSegment[i + 1]`. */
  readonly firstSegment: Int32Array;
}

/** Brings units and occupancy together. Rows that contradict each other are problems; the rest is used. */
export function readHomes(unitRows: readonly UnitRow[], occupancy: readonly OccupancyRow[]): Found<Homes> {
  const findings = new Findings();
  const { units, complexes, twice } = distinctUnits(unitRows, findings);
  const indexOf = new Map(units.map((unit, index) => [unit.id, index]));
  const unknown = new Set<string>();
  const rowsOf = occupancyByUnit(occupancy, indexOf, unknown, findings);
  const repeated = new Set([...twice].map((id) => indexOf.get(id) ?? -1));
  const complexesOf = (unit: number): readonly string[] => {
    const row = units[unit];
    return row ? (complexes.get(row.id) ?? [row.complex]) : [];
  };

  const unclear = new Uint8Array(units.length);
  const firstSegment = new Int32Array(units.length + 1);
  const segments: Segment[] = [];
  const ofComplex = new Map<string, number[]>();
  units.forEach((unit, index) => {
    const own = segmentsOf(index, unit, rowsOf.get(index) ?? [], findings);
    if (!own || complexes.has(unit.id)) unclear[index] = 1;
    else for (const segment of own) segments.push(segment);
    firstSegment[index + 1] = segments.length;
    for (const complex of complexesOf(index)) {
      const homes = ofComplex.get(complex);
      if (homes) homes.push(index);
      else ofComplex.set(complex, [index]);
    }
  });
  return {
    value: { units, indexOf, ofComplex, complexesOf, unclear, repeated, unknown, segments, firstSegment },
    findings: findings.list(),
  };
}

interface DistinctUnits {
  readonly units: readonly UnitRow[];
  /** Only for units that stand in more than one complex. */
  readonly complexes: ReadonlyMap<string, readonly string[]>;
  /** Units that stand in the same complex more than once. */
  readonly twice: ReadonlySet<string>;
}

function distinctUnits(rows: readonly UnitRow[], findings: Findings): DistinctUnits {
  const byId = new Map<string, UnitRow>();
  const complexes = new Map<string, string[]>();
  const twice = new Set<string>();
  for (const row of rows) {
    const first = byId.get(row.id);
    if (!first) {
      byId.set(row.id, row);
      continue;
    }
    const at = [first, row].map(({ source }) => ({ source, field: "id" }));
    const known = complexes.get(row.id) ?? [first.complex];
    if (known.includes(row.complex)) {
      findings.add("D041", "error", at, { unit: row.id });
      twice.add(row.id);
    } else {
      findings.add("D040", "error", at, { unit: row.id });
      complexes.set(row.id, [...known, row.complex]);
    }
  }
  const units = [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  return { units, complexes, twice };
}

function occupancyByUnit(
  rows: readonly OccupancyRow[],
  indexOf: ReadonlyMap<string, number>,
  unknown: Set<string>,
  findings: Findings,
): Map<number, OccupancyRow[]> {
  const byUnit = new Map<number, OccupancyRow[]>();
  for (const row of rows) {
    const index = indexOf.get(row.unit);
    if (index === undefined) {
      findings.add("D044", "error", [{ source: row.source, field: "unit" }], { unit: row.unit });
      unknown.add(row.unit);
      continue;
    }
    const known = byUnit.get(index);
    if (known) known.push(row);
    else byUnit.set(index, [row]);
  }
  return byUnit;
}
