/** The whole workbook: which tables there are, in which order their sheets stand, and what each template holds. */

import type { Column } from "./column.ts";
import type { Table } from "./table.ts";
import { advances, complexes, norms, occupancy, units } from "./tables/basis.ts";
import { hours, inspections, participants, roster, tasks } from "./tables/beheerplan.ts";
import { indicators, measurements } from "./tables/effecten.ts";
import { leftovers, origins } from "./tables/herkomst.ts";
import {
  agreements,
  alternatives,
  initiatives,
  log,
  parties,
  perceptions,
  proposals,
  resources,
  steps,
  support,
  tests,
} from "./tables/initiatief.ts";
import {
  allocationKeys,
  businessCase,
  contracts,
  controls,
  costItems,
  handovers,
  perUnit,
  recalculation,
  settlement,
  shares,
  weights,
} from "./tables/servicekosten.ts";

/** Raised when a table, a heading or the meaning of a column changes. A newer version than ours is refused. */
export const SCHEMA_VERSION = 1;

/** In the order of the sheets. */
export const TABLES: readonly Table[] = [
  complexes,
  units,
  occupancy,
  norms,
  advances,
  initiatives,
  perceptions,
  alternatives,
  parties,
  tests,
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

const COMMITTEE = [
  "zbComplexen",
  "zbInitiatieven",
  "zbAfspraken",
  "zbTaken",
  "zbRooster",
  "zbUren",
  "zbSchouw",
  "zbKostenposten",
];

/** The tables of a template, in the order of the sheets. Every reference of a table leads to a table of the same set, or is kept as text. */
export function tablesOf(set: TemplateSet): readonly Table[] {
  if (set === "werkboek") return TABLES;
  if (set === "servicekosten") return TABLES.filter(({ group }) => group === "Basis" || group === "Servicekosten");
  if (set === "beheerplan") return TABLES.filter(({ group }) => group === "Initiatief" || group === "Beheerplan");
  return COMMITTEE.map(tableNamed).map(asSeenByCommittee);
}

/** A table without the columns that a committee may not see. */
function asSeenByCommittee(table: Table): Table {
  const columns = table.columns.filter(({ privacy }) => privacy === "shared" || privacy === "agreed");
  const keys = new Set(columns.map(({ key }) => key));
  const highlights = (table.highlights ?? []).filter(
    (highlight) =>
      highlight.columns.every((key) => keys.has(key)) &&
      [...highlight.when.matchAll(/\{(\w+)\}/g)].every((match) => keys.has(match[1] ?? "")),
  );
  return { ...table, columns, highlights };
}

export function tableNamed(name: string): Table {
  const table = TABLES.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`the schema has no table ${name}`);
  return table;
}

export function columnNamed(table: Table, key: string): Column {
  const column = table.columns.find((candidate) => candidate.key === key);
  if (!column) throw new Error(`${table.name} has no column ${key}`);
  return column;
}
