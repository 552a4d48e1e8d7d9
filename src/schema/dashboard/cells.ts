/** The cells of the Dashboard that calculate, each with its formula. Columns of tables stand between braces, as in the schema. */

import { LISTS } from "../lists.ts";
import { CARD, CHARGE_BLOCK, DASHBOARD_COLUMNS, EURO_BLOCK, INDICATOR_BLOCK, PHASE_BLOCK } from "./layout.ts";

/** The figures on top are big; the others stand in the blocks below. */
export type Look =
  | "label"
  | "bigCount"
  | "bigFigure"
  | "bigEuro"
  | "note"
  | "title"
  | "text"
  | "count"
  | "euro"
  | "figure"
  | "percent";

export type DashboardCell = {
  readonly address: string;
  readonly look: Look;
} & ({ readonly formula: string } | { readonly constant: string | number });

const at = (column: number, row: number) => `${DASHBOARD_COLUMNS[column]}${row}`;
/** `formula` without "=". */
const cell = (address: string, look: Look, formula: string): DashboardCell => ({ address, look, formula });
const fixed = (address: string, look: Look, constant: string | number): DashboardCell => ({ address, look, constant });
const rowsOf = ({ first, rows }: { first: number; rows: number }) => Array.from({ length: rows }, (_, k) => first + k);

/** "€ 46,37" whatever the language of this Excel: a number in a text would follow it. */
function euroText(amount: string): string {
  const whole = `INT(ABS(${amount}))`;
  return `IF(${amount}<0,"-","")&"€ "&${whole}&","&RIGHT("0"&ROUND(100*(ABS(${amount})-${whole}),0),2)`;
}

const phases = LISTS.phase?.values ?? [];
const [p1, p8] = [PHASE_BLOCK.first, PHASE_BLOCK.first + PHASE_BLOCK.rows - 1];
const phaseCell = (phase: string) => at(1, PHASE_BLOCK.first + phases.indexOf(phase));
const [WORK, EVALUATION, END] = [phaseCell("uitvoering"), phaseCell("evaluatie"), phaseCell("stoppen")];
const ALL = `SUM(B${p1}:B${p8})`;

const HOMES_COUNTED = "COUNT({zbPerEenheid.oldPerMonth})";
const mean = (key: string) => `ROUND(SUM({zbPerEenheid.${key}})/${HOMES_COUNTED},2)`;
const outcomes = (outcome: string) => `COUNTIFS({zbMetingen.counts},"ja",{zbMetingen.outcome},"${outcome}")`;
const MEASURED = 'COUNTIFS({zbMetingen.counts},"ja")';

const cards: readonly (readonly [label: string, value: string, note: string, look: Look])[] = [
  [
    "Initiatieven in uitvoering",
    `${WORK}+${EVALUATION}`,
    `IF(${ALL}=0,"Zet uw eerste initiatief op Initiatieven",SUM(B${p1}:B${p8 - 3})&" in voorbereiding, "&${END}&" gestopt")`,
    "bigCount",
  ],
  [
    "Woningen die meedoen",
    'SUM({zbInitiatieven.homes})-SUMIFS({zbInitiatieven.homes},{zbInitiatieven.phase},"stoppen")',
    'IF(SUM({zbComplexen.homes})=0,"Vul de complexen in op Complexen","van "&SUM({zbComplexen.homes})&" in alle complexen")',
    "bigCount",
  ],
  [
    "Uren van bewoners per maand",
    'IF(OR({#referenceDay}="",COUNT({zbUren.hours})=0),"–",ROUND(SUMIFS({zbUren.hours},{zbUren.on},">"&EDATE({#referenceDay},-3),{zbUren.on},"<="&{#referenceDay})/3,1))',
    'IF(COUNT({zbUren.hours})=0,"Schrijf gewerkte uren op Uren","gemiddeld over drie maanden")',
    "bigFigure",
  ],
  [
    "Besparing per woning per maand",
    `IF(${HOMES_COUNTED}=0,"–",ROUND(${mean("oldPerMonth")}-${mean("newPerMonth")},2))`,
    `IF(${HOMES_COUNTED}=0,"Laat de servicekosten herberekenen","van "&${euroText(mean("oldPerMonth"))}&" naar "&${euroText(mean("newPerMonth"))})`,
    "bigEuro",
  ],
  [
    "Indicatoren beter dan nulmeting",
    outcomes("beter"),
    `IF(${MEASURED}=0,"Vul metingen in op Metingen",${outcomes("gelijk")}&" gelijk, "&${outcomes("slechter")}&" slechter, "&${outcomes("onbekend")}&" onbekend")`,
    "bigCount",
  ],
];

