/** From a workbook to everything that the rules of service charges ask. Bad rows are problems with their cells; the rest is used. */

import { type Day, dayOf, partsOf } from "../../days/day.ts";
import { type ChargeGround, prepareCharges } from "../../domain/charges/charge-ground.ts";
import type { CostItem } from "../../domain/charges/cost-item.ts";
import type { KeyBook } from "../../domain/charges/key-book.ts";
import { calendarYear } from "../../domain/charges/period.ts";
import type { AnswerRow } from "../../domain/consent/proposal.ts";
import type { Contract } from "../../domain/recompute/handover.ts";
import type { AdvanceRow } from "../../domain/settlement/advance.ts";
import type { RefundRow } from "../../domain/settlement/refund.ts";
import type { Outcome, Problem } from "../../problems/problem.ts";
import { checkReferences } from "../../records/references.ts";
import { NAMED_CELLS } from "../../schema/sheets.ts";
import { alternatives } from "../../schema/tables/analysis.ts";
import { initiatives } from "../../schema/tables/initiatives.ts";
import { findTable, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type ChargeIds, chargeIds, readChargeTables } from "./charge-tables.ts";
import { mentionAssumed } from "./mention-assumed.ts";
import { type ReadProposal, readProposals } from "./read-consent.ts";
import { type ReadHandovers, readContracts, readHandovers } from "./read-handovers.ts";
import { readAdvances, readOccupancy, readRefunds, readUnits } from "./read-homes.ts";
import { type OneOffCost, type ReadInitiative, readInitiatives, readOneOffCosts } from "./read-initiatives.ts";
import { type ItemWithoutKind, readItems } from "./read-items.ts";
import { readKeyRows, readWeights, weightIds } from "./read-keys.ts";
import { readNormRows } from "./read-norms.ts";
import { figureIn, type Reading, startReading } from "./reading.ts";
import type { Sources } from "./sources.ts";
import { isYear, yearOfChange } from "./year.ts";

/** A workbook as the rules see it. */
export interface ChargesBook extends ReadHandovers {
  /** The year that the calculation is about. */
  readonly year: number;
  readonly ground: ChargeGround;
  /** All cost items, of every year. */
  readonly items: readonly CostItem[];
  /** Costs of any year that are not among them, for nobody said whether they are an estimate. */
  readonly itemsWithoutKind: readonly ItemWithoutKind[];
  readonly advances: readonly AdvanceRow[];
  /** What was paid back in the year before it is settled. */
  readonly refunds: readonly RefundRow[];
  readonly contracts: readonly Contract[];
  readonly proposals: readonly ReadProposal[];
  readonly answers: readonly AnswerRow[];
  readonly initiatives: readonly ReadInitiative[];
  readonly oneOffCosts: readonly OneOffCost[];
  /** Id of an item or a group cost → its name as people wrote it. */
  readonly names: ReadonlyMap<string, string>;
  /** The ids of the workbook's rows, as they are written. */
  readonly ids: ChargeIds;
  /** Name of a row of Gewichten (as in findings) → its id, where one row has it. */
  readonly weightIds: ReadonlyMap<string, string>;
  /** Name of a row of Gewichten that names a unit which does not exist → what it names. */
  readonly unknownUnits: ReadonlyMap<string, string>;
  /** From findings and explanations back to cells. */
  readonly sources: Sources;
}

/** The year itself; null for the Boekjaar of Leeswijzer (otherwise the year of today); "change" for when residents start. */
export type AskedYear = number | null | "change";

/** Reads a workbook for a year. Refused (B002) when a table is missing without which nothing can be calculated. */
export function readCharges(workbook: WorkbookSnapshot, year: AskedYear, today: Day): Outcome<ChargesBook> {
  const read = readChargeTables(workbook);
  if (!read.ok) return read;
  const ids = chargeIds(read.value);
  const reading = startReading(read.value, ids, read.problems);
  const units = readUnits(reading);
  const { items, names, keysInUse, withoutKind } = readItems(reading);
  const ownYear = yearOfWorkbook(workbook) ?? partsOf(today).year;
  const inYear = year === "change" ? yearOfChange(ownYear, items, startsIn(reading)) : (year ?? ownYear);
  const prepared = prepareCharges({
    units,
    occupancy: readOccupancy(reading),
    keys: readKeyRows(reading, keysInUse),
    weights: readWeights(reading, keysInUse),
    norms: readNormRows(reading),
  });
  mentionAssumed(reading, calendarYear(inYear));
  const handovers = readHandovers(reading, items, dayOf(inYear, 1, 1) ?? 0);
  const contracts = readContracts(reading);
  const hasAlternatives = [initiatives, alternatives].some(({ name }) => findTable(workbook, name) !== null);
  const found = readInitiatives(reading, hasAlternatives);
  const oneOffCosts = readOneOffCosts(reading);
  const book: ChargesBook = {
    year: inYear,
    ground: prepared.value,
    items,
    itemsWithoutKind: withoutKind,
    advances: readAdvances(reading),
    refunds: readRefunds(reading, calendarYear(inYear)),
    contracts,
    ...handovers,
    ...readProposals(reading),
    initiatives: found,
    oneOffCosts,
    names: new Map([...names, ...handovers.names]),
    ids,
    weightIds: weightIds(reading),
    unknownUnits: unknownUnits(prepared.value.keys),
    sources: reading.sources,
  };
  const problems = [...reading.problems, ...referenceProblems(reading), ...book.sources.problemsOf(prepared.findings)];
  return { ok: true, value: book, problems };
}

/** The Boekjaar that somebody filled in on Leeswijzer. */
function yearOfWorkbook({ names }: WorkbookSnapshot): number | null {
  const year = names?.[NAMED_CELLS.reportingYear];
  return typeof year === "number" && isYear(year) ? year : null;
}

/** The days on which residents start with something. */
function startsIn({ tables }: Reading): Day[] {
  return tables.handovers.rows.map((row) => figureIn(row, "from") ?? Number.NaN);
}

/** References of which the rules themselves say nothing. */
function referenceProblems({ tables, ids }: Reading): Problem[] {
  const targets = new Map(
    (
      [
        [tables.complexes, ids.complexes],
        [tables.initiatives, ids.initiatives],
        [tables.contracts, ids.contracts],
        [tables.proposals, ids.proposals],
      ] as const
    )
      .filter(([table]) => table.rows.length > 0)
      .map(([{ table, sheet }, own]) => [table.name, { sheet, ids: own }]),
  );
  return [
    ...checkReferences(tables.units, ["complex"], targets),
    // The rules mention an unknown contract themselves, but not that two have the same number.
    ...checkReferences(tables.handovers, ["initiative", "contract"], targets).filter(
      (found) => found.code === "B001" || !isContract(found, tables.handovers.table.columns),
    ),
    ...checkReferences(tables.proposals, ["initiative"], targets),
    ...checkReferences(tables.support, ["proposal"], targets),
  ];
}

function isContract(
  { facts }: Problem,
  columns: readonly { readonly key: string; readonly heading: string }[],
): boolean {
  return "heading" in facts && columns.find(({ key }) => key === "contract")?.heading === facts.heading;
}

function unknownUnits({ rows }: KeyBook): ReadonlyMap<string, string> {
  return new Map(
    [...rows.values()].flatMap(({ unknown, elsewhere }) =>
      [...unknown, ...elsewhere].map(({ row }) => [row.source, row.unit]),
    ),
  );
}
