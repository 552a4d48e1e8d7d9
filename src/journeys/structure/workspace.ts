/** What placing rows works with: the tables being filled, what exists, the account and the problems. */

import { type Place, type Problem, problem } from "../../problems/problem.ts";
import type { RecognisedTable } from "../../recognise/recognised.ts";
import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import { Account, type Placed } from "./account.ts";
import { choiceLists } from "./choice-lists.ts";
import { ComplexRegister } from "./complex-register.ts";
import type { ChoiceLists } from "./convert.ts";
import { Directory } from "./directory.ts";
import { Draft, type ExistingRow, type Identity, type PlannedRow } from "./draft.ts";
import { explainedCodes } from "./explained-codes.ts";
import { HomeGroups } from "./home-groups.ts";
import { KnownPeople, surnamesOf } from "./known-people.ts";
import { periodWithoutYear } from "./period-words.ts";
import { ProblemList } from "./problem-list.ts";
import type { SourceCell, SourceRow } from "./source-row.ts";
import { textOfValue } from "./source-row.ts";
import { UnitRegister } from "./unit-register.ts";

/** Table name → the rows that the workbook has, as typed rows. */
export type ExistingTables = ReadonlyMap<string, readonly ExistingRow[]>;

/** Columns by whose words people mean a row. */
const NAMED_BY = ["name", "supplier", "service", "sharedName", "ownReference"];

export class Workspace {
  readonly account = new Account();
  readonly problems = new ProblemList();
  /** Cells that could not be read as what their column holds, and were understood by what their row asks. */
  readonly understood: Place[] = [];
  readonly lists: ChoiceLists;
  readonly people: KnownPeople;
  readonly complexes: ComplexRegister;
  readonly units: UnitRegister;
  readonly homeGroups: HomeGroups;
  readonly initiatives: Directory;
  readonly keys: Directory;
  readonly indicators: Directory;
  /** Id → the indicator's row of this import. */
  readonly indicatorRows = new Map<string, PlannedRow>();
  /** "name|complex" → the key's row of this import. */
  readonly keyRows = new Map<string, PlannedRow>();
  private readonly drafts = new Map<string, Draft>();
  private readonly existing: ExistingTables;
  /** Table → rows with a period of no year. */
  private readonly withoutYear = new Map<string, number>();

  private readonly named = new Map<string, Directory>();
  private readonly told: ReadonlySet<string>;

  /** `known` are the problems that recognition found; `tables` are those of the source. */
  constructor(existing: ExistingTables, known: readonly Problem[] = [], tables: readonly RecognisedTable[] = []) {
    this.existing = existing;
    this.people = new KnownPeople(() => surnamesOf(tables));
    this.lists = choiceLists(explainedCodes(tables));
    this.told = new Set(
      known
        .filter(({ severity }) => severity !== "info")
        .flatMap(({ places }) => places.map(({ sheet, cell }) => `${sheet}|${cell}`)),
    );
    this.complexes = new ComplexRegister(
      this.draft("zbComplexen"),
      this.rowsOf("zbComplexen"),
      this.problems,
      this.account,
    );
    this.homeGroups = new HomeGroups(tables);
    this.units = new UnitRegister(this.draft("zbEenheden"), this.rowsOf("zbEenheden"));
    this.initiatives = this.directoryOf("zbInitiatieven");
    this.keys = this.directoryOf("zbVerdeelsleutels");
    this.indicators = this.directoryOf("zbIndicatoren");
  }

  draft(table: string): Draft {
    const known = this.drafts.get(table);
    if (known) return known;
    const draft = new Draft(tableNamed(table), this.rowsOf(table));
    this.drafts.set(table, draft);
    return draft;
  }

  /** Adds a row to a table, or brings the same row of the workbook up to date. */
  add(table: string, values: PlannedRow, identity?: Identity): Placed {
    return { table, id: String(this.addRow(table, values, identity).id) };
  }

  /** The same, as the row itself. */
  addRow(table: string, values: PlannedRow, identity?: Identity): PlannedRow {
    const period = typeof values.period === "string" ? periodWithoutYear(values.period) : null;
    if (period === null) return this.draft(table).add(values, identity);
    this.withoutYear.set(table, (this.withoutYear.get(table) ?? 0) + 1);
    return this.draft(table).add({ ...values, period }, identity);
  }

  /** Rows with a day, month, week or quarter of which nobody says the year. */
  problemsOfPeriods(): Problem[] {
    return [...this.withoutYear].map(([table, hits]) =>
      problem("S062", "info", [], { table: tableNamed(table).sheet, hits }),
    );
  }

  /** Whether recognition warned of this cell already. */
  isToldOf({ sheet, cell }: Place): boolean {
    return this.told.has(`${sheet}|${cell}`);
  }

  allDrafts(): readonly Draft[] {
    return [...this.drafts.values()];
  }

  /**
   * The initiative of a row that names none itself: the one whose name is the section above it or the sheet's name.
   */
  initiativeAround(row: SourceRow): string | undefined {
    for (const text of [row.row.section, row.table.context.initiative, row.table.sheet]) {
      const found = text === undefined ? { fits: 0 } : this.initiatives.find(text);
      if ("id" in found) return found.id;
    }
    return undefined;
  }

  /** A reference that nothing fits, or more than one row: the text stays, and a problem says what to add. */
  unknownReference(row: SourceRow, cell: SourceCell, table: string, key: string, fits: number): void {
    const column = columnNamed(tableNamed(table), key);
    const target = column.kind === "reference" ? tableNamed(column.to).sheet : "";
    const value = textOfValue(cell.cell.value);
    const { heading } = column;
    const code = fits > 1 ? "S010" : "S001";
    this.problems.add(
      `${code}|${row.table.sheet}|${table}|${key}`,
      row.placeOf(cell),
      (places, values) => problem(code, "warning", places, { column: heading, table: target, ...values }),
      value,
    );
  }

  /** The rows of a table by the words that name them: those of the workbook, and those of this import so far. */
  rowsNamed(table: string): Directory {
    const known = this.named.get(table);
    if (known) return known;
    const directory = new Directory();
    for (const row of [...this.rowsOf(table), ...this.draft(table).rows]) {
      const names = NAMED_BY.flatMap((key) => (typeof row[key] === "string" ? [row[key]] : []));
      if (typeof row.id === "string") directory.add(row.id, names);
    }
    this.named.set(table, directory);
    return directory;
  }

  private rowsOf(table: string): readonly ExistingRow[] {
    return this.existing.get(table) ?? [];
  }

  private directoryOf(table: string): Directory {
    const directory = new Directory();
    for (const { id, name, ownReference } of this.rowsOf(table)) {
      if (typeof id !== "string") continue;
      directory.add(id, typeof name === "string" ? [name] : []);
      if (typeof ownReference === "string") directory.addName(id, ownReference);
    }
    return directory;
  }
}
