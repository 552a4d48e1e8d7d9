/**
 * The description of a column: everything that is known about it, once. Template, validation, typed rows, recognition,
 * checks, the committee copy, forms and the data dictionary all follow from it.
 */

/** Who may see the values of a column. There is no default. */
export type Privacy =
  /** May be in a committee's copy of its own complex. */
  | "shared"
  /** In a committee's copy only as far as the person agreed (names on a roster). */
  | "agreed"
  /** The corporation only; not about a person. */
  | "internal"
  /** Personal data; the corporation only. */
  | "personal";

/** Who writes the column: a person, a formula, or the program. */
export type Origin = "input" | "computed" | "program";

interface ColumnBase {
  /** English, camelCase, unique in the table; the name in code and in reports. */
  readonly key: string;
  /** Dutch; part of the public interface. Letters, digits, space and `_-/.%€²` only, at most 60 characters. */
  readonly heading: string;
  /** Other headings under which people write this in their own workbooks: Dutch, English, abbreviations. */
  readonly synonyms?: readonly string[];
  /** What to fill in, with an example; at most two lines. Shown as the input message and in the dictionary. */
  readonly help: string;
  readonly required?: boolean;
  readonly privacy: Privacy;
  /** Width in characters; the kind gives one when absent. */
  readonly width?: number;
  /** VERA reference data or attribute, where one exists ("PRIJSCOMPONENTDETAILSOORT"). */
  readonly vera?: string;
  /** Absent: people fill it in. */
  readonly computed?: Computed;
  /** The program writes it (the whole table is then usually the program's). */
  readonly program?: boolean;
}

/** A column that a live formula fills and the engine computes too. */
export interface Computed {
  /**
   * Excel formula with column keys between braces: `{endsOn}` is this row, `{zbNormen.value}` the whole column of a table,
   * `{#reportingYear}` a named cell of Leeswijzer. English function names, commas, functions of Excel 2016 and before only.
   */
  readonly formula: string;
  /**
   * The engine function that must give the same value, by name in `src/schema/computed-values.ts`. Absent in tables that the
   * calculation of service charges writes as a whole: it gives the values together with the rows (`journeys/charges/results`).
   */
  readonly engine?: string;
  /** A control total: there are few of them, so they may look through a table of any length. */
  readonly total?: boolean;
  /** A formula of its own for each choice in another column of the row; `formula` then holds for none of them. */
  readonly variants?: Variants;
  /**
   * Counts or adds up a whole column of another table. Only such a formula may be more public than what it reads: a total is,
   * what a single row says is not.
   */
  readonly aggregate?: boolean;
}

/** One column, several questions: a row of Controle compares what its kind says. */
export interface Variants {
  /** The column whose choice decides. */
  readonly by: string;
  readonly formulas: Readonly<Record<string, string>>;
}

export interface TextColumn extends ColumnBase {
  readonly kind: "text" | "longText";
}
/** The row's own id. With `prefix` we give it ("I-0001"); without, it is the corporation's number, kept as text. */
export interface IdColumn extends ColumnBase {
  readonly kind: "id";
  readonly prefix?: string;
}
/** The id of a row in another table. `within` makes the choice list depend on another column (unit within complex). */
export interface ReferenceColumn extends ColumnBase {
  readonly kind: "reference";
  readonly to: string;
  readonly within?: { readonly column: string; readonly matches: string };
}
export interface ChoiceColumn extends ColumnBase {
  readonly kind: "choice";
  /** Key of a list in `src/schema/lists.ts`. */
  readonly list: string;
  /** Several values, separated by ";": no list validation, checked by `check`. */
  readonly several?: boolean;
}
export interface DateColumn extends ColumnBase {
  readonly kind: "date";
  /** May not lie before this other date column of the row. */
  readonly notBefore?: string;
}
export interface NumberColumn extends ColumnBase {
  /** `amount` is euros with two decimals; `percentage` a fraction (0.05 is 5%). */
  readonly kind: "amount" | "decimal" | "integer" | "percentage" | "year";
  readonly min?: number;
  readonly max?: number;
  /** Decimals shown of a `decimal`; as many as it has when absent. */
  readonly decimals?: number;
  /** From this number on the cell shows these words: formulas need a number where people see that there is none. */
  readonly wordsFrom?: { readonly number: number; readonly words: string };
}
export interface YesNoColumn extends ColumnBase {
  readonly kind: "yesNo";
}
export interface FormattedTextColumn extends ColumnBase {
  readonly kind: "postcode" | "phone" | "email";
}

export type Column =
  | TextColumn
  | IdColumn
  | ReferenceColumn
  | ChoiceColumn
  | DateColumn
  | NumberColumn
  | YesNoColumn
  | FormattedTextColumn;

export type ColumnKind = Column["kind"];

export function originOf(column: Column): Origin {
  if (column.computed) return "computed";
  return column.program ? "program" : "input";
}
