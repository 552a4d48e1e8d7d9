import type { MergeFacts, MergeFault } from "../../problems/merge-facts.ts";
import { dutchDay } from "./figures.ts";
import { listed, type TextsFor } from "./text.ts";

/** More rows than this are counted. */
const ROWS_SHOWN = 6;

export const mergeTexts: TextsFor<MergeFacts> = {
  N020: {
    title: "Geen kopie van dit werkboek",
    explanation: ({ why, of }) => notACopy(why, of),
    action: "Kies het bestand dat u van de bewoners terugkreeg, en het werkboek waaruit die kopie is gemaakt.",
  },
  N021: {
    title: "Kopie van een nieuwere versie",
    explanation: ({ version }) =>
      `Deze kopie is gemaakt met een nieuwere versie van Zelfbeheer (indeling ${version}). We kunnen haar niet zeker lezen.`,
    action: "Werk Zelfbeheer bij en probeer het opnieuw.",
  },
  N022: {
    title: "Kopie van een oudere versie",
    explanation: ({ version }) =>
      `Deze kopie is gemaakt met een oudere versie van Zelfbeheer (indeling ${version}). Kolommen kunnen intussen iets anders betekenen.`,
    action: "Bekijk de veranderingen goed voordat u ze overneemt.",
  },
  N023: {
    title: "Al eerder samengevoegd",
    explanation: ({ copy, on }) =>
      `Deze kopie (${copy}) is al eerder samengevoegd${on === null ? "" : `, op ${dutchDay(on)}`}. Alleen wat er nu anders is, staat hieronder.`,
    action: "U hoeft niets te doen. Rijen die er al staan, komen er niet nog een keer bij.",
  },
  N024: {
    title: "Niets over te nemen",
    explanation: () => "Uit de kopie is niets over te nemen: uw werkboek blijft zoals het is.",
    action: "U hoeft niets te doen.",
  },
  N025: {
    title: "Op twee plekken veranderd",
    explanation: ({ row, heading, ours, theirs }) =>
      `Bij ${row} staat onder ${heading} in uw werkboek ${quoted(ours)} en in de kopie ${quoted(theirs)}. Uw waarde blijft staan.`,
    action: "Kies welke waarde klopt.",
  },
  N026: {
    title: "Waarde niet overgenomen",
    explanation: ({ rows, isNew, heading, value, why, detail }) =>
      `In de kopie staat bij ${isNew ? "een nieuwe rij" : shown(rows)} onder ${heading}${value === "" ? " niets" : ` ${quoted(value)}`}. ${FAULTS[why](detail)} Dit is niet overgenomen.`,
    action: "Vraag na wat er bedoeld is, en vul het zelf in uw werkboek in.",
  },
  N027: {
    title: "Rijen weggehaald in de kopie",
    explanation: ({ sheet, rows }) =>
      rows.length === 1
        ? `In de kopie is op ${sheet} een rij weggehaald: ${shown(rows)}. In uw werkboek blijft die rij staan.`
        : `In de kopie zijn op ${sheet} ${rows.length} rijen weggehaald: ${shown(rows)}. In uw werkboek blijven ze staan.`,
    action: "Vraag na of ze weg mogen. Haal ze dan zelf weg.",
  },
  N028: {
    title: "Rij is hier weggehaald",
    explanation: ({ row, values }) =>
      `De bewoners hebben bij ${row} iets veranderd, maar die rij staat niet meer in uw werkboek. In de kopie staat: ${values.join("; ")}.`,
    action: "Kijk of u dit nog nodig hebt, en voeg de rij dan zelf toe.",
  },
  N029: {
    title: "Nummers van rijen veranderd",
    explanation: ({ sheet, rows }) =>
      `In de kopie ${rows.length === 1 ? "heeft op" : "hebben op"} ${sheet} ${rows.length === 1 ? "een rij" : `${rows.length} rijen`} een ander nummer of geen nummer meer. Aan de inhoud herkennen we ${shown(rows)}.`,
    action: "U hoeft niets te doen. In uw werkboek blijven de nummers zoals ze zijn.",
  },
  N030: {
    title: "Nummer staat er twee keer",
    explanation: ({ sheet, rows }) =>
      `In de kopie staat op ${sheet} bij ${rows.length === 1 ? "een nieuwe rij" : `${rows.length} nieuwe rijen`} het nummer van een andere rij: ${shown(rows)}. Een nieuwe rij krijgt een eigen nummer.`,
    action: "Controleer of het echt een nieuwe rij is.",
  },
  N031: {
    title: "Rij staat dubbel in de kopie",
    explanation: ({ sheet, rows }) =>
      `In de kopie ${rows.length === 1 ? "staat" : "staan"} op ${sheet} ${shown(rows)} twee keer, precies gelijk. We nemen ${rows.length === 1 ? "de rij" : "elke rij"} één keer.`,
    action: "U hoeft niets te doen.",
  },
  N032: {
    title: "Niet zeker welke rij dit is",
    explanation: ({ row, isNew }) =>
      isNew
        ? `Deze rij in de kopie lijkt veel op ${row}, die later in uw werkboek is gezet. We voegen haar daarom niet vanzelf toe.`
        : `Deze rij in de kopie is misschien ${row}, maar het nummer of de inhoud is veranderd. We nemen er daarom niets vanzelf van over.`,
    action: "Vergelijk de twee rijen en kies.",
  },
  N033: {
    title: "Extra kolom in de kopie",
    explanation: ({ heading, sheet, cells }) =>
      `In de kopie staat op ${sheet} een kolom ${heading === "" ? "zonder kop" : `"${heading}"`} die u niet hebt gedeeld, met ${cells} ${cells === 1 ? "gevulde cel" : "gevulde cellen"}. Die is niet overgenomen.`,
    action: "Lees in de kopie wat er staat.",
  },
  N034: {
    title: "Kop veranderd in de kopie",
    explanation: ({ heading, found }) =>
      `De kolom ${heading} heet in de kopie "${found}". We lezen haar als ${heading}.`,
    action: "Controleer of dat klopt.",
  },
  N035: {
    title: "Kolom weg in de kopie",
    explanation: ({ heading, sheet }) =>
      `In de kopie ontbreekt op ${sheet} de kolom ${heading}. In uw werkboek blijft die kolom zoals ze is.`,
    action: "U hoeft niets te doen.",
  },
  N036: {
    title: "Blad weg in de kopie",
    explanation: ({ sheet }) =>
      `In de kopie vinden we het blad ${sheet} niet. In uw werkboek blijft dat blad zoals het is.`,
    action: "Vraag na of dat zo bedoeld is.",
  },
  N037: {
    title: "Bladen zonder tabel",
    explanation: ({ sheets }) =>
      `In de kopie zijn op ${listed(sheets)} alleen de cellen over; de Excel-tabel is weg. We hebben ze gelezen aan de koppen.`,
    action: "U hoeft niets te doen.",
  },
  N038: {
    title: "Rijen onder de tabel",
    explanation: ({ sheet, rows }) =>
      `In de kopie ${rows === 1 ? "staat" : "staan"} op ${sheet} ${rows === 1 ? "1 rij" : `${rows} rijen`} onder de tabel. Die ${rows === 1 ? "lezen we" : "lezen we ook"} mee.`,
    action: "Controleer of het echt rijen van de tabel zijn.",
  },
  N039: {
    title: "Blad niet gelezen",
    explanation: ({ sheet, like }) => `In de kopie lijkt het blad "${sheet}" op ${like}. We lezen alleen ${like}.`,
    action: `Kijk of de bewoners op dat andere blad iets hebben ingevuld.`,
  },
  N040: {
    title: "Veranderd wat van de corporatie is",
    explanation: ({ sheet, heading, cells }) =>
      `In de kopie ${cells === 1 ? "is" : "zijn"} op ${sheet} onder ${heading} ${cells === 1 ? "1 cel" : `${cells} cellen`} veranderd. Die kolom houdt de corporatie bij. Dit is niet overgenomen.`,
    action: "Kijk of de bewoners een fout in uw gegevens hebben gezien.",
  },
  N041: {
    title: "Formule overschreven in de kopie",
    explanation: ({ heading, cells }) =>
      `In de kopie ${cells === 1 ? "is" : "zijn"} onder ${heading} ${cells === 1 ? "1 formule" : `${cells} formules`} overschreven. In uw werkboek blijft Excel dit uitrekenen.`,
    action: "U hoeft niets te doen.",
  },
  N042: {
    title: "Naam niet bekend",
    explanation: ({ names }) =>
      `In de kopie ${names.length === 1 ? "staat" : "staan"} ${listed(names.map(quoted))}. Daar past geen deelnemer bij, of meer dan één. De tekst is overgenomen zoals die er staat.`,
    action: "Voeg de deelnemer toe, of schrijf de naam zoals op het blad Deelnemers.",
  },
  N043: {
    title: "Nieuwe rijen in wat van de corporatie is",
    explanation: ({ sheet, rows }) =>
      `In de kopie ${rows === 1 ? "is" : "zijn"} op ${sheet} ${rows === 1 ? "1 rij" : `${rows} rijen`} toegevoegd. Dat blad houdt de corporatie bij. ${rows === 1 ? "De rij is" : "Ze zijn"} niet overgenomen.`,
    action: "Voeg zelf toe wat klopt.",
  },
  N044: {
    title: "Hele kolom veranderd",
    explanation: ({ heading, how, cells }) =>
      how === "emptied"
        ? `In de kopie is de hele kolom ${heading} leeg; er stonden ${cells} waarden in. We nemen dat niet vanzelf over.`
        : `In de kopie staan onder ${heading} ${cells} waarden bij een andere rij. Waarschijnlijk is alleen deze kolom gesorteerd. We nemen dat niet vanzelf over.`,
    action: "Vraag na wat er is gebeurd, en kies dan.",
  },
  N045: {
    title: "Ontbreekt in uw werkboek",
    explanation: ({ sheet, heading }) =>
      heading === null
        ? `In uw werkboek ontbreekt het blad ${sheet}. Wat de bewoners daar invulden, kunnen we nergens kwijt.`
        : `In uw werkboek ontbreekt op ${sheet} de kolom ${heading}. Wat de bewoners daar invulden, kunnen we nergens kwijt.`,
    action: "Herstel eerst uw werkboek met Controleren, en voeg dan samen.",
  },
  N046: {
    title: "Nummer staat dubbel in uw werkboek",
    explanation: ({ row }) =>
      `In uw werkboek hebben meer rijen het nummer ${row}. Wat de bewoners daar veranderden, is niet overgenomen.`,
    action: "Geef elke rij een eigen nummer, en voeg dan opnieuw samen.",
  },
  N047: {
    title: "Keuze hoort nergens bij",
    explanation: ({ keys }) =>
      `${keys.length === 1 ? "Deze keuze hoort" : `${keys.length} keuzes horen`} bij geen enkel verschil: ${shown(keys)}.`,
    action: "Laat met --dry-run --json zien welke verschillen er zijn.",
  },
  N048: {
    title: "Losse waarden onder de tabel",
    explanation: ({ sheet, values }) =>
      `In de kopie ${values === 1 ? "staat" : "staan"} op ${sheet} ${values === 1 ? "1 losse waarde" : `${values} losse waarden`} onder de tabel. Die ${values === 1 ? "is" : "zijn"} niet overgenomen.`,
    action: "Kijk of het een begonnen rij of een opmerking is.",
  },
  N049: {
    title: "Elk verschil is een keuze",
    explanation: ({ differences }) =>
      `We weten niet wat er is gedeeld, en dus ook niet wie iets heeft veranderd. ${differences === 1 ? "Het ene verschil is" : `Alle ${differences} verschillen zijn`} een keuze voor u; zonder keuze blijft uw werkboek zoals het is.`,
    action: "Kies bij elk verschil.",
  },
  N060: {
    title: "Eigen blad in de kopie",
    explanation: ({ sheet }) =>
      `In de kopie staat ook een blad ${sheet}, dat wij er niet in hebben gezet. Wat daar staat, is niet overgenomen.`,
    action: "Lees wat bewoners daar schreven.",
  },
  N061: {
    title: "Tekst naast de tabel",
    explanation: ({ sheet, cells }) =>
      `In de kopie ${cells === 1 ? "staat" : "staan"} op ${sheet} ${cells === 1 ? "1 cel" : `${cells} cellen`} naast de tabel. Die ${cells === 1 ? "is" : "zijn"} niet overgenomen.`,
    action: "Lees wat bewoners daar schreven.",
  },
  N062: {
    title: "Opmerkingen of foto's in de kopie",
    explanation: ({ comments, pictures }) =>
      `In de kopie staan ook ${listed([...(comments ? ["opmerkingen bij cellen"] : []), ...(pictures ? ["afbeeldingen"] : [])])}. Die zijn niet overgenomen.`,
    action: "Open de kopie in Excel en bekijk ze. Opmerkingen vindt u via Controleren.",
  },
};

