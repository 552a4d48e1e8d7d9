/**
 * Beside the basisalternatief: what was measured where nothing changed, or what was expected without the initiative. A
 * difference between here and there is a difference, not its reason (SEO/Atlas, De baat op straat: no effect could be measured).
 */

import type { Findings } from "../findings.ts";
import { type Change, changeBetween, type Outcome, outcomeOf, withoutNoise } from "./change.ts";
import type { EffectLine } from "./effect-line.ts";
import type { ShownPoint } from "./shown-points.ts";

export type Comparison = ComplexComparison | ExpectedComparison;

export interface ComplexComparison {
  readonly kind: "complex";
  readonly complex: string;
  readonly baseline: ShownPoint | null;
  readonly latest: ShownPoint | null;
  /** What changed there. */
  readonly change: Change | null;
  /** What changed here minus what changed there; null for levels, of which differences are not defined. */
  readonly difference: number | null;
  /** Whether the change here was better than there. */
  readonly compared: Outcome;
}

export interface ExpectedComparison {
  readonly kind: "expected";
  readonly expected: ShownPoint;
  /** Measured minus expected; null for levels. */
  readonly difference: number | null;
  readonly compared: Outcome;
}

export interface ComparedInitiative {
  readonly id: string;
  readonly complex: string;
  /** The complex that people chose to compare with; "" when nobody did. */
  readonly comparison: string;
  readonly source: string;
}

/** A quarter: measurements further apart are not of the same moment. */
const FAR_APART = 92;

/** Gives for a line of an initiative what it can be compared with. */
export function comparer(
  lines: readonly EffectLine[],
  initiatives: readonly ComparedInitiative[],
  findings: Findings,
): (line: EffectLine) => Comparison[] {
  const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const withInitiative = new Set(initiatives.map(({ complex }) => complex).filter((complex) => complex !== ""));
  const elsewhere = new Map<string, EffectLine[]>();
  for (const line of lines) {
    if (line.initiative !== "") continue;
    const known = elsewhere.get(keyOf(line));
    if (known) known.push(line);
    else elsewhere.set(keyOf(line), [line]);
  }
  for (const { id, complex, comparison, source } of initiatives) {
    if (comparison !== "" && comparison !== complex && withInitiative.has(comparison)) {
      const at = [{ source, field: "comparison" }];
      findings.add("E016", "warning", at, { initiative: id, complex: comparison });
    }
  }
  return (line) => {
    if (line.initiative === "") return [];
    const initiative = byId.get(line.initiative);
    const own = initiative?.complex || line.complex;
    const measured = (elsewhere.get(keyOf(line)) ?? []).filter(({ complex }) => complex !== own);
    const there = chosen(line, initiative, measured, withInitiative, findings);
    const expected = expectedAt(line);
    return [
      ...(there ? [withComplex(line, there, findings)] : []),
      ...(expected ? [withExpected(line, expected)] : []),
    ];
  };
}

/** The complex that was chosen; otherwise the only one that was measured and has no initiative. */
function chosen(
  line: EffectLine,
  initiative: ComparedInitiative | undefined,
  measured: readonly EffectLine[],
  withInitiative: ReadonlySet<string>,
  findings: Findings,
): EffectLine | null {
  if (initiative && initiative.comparison !== "") {
    return measured.find(({ complex }) => complex === initiative.comparison) ?? null;
  }
  const free = measured.filter(({ complex }) => !withInitiative.has(complex));
  if (free.length > 1 && initiative) {
    const at = [{ source: initiative.source, field: "comparison" }];
    findings.add("E014", "info", at, { initiative: initiative.id, indicator: line.indicator.name });
  }
  return free.length === 1 ? (free[0] ?? null) : null;
}

function withComplex(line: EffectLine, there: EffectLine, findings: Findings): ComplexComparison {
  const { baseline, latest, change, complex } = there;
  const pairs = [
    [line.baseline, baseline],
    [line.latest, latest],
  ] as const;
  if (pairs.some(([one, other]) => (distance(one, other) ?? 0) > FAR_APART)) {
    const at = pairs.flatMap(([, other]) => (other?.sources ?? []).map((source) => ({ source, field: "on" })));
    findings.add("E015", "info", at, { indicator: line.indicator.name, complex });
  }
  const areNumbers = line.change?.kind === "number" && change?.kind === "number";
  const difference = areNumbers && line.change && change ? withoutNoise(line.change.by - change.by) : null;
  return {
    kind: "complex",
    complex,
    baseline,
    latest,
    change,
    difference,
    compared:
      difference === null
        ? besideEachOther(line.outcome, there.outcome)
        : outcomeOf({ kind: "number", by: difference }, line.indicator),
  };
}

const RANK: Readonly<Record<Outcome, number>> = { worse: 0, unchanged: 1, improved: 2, unknown: Number.NaN };

/** Steps on a scale of levels are not subtracted; two that both went up cannot be told apart. */
function besideEachOther(here: Outcome, there: Outcome): Outcome {
  if (here === "unchanged" && there === "unchanged") return "unchanged";
  if (RANK[here] > RANK[there]) return "improved";
  return RANK[here] < RANK[there] ? "worse" : "unknown";
}

function withExpected(line: EffectLine, expected: ShownPoint): ExpectedComparison {
  const change = changeBetween(expected, line.latest);
  return {
    kind: "expected",
    expected,
    difference: change?.kind === "number" ? change.by : null,
    compared: outcomeOf(change, line.indicator),
  };
}

/** What was expected for the moment of the last measurement; nothing is calculated between two moments. */
function expectedAt({ expected, latest }: EffectLine): ShownPoint | null {
  const near = expected
    .map((point) => ({ point, days: distance(point, latest) }))
    .filter(({ days }) => days !== null && days <= FAR_APART)
    .sort((one, other) => (one.days ?? 0) - (other.days ?? 0));
  return near[0]?.point ?? null;
}

function distance(one: ShownPoint | null, other: ShownPoint | null): number | null {
  if (!one?.when || !other?.when) return null;
  return Math.abs(one.when.to - other.when.to);
}

function keyOf({ indicator, location }: EffectLine): string {
  return JSON.stringify([indicator.id, location]);
}
