/** The report of a batch: a line for each file, and a line for each thing that was found. */

import { COLOURS, GROUP_COLOURS } from "../look.ts";
import type { RowValues } from "../row-value.ts";
import { table } from "../table.ts";
import { date, figure, id, plain } from "../tables/make-column.ts";
import { OUR_NUMBER } from "../tables/shared-columns.ts";
import type { Block, Report } from "./report.ts";

const program = { program: true } as const;

/** What a file came to, in the order of how bad it is. */
export const BATCH_RESULTS = ["in orde", "meldingen", "overgeslagen", "niet gelukt", "fout in het programma"] as const;
export type BatchResult = (typeof BATCH_RESULTS)[number];

export const SEVERITY_WORDS = { error: "fout", warning: "let op", info: "ter informatie" } as const;

const counted = (severity: string) =>
  `IF({id}="","",COUNTIFS({zbMeldingen.fileId},{id},{zbMeldingen.severity},"${severity}"))`;

export const batchFiles = table({
  name: "zbBestanden",
  sheet: "Bestanden",
  group: "Start",
  purpose: "Elk bestand van de map met de uitkomst. Filter op de kolom Uitkomst om te zien wat aandacht vraagt.",
  rowName: "een bestand",
  owner: "program",
  columns: [
    id("Id", OUR_NUMBER, "BS", program),
    plain("text", "file", "Bestand", "internal", "Het bestand in de map.", { ...program, width: 44 }),
    plain("text", "result", "Uitkomst", "internal", "In orde, meldingen of niet gelukt.", { ...program, width: 20 }),
    figure("integer", "errors", "Fouten", "internal", "Geteld op het blad Meldingen.", {
      computed: { formula: counted(SEVERITY_WORDS.error) },
      width: 10,
    }),
    figure("integer", "warnings", "Let op", "internal", "Geteld op het blad Meldingen.", {
      computed: { formula: counted(SEVERITY_WORDS.warning) },
      width: 10,
    }),
    figure("integer", "infos", "Ter informatie", "internal", "Geteld op het blad Meldingen.", {
      computed: { formula: counted(SEVERITY_WORDS.info) },
      width: 14,
    }),
    plain("text", "output", "Nieuw bestand", "internal", "Wat ervan gemaakt is.", { ...program, width: 44 }),
    figure("integer", "exit", "Exitcode", "internal", "De exitcode van de opdracht voor dit bestand.", {
      ...program,
      width: 10,
    }),
    plain("longText", "summary", "Samenvatting", "internal", "Wat de opdracht erover zei.", { ...program, width: 60 }),
  ],
  highlights: [
    { kind: "overdue", columns: ["result"], when: 'OR({result}="niet gelukt",{result}="fout in het programma")' },
    { kind: "missing", columns: ["result"], when: '{result}="meldingen"' },
  ],
});

export const batchFindings = table({
  name: "zbMeldingen",
  sheet: "Meldingen",
  group: "Start",
  purpose: "Alles wat gevonden is, met bestand, blad en cel. De ernstigste meldingen van een bestand staan bovenaan.",
  rowName: "een melding",
  owner: "program",
  columns: [
    id("Id", OUR_NUMBER, "ML", program),
    plain("text", "fileId", "Bestandnummer", "internal", "De rij op het blad Bestanden.", { ...program, width: 14 }),
    plain("text", "file", "Bestand", "internal", "Het bestand in de map.", { ...program, width: 36 }),
    plain("text", "severity", "Ernst", "internal", "Fout, let op of ter informatie.", { ...program, width: 14 }),
    plain("text", "code", "Code", "internal", "De code van de melding, of het onderwerp van een signaal.", {
      ...program,
      width: 13,
    }),
    plain("text", "subject", "Onderwerp", "internal", "Waar het over gaat.", { ...program, width: 28 }),
    date("due", "Datum", "internal", "De dag waar het om gaat, bij een signaal.", program),
    plain("text", "sheet", "Blad", "internal", "Het blad in dat bestand.", { ...program, width: 20 }),
    plain("text", "cell", "Cel", "internal", "De cel op dat blad.", { ...program, width: 12 }),
    plain("text", "more", "Ook in", "internal", "De andere cellen met dezelfde melding.", { ...program, width: 24 }),
    plain("longText", "message", "Wat is er", "internal", "De melding.", { ...program, width: 60 }),
    plain("longText", "action", "Wat te doen", "internal", "Wat u kunt doen.", { ...program, width: 44 }),
  ],
  highlights: [
    { kind: "overdue", columns: ["severity"], when: '{severity}="fout"' },
    { kind: "missing", columns: ["severity"], when: '{severity}="let op"' },
  ],
});

