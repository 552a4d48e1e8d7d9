/** What the types cannot prove of the schema. Gives sentences; none means that the schema is sound. */

import { type Column, originOf, type Privacy } from "./column.ts";
import { COMPUTED_VALUES } from "./computed-values.ts";
import { formulaFaults, formulasIn, readsOf, readsOfColumn } from "./formula.ts";
import { type ChoiceList, LISTS } from "./lists.ts";
import type { Table } from "./table.ts";
import { errorTextOf } from "./validation-texts.ts";

const OPENNESS: readonly Privacy[] = ["shared", "agreed", "internal", "personal"];
const MOST_HIGHLIGHTS = 4;
/** Excel's own limits: a sheet's name, and title and text of an input and of an error message. */
const MOST = { sheet: 31, title: 32, help: 255, errorText: 225 } as const;
/** Two lines of an input message. */
const MOST_HELP = 160;

type Tables = (name: string) => Table | undefined;

export function schemaFaults(tables: readonly Table[], lists: Readonly<Record<string, ChoiceList>> = LISTS): string[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  return [
    ...repeated(tables.map(({ name }) => name)).map((name) => `two tables are called ${name}`),
    ...repeated(tables.map(({ sheet }) => sheet)).map((sheet) => `two sheets are called ${sheet}`),
    ...repeated(tables.flatMap(prefixOf)).map((prefix) => `two tables give ids with ${prefix}`),
    ...tables.flatMap((table) => tableFaults(table, (name) => byName.get(name), lists)),
    ...Object.entries(lists).flatMap(([key, list]) => listFaults(key, list)),
  ];
}

