/**
 * Where things stand on the Dashboard: five figures on top, four charts, and below them the figures behind the charts. The places
 * are fixed, so that charts and formulas can name them; `tests/schema/dashboard.test.ts` holds them together.
 */

export const DASHBOARD_SHEET = "Dashboard";
export const DASHBOARD_PURPOSE =
  "De stand van alle initiatieven op de peildatum. Dit blad rekent mee met de andere bladen; u vult hier niets in.";

/** A name in the workbook for the five figures: by it the sheet is found, whatever it is called. */
export const DASHBOARD_NAME = "Dashboard_cijfers";

/** Five columns: one for each figure on top. */
export const DASHBOARD_COLUMNS = ["A", "B", "C", "D", "E"] as const;
/** Characters. */
export const DASHBOARD_WIDTH = 34;

export const CARD = { label: 4, value: 5, note: 6 } as const;

/** Rows that a chart covers, the last one not included: all of it prints on one page. */
export const CHART_ROWS = [
  { from: 8, to: 26 },
  { from: 27, to: 45 },
] as const;

export interface Block {
  /** A sentence that tells the point: the title of the chart. */
  readonly title: number;
  readonly header: number;
  readonly first: number;
  readonly rows: number;
  readonly headings: readonly string[];
}

export const FIGURES_ROW = 47;
export const FIGURES_TITLE = "De cijfers achter de grafieken";

export const PHASE_BLOCK: Block = { title: 49, header: 50, first: 51, rows: 8, headings: ["Fase", "Initiatieven"] };
export const CHARGE_BLOCK: Block = {
  title: 60,
  header: 61,
  first: 62,
  rows: 6,
  headings: ["Complex", "Oud", "Nieuw", "Complexnummer"],
};
/** The reporting year and the two after it. */
export const EURO_BLOCK: Block = {
  title: 69,
  header: 70,
  first: 71,
  rows: 3,
  headings: ["Jaar", "Bewoners", "Opnieuw ingezet", "Corporatie"],
};
export const INDICATOR_BLOCK: Block = {
  title: 75,
  header: 76,
  first: 77,
  rows: 5,
  headings: ["Indicator", "Nulmeting", "Laatste meting", "Waarde nulmeting", "Waarde laatste meting"],
};

export const BLOCKS = [PHASE_BLOCK, CHARGE_BLOCK, EURO_BLOCK, INDICATOR_BLOCK] as const;

/** "A51:A58" of one column of a block. */
export function columnOf(block: Block, column: (typeof DASHBOARD_COLUMNS)[number]): string {
  return `$${column}$${block.first}:$${column}$${block.first + block.rows - 1}`;
}
