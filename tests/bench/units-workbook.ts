/** A workbook of ours with units: 12 columns, one row per home, its texts in the cells. */

import { nativeCompression } from "../../src/cli/native-zip.ts";
import { tablesOf } from "../../src/schema/workbook-schema.ts";
import { renderWorkbook } from "../../src/xlsx/render/render-workbook.ts";

export function unitsWorkbook(rows: number): Promise<Uint8Array> {
  const units = Array.from({ length: rows }, (_, i) => ({
    id: `${String(Math.floor(i / 50)).padStart(4, "0")}-${String(i % 50).padStart(3, "0")}`,
    complex: String(Math.floor(i / 50)).padStart(4, "0"),
    street: `Lindehof ${Math.floor(i / 50)}`,
    number: (i % 50) * 2 + 1,
    suffix: i % 7 === 0 ? "A" : null,
    postcode: `${1000 + (i % 9000)} ZX`,
    city: "Oosterdam",
    kind: "woning",
    area: 55 + (i % 30),
    entrance: `portiek ${1 + (i % 4)}`,
    status: i % 40 === 0 ? "leegstand" : "verhuurd",
    advance: 40 + (i % 20) / 2,
  }));
  return renderWorkbook(
    {
      title: "Bench",
      tables: tablesOf("servicekosten").slice(0, 2),
      contents: new Map([["zbEenheden", units]]),
      organisation: "",
      reportingYear: 2026,
      referenceDay: 46023,
    },
    nativeCompression,
    (problem) => {
      throw new Error(problem.code);
    },
  );
}
