/** Contacts go to Betrokkenen, residents who take part to Deelnemers. */

import { dayOfIso, dutchOf } from "../../days/day.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { asksWhoHelps } from "../../recognise/participant-signs.ts";
import type { RecognisedCell, RecognisedColumn } from "../../recognise/recognised.ts";
import { yesNo } from "../../recognise/values/choices.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { Placer } from "./account.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, fill } from "./fill.ts";
import { initiativeOf } from "./link.ts";
import { ownNumber } from "./own-number.ts";
import { tellReachOfOthers } from "./reach-of-others.ts";
import { unitReference } from "./references.ts";
import { type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import { isPlainMark } from "./turn-codes.ts";
import { turnCells } from "./turns.ts";
import { nothingPlaced } from "./unplaced.ts";
import type { Workspace } from "./workspace.ts";

const FIELDS: FieldColumns = [
  ["organisation", "organisation"],
  ["role", "task"],
  ["phone", "phone"],
  ["mobile", "phone"],
  ["email", "email"],
  ["availability", "availability"],
  ["text", "note"],
  ["note", "note"],
];
const SOME = ["name", "firstName", "organisation", "phone", "mobile", "email", "role", "text"];

/** What only a list of residents who take part has, or is called. */
const TAKES_PART = ["hoursPerMonth", "skills", "takesPartIn"];
const PARTICIPANTS =
  /\b(deelnemers?|vrijwilligers?|actieve bewoners|helpers|meedoeners|zelfbeheerders|wie kan wanneer|wie kan|beschikbaarheid|(tuin|schoonmaak|klus|groen|portiek)(ploeg|groep|team|club))\b/i;
const PARTICIPANT: FieldColumns = [
  ["hoursPerMonth", "hoursPerMonth"],
  ["skills", "skills"],
  ["since", "from"],
  ["phone", "phone"],
  ["mobile", "phone"],
  ["email", "email"],
  ["availability", "note"],
  ["note", "note"],
];

export function contactPlacer(source: SourceTable, work: Workspace): Placer {
  return isParticipants(source) ? participantPlacer(work) : partyPlacer(source, work);
}

/** People of organisations are parties, also on a sheet that is called after the group. */
function isParticipants(source: SourceTable): boolean {
  if (source.has("organisation") || !(source.has("name") || source.has("firstName"))) return false;
  const { sheet, context } = source.table;
  const names = normalise(`${sheet} ${context.title ?? ""}`);
  const isCalled = PARTICIPANTS.test(names) || asksWhoHelps(names);
  // Who works somewhere has a role too; nobody but residents says how many hours they offer.
  if (source.has("role")) return isCalled && source.has("hoursPerMonth");
  return isCalled || TAKES_PART.some((field) => source.has(field));
}

function participantPlacer(work: Workspace): Placer {
  const participants = tableNamed("zbDeelnemers");
  return (row) => {
    const name = nameOf(row);
    if (name === "") return nothingPlaced(row, work, participants);
    const initiative = initiativeOf(row, participants, work);
    const complex = work.complexes.of(row);
    const values: PlannedRow = { name, ...(initiative === undefined ? {} : { initiative }) };
    const unit = unitReference(row, complex, { table: participants.name, key: "unit" }, work);
    if (unit !== undefined) values.unit = unit;
    fill(row, participants, PARTICIPANT, work, values);
    placeAway(row, values, work);
    placeWhen(row, values);
    placeWithHeading(row, ["role", "skills", "takesPartIn", "phone", "mobile"], values);
    placeCrosses(row, values);
    tellReachOfOthers(row, work);
    const placed = work.add(participants.name, values, { name, natural: ["name"] });
    // Other sheets may name them by the number that the list has for them.
    const number = row.textOf("number");
    work.rowsNamed(participants.name).add(placed.id, number === "" ? [name] : [name, number]);
    return { placed: [placed] };
  };
}

/** The first and the last day of being away, each in a column, are one text as the roster reads it. */
function placeAway(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const [from, until] = [row.find("away"), row.find("awayUntil")];
  const [first, last] = [dayIn(from), dayIn(until)];
  if (!from || !until || first === null || last === null || last < first) {
    fill(row, tableNamed("zbDeelnemers"), [["away", "away"]], work, values);
    return;
  }
  values.away = `${dutchOf(first)} t/m ${dutchOf(last)}`;
  row.use(from);
  row.use(until);
}

function dayIn(cell: SourceCell | null): number | null {
  return typeof cell?.cell.value === "string" ? dayOfIso(cell.cell.value) : null;
}

/** Crosses under "Tuin" and "Koffie": what somebody helps with, kept with the remark. */
function placeCrosses(row: SourceRow, values: PlannedRow): void {
  const crossed = row.leftIn(isOfCrosses).filter(({ cell }) => cell.value === true && isCross(cell));
  if (crossed.length === 0) return;
  const text = `Kruisje bij: ${crossed.map(({ heading }) => heading).join(", ")}`;
  values.note = values.note === undefined ? text : `${values.note}; ${text}`;
  for (const cell of crossed) row.use(cell);
}

function isOfCrosses({ field, type, heading, leftOut }: RecognisedColumn): boolean {
  return field === null && type === "boolean" && heading !== "" && !leftOut;
}

function isCross({ raw }: RecognisedCell): boolean {
  return raw !== undefined && yesNo(raw)?.mark === true;
}

function partyPlacer(source: SourceTable, work: Workspace): Placer {
  const parties = tableNamed("zbBetrokkenen");
  const known = partiesOf(source, work);
  return (row) => {
    if (!SOME.some((field) => row.has(field))) return nothingPlaced(row, work, parties, ["name"]);
    const own = ownNumber(row);
    const initiative = initiativeOf(row, parties, work);
    const values: PlannedRow = initiative === undefined ? {} : { initiative };
    const name = nameOf(row);
    if (name !== "") values.name = name;
    placeRole(row, values, known, work);
    placePartyAbove(row, values, work);
    fill(row, parties, FIELDS, work, values);
    placeWhen(row, values);
    placeWithHeading(row, ["phone", "mobile"], values);
    tellReachOfOthers(row, work);
    const natural = ["name", "organisation", "email", "phone"];
    return { placed: [work.add(parties.name, values, { ...own, name, natural })] };
  };
}

function nameOf(row: SourceRow): string {
  const cells = [...row.cellsOf("firstName"), ...row.cellsOf("name")];
  for (const cell of cells) row.use(cell);
  return cells.map(({ cell }) => textOfValue(cell.value)).join(" ");
}

/** Organisation → the party that it is, as its name or what one of its people does says; none where two of them say otherwise. */
function partiesOf(source: SourceTable, work: Workspace): ReadonlyMap<string, string> {
  const said = new Map<string, Set<string>>();
  for (const row of source.table.rows) {
    const organisation = source.textIn(row, "organisation");
    const party = partyIn(organisation, source.textIn(row, "role"), work);
    if (organisation === "" || party === null) continue;
    said.set(normalise(organisation), (said.get(normalise(organisation)) ?? new Set()).add(party));
  }
  return new Map(
    [...said].flatMap(([organisation, [party, ...others]]) =>
      party !== undefined && others.length === 0 ? [[organisation, party] as const] : [],
    ),
  );
}

function partyIn(organisation: string, role: string, work: Workspace): string | null {
  return work.lists.find("partyKind", organisation) ?? work.lists.find("partyKind", role);
}

/** What somebody does is a task in words; only a word of the lists is a role or a party. */
function placeRole(row: SourceRow, values: PlannedRow, known: ReadonlyMap<string, string>, work: Workspace): void {
  const [role, organisation] = [row.textOf("role"), row.textOf("organisation")];
  const party = partyIn(organisation, role, work) ?? known.get(normalise(organisation));
  const found = work.lists.find("role", role);
  if (party != null) values.party = party;
  if (found !== null) values.role = found;
}

/** "GEMEENTE" or "Woonstichting Zuid" above people: the party that they are of, and what it is called. */
function placePartyAbove(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const section = row.unusedSection?.trim();
  if (section === undefined || section.length > LONGEST_PARTY || row.has("organisation")) return;
  const words = section.split(/[\s/,–-]+/).filter((word) => word.length > 2);
  const parties = new Set(
    [section, ...words].flatMap((word) => {
      const party = work.lists.find("partyKind", word);
      return party === null ? [] : [party];
    }),
  );
  const [party] = parties;
  if (parties.size !== 1 || party === undefined || (values.party !== undefined && values.party !== party)) return;
  values.party = party;
  if (words.length > 1 && values.organisation === undefined) values.organisation = section;
  row.takeSection();
}

const LONGEST_PARTY = 40;

/** A column for each day, with a mark or a word where somebody can: "ma, wo" or "di ochtend". */
function placeWhen(row: SourceRow, values: PlannedRow): void {
  const when: string[] = [];
  for (const cell of turnCells(row)) {
    const [text, day] = [textOfValue(cell.cell.value), cell.column?.period ?? ""];
    if (!WEEKDAY.test(day) || NO.test(text)) continue;
    when.push(isPlainMark(text) ? day : `${day} ${text}`);
    row.use(cell);
  }
  if (when.length === 0) return;
  const text = `Kan op: ${when.join(", ")}`;
  values.note = values.note === undefined ? text : `${values.note}; ${text}`;
}

const WEEKDAY = /^(?:ma|di|wo|do|vr|za|zo)$/;
const NO = /^(?:-|nee|n|niet)?$/i;

/** A second number, and what somebody helps with, have no column of their own and come with the remark, which is personal too. */
function placeWithHeading(row: SourceRow, fields: readonly string[], values: PlannedRow): void {
  for (const cell of fields.flatMap((field) => row.cellsOf(field))) {
    const text = `${cell.heading}: ${textOfValue(cell.cell.value)}`;
    values.note = values.note === undefined ? text : `${values.note}; ${text}`;
    row.use(cell);
  }
}
