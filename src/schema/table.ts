import type { Column } from "./column.ts";

/** A sheet of ours with its one table. Sheets without a table (Leeswijzer, Lijsten) are described in `sheets.ts`. */
export interface Table<Columns extends readonly Column[] = readonly Column[]> {
  /** "zb" + Dutch plural; part of the public interface, never changes. */
  readonly name: string;
  readonly sheet: string;
  readonly group: Group;
  /** Row 2 of the sheet: what it is for and who fills it in. */
  readonly purpose: string;
  /** One row, for the dictionary and problems: "een initiatief". */
  readonly rowName: string;
  /** Whole table written by the program: sheet protected without password. */
  readonly owner: "people" | "program";
  readonly columns: Columns;
  /** The column that says for each row who calculates it: formulas, or the program (`CALCULATED_BY`), and then values stand there. */
  readonly calculatedBy?: string;
  /** How it is printed, where that is not every column on one page wide. */
  readonly print?: Print;
  /** Conditional formats: at most four a sheet. */
  readonly highlights?: readonly Highlight[];
}

export interface Print {
  /** The last column that is printed; what stands to the right of it is for who follows the calculation. */
  readonly until?: string;
  /** Only what the sheet is for: its rows are for the program, and nobody wants them on paper. */
  readonly titleOnly?: true;
  /** A new page for every value of this column. */
  readonly pagePer?: string;
}

/** The choices of the column that a table names in `calculatedBy`. */
export const CALCULATED_BY = { formulas: "formules", program: "programma" } as const;

export type Group = "Start" | "Basis" | "Initiatief" | "Beheerplan" | "Servicekosten" | "Effecten" | "Herkomst";

/** A conditional format over the rows of a table, and the line of the legend that explains it. */
export interface Highlight {
  readonly kind: "overdue" | "missing" | "contradiction" | "unknownReference";
  /** The columns that get the fill. */
  readonly columns: readonly string[];
  /** True for a row that deserves attention; same braces as a computed column. TODAY() is allowed here. */
  readonly when: string;
}

/** Keeps the literal column types, so that rows can be typed from them. */
export function table<const Columns extends readonly Column[]>(description: Table<Columns>): Table<Columns> {
  return description;
}
