/** The overview of a portfolio: totals and phases, the savings and where they go, and what got better, with losses in sight. */

import { LISTS } from "../lists.ts";
import { COLOURS, GROUP_COLOURS } from "../look.ts";
import { numberIn, type RowValues, textIn } from "../row-value.ts";
import { portfolio, portfolioFiles, portfolioSignals } from "./portfolio.ts";
import type { Block, Card, Figure, Report } from "./report.ts";

export interface PortfolioContents {
  readonly purpose: string;
  /** Null when the figures are whole. */
  readonly caution: string | null;
  readonly initiatives: readonly RowValues[];
  readonly signals: readonly RowValues[];
  readonly workbooks: readonly RowValues[];
}

/** Initiatives that are shown beside each other in a chart: the ones in which most changes. */
const MOST_SHOWN = 6;
/** Initiatives with a loss that are named. */
const MOST_LOSSES = 10;
const NAME_LENGTH = 24;

export function portfolioReport({ purpose, caution, initiatives, signals, workbooks }: PortfolioContents): Report {
  return {
    title: "Portefeuille zelfbeheer",
    overview: {
      sheet: "Overzicht",
      purpose,
      ...(caution === null ? {} : { caution }),
      cards: cardsOf(initiatives),
      blocks: [
        phaseBlock(initiatives),
        chargeBlock(initiatives),
        euroBlock(initiatives),
        outcomeBlock(initiatives),
        lossBlock(initiatives),
      ],
    },
    tables: [portfolio, portfolioSignals, portfolioFiles],
    contents: new Map([
      [portfolio.name, initiatives],
      [portfolioSignals.name, signals],
      [portfolioFiles.name, workbooks],
    ]),
  };
}

const sum = (rows: readonly RowValues[], key: string) =>
  rows.reduce((total, row) => total + (numberIn(row[key]) ?? 0), 0);
const round = (value: number, digits: number) => Math.round(value * 10 ** digits + 1e-7) / 10 ** digits;
const inPhase = (rows: readonly RowValues[], ...phases: readonly string[]) =>
  rows.filter(({ phase }) => phases.includes(textIn(phase)));
const countPhase = (phase: string) => `COUNTIFS({zbPortefeuille.phase},"${phase}")`;
const total = (key: string) => `SUM({zbPortefeuille.${key}})`;
const ALL = 'SUMPRODUCT(--({zbPortefeuille.name}<>""))';
const RUNNING = `${countPhase("uitvoering")}+${countPhase("evaluatie")}`;

function cardsOf(rows: readonly RowValues[]): Card[] {
  const running = inPhase(rows, "uitvoering", "evaluatie").length;
  const stopped = inPhase(rows, "stoppen").length;
  const charged = sum(rows, "chargedHomes");
  const weighted = rows.reduce((own, row) => own + (numberIn(row.saving) ?? 0) * (numberIn(row.chargedHomes) ?? 0), 0);
  const compared = rows.filter((row) => numberIn(row.saving) !== null).length;
  const organised = rows.filter((row) => numberIn(row.hoursPerMonth) !== null).length;
  return [
    {
      label: "Initiatieven in uitvoering",
      value: { formula: RUNNING, result: running },
      note: {
        formula: `"van "&${ALL}&", "&${countPhase("stoppen")}&" gestopt"`,
        result: `van ${rows.length}, ${stopped} gestopt`,
      },
      look: "count",
    },
    {
      label: "Woningen die meedoen",
      value: {
        formula: `${total("homes")}-SUMIFS({zbPortefeuille.homes},{zbPortefeuille.phase},"stoppen")`,
        result: sum(rows, "homes") - sum(inPhase(rows, "stoppen"), "homes"),
      },
      note: "zonder wat gestopt is",
      look: "count",
    },
    {
      label: "Uren van bewoners per maand",
      value: {
        formula: `IF(COUNT({zbPortefeuille.hoursPerMonth})=0,"–",ROUND(${total("hoursPerMonth")},1))`,
        result: organised === 0 ? "–" : round(sum(rows, "hoursPerMonth"), 1),
      },
      note: {
        formula: 'COUNT({zbPortefeuille.hoursPerMonth})&" initiatieven schrijven uren"',
        result: `${organised} initiatieven schrijven uren`,
      },
      look: "figure",
    },
    {
      label: "Besparing per woning per maand",
      value: {
        formula: `IF(${total("chargedHomes")}=0,"–",ROUND(SUMPRODUCT({zbPortefeuille.saving},{zbPortefeuille.chargedHomes})/${total("chargedHomes")},2))`,
        result: charged === 0 ? "–" : round(weighted / charged, 2),
      },
      note: {
        formula: `COUNT({zbPortefeuille.saving})&" vergeleken, "&${total("chargedHomes")}&" woningen"`,
        result: `${compared} vergeleken, ${charged} woningen`,
      },
      look: "euro",
    },
    {
      label: "Indicatoren beter dan nulmeting",
      value: { formula: total("improved"), result: sum(rows, "improved") },
      note: {
        formula: `${total("unchanged")}&" gelijk, "&${total("worse")}&" slechter, "&${total("unknown")}&" onbekend"`,
        result: `${sum(rows, "unchanged")} gelijk, ${sum(rows, "worse")} slechter, ${sum(rows, "unknown")} onbekend`,
      },
      look: "count",
    },
  ];
}

