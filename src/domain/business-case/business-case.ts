import type { Found } from "../finding.ts";
import { Findings } from "../findings.ts";
import type { Cents } from "../money/cents.ts";
import { type Fraction, fractionOf, halfUpOf, times, wholeFraction } from "../money/fraction.ts";
import { mentionCents } from "../money/mention-cents.ts";

/** What an initiative costs and saves in a year. Amounts in cents, VAT included. */
export interface CaseYearRow {
  readonly year: number;
  /** What the services would have cost without the initiative (the basisalternatief); null when nobody filled it in. */
  readonly counterfactualCents: Cents | null;
  /** What the same services cost with the initiative. */
  readonly withCents: Cents;
  /** The part of the saving that goes to the residents through their service charges. */
  readonly passedOnCents: Cents;
  /** The corporation's own work that falls away. */
  readonly overheadSavedCents: Cents;
  /** Hours in which the corporation guides the group. */
  readonly guidanceHours: number;
  /** Yearly costs: insurance, materials, allowance. */
  readonly yearlyCents: Cents;
  /** Costs made once, at the start of the year: tools, courses, overdue repairs. */
  readonly oneOffCents: Cents;
  readonly source: string;
}

export interface CaseYear {
  readonly year: number;
  readonly savingCents: Cents;
  readonly guidanceCents: Cents;
  /** Residents and corporation together: saving + overhead − guidance − yearly − one-off costs. Negative is a loss. */
  readonly netCents: Cents;
  /** The same for the corporation, after what it passes on. */
  readonly corporationCents: Cents;
  readonly cumulativeCents: bigint;
  readonly cumulativeCorporationCents: bigint;
}

/** When the money is back for good, counted in months from the start of the first year. Null: not within the years given. */
export type PayBack = { readonly months: number } | null;

export interface BusinessCase {
  readonly years: readonly CaseYear[];
  readonly payBack: PayBack;
  readonly payBackCorporation: PayBack;
}

interface Flow {
  readonly year: number;
  readonly atStart: bigint;
  readonly alongYear: bigint;
}

/**
 * The business case of one initiative against its basisalternatief. A year without a basisalternatief or with a wrong amount
 * is a problem and is left out; a loss is a result like any other.
 */
export function businessCase(rows: readonly CaseYearRow[], hourCents: Cents): Found<BusinessCase> {
  const findings = new Findings();
  const sound = usable(rows, hourCents, findings);
  const years: CaseYear[] = [];
  const [all, corporation]: [Flow[], Flow[]] = [[], []];
  let [cumulative, cumulativeCorporation] = [0n, 0n];
  for (const { row, counterfactual, hours } of sound) {
    const savingCents = counterfactual - row.withCents;
    const guidanceCents = halfUpOf(times(hours, wholeFraction(hourCents)));
    const alongYear = savingCents + row.overheadSavedCents - guidanceCents - row.yearlyCents;
    const netCents = alongYear - row.oneOffCents;
    const corporationCents = netCents - row.passedOnCents;
    cumulative += BigInt(netCents);
    cumulativeCorporation += BigInt(corporationCents);
    const atStart = -BigInt(row.oneOffCents);
    all.push({ year: row.year, atStart, alongYear: BigInt(alongYear) });
    corporation.push({ year: row.year, atStart, alongYear: BigInt(alongYear - row.passedOnCents) });
    years.push({
      year: row.year,
      savingCents,
      guidanceCents,
      netCents,
      corporationCents,
      cumulativeCents: cumulative,
      cumulativeCorporationCents: cumulativeCorporation,
    });
  }
  const made = { years, payBack: payBackOf(all), payBackCorporation: payBackOf(corporation) };
  return { value: made, findings: findings.list() };
}

/**
 * The first month after which the sum never is negative again. Costs made once fall at the start of their year, everything else
 * evenly over it; a year that is not given changes nothing.
 */
function payBackOf(flows: readonly Flow[]): PayBack {
  const first = flows[0];
  if (!first) return null;
  let twelfths = 0n;
  let months = 0;
  for (const { year, atStart, alongYear } of flows) {
    const start = (year - first.year) * 12;
    twelfths += atStart * 12n;
    for (let month = 1; month <= 12; month++) {
      if (twelfths < 0n) months = start + month;
      twelfths += alongYear;
    }
    if (twelfths < 0n) months = Number.POSITIVE_INFINITY;
    else if (months === Number.POSITIVE_INFINITY) months = start + 12;
  }
  return Number.isFinite(months) ? { months } : null;
}

function usable(rows: readonly CaseYearRow[], hourCents: Cents, findings: Findings) {
  const byYear = new Map<number, CaseYearRow>();
  const without = new Set<string>();
  const usableRows: { readonly row: CaseYearRow; readonly counterfactual: Cents; readonly hours: Fraction }[] = [];
  if (!mentionCents(hourCents, { source: "", field: "hourCents" }, "", findings)) return [];
  for (const row of [...rows].sort((one, other) => one.year - other.year)) {
    const twice = byYear.get(row.year);
    if (twice) {
      const at = [twice, row].map(({ source }) => ({ source, field: "year" }));
      findings.add("D081", "error", at, { year: row.year });
      continue;
    }
    byYear.set(row.year, row);
    const { source, counterfactualCents: counterfactual } = row;
    if (counterfactual === null) {
      // Once for an initiative: what misses in its first year misses in all.
      if (!without.has(source))
        findings.add("D080", "error", [{ source, field: "counterfactualCents" }], { year: row.year });
      without.add(source);
      continue;
    }
    const hours = row.guidanceHours >= 0 ? fractionOf(row.guidanceHours) : null;
    if (!hours) findings.add("D082", "error", [{ source, field: "guidanceHours" }], { year: row.year });
    const amounts = [
      ["counterfactualCents", counterfactual],
      ["withCents", row.withCents],
      ["passedOnCents", row.passedOnCents],
      ["overheadSavedCents", row.overheadSavedCents],
      ["yearlyCents", row.yearlyCents],
      ["oneOffCents", row.oneOffCents],
    ] as const;
    const wrong = amounts.filter(
      ([field, cents]) => !mentionCents(cents, { source, field }, String(row.year), findings),
    );
    if (hours && wrong.length === 0) usableRows.push({ row, counterfactual, hours });
  }
  return usableRows;
}
