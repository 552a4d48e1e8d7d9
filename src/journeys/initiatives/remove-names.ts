/** Names that go while hours stay: what an end asks for (source on zelfbeheer, ending; data minimisation). */

import type { Day } from "../../days/day.ts";
import type { Dossier } from "../../domain/initiatives/dossier.ts";
import { type Outcome, type Place, type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { Column } from "../../schema/column.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type FoundTable, foundTables, placeOf } from "../found-table.ts";
import { findDossier } from "./find-dossier.ts";
import { KnownNames } from "./known-names.ts";
import { readInitiatives } from "./read-book.ts";
import { sheetTable } from "./sheet-edits.ts";
import { withResults } from "./with-results.ts";

/** Cells that are there for the names of people. */
const NAME_CELLS: Readonly<Record<string, readonly string[]>> = {
  zbInitiatieven: ["leader"],
  zbStappen: ["by"],
  zbMiddelen: ["issuedTo"],
  zbLogboek: ["who"],
  zbTaken: ["executor"],
  zbRooster: ["who", "doneBy", "seenBy"],
  zbSchouw: ["by"],
};
/** By what else somebody can be recognised, and what nobody needs any more. */
const EMPTIED: Readonly<Record<string, readonly string[]>> = {
  zbDeelnemers: ["unit", "skills", "away", "sharedName", "phone", "email", "note"],
  zbPeiling: ["unit", "skills", "needs", "note"],
  zbBetrokkenen: ["name", "phone", "email", "availability"],
};
/** Where tenants stand as tenants: the corporation needs those names for another reason. */
const NOT_LOOKED_AT = ["zbBewoning", "zbEenheden"];

/**
 * The edits that take away by whom participants can be recognised: the number of their row takes the place of the name, in cells
 * for names and where a full name stands in a text; what else is personal is emptied. Hours, turns and votes stay, by that
 * number and by home. What may still hold a name (a first name alone, a name of two people, somebody who is no participant, a
 * row of no initiative) is left as it is, and told with its cells (I109).
 */
export function removeNames(workbook: WorkbookSnapshot, id: string, today: Day): Outcome<readonly Edit[]> {
  const dossier = findDossier(readInitiatives(workbook, today), id);
  if (!dossier.ok) return dossier;
  const { participants, initiative } = dossier.value;
  const names = new KnownNames(participants);
  const tables = foundTables(workbook);
  const rows = new OwnRows(tables, initiative.id);
  const others = staffAndCompanies(dossier.value);
  const edits: Edit[] = [];
  const doubtful: Place[] = [];
  for (const found of tables) {
    if (NOT_LOOKED_AT.includes(found.table.name)) continue;
    const sheet = sheetTable(workbook, found.table.name);
    found.snapshot.rows.forEach((_, row) => {
      const owner = rows.ownerOf(found, row);
      if (owner === "another") return;
      const values = owner === "own" ? emptied(found, row) : {};
      for (const column of found.table.columns) {
        const cell = textIn(found, row, column);
        if (cell === null || column.key in values) continue;
        if (owner === "nobody") {
          if (names.hasFullName(cell.text)) doubtful.push(cell.place);
          continue;
        }
        const isForNames = NAME_CELLS[found.table.name]?.includes(column.key) ?? false;
        const renamed = isForNames
          ? names.inNameCell(cell.text, (part) => others.has(fold(part)))
          : names.inText(cell.text);
        if (column.key === "leader") values.leader = renamed.mayHoldName ? null : renamed.text;
        else if (column.key !== "guide") {
          if (renamed.text !== cell.text) values[column.key] = renamed.text;
          if (renamed.mayHoldName) doubtful.push(cell.place);
        }
      }
      edits.push(...(sheet?.change(row, values) ?? []));
    });
  }
  const problems: Problem[] =
    doubtful.length > 0 ? [problem("I109", "warning", doubtful, { cells: doubtful.length })] : [];
  const planned = withResults(workbook, edits);
  return planned.ok ? { ...planned, problems: [...planned.problems, ...problems] } : planned;
}

/** Who works on it without living there: those names are no secret of residents. */
function staffAndCompanies({ initiative, contracts, parties }: Dossier): ReadonlySet<string> {
  const names = [
    initiative.guide,
    ...contracts.map(({ supplier }) => supplier),
    ...parties.flatMap(({ party, name, organisation }) => (party === "bewoners" ? [] : [name, organisation])),
  ];
  return new Set(names.flatMap((name) => (name === null ? [] : [fold(name)])));
}

type Owner = "own" | "another" | "nobody";

/** Which rows belong to an initiative: by its number, or by that of its task or proposal. */
class OwnRows {
  readonly #initiative: string;
  /** Table that rows refer to → its rows of the initiative, and those of another one. */
  readonly #through = new Map<string, { readonly own: ReadonlySet<string>; readonly another: ReadonlySet<string> }>();

  constructor(tables: readonly FoundTable[], initiative: string) {
    this.#initiative = fold(initiative);
    for (const found of tables.filter(({ table }) => table.name === "zbTaken" || table.name === "zbVoorstellen")) {
      const ids = (wanted: Owner) =>
        new Set(
          found.snapshot.rows.flatMap((_, row) =>
            this.#ofInitiative(found, row) === wanted ? [fold(cellText(found, row, "id") ?? "")] : [],
          ),
        );
      this.#through.set(found.table.name, { own: ids("own"), another: ids("another") });
    }
  }

  ownerOf(found: FoundTable, row: number): Owner {
    if (found.table.name === "zbInitiatieven") {
      return fold(cellText(found, row, "id") ?? "") === this.#initiative ? "own" : "another";
    }
    if (found.table.name === "zbRooster") return this.#ofReference(found, row, "task", "zbTaken");
    if (found.table.name === "zbDraagvlak") return this.#ofReference(found, row, "proposal", "zbVoorstellen");
    return this.#ofInitiative(found, row);
  }

  #ofReference(found: FoundTable, row: number, key: string, table: string): Owner {
    const id = fold(cellText(found, row, key) ?? "");
    const known = this.#through.get(table);
    return known?.own.has(id) ? "own" : known?.another.has(id) ? "another" : "nobody";
  }

  #ofInitiative(found: FoundTable, row: number): Owner {
    const initiative = cellText(found, row, "initiative");
    return initiative === null ? "nobody" : fold(initiative) === this.#initiative ? "own" : "another";
  }
}

