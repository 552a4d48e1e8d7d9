import type { FileFacts } from "../../problems/file-facts.ts";
import type { TextsFor } from "./text.ts";

export const fileTexts: TextsFor<FileFacts> = {
  F001: {
    title: "Bestand niet gevonden",
    explanation: ({ file }) => `Het bestand "${file}" bestaat niet.`,
    action: "Controleer de naam en de map.",
  },
  F002: {
    title: "Het bestand is leeg",
    explanation: ({ file }) => `In "${file}" staat niets.`,
    action: "Controleer of het bestand goed is opgeslagen of gedownload.",
  },
  F003: {
    title: "Werkboek met wachtwoord",
    explanation: ({ file }) => `"${file}" is beveiligd met een wachtwoord om te openen.`,
    action: "Open het in Excel, haal het wachtwoord weg via Bestand, Info, en sla een kopie op.",
  },
  F004: {
    title: "Oud bestandstype",
    explanation: ({ file }) => `"${file}" is een oud Excel-bestand (.xls) of een ander oud Office-bestand.`,
    action: "Open het in Excel en sla het op als Excel-werkmap (.xlsx).",
  },
  F005: {
    title: "Binair werkboek",
    explanation: ({ file }) => `"${file}" is een binaire werkmap (.xlsb).`,
    action: "Open het in Excel en sla het op als Excel-werkmap (.xlsx).",
  },
  F006: {
    title: "OpenDocument-bestand",
    explanation: ({ file }) => `"${file}" is een OpenDocument-bestand (.ods).`,
    action: "Sla het in LibreOffice of Excel op als Excel-werkmap (.xlsx).",
  },
  F007: {
    title: "Numbers-bestand",
    explanation: ({ file }) => `"${file}" is een bestand van Numbers.`,
    action: "Exporteer het in Numbers naar Excel (.xlsx).",
  },
  F008: {
    title: "Geen werkboek",
    explanation: ({ file, kind }) => `"${file}" is ${kind}, geen Excel-werkmap.`,
    action: "Kies een bestand dat als .xlsx, .xlsm of .csv is opgeslagen.",
  },
  F009: {
    title: "Bestand beschadigd",
    explanation: ({ file }) => `"${file}" is beschadigd of niet compleet; we kunnen het niet lezen.`,
    action: "Open het in Excel en sla het opnieuw op als .xlsx, of vraag een nieuwe kopie.",
  },
  F010: {
    title: "Bestand te groot",
    explanation: ({ file }) => `"${file}" wordt bij het uitpakken veel te groot. Dat kan een schadelijk bestand zijn.`,
    action: "Controleer van wie het bestand komt. Verwijder lege rijen en kolommen en sla het opnieuw op.",
  },
  F011: {
    title: "Tijdelijk bestand",
    explanation: ({ file }) => `"${file}" is een tijdelijk bestand dat Excel maakt zolang een werkboek openstaat.`,
    action: "Kies het werkboek zelf (de naam zonder ~$).",
  },
  F012: {
    title: "Bestand niet veilig",
    explanation: ({ file }) => `In "${file}" staan namen die buiten het bestand wijzen. Dat is niet veilig.`,
    action: "Controleer van wie het bestand komt en open het niet.",
  },
  F013: {
    title: "Geen werkbladen",
    explanation: ({ file }) => `In "${file}" staan geen werkbladen met cellen.`,
    action: "Kies een werkboek met ten minste één gewoon werkblad.",
  },
  F014: {
    title: "Geen tekstlijst",
    explanation: ({ file }) => `"${file}" heet een tekstlijst (.csv), maar bevat iets anders.`,
    action: "Geef het bestand zijn juiste naam, of exporteer de lijst opnieuw.",
  },
  F015: {
    title: "Niet overgenomen",
    explanation: ({ what }) =>
      `In uw bestand staan ook: ${what}. Die lezen we niet; in uw eigen bestand blijven ze zoals ze zijn.`,
    action: "U hoeft niets te doen.",
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
    action: "Kies een andere naam, of geef --force om het te vervangen.",
  },
  F035: {
    title: "Bestand niet te schrijven",
    explanation: ({ file, reason }) => `Het bestand "${file}" kan niet worden geschreven: ${reason}.`,
    action: "Kies een andere map, of maak ruimte of rechten vrij.",
  },
  F036: {
    title: "Naam van het bestand",
    explanation: ({ file, ending }) =>
      `"${file}" eindigt niet op ${ending}. ${ending === ".docx" ? "Word opent het document" : "Excel opent het werkboek"} dan niet.`,
    action: "Kies bij --out een naam met die letters aan het eind.",
  },
  F040: {
    title: "Tabel niet gevonden",
    explanation: ({ table }) => `De tabel ${table} staat niet meer in dit werkboek. Er is niets veranderd.`,
    action: "Lees het werkboek opnieuw en probeer het nog eens.",
  },
  F041: {
    title: "Het werkboek is intussen veranderd",
    explanation: ({ table, expected, found }) =>
      `In de tabel ${table} stond eerst "${expected}" en nu "${found}". Er is niets veranderd.`,
    action: "Lees het werkboek opnieuw en bekijk het voorstel nog een keer.",
  },
  F042: {
    title: "Het werkboek is intussen veranderd",
    explanation: ({ table, expected, found }) =>
      `De tabel ${table} had eerst ${expected} ${expected === 1 ? "rij" : "rijen"} en nu ${found}. Er is niets veranderd.`,
    action: "Lees het werkboek opnieuw en bekijk het voorstel nog een keer.",
  },
  F043: {
    title: "Het werkboek is intussen veranderd",
    explanation: ({ table }) => `Een rij of kolom van de tabel ${table} is er niet meer. Er is niets veranderd.`,
    action: "Lees het werkboek opnieuw en bekijk het voorstel nog een keer.",
  },
  F044: {
    title: "Tekst te lang voor een cel",
    explanation: ({ table, length }) =>
      `Een tekst voor de tabel ${table} heeft ${length} tekens. In een cel passen er 32.767. Er is niets veranderd.`,
    action: "Maak de tekst korter of verdeel hem over meer cellen.",
  },
  F045: {
    title: "Kolomkop kan niet",
    explanation: ({ table, heading }) =>
      heading === ""
        ? `Een kolom van de tabel ${table} zou geen kop meer hebben. Er is niets veranderd.`
        : `De kop "${heading}" is te lang of staat al boven een andere kolom van de tabel ${table}. Er is niets veranderd.`,
    action: "Geef elke kolom een eigen kop van hoogstens 255 tekens.",
  },
  F046: {
    title: "Onder de tabel staan gegevens",
    explanation: ({ table, rows }) =>
      `De tabel ${table} heeft ${rows === 1 ? "1 rij" : `${rows} rijen`} extra nodig, maar onder de tabel staan gegevens. Er is niets veranderd.`,
    action: "Verplaats wat onder de tabel staat naar een ander blad, en probeer het opnieuw.",
  },
  F047: {
    title: "Tabel met een totaalrij",
    explanation: ({ table }) =>
      `De tabel ${table} heeft een totaalrij, en daarom kan het aantal rijen niet veranderen. Er is niets veranderd.`,
    action: "Zet de totaalrij uit (Tabelontwerp, Totaalrij) en probeer het opnieuw.",
  },
  F048: {
    title: "Het blad is vol",
    explanation: ({ table, rows }) =>
      `De tabel ${table} heeft ${rows === 1 ? "1 rij" : `${rows} rijen`} extra nodig, en zo lang kan een blad niet zijn. Er is niets veranderd.`,
    action: "Verdeel de gegevens over meer werkboeken.",
  },
  F049: {
    title: "Formule over meer cellen",
    explanation: ({ table }) =>
      `In de tabel ${table} hoort een cel bij een formule die over meer cellen loopt. Zo'n cel kan niet los veranderen. Er is niets veranderd.`,
    action: "Vervang de formule over meer cellen door een formule per cel, en probeer het opnieuw.",
  },
  F050: {
    title: "Digitale handtekening vervallen",
    explanation: () => "Uw werkboek is digitaal ondertekend. De kopie is anders en is daarom niet ondertekend.",
    action: "Onderteken de kopie opnieuw als dat nodig is. Uw eigen bestand is nog steeds ondertekend.",
  },
  F051: {
    title: "Tekst ingekort",
    explanation: ({ length }) =>
      `Een tekst heeft ${length} tekens. In een cel passen er 32.767; de rest is niet meegenomen.`,
    action: "Kijk in het bronbestand naar de hele tekst en verdeel hem over meer cellen.",
  },
  F052: {
    title: "Tabel staat al in het werkboek",
    explanation: ({ table }) => `Uw werkboek heeft al een tabel met de naam ${table}. Er is niets veranderd.`,
    action: "Geef die tabel een andere naam, of kies een werkboek zonder onze bladen.",
  },
  F053: {
    title: "Naam staat al in het werkboek",
    explanation: ({ name }) =>
      `Uw werkboek gebruikt de naam "${name}" al voor iets anders, en onze bladen hebben die naam nodig. Er is niets veranderd.`,
    action: "Geef uw naam een andere naam (Formules, Namen beheren) en probeer het opnieuw.",
  },
  F054: {
    title: "Werkboek niet te veranderen",
    explanation: ({ part }) =>
      `Het onderdeel "${part}" van het bestand ontbreekt of is niet zoals Excel het schrijft. Daarom veranderen we het niet.`,
    action: "Open het bestand in Excel, bewaar het opnieuw als .xlsx en probeer het nog eens.",
  },
  F055: {
    title: "Datums vanaf 1904",
    explanation: () =>
      "Uw werkboek telt datums vanaf 1904 en onze bladen vanaf 1900. In één werkboek zouden datums dan vier jaar verschuiven. Er is niets veranderd.",
    action: "Maak een los werkboek: gebruik de opdracht zonder --keep-source.",
  },
  F056: {
    title: "De opbouw van het werkboek is beveiligd",
    explanation: () => "In uw werkboek mogen geen bladen worden toegevoegd. Er is niets veranderd.",
    action:
      "Hef de beveiliging op (Controleren, Werkmap beveiligen), of maak een los werkboek: gebruik de opdracht zonder --keep-source.",
  },
  F057: {
    title: "Kolom ontbreekt",
    explanation: ({ table, headings }) =>
      `In de tabel ${table} van uw werkboek ontbreekt: ${headings}. Er zijn waarden voor die kolom, en die zouden verloren gaan. Er is niets veranderd.`,
    action: "Controleer het werkboek eerst en herstel de koppen. Lees daarna opnieuw in.",
  },
  F058: {
    title: "Geen werkboek van Zelfbeheer",
    explanation: ({ file }) => `Het werkboek ${file} heeft geen bladen van Zelfbeheer om de rijen in te zetten.`,
    action: "Kies een werkboek dat met Zelfbeheer is gemaakt, of laat --into weg: dan komt er een nieuw werkboek.",
  },
  F059: {
    title: "Dit is al een werkboek van Zelfbeheer",
    explanation: ({ file }) =>
      `"${file}" is al een werkboek van Zelfbeheer. Er staan geen andere bladen in om een indeling te geven.`,
    action:
      "Controleer het met de opdracht check. Wilt u er een lijst in zetten? Gebruik dan structure met die lijst, en --into met dit werkboek.",
  },
  F060: {
    title: "Blad ontbreekt in het bestand",
    explanation: ({ sheets }) =>
      `Het bestand noemt ${sheets.length === 1 ? "het blad" : "de bladen"} ${sheets.map((sheet) => `"${sheet}"`).join(", ")}, maar de inhoud ervan ontbreekt. Het bestand is beschadigd. De andere bladen zijn wel gelezen.`,
    action: "Vraag een nieuwe kopie van het bestand, of haal een eerdere versie terug.",
  },
};
