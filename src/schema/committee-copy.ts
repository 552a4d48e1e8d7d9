/**
 * The copy for a committee: what it is made from, and the words in it. Residents read it in plain Excel, without the program: what
 * they may fill in is white, and what the corporation keeps is protected.
 */

import type { Day } from "../days/day.ts";
import type { Column } from "./column.ts";
import type { RowValues } from "./row-value.ts";
import { LEGEND, type LegendColour, type NamedCell, type StartTexts } from "./sheets.ts";
import type { Group, Table } from "./table.ts";
import { sharedBase } from "./tables/shared-base.ts";
import { asSeenByCommittee, COMMITTEE, COMMITTEE_FILLS_IN, tableNamed } from "./workbook-schema.ts";

/** Everything that goes into the file. */
export interface CommitteeCopy {
  /** "Schone portieken Lindehof (I-0001)" */
  readonly about: string;
  readonly tables: readonly Table[];
  /** Table name → rows by column key, with those of zbGedeeld. */
  readonly contents: ReadonlyMap<string, readonly RowValues[]>;
  readonly organisation: string;
  readonly reportingYear: number;
  readonly sharedOn: Day;
  /** The number of the copy. */
  readonly copy: string;
  /** How many cells were kept out. */
  readonly keptOut: number;
}

/**
 * Stands in a cell of text of which the workbook has something that residents may not see, so that they know that it is there, and
 * do not take the turn for open. Whoever brings the copy back may not take what replaced it without asking.
 */
export const NOT_SHARED = "(niet gedeeld)";

export const COPY_TITLE = "Werkboek voor de bewonerscommissie";

const KEPT_BY_CORPORATION = "De corporatie houdt dit bij; u kunt het lezen.";

/** Row 2 of each sheet, for residents. */
const PURPOSES: Readonly<Record<string, string>> = {
  zbComplexen: `Het gebouw waar het om gaat. ${KEPT_BY_CORPORATION}`,
  zbInitiatieven: `Wat de groep doet, de fase en de datums. ${KEPT_BY_CORPORATION}`,
  zbAfspraken: `De schriftelijke afspraken met de groep. ${KEPT_BY_CORPORATION}`,
  zbTaken: "Het werk: wat, waar en hoe vaak. Vul aan wat verandert; een nieuwe taak komt onderaan.",
  zbRooster: "De beurten: wanneer welke taak, wie het doet en of het gedaan is. U houdt dit bij.",
  zbUren: "De uren die de groep heeft gewerkt. Typ ze onder de laatste rij. Er hoeft geen naam bij.",
  zbSchouw: "Hoe het erbij ligt. Loop samen rond en schrijf per ruimte het niveau op.",
  zbKostenposten: `De kosten van het complex per jaar. ${KEPT_BY_CORPORATION}`,
};

const GROUPS: Readonly<Record<Group, string>> = {
  Start: "De keuzelijsten, en wat het programma nodig heeft.",
  Basis: "Het gebouw.",
  Initiatief: "Wat de groep doet en wat er is afgesproken.",
  Beheerplan: "Het werk. Deze bladen vult u in.",
  Servicekosten: "Wat het kost.",
  Effecten: "",
  Herkomst: "",
};

const SETTING_HELP: Readonly<Record<NamedCell, string>> = {
  organisation: "De corporatie die deze kopie heeft gemaakt.",
  reportingYear: "Het jaar waarover de corporatie rekent.",
  referenceDay: "De dag waarop het werkboek kijkt wat loopt of afloopt. U mag hier een latere datum typen.",
};

const STEPS: readonly string[] = [
  "Vul de bladen Taken, Rooster, Uren en Schouw in: in de witte cellen, of onder de laatste rij. De tabel groeit mee.",
  "Is een beurt gedaan? Kies ja bij Gedaan op het blad Rooster. Schrijf de gewerkte uren op het blad Uren.",
  "Kies uit een lijst als er een pijltje naast de cel verschijnt.",
  "Laat nummers, koppen en namen van bladen staan. Daaraan ziet de corporatie welke rij u hebt ingevuld.",
  "Schrijf niets op over iemands gezondheid of geld, en geen telefoonnummers. Gebruik de namen die op het rooster staan.",
  `Staat er ${NOT_SHARED}? Daar staat bij de corporatie iets wat wij niet zonder meer delen. Laat die cel zo staan.`,
  "Klaar? Bewaar het bestand als Excel-werkmap (.xlsx) en stuur het terug naar uw begeleider bij de corporatie.",
  "Uw begeleider ziet eerst wat u hebt veranderd, en neemt het dan over. Klopt een lichtgroen blad niet? Vertel het dan.",
];

const MEANINGS: Readonly<Partial<Record<LegendColour, string>>> = {
  program: "Dit houdt de corporatie bij. U kunt het lezen; het blad is beveiligd zonder wachtwoord.",
};

/** The tables that a filled copy has, as residents get them: without zbGedeeld. */
export function copyTables(): readonly Table[] {
  return COMMITTEE.map((name) => {
    const table = asSeenByCommittee(tableNamed(name));
    const owner = COMMITTEE_FILLS_IN.includes(name) ? table.owner : "program";
    const columns = table.columns.map(inWords);
    return { ...table, columns, owner, purpose: PURPOSES[name] ?? table.purpose };
  });
}

/** The number of a key leads nowhere in a copy: residents get its name, which tells how costs are divided. */
function inWords(column: Column): Column {
  if (column.kind !== "reference" || COMMITTEE.includes(column.to)) return column;
  const { key, heading, help, privacy } = column;
  return { kind: "text", key, heading, help, privacy, width: 26 };
}

/** With zbGedeeld as the last sheet. */
export function withSharedBase(tables: readonly Table[]): readonly Table[] {
  return [...tables, sharedBase];
}

/** Leeswijzer for residents. `day` is the day of the copy as people write it. */
export function copyStart({ about, copy, keptOut }: CommitteeCopy, day: string): StartTexts {
  const cells = keptOut === 1 ? "1 cel" : `${keptOut} cellen`;
  return {
    purpose: "Dit is een kopie van wat de corporatie met u deelt. Lees dit blad eerst.",
    settingHelp: SETTING_HELP,
    facts: [
      ["Kopie van", about],
      ["Gemaakt op", day],
      ["Weggelaten", keptOut === 0 ? "niets" : `${cells} over personen`],
      ["Kopienummer", copy],
    ],
    steps: STEPS,
    legend: LEGEND.map(([colour, name, meaning]) => [colour, name, MEANINGS[colour] ?? meaning]),
    groups: GROUPS,
    listsPurpose: "De keuzes waaruit u in de andere bladen kiest.",
    isKept: true,
  };
}