const cardCells = cards.flatMap(([label, value, note, look], column) => [
  fixed(at(column, CARD.label), "label", label),
  cell(at(column, CARD.value), look, value),
  cell(at(column, CARD.note), "note", note),
]);

const phaseCells = [
  cell(
    `A${PHASE_BLOCK.title}`,
    "title",
    `IF(${ALL}=0,"Nog geen initiatieven",IF(${ALL}=1,IF(${WORK}=1,"Het initiatief is in uitvoering","Het initiatief is nog niet of niet meer in uitvoering"),${WORK}&" van de "&${ALL}&" initiatieven "&IF(${WORK}=1,"is","zijn")&" in uitvoering"))`,
  ),
  ...rowsOf(PHASE_BLOCK).flatMap((row, k) => [
    fixed(at(0, row), "text", phases[k] ?? ""),
    cell(at(1, row), "count", `COUNTIF({zbInitiatieven.phase},A${row})`),
  ]),
];

/**
 * The complexes in which most changes. A key for each complex: the size of its change in cents, plus one when something is
 * recalculated there, and then its place in the table, so that no two keys are equal.
 */
const CHANGED = "SUMIF({zbHerberekening.complex},{zbComplexen.id},{zbHerberekening.effect})";
const COUNTED = "(COUNTIF({zbHerberekening.complex},{zbComplexen.id})>0)";
const PLACE = "(ROW({zbComplexen.id})-MIN(ROW({zbComplexen.id}))+1)";
const key = (k: number) => `SUMPRODUCT(LARGE((ROUND(100*ABS(${CHANGED}),0)+1*${COUNTED})*100000+100000-${PLACE},${k}))`;
const perMonth = (row: number, column: string) =>
  `IF(OR(D${row}="",COUNTIF({zbPerEenheid.complex},D${row})=0),0,ROUND(SUMIF({zbPerEenheid.complex},D${row},{zbPerEenheid.${column}})/COUNTIF({zbPerEenheid.complex},D${row}),2))`;

const chargeCells = [
  cell(
    `A${CHARGE_BLOCK.title}`,
    "title",
    `IF(${HOMES_COUNTED}=0,"Nog geen herberekening van de servicekosten","Een woning gaat gemiddeld van "&${euroText(mean("oldPerMonth"))}&" naar "&${euroText(mean("newPerMonth"))}&" per maand")`,
  ),
  ...rowsOf(CHARGE_BLOCK).flatMap((row, k) => [
    cell(
      at(0, row),
      "text",
      `IF(D${row}="","",IFERROR(INDEX({zbComplexen.name},MATCH(D${row},{zbComplexen.id},0)),D${row})&"")`,
    ),
    cell(at(1, row), "euro", perMonth(row, "oldPerMonth")),
    cell(at(2, row), "euro", perMonth(row, "newPerMonth")),
    cell(
      at(3, row),
      "text",
      `IFERROR(IF(${key(k + 1)}<100000,"",INDEX({zbComplexen.id},100000-MOD(${key(k + 1)},100000))&""),"")`,
    ),
  ]),
];

