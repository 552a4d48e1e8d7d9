/** The address of a home, from one cell or from several, split over street, number, suffix, postcode and place. */

import { normalise } from "../../recognise/headings/words.ts";
import type { Address, HouseNumber, RecognisedValue } from "../../recognise/value.ts";
import type { SourceCell, SourceRow } from "./source-row.ts";
import { textOfValue } from "./source-row.ts";

export interface HomeAddress {
  readonly street?: string;
  readonly number?: number;
  readonly suffix?: string;
  readonly postcode?: string;
  readonly city?: string;
}

/**
 * The address that a row tells, with the cells it was read from. A part that two cells tell differently is taken from the
 * column of its own; the other cell is then not among those used.
 */
export function homeAddressOf(row: SourceRow): {
  readonly address: HomeAddress;
  readonly cells: readonly SourceCell[];
} {
  let address: HomeAddress = {};
  const cells: SourceCell[] = [];
  for (const field of ADDRESS_FIELDS) {
    const cell = row.find(field);
    // "2001-04" in a column of dates is no house number.
    if (!cell || cell.column?.type === "date" || cell.column?.type === "datetime") continue;
    const part = partOf(field, cell.cell.value);
    if (part === null || contradicts(address, part)) continue;
    address = { ...part, ...address };
    cells.push(cell);
  }
  return withLetter(row, address, cells);
}

/** "B" under Huisletter and "2" under Toevoeging: both follow the number. */
function withLetter(
  row: SourceRow,
  address: HomeAddress,
  cells: readonly SourceCell[],
): ReturnType<typeof homeAddressOf> {
  const cell = row.find("letter");
  const letter = cell ? textOfValue(cell.cell.value) : "";
  const { suffix } = address;
  if (!cell || letter === "" || cell.column?.type === "date") return { address, cells };
  const isSaid = suffix !== undefined && normalise(suffix).split(" ").includes(normalise(letter));
  const whole = suffix === undefined ? letter : isSaid ? suffix : `${letter}-${suffix}`;
  return { address: { ...address, suffix: whole }, cells: [...cells, cell] };
}

const ADDRESS_FIELDS = ["street", "houseNumber", "suffix", "postcode", "city", "address"] as const;

/** "Merelhof 12 A": also a number for a unit that has none. */
export function addressText({ street, number, suffix, postcode }: HomeAddress): string {
  return [street ?? postcode ?? "", number ?? "", suffix ?? ""].filter((part) => part !== "").join(" ");
}

/** An address as text, split only where one way of splitting it is possible: "Merelhof 12-A, 3829 ZZ Vlietmeer". */
export function parseAddress(text: string): HomeAddress | null {
  const match =
    /^(\p{L}[^,\n]*?|\d+e\s+[^,\n]*?|\d{1,2}\s+\p{L}+(?:straat|plein|laan)[^,\n]*?)[\s,]+(\d{1,5})(?:\s*[-–/]?\s*([a-z]{1,3}|hs|bis|rood|zw|[ivx]{1,4}|\d{1,4})\.?)?(?:[\s,]+(\d{4}\s?[a-z]{2}))?(?:[\s,]+(\p{L}[\p{L}\s'’-]*))?$/iu.exec(
      text.trim(),
    );
  if (!match) return null;
  const [, street = "", number = "", suffix, postcode, city] = match;
  return {
    street: street.trim(),
    number: Number(number),
    ...(suffix ? { suffix } : {}),
    ...(postcode ? { postcode: postcode.replace(/\s/g, "").toUpperCase() } : {}),
    ...(city ? { city: city.trim() } : {}),
  };
}

function partOf(field: string, value: RecognisedValue): HomeAddress | null {
  if (isWholeAddress(value)) return clean(value);
  if (field === "houseNumber") return houseNumber(value);
  if (field === "address") return parseAddress(textOfValue(value));
  const text = textOfValue(value);
  return text === "" ? null : { [field]: text };
}

function houseNumber(value: RecognisedValue): HomeAddress | null {
  if (typeof value === "number") return Number.isInteger(value) && value > 0 ? { number: value } : null;
  if (typeof value === "object" && value !== null && "number" in value && value.number !== undefined) {
    const { number, suffix } = value as HouseNumber;
    return { number, ...(suffix ? { suffix } : {}) };
  }
  // "9-11" may be two homes, or the eleventh at number 9: nobody knows, and it was told.
  const match = /^(\d{1,5})(?:\s*[-–/]?\s*([a-z]{1,3})|\s+(\d{1,4}))?$/i.exec(textOfValue(value));
  const suffix = match?.[2] ?? match?.[3];
  return match ? { number: Number(match[1]), ...(suffix ? { suffix } : {}) } : null;
}

function isWholeAddress(value: RecognisedValue): value is Address {
  return typeof value === "object" && value !== null && ("street" in value || "postcode" in value || "city" in value);
}

function clean({ street, number, suffix, postcode, city }: Address): HomeAddress {
  return {
    ...(street ? { street } : {}),
    ...(number === undefined ? {} : { number }),
    ...(suffix ? { suffix } : {}),
    ...(postcode ? { postcode } : {}),
    ...(city ? { city } : {}),
  };
}

function contradicts(known: HomeAddress, other: HomeAddress): boolean {
  return (Object.keys(other) as (keyof HomeAddress)[]).some(
    (key) =>
      known[key] !== undefined &&
      known[key] !== other[key] &&
      normalise(String(known[key])) !== normalise(String(other[key])),
  );
}
