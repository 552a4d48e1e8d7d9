/** What the types cannot prove of the schema. Gives sentences; none means that the schema is sound. */

import { type Column, originOf, type Privacy } from "./column.ts";
import { COMPUTED_VALUES } from "./computed-values.ts";
import { LISTS } from "./lists.ts";
import type { Table } from "./table.ts";

/** Functions of Excel 2016 and before that LibreOffice knows as well. */
const FUNCTIONS = new Set(
  "IF AND OR NOT ROUND SUM SUMIFS COUNTIF COUNTIFS INDEX MATCH IFERROR ISNUMBER ISERROR EDATE EOMONTH DATE YEAR MONTH DAY MIN MAX ABS INT TODAY LEFT RIGHT LEN SUBSTITUTE SUMPRODUCT".split(
    " ",
  ),
);
const OPENNESS: readonly Privacy[] = ["shared", "agreed", "internal", "personal"];
const MOST_HIGHLIGHTS = 4;

export function schemaFaults(tables: readonly Table[]): string[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  return [
    ...repeated(tables.map(({ name }) => name)).map((name) => `two tables are called ${name}`),
    ...repeated(tables.map(({ sheet }) => sheet)).map((sheet) => `two sheets are called ${sheet}`),
    ...tables.flatMap((table) => tableFaults(table, byName)),
  ];
}

function tableFaults(table: Table, byName: ReadonlyMap<string, Table>): string[] {
  const say = (fault: string) => `${table.name}: ${fault}`;
  const faults = [
    ...(/^zb[A-Z][A-Za-z]+$/.test(table.name) ? [] : ["the name is not zb with a Dutch plural"]),
    ...(table.sheet.length > 31 || /['[\]*?:/\\]/.test(table.sheet) ? ["Excel takes no such sheet name"] : []),
    ...(table.columns[0]?.kind === "id" ? [] : ["the first column is not the id"]),
    ...repeated(table.columns.map(({ key }) => key)).map((key) => `the key ${key} stands twice`),
    ...repeated(table.columns.map(({ heading }) => heading)).map((heading) => `the heading ${heading} stands twice`),
    ...((table.highlights?.length ?? 0) > MOST_HIGHLIGHTS ? ["more than four highlights"] : []),
    ...(table.highlights ?? []).flatMap(({ columns, when }) => [
      ...columns.filter((key) => !has(table, key)).map((key) => `a highlight names the column ${key}`),
      ...formulaFaults(when, table, byName),
    ]),
    ...table.columns.flatMap((column) => columnFaults(column, table, byName)),
  ];
  return faults.map(say);
}

function columnFaults(column: Column, table: Table, byName: ReadonlyMap<string, Table>): string[] {
  const say = (fault: string) => `${column.key}: ${fault}`;
  const faults = [
    ...(/^[\p{L}\d _\-/.%€²]{1,60}$/u.test(column.heading) ? [] : [`a heading cannot be "${column.heading}"`]),
    ...(column.heading.trim() === column.heading ? [] : ["a space at the end of the heading"]),
    ...(column.help.length > 0 && column.help.length <= 255 ? [] : ["the help is empty or longer than 255"]),
    ...(column.kind === "choice" && !LISTS[column.list] ? [`the list ${column.list} does not exist`] : []),
    ...(column.kind === "reference" && !byName.has(column.to)
      ? [`it refers to ${column.to}, which does not exist`]
      : []),
    ...(column.kind === "date" && column.notBefore !== undefined && !has(table, column.notBefore)
      ? ["it is compared to a column that is not there"]
      : []),
    ...(table.owner === "program" && originOf(column) === "input"
      ? ["people cannot fill in a table of the program"]
      : []),
    ...(column.computed ? computedFaults(column, column.computed, table, byName) : []),
  ];
  return faults.map(say);
}

function computedFaults(
  column: Column,
  { formula, engine }: { formula: string; engine: string },
  table: Table,
  byName: ReadonlyMap<string, Table>,
): string[] {
  const tooOpen = readsOf(formula)
    .flatMap((key) => table.columns.find((own) => own.key === key) ?? [])
    .filter((source) => OPENNESS.indexOf(source.privacy) > OPENNESS.indexOf(column.privacy));
  return [
    ...formulaFaults(formula, table, byName),
    ...(COMPUTED_VALUES[engine] ? [] : [`the engine has no ${engine}`]),
    ...tooOpen.map((source) => `it is more public than ${source.key}, which it reads`),
  ];
}

function formulaFaults(formula: string, table: Table, byName: ReadonlyMap<string, Table>): string[] {
  const unknown = [...formula.matchAll(/\{([^{}]+)\}/g)].flatMap((match) => {
    const [first = "", key] = (match[1] ?? "").split(".");
    if (first.startsWith("#")) return [];
    const owner = key === undefined ? table : byName.get(first);
    return owner && has(owner, key ?? first) ? [] : [`a formula names {${match[1]}}`];
  });
  const foreign = [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z.0-9]+)\(/g)]
    .map((match) => match[1] ?? "")
    .filter((name) => !FUNCTIONS.has(name));
  return [
    ...unknown,
    ...foreign.map((name) => `a formula uses ${name}`),
    ...(/[;@]/.test(formula.replace(/"[^"]*"/g, "")) ? ["a formula holds ; or @"] : []),
  ];
}

/** Keys of the row that a formula reads. */
function readsOf(formula: string): string[] {
  return [...formula.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
}

function has(table: Table, key: string): boolean {
  return table.columns.some((column) => column.key === key);
}

function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const plain = name.toLowerCase();
    const isRepeated = seen.has(plain);
    seen.add(plain);
    return isRepeated;
  });
}