function tableFaults(table: Table, tables: Tables, lists: Readonly<Record<string, ChoiceList>>): string[] {
  const say = (fault: string) => `${table.name}: ${fault}`;
  const faults = [
    ...(/^zb[A-Z][A-Za-z]+$/.test(table.name) ? [] : ["the name is not zb with a Dutch plural"]),
    ...(table.sheet.length > MOST.sheet || /['[\]*?:/\\]/.test(table.sheet) ? ["Excel takes no such sheet name"] : []),
    ...(table.columns[0]?.kind === "id" ? [] : ["the first column is not the id"]),
    ...(table.columns.filter(({ kind }) => kind === "id").length > 1 ? ["more than one id"] : []),
    ...repeated(table.columns.map(({ key }) => key)).map((key) => `the key ${key} stands twice`),
    ...repeated(table.columns.map(({ heading }) => heading)).map((heading) => `the heading ${heading} stands twice`),
    ...repeatedWords(table),
    ...((table.highlights?.length ?? 0) > MOST_HIGHLIGHTS ? ["more than four highlights"] : []),
    ...(table.highlights ?? []).flatMap(({ columns, when }) => [
      ...columns.filter((key) => !columnOf(table, key)).map((key) => `a highlight names the column ${key}`),
      ...formulaFaults(when, table, tables, true),
      ...readsOf(when)
        .columns.filter(({ table: name, key }) => tables(name)?.columns[0]?.key !== key)
        .map(({ table: name, key }) => `a highlight reads ${name}.${key}, and rules can only reach ids`),
    ]),
    ...table.columns.flatMap((column) => columnFaults(column, table, tables, lists)),
  ];
  return faults.map(say);
}

function columnFaults(
  column: Column,
  table: Table,
  tables: Tables,
  lists: Readonly<Record<string, ChoiceList>>,
): string[] {
  const say = (fault: string) => `${column.key}: ${fault}`;
  const error = errorTextOf(column, column.kind === "reference" ? (tables(column.to)?.sheet ?? "") : "");
  const faults = [
    ...(/^[a-z][A-Za-z0-9]*$/.test(column.key) ? [] : ["the key is not camelCase"]),
    ...(/^[\p{L}\d _\-/.%€²]{1,60}$/u.test(column.heading) ? [] : [`a heading cannot be "${column.heading}"`]),
    ...(column.heading.trim() === column.heading ? [] : ["a space at the end of the heading"]),
    ...(column.help.length > 0 && column.help.length <= MOST.help ? [] : ["the help is empty or longer than 255"]),
    ...(column.help.length <= MOST_HELP ? [] : ["the help is longer than two lines"]),
    ...(error.title.length <= MOST.title ? [] : ["the title of the error is longer than 32"]),
    ...(error.text.length <= MOST.errorText ? [] : ["the text of the error is longer than 225"]),
    ...(column.kind === "choice" && !lists[column.list] ? [`the list ${column.list} does not exist`] : []),
    ...(column.kind === "reference" ? referenceFaults(column, table, tables) : []),
    ...(column.kind === "date" && column.notBefore !== undefined && columnOf(table, column.notBefore)?.kind !== "date"
      ? ["it is compared to a date that is not there"]
      : []),
    ...("min" in column && column.min !== undefined && column.max !== undefined && column.min > column.max
      ? ["its least is more than its most"]
      : []),
    ...(column.computed && column.program ? ["it is both computed and written by the program"] : []),
    ...(column.computed && column.required ? ["nobody can fill in what is computed"] : []),
    ...(table.owner === "program" && originOf(column) === "input"
      ? ["people cannot fill in a table of the program"]
      : []),
    ...(column.computed ? computedFaults(column, table, tables) : []),
  ];
  return faults.map(say);
}

function referenceFaults(column: Extract<Column, { kind: "reference" }>, table: Table, tables: Tables): string[] {
  const target = tables(column.to);
  if (!target) return [`it refers to ${column.to}, which does not exist`];
  const { within } = column;
  if (!within) return [];
  return [
    ...(columnOf(table, within.column) ? [] : [`it depends on ${within.column}, which is not there`]),
    ...(columnOf(target, within.matches) ? [] : [`it is chosen by ${column.to}.${within.matches}, which is not there`]),
  ];
}

function computedFaults(column: Column, table: Table, tables: Tables): string[] {
  const { computed } = column;
  if (!computed) return [];
  const reads = readsOfColumn(computed);
  const engine = computed.engine === undefined ? undefined : COMPUTED_VALUES[computed.engine];
  const sources = [
    ...reads.row.map((key) => ({ name: key, source: columnOf(table, key) })),
    ...(computed.aggregate ? [] : reads.columns).map((read) => ({
      name: `${read.table}.${read.key}`,
      source: columnOf(tables(read.table), read.key),
    })),
  ];
  return [
    ...formulasIn(computed).flatMap((formula) => formulaFaults(formula, table, tables)),
    ...(computed.engine === undefined || engine ? [] : [`the engine has no ${computed.engine}`]),
    ...(computed.engine === undefined && table.owner !== "program" ? ["no engine gives its value"] : []),
    ...(computed.variants && !columnOf(table, computed.variants.by)
      ? ["its formula depends on a column that is not there"]
      : []),
    ...(reads.row.includes(column.key) ? ["it reads itself"] : []),
    ...sources
      .filter(({ source }) => source && OPENNESS.indexOf(source.privacy) > OPENNESS.indexOf(column.privacy))
      .map(({ name }) => `it is more public than ${name}, which it reads`),
    ...(computed.aggregate && column.privacy === "shared" && reads.columns.some((read) => isAboutPeople(read, tables))
      ? ["a total over personal data may not be shared: of one home it is that home's"]
      : []),
    // A calculation gives all values of a row at once; an engine reads what stands to the left.
    ...(engine ? reads.row : [])
      .filter((key) => columnOf(table, key)?.computed && positionOf(table, key) > positionOf(table, column.key))
      .map((key) => `it reads ${key}, which is computed after it`),
  ];
}

function isAboutPeople(read: { readonly table: string; readonly key: string }, tables: Tables): boolean {
  return columnOf(tables(read.table), read.key)?.privacy === "personal";
}

/** A heading or synonym that two columns of a table share would make either a guess. */
function repeatedWords(table: Table): string[] {
  const owners = new Map<string, string>();
  return table.columns.flatMap((column) =>
    [column.heading, ...(column.synonyms ?? [])].flatMap((word) => {
      const plain = word.trim().toLowerCase();
      const owner = owners.get(plain);
      if (owner === undefined) owners.set(plain, column.key);
      if (owner === undefined) return [];
      return [
        owner === column.key
          ? `${column.key} has the word "${word}" twice`
          : `"${word}" is both ${owner} and ${column.key}`,
      ];
    }),
  );
}

function listFaults(key: string, { title, values, vera }: ChoiceList): string[] {
  const say = (fault: string) => `list ${key}: ${fault}`;
  return [
    ...(title === "" || values.length === 0 ? ["it is empty"] : []),
    ...repeated(values).map((value) => `${value} stands twice`),
    ...values
      .filter((value) => value !== value.trim() || value.includes(";"))
      .map((value) => `"${value}" cannot be a choice`),
    ...Object.keys(vera?.codes ?? {})
      .filter((value) => !values.includes(value))
      .map((value) => `a code is given for ${value}, which is no choice`),
  ].map(say);
}

function prefixOf({ columns }: Table): string[] {
  const id = columns[0];
  return id?.kind === "id" && id.prefix !== undefined ? [id.prefix] : [];
}

function columnOf(table: Table | undefined, key: string): Column | undefined {
  return table?.columns.find((column) => column.key === key);
}

function positionOf(table: Table, key: string): number {
  return table.columns.findIndex((column) => column.key === key);
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
