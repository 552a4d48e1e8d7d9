/** A row for each home in each key: the column that tells the keys apart is their name, whatever stands over it. */

import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";

/** A name of a key comes for several homes. */
const FEWEST_HOMES = 2;
const NAMING: ReadonlySet<string> = new Set(["item", "kind", "note"]);

/** The choices, with the one column of words that keeps the homes of one key apart from those of another as the key. */
export function withKeysOfHomes(frame: Frame, chosen: readonly ColumnChoice[]): ColumnChoice[] {
  const places = (name: string) => chosen.flatMap(({ field }, at) => (field?.field === name ? [at] : []));
  const homes = [...places("unitId"), ...places("complex"), ...places("from")];
  if (places("key").length > 0 || places("unitId").length === 0 || places("weight").length !== 1) return [...chosen];
  const textAt = (at: number, record: number) =>
    String(frame.cells[at]?.[record]?.value ?? "")
      .trim()
      .toLowerCase();
  const homeOf = (record: number) => homes.map((at) => textAt(at, record)).join("|");
  const records = frame.records
    .map((_, record) => record)
    .filter((record) => homeOf(record).replaceAll("|", "") !== "");
  if (isDistinct(records.map(homeOf))) return [...chosen];
  const names = chosen.flatMap(({ field, type, leaveOut }, at) => {
    if (leaveOut || !["text", "code"].includes(type) || !(field === null || NAMING.has(field.field))) return [];
    const texts = records.map((record) => textAt(at, record));
    const several = new Set(texts).size;
    const isKept =
      texts.every((text) => text !== "") &&
      isDistinct(records.map((record) => `${homeOf(record)}|${textAt(at, record)}`));
    return isKept && several >= 2 && several * FEWEST_HOMES <= records.length ? [at] : [];
  });
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return [...chosen];
  return chosen.map((choice, at) =>
    at === name ? { ...choice, field: fieldNamed("allocation_key", "key"), type: "text" } : choice,
  );
}

function isDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}
