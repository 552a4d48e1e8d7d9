/** From a workbook to a dossier for each of its initiatives. Every table is gone through once, whatever the number of initiatives. */

import type { Day } from "../../days/day.ts";
import { prepareCharges } from "../../domain/charges/charge-ground.ts";
import { type At, type Finding, problemsOf } from "../../domain/finding.ts";
import { Findings } from "../../domain/findings.ts";
import type { Dossier } from "../../domain/initiatives/dossier.ts";
import { type Reminders, remindersOn } from "../../domain/initiatives/reminders.ts";
import type { SettledComplex } from "../../domain/initiatives/signals/statement-signal.ts";
import { NORM_CODES } from "../../domain/norms/norm.ts";
import { normCount } from "../../domain/norms/norm-book.ts";
import { type Place, type Problem, problem } from "../../problems/problem.ts";
import { checkReferences, fold } from "../../records/references.ts";
import type { TableRows } from "../../records/row.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { readOccupancy, readUnits } from "../charges/read-homes.ts";
import { readNormRows } from "../charges/read-norms.ts";
import { Sources } from "../charges/sources.ts";
import { groupBy } from "../group-by.ts";
import { type InitiativeTables, initiativeIds, readInitiativeTables } from "./initiative-tables.ts";
import { dossiersOf } from "./read-dossiers.ts";

export interface InitiativeBook {
  readonly tables: InitiativeTables;
  /** Sheets that the workbook lacks, of those that people fill in. */
  readonly missing: readonly string[];
  /** In the order of the sheet. */
  readonly dossiers: readonly Dossier[];
  readonly reminders: Reminders;
  /** Months after a calendar year within which its statement is due; null when the norm is missing. */
  readonly statementMonths: number | null;
  readonly complexes: readonly SettledComplex[];
  /** Findings with their cells. */
  problemsOf(findings: readonly Finding[]): Problem[];
  placeOf(at: At): Place | null;
  /** Cells that could not be read, references that lead nowhere, and norms that are missing. */
  readonly problems: readonly Problem[];
}

/** Marks the place below the last row of a table: where something that is missing would come. */
export const NEW_ROW = "new";

export function readInitiatives(workbook: WorkbookSnapshot, today: Day): InitiativeBook {
  const { tables, missing, problems: unreadable } = readInitiativeTables(workbook);
  const ids = initiativeIds(tables);
  const sources = new Sources();
  for (const rows of Object.values(tables)) sources.add(rows, rows === tables.alternatives ? { basis: "source" } : {});
  // What is wrong with units and occupancy is told where charges are calculated; here it only decides who has a tenant.
  const elsewhere: Problem[] = [];
  const reading = { tables, ids, sources, problems: elsewhere };
  const ground = prepareCharges({
    units: readUnits(reading),
    occupancy: readOccupancy(reading),
    keys: [],
    weights: [],
    norms: readNormRows(reading),
  }).value;
  const findings = new Findings();
  const reminders = remindersOn(ground.norms, today, findings);
  const complexes = settledComplexes(tables, sources);
  const months = complexes.length > 0 ? normCount(ground.norms, NORM_CODES.statementMonths, today, [], findings) : null;
  const dossiers = dossiersOf({ reading, ground, contractIds: ids.contracts, taskIds: ids.tasks }, today);
  const placeOf = (at: At): Place | null => {
    const [name = "", row] = at.source.split(" ");
    if (row !== NEW_ROW) return sources.placeOf(at);
    const own = Object.values(tables).find(({ table }) => table.name === name);
    return own ? { sheet: own.sheet, cell: "" } : null;
  };
  const toProblems = (found: readonly Finding[]) => problemsOf(found, placeOf);
  const told = findings.list().filter(({ code }) => code !== "D004");
  return {
    tables,
    missing,
    dossiers,
    reminders,
    statementMonths: months?.count ?? null,
    complexes,
    problemsOf: toProblems,
    placeOf,
    problems: [...unreadable, ...lostRows(tables), ...lostReferences(tables, ids), ...toProblems(told)],
  };
}

/** Rows with days that matter belong to an initiative, and an initiative has a number: otherwise nobody watches them. */
function lostRows({ initiatives, steps, agreements, resources }: InitiativeTables): Problem[] {
  const nameless = initiatives.rows.filter(({ values, unreadable }) => values.id === null && !unreadable.has("id"));
  const problems: Problem[] = nameless.flatMap(({ at }) => {
    const place = initiatives.placeOf(at, "id");
    return place ? [problem("C010", "error", [place], { heading: "Initiatiefnummer" })] : [];
  });
  // A workbook without initiatives is a list of another kind.
  if (initiatives.rows.length === 0) return problems;
  for (const rows of [steps, agreements, resources] as readonly TableRows[]) {
    const places = rows.rows.flatMap(({ values, at }) => {
      const { initiative } = values as { readonly initiative?: string | null };
      return initiative ? [] : (rows.placeOf(at, "initiative") ?? []);
    });
    const facts = { sheet: rows.sheet, rows: places.length };
    if (places.length > 0) problems.push(problem("T018", "warning", places, facts));
  }
  return problems;
}

/** Rows that name an initiative which is not there are in no dossier. */
function lostReferences(tables: InitiativeTables, ids: ReturnType<typeof initiativeIds>): Problem[] {
  const { sheet, table } = tables.initiatives;
  if (tables.initiatives.rows.length === 0) return [];
  const targets = new Map([[table.name, { sheet, ids: ids.initiatives }]]);
  return Object.values(tables).flatMap((rows) =>
    rows.rows.length > 0 ? checkReferences(rows, ["initiative"], targets) : [],
  );
}

function settledComplexes(tables: InitiativeTables, sources: Sources): SettledComplex[] {
  const costs = groupBy(tables.costItems.rows, ({ values }) => (values.complex === null ? null : fold(values.complex)));
  return tables.complexes.rows.flatMap(({ values, at }): SettledComplex[] => {
    if (values.id === null) return [];
    const years = (costs.get(fold(values.id)) ?? []).flatMap((row) => row.values.year ?? []);
    if (years.length === 0) return [];
    const source = sources.nameOf(tables.complexes, at);
    return [{ id: values.id, settledYear: values.settledYear, costYears: new Set(years), source }];
  });
}