/** The phases, and a last line for initiatives of which nobody filled it in: together they are all of them. */
function phaseBlock(rows: readonly RowValues[]): Block {
  const running = inPhase(rows, "uitvoering", "evaluatie").length;
  const lines = (LISTS.phase?.values ?? []).map((phase) => ({
    phase,
    own: inPhase(rows, phase),
    count: "COUNTIFS({zbPortefeuille.phase},{@A})",
    sum: (key: string) => `SUMIFS({zbPortefeuille.${key}},{zbPortefeuille.phase},{@A})`,
  }));
  const without = {
    phase: "niet ingevuld",
    own: inPhase(rows, ""),
    count: 'SUMPRODUCT(({zbPortefeuille.name}<>"")*({zbPortefeuille.phase}=""))',
    sum: (key: string) => `SUMPRODUCT(--({zbPortefeuille.phase}=""),{zbPortefeuille.${key}})`,
  };
  return {
    title: {
      formula: `${RUNNING}&" van de "&${ALL}&" initiatieven in uitvoering of evaluatie"`,
      result: `${running} van de ${rows.length} initiatieven in uitvoering of evaluatie`,
    },
    headings: ["Fase", "Initiatieven", "Woningen", "Uren per maand", "Signalen te laat"],
    looks: ["text", "count", "count", "figure", "count"],
    rows: [...lines, without].map(({ phase, own, count, sum: sumOf }) => [
      phase,
      { formula: count, result: own.length },
      { formula: sumOf("homes"), result: sum(own, "homes") },
      { formula: `ROUND(${sumOf("hoursPerMonth")},1)`, result: round(sum(own, "hoursPerMonth"), 1) },
      { formula: sumOf("late"), result: sum(own, "late") },
    ]),
    chart: {
      name: "Grafiek fasen",
      kind: "bars",
      altText: "Staafgrafiek: hoeveel initiatieven er in elke fase zijn.",
      series: [{ column: 1, colour: GROUP_COLOURS.Initiatief, labels: "values" }],
      numberFormat: "0;;",
    },
  };
}

/** The largest by some amount, up or down: a loss is not left out. */
function largest(rows: readonly RowValues[], key: string): RowValues[] {
  const size = (row: RowValues) => Math.abs(numberIn(row[key]) ?? 0);
  return rows
    .filter((row) => numberIn(row[key]) !== null)
    .sort((one, other) => size(other) - size(one))
    .slice(0, MOST_SHOWN);
}

/** "Schone portieken (PF-0003)": two initiatives may have one name. */
function labelOf({ name, id }: RowValues): string {
  const own = textIn(name);
  return `${own.length > NAME_LENGTH ? `${own.slice(0, NAME_LENGTH)}…` : own} (${textIn(id)})`;
}

function cellOf(row: RowValues, key: string): Figure {
  const formula = `IFERROR(INDEX({zbPortefeuille.${key}},MATCH("${textIn(row.id)}",{zbPortefeuille.id},0)),0)`;
  return { formula, result: numberIn(row[key]) ?? 0 };
}

const EURO = '"€" #,##0.00';
const WHOLE_EURO = '"€" #,##0';
/** A chart of nothing would be an empty frame. */
const NONE = { headings: ["Initiatief"], looks: ["text"], rows: [] } as const;

function chargeBlock(rows: readonly RowValues[]): Block {
  const shown = largest(rows, "saving");
  const compared = rows.filter((row) => numberIn(row.saving) !== null);
  const dearer = compared.filter((row) => (numberIn(row.saving) ?? 0) < 0).length;
  if (shown.length === 0) return { ...NONE, title: "Nog geen servicekosten vergeleken" };
  const words = (cheaper: number, more: number) =>
    `${cheaper} ${cheaper === 1 ? "initiatief maakt" : "initiatieven maken"} wonen goedkoper, ${more} duurder`;
  const cheaper = compared.filter((row) => (numberIn(row.saving) ?? 0) > 0).length;
  const [less, more] = ['COUNTIFS({zbPortefeuille.saving},">0")', 'COUNTIFS({zbPortefeuille.saving},"<0")'];
  return {
    title: {
      formula: `${less}&IF(${less}=1," initiatief maakt"," initiatieven maken")&" wonen goedkoper, "&${more}&" duurder"`,
      result: words(cheaper, dearer),
    },
    headings: ["Initiatief", "Oud", "Nieuw", "Verschil"],
    looks: ["text", "euro", "euro", "euro"],
    rows: shown.map((row) => [
      labelOf(row),
      cellOf(row, "oldPerMonth"),
      cellOf(row, "newPerMonth"),
      { formula: "{@B}-{@C}", result: numberIn(row.saving) ?? 0 },
    ]),
    chart: {
      name: "Grafiek servicekosten",
      kind: "columns",
      altText: "Kolomgrafiek: de servicekosten per woning per maand, oud en nieuw, per initiatief.",
      series: [
        { column: 1, colour: "B7A6CC", labels: "nameAndValues" },
        { column: 2, colour: GROUP_COLOURS.Servicekosten, labels: "nameAndValues" },
      ],
      numberFormat: `${EURO};-${EURO};`,
    },
  };
}

