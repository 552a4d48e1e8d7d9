/** Homes: a row each goes to Eenheden, who lives there to Bewoning, the advance to Voorschotten. */

import { dayOf } from "../../days/day.ts";
import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { Span } from "../same-time.ts";
import type { Placed, Placer } from "./account.ts";
import { advanceIn, isTotalOfAdvances, placeAdvanceChange, startOfAdvance } from "./advance-change.ts";
import { advancesOfList } from "./advance-list.ts";
import { advancesByMonth } from "./advance-months.ts";
import { placeAdvanceOfPeriod } from "./advance-of-period.ts";
import { addAdvance, paidPerMonth } from "./advance-row.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, type FillOptions, fill, put } from "./fill.ts";
import { addressText, type HomeAddress, homeAddressOf } from "./home-address.ts";
import { tellLostZeros } from "./lost-zeros.ts";
import { nobodyIn, rowsOfLetHomes, statusOf, tellOfReason } from "./no-tenant.ts";
import { householdsOf, placeHouseholds } from "./occupancy.ts";
import { countsRows } from "./row-numbers.ts";
import { placeEntrance, streetOfSection } from "./section.ts";
import { placeSeveralHomes } from "./several-homes.ts";
import { hasValue, type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import { placeStatusFlags, placeTenure } from "./status-flags.ts";
import { rowsByHome, staysIn } from "./stays.ts";
import { nothingPlaced } from "./unplaced.ts";
import type { Workspace } from "./workspace.ts";
import { yearIn } from "./year-in.ts";

const UNIT: FieldColumns = [
  ["kind", "kind"],
  ["area", "area"],
  ["entrance", "entrance"],
  ["floor", "floor"],
  ["status", "status"],
];
const ADDRESS_COLUMNS = ["street", "number", "suffix", "postcode", "city"] as const;
const ADVANCE_OF_YEAR =
  /^\s*(voorschot|vs|servicekosten ?voorschot|maandvoorschot)\w*\b[\s./]*(p\.?\s?\/?m\.?|per maand|\/\s?mnd|€)?[\s./:–-]*(in )?(19|20)\d\d\s*$/i;

export function unitPlacer(source: SourceTable, work: Workspace): Placer {
  const units = tableNamed("zbEenheden");
  const occupancy = tableNamed("zbBewoning");
  const households = householdsOf(source);
  const homes = rowsByHome(source);
  const isCounted = countsRows(source);
  const stayOf = staysIn(source, homes);
  const ofList = advancesOfList(source, homes, work);
  const ofMonth = advancesByMonth(source, work);
  const letHomes = rowsOfLetHomes(source, homes);
  tellLostZeros(source, work);
  const hasYears = source.table.columns.some(({ heading }) => ADVANCE_OF_YEAR.test(heading));
  return (row) => {
    const several = placeSeveralHomes(row, work);
    if (several) return several;
    const { address, cells } = withStreet(homeAddressOf(row), row, work);
    const complexCell = row.find("complex");
    const complex = work.complexes.of(row);
    const unit = unitOf(row, complex, address, isCounted, work);
    if (!unit) return nothingPlaced(row, work, units, ["id", address.street === undefined ? "street" : "number"]);
    const { id, values } = unit;
    if (complexCell && complex !== undefined && values.complex !== complex) {
      contradiction(row, complexCell, id, "Complexnummer", work);
      work.account.keepRest(complexCell, textOfValue(complexCell.cell.value));
    }
    for (const cell of cells) takeAddress(row, cell, address, values);
    if (values.street === undefined && address.street !== undefined) values.street = address.street;
    const isUnlet = saysUnlet(row, work);
    placeStatusFlags(row, values, work);
    placeTenure(row, values, work);
    const isVacant = vacancy(row, values, letHomes.has(row.row), work);
    const onConflict = (cell: SourceCell, { heading }: { heading: string }) =>
      contradiction(row, cell, id, heading, work);
    fill(row, units, UNIT, work, values, { onConflict });
    const advances =
      ofList?.(row, id, values) ?? ofMonth(row, id) ?? placeAdvanceOf(row, id, values, stayOf(row), onConflict, work);
    // "Portiek 2" above homes is the entrance that they share.
    if (values.entrance === undefined) placeEntrance(row, values, work);
    // The name above the home stands in its number now.
    if (unit.isNamedBySection) row.takeSection();
    const living = ofList ? [] : placeHouseholds(row, id, households, isVacant, isUnlet, occupancy, work);
    const placed: Placed[] = [{ table: units.name, id }, ...living, ...advances];
    if (hasYears) placed.push(...placeAdvances(row, id, work));
    fill(row, units, [["note", "note"]], work, values);
    return { placed };
  };
}

/** `isCounted`: the numbers of the list only count its rows, so that the address says which home it is. */
function unitOf(
  row: SourceRow,
  complex: string | undefined,
  address: HomeAddress,
  isCounted: boolean,
  work: Workspace,
) {
  const cell = row.find("unitId");
  const group =
    complex === undefined && address.street === undefined ? work.homeGroups.nameOf(row, work.problems) : undefined;
  const isByAddress = isCounted && address.street !== undefined && address.number !== undefined;
  if (cell && !isByAddress) {
    row.use(cell);
    const own = textOfValue(cell.cell.value).trim();
    const number = group === undefined ? own : `${group} ${own}`;
    const entry = work.units.enter(number, complex, address);
    const id = String(entry.row.id);
    if (group !== undefined) work.units.alsoCalled(id, own);
    if (entry.renamed) {
      work.problems.add(`S015|${row.table.sheet}`, row.placeOf(cell), (places) =>
        problem("S015", "warning", places, { number, id, hits: places.length }),
      );
    }
    return { id, values: withComplex(entry.row, complex), isNamedBySection: group !== undefined };
  }
  const known = work.units.findAddress(address, complex);
  const own = "id" in known ? known.id : addressText(address);
  if (address.number === undefined || own === "") return null;
  const number = group === undefined ? own : `${group} ${own}`;
  if (!("id" in known)) {
    work.problems.add(`S011|${row.table.sheet}`, row.placeOf(), (places) =>
      problem("S011", "info", places, { id: number, hits: places.length }),
    );
  }
  const entry = work.units.enter(number, complex, address);
  const id = String(entry.row.id);
  // Other sheets may name the home by its place in this list.
  if (cell) work.units.alsoCalled(id, textOfValue(cell.cell.value).trim());
  if (group !== undefined) work.units.alsoCalled(id, own);
  return { id, values: withComplex(entry.row, complex), isNamedBySection: group !== undefined };
}

/** House numbers below a heading that names their street. */
function withStreet(
  found: ReturnType<typeof homeAddressOf>,
  row: SourceRow,
  work: Workspace,
): ReturnType<typeof homeAddressOf> {
  const { address, cells } = found;
  if (address.street !== undefined || address.number === undefined) return found;
  const street = streetOfSection(row, work);
  return street === undefined ? found : { address: { ...address, street }, cells };
}

function withComplex(values: PlannedRow, complex: string | undefined): PlannedRow {
  if (complex !== undefined && values.complex === undefined) values.complex = complex;
  return values;
}

/** The parts of an address that the row of ours lacks; a cell of which every part is there is used. */
function takeAddress(row: SourceRow, cell: SourceCell, address: HomeAddress, values: PlannedRow): void {
  for (const part of ADDRESS_COLUMNS) {
    const value = address[part];
    if (value !== undefined && values[part] === undefined) values[part] = value;
  }
  const isThere = ADDRESS_COLUMNS.every(
    (part) =>
      address[part] === undefined ||
      values[part] === address[part] ||
      normalise(String(values[part])) === normalise(String(address[part])),
  );
  if (isThere) row.use(cell);
}

/** "Leegstand" or "verkocht" as the status of this row; another row of the same home may say something else. */
function saysUnlet(row: SourceRow, work: Workspace): boolean {
  const cell = row.find("status");
  const status = cell ? work.lists.find("unitStatus", textOfValue(cell.cell.value)) : null;
  return status === "leegstand" || status === "verkocht";
}

/** "(leeg)", "VERKOCHT" or "in reparatie" where a name stands means that no household rents the home. */
function vacancy(row: SourceRow, values: PlannedRow, isLetNow: boolean, work: Workspace): boolean {
  const tenant = row.find("tenant") ?? emptyTenant(row);
  const name = tenant ? textOfValue(tenant.cell.value) || (tenant.cell.raw ?? "") : "";
  const said = nobodyIn(name);
  if (!tenant || said === null) return false;
  row.use(tenant);
  if (said === "reason") tellOfReason(row, tenant, work);
  const status = statusOf(said, name);
  if (status !== null && !isLetNow && values.status === undefined && !row.has("status")) values.status = status;
  return true;
}

/** "(leeg)" holds no value to who reads a cell, and says that the home is empty where a name is asked. */
function emptyTenant(row: SourceRow): SourceCell | null {
  const [key] = row.source.keysOf("tenant");
  if (key === undefined || row.row.cells.get(key)?.raw === undefined) return null;
  return row.leftOver().find(({ field, cell }) => field === "tenant" && EMPTY.test((cell.raw ?? "").trim())) ?? null;
}

const EMPTY = /^[([<-]\s*(?:leeg|leegstand)\s*[)\]>-]$/i;

/**
 * What the row says of the advance: rows of Voorschotten, and what is paid now in `values`. Since when it holds the list does not
 * say, unless a heading does, or the days of the household where others lived there before or after; that is asked for, not invented.
 */
function placeAdvanceOf(
  row: SourceRow,
  unit: string,
  values: PlannedRow,
  stay: Span | null,
  onConflict: NonNullable<FillOptions["onConflict"]>,
  work: Workspace,
): Placed[] {
  const ofPeriod = placeAdvanceOfPeriod(row, unit, values, work);
  if (ofPeriod.length > 0) return ofPeriod;
  const changed = placeAdvanceChange(row, unit, work);
  if (changed.length > 0) return changed;
  const units = tableNamed("zbEenheden");
  const before = values.advance;
  const cell = advanceIn(row);
  if (cell === "several") return [];
  const paid = cell ?? row.find("advance");
  const start = paid ? startOfAdvance(row, paid) : undefined;
  const span = stay ?? (start === undefined ? {} : { from: start });
  // Who left pays nothing now.
  const own: PlannedRow = stay?.to === undefined ? values : {};
  if (cell !== null && isTotalOfAdvances(cell) && own.advance === undefined)
    put(row, cell, units, "advance", work, own);
  else fill(row, units, [["advance", "advance"]], work, own, { onConflict });
  // An advance that an earlier row brought was placed then.
  if (own.advance === undefined || own.advance === (own === values ? before : undefined)) return [];
  return [addAdvance(unit, own.advance, span, work)];
}

/** "Voorschot p/m 2024" beside "2025": what was paid each month of that year. A year that goes on in words is not guessed. */
function placeAdvances(row: SourceRow, unit: string, work: Workspace): Placed[] {
  return [...row.cellsOf("advance"), ...row.leftOver()].flatMap((cell) => {
    const year = ADVANCE_OF_YEAR.test(cell.heading) ? yearIn(cell.heading) : null;
    if (year === null || !hasValue(cell.cell) || (cell.field !== null && cell.field !== "advance")) return [];
    const paid = paidPerMonth(cell, work);
    if (paid === null) return [];
    row.use(cell);
    return [addAdvance(unit, paid, { from: dayOf(year, 1, 1) ?? 0, to: dayOf(year, 12, 31) ?? 0 }, work)];
  });
}

function contradiction(row: SourceRow, cell: SourceCell, id: string, column: string, work: Workspace): void {
  const value = (cell.cell.raw ?? textOfValue(cell.cell.value)).trim();
  work.problems.add(`S009|${row.table.sheet}|${column}`, row.placeOf(cell), (places) =>
    problem("S009", "warning", places, { table: "Eenheden", id, column, value, hits: places.length }),
  );
}
