/** The norms of the workbook: dated rows, never constants of ours. */

import type { NormRow } from "../../domain/norms/norm.ts";
import { figureIn, isFilledIn, type ReadingOf } from "./reading.ts";

/** A value is written as people write it: "0,05", "1/3", 56 or a word. A row without a code is no norm. */
export function readNormRows(reading: ReadingOf<"norms", never>): NormRow[] {
  const { norms } = reading.tables;
  reading.sources.add(norms);
  return norms.rows.flatMap((row): NormRow[] => {
    const { code, value, unit, source, status } = row.values;
    if (!isFilledIn(reading, norms, row, "code") || code === null) return [];
    return [
      {
        code: code.toUpperCase(),
        from: figureIn(row, "from") ?? Number.NaN,
        to: figureIn(row, "to"),
        value: numberOrText(value ?? ""),
        unit: unit ?? "",
        origin: source ?? "",
        confirmed: status === "bevestigd",
        source: reading.sources.nameOf(norms, row.at),
      },
    ];
  });
}

/** "7,50" → 7.5; "1/3" and "gelijk" stay text. Points for thousands are not read: a norm is never that large. */
function numberOrText(value: string): number | string {
  return /^-?\d+([.,]\d+)?$/.test(value) ? Number(value.replace(",", ".")) : value;
}
