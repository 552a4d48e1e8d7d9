/** Two small tables of our own, so that a test says what it is about and not what the schema holds. */

import type { Column } from "../../../src/schema/column.ts";
import type { RowValues } from "../../../src/schema/computed-values.ts";
import type { Table } from "../../../src/schema/table.ts";
import { portableCompression } from "../../../src/xlsx/finish/portable-compression.ts";
import { renderWorkbook } from "../../../src/xlsx/render/render-workbook.ts";

const shown = { privacy: "shared", help: "Vul dit in. Bijvoorbeeld: zo." } as const;

export const INITIATIVES: Table = {
  name: "zbGroepen",
  sheet: "Groepen",
  group: "Initiatief",
  purpose: "De groepen.",
  rowName: "een groep",
  owner: "people",
  columns: [
    { kind: "id", key: "id", heading: "Groepnummer", prefix: "I", ...shown },
    { kind: "text", key: "name", heading: "Naam", ...shown },
  ],
};

export const TASKS: Table = {
  name: "zbKlussen",
  sheet: "Klussen",
  group: "Beheerplan",
  purpose: "De klussen.",
  rowName: "een klus",
  owner: "people",
  columns: [
    { kind: "id", key: "id", heading: "Klusnummer", prefix: "T", ...shown },
    { kind: "reference", key: "initiative", heading: "Groep", to: "zbGroepen", ...shown },
  ],
};

/** A hand-over names an initiative and one of its tasks. */
export function handovers(columns: readonly Column[] = []): Table {
  return {
    name: "zbGeven",
    sheet: "Geven",
    group: "Servicekosten",
    purpose: "Wat wordt overgedragen.",
    rowName: "een overdracht",
    owner: "people",
    columns: [
      { kind: "id", key: "id", heading: "Id", prefix: "OD", ...shown },
      { kind: "reference", key: "initiative", heading: "Groep", to: "zbGroepen", ...shown },
      {
        kind: "reference",
        key: "task",
        heading: "Klus",
        to: "zbKlussen",
        within: { column: "initiative", matches: "initiative" },
        ...shown,
      },
      ...columns,
    ],
  };
}

export function render(
  tables: readonly Table[],
  contents: Readonly<Record<string, readonly RowValues[]>> = {},
): Promise<Uint8Array> {
  return renderWorkbook(
    {
      title: "Proef",
      tables,
      contents: new Map(Object.entries(contents)),
      organisation: "",
      reportingYear: 2026,
      referenceDay: 46_023,
    },
    portableCompression,
    (problem) => {
      throw new Error(problem.code);
    },
  );
}

export function textOf(part: Uint8Array | undefined): string {
  if (!part) throw new Error("the part is not there");
  return new TextDecoder().decode(part);
}