const ofYear = (column: string, row: number) => `SUMIFS({zbBusinesscase.${column}},{zbBusinesscase.year},A${row})`;
const euroRows = rowsOf(EURO_BLOCK);
const [e1, e5] = [EURO_BLOCK.first, EURO_BLOCK.first + EURO_BLOCK.rows - 1];
const SAVED = `SUM(B${e1}:D${e5})`;
/** Where the bars begin: with the business case, which begins when residents start; without one with the Boekjaar. */
const FIRST_YEAR = "IF(COUNT({zbBusinesscase.year})=0,{#reportingYear},MIN({zbBusinesscase.year}))";

const euroCells = [
  cell(
    `A${EURO_BLOCK.title}`,
    "title",
    `IF(${SAVED}<=0,IF(COUNT({zbBusinesscase.saving})=0,"Nog geen businesscase","Er is in deze jaren geen besparing"),"Van elke bespaarde euro gaat "&ROUND(100*SUM(B${e1}:B${e5})/${SAVED},0)&" cent naar bewoners")`,
  ),
  ...euroRows.flatMap((row, k) => [
    // As text: a chart would take a column of numbers for values.
    cell(at(0, row), "text", `IF(${FIRST_YEAR}="","",${FIRST_YEAR}+${k}&"")`),
    cell(at(1, row), "euro", `ROUND(${ofYear("toResidents", row)},2)`),
    cell(
      at(2, row),
      "euro",
      `ROUND(${ofYear("saving", row)}+${ofYear("ownOverhead", row)}-${ofYear("result", row)},2)`,
    ),
    cell(at(3, row), "euro", `ROUND(${ofYear("result", row)}-${ofYear("toResidents", row)},2)`),
  ]),
];

/** Characters of a name beside a line. */
export const NAME_LENGTH = 34;
const kth = (k: number) => `LARGE({zbMetingen.order},${k})`;
const measured = (column: string, k: number, otherwise: string) =>
  `IFERROR(INDEX({zbMetingen.${column}},MATCH(${kth(k)},{zbMetingen.order},0)),${otherwise})`;

const indicatorCells = [
  cell(
    `A${INDICATOR_BLOCK.title}`,
    "title",
    `IF(${MEASURED}=0,"Nog geen vervolgmetingen",${outcomes("beter")}&" van de "&${MEASURED}&" indicatoren "&IF(${outcomes("beter")}=1,"is","zijn")&" beter dan bij de nulmeting")`,
  ),
  ...rowsOf(INDICATOR_BLOCK).flatMap((row, k) => [
    cell(
      at(0, row),
      "text",
      // A space: a line without a name would be called "Row 68" or "Series5".
      `IF(COUNT({zbMetingen.order})<${k + 1}," ",LEFT(${measured("name", k + 1, '""')},${NAME_LENGTH})&IF(LEN(${measured("name", k + 1, '""')})>${NAME_LENGTH},"…","")&": "&IF(ROUND(C${row},0)=0,"gelijk",ABS(ROUND(C${row},0))&IF(C${row}>0,"% beter","% slechter")))`,
    ),
    fixed(at(1, row), "percent", 0),
    cell(at(2, row), "percent", measured("percent", k + 1, "0")),
    cell(at(3, row), "figure", measured("baseline", k + 1, '""')),
    cell(at(4, row), "figure", measured("score", k + 1, '""')),
  ]),
];

export const DASHBOARD_CELLS: readonly DashboardCell[] = [
  ...cardCells,
  ...phaseCells,
  ...chargeCells,
  ...euroCells,
  ...indicatorCells,
];

/** The tables without which the Dashboard cannot calculate. */
export const DASHBOARD_READS: readonly string[] = [
  "zbInitiatieven",
  "zbComplexen",
  "zbUren",
  "zbPerEenheid",
  "zbHerberekening",
  "zbBusinesscase",
  "zbMetingen",
];