export interface BatchContents {
  readonly title: string;
  readonly purpose: string;
  readonly files: readonly RowValues[];
  readonly findings: readonly RowValues[];
}

/** Subjects that are told on the overview. */
const MOST_SUBJECTS = 10;

/** The whole report, with the counts that its formulas must give. */
export function batchReport({ title, purpose, files, findings }: BatchContents): Report {
  const withResult = (result: string) => files.filter((row) => row.result === result).length;
  const withSeverity = (severity: string) => findings.filter((row) => row.severity === severity).length;
  const failed = withResult("niet gelukt") + withResult("fout in het programma");
  const resultFormula = (result: string) => `COUNTIFS({zbBestanden.result},"${result}")`;
  const severityFormula = (severity: string) => `COUNTIFS({zbMeldingen.severity},"${severity}")`;
  const failedFormula = `${resultFormula("niet gelukt")}+${resultFormula("fout in het programma")}`;
  const failedWords = (count: number) =>
    count === 0
      ? "Geen bestand is mislukt"
      : count === 1
        ? "1 bestand is niet gelukt"
        : `${count} bestanden zijn niet gelukt`;
  return {
    title,
    overview: {
      sheet: "Overzicht",
      purpose,
      cards: [
        {
          label: "Bestanden",
          value: { formula: 'SUMPRODUCT(--({zbBestanden.file}<>""))', result: files.length },
          note: "in de map",
          look: "count",
        },
        {
          label: "In orde",
          value: { formula: resultFormula("in orde"), result: withResult("in orde") },
          note: "zonder meldingen die iets tegenhouden",
          look: "count",
        },
        {
          label: "Met meldingen",
          value: { formula: resultFormula("meldingen"), result: withResult("meldingen") },
          note: "kijk op het blad Meldingen",
          look: "count",
        },
        {
          label: "Niet gelukt",
          value: { formula: failedFormula, result: failed },
          note: "de andere bestanden gingen door",
          look: "count",
        },
        {
          label: "Fouten",
          value: { formula: severityFormula(SEVERITY_WORDS.error), result: withSeverity(SEVERITY_WORDS.error) },
          note: {
            formula: `${severityFormula(SEVERITY_WORDS.warning)}&" keer let op"`,
            result: `${withSeverity(SEVERITY_WORDS.warning)} keer let op`,
          },
          look: "count",
        },
      ],
      blocks: [
        {
          title: {
            formula: `IF(${failedFormula}=0,"Geen bestand is mislukt",IF(${failedFormula}=1,"1 bestand is niet gelukt",${failedFormula}&" bestanden zijn niet gelukt"))`,
            result: failedWords(failed),
          },
          headings: ["Uitkomst", "Bestanden"],
          looks: ["text", "count"],
          rows: BATCH_RESULTS.map((result) => [
            result,
            { formula: "COUNTIFS({zbBestanden.result},{@A})", result: withResult(result) },
          ]),
          chart: {
            name: "Grafiek uitkomsten",
            kind: "bars",
            altText: "Staafgrafiek: hoeveel bestanden in orde zijn, meldingen hebben of niet gelukt zijn.",
            series: [{ column: 1, colour: COLOURS.brand, labels: "values" }],
            numberFormat: "0;;",
          },
        },
        mostCommon(findings),
      ],
    },
    tables: [batchFiles, batchFindings],
    contents: new Map([
      [batchFiles.name, files],
      [batchFindings.name, findings],
    ]),
  };
}

/** Which problems come back most: that is where one instruction to colleagues helps most. */
function mostCommon(findings: readonly RowValues[]): Block {
  const bySubject = new Map<string, number>();
  for (const { subject } of findings) bySubject.set(String(subject), (bySubject.get(String(subject)) ?? 0) + 1);
  const most = [...bySubject]
    .sort(([one, own], [other, its]) => its - own || (one < other ? -1 : 1))
    .slice(0, MOST_SUBJECTS);
  const [first] = most;
  if (!first) return { title: "Er zijn geen meldingen", headings: ["Onderwerp"], looks: ["text"], rows: [] };
  return {
    title: `De melding "${first[0]}" komt het meest voor`,
    headings: ["Onderwerp", "Meldingen"],
    looks: ["text", "count"],
    rows: most.map(([subject, count]) => [subject, { formula: "COUNTIFS({zbMeldingen.subject},{@A})", result: count }]),
    chart: {
      name: "Grafiek meldingen",
      kind: "bars",
      altText: "Staafgrafiek: welke meldingen het meest voorkomen.",
      series: [{ column: 1, colour: GROUP_COLOURS.Effecten, labels: "values" }],
      numberFormat: "0;;",
    },
  };
}
