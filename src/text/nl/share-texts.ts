import type { FoundInCopy, ShareFacts } from "../../problems/share-facts.ts";
import { listed, type TextsFor } from "./text.ts";

export const shareTexts: TextsFor<ShareFacts> = {
  N001: {
    title: "Niet bekend wat er is gedeeld",
    explanation: ({ sheet }) =>
      `In deze kopie ontbreekt het blad ${sheet}. Daarop staat wat er is gedeeld toen de kopie werd gemaakt.`,
    action: "Vraag om het bestand dat u hebt gestuurd, met alle bladen erin.",
  },
  N002: {
    title: "Blad Gedeeld is veranderd",
    explanation: ({ sheet }) =>
      `Op het blad ${sheet} is iets veranderd, weggehaald of toegevoegd. We kunnen niet meer zeker weten wat er is gedeeld.`,
    action: "Gebruik een kopie waarin dat blad niet is veranderd.",
  },
  N003: {
    title: "Nummer niet gevonden",
    explanation: ({ kind, id, known, others }) =>
      `${kind === "initiative" ? "Een initiatief" : "Een complex"} met nummer ${id} staat niet in dit werkboek.${knownNumbers(known, others)}`,
    action: "Kijk het nummer na op het blad Initiatieven of Complexen.",
  },
  N004: {
    title: "Nummer staat twee keer",
    explanation: ({ kind, id }) =>
      `${kind === "initiative" ? "Het initiatief" : "Het complex"} met nummer ${id} staat op twee rijen. We weten niet welke rijen erbij horen.`,
    action: "Geef een van de twee een eigen nummer.",
  },
  N005: {
    title: "Rij zonder eigen nummer",
    explanation: ({ rows }) =>
      rows === 1
        ? "Een rij heeft geen nummer, of een nummer dat ook op een andere rij staat. Die rij gaat niet mee, want na het invullen is zij niet terug te vinden."
        : `${rows} rijen hebben geen nummer, of een nummer dat ook op een andere rij staat. Die rijen gaan niet mee, want na het invullen zijn zij niet terug te vinden.`,
    action: "Geef elke rij een eigen nummer en maak de kopie opnieuw.",
  },
  N006: {
    title: "Tekst noemt iemand",
    explanation: ({ heading, cells }) =>
      `${inCells(heading, cells)} iemand genoemd, of hoe iemand te bereiken is. ${NOT_IN_COPY}`,
    action: "Haal de naam weg, of kies dat de tekst toch mee mag.",
  },
  N007: {
    title: "Tekst gaat over iemands leven",
    explanation: ({ heading, cells }) =>
      `${inCells(heading, cells)} iets gezegd wat over iemands leven kan gaan, zoals gezondheid, geld, gezin, geloof of politie. ${NOT_IN_COPY}`,
    action:
      "Haal dat weg: zulke gegevens deelt u niet zonder toestemming. Gaat de tekst over niemand, kies dan dat zij toch mee mag.",
  },
  N008: {
    title: "Naam niet afgesproken",
    explanation: ({ heading, cells }) =>
      `In de kolom ${heading} ${cells === 1 ? "staat een naam" : `staan op ${cells} plaatsen namen`} die niet op het blad Deelnemers ${cells === 1 ? "staat" : "staan"}. ${NOT_IN_COPY}`,
    action:
      "Zet de deelnemer op het blad Deelnemers, met de naam die anderen mogen zien. Is het een groep of bedrijf, kies dan dat het mee mag.",
  },
  N009: {
    title: "Verwijzing naar buiten de kopie",
    explanation: ({ heading, cells }) =>
      `In de kolom ${heading} ${cells === 1 ? "verwijst een cel" : `verwijzen ${cells} cellen`} naar een rij die niet in de kopie staat. In de kopie ${cells === 1 ? "is die cel" : "zijn die cellen"} leeg.`,
    action: "Hier hoeft u niets te doen, als de verwijzing klopt.",
  },
  N010: {
    title: "Kosten van één of twee woningen",
    explanation: ({ rows }) =>
      `${rows === 1 ? "Een kostenpost gaat" : `${rows} kostenposten gaan`} over één of twee woningen. Daaruit is af te lezen wat een huishouden betaalt, dus ${rows === 1 ? "die gaat" : "die gaan"} niet mee.`,
    action: "Hier hoeft u niets te doen.",
  },
  N011: {
    title: "Aantal woningen niet bekend",
    explanation: ({ rows, complex }) =>
      `Bij complex ${complex} staat niet hoeveel woningen het heeft. ${rows === 1 ? "De kostenpost gaat" : `De ${rows} kostenposten gaan`} niet mee: bij één of twee woningen is eruit af te lezen wat een huishouden betaalt.`,
    action: "Vul Aantal woningen in op het blad Complexen, of zet de woningen op het blad Eenheden.",
  },
  N012: {
    title: "Rij hoort nergens bij",
    explanation: ({ rows }) =>
      `Bij ${rows === 1 ? "een rij" : `${rows} rijen`} staat niet bij welk initiatief of complex zij ${rows === 1 ? "hoort" : "horen"}, of staat een nummer dat niet bestaat. ${rows === 1 ? "Die rij gaat" : "Die rijen gaan"} niet mee.`,
    action: "Vul het initiatief, het complex of de taak in als de rij mee moet.",
  },
  N013: {
    title: "Initiatief en complex kloppen niet samen",
    explanation: ({ rows }) =>
      `Bij ${rows === 1 ? "een rij" : `${rows} rijen`} hoort het initiatief bij een ander complex dan er staat. ${rows === 1 ? "Die rij gaat" : "Die rijen gaan"} niet mee.`,
    action: "Kijk welke van de twee klopt en maak de kopie opnieuw.",
  },
  N014: {
    title: "Kopie niet gemaakt",
    explanation: ({ found, where }) =>
      `We hebben de kopie nagekeken voordat u haar kreeg, en er ${FOUND[found]} (${where}). Daarom is er niets bewaard.`,
    action: "Noemt een tekst iemand? Haal die weg en probeer het opnieuw. Helpt dat niet, meld het dan aan de makers.",
  },
  N015: {
    title: "Cel bleef niet weg",
    explanation: ({ cells }) =>
      `U wilde ${listed(cells)} toch delen, maar ${cells.length === 1 ? "die cel werd" : "die cellen werden"} niet weggelaten.`,
    action: "Noem een cel van het werkboek zoals die in de melding staat, bijvoorbeeld Taken!H6.",
  },
  N016: {
    title: "Complex ontbreekt",
    explanation: ({ initiative }) =>
      `Bij initiatief ${initiative} staat geen complex. De kopie heeft daarom geen gebouw en geen kosten.`,
    action: "Vul Complexnummer in op het blad Initiatieven.",
  },
  N017: {
    title: "Blad ontbreekt",
    explanation: ({ sheet }) => `In dit werkboek ontbreekt het blad ${sheet}. Zonder weten we niet wat er bij hoort.`,
    action: "Gebruik een werkboek met onze indeling. U maakt dat met de opdracht template of structure.",
  },
  N018: {
    title: "Toch gedeeld",
    explanation: ({ cells }) =>
      `${cells === 1 ? "Een tekst over iemand gaat" : `${cells} teksten over iemand gaan`} mee, omdat u dat koos.`,
    action: "Weet zeker dat die persoon dat goed vindt.",
  },
  N019: {
    title: "Verborgen rij gaat mee",
    explanation: ({ rows }) =>
      rows === 1
        ? "Een rij is in uw werkboek verborgen, of valt buiten een filter. In de kopie is die rij gewoon te zien."
        : `${rows} rijen zijn in uw werkboek verborgen, of vallen buiten een filter. In de kopie zijn die rijen gewoon te zien.`,
    action: "Mag een rij niet mee? Haal haar dan weg bij dit initiatief of complex.",
  },
  N051: {
    title: "Geen postcode",
    explanation: ({ heading, cells }) =>
      `In de kolom ${heading} ${cells === 1 ? "staat in een cel" : `staan in ${cells} cellen`} iets anders dan een postcode. In de kopie ${cells === 1 ? "is die cel" : "zijn die cellen"} leeg.`,
    action: "Typ een postcode, zoals 1234 AB, en maak de kopie opnieuw.",
  },
  N050: {
    title: "Teksten om te lezen",
    explanation: ({ columns }) => {
      const cells = columns.reduce((sum, column) => sum + column.cells, 0);
      const sheets = [...new Set(columns.map(({ sheet }) => sheet))];
      const headings = (sheet: string) =>
        columns.flatMap((one) => (one.sheet === sheet ? [one.heading] : [])).join(", ");
      const where = sheets.map((sheet) => `${sheet}: ${headings(sheet)}`).join("; ");
      return `${cells === 1 ? "Een vrije tekst gaat" : `${cells} vrije teksten gaan`} mee zoals ${cells === 1 ? "die in uw werkboek staat" : "ze in uw werkboek staan"} (${where}). We zochten naar namen en naar woorden over iemands leven, en kunnen iets missen.`;
    },
    action: "Lees deze teksten voordat u de kopie verstuurt.",
  },
};

const NOT_IN_COPY = "In de kopie staat daar (niet gedeeld).";

/** What stands between "en er" and the place. */
const FOUND: Readonly<Record<FoundInCopy, string>> = {
  part: "zit een onderdeel in dat er niet hoort",
  sheet: "staan andere bladen in dan bedoeld",
  hidden: "is iets verborgen",
  extra: "zit meer in dan cellen, zoals een opmerking, een koppeling of een macro",
  name: "staat een naam van cellen in die er niet hoort",
  cell: "staat in een cel iets anders dan bedoeld",
  text: "staat een tekst in die er niet hoort",
  private: "staat een tekst in die alleen voor de corporatie is",
  unreadable: "is iets in dat we niet kunnen lezen",
};

function knownNumbers(known: readonly string[], others: number): string {
  if (known.length === 0) return "";
  return others === 0 ? ` Wel: ${listed(known)}.` : ` Wel: ${known.join(", ")} en nog ${others} andere.`;
}

function inCells(heading: string, cells: number): string {
  return cells === 1 ? `In de kolom ${heading} wordt in een cel` : `In de kolom ${heading} wordt in ${cells} cellen`;
}
