import type { ExcelFacts } from "../../problems/excel-facts.ts";
import type { TextsFor } from "./text.ts";

export const excelTexts: TextsFor<ExcelFacts> = {
  X001: {
    title: "Gestopt",
    explanation: () => "U hebt het werk gestopt. Er is niets half geschreven.",
    action: "Begin opnieuw als u verder wilt.",
  },
  X002: {
    title: "U typt in een cel",
    explanation: () => "Excel kan nu niets lezen of schrijven, omdat u nog in een cel typt. Er is niets veranderd.",
    action: "Druk op Enter of Esc en probeer het opnieuw.",
  },
  X003: {
    title: "Beveiligd",
    explanation: () => "Het blad of het werkboek is beveiligd, of u mag het alleen lezen. Er is niets veranderd.",
    action: "Hef de beveiliging op (Controleren, Beveiliging blad opheffen) of vraag de eigenaar om toegang.",
  },
  X004: {
    title: "Te veel in één keer",
    explanation: () => "Excel neemt in één keer niet zoveel gegevens aan. Er is niets veranderd.",
    action: "Kies minder tabellen tegelijk, of gebruik de opdrachtregel voor dit werkboek.",
  },
  X005: {
    title: "Niet meer gevonden",
    explanation: ({ what }) =>
      `${what === "" ? "Een blad, tabel of cel" : `"${what}"`} staat niet meer in het werkboek. Er is niets veranderd.`,
    action: "Lees het werkboek opnieuw in.",
  },
  X006: {
    title: "Geen verbinding met Excel",
    explanation: () => "De verbinding met Excel of het netwerk viel weg.",
    action: "Kijk of u weer verbinding hebt. Lees het werkboek daarna opnieuw in.",
  },
  X007: {
    title: "Excel is bezig",
    explanation: () =>
      "Excel is met iets anders bezig, bijvoorbeeld met een venster dat openstaat. Er is niets veranderd.",
    action: "Sluit het venster of wacht even, en probeer het opnieuw.",
  },
  X008: {
    title: "Deze Excel kan dit niet",
    explanation: () => "Uw versie van Excel heeft deze functie niet. Er is niets veranderd.",
    action: "Werk Excel bij, of open het werkboek in Excel op het web.",
  },
  X009: {
    title: "Excel weigert",
    explanation: ({ code }) => `Excel kon dit niet doen (${code}). Er is niets veranderd.`,
    action: "Probeer het opnieuw. Blijft het zo, meld dan deze code aan uw beheerder.",
  },
  X010: {
    title: "Half geschreven",
    explanation: ({ sheets }) =>
      `Het schrijven mislukte, en terugzetten lukte niet helemaal. Kijk op: ${sheets}. Daar kan iets zijn veranderd.`,
    action: "Gebruik Ongedaan maken in Excel (Ctrl+Z), of open de vorige versie van het werkboek.",
  },
  X011: {
    title: "Blad is verborgen",
    explanation: ({ sheet }) => `Het blad "${sheet}" is verborgen. We maken het niet zichtbaar.`,
    action: "Klik met de rechtermuisknop op een bladtab en kies Zichtbaar maken.",
  },
  X012: {
    title: "Op een nieuw blad is iets ingevuld",
    explanation: ({ sheet, cell }) =>
      `Cel ${cell} op het blad "${sheet}" is veranderd sinds het blad is toegevoegd. Er is niets weggehaald.`,
    action: "Wilt u de nieuwe bladen toch weg? Verwijder ze dan zelf: klik met rechts op de bladtab.",
  },
  X013: {
    title: "Een deel van het programma is niet geladen",
    explanation: () => "De server van het programma is niet te bereiken. Er is niets veranderd.",
    action: "Kijk of u verbinding hebt en probeer het opnieuw.",
  },
  X014: {
    title: "Het werkboek is veranderd",
    explanation: () => "Er is iets veranderd sinds u het voorstel bekeek. Er is niets geschreven.",
    action: "Lees het werkboek opnieuw in.",
  },
  X015: {
    title: "Datums vanaf 1904",
    explanation: () =>
      "Dit werkboek telt datums vanaf 1904 en onze bladen vanaf 1900. In één werkboek zouden datums vier jaar verschuiven. Er is niets veranderd.",
    action: "Kies Nieuw, en daar: In een nieuw werkboek.",
  },
};
