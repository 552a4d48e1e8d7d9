/** Of the view Documenten only, which loads when it is opened. */

import type { DocumentKind } from "../engine/document-call.ts";
import { count, counted } from "./words.ts";

interface Kind {
  readonly name: string;
  readonly hint: string;
}

export const documents = {
  title: "Documenten",
  intro: "Word-bestanden uit de gegevens van dit werkboek. Wat ontbreekt, wordt een lege regel.",
  nothing: "Er staat nog geen initiatief in dit werkboek.",
  initiative: "Initiatief",
  kind: "Welk document",
  kinds: {
    overeenkomst: { name: "Overeenkomst met bewoners", hint: "Wie doet wat, hoe het is verzekerd en hoe het stopt." },
    voorstel: {
      name: "Brief: voorstel",
      hint: "Aan elke huurder, met oude en nieuwe servicekosten en een antwoordstrook.",
    },
    uitslag: {
      name: "Brief: uitslag van de 70%",
      hint: "Wat de huurders besloten, en tot wanneer iemand naar de rechter kan.",
    },
    wijziging: { name: "Brief: uw servicekosten veranderen", hint: "Het nieuwe voorschot van elke woning." },
  } satisfies Readonly<Record<DocumentKind, Kind>>,
  agreement: "Afspraak",
  latest: "De nieuwste",
  proposal: "Voorstel",
  chooseProposal: "Kies een voorstel",
  choice: (id: string, name: string) => (name === "" ? id : `${name} (${id})`),
  home: "Welke brieven",
  allHomes: (homes: number) => (homes === 1 ? "De brief voor 1 woning" : `Alle ${count(homes)} brieven in één bestand`),
  contact: "Bij wie kunnen huurders terecht",
  contactHint: "Bijvoorbeeld: wijkteam Parkrand, 010 123 45 67. Leeg: een lege regel in de brief.",
  replyBy: "Antwoorden uiterlijk op",
  replyByHint: "Leeg: een lege regel in de brief.",
  wrongDay: "Typ de datum als 1-3-2027, vandaag of later.",
  make: "Word-bestand maken",
  making: "Het bestand wordt gemaakt",
  made: "Het bestand is gemaakt.",
  save: (file: string) => `${file} bewaren`,
  personal: "Er staan persoonsgegevens in. Bewaar het waar alleen collega's erbij kunnen.",
  noFile: "Komt er geen bestand?",
  noFileText:
    "Excel op een computer laat een deelvenster soms geen bestanden bewaren. Selecteer dan het voorbeeld, kopieer het en plak het in Word.",
  complete: "Alles is ingevuld.",
  toFillIn: (lines: number) => `${counted(lines, "lege regel", "lege regels")} om zelf in te vullen.`,
  preview: "Voorbeeld",
  previewOf: (letters: number) => (letters > 1 ? "Voorbeeld van de eerste brief" : "Voorbeeld"),
  problems: "Aandachtspunten",
  print: "Beheerplan en rooster op papier",
  printText: "Een werkboek om af te drukken op A4, met de namen die mensen willen laten zien.",
  openPrint: "Openen om af te drukken",
  printOpened: "Het werkboek is open. Het staat in een eigen venster of tabblad.",
  gap: "in te vullen",
} as const;
