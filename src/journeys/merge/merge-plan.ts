/** What merging a returned copy would do, before anything is written: cell by cell and row by row, with what a person has to choose. */

import type { Place, Problem } from "../../problems/problem.ts";
import type { CellValue } from "../../workbook/cell.ts";
import type { SharedBase } from "../share/shared-base.ts";
import type { Meaning } from "./meaning.ts";

/**
 * Why a person chooses: both sides changed it (`conflict`), nobody knows what was sent (`noBase`), it is not sure that it is the same row
 * (`row`), or the whole column looks like an accident: `emptied`, or its values stand at other rows (`moved`).
 */
export type Reason = "conflict" | "noBase" | "row" | "emptied" | "moved";

/** A cell of the workbook that would get what stands in the copy. */
export interface CellDifference {
  /** "zbRooster/R-0003/Gedaan": the same every time for the same two files. */
  readonly key: string;
  readonly table: string;
  readonly heading: string;
  /** Id of the row in the workbook. */
  readonly row: string;
  /** What a person knows the row by, without its id; may be empty. */
  readonly label: string;
  /** Place in the body of the workbook's table, both from 0. */
  readonly at: number;
  readonly index: number;
  readonly before: CellValue;
  readonly after: Meaning;
  /** What was sent, as a meaning; undefined when nobody knows. */
  readonly sent: Meaning | undefined;
  /** Key of the added row that the new value refers to. */
  readonly needs: string | null;
  /** As people see the three values; `sent` is null when nobody knows what it was. Empty cells are "". */
  readonly shown: { readonly sent: string | null; readonly ours: string; readonly theirs: string };
  /** Null: only the committee changed it, so it is taken unless somebody says otherwise. */
  readonly reason: Reason | null;
  readonly place: Place;
  readonly copyPlace: Place;
}

/** A row of the copy that would be added. */
export interface AddedRow {
  /** "zbUren/+Uren!A12": where it stands in the copy. */
  readonly key: string;
  readonly table: string;
  /** The id that it gets. */
  readonly id: string;
  readonly label: string;
  /** By column key; filled cells only, without the id. */
  readonly values: ReadonlyMap<string, string | number>;
  /** `like`: the id of a row that the corporation added itself and that is nearly the same. Null: it is added unless somebody says otherwise. */
  readonly reason: "noBase" | "like" | null;
  readonly like: string | null;
  /** Keys of added rows that it refers to: they come along. */
  readonly needs: readonly string[];
  readonly copyPlace: Place;
}

/** What was found in one table, in cells and rows. */
export interface TableCount {
  readonly table: string;
  readonly sheet: string;
  /** Cells that only the committee changed. */
  readonly changed: number;
  /** Cells, and rows, that a person has to choose about. */
  readonly toChoose: number;
  /** Cells that only the corporation changed; they stay. */
  readonly kept: number;
  /** Cells that both gave the same value. */
  readonly same: number;
  readonly added: number;
  /** New rows that the workbook has already. */
  readonly known: number;
}

export interface MergePlan {
  /** What the copy says it was sent with; null when it does not. */
  readonly base: SharedBase | null;
  /** Of which initiative or complex it is: "Schone portieken (I-0001)"; null when the copy does not say. */
  readonly about: string | null;
  readonly differences: readonly CellDifference[];
  readonly added: readonly AddedRow[];
  readonly tables: readonly TableCount[];
  readonly problems: readonly Problem[];
}
