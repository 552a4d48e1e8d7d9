import type { CheckFacts } from "../../problems/check-facts.ts";
import type { TextsFor } from "./text.ts";

/** More choices than this nobody reads in a sentence. */
const MOST_CHOICES = 8;

function someOf(choices: readonly string[], where = ""): string {
  if (choices.length <= MOST_CHOICES) return choices.join(", ");
  return `${choices.slice(0, MOST_CHOICES).join(", ")}, en ${choices.length - MOST_CHOICES} andere${where}`;
}

export const checkTexts: TextsFor<CheckFacts> = {
  C001: {
    title: "Blad staat niet in dit werkboek",
    explanation: ({ table }) =>
      `Het blad ${table} staat niet in dit werkboek. Verwijzingen ernaar kunnen we niet controleren.`,
    action: "Voeg het blad toe uit een nieuw werkboek als u het wilt gebruiken.",
  },
  C002: {
    title: "Geen tabellen van ons",
    explanation: ({ workbook }) => `In "${workbook}" staat geen enkele tabel met onze indeling.`,
    action: "Geef het werkboek eerst een indeling met de opdracht structure.",
  },
  C003: {
    title: "Kop veranderd",
    explanation: ({ heading, found }) =>
      `Hier hoort de kop "${heading}", maar er staat "${found}". Formules en controles zoeken op die naam.`,
    action: `Zet de kop terug; met --repair gaat dat vanzelf.`,
  },
  C004: {
    title: "Kolom ontbreekt",
    explanation: ({ heading, table }) => `De kolom "${heading}" ontbreekt in de tabel ${table}.`,
    action: "Voeg de kolom met precies deze kop weer toe.",
  },
  C010: {
    title: "Niet ingevuld",
    explanation: ({ heading }) => `"${heading}" is niet ingevuld.`,
    action: "Vul de cel in.",
  },
  C011: {
    title: "Nummer staat er twee keer",
    explanation: ({ heading, value }) => `"${value}" staat meer dan één keer in "${heading}".`,
    action: "Geef elke rij een eigen nummer.",
  },
  C012: {
    title: "Keuze onbekend",
    explanation: ({ heading, value, choices }) =>
      `"${value}" is geen keuze uit de lijst van "${heading}". U kunt kiezen uit: ${someOf(choices, " op het blad Lijsten")}.`,
    action: "Kies een van deze woorden.",
  },
  C013: {
    title: "Geen datum",
    explanation: ({ heading, value }) => `In "${heading}" staat "${value}". Dat is geen datum.`,
    action: "Typ de datum opnieuw, als 31-12-2026.",
  },
  C014: {
    title: "Geen getal",
    explanation: ({ heading, value }) => `In "${heading}" staat "${value}". Voor Excel is dat geen getal.`,
    action: "Typ het getal opnieuw.",
  },
  C015: {
    title: "Buiten de grenzen",
    explanation: ({ heading, value, limits }) => `In "${heading}" staat ${value}; het hoort ${limits} te zijn.`,
    action: "Kijk het getal na.",
  },
  C016: {
    title: "Verwijzing onbekend",
    explanation: ({ heading, value, sheet, meant }) =>
      `In "${heading}" staat "${value}", maar dat staat niet op het blad ${sheet}.${meant === null ? "" : ` Daar staat wel "${meant}". Misschien is de nul vooraan weggevallen.`}`,
    action: "Voeg daar de rij toe, of kies een andere waarde.",
  },
  C017: {
    title: "Einde voor begin",
    explanation: ({ heading, before }) => `"${heading}" ligt voor "${before}".`,
    action: "Kijk beide datums na.",
  },
  C018: {
    title: "Formule overschreven",
    explanation: ({ heading }) =>
      `In "${heading}" rekent Excel, maar hier staat een getypte waarde. Die is nu nog gelijk aan de uitkomst.`,
    action: "Zet de formule terug; met --repair gaat dat vanzelf.",
  },
  C019: {
    title: "Uitkomst klopt niet",
    explanation: ({ heading, found, expected }) => `In "${heading}" staat ${found}; onze berekening geeft ${expected}.`,
    action: "Kijk of de formule is veranderd, of laat Excel opnieuw rekenen.",
  },
  C020: {
    title: "Foutwaarde",
    explanation: ({ heading, error }) => `In "${heading}" staat ${error}.`,
    action: "Kijk naar welke cellen de formule verwijst.",
  },
  C021: {
    title: "Keuzelijst of grens weg",
    explanation: ({ heading, cells }) =>
      `In "${heading}" let Excel bij ${cells === 1 ? "1 cel" : `${cells} cellen`} niet meer op wat u typt. Waarschijnlijk is er overheen geplakt.`,
    action: "Zet de controle terug; met --repair gaat dat vanzelf.",
  },
  C022: {
    title: "Formule veranderd",
    explanation: ({ heading }) =>
      `In "${heading}" staat een andere formule dan wij hebben gezet. De uitkomst is nu nog gelijk.`,
    action: "Zet de formule terug; met --repair gaat dat vanzelf.",
  },
  C023: {
    title: "Uitkomsten niet meer bij",
    explanation: ({ sheet }) =>
      `Wat op "${sheet}" staat, hoort niet meer bij de gegevens in dit werkboek. Er is daarna iets veranderd.`,
    action: "Bereken opnieuw: de afrekening met settle, oud tegen nieuw met recompute.",
  },
  C024: {
    title: "Rijen buiten de tabel",
    explanation: ({ sheet, rows }) =>
      `Onder de tabel op het blad ${sheet} ${rows === 1 ? "staat een rij die" : `staan ${rows} rijen die`} er niet bij ${rows === 1 ? "hoort" : "horen"}. Formules en berekeningen zien die niet.`,
    action: "Sleep het hoekje rechtsonder van de tabel omlaag tot deze rijen erin staan.",
  },
  C025: {
    title: "Datum in plaats van getal",
    explanation: ({ heading, value }) => `In "${heading}" staat de datum ${value}. Hier hoort een getal.`,
    action: "Typ het getal opnieuw, en zet de celopmaak op getal.",
  },
  C026: {
    title: "Geen tabel meer",
    explanation: ({ sheet, table }) =>
      `Op het blad ${sheet} staan de koppen en de rijen nog, maar het is geen Excel-tabel met de naam ${table} meer. Formules en berekeningen zien deze rijen niet.`,
    action:
      "Selecteer deze cellen, kies Invoegen, Tabel (met kopteksten), en typ bij Tabelontwerp die naam. Met --repair gaat dat vanzelf.",
  },
  C027: {
    title: "Tabel ontbreekt op het blad",
    explanation: ({ sheet, table }) =>
      `Op het blad ${sheet} staat geen Excel-tabel met de naam ${table} meer, en de koppen zijn anders dan die van ons. Formules en berekeningen zien deze rijen niet.`,
    action:
      "Neem de koppen over uit een nieuw werkboek, kies Invoegen, Tabel (met kopteksten), en typ bij Tabelontwerp die naam.",
  },
  C028: {
    title: "Kop anders dan in de tabel",
    explanation: ({ heading, found }) =>
      `${found === "" ? "Deze kop is leeg" : `Hier staat de kop "${found}"`}, maar in de tabel heet deze kolom "${heading}". Excel zegt daardoor bij het openen dat er iets mis is met het bestand.`,
    action: "Zet de kop terug; met --repair gaat dat vanzelf.",
  },
  C029: {
    title: "Getypte uitkomst klopt niet",
    explanation: ({ heading, found, expected }) =>
      `In "${heading}" rekent Excel, maar hier ${found === "niets" ? "is de formule weg" : `is ${found} over de formule getypt`}. Onze berekening geeft ${expected}.`,
    action: "Zet de formule terug; met --repair gaat dat vanzelf.",
  },
  C033: {
    title: "Losse waarde onder de tabel",
    explanation: ({ sheet, values }) =>
      `Onder de tabel op het blad ${sheet} ${values === 1 ? "staat een losse waarde" : `staan ${values} losse waarden`}. Formules en berekeningen zien die niet.`,
    action:
      "Hoort dit bij de tabel, sleep dan het hoekje rechtsonder van de tabel omlaag en maak de rij af. Is het een opmerking, zet die dan in de eerste kolom.",
  },
  C034: {
    title: "Staat er als tekst",
    explanation: ({ heading, value, kind }) =>
      `In "${heading}" staat "${value}" als tekst, niet als ${kind === "date" ? "datum" : "getal"}. Formules en berekeningen gebruiken het niet.`,
    action: "Typ het opnieuw; met --repair gaat dat vanzelf.",
  },
  C035: {
    title: "Rijen gelden tegelijk",
    explanation: ({ table, homes, units }) =>
      `Van ${homes === 1 ? "deze woning" : `${homes} woningen`} staat meer dan één rij in dezelfde tijd op ${table === "occupancy" ? "Bewoning" : "Voorschotten"}: ${someOf(units)}. Zo is niet te zien ${table === "occupancy" ? "wie er wanneer betaalt" : "wat er per maand is betaald"}.`,
    action:
      "Vul per rij in van wanneer tot wanneer die geldt, ook bij leegstand. Wonen twee bewoners samen? Zet ze dan op één rij.",
  },
  C036: {
    title: "Woning staat dubbel in de sleutel",
    explanation: ({ key, homes, units }) =>
      `In verdeelsleutel ${key} ${homes === 1 ? "staat deze woning" : `staan ${homes} woningen`} in dezelfde tijd meer dan één keer: ${someOf(units)}.`,
    action: "Verwijder de rij die te veel is, of geef elke rij zijn eigen dagen of zijn eigen sleutel.",
  },
  C032: {
    title: "Kostenpost telt niet mee",
    explanation: ({ what, items }) =>
      `${items === 1 ? "Deze kostenpost heeft" : `Deze ${items} kostenposten hebben`} geen ${what === "amount" ? "bedrag" : "jaar"}. Geen afrekening of herberekening telt ${items === 1 ? "die" : "ze"} mee.`,
    action: "Vul de cel in, of verwijder de rij.",
  },
  C031: {
    title: "Blad is weg",
    explanation: ({ table }) =>
      `Het blad ${table} is weg uit dit werkboek, terwijl andere bladen het nodig hebben. Formules en berekeningen kloppen niet meer.`,
    action:
      "Haal het blad terug uit een eerdere versie van het werkboek. Hebt u die niet, dan zet --repair er een leeg blad neer dat u opnieuw invult.",
  },
  C030: {
    title: "Uitkomsten niet opgeslagen",
    explanation: () =>
      "Op deze bladen staan de formules, maar niet hun uitkomsten. Een ander programma dan Excel heeft het werkboek bewaard. We kunnen de uitkomsten niet controleren.",
    action: "Open het werkboek in Excel en bewaar het. Met --repair rekenen wij de uitkomsten uit.",
  },
};
