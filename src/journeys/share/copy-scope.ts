/** Which rows of a workbook are of an initiative or a complex: only those go into its copy. */

import { type Outcome, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { TableRows } from "../../records/row.ts";
import type { RowValues } from "../../schema/row-value.ts";
import type { CopyOf } from "./shared-base.ts";

/** `nobody`: the row does not say whose it is. `unsure`: what it says contradicts itself. */
export type Whose = "own" | "another" | "nobody" | "unsure";

/** The rows of a workbook by table name; a table that the workbook lacks has none. */
export type RowsByTable = ReadonlyMap<string, TableRows>;

/** What a row says of whose it is. */
interface Said {
  readonly initiative: string | null;
  readonly complex: string | null;
}

const KNOWN_SHOWN = 10;

export class CopyScope {
  /** With the id as its own row writes it. */
  readonly of: CopyOf;
  /** The complex of which costs are shared; null for an initiative that names none. */
  readonly complex: string | null;
  readonly #complexOf = new Map<string, string | null>();
  readonly #complexes: ReadonlySet<string>;
  readonly #ofTask = new Map<string, Whose>();
  readonly #complexOfKey = new Map<string, string | null>();

  private constructor(of: CopyOf, values: RowValues, rows: RowsByTable) {
    this.of = of;
    this.complex = of.kind === "complex" ? of.id : textOf(values, "complex");
    for (const own of valuesIn(rows, "zbInitiatieven")) agree(this.#complexOf, own, textOf(own, "complex"), null);
    this.#complexes = new Set(valuesIn(rows, "zbComplexen").flatMap(({ id }) => (id ? [fold(String(id))] : [])));
    for (const own of valuesIn(rows, "zbVerdeelsleutels")) agree(this.#complexOfKey, own, textOf(own, "complex"), null);
    for (const own of valuesIn(rows, "zbTaken")) agree(this.#ofTask, own, this.whose("zbTaken", own), "unsure");
  }

  /** Refused when no row has the number (N003), or more than one (N004). */
  static find(of: CopyOf, rows: RowsByTable): Outcome<CopyScope> {
    const all = valuesIn(rows, of.kind === "initiative" ? "zbInitiatieven" : "zbComplexen");
    const [own, ...more] = all.filter(({ id }) => id && fold(String(id)) === fold(of.id));
    if (!own) {
      const known = all.flatMap(({ id }) => (id ? [String(id)] : []));
      const facts = { ...of, known: known.slice(0, KNOWN_SHOWN), others: Math.max(0, known.length - KNOWN_SHOWN) };
      return { ok: false, refusal: problem("N003", "error", [], facts) };
    }
    if (more.length > 0) return { ok: false, refusal: problem("N004", "error", [], of) };
    return { ok: true, value: new CopyScope({ ...of, id: String(own.id) }, own, rows), problems: [] };
  }

  whose(table: string, values: RowValues): Whose {
    switch (table) {
      case "zbComplexen":
        return this.#is(textOf(values, "id"), this.complex);
      case "zbInitiatieven":
        return this.of.kind === "initiative"
          ? this.#is(textOf(values, "id"), this.of.id)
          : this.#by({ initiative: null, complex: textOf(values, "complex") });
      case "zbRooster":
        return this.#byTask(textOf(values, "task"));
      case "zbUren": {
        const initiative = textOf(values, "initiative");
        return initiative === null ? this.#byTask(textOf(values, "task")) : this.#by({ initiative, complex: null });
      }
      case "zbKostenposten": {
        const key = textOf(values, "key");
        const complex = textOf(values, "complex") ?? (key === null ? null : this.#complexOfKey.get(fold(key))) ?? null;
        return complex === null && this.#complexes.size > 1
          ? "nobody"
          : this.#is(complex ?? this.complex, this.complex);
      }
      default:
        return this.#by({ initiative: textOf(values, "initiative"), complex: textOf(values, "complex") });
    }
  }

  #byTask(task: string | null): Whose {
    if (task === null) return this.#by({ initiative: null, complex: null });
    const whose = this.#ofTask.get(fold(task)) ?? "nobody";
    // What keeps the task out is told of the task.
    return whose === "own" || !this.#ofTask.has(fold(task)) ? whose : "another";
  }

  #by(said: Said): Whose {
    return this.of.kind === "initiative" ? this.#byInitiative(said) : this.#byComplex(said);
  }

  /** A row without an initiative is of the only one that there is, as the beheerplan takes it. */
  #byInitiative({ initiative, complex }: Said): Whose {
    if (initiative !== null) {
      if (fold(initiative) === fold(this.of.id)) return "own";
      return this.#complexOf.has(fold(initiative)) ? "another" : "nobody";
    }
    if (complex !== null && this.#is(complex, this.complex) === "another") return "another";
    return this.#complexOf.size === 1 ? "own" : "nobody";
  }

  #byComplex({ initiative, complex }: Said): Whose {
    const through = initiative === null ? null : (this.#complexOf.get(fold(initiative)) ?? null);
    const said = [through, complex].flatMap((one) => (one === null ? [] : [this.#is(one, this.complex)]));
    if (said.includes("own")) return said.includes("another") ? "unsure" : "own";
    if (said.includes("another")) return "another";
    return this.#complexes.size === 1 && initiative === null ? "own" : "nobody";
  }

  #is(id: string | null, wanted: string | null): Whose {
    if (id === null) return "nobody";
    return wanted !== null && fold(id) === fold(wanted) ? "own" : "another";
  }
}

export function valuesIn(rows: RowsByTable, table: string): readonly RowValues[] {
  return (rows.get(table)?.rows ?? []).map(({ values }) => values as RowValues);
}

/** What rows with the same number say; `unsure` where two of them say different things. */
function agree<Said>(said: Map<string, Said>, row: RowValues, value: Said, unsure: Said): void {
  const id = textOf(row, "id");
  if (id === null) return;
  const known = said.get(fold(id));
  said.set(fold(id), known === undefined || known === value ? value : unsure);
}

function textOf(values: RowValues, key: string): string | null {
  const value = values[key] ?? null;
  return value === null || value === "" ? null : String(value);
}
