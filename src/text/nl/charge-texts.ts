import type { ChargeFacts } from "../../problems/charge-facts.ts";
import { dutchFigure } from "./figures.ts";
import { listed, type TextsFor } from "./text.ts";

export const chargeTexts: TextsFor<ChargeFacts> = {
  B001: {
    title: "Verwijzing past op meer rijen",
    explanation: ({ heading, value, sheet }) =>
      `In "${heading}" staat "${value}", maar op het blad ${sheet} hebben meer rijen dat nummer. We gebruiken de eerste.`,
    action: "Geef elke rij een eigen nummer.",
  },
  B002: {
    title: "Bladen ontbreken",
    explanation: ({ sheets }) =>
      `In dit werkboek ${sheets.length === 1 ? "ontbreekt het blad" : "ontbreken de bladen"} ${listed(sheets)}. Zonder ${sheets.length === 1 ? "dat blad" : "die bladen"} kunnen we niet rekenen.`,
    action: "Gebruik een werkboek met onze indeling. U maakt dat met de opdracht template of structure.",
  },
  B003: {
    title: "Blad voor de uitkomst ontbreekt",
    explanation: ({ sheets }) =>
      `${sheets.length === 1 ? "Het blad" : "De bladen"} ${listed(sheets)} ${sheets.length === 1 ? "staat" : "staan"} niet in dit werkboek. Die uitkomst is niet opgeschreven.`,
    action: "Voeg het blad toe uit een nieuw werkboek als u de uitkomst wilt bewaren.",
  },
  B004: {
    title: "Geen kosten in dit jaar",
    explanation: ({ year }) => `Op het blad Kostenposten staan geen kosten van ${year} waarmee we kunnen rekenen.`,
    action: "Vul de kosten van dat jaar in, of kies een ander jaar.",
  },
  B005: {
    title: "Onbekend of de woning is verhuurd",
    explanation: () =>
      "Deze woningen hebben geen status en geen rij op het blad Bewoning. We rekenen alsof ze leeg staan: de verhuurder betaalt.",
    action: "Vul de status in, of de bewoning.",
  },
  B006: {
    title: "Noemer is anders dan de gewichten",
    explanation: ({ key, denominator, sum }) =>
      `Bij verdeelsleutel ${key} staat noemer ${denominator}, maar de gewichten zijn samen ${sum}. We delen door ${sum}.`,
    action: "Verbeter de noemer of de gewichten. Voor een deel dat van niemand is: kies de soort breukdeel.",
  },
  B007: {
    title: "Overdracht stopt",
    explanation: ({ handover, to }) =>
      `Overdracht ${handover} stopt op ${to}. De berekening gaat ervan uit dat bewoners het werk blijven doen.`,
    action: "Houd er rekening mee dat de kosten na die dag terugkomen.",
  },
  B008: {
    title: "Woning onbekend",
    explanation: ({ unit }) => `De woning "${unit}" staat niet op het blad Eenheden.`,
    action: "Typ het nummer zoals het op dat blad staat.",
  },
  B009: {
    title: "Kostenpost onbekend",
    explanation: ({ item }) => `De kostenpost "${item}" staat niet op het blad Kostenposten van dit jaar.`,
    action: "Typ het postnummer zoals het op dat blad staat.",
  },
  B010: {
    title: "Initiatief onbekend",
    explanation: ({ initiative }) => `Het initiatief "${initiative}" staat niet in dit werkboek.`,
    action: "Typ het nummer zoals het op het blad Initiatieven staat.",
  },
  B011: {
    title: "Woning doet niet mee",
    explanation: ({ unit, item }) =>
      `Woning ${unit} betaalt niet mee aan kostenpost ${item}, of die post kon niet worden verdeeld.`,
    action: "Kijk naar de verdeelsleutel van de post.",
  },
  B012: {
    title: "Niets overgedragen",
    explanation: () => "Op het blad Overdracht staat niets waarmee we kunnen rekenen. Er verandert dus niets.",
    action: "Vul op het blad Overdracht in wat bewoners overnemen.",
  },
  B013: {
    title: "Te veel rijen voor het blad",
    explanation: ({ sheet, rows }) => `De uitkomst heeft ${rows} rijen. Dat past niet op het blad ${sheet}.`,
    action: "Splits het werkboek, bijvoorbeeld per complex.",
  },
  B014: {
    title: "Andere administratiekosten",
    explanation: ({ kind }) =>
      kind === "heat"
        ? "Deze kosten tellen als warmte, door de VERA-code of de sleutel 35/65. Daarover geldt een lager percentage administratiekosten."
        : "Deze kosten worden naar verbruik verdeeld. We zien ze als nutsvoorziening met een eigen meter: zonder administratiekosten.",
    action: "Klopt dit niet? Kies dan zelf in de kolom Administratiekosten.",
  },
  B015: {
    title: "Sleutel van een ander complex",
    explanation: ({ key, complex, ofKey }) =>
      `De kosten horen bij complex ${complex}, maar verdeelsleutel ${key} is van complex ${ofKey}. We verdelen over complex ${complex}.`,
    action: "Controleer het complex en de sleutel. Een sleutel voor meer complexen laat u zonder complexnummer.",
  },
  B016: {
    title: "Gewicht niet ingevuld",
    explanation: ({ key, counts }) =>
      counts === "area"
        ? `In verdeelsleutel ${key} zijn gewichten leeg. Daar rekenen we met de m² van het blad Eenheden.`
        : `In verdeelsleutel ${key} zijn gewichten leeg. Daar rekenen we met 1, want deze sleutel verdeelt gelijk.`,
    action: "Vul het gewicht in, of haal de rij weg als de woning niet meedoet.",
  },
  B017: {
    title: "Gewicht in een gelijke sleutel",
    explanation: ({ key }) =>
      `Verdeelsleutel ${key} verdeelt gelijk. Elke woning die meedoet telt daarom als 1, wat er ook als gewicht staat.`,
    action: "Kies de soort eigen gewichten als deze woningen meer of minder moeten betalen.",
  },
  B018: {
    title: "Begin van bewoning ontbreekt",
    explanation: () => "Bij deze bewoners staat geen begindatum. We rekenen alsof zij er altijd al woonden.",
    action: "Vul de eerste dag in.",
  },
  B020: {
    title: "Verdeeld naar m², maar overal gelijk",
    explanation: ({ key, weight }) =>
      `Verdeelsleutel ${key} verdeelt naar m², maar alle gewichten zijn ${dutchFigure(weight)}. De oppervlakten op het blad Eenheden verschillen wel. Nu betaalt elke woning evenveel.`,
    action: "Maak de gewichten leeg: dan telt de oppervlakte van Eenheden. Of kies bij Soort voor gelijk.",
  },
  B021: {
    title: "Verhuurd zonder bewoner",
    explanation: ({ homes }) =>
      `Bij ${homes === 1 ? "deze woning" : `deze ${homes} woningen`} is de laatste bewoner vertrokken, maar de status is nog verhuurd. We rekenen daarna met leegstand, en die betaalt de verhuurder. Voorschotten van daarna tellen niet mee.`,
    action: "Vul op het blad Bewoning in wie er daarna woont, of zet de status op leegstand.",
  },
  B019: {
    title: "Zelfde bewoner, twee rijen",
    explanation: () =>
      "Deze rijen sluiten op elkaar aan en noemen dezelfde bewoner. We maken daarvan samen één afrekening.",
    action: "Zijn het twee huurders? Geef ze dan elk een eigen naam.",
  },
};
