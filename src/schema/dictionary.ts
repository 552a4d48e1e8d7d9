/** The data dictionary: every sheet and column in Dutch, as Markdown, made from the schema. */

import { type Column, originOf, type Privacy } from "./column.ts";
import { LISTS } from "./lists.ts";
import type { Table } from "./table.ts";

const PRIVACY: Readonly<Record<Privacy, string>> = {
  shared: "mag in de kopie voor de commissie",
  agreed: "alleen als de persoon het goed vindt",
  internal: "alleen corporatie",
  personal: "persoonsgegeven, alleen corporatie",
};

export function dictionary(tables: readonly Table[]): string {
  const parts = tables.map((table) =>
    [
      `## ${table.sheet} · \`${table.name}\``,
      "",
      table.purpose,
      "",
      "| kolom | soort | wie vult in | verplicht | wie mag het zien | uitleg |",
      "|---|---|---|---|---|---|",
      ...table.columns.map(
        (column) =>
          `| ${column.heading} | ${kindOf(column, tables)} | ${writerOf(column)} | ${column.required ? "ja" : ""} | ${PRIVACY[column.privacy]} | ${column.help.replaceAll("|", "\\|").replaceAll("\n", " ")} |`,
      ),
      "",
    ].join("\n"),
  );
  const lists = Object.values(LISTS).map((list) => `- **${list.title}**: ${list.values.join(" · ")}`);
  return [
    "# Woordenboek",
    "",
    "Elk blad en elke kolom van het werkboek. Dit bestand wordt gemaakt uit de beschrijving in `src/schema`.",
    "",
    ...parts,
    "## Keuzelijsten",
    "",
    ...lists,
    "",
  ].join("\n");
}

function kindOf(column: Column, tables: readonly Table[]): string {
  switch (column.kind) {
    case "reference":
      return `verwijzing naar ${tables.find(({ name }) => name === column.to)?.sheet ?? column.to}`;
    case "choice":
      return `keuze: ${LISTS[column.list]?.title ?? column.list}`;
    case "id":
      return column.prefix ? `nummer als ${column.prefix}-0001` : "eigen nummer";
    default:
      return KINDS[column.kind];
  }
}

const KINDS: Readonly<Record<Exclude<Column["kind"], "reference" | "choice" | "id">, string>> = {
  text: "tekst",
  longText: "lange tekst",
  date: "datum",
  amount: "bedrag in euro's",
  decimal: "getal",
  integer: "heel getal",
  percentage: "percentage",
  year: "jaar",
  yesNo: "ja of nee",
  postcode: "postcode",
  phone: "telefoonnummer",
  email: "e-mailadres",
};

function writerOf(column: Column): string {
  return { input: "mensen", computed: "Excel rekent", program: "het programma" }[originOf(column)];
}
