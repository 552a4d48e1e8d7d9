/** A list as text (.csv) as evidence of one sheet. Values stay text; reading them is recognition's work. */

import { type Outcome, problem } from "../problems/problem.ts";
import type { RowEvidence, WorkbookEvidence } from "../workbook/evidence.ts";
import { decodeText } from "./decode.ts";
import { parseCsv } from "./parse-csv.ts";

export function readCsv(bytes: Uint8Array, source: string): Outcome<WorkbookEvidence> {
  if (/(^|[\\/])~\$/.test(source)) return { ok: false, refusal: problem("F011", "error", [], { file: source }) };
  if (bytes.length === 0) return { ok: false, refusal: problem("F002", "error", [], { file: source }) };
  const isBinary = bytes.subarray(0, 4096).includes(0) && !(bytes[0] === 0xff || bytes[0] === 0xfe);
  if (isBinary || (bytes[0] === 0x50 && bytes[1] === 0x4b)) {
    return { ok: false, refusal: problem("F014", "error", [], { file: source }) };
  }
  const rows: RowEvidence[] = [];
  parseCsv(decodeText(bytes)).forEach((fields, at) => {
    const values = fields.map((field) => (field.trim() === "" ? null : field));
    while (values.length > 0 && values.at(-1) === null) values.pop();
    if (values.length > 0) rows.push({ row: at + 1, hidden: false, values, styles: values.map(() => 0) });
  });
  if (rows.length === 0) return { ok: false, refusal: problem("F002", "error", [], { file: source }) };
  return {
    ok: true,
    problems: [],
    value: {
      source,
      styles: [{ format: "General", fill: null, bold: false, strike: false }],
      names: [],
      contents: [],
      sheets: [
        {
          name: source.replace(/\.[^.]*$/, ""),
          state: "visible",
          rows,
          merges: [],
          hiddenColumns: new Set(),
          tables: [],
        },
      ],
    },
  };
}