/** What a row of the initiative loses as a whole. */
function emptied(found: FoundTable, row: number): Record<string, RowValues[string]> {
  const { name } = found.table;
  if (name === "zbBetrokkenen" && cellText(found, row, "party") !== "bewoners") return {};
  const values: Record<string, RowValues[string]> = {};
  for (const key of EMPTIED[name] ?? []) values[key] = null;
  const id = cellText(found, row, "id");
  if (name === "zbDeelnemers" && id !== null && cellText(found, row, "name") !== null) values.name = id;
  return values;
}

function cellText({ snapshot, columns }: FoundTable, row: number, key: string): string | null {
  const column = columns.get(key);
  const value = column === undefined ? null : (snapshot.rows[row]?.[column] ?? null);
  return value === null || typeof value === "object" || String(value).trim() === "" ? null : String(value);
}

/** A text that somebody wrote; null for other cells, and for results of formulas. */
function textIn(
  found: FoundTable,
  row: number,
  column: Column,
): { readonly text: string; readonly place: Place } | null {
  const at = found.columns.get(column.key);
  if (at === undefined || column.computed || (column.kind !== "text" && column.kind !== "longText")) return null;
  const value = found.snapshot.rows[row]?.[at];
  const isFormula = (found.snapshot.formulas[row]?.[at] ?? null) !== null;
  if (typeof value !== "string" || isFormula || value.trim() === "") return null;
  return { text: value, place: placeOf(found, row, at) };
}
