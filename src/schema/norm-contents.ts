import { dayOfIso } from "../days/day.ts";
import { NORM_ROWS } from "./norms.ts";
import type { RowValues } from "./row-value.ts";

/** The norms as rows of the sheet Normen. */
export function normContents(): RowValues[] {
  return NORM_ROWS.map((norm, at) => ({
    id: `N-${String(at + 1).padStart(4, "0")}`,
    code: norm.code,
    name: norm.name,
    from: dayOfIso(norm.from),
    to: norm.to === null ? null : dayOfIso(norm.to),
    value: norm.value,
    unit: norm.unit,
    source: norm.source,
    status: norm.status,
  }));
}
