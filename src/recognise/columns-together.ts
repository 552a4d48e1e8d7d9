/** What only the columns together tell: which rules look at a list of which kind, in which order. */

import { withAdvancesOfPeriods, withDaysOfAdvances, withOldAndNewAdvances } from "./advance-columns.ts";
import {
  withEndsOfAgreements,
  withGroupsOfAgreements,
  withSortsOfPoints,
  withTicksOfPoints,
} from "./agreement-columns.ts";
import { withPhasesOfBoard } from "./board.ts";
import { cashBookIn, withCashBook } from "./cash-book.ts";
import type { ColumnChoice } from "./column-choice.ts";
import { withoutHeadings } from "./columns-without-headings.ts";
import { withBalance, withClaims, withItem, withYearColumn } from "./cost-columns.ts";
import { withCrossTable } from "./cross-table.ts";
import type { Frame } from "./frame.ts";
import { withAddress } from "./home-columns.ts";
import { withCellsOfInitiatives, withGroupAsName, withReasonsToStop } from "./initiative-columns.ts";
import { withNamesOfKeys } from "./key-columns.ts";
import { withKeysOfHomes } from "./keys-of-homes.ts";
import { ledgerIn, withLedger } from "./ledger-columns.ts";
import type { Matrix } from "./matrix.ts";
import { withDaysOfMoves } from "./move-columns.ts";
import type { TableKind } from "./recognised.ts";
import { withNamesInFront, withOwnNumber, withRecordNames } from "./record-names.ts";
import { withLabelsOfRhythms } from "./rhythm-columns.ts";
import { rotaColumns, withTurnsOf } from "./rota.ts";
import {
  tallyOfAnswers,
  withDescribedPlaces,
  withGroupsOfIndicators,
  withoutCounts,
  withScoresOfYears,
  withTickedAnswers,
  withUnitsOfRows,
  withValues,
} from "./score-columns.ts";
import { withSums } from "./summed-columns.ts";
import { isBoardOf } from "./table-signs.ts";
import { withNamesOfExecutors } from "./task-columns.ts";
import { withTotals } from "./total-columns.ts";
import { withLabels } from "./turn-labels.ts";
import { withUnitPrices } from "./unit-prices.ts";
import type { ColumnProfile } from "./values/column-profile.ts";
import { withoutReachOfOthers } from "./whose-reach.ts";

interface Columns {
  readonly frame: Frame;
  readonly profiles: readonly ColumnProfile[];
  readonly matrix: Matrix | null;
  readonly kind: TableKind;
  /** What the sheet is called and what stands above the table. */
  readonly said: readonly string[];
  /** Whether the user said which column is what: that stays. */
  readonly isMapped: boolean;
}

/** The choices that headings led to, where the columns beside them say something else. */
export function seenTogether(columns: Columns, chosen: readonly ColumnChoice[]): readonly ColumnChoice[] {
  const { frame, profiles, matrix, kind } = columns;
  const ofKind = columns.isMapped ? ofMapped(columns, chosen) : ofUnmapped(columns, chosen);
  const named = withOwnNumber(frame, kind, profiles, withRecordNames(frame, kind, profiles, ofKind));
  const isRota = kind === "task" && !columns.isMapped && rotaColumns(frame, profiles).length >= 2;
  return withSums(frame, kind, matrix || isRota ? named : withNamesInFront(frame, kind, profiles, named));
}

function ofMapped(
  { frame, profiles, matrix, kind }: Columns,
  chosen: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  if (kind === "unit" || kind === "contact") return withoutReachOfOthers(frame, profiles, chosen);
  return kind === "task" && matrix?.marks ? withLabels(frame, profiles, matrix, chosen) : chosen;
}

function ofUnmapped(columns: Columns, chosen: readonly ColumnChoice[]): readonly ColumnChoice[] {
  const { frame, profiles, matrix, kind } = columns;
  if (frame.heads.every(({ heading }) => heading === ""))
    return kind === "indicator_score" ? tallyOfAnswers(profiles) : withoutHeadings(kind, frame, profiles, chosen);
  switch (kind) {
    case "initiative":
      return isBoardOf(columns)
        ? withPhasesOfBoard(frame, chosen)
        : withReasonsToStop(frame, withGroupAsName(frame, withCellsOfInitiatives(frame, profiles, chosen)));
    case "agreement":
      return matrix ? chosen : ofAgreements(columns, chosen);
    case "indicator_score":
      return withScores(columns, chosen);
    case "unit":
      return ofHomes(columns, chosen);
    case "contact":
      return withoutReachOfOthers(frame, profiles, chosen);
    case "allocation_key":
      return withKeysOfHomes(frame, withNamesOfKeys(frame, chosen));
    case "contract":
      return withUnitPrices(kind, frame, matrix, chosen);
    case "cost_line":
      return ofCosts(columns, chosen);
    case "task":
      return ofTasks(columns, chosen);
    default:
      return chosen;
  }
}

function ofAgreements({ frame, profiles }: Columns, chosen: readonly ColumnChoice[]): readonly ColumnChoice[] {
  const sorted = withSortsOfPoints(frame, profiles, chosen);
  const grouped = withGroupsOfAgreements(frame, profiles, withTicksOfPoints(frame, profiles, sorted));
  return withEndsOfAgreements(frame, grouped);
}

function ofHomes({ frame, profiles, said }: Columns, chosen: readonly ColumnChoice[]): readonly ColumnChoice[] {
  const placed = withoutReachOfOthers(
    frame,
    profiles,
    withDaysOfMoves(frame, profiles, withAddress(frame, profiles, chosen)),
  );
  const changed = withOldAndNewAdvances(frame, profiles, placed, said);
  return withAdvancesOfPeriods(frame, profiles, withDaysOfAdvances(frame, profiles, changed));
}

function withScores({ frame, profiles, matrix }: Columns, chosen: readonly ColumnChoice[]): readonly ColumnChoice[] {
  const grouped = withGroupsOfIndicators(frame, chosen);
  const ticked = withTickedAnswers(frame, profiles, withoutCounts(frame, profiles, grouped));
  const ofYears = withScoresOfYears(frame, profiles, [...ticked]);
  const together = matrix ? ofYears : withValues(frame, profiles, withCrossTable(frame, profiles, ofYears));
  return withDescribedPlaces(frame, profiles, withUnitsOfRows(frame, together));
}

function ofCosts(columns: Columns, asChosen: readonly ColumnChoice[]): readonly ColumnChoice[] {
  const { frame, profiles, matrix, said } = columns;
  const chosen = matrix ? asChosen : withClaims(frame, profiles, said, asChosen);
  const ledger = matrix ? null : ledgerIn(frame);
  const book = matrix || ledger ? null : cashBookIn(frame);
  if (book) return withCashBook(book, chosen);
  const named = withItem(frame, profiles, ledger ? withLedger(ledger, chosen) : chosen);
  const totalled = matrix ? withTotals(frame, matrix, named) : withYearColumn(frame, profiles, named);
  return withBalance(frame, withUnitPrices("cost_line", frame, matrix, totalled));
}

function ofTasks({ frame, profiles, matrix }: Columns, chosen: readonly ColumnChoice[]): readonly ColumnChoice[] {
  if (matrix?.marks) return withLabels(frame, profiles, matrix, chosen);
  const rota = rotaColumns(frame, profiles);
  if (rota.length >= 2) return withTurnsOf(rota, chosen);
  return matrix ? chosen : withNamesOfExecutors(frame, profiles, withLabelsOfRhythms(frame, profiles, chosen));
}
