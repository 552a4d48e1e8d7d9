/** What the parts of one merge share: who people are, what ids mean, and what was found on the way. */

import type { ProblemFacts } from "../../problems/facts.ts";
import { type Place, type Problem, problem } from "../../problems/problem.ts";
import type { Column } from "../../schema/column.ts";
import type { Table } from "../../schema/table.ts";
import type { Fault, Meaning, MeantCell } from "./meaning.ts";
import type { References } from "./references.ts";
import { rowLabel, shownMeaning } from "./row-label.ts";
import type { SharedNames } from "./shared-names.ts";

type RefusedFacts = Omit<ProblemFacts["N026"], "rows">;

export interface TakenValue {
  readonly value: Meaning;
  /** Key of the added row that it refers to. */
  readonly needs: string | null;
}

export class Merging {
  readonly names: SharedNames;
  readonly references: References;
  /** Whether it is known what was sent. */
  readonly hasBase: boolean;
  readonly problems: Problem[] = [];
  readonly #unknown = new Map<string, Place[]>();
  /** What cannot be taken, and for what reason → the rows with the same. */
  readonly #refused = new Map<
    string,
    { readonly facts: RefusedFacts; readonly rows: string[]; readonly places: Place[] }
  >();

  constructor(names: SharedNames, references: References, hasBase: boolean) {
    this.names = names;
    this.references = references;
    this.hasBase = hasBase;
  }

  plain(column: Column, meaning: Meaning): Meaning {
    return column.privacy === "agreed" ? this.names.plain(meaning) : this.references.plain(column, meaning);
  }

  /**
   * What the workbook gets for a cell of the copy: ids that it knows, names as its roster writes them. Null when it cannot be taken, which
   * is told with its cell (N026).
   */
  valueFor(table: Table, column: Column, cell: MeantCell, row: string | null, place: Place): TakenValue | null {
    const taken = this.#take(column, cell);
    if (!("kind" in taken)) return taken;
    this.refuse(table, column, cell.meaning, taken, row, place);
    return null;
  }

  refuse(table: Table, { key, heading }: Column, meaning: Meaning, fault: Fault, row: string | null, place: Place) {
    const value = shownMeaning(table, key, meaning);
    const facts = { heading, value, why: fault.kind, detail: detailOf(fault), isNew: row === null };
    const cause = `${table.name} ${JSON.stringify(facts)}`;
    const known = this.#refused.get(cause) ?? { facts, rows: [], places: [] };
    this.#refused.set(cause, known);
    if (row !== null) known.rows.push(row);
    known.places.push(place);
  }

  /** What people know a row by, without its id. */
  labelOf(table: Table, meaningOf: (key: string) => Meaning): string {
    return rowLabel(table, meaningOf, (to, id) => this.references.nameOf(to, id));
  }

  /** Names as the roster writes them; everything else as it is. */
  written({ privacy }: Column, meaning: Meaning): Meaning {
    const named = privacy === "agreed" && meaning !== null ? this.names.written(String(meaning)) : null;
    return named ?? meaning;
  }

  /** As people see it in the copy. */
  shown(table: Table, column: Column, meaning: Meaning): string {
    return shownMeaning(table, column.key, this.written(column, meaning));
  }

  /** A name that is nobody's; told once. `isRoster`: elsewhere people write groups and firms. */
  noteNames(value: Meaning, isRoster: boolean, place: Place): void {
    if (!isRoster || !this.names.hasPeople || typeof value !== "string" || this.names.written(value) !== null) return;
    this.#unknown.set(value, [...(this.#unknown.get(value) ?? []), place]);
  }

  /** What was noted of single cells: the same of many is told once. */
  cellsTold(): Problem[] {
    const refused = [...this.#refused.values()].map(({ facts, rows, places }) =>
      problem("N026", "error", places, { ...facts, rows }),
    );
    if (this.#unknown.size === 0) return refused;
    const names = [...this.#unknown.keys()];
    return [...refused, problem("N042", "warning", [...this.#unknown.values()].flat(), { names })];
  }

  #take(column: Column, { meaning, raw, fault }: MeantCell): TakenValue | Fault {
    if (fault) return fault;
    if (meaning === null) return column.required ? { kind: "required" } : { value: null, needs: null };
    if (column.kind === "reference") {
      const found = this.references.resolve(column.to, String(meaning));
      return found.ok ? { value: found.id, needs: found.needs } : { kind: "reference", sheet: found.sheet };
    }
    if (column.privacy !== "agreed") return { value: meaning, needs: null };
    // As it was typed, for the order of the names.
    return { value: this.names.written(raw ?? "") ?? meaning, needs: null };
  }
}

function detailOf(fault: Fault): string {
  switch (fault.kind) {
    case "choice":
      return fault.choices.join(", ");
    case "limits":
      return fault.limits;
    case "order":
      return fault.before;
    case "reference":
      return fault.sheet;
    default:
      return "";
  }
}
