/**
 * Formulas in the schema name columns by key between braces: `{endsOn}` is this row, `{zbNormen.value}` a whole column,
 * `{#reportingYear}` a named cell of Leeswijzer. So a renamed column breaks them in the compiler's sight, not in silence.
 */

import type { Computed } from "./column.ts";
import { NAMED_CELLS } from "./sheets.ts";
import type { Table } from "./table.ts";

/** What a formula names. */
export interface Reads {
  /** Keys of the row that the formula stands in. */
  readonly row: readonly string[];
  readonly columns: readonly { readonly table: string; readonly key: string }[];
  /** Keys of named cells. */
  readonly cells: readonly string[];
  readonly functions: readonly string[];
}

/** How each kind of name is written where the formula goes. */
export interface Spelling {
  row(key: string): string;
  column(table: string, key: string): string;
  cell(key: string): string;
}

const BRACES = /\{([^{}]+)\}/g;
const TEXTS = /"[^"]*"/g;

/** Functions of Excel 2016 and before that LibreOffice knows as well; TODAY only where a rule colours cells. */
const FUNCTIONS = new Set(
  "IF AND OR NOT ROUND SUM SUMIFS COUNTIF COUNTIFS SUMPRODUCT INDEX MATCH IFERROR ISNUMBER ISERROR EDATE EOMONTH DATE YEAR MONTH DAY MIN MAX ABS INT LEFT RIGHT MID LEN FIND SUBSTITUTE LARGE LOOKUP".split(
    " ",
  ),
);

/** Every formula of a column: one, or one for each choice. */
export function formulasIn({ formula, variants }: Computed): readonly string[] {
  return variants ? Object.values(variants.formulas) : [formula];
}

/** What all formulas of a column name together. */
export function readsOfColumn(computed: Computed): Reads {
  return readsOf(formulasIn(computed).join("&"));
}

/** The formula that a row gets, by the choice in it; undefined for a choice that has none. */
export function formulaFor({ formula, variants }: Computed, choice: (key: string) => unknown): string | undefined {
  return variants ? variants.formulas[String(choice(variants.by))] : formula;
}

const readsOfFormula = new Map<string, Reads>();

/** Remembered, for one formula is asked about for every table, list and rule. */
export function readsOf(formula: string): Reads {
  const reads = readsOfFormula.get(formula) ?? readFormula(formula);
  readsOfFormula.set(formula, reads);
  return reads;
}

function readFormula(formula: string): Reads {
  const names = [...formula.matchAll(BRACES)].map((match) => match[1] ?? "");
  const plain = formula.replace(TEXTS, '""').replace(BRACES, "0");
  return {
    row: unique(names.filter((name) => !name.startsWith("#") && !name.includes("."))),
    columns: unique(names.filter((name) => name.includes("."))).map((name) => {
      const [table = "", key = ""] = name.split(".");
      return { table, key };
    }),
    cells: unique(names.filter((name) => name.startsWith("#")).map((name) => name.slice(1))),
    functions: unique([...plain.matchAll(/([A-Za-z][A-Za-z.0-9]*)\(/g)].map((match) => match[1] ?? "")),
  };
}

/** The formula with every name written the way `spelling` says. */
export function spellFormula(formula: string, spelling: Spelling): string {
  return formula.replace(BRACES, (_, name: string) => {
    if (name.startsWith("#")) return spelling.cell(name.slice(1));
    const [first = "", key] = name.split(".");
    return key === undefined ? spelling.row(first) : spelling.column(first, key);
  });
}

/**
 * The formula as it stands in a cell of the table's body, in the file's own form: `zbTaken[[#This Row],[Minuten per beurt]]`.
 * Throws for a column or cell that is not there: `formulaFaults` tells that of the schema beforehand.
 */
export function cellFormula(formula: string, table: Table, tables: (name: string) => Table | undefined): string {
  return spellFormula(formula, {
    row: (key) => `${table.name}[[#This Row],[${headingOf(table, key)}]]`,
    column: (name, key) => {
      const other = tables(name);
      if (!other) throw new Error(`a formula of ${table.name} names the table ${name}, which is not there`);
      return `${name}[${headingOf(other, key)}]`;
    },
    cell: nameOfCell,
  });
}

/**
 * Whether everything that the formula names is in a workbook with these tables. In one that lacks a table the engine's
 * result stands as a value instead of a formula.
 */
export function canCompute(formula: string, table: Table, tables: (name: string) => Table | undefined): boolean {
  const { row, columns } = readsOf(formula);
  return row.every((key) => has(table, key)) && columns.every((read) => has(tables(read.table), read.key));
}

/** The name of a cell on Leeswijzer. Throws for a key that is none. */
export function nameOfCell(key: string): string {
  const name = (NAMED_CELLS as Readonly<Record<string, string>>)[key];
  if (name === undefined) throw new Error(`no cell of Leeswijzer is called {#${key}}`);
  return name;
}

/** What Excel 2016, LibreOffice or the schema would not understand. `rule`: it colours cells, so it may look at today. */
export function formulaFaults(
  formula: string,
  table: Table,
  tables: (name: string) => Table | undefined,
  rule = false,
): string[] {
  const { row, columns, cells, functions } = readsOf(formula);
  const plain = formula.replace(TEXTS, "");
  return [
    ...row.filter((key) => !has(table, key)).map((key) => `a formula names {${key}}`),
    ...columns
      .filter((read) => !has(tables(read.table), read.key))
      .map((read) => `a formula names {${read.table}.${read.key}}`),
    ...cells.filter((key) => !(key in NAMED_CELLS)).map((key) => `a formula names {#${key}}`),
    ...functions
      .filter((name) => !FUNCTIONS.has(name) && !(rule && name === "TODAY"))
      .map((name) => `a formula uses ${name}`),
    ...(/[;@]/.test(plain) ? ["a formula holds ; or @"] : []),
    ...(count(plain, "(") === count(plain, ")") ? [] : ["a formula has a bracket too many or too few"]),
    ...(count(formula, '"') % 2 === 0 ? [] : ["a formula has a text that does not end"]),
  ];
}

function headingOf(table: Table, key: string): string {
  const column = table.columns.find((candidate) => candidate.key === key);
  if (!column) throw new Error(`${table.name} has no column with the key ${key}`);
  return column.heading;
}

function has(table: Table | undefined, key: string): boolean {
  return table?.columns.some((column) => column.key === key) ?? false;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
