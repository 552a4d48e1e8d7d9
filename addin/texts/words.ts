/** Words that all views share, and numbers as people read them here. */

import type { Severity } from "../../src/problems/problem.ts";
import type { TableKind } from "../../src/recognise/recognised.ts";

export const KIND_NAMES: Readonly<Record<TableKind, string>> = {
  initiative: "Initiatieven",
  task: "Taken en rooster",
  unit: "Eenheden",
  cost_line: "Kosten",
  allocation_key: "Verdeelsleutels",
  contract: "Contracten",
  indicator_score: "Metingen",
  agreement: "Afspraken",
  contact: "Contacten",
  other: "Iets anders (naar Overig)",
};

/** What a table is: a sheet of ours that no kind stands for, or its kind. */
export function tableName({
  kind,
  own,
}: {
  readonly kind: TableKind;
  readonly own?: { readonly sheet: string };
}): string {
  return own?.sheet ?? KIND_NAMES[kind];
}

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: "Fout",
  warning: "Let op",
  info: "Ter informatie",
};

/** 5208 → "5.208" */
export function count(value: number): string {
  return value.toLocaleString("nl-NL");
}

/** (1, "rij", "rijen") → "1 rij" */
export function counted(value: number, one: string, more: string): string {
  return `${count(value)} ${value === 1 ? one : more}`;
}

/** 0.934 → "93%" */
export function percentage(value: number): string {
  return `${Math.round(value * 100)}%`;
}

/** How sure we are, in words: the figure alone says little. */
export function confidenceWord(value: number): string {
  if (value >= 0.9) return "zeker";
  return value >= 0.7 ? "vrij zeker" : "niet zeker";
}

/** ["a", "b", "c"] → "a, b en c" */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} en ${names.at(-1)}`;
}

export const MONTH_NAMES = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;
