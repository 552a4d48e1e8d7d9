import type { AutomationFacts } from "../../problems/automation-facts.ts";
import { listed, type TextsFor } from "./text.ts";

/** "1 kostenpost", "3 kostenposten" */
function items(count: number): string {
  return count === 1 ? "1 kostenpost" : `${count} kostenposten`;
}

const is = (count: number) => (count === 1 ? "is" : "zijn");

export const automationTexts: TextsFor<AutomationFacts> = {
  A001: {
    title: "Map niet gevonden",
    explanation: ({ folder }) => `De map ${folder} bestaat niet, of is geen map.`,
    action: "Controleer de naam van de map.",
  },
  A002: {
    title: "Initiatief staat in meer werkboeken",
    explanation: ({ initiative, name, files }) =>
      `Initiatief ${initiative} (${name}) staat in ${listed(files)}. Het telt daardoor vaker mee.`,
    action: "Laat in de map alleen het werkboek staan dat u nu gebruikt.",
  },
  A003: {
    title: "Geen initiatieven",
    explanation: ({ folder }) => `In de werkboeken van de map ${folder} staan geen initiatieven.`,
    action: "Controleer de map. Met --recursive kijken we ook in de mappen die erin staan.",
  },
  A004: {
    title: "Kopie voor de commissie",
    explanation: ({ workbook }) =>
      `"${workbook}" is een kopie voor een bewonerscommissie. Wat erin staat, telt al mee in het werkboek van de corporatie.`,
    action: "U hoeft niets te doen.",
  },
  A010: {
    title: "Jaar ligt niet later",
    explanation: ({ year, current }) => `Het boekjaar van dit werkboek is ${current}. ${year} ligt daar niet na.`,
    action: "Kies een later jaar, of controleer het boekjaar op Leeswijzer.",
  },
  A011: {
    title: "Begroting overgenomen",
    explanation: ({ year, from, kind, count }) =>
      `De begroting van ${year} heeft ${items(count)} met het bedrag van ${kind} ${from}. Er is niets bij opgeteld.`,
    action: "Kijk elk bedrag na en pas de Opmerking aan als de begroting vaststaat.",
  },
  A012: {
    title: "Geen kosten om over te nemen",
    explanation: ({ year, from, kind }) =>
      `Op Kostenposten staan geen bedragen van ${from} met "${kind}". Daarom is er nog geen begroting van ${year}.`,
    action: "Vul de begroting zelf in, of kies met --costs de andere soort.",
  },
  A013: {
    title: "Deel van een jaar",
    explanation: ({ year, count }) =>
      `${items(count)} ${count === 1 ? "gaat" : "gaan"} over een deel van het jaar. Daaruit is geen bedrag voor heel ${year} af te leiden.`,
    action: "Vul voor deze posten zelf een begroting in.",
  },
  A014: {
    title: "Kosten zonder bedrag",
    explanation: ({ year, count }) =>
      `${items(count)} zonder leesbaar bedrag ${is(count)} niet overgenomen naar ${year}.`,
    action: "Vul voor deze posten zelf een begroting in.",
  },
  A015: {
    title: "Begroting staat er al",
    explanation: ({ year, count }) =>
      `Van ${items(count)} staat er al een begroting van ${year}. Die blijft zoals ze is.`,
    action: "U hoeft niets te doen.",
  },
  A016: {
    title: "Bewoners doen dit werk",
    explanation: ({ year, from, count }) =>
      `${items(count)} ${is(count)} (deels) overgenomen door bewoners. Het bedrag van ${from} zegt niet zeker wat er in ${year} nog overblijft.`,
    action:
      "Zet bij deze posten neer wat ze zonder zelfbeheer kosten: de herberekening trekt zelf af wat bewoners doen.",
  },
  A017: {
    title: "Contract is afgelopen",
    explanation: ({ year, count }) =>
      `${items(count)} in de begroting van ${year} ${count === 1 ? "komt" : "komen"} uit een contract dat dan is afgelopen.`,
    action: "Controleer het contract, en pas het bedrag aan of haal de post weg.",
  },
  A018: {
    title: "Stand van het fonds invullen",
    explanation: ({ year, count }) =>
      `Bij ${count === 1 ? "1 fonds" : `${count} fondsen`} is de stand op 1 januari ${year} nog leeg.`,
    action: "Vul de stand in bij de nieuwe post op Kostenposten.",
  },
  A019: {
    title: "Norm ontbreekt voor het jaar",
    explanation: ({ year, norms }) =>
      `${norms.length === 1 ? "De norm" : "De normen"} ${listed(norms)} ${norms.length === 1 ? "geldt" : "gelden"} volgens het blad Normen niet in heel ${year}. Zonder rij rekent Zelfbeheer er niet mee.`,
    action: "Zoek de waarde op bij de bron en voeg op Normen een rij toe.",
  },
  A020: {
    title: "Voorschot loopt af",
    explanation: ({ year, homes }) =>
      `Voor ${homes === 1 ? "1 woning" : `${homes} woningen`} staat op Voorschotten geen voorschot dat geldt op 1 januari ${year}.`,
    action: "Voeg het nieuwe voorschot toe.",
  },
  A021: {
    title: "Afrekening moet nog",
    explanation: ({ year, complexes }) =>
      `De afrekening over ${year} is nog niet ingevuld bij ${complexes === 1 ? "1 complex" : `${complexes} complexen`}. Alle gegevens van ${year} staan ook in het nieuwe werkboek.`,
    action: "Maak de afrekening vanuit één werkboek, en vul daarna op Complexen het laatste afgerekende jaar in.",
  },
  A022: {
    title: "Jaar overgeslagen",
    explanation: ({ year, current }) =>
      `Tussen het boekjaar ${current} en ${year} ligt een jaar. De begroting komt uit ${year - 1}.`,
    action: "Controleer of dit het jaar is dat u bedoelt.",
  },
  A024: {
    title: "Begroting of werkelijk niet ingevuld",
    explanation: ({ year, from, count }) =>
      `Bij ${items(count)} van ${from} staat niet of het begroting of werkelijk is. Die ${is(count)} niet overgenomen naar ${year}.`,
    action: "Kies begroting of werkelijk in het oude werkboek en begin opnieuw, of vul de begroting zelf in.",
  },
  A028: {
    title: "Kosten zonder jaar",
    explanation: ({ year, count }) =>
      `Bij ${items(count)} staat niet van welk jaar het bedrag is. Die ${is(count)} niet overgenomen naar ${year}.`,
    action: "Vul het jaar in het oude werkboek in en begin opnieuw, of vul de begroting zelf in.",
  },
  A029: {
    title: "Kosten van de andere soort",
    explanation: ({ year, from, kind, count }) =>
      `Van ${items(count)} is er over ${from} geen bedrag met "${kind}", alleen een van de andere soort. Die ${is(count)} niet overgenomen naar ${year}.`,
    action: "Vul voor deze posten zelf een begroting in.",
  },
  A030: {
    title: "Kopie voor de commissie",
    explanation: ({ workbook }) =>
      `"${workbook}" is een kopie voor een bewonerscommissie. Een nieuw jaar begint in het werkboek van de corporatie.`,
    action: "Kies het werkboek waaruit deze kopie is gemaakt.",
  },
  A026: {
    title: "Map niet te maken",
    explanation: ({ folder, reason }) => `De map "${folder}" kan niet worden gemaakt: ${reason}.`,
    action: "Kies een andere map, of vraag om rechten op deze map.",
  },
  A027: {
    title: "Map niet te lezen",
    explanation: ({ folder, reason }) => `De map "${folder}" kan niet worden gelezen: ${reason}.`,
    action: "Vraag om toegang tot deze map, en probeer het opnieuw.",
  },
  A023: {
    title: "Cel op Leeswijzer ontbreekt",
    explanation: ({ cells, year }) =>
      `${listed(cells)} ${cells.length === 1 ? "staat" : "staan"} nog niet op ${year}: er is geen cel met die naam, of er staat een formule in.`,
    action: "Vul het boekjaar en de peildatum zelf in op Leeswijzer.",
  },
};
