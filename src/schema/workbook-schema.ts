/** The whole workbook: which tables there are, in which order their sheets stand, and what each template holds. */

import { type Column, originOf } from "./column.ts";
import { readsOf, readsOfColumn } from "./formula.ts";
import type { Group, Table } from "./table.ts";
import { agreements, resources } from "./tables/agreements.ts";
import { alternatives, parties, perceptions } from "./tables/analysis.ts";
import { controls } from "./tables/charge-controls.ts";
import { chargeItems } from "./tables/charge-items.ts";
import { refunds, settlement } from "./tables/charge-settlement.ts";
import { shares } from "./tables/charge-shares.ts";
import { complexes, units } from "./tables/complexes.ts";
import { proposals, support } from "./tables/consent.ts";
import { contracts, handovers } from "./tables/contracts.ts";
import { allocationKeys, costItems, weights } from "./tables/cost-items.ts";
import { indicators, measurements } from "./tables/effects.ts";
import { channels, comparison, roles } from "./tables/initiative-results.ts";
import { initiatives } from "./tables/initiatives.ts";
import { norms } from "./tables/norm-table.ts";
import { advances, occupancy } from "./tables/occupancy.ts";
import { leftovers, origins } from "./tables/origins.ts";
import { poll } from "./tables/poll.ts";
import { log, steps, tests } from "./tables/process.ts";
import { businessCase, perUnit, recalculation } from "./tables/results.ts";
import { participants, tasks } from "./tables/tasks.ts";
import { signals } from "./tables/today.ts";
import { hours, inspections, roster } from "./tables/turns.ts";

/** Raised when a table, a heading or the meaning of a column changes. A newer version than ours is refused. */
export const SCHEMA_VERSION = 1;

/** In the order of the sheets. */
export const TABLES: readonly Table[] = [
  signals,
  complexes,
  units,
  occupancy,
  norms,
  advances,
  refunds,
  initiatives,
  perceptions,
  alternatives,
  comparison,
  parties,
  roles,
  tests,
  poll,
  channels,
  steps,
  proposals,
  support,
  agreements,
  resources,
  log,
  tasks,
  participants,
  roster,
  hours,
  inspections,
  contracts,
  costItems,
  allocationKeys,
  weights,
  handovers,
  chargeItems,
  shares,
  recalculation,
  perUnit,
  settlement,
  businessCase,
  controls,
  indicators,
  measurements,
  origins,
  leftovers,
];

export const TEMPLATE_SETS = ["werkboek", "servicekosten", "beheerplan", "bewonerscommissie"] as const;
export type TemplateSet = (typeof TEMPLATE_SETS)[number];

/** The tables of which a committee gets its own complex. */
export const COMMITTEE: readonly string[] = [
  "zbComplexen",
  "zbInitiatieven",
  "zbAfspraken",
  "zbTaken",
  "zbRooster",
  "zbUren",
  "zbSchouw",
  "zbKostenposten",
];

/** The tables of a committee's copy that residents fill in; the corporation keeps the others, and they can only be read there. */
export const COMMITTEE_FILLS_IN: readonly string[] = ["zbTaken", "zbRooster", "zbUren", "zbSchouw"];

/**
 * Whether what a committee wrote in a column may come back: a column that it can see, that people fill in, of a table that
 * residents fill in. The id stays ours.
 */
export function committeeMayFillIn(table: Table, column: Column): boolean {
  return (
    COMMITTEE_FILLS_IN.includes(table.name) &&
    (column.privacy === "shared" || column.privacy === "agreed") &&
    column.kind !== "id" &&
    originOf(column) === "input"
  );
}

/**
 * The tables of a template, in the order of the sheets. A table that a formula of another one looks in comes along; a
 * reference leads to a table of the same set, or is kept as text.
 */
export function tablesOf(set: TemplateSet): readonly Table[] {
  if (set === "werkboek") return TABLES;
  if (set === "servicekosten") return withLookedUp(({ group }) => group === "Basis" || group === "Servicekosten");
  if (set === "beheerplan") return withLookedUp(hasGroup(["Initiatief", "Beheerplan"]));
  return COMMITTEE.map(tableNamed).map(asSeenByCommittee);
}

/** The tables of some groups of sheets, in the order of the sheets, with what their formulas look in. */
export function tablesOfGroups(groups: readonly Group[]): readonly Table[] {
  return withLookedUp(hasGroup(groups));
}

/** What is due today comes along with the sheets of the initiatives that it is about. */
function hasGroup(groups: readonly Group[]): (table: Table) => boolean {
  const asked: readonly Group[] = groups.includes("Initiatief") ? [...groups, "Start"] : groups;
  return ({ group }) => asked.includes(group);
}

function withLookedUp(isAsked: (table: Table) => boolean): readonly Table[] {
  const lookedUp = new Set(
    TABLES.filter(isAsked).flatMap(({ columns }) =>
      columns.flatMap(({ computed }) => (computed ? readsOfColumn(computed).columns.map(({ table }) => table) : [])),
    ),
  );
  return TABLES.filter((table) => isAsked(table) || lookedUp.has(table.name));
}

/** A table without the columns that a committee may not see. */
export function asSeenByCommittee(table: Table): Table {
  const columns = table.columns.filter(
    ({ privacy, computed }) =>
      (privacy === "shared" || privacy === "agreed") &&
      (computed ? readsOfColumn(computed).columns : []).every(({ table: other }) => COMMITTEE.includes(other)),
  );
  const keys = new Set(columns.map(({ key }) => key));
  const highlights = (table.highlights ?? []).filter(
    (highlight) =>
      highlight.columns.every((key) => keys.has(key)) && readsOf(highlight.when).row.every((key) => keys.has(key)),
  );
  return { ...table, columns, highlights };
}

/** Both are asked for every row that an import places. */
const BY_NAME: ReadonlyMap<string, Table> = new Map(TABLES.map((table) => [table.name, table]));
const COLUMNS = new WeakMap<Table, ReadonlyMap<string, Column>>();

export function tableNamed(name: string): Table {
  const table = BY_NAME.get(name);
  if (!table) throw new Error(`the schema has no table ${name}`);
  return table;
}

export function columnNamed(table: Table, key: string): Column {
  const column = columnsOf(table).get(key);
  if (!column) throw new Error(`${table.name} has no column ${key}`);
  return column;
}

function columnsOf(table: Table): ReadonlyMap<string, Column> {
  const known = COLUMNS.get(table);
  if (known) return known;
  const columns = new Map(table.columns.map((column) => [column.key, column]));
  COLUMNS.set(table, columns);
  return columns;
}
