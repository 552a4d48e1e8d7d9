/** The heading above a group of rows as the place that they share. */

import type { PlannedRow } from "./draft.ts";
import type { SourceRow } from "./source-row.ts";
import { ENTRANCE } from "./where-homes-are.ts";
import type { Workspace } from "./workspace.ts";

/** A place is short; a sentence, a period, a rhythm or an example above rows is none. */
const LONGEST = 40;
const PERIOD = /^(q[1-4]|kwartaal\b.*|week\b.*|.*\b(19|20)\d\d\b.*)$/i;
/** "Huisnummer 12": who does it lives there. */
const HOME = /^(?:huis(?:nummer|nr)?|woning|eenheid|vhe)[\s.:]*(?:nr\.?|nummer)?[\s.:]*\d+\s?\p{L}?$/iu;
/** "Wekelijks", "per maand", "2x per jaar". */
export const RHYTHM =
  /^(elke|iedere|per|\d+ ?(x|keer) per) \w+$|^(dagelijks|wekelijks|tweewekelijks|maandelijks|per kwartaal|halfjaarlijks|jaarlijks)(e? \w+)?$/i;
/** Words that only places have, for tables in which a heading is as likely a theme. */
export const PLACE =
  /\b(portiek|trap|trappenhuis|ingang|entree|hal|blok|galerij|opgang|toren|verdieping|etage|kelder|berging|lift|tuin|binnentuin|plein|hof|\w*straat|\w*laan)\b/i;

/** Brings the heading above a row into a column of places, unless it names a complex or is no place. */
export function placeSection(
  row: SourceRow,
  key: string,
  values: PlannedRow,
  work: Workspace,
  only: RegExp = /\S/,
): void {
  const section = row.unusedSection?.trim();
  if (section === undefined || section.length > LONGEST || section.includes("|")) return;
  if (PERIOD.test(section) || RHYTHM.test(section) || HOME.test(section) || !only.test(section)) return;
  if (work.complexes.ofSection(row) !== undefined) return;
  values[key] = section;
  row.takeSection();
}

const BETWEEN_PARTS = /\s+[-–|:]\s+|[,()]\s*/;
/** A word that streets end in, alone or after another ("Jan Steenlaan"), without a number behind it. */
const STREET =
  /^\p{Lu}[\p{L}'’. -]*(?:straat|laan|weg|plein|singel|kade|gracht|dijk|steeg|plantsoen|dreef|boulevard)$/u;
/** Buildings are called after such a word as well; beside an entrance it is where that is. */
const MAYBE_STREET = /^\p{Lu}[\p{L}'’. -]*(?:hof|park|pad)$/u;

/** "Straat: Lindehof". */
const CALLED_STREET = /^(?:straat|straatnaam|adres)\s*:\s*(\p{L}[^\d:|]{1,38})$/iu;

/** The street of the homes below a heading, which it names beside their entrance or alone; undefined where it names none. */
export function streetOfSection(row: SourceRow, work: Workspace): string | undefined {
  const section = row.unusedSection?.trim() ?? "";
  const called = CALLED_STREET.exec(section)?.[1];
  if (called !== undefined) return called;
  if (section.length > LONGEST || section.includes("|") || work.complexes.ofSection(row) !== undefined)
    return undefined;
  const parts = partsOf(section);
  const isWithEntrance = parts.some((part) => ENTRANCE.test(part));
  const isStreet = (part: string) => STREET.test(part) || (isWithEntrance && MAYBE_STREET.test(part));
  const streets = parts.filter((part) => isStreet(part) && !ENTRANCE.test(part));
  return streets.length === 1 ? streets[0] : undefined;
}

/** Brings the entrance that a heading names into its column, without the street that stands beside it. */
export function placeEntrance(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const parts = partsOf(row.unusedSection ?? "");
  const street = streetOfSection(row, work);
  const isSaid = street !== undefined && values.street === street;
  placeSection(row, "entrance", values, work, ENTRANCE);
  if (!isSaid) return;
  const own = parts.filter((part) => part !== street && !CALLED_STREET.test(part));
  if (own.length === 1 && values.entrance !== undefined) values.entrance = own[0] as string;
  row.takeSection();
}

function partsOf(section: string): string[] {
  return section.trim().split(BETWEEN_PARTS).filter(Boolean);
}