const FAULTS: Readonly<Record<MergeFault, (detail: string) => string>> = {
  choice: (detail) => `Kiezen kan uit: ${detail}.`,
  date: () => "Dat is geen datum die we zeker kunnen lezen.",
  number: () => "Dat is geen getal dat we zeker kunnen lezen.",
  day: () => "Dat is een datum, en hier hoort een getal.",
  error: () => "Dat is een foutmelding van Excel.",
  required: () => "Die cel moet gevuld zijn.",
  uncalculated: () => "De formule daar heeft geen uitkomst.",
  long: () => "Die tekst is te lang voor een cel.",
  limits: (detail) => `Het moet ${detail} zijn.`,
  order: (detail) => `Die dag ligt voor ${detail}.`,
  reference: (detail) => `Die rij staat niet op het blad ${detail} van de kopie, of niet meer in uw werkboek.`,
};

function notACopy(why: MergeFacts["N020"]["why"], of: string | null): string {
  switch (why) {
    case "other":
      return of === null
        ? "Dit bestand is een kopie van een ander werkboek: de rijen hebben andere namen dan in uw werkboek."
        : `Dit bestand is een kopie van een ander werkboek. Ze gaat over ${of}, en dat past niet bij uw werkboek.`;
    case "whole":
      return "Dit bestand is een heel werkboek, met gegevens die niet worden gedeeld. Het is geen kopie voor bewoners.";
    case "swapped":
      return "Het werkboek dat u wilt bijwerken, is zelf een gedeelde kopie.";
    case "none":
      return "In dit bestand vinden we geen enkel blad van een gedeelde kopie.";
  }
}

function quoted(text: string): string {
  return text === "" ? "niets" : `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`;
}

function shown(rows: readonly string[]): string {
  if (rows.length <= ROWS_SHOWN) return listed(rows);
  return `${rows.slice(0, ROWS_SHOWN).join(", ")} en nog ${rows.length - ROWS_SHOWN}`;
}
