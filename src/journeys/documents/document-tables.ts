/** The tables of a workbook that documents are made from, besides those that service charges are calculated from. */

import { type Outcome, type Place, type Problem, problem } from "../../problems/problem.ts";
import { type AskedColumns, readTables, type TablesOf } from "../../records/read-tables.ts";
import { fold, idsOf } from "../../records/references.ts";
import type { TableRow, TableRows } from "../../records/row.ts";
import { NAMED_CELLS, START_SHEET } from "../../schema/sheets.ts";
import type { Table } from "../../schema/table.ts";
import { agreements, resources } from "../../schema/tables/agreements.ts";
import { complexes, units } from "../../schema/tables/complexes.ts";
import { proposals, support } from "../../schema/tables/consent.ts";
import { handovers } from "../../schema/tables/contracts.ts";
import { costItems } from "../../schema/tables/cost-items.ts";
import { initiatives } from "../../schema/tables/initiatives.ts";
import { occupancy } from "../../schema/tables/occupancy.ts";
import { participants } from "../../schema/tables/tasks.ts";
import { inspections } from "../../schema/tables/turns.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";

const AGREEMENT = {
  initiatives,
  complexes,
  agreements,
  resources,
  handovers,
  costItems,
  participants,
  inspections,
} as const;

const ASKED_OF_AGREEMENT: AskedColumns<typeof AGREEMENT> = {
  initiatives: [
    "id",
    "name",
    "complex",
    "description",
    "level",
    "leader",
    "guide",
    "startsOn",
    "evaluationOn",
    "budget",
  ],
  complexes: ["id", "name", "address", "postcode", "city"],
  agreements: [
    ...(["id", "initiative", "form", "subject", "signedOn", "from", "to", "noticeMonths", "noticeDays"] as const),
    ...(["endGrounds", "insurance", "insuredUntil", "keys", "tools", "evaluation"] as const),
  ],
  resources: ["initiative", "kind", "name", "returnBy", "returnedOn", "cost", "paidBy"],
  handovers: ["id", "initiative", "item", "share", "from", "to", "newCosts", "paidBy"],
  costItems: ["id", "name"],
  participants: ["id", "initiative", "name", "from", "to"],
  inspections: ["on", "initiative", "complex", "space", "aspect", "level", "moment"],
};

export type AgreementTables = TablesOf<typeof AGREEMENT>;

export function readAgreementTables(workbook: WorkbookSnapshot): {
  readonly tables: AgreementTables;
  readonly problems: readonly Problem[];
} {
  return readTables(AGREEMENT, ASKED_OF_AGREEMENT, workbook);
}

const LETTERS = { initiatives, complexes, units, occupancy, proposals, support } as const;

const ASKED_OF_LETTERS: AskedColumns<typeof LETTERS> = {
  initiatives: ["id", "name", "complex", "level", "guide"],
  complexes: ["id", "name", "hasCommittee"],
  units: ["id", "street", "number", "suffix", "postcode", "city"],
  // What is wrong with who lives where and who voted is told where charges are calculated.
  occupancy: [],
  support: [],
  proposals: [
    "id",
    "initiative",
    "service",
    "serviceKind",
    "from",
    "proposedOn",
    "advice",
    "adviceAskedOn",
    "noticeOn",
  ],
};

export type LetterTables = TablesOf<typeof LETTERS>;

export function readLetterTables(workbook: WorkbookSnapshot): {
  readonly tables: LetterTables;
  readonly problems: readonly Problem[];
} {
  return readTables(LETTERS, ASKED_OF_LETTERS, workbook);
}

/** The name of the corporation; null when nobody filled it in. */
export function organisationIn({ names }: WorkbookSnapshot): string | null {
  const name = String(names?.[NAMED_CELLS.organisation] ?? "").trim();
  return name === "" ? null : name;
}

/** Where the name of the corporation belongs. */
export const ORGANISATION_PLACE: Place = { sheet: START_SHEET, cell: "" };

/** The first row with an id; ids are compared without regard to capitals. */
export function rowWithId<T extends Table>(rows: TableRows<T>, id: string | null): TableRow<T> | null {
  if (id === null) return null;
  return rows.rows.find(({ values }) => sameId((values as Readonly<Record<string, unknown>>).id, id)) ?? null;
}

/** Whose rows are meant. */
export interface Whose {
  readonly initiative: string;
  readonly complex: string | null;
  /** It is the only initiative of the workbook, so that rows which name none belong to it, as they do in the beheerplan. */
  readonly isOnly: boolean;
}

/** The row of an initiative; refused (I103) when there is none, or when two rows have the number. */
export function initiativeRow(
  rows: TableRows<typeof initiatives>,
  id: string,
): Outcome<{ readonly row: TableRow<typeof initiatives>; readonly whose: Whose }> {
  const row = rowWithId(rows, id.trim());
  if (row && row.values.id !== null && !idsOf(rows).isAmbiguous(row.values.id)) {
    const isOnly = rows.rows.filter(({ values }) => values.id !== null).length === 1;
    return {
      ok: true,
      value: { row, whose: { initiative: row.values.id, complex: row.values.complex, isOnly } },
      problems: [],
    };
  }
  return { ok: false, refusal: problem("I103", "error", [], { initiative: id }) };
}

/** The rows of an initiative, in the order of the sheet. */
export function rowsOfInitiative<T extends Table>(
  rows: TableRows<T>,
  { initiative, complex, isOnly }: Whose,
): readonly TableRow<T>[] {
  return rows.rows.filter(({ values, unreadable }) => {
    const named = values as { readonly initiative?: string | null; readonly complex?: string | null };
    if (named.initiative) return sameId(named.initiative, initiative);
    const isHere = !named.complex || complex === null || sameId(named.complex, complex);
    return isOnly && isHere && !unreadable.has("initiative");
  });
}

function sameId(one: unknown, other: string): boolean {
  return typeof one === "string" && fold(one) === fold(other);
}

/** What the group uses or learns: a repair is done once, and what came back is gone. */
export function isInUse({ values }: AgreementTables["resources"]["rows"][number]): boolean {
  return values.name !== null && values.returnedOn === null && values.kind !== "eenmalig herstel";
}
