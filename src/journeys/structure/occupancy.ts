/**
 * Who lives in a home, and in a list of moves who left and who came: rows of Bewoning. A day goes to the household that it is
 * of; a day that is of nobody for certain (a home stood empty until then) stays in Overig, and that is told.
 */

import { dayOfIso } from "../../days/day.ts";
import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { Table } from "../../schema/table.ts";
import { groupBy } from "../group-by.ts";
import type { Placed } from "./account.ts";
import { isDayOfAdvance } from "./advance-change.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, fill, put } from "./fill.ts";
import { nobodyIn } from "./no-tenant.ts";
import { tellReachOfOthers } from "./reach-of-others.ts";
import { hasValue, type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

const HOUSEHOLD: FieldColumns = [
  ["occupants", "persons"],
  ["phone", "phone"],
  ["email", "email"],
];
const DAYS = ["since", "until"] as const;
/** A day that only the name beside it makes somebody's. */
const BARE = /^(?:van|vanaf|sinds|per|start|begin|tot|t m|einde?|einddatum|startdatum|datum)$/;
/** Said to be of who rents, not of a home that is empty. */
const TENANCY = /huur|contract|bewo/i;
const COMES = /^nieuwe?\b/;
const VACANCY = /\b(?:leeg|leegstand|leegstaand|leegstaande)\b/;

type Owner = "previous" | "new";

/** What a list says of households: whose each column of days is, the same for all its rows. */
export interface Households {
  readonly isMove: boolean;
  readonly isVacancy: boolean;
  /** Keys of the columns of days of which nobody says whether somebody came or went then. */
  readonly stray: ReadonlySet<string>;
  /** Keys of the columns of days near those of the tenancy, where that has a column of its own. */
  readonly nearby: ReadonlySet<string>;
  /** Home, name and days → the row that this list brought: it may name a household on more rows. */
  readonly known: Map<string, Household>;
  /** Key of a column of days → whose day it is, where that is certain. */
  readonly owners: ReadonlyMap<string, Owner>;
}

export function householdsOf(source: SourceTable): Households {
  const names = source.keysOf("tenant");
  const isNew = names.some((key) => COMES.test(normalise(source.columnOf(key)?.heading ?? "")));
  const isMove = source.has("previousTenant") || isNew;
  const { sheet, context, columns } = source.table;
  const ofDays = columns.filter(({ type }) => type === "date" || type === "datetime");
  const said = [sheet, context.title ?? "", ...ofDays.map(({ heading }) => heading)];
  return {
    isMove,
    isVacancy: !source.has("tenant") && said.some((text) => VACANCY.test(normalise(text))),
    stray: strayDays(source),
    nearby: new Set(DAYS.filter((field) => hasOtherDay(source, field)).flatMap((field) => nearbyKeys(source, field))),
    known: new Map(),
    owners: isMove ? ownersIn(source) : new Map(),
  };
}

/** Days about something else than who lives there. */
const OF_OTHER =
  /\b(?:betaal\w*|voorschot\w*|geb\w*|keuring\w*|onderhoud\w*|renovatie\w*|index\w*|peil\w*|brief|verstuur\w*|verzonden|gereageerd|reactie|akkoord|toestemming|getekend|ondertekend|gesprek|gebeld|bezoek|contact|opname|meting|gemeten|gewijzigd|mutatie\w*|afrekening|label|leeg\w*|vakantie\w*|maand|periode|termijn|factuur\w*|bouw\w*|instemming|gevraagd|tijdstempel)\b/;

/** Where a list of who lives where has only the one day of a stay, or none: the columns of days that may be the other. */
function strayDays(source: SourceTable): ReadonlySet<string> {
  const isOfPeople = source.has("tenant") || source.has("previousTenant");
  const known = DAYS.filter((field) => source.has(field)).length;
  if (!isOfPeople || known === 2) return new Set();
  const keys = source.table.columns.flatMap(({ column, field, type, heading }) =>
    field === null && type === "date" && !OF_OTHER.test(normalise(heading)) ? [String(column)] : [],
  );
  return new Set(known === 0 && keys.length < 2 ? [] : keys);
}

/** "Eruit" is of who left and "Ingang huur" of who came; "van" and "tot" are of the name before them. */
function ownersIn(source: SourceTable): ReadonlyMap<string, Owner> {
  const claims = DAYS.flatMap((field) =>
    source.keysOf(field).flatMap((key) => {
      const column = source.columnOf(key);
      if (isNearby(column?.heading ?? "") && hasOtherDay(source, field)) return [];
      const isBare = BARE.test(normalise(column?.heading ?? ""));
      const owner = isBare ? nameBefore(source, column?.column ?? 0) : field === "until" ? "previous" : "new";
      return owner ? [{ key, field, owner }] : [];
    }),
  );
  // Two columns that would be the same day of the same household: none of them is certain.
  const certain = [...groupBy(claims, ({ owner, field }) => `${owner}|${field}`).values()].filter(
    ({ length }) => length === 1,
  );
  return new Map(certain.flat().map(({ key, owner }) => [key, owner]));
}

/** The day of the keys, of giving notice or of handing over is the day of the tenancy where no other column says that. */
function isNearby(heading: string): boolean {
  return /\bsleutel/.test(normalise(heading)) || isOfNotice(heading);
}

function isOfNotice(heading: string): boolean {
  return /opzeg|opgezegd|oplever/.test(normalise(heading));
}

function nearbyKeys(source: SourceTable, field: string): readonly string[] {
  return source.keysOf(field).filter((key) => isNearby(source.columnOf(key)?.heading ?? ""));
}

function hasOtherDay(source: SourceTable, field: string): boolean {
  return nearbyKeys(source, field).length < source.keysOf(field).length;
}

function nameBefore(source: SourceTable, at: number): Owner | null {
  if (source.table.layout !== "rows") return null;
  const places = (["previousTenant", "tenant"] as const).flatMap((field) =>
    source.keysOf(field).map((key) => ({
      owner: (field === "tenant" ? "new" : "previous") as Owner,
      column: source.columnOf(key)?.column ?? 0,
    })),
  );
  const days = DAYS.flatMap((field) => source.keysOf(field).map((key) => source.columnOf(key)?.column ?? 0));
  // A day in front of the names may be of the name behind it.
  const first = Math.min(...places.map(({ column }) => column));
  if (places.length < 2 || days.some((day) => day < first)) return null;
  return places.filter(({ column }) => column < at).sort((a, b) => b.column - a.column)[0]?.owner ?? null;
}

/**
 * The rows of Bewoning that a row of the source brings. `isVacant`: it says where a name would stand that no household rents the home;
 * `isUnlet`: its status says so.
 */
export function placeHouseholds(
  row: SourceRow,
  unit: string,
  households: Households,
  isVacant: boolean,
  isUnlet: boolean,
  table: Table,
  work: Workspace,
): Placed[] {
  const { isMove, isVacancy, owners, stray, nearby, known } = households;
  const days = DAYS.flatMap((field) =>
    row.cellsOf(field).filter(({ key, heading }) => !nearby.has(key) && !isDayOfAdvance(heading)),
  );
  // "Leegstand" from and to a day, without a name: these are the days of the vacancy, unless they are said to be of a contract.
  const isEmpty = isVacancy || (isUnlet && !row.has("tenant") && !days.some(({ heading }) => TENANCY.test(heading)));
  const ownerOf = ({ key }: SourceCell) => (isMove ? owners.get(key) : isEmpty ? undefined : "new");
  const isDoubtful = areTurned(days, ownerOf);
  const ofOwner = (owner: Owner) => (isDoubtful ? [] : days.filter((cell) => ownerOf(cell) === owner));
  const left = placePrevious(row, unit, ofOwner("previous"), table, work);
  const lives =
    isVacant || (isEmpty && !isVacancy) ? null : placeOccupancy(row, unit, ofOwner("new"), known, table, work);
  if (isDoubtful || isMove || isEmpty || isVacant) tellOfDays(row, isEmpty || (isVacant && !isMove), nearby, work);
  if (stray.size > 0)
    for (const cell of row.leftOver())
      if (stray.has(cell.key) && hasValue(cell.cell)) tellOfDay("S080", cell, row, work);
  tellReachOfOthers(row, work);
  if (left && lives && !(left.isDated && lives.isDated)) tellTogether(row, work);
  return [left, lives].flatMap((household) => household?.placed ?? []);
}

/** An end before the beginning is no stay of one household, and nobody comes before the other is gone. */
function areTurned(days: readonly SourceCell[], ownerOf: (cell: SourceCell) => Owner | undefined): boolean {
  const dayOf = (owner: Owner, field: string) => {
    const value = days.find((cell) => cell.field === field && ownerOf(cell) === owner)?.cell.value;
    return typeof value === "string" ? dayOfIso(value) : null;
  };
  const isAfter = (one: number | null, other: number | null) => one !== null && other !== null && one > other;
  return (
    isAfter(dayOf("previous", "until"), dayOf("new", "since")) ||
    (["previous", "new"] as const).some((owner) => isAfter(dayOf(owner, "since"), dayOf(owner, "until")))
  );
}

/** Who left and who came, and not until and from when: by their rows both live there all the time. */
function tellTogether(row: SourceRow, work: Workspace): void {
  const { sheet } = row.table;
  work.problems.add(`S065|${sheet}`, row.placeOf(row.find("unitId") ?? undefined), (places) =>
    problem("S065", "warning", places, { sheet, hits: places.length }),
  );
}

/** Days that went to nobody. */
function tellOfDays(row: SourceRow, isVacancy: boolean, nearby: ReadonlySet<string>, work: Workspace): void {
  const isDay = ({ field, column }: SourceCell) =>
    field === "since" || field === "until" || (isVacancy && field === null && column?.type === "date");
  for (const cell of row.leftOver()) {
    if (!isDay(cell) || !hasValue(cell.cell)) continue;
    if (nearby.has(cell.key)) continue;
    tellOfDay(isVacancy ? "S057" : "S029", cell, row, work);
  }
}

function tellOfDay(code: "S029" | "S057" | "S080", cell: SourceCell, row: SourceRow, work: Workspace): void {
  const { heading } = cell;
  const { sheet } = row.table;
  work.problems.add(`${code}|${sheet}|${heading}`, row.placeOf(cell), (places) =>
    problem(code, "warning", places, { sheet, heading, hits: places.length }),
  );
}

/** A row of Bewoning; `isDated`: it has the day that parts it from the household before or after. */
interface Household {
  readonly placed: Placed;
  readonly isDated: boolean;
}

function placeOccupancy(
  row: SourceRow,
  unit: string,
  days: readonly SourceCell[],
  known: Map<string, Household>,
  table: Table,
  work: Workspace,
): Household | null {
  const names = [...row.cellsOf("initials"), ...row.cellsOf("tenant")];
  const note = row.cellsOf("note").filter(({ column }) => column?.personal);
  // Only until when somebody lived there says of nobody who it was.
  const isSomebody = names.length > 0 || HOUSEHOLD.some(([field]) => row.has(field));
  if (!isSomebody && !days.some(({ field }) => field === "since")) return null;
  const values: PlannedRow = { unit };
  if (names.length > 0) values.household = householdOf(names);
  for (const cell of names) row.use(cell);
  placeDays(row, days, table, work, values);
  const more: FieldColumns = note.length > 0 ? [...HOUSEHOLD, ["note", "note"]] : HOUSEHOLD;
  const who = JSON.stringify([unit, normalise(String(values.household ?? "")), values.from ?? null, values.to ?? null]);
  const again = names.length > 0 ? known.get(who) : undefined;
  if (again) {
    fill(row, table, more, work, work.draft(table.name).rowWith(again.placed.id));
    return again;
  }
  fill(row, table, more, work, values);
  if (Object.keys(values).length === 1) return null;
  const placed = work.add(table.name, values, { natural: ["unit", "from", "household"] });
  const household = { placed, isDated: values.from !== undefined };
  known.set(who, household);
  return household;
}

/** "Huurder 1" and "Huurder 2", or who rents with a partner, are two people; letters and a surname are one. */
function householdOf(names: readonly SourceCell[]): string {
  const people = groupBy(names, ({ heading }) => WHICH_PERSON.exec(normalise(heading))?.[0] ?? "");
  return [...people.values()].map((parts) => parts.map(({ cell }) => textOfValue(cell.value)).join(" ")).join(" en ");
}

const WHICH_PERSON = /\b[1-4]$|\b(?:mede|partner|tweede)/;

function placePrevious(
  row: SourceRow,
  unit: string,
  days: readonly SourceCell[],
  table: Table,
  work: Workspace,
): Household | null {
  const name = row.find("previousTenant");
  if (!name || nobodyIn(textOfValue(name.cell.value)) !== null) return null;
  row.use(name);
  const values: PlannedRow = { unit, household: textOfValue(name.cell.value) };
  placeDays(row, days, table, work, values);
  const placed = work.add(table.name, values, { natural: ["unit", "to", "household"] });
  return { placed, isDated: values.to !== undefined };
}

function placeDays(
  row: SourceRow,
  days: readonly SourceCell[],
  table: Table,
  work: Workspace,
  values: PlannedRow,
): void {
  for (const [field, key] of [
    ["since", "from"],
    ["until", "to"],
  ] as const) {
    const cell = days.find((day) => day.field === field);
    if (cell && put(row, cell, table, key, work, values) && isNearby(cell.heading)) tellOfNearby(row, cell, work);
  }
}

/** Notice is given, and keys are handed over, on another day than the tenancy begins or ends. */
function tellOfNearby(row: SourceRow, cell: SourceCell, work: Workspace): void {
  const { sheet } = row.table;
  const { heading, field } = cell;
  work.problems.add(`S066|${sheet}|${heading}`, row.placeOf(cell), (places) =>
    problem("S066", isOfNotice(heading) ? "warning" : "info", places, {
      sheet,
      heading,
      isFirst: field === "since",
      hits: places.length,
    }),
  );
}
