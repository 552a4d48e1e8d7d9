import type { FileFacts } from "../../problems/file-facts.ts";
import type { TextsFor } from "./text.ts";

export const fileTexts: TextsFor<FileFacts> = {
  F001: {
    title: "Bestand niet gevonden",
    explanation: ({ file }) => `Het bestand "${file}" bestaat niet.`,
    action: "Controleer de naam en de map.",
  },
  F030: {
    title: "Dit is een map",
    explanation: ({ file }) => `"${file}" is een map.`,
    action: "Geef de naam van een bestand.",
  },
  F031: {
    title: "Bestand niet te lezen",
    explanation: ({ file, reason }) => `Het bestand "${file}" kan niet worden gelezen: ${reason}.`,
    action: "Sluit het bestand in andere programma's of vraag om toegang, en probeer het opnieuw.",
  },
  F032: {
    title: "Map bestaat niet",
    explanation: ({ folder }) => `De map "${folder}" bestaat niet.`,
    action: "Maak de map eerst, of kies een andere map.",
  },
  F033: {
    title: "Uw bestand blijft zoals het is",
    explanation: ({ file }) => `Het resultaat zou uw eigen bestand "${file}" vervangen. Dat doen we nooit.`,
    action: "Kies bij --out een andere naam.",
  },
  F034: {
    title: "Bestand bestaat al",
    explanation: ({ file }) => `Het bestand "${file}" bestaat al.`,
    action: "Kies bij --out een andere naam, of geef --force om het te vervangen.",
  },
  F035: {
    title: "Bestand niet te schrijven",
    explanation: ({ file, reason }) => `Het bestand "${file}" kan niet worden geschreven: ${reason}.`,
    action: "Kies een andere map, of maak ruimte of rechten vrij.",
  },
};