function euroBlock(rows: readonly RowValues[]): Block {
  const shown = largest(rows, "saved");
  if (shown.length === 0) return { ...NONE, title: "Nog geen besparing uitgerekend" };
  const saved = sum(rows, "saved");
  const cents = saved > 0 ? round((100 * sum(rows, "residents")) / saved, 0) : 0;
  return {
    title: {
      formula: `IF(${total("saved")}<=0,"Samen is er geen besparing","Van elke bespaarde euro gaat "&ROUND(100*${total("residents")}/${total("saved")},0)&" cent naar bewoners")`,
      result: saved <= 0 ? "Samen is er geen besparing" : `Van elke bespaarde euro gaat ${cents} cent naar bewoners`,
    },
    headings: ["Initiatief", "Bewoners", "Opnieuw ingezet", "Corporatie"],
    looks: ["text", "euro", "euro", "euro"],
    rows: shown.map((row) => [
      labelOf(row),
      cellOf(row, "residents"),
      cellOf(row, "reinvested"),
      cellOf(row, "corporation"),
    ]),
    chart: {
      name: "Grafiek bespaarde euro",
      kind: "stackedColumns",
      altText: "Gestapelde kolomgrafiek: waar de besparing van een heel jaar heen gaat, per initiatief.",
      series: [
        { column: 1, colour: COLOURS.brand, labels: "nameAndValues" },
        { column: 2, colour: "D9A441", labels: "nameAndValues" },
        { column: 3, colour: GROUP_COLOURS.Basis, labels: "nameAndValues" },
      ],
      numberFormat: `[>=100]${WHOLE_EURO};[<=-100]-${WHOLE_EURO};`,
    },
  };
}

const OUTCOMES = [
  ["beter", "improved"],
  ["gelijk", "unchanged"],
  ["slechter", "worse"],
  ["onbekend", "unknown"],
] as const;

function outcomeBlock(rows: readonly RowValues[]): Block {
  const measured = OUTCOMES.reduce((all, [, key]) => all + sum(rows, key), 0);
  const everything = OUTCOMES.map(([, key]) => total(key)).join("+");
  if (measured === 0) return { ...NONE, title: "Nog geen vervolgmetingen" };
  return {
    title: {
      formula: `${total("improved")}&" van de "&(${everything})&" metingen zijn beter dan bij de nulmeting"`,
      result: `${sum(rows, "improved")} van de ${measured} metingen zijn beter dan bij de nulmeting`,
    },
    headings: ["Uitkomst", "Indicatoren"],
    looks: ["text", "count"],
    rows: OUTCOMES.map(([word, key]) => [word, { formula: total(key), result: sum(rows, key) }]),
    chart: {
      name: "Grafiek indicatoren",
      kind: "bars",
      altText: "Staafgrafiek: hoeveel indicatoren beter, gelijk, slechter of onbekend zijn.",
      series: [{ column: 1, colour: GROUP_COLOURS.Effecten, labels: "values" }],
      numberFormat: "0;;",
    },
  };
}

/** A loss is a result too: it stands here by name. */
function lossBlock(rows: readonly RowValues[]): Block {
  const losses = rows
    .filter((row) => (numberIn(row.result) ?? 0) < 0)
    .sort((one, other) => (numberIn(one.result) ?? 0) - (numberIn(other.result) ?? 0));
  const counted = 'COUNTIFS({zbPortefeuille.result},"<0")';
  const count = rows.filter((row) => numberIn(row.result) !== null).length;
  const known = "COUNT({zbPortefeuille.result})";
  return {
    title: {
      formula: `IF(${known}=0,"Van geen initiatief is een resultaat bekend",IF(${counted}=0,"Geen initiatief kost meer dan het oplevert",IF(${counted}=1,"1 initiatief kost",${counted}&" initiatieven kosten")&" meer dan het oplevert"))`,
      result:
        count === 0
          ? "Van geen initiatief is een resultaat bekend"
          : losses.length === 0
            ? "Geen initiatief kost meer dan het oplevert"
            : `${losses.length === 1 ? "1 initiatief kost" : `${losses.length} initiatieven kosten`} meer dan het oplevert`,
    },
    headings: ["Initiatief", "Resultaat", "Tot en met", "Fase", "Bestand"],
    looks: ["text", "euro", "text", "text", "text"],
    rows: losses
      .slice(0, MOST_LOSSES)
      .map((row) => [labelOf(row), cellOf(row, "result"), textIn(row.until), textIn(row.phase), textIn(row.file)]),
  };
}
