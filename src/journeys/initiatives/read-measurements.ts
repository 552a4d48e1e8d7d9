import { spanOf } from "../../days/period.ts";
import type { Measurement } from "../../domain/initiatives/dossier.ts";
import type { RowOf } from "../../records/row.ts";
import type { measurements } from "../../schema/tables/effects.ts";

type Row = Pick<RowOf<typeof measurements>, "on" | "period" | "moment" | "value" | "level"> & {
  readonly source: string;
};

/** What gates ask of a measurement: of when it is, and whether it has an outcome. */
export function measured({ on, period, moment, value, level, source }: Row): Measurement {
  const span = on !== null ? { from: on, to: on } : period === null ? null : spanOf(period.trim());
  const when = span && { from: span.from, to: span.to };
  return { moment, when, hasOutcome: value !== null || (level !== null && level.trim() !== ""), source };
}
