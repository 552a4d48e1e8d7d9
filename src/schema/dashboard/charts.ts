/** The charts of the Dashboard: what they show, where they stand and how they look. Made by `xlsx/finish` and by the pane. */

import { COLOURS, GROUP_COLOURS } from "../look.ts";
import { type Block, CHARGE_BLOCK, CHART_ROWS, columnOf, EURO_BLOCK, INDICATOR_BLOCK, PHASE_BLOCK } from "./layout.ts";

export interface DashboardChart {
  /** Unique on the sheet; the name that people see in the selection pane. */
  readonly name: string;
  readonly kind: "bars" | "columns" | "stackedColumns" | "lines";
  /** The cell with the title. */
  readonly title: string;
  /** For who cannot see the chart. */
  readonly altText: string;
  /** A range of one column, or of one row for lines. */
  readonly categories: string;
  /** Headings, categories and values as one range: series by columns, those of lines by rows. */
  readonly source: string;
  readonly series: readonly ChartSeries[];
  /** Of the labels and the axis. */
  readonly numberFormat: string;
  /** Only categories that have a name are shown, as long as one has; others stand ready for when they get one. */
  readonly filledOnly?: true;
  readonly place: { readonly half: "left" | "right"; readonly fromRow: number; readonly toRow: number };
}

export interface ChartSeries {
  /** The cell with its name. */
  readonly name: string;
  readonly values: string;
  /** Without "#". */
  readonly colour: string;
  /** What stands at the points: the value at each, with the name before the first; or the name at the last. */
  readonly labels: "values" | "nameAndValues" | "nameAtEnd";
}

const EURO = '"€" #,##0.00';
const WHOLE_EURO = '"€" #,##0';
const top = (at: 0 | 1) => ({ fromRow: CHART_ROWS[at].from, toRow: CHART_ROWS[at].to });

function figuresAt(block: Block, last: string): string {
  return `De cijfers staan op dit blad in A${block.header} tot en met ${last}${block.first + block.rows - 1}.`;
}

function sourceOf({ header, first, rows }: Block, last: string): string {
  return `$A$${header}:$${last}$${first + rows - 1}`;
}

/** Different in lightness too, for who does not see the hues. */
const LINES = [COLOURS.brand, GROUP_COLOURS.Effecten, GROUP_COLOURS.Basis, GROUP_COLOURS.Servicekosten, COLOURS.quiet];

export const DASHBOARD_CHARTS: readonly DashboardChart[] = [
  {
    name: "Grafiek fasen",
    kind: "bars",
    title: `$A$${PHASE_BLOCK.title}`,
    altText: `Staafgrafiek: hoeveel initiatieven er in elke fase zijn. ${figuresAt(PHASE_BLOCK, "B")}`,
    categories: columnOf(PHASE_BLOCK, "A"),
    source: sourceOf(PHASE_BLOCK, "B"),
    series: [
      {
        name: `$B$${PHASE_BLOCK.header}`,
        values: columnOf(PHASE_BLOCK, "B"),
        colour: GROUP_COLOURS.Initiatief,
        labels: "values",
      },
    ],
    numberFormat: "0;;",
    place: { half: "left", ...top(0) },
  },
  {
    name: "Grafiek servicekosten",
    kind: "columns",
    title: `$A$${CHARGE_BLOCK.title}`,
    altText: `Kolomgrafiek: de servicekosten per woning per maand, oud en nieuw, per complex. ${figuresAt(CHARGE_BLOCK, "C")}`,
    categories: columnOf(CHARGE_BLOCK, "A"),
    source: sourceOf(CHARGE_BLOCK, "C"),
    series: [
      {
        name: `$B$${CHARGE_BLOCK.header}`,
        values: columnOf(CHARGE_BLOCK, "B"),
        colour: "B7A6CC",
        labels: "nameAndValues",
      },
      {
        name: `$C$${CHARGE_BLOCK.header}`,
        values: columnOf(CHARGE_BLOCK, "C"),
        colour: GROUP_COLOURS.Servicekosten,
        labels: "nameAndValues",
      },
    ],
    numberFormat: `${EURO};-${EURO};`,
    filledOnly: true,
    place: { half: "right", ...top(0) },
  },
  {
    name: "Grafiek bespaarde euro",
    kind: "stackedColumns",
    title: `$A$${EURO_BLOCK.title}`,
    altText: `Gestapelde kolomgrafiek: waar de besparing per jaar heen gaat: naar bewoners, opnieuw ingezet of naar de corporatie. ${figuresAt(EURO_BLOCK, "D")}`,
    categories: columnOf(EURO_BLOCK, "A"),
    source: sourceOf(EURO_BLOCK, "D"),
    series: [
      {
        name: `$B$${EURO_BLOCK.header}`,
        values: columnOf(EURO_BLOCK, "B"),
        colour: COLOURS.brand,
        labels: "nameAndValues",
      },
      {
        name: `$C$${EURO_BLOCK.header}`,
        values: columnOf(EURO_BLOCK, "C"),
        colour: "D9A441",
        labels: "nameAndValues",
      },
      {
        name: `$D$${EURO_BLOCK.header}`,
        values: columnOf(EURO_BLOCK, "D"),
        colour: GROUP_COLOURS.Basis,
        labels: "nameAndValues",
      },
    ],
    // A sliver has no room for its amount; it stands in the block below.
    numberFormat: `[>=100]${WHOLE_EURO};[<=-100]-${WHOLE_EURO};`,
    place: { half: "left", ...top(1) },
  },
  {
    name: "Grafiek indicatoren",
    kind: "lines",
    title: `$A$${INDICATOR_BLOCK.title}`,
    altText: `Lijngrafiek: de grootste veranderingen sinds de nulmeting, in procenten. Boven nul is beter. ${figuresAt(INDICATOR_BLOCK, "E")}`,
    categories: `$B$${INDICATOR_BLOCK.header}:$C$${INDICATOR_BLOCK.header}`,
    source: sourceOf(INDICATOR_BLOCK, "C"),
    series: Array.from({ length: INDICATOR_BLOCK.rows }, (_, k) => {
      const row = INDICATOR_BLOCK.first + k;
      return {
        name: `$A$${row}`,
        values: `$B$${row}:$C$${row}`,
        colour: LINES[k % LINES.length] ?? COLOURS.quiet,
        labels: "nameAtEnd" as const,
      };
    }),
    numberFormat: '0"% beter";0"% slechter";"gelijk"',
    place: { half: "right", ...top(1) },
  },
];

/** How far the ranges of a chart are shown, given the texts of its categories. */
export function shownRange(
  { categories, filledOnly }: DashboardChart,
  textsOf: (ref: string) => readonly string[],
): (ref: string) => string {
  const texts = filledOnly ? textsOf(categories) : [];
  const count = texts.filter((text) => text !== "").length;
  const less = count === 0 ? 0 : texts.length - count;
  return (ref) => ref.replace(/\$(\d+)$/, (_, row: string) => `$${Number(row) - less}`);
}

/** The format of the first label of a series: its name before each amount, so that without an amount there is no name either. */
export function firstLabelFormat(numberFormat: string, name: string): string {
  const words = `"${name.replaceAll('"', "")} "`;
  return numberFormat
    .split(";")
    .map((section) => (section === "" ? "" : section.replace(/^(\[[^\]]*\])?/, (condition) => condition + words)))
    .join(";");
}

/** The colour of letters on a segment of this colour, so that they can be read. */
export function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140 ? "FFFFFF" : COLOURS.text;
}
