import type { Column } from "./column.ts";

/** The limits of a column in words ("tussen 0 en 24", "een heel getal") when the value lies outside them, otherwise null. */
export function limitsBroken(column: Column, value: number): string | null {
  if (column.kind === "integer" && !Number.isInteger(value)) return "een heel getal";
  const [min, max] = ["min" in column ? column.min : undefined, "max" in column ? column.max : undefined];
  if ((min === undefined || value >= min) && (max === undefined || value <= max)) return null;
  if (min !== undefined && max !== undefined) return `tussen ${min} en ${max}`;
  return min !== undefined ? `ten minste ${min}` : `ten hoogste ${max ?? ""}`;
}
