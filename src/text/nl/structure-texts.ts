import type { StructureFacts } from "../../problems/structure-facts.ts";
import { dutchFigure } from "./figures.ts";
import { listed, type TextsFor } from "./text.ts";

const MAPPING_RULES: Readonly<Record<StructureFacts["S022"]["rule"], string>> = {
  object: "een groep gegevens tussen accolades",
  list: "een lijst tussen rechte haken",
  text: "een tekst tussen aanhalingstekens",
  rowNumbers: "een rijnummer van 1 of hoger",
  kind: "een soort tabel die we kennen",
  field: "een veld dat bij deze soort tabel hoort, of null",
  type: "een soort waarde die we kennen",
  yesNo: "true of false",
  headings: "een kop die ook in de lijst met koppen van deze tabel staat",
};

export const structureTexts: TextsFor<StructureFacts> = {
  S001: {
    title: "Verwijzing onbekend",
    explanation: ({ column, values, distinct, table }) =>
      `Voor ${column} staat er ${quoted(values, distinct)}, maar dat staat niet in ${table}. De tekst blijft staan.`,
    action: "Voeg de rij toe of verbeter de verwijzing.",
  },
  S002: {
    title: "Complex toegevoegd",
    explanation: ({ names, count }) =>
      `${count === 1 ? "Dit complex stond" : `Deze ${count} complexen stonden`} nog niet op het blad Complexen: ${names}${count > 5 ? " en andere" : ""}. We hebben ${count === 1 ? "een rij" : "rijen"} toegevoegd met alleen wat er stond.`,
    action: "Vul het adres en de andere gegevens aan.",
  },
  S003: {
    title: "Datum zonder dag",
    explanation: ({ column, values, distinct }) =>
      `Voor ${column} staat er ${quoted(values, distinct)}. De dag ontbreekt, dus de kolom blijft leeg. De tekst staat op het blad Overig, met de rij waar hij bij hoort.`,
    action: "Vul bij die rij in deze kolom de volledige datum in.",
  },
  S004: {
    title: "Keuze staat niet in de lijst",
    explanation: ({ column, values, distinct }) =>
      `Voor ${column} staat er ${quoted(values, distinct)}. Dat is geen keuze uit de lijst. De tekst staat op het blad Overig.`,
    action: "Kies in deze kolom een waarde uit de lijst.",
  },
  S005: {
    title: "Waarde past niet in de kolom",
    explanation: ({ column, values, distinct }) =>
      `Voor ${column} staat er ${quoted(values, distinct)}. Dat past niet in deze kolom. De tekst staat op het blad Overig.`,
    action: "Vul de waarde zelf in.",
  },
  S006: {
    title: "Verborgen blad niet overgenomen",
    explanation: ({ sheet, rows }) =>
      `Het blad "${sheet}" is verborgen en heeft ${rijen(rows)}. We hebben dit blad niet overgenomen.`,
    action: "Wilt u het blad wel overnemen? Kies dan ook voor verborgen bladen (--include-hidden).",
  },
  S007: {
    title: "Verborgen rijen overgenomen",
    explanation: ({ sheet, rows }) =>
      `Op het blad "${sheet}" ${zijn(rows)} ${rijen(rows)} verborgen. ${tellenMee(rows)}`,
    action: "Controleer of deze rijen in het resultaat horen. Op het blad Herkomst staat welke het zijn.",
  },
  S008: {
    title: "Doorgestreepte rijen overgenomen",
    explanation: ({ sheet, rows }) =>
      `Op het blad "${sheet}" ${zijn(rows)} ${rijen(rows)} doorgestreept. ${tellenMee(rows)}`,
    action: "Controleer of deze rijen in het resultaat horen. Op het blad Herkomst staat welke het zijn.",
  },
  S009: {
    title: "Twee rijen spreken elkaar tegen",
    explanation: ({ table, id, column, value, hits }) =>
      `${id} staat vaker in de bron. Voor ${column} staat er ook "${value}"${anders(hits)}. De eerste waarde staat in ${table}, deze op het blad Overig.`,
    action: "Kies welke waarde juist is.",
  },
  S010: {
    title: "Verwijzing niet eenduidig",
    explanation: ({ column, values, distinct, table }) =>
      `Voor ${column} staat er ${quoted(values, distinct)}. Dat past bij meer dan één rij van ${table}. De tekst blijft staan.`,
    action: "Vul het nummer in van de rij die u bedoelt.",
  },
  S011: {
    title: "Eenheid zonder nummer",
    explanation: ({ id, hits }) =>
      hits === 1
        ? `Deze eenheid heeft geen eigen nummer. We gebruiken nu "${id}", gemaakt van het adres.`
        : `${hits} eenheden hebben geen eigen nummer. We gebruiken nu een nummer dat van het adres is gemaakt, zoals "${id}".`,
    action: "Vul het nummer in dat uw organisatie gebruikt.",
  },
  S012: {
    title: "Rij past niet in de tabel",
    explanation: ({ table, columns, hits }) =>
      `Van ${hits === 1 ? "deze rij" : `deze ${hits} rijen`} is geen rij in ${table} te maken: ${columns.map((column) => `"${column}"`).join(" of ")} ontbreekt of is niet herkend. Alles uit de bron staat op het blad Overig.`,
    action: "Vul de rij in de bron aan, of neem de gegevens zelf over.",
  },
  S013: {
    title: "Bestaande rijen bijgewerkt",
    explanation: ({ table, rows }) =>
      `In ${table} ${zijn(rows)} ${rijen(rows)} bijgewerkt die er al ${rows === 1 ? "stond" : "stonden"}.`,
    action: "Controleer of de nieuwe waarden kloppen.",
  },
  S014: {
    title: "Jaar ontbreekt",
    explanation: ({ table, hits }) =>
      `Bij ${hits === 1 ? "dit bedrag" : `${hits} bedragen`} staat geen jaar. In ${table} is het jaar leeg gebleven.`,
    action: "Vul het jaar in.",
  },
  S015: {
    title: "Zelfde nummer voor andere woningen",
    explanation: ({ number, id, hits }) =>
      `Nummer "${number}" hoort in de bron bij meer dan één woning. ${hits === 1 ? `De tweede heet nu "${id}"` : `${hits} woningen hebben daarom een ander nummer, zoals "${id}"`}.`,
    action: "Vul de nummers in die uw organisatie gebruikt.",
  },
  S016: {
    title: "Gegeven ontbreekt",
    explanation: ({ table, column, hits }) => `In ${table} is bij ${rijen(hits)} de kolom ${column} leeg gebleven.`,
    action: "Vul de kolom aan.",
  },
  S017: {
    title: "Bedragen in duizenden",
    explanation: ({ sheet }) =>
      `Op het blad "${sheet}" staan de bedragen in duizenden euro's. We hebben ze voluit geschreven.`,
    action: "Controleer een van de bedragen.",
  },
  S018: {
    title: "Meer dan één verwijzing",
    explanation: ({ column, values, distinct }) =>
      `Voor ${column} staat er ${quoted(values, distinct)}. Er past maar één in de kolom. De tekst blijft staan.`,
    action: "Kies er één, of maak voor elk een eigen rij.",
  },
  S019: {
    title: "Twee bedragen voor hetzelfde jaar",
    explanation: ({ heading, hits }) =>
      `Bij ${rijen(hits)} staat onder "${heading}" een tweede bedrag voor hetzelfde jaar. We hebben alleen het eerste overgenomen, anders telt het dubbel. Het andere staat op het blad Overig.`,
    action: "Controleer of het juiste bedrag is gekozen.",
  },
  S020: {
    title: "Bewaarde indeling niet te lezen",
    explanation: () => "Dit bestand is geen bewaarde indeling: de tekst heeft niet de vorm van JSON.",
    action: "Kies een bestand dat met --save-mapping is gemaakt, of herstel de tekst.",
  },
  S021: {
    title: "Bewaarde indeling van een andere versie",
    explanation: ({ version }) => `Deze bewaarde indeling heeft versie "${version}". Dit programma kent versie 1.`,
    action: "Maak de indeling opnieuw met --save-mapping.",
  },
  S022: {
    title: "Bewaarde indeling klopt niet",
    explanation: ({ where, rule }) =>
      `In de bewaarde indeling hoort ${where === "" ? "het hele bestand" : `bij ${where}`} ${MAPPING_RULES[rule]} te ${where === "" ? "zijn" : "staan"}.`,
    action: "Herstel deze plek in het bestand, of maak de indeling opnieuw met --save-mapping.",
  },
  S023: {
    title: "Tabel uit de bewaarde indeling niet gevonden",
    explanation: ({ sheet, headings }) =>
      `De bewaarde indeling kent een tabel van blad "${sheet}" met de koppen ${headings}. Die staat niet in dit bestand.`,
    action: "Controleer of de koppen zijn veranderd.",
  },
  S024: {
    title: "Tabel niet in de bewaarde indeling",
    explanation: ({ headings }) =>
      `De tabel met de koppen ${headings} staat niet in de bewaarde indeling. We hebben de kolommen zelf gekoppeld.`,
    action: "Controleer de koppeling van deze tabel.",
  },
  S025: {
    title: "Deelnemer toegevoegd",
    explanation: ({ count }) =>
      count === 1
        ? "Er is iemand die nog niet op het blad Deelnemers stond. We hebben een rij met alleen de naam toegevoegd."
        : `Er zijn ${count} mensen die nog niet op het blad Deelnemers stonden. We hebben rijen met alleen hun naam toegevoegd.`,
    action: "Vul de andere gegevens aan, of haal weg wie er niet bij hoort.",
  },
  S026: {
    title: "Uren zonder dag",
    explanation: ({ sheet, hits }) =>
      `Op het blad "${sheet}" staan bij ${rijen(hits)} uren per week of per maand. Op het blad Uren hoort bij elk uur een dag. De uren staan nu op het blad Overig.`,
    action: "Wilt u deze uren laten meetellen? Schrijf ze dan per dag op het blad Uren.",
  },
  S027: {
    title: "Inkomsten zijn geen kosten",
    explanation: ({ sheet, hits }) =>
      `Op het blad "${sheet}" staan bij ${rijen(hits)} alleen inkomsten. Die horen niet bij de kosten. Ze staan nu op het blad Overig.`,
    action: "Krijgt u kosten terug? Haal dat bedrag dan zelf van de kostenpost af.",
  },
  S028: {
    title: "Verborgen kolommen overgenomen",
    explanation: ({ sheet, columns, headings }) => {
      const rest = columns - headings.length;
      const named = headings.length === 0 ? "" : ` (${headings.join(", ")}${rest > 0 ? ` en ${rest} andere` : ""})`;
      return `Op het blad "${sheet}" ${zijn(columns)} ${columns === 1 ? "1 kolom" : `${columns} kolommen`} verborgen${named}. ${tellenMee(columns)}`;
    },
    action: "Controleer of deze kolommen in het resultaat horen. Op het blad Herkomst staat welke het zijn.",
  },
  S029: {
    title: "Dag hoort bij geen bewoner",
    explanation: ({ sheet, heading, hits }) =>
      `Op het blad "${sheet}" ${hits === 1 ? "staat" : "staan"} onder "${heading.replace(/\s+/g, " ")}" ${hits === 1 ? "een dag" : `${hits} dagen`} waarvan niet zeker is bij welke bewoner die ${hits === 1 ? "hoort" : "horen"}. Alles uit de bron staat op het blad Overig.`,
    action: "Weet u bij welke bewoner de dag hoort? Vul die dan in op het blad Bewoning.",
  },
  S040: {
    title: "Onbekend woord in de bewaarde indeling",
    explanation: ({ where, key }) =>
      `In de bewaarde indeling staat ${where === "" ? "" : `bij ${where} `}het woord "${key}". Dat kent dit programma niet.`,
    action: "Verbeter de spelling of haal het weg, of maak de indeling opnieuw met --save-mapping.",
  },
  S041: {
    title: "Tabel twee keer in de bewaarde indeling",
    explanation: ({ sheet, headings }) =>
      `De tabel van blad "${sheet}" met de koppen ${headings.replace(/\s+/g, " ")} staat twee keer in de bewaarde indeling.`,
    action: "Haal er één weg.",
  },
  S042: {
    title: "Kolommen voor hetzelfde veld",
    explanation: ({ sheet, field, headings }) =>
      `In de bewaarde indeling horen op blad "${sheet}" de kolommen ${listed(headings.map((heading) => `"${heading}"`))} bij hetzelfde veld (${field}). Meestal past daar één waarde in; wat er niet in past, staat op het blad Overig.`,
    action: "Geef elke kolom een eigen veld als dat niet de bedoeling is.",
  },
  S043: {
    title: "Koppen staan op een andere rij",
    explanation: ({ sheet, saved, found }) =>
      `In de bewaarde indeling staan de koppen van blad "${sheet}" op rij ${saved.join(" en ")}. We vonden ze op rij ${found.join(" en ")}.`,
    action: "Controleer of dit de tabel is die u bedoelt.",
  },
  S044: {
    title: "Andere soort waarde dan gewoonlijk",
    explanation: ({ sheet, heading, field, type, usual }) =>
      `In de bewaarde indeling staat bij blad "${sheet}", kolom "${heading}" de soort "${type}". Bij het veld "${field}" hoort meestal ${usual.map((name) => `"${name}"`).join(" of ")}.`,
    action: "Verbeter de soort in de bewaarde indeling als de waarden niet goed zijn gelezen.",
  },
  S045: {
    title: "Alleen uw eigen bladen gelezen",
    explanation: ({ sheets }) =>
      `In dit bestand staan al bladen van Zelfbeheer. We hebben alleen ${sheets.length === 1 ? "het andere blad" : "de andere bladen"} gelezen: ${listed(sheets)}.`,
    action: "Wilt u alles in één werkboek? Gebruik dan --keep-source.",
  },
  S046: {
    title: "Andere woorden voor een keuze",
    explanation: ({ column, values, distinct }) =>
      `Voor ${column} lezen we ${values.join(", ")}${distinct > values.length ? `, en nog ${distinct - values.length} andere woorden` : ""}.`,
    action: "Kies iets anders als u iets anders bedoelt.",
  },
  S047: {
    title: "Kosten per woning",
    explanation: ({ sheet, hits }) =>
      `Op het blad "${sheet}" staan bij ${rijen(hits)} kosten van één woning. Zelfbeheer rekent die uit de kosten van het complex. Deze bedragen staan nu op het blad Overig, om mee te vergelijken.`,
    action: "Vul op Kostenposten de kosten van het hele complex in.",
  },
  S048: {
    title: "Voorschot of saldo is geen kostenpost",
    explanation: ({ sheet, hits }) =>
      `Op het blad "${sheet}" staat in ${rijen(hits)} een voorschot, een saldo of wat nog te verrekenen is. Dat zijn geen kosten. ${hits === 1 ? "De rij staat" : "De rijen staan"} nu op het blad Overig.`,
    action: "Vul voorschotten in op het blad Voorschotten, per woning.",
  },
  S049: {
    title: "Telefoon of e-mail van iemand anders",
    explanation: ({ sheet, heading }) =>
      `Op het blad "${sheet}" staat onder "${heading.replace(/\s+/g, " ")}" hoe iemand te bereiken is. Dat is iemand anders dan wie in de rij staat, of we weten niet zeker wie. Het staat nu op het blad Overig.`,
    action: "Weet u van wie het is? Vul het dan bij die persoon in.",
  },
  S050: {
    title: "Bedrag omgerekend naar een jaar",
    explanation: ({ sheet, heading, times, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} onder "${heading.replace(/\s+/g, " ")}" geen bedrag voor een heel jaar. We hebben het ${times < 1 ? `gedeeld door ${figureOf(1 / times)}` : `maal ${figureOf(times)} gedaan`}, want Zelfbeheer rekent met bedragen per jaar.`,
    action: "Controleer een van de bedragen.",
  },
  S051: {
    title: "Bedrag niet ingevuld",
    explanation: ({ sheet, table, headings, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} wel iets onder ${listed(headings.map((heading) => `"${heading}"`))}, maar het is niet zeker of dat het bedrag per jaar is. In ${table} is het bedrag leeg gebleven.`,
    action: "Vul het bedrag in.",
  },
  S052: {
    title: "Btw ontbreekt",
    explanation: ({ table, hits }) =>
      `Bij ${hits === 1 ? "dit bedrag" : `${hits} bedragen`} staat dat het zonder btw is. Hoeveel btw erbij komt, staat er niet of past er niet bij. In ${table} is de btw leeg gebleven, dus er komt nu niets bij.`,
    action: "Vul het btw-tarief in.",
  },
  S053: {
    title: "Alleen het totaal overgenomen",
    explanation: ({ sheet, headings, total, hits }) =>
      `Op het blad "${sheet}" staan bij ${rijen(hits)} onder ${listed(headings.map((heading) => `"${heading}"`))} delen van een bedrag. We weten niet waar die delen bij horen. Daarom is alleen het bedrag onder "${total}" overgenomen. De delen staan op het blad Overig.`,
    action: "Zijn het complexen? Zet dan in de bron het woord Complex voor elke kop.",
  },
  S054: {
    title: "Meer dan één voorschot",
    explanation: ({ sheet, headings, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} meer dan één voorschot voor dezelfde woning: ${listed(headings.map((heading) => `"${heading}"`))}. We weten niet welk bedrag wanneer geldt, of dat ze bij elkaar horen. Ze staan nu op het blad Overig.`,
    action: "Vul het voorschot in op het blad Voorschotten, met de dag waarop het ingaat.",
  },
  S055: {
    title: "Iemand genoemd in de tekst",
    explanation: ({ column, hits }) =>
      `De kolom ${column} mag de bewonerscommissie zien. In ${hits === 1 ? "deze tekst" : `deze ${hits} teksten`} staat een naam, telefoonnummer of e-mailadres. ${hits === 1 ? "De tekst staat" : "De teksten staan"} daarom op het blad Overig.`,
    action: "Neem de tekst over zonder de persoonsgegevens.",
  },
  S056: {
    title: "Woning doet niet mee",
    explanation: ({ sheet, heading, isWeight, hits }) =>
      isWeight
        ? `Op het blad "${sheet}" ${hits === 1 ? "heeft 1 woning" : `hebben ${hits} woningen`} een gewicht onder "${heading}", terwijl er ook staat dat de woning niet meedoet. Het gewicht is overgenomen, dus de woning betaalt mee.`
        : `Op het blad "${sheet}" staat bij ${hits === 1 ? "1 woning" : `${hits} woningen`} dat de woning niet meedoet. Het gewicht in de sleutel is daarom 0. Wat onder "${heading}" staat, is bewaard op het blad Overig.`,
    action: "Doet de woning niet mee? Dan hoort het gewicht 0 te zijn.",
  },
  S057: {
    title: "Dagen van leegstand",
    explanation: ({ sheet, heading, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} onder "${heading.replace(/\s+/g, " ")}" een dag, en niet wie er woont. Zelfbeheer ziet leegstand aan de tijd zonder bewoner op het blad Bewoning. De dag staat nu op het blad Overig.`,
    action: "Controleer of op Bewoning voor die tijd geen bewoner staat.",
  },
  S058: {
    title: "Kolommen zonder eigen plaats",
    explanation: ({ sheet, headings, areColumns }) =>
      headings.length === 1
        ? `Voor ${areColumns ? "de kolom " : ""}${quoted(headings, 1)} op het blad "${sheet}" vonden we geen plaats in het werkboek. De waarden staan op het blad Overig.`
        : `Voor ${headings.length} ${areColumns ? "kolommen" : "gegevens"} op het blad "${sheet}" vonden we geen plaats in het werkboek: ${firstOf(headings)}. De waarden staan op het blad Overig.`,
    action: "Hoort een kolom ergens bij? Kies dan zelf waar die heen gaat.",
  },
  S060: {
    title: "Hoe vaak is niet te tellen",
    explanation: ({ values, distinct }) =>
      `Bij Herhaling staat ${values.map((value) => `"${value}"`).join(", ")}${distinct > values.length ? `, en nog ${distinct - values.length} andere teksten` : ""}. Hoeveel beurten dat per jaar zijn, weten we niet zeker. Beurten per jaar is leeg.`,
    action: "Vul bij Beurten per jaar zelf een getal in, als u dat weet.",
  },
  S061: {
    title: "Einddatum ontbreekt",
    explanation: ({ values }) =>
      `Bij de status van een afspraak staat ${values.map((value) => `"${value}"`).join(", ")}, maar de laatste dag staat er niet bij. Zonder die dag telt de afspraak als een afspraak die nog loopt.`,
    action: "Vul op Afspraken bij Tot en met de laatste dag in.",
  },
  S062: {
    title: "Jaar ontbreekt",
    explanation: ({ table, hits }) =>
      `Op ${table} staat bij ${rijen(hits)} een dag, maand, week of kwartaal zonder jaar, want in de bron staat geen jaar.`,
    action: "Zet het jaar boven de tabel en lees het bestand opnieuw in, of vul zelf een datum in.",
  },
  S063: {
    title: "Complex van de rij erboven",
    explanation: ({ hits }) =>
      `Het complex staat alleen bij de eerste rij van elk blok. Bij ${rijen(hits)} nemen we het complex van de rij erboven.`,
    action: "Controleer of deze rijen bij dat complex horen.",
  },
  S064: {
    title: "Bedrag per woning",
    explanation: ({ sheet, heading, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} onder "${heading.replace(/\s+/g, " ")}" wat één woning betaalt. Zelfbeheer rekent dat uit de kosten van het complex. Het staat nu op het blad Overig, om mee te vergelijken.`,
    action: "U hoeft niets te doen.",
  },
  S065: {
    title: "Twee bewoners in dezelfde tijd",
    explanation: ({ sheet, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} wie vertrok en wie er kwam, maar niet allebei de dagen. Nu lijkt het alsof zij tegelijk in de woning wonen.`,
    action: "Vul op het blad Bewoning bij wie vertrok Tot en met in, en bij de nieuwe bewoner Van.",
  },
  S066: {
    title: "Dag van komst of vertrek",
    explanation: ({ sheet, heading, isFirst, hits }) =>
      `Op het blad "${sheet}" lezen we bij ${rijen(hits)} de dag onder "${heading.replace(/\s+/g, " ")}" als de ${isFirst ? "eerste" : "laatste"} dag van de bewoner.`,
    action: `Begon of eindigde de huur op een andere dag? Verander die dan op het blad Bewoning.`,
  },
  S067: {
    title: "Einddatum uitgerekend",
    explanation: ({ hits }) =>
      `Bij ${rijen(hits)} in Contracten rekenen we de einddatum uit: de looptijd vanaf de ingangsdatum, want er staat bij dat het contract niet wordt verlengd.`,
    action: "Loopt het contract toch door? Maak Einddatum dan leeg.",
  },
  S068: {
    title: "Laatste dag om op te zeggen",
    explanation: ({ sheet, heading, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} onder "${heading.replace(/\s+/g, " ")}" tot wanneer u kunt opzeggen. Zelfbeheer rekent die dag uit met de einddatum en de opzegtermijn. Wat er stond, staat nu op het blad Overig.`,
    action: "Vul in Contracten de einddatum en de opzegtermijn in.",
  },
  S069: {
    title: "Looptijd zonder einddatum",
    explanation: ({ hits }) =>
      `Bij ${rijen(hits)} in Contracten staat een looptijd, maar geen einddatum en niet of het contract wordt verlengd. Zonder einddatum telt het als een contract dat nog loopt.`,
    action: "Is het contract afgelopen? Vul dan Einddatum in.",
  },
  S070: {
    title: "Aantallen omgerekend",
    explanation: ({ sheet, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} hoeveel mensen elk antwoord gaven. Op Metingen staat het deel van alle antwoorden: 0,25 is een kwart. Hoeveel mensen antwoordden, staat bij Aantal antwoorden.`,
    action: "Controleer of dit klopt.",
  },
  S071: {
    title: "Seizoen als kwartaal",
    explanation: ({ values, distinct }) =>
      `Bij Periode lezen we ${values.join(", ")}${distinct > values.length ? ` en nog ${distinct - values.length} andere` : ""}. De tekst uit de bron staat op het blad Overig.`,
    action: "Vul bij Datum de dag in, als u die weet.",
  },
  S076: {
    title: "Bedrag van een deel van het jaar",
    explanation: ({ sheet, heading, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} onder "${heading.replace(/\s+/g, " ")}" het bedrag van een deel van het jaar. De rij zegt van welke maand, welk kwartaal of welke dag. We hebben het bedrag overgenomen zoals het er staat, en niet omgerekend naar een jaar.`,
    action: "Controleer of alle delen van het jaar in de lijst staan.",
  },
  S077: {
    title: "Woning staat dubbel in een verdeelsleutel",
    explanation: ({ sheet, isOneKey, hits }) =>
      isOneKey
        ? `Op het blad "${sheet}" heeft een woning bij ${rijen(hits)} al een gewicht in dezelfde verdeelsleutel. Het tweede gewicht is niet overgenomen, want dan telt de woning dubbel. Het staat op het blad Overig.`
        : `Op het blad "${sheet}" staan woningen meer dan een keer, zonder kolom die zegt bij welke verdeelsleutel elk gewicht hoort. Daarom zijn ${rijen(hits)} niet overgenomen. De gewichten staan op het blad Overig.`,
    action: "Zet bij elke rij de naam van de verdeelsleutel, en elke woning een keer in een sleutel.",
  },
  S078: {
    title: "Bedrag per jaar of van de hele looptijd",
    explanation: ({ sheet, heading, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} onder "${heading.replace(/\s+/g, " ")}" niet of het bedrag van een jaar is, of van de hele looptijd. We hebben het overgenomen als bedrag per jaar.`,
    action: "Is het van de hele looptijd? Vul dan het bedrag per jaar in.",
  },
  S080: {
    title: "Dagen van wie er woont",
    explanation: ({ sheet, heading, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} een dag onder "${heading.replace(/\s+/g, " ")}". We weten niet of de bewoner toen kwam of wegging. De dagen staan nu op het blad Overig.`,
    action: "Kwam of ging de bewoner toen? Vul de dag dan op Bewoning in bij Van of bij Tot en met.",
  },
  S081: {
    title: "Twee bewoners tegelijk",
    explanation: ({ homes, units }) =>
      `Op Bewoning ${homes === 1 ? "heeft 1 woning" : `hebben ${homes} woningen`} in dezelfde tijd meer dan één bewoner: ${firstOf(units)}. Zo kan Zelfbeheer niet zien wie er wanneer betaalt.`,
    action: "Vul op Bewoning per bewoner de juiste dagen in. Wonen zij samen? Zet ze dan op één rij.",
  },
  S082: {
    title: "Geen bewoner",
    explanation: ({ sheet, heading, values, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} onder "${heading.replace(/\s+/g, " ")}" geen naam, maar ${listed(values.map((value) => `"${value}"`))}. Daarvoor staat niemand op Bewoning, dus die tijd is leegstand. De tekst staat op het blad Overig.`,
    action: "Woont er wel iemand? Vul die dan in op Bewoning.",
  },
  S083: {
    title: "Credit van debet afgetrokken",
    explanation: ({ sheet, from, heading, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} een bedrag onder "${heading.replace(/\s+/g, " ")}". Dat hebben we afgetrokken van het bedrag onder "${from.replace(/\s+/g, " ")}". Staan er twee bedragen op een rij? Dan staan die ook op het blad Overig.`,
    action: "Controleer of het bedrag in Kostenposten klopt.",
  },
  S084: {
    title: "Regel voor doorbelasten onbekend",
    explanation: ({ sheet, heading, hits }) =>
      `Op het blad "${sheet}" staat onder "${heading.replace(/\s+/g, " ")}" bij ${rijen(hits)} dat de kosten worden doorbelast. Voor deze kosten is er meer dan één regel, en we weten niet welke geldt. Doorbelasten is in Kostenposten leeg gebleven.`,
    action: "Kies op het blad Kostenposten bij Doorbelasten de regel die geldt.",
  },
  S085: {
    title: "Cijfers van een businesscase",
    explanation: ({ sheet, headings, initiatives }) =>
      `Op het blad "${sheet}" staan bij ${initiatives === 1 ? "1 initiatief" : `${initiatives} initiatieven`} cijfers van een businesscase, onder ${listed(headings.map((heading) => `"${heading}"`))}. Zelfbeheer rekent de businesscase zelf uit. Deze cijfers staan nu op het blad Overig, om mee te vergelijken.`,
    action: "Zet wat de groep nodig heeft op het blad Middelen en bereken daarna de servicekosten opnieuw.",
  },
  S088: {
    title: "Voorschot van een jaar of periode",
    explanation: ({ sheet, heading, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} onder "${heading.replace(/\s+/g, " ")}" een voorschot van een heel jaar of van een andere periode. We weten niet zeker welk bedrag dat per maand is. ${hits === 1 ? "Het bedrag staat" : "De bedragen staan"} nu op het blad Overig.`,
    action: "Vul op het blad Voorschotten in wat er per maand is betaald, en van wanneer tot wanneer.",
  },
  S089: {
    title: "Voorschot omgerekend naar een maand",
    explanation: ({ sheet, heading, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} onder "${heading.replace(/\s+/g, " ")}" een voorschot van een jaar of van een andere periode. We hebben dat gedeeld door het aantal maanden. Wat er stond, staat ook op het blad Overig.`,
    action: "Was het voorschot niet elke maand even hoog? Pas het dan aan op het blad Voorschotten.",
  },
  S090: {
    title: "Voorschot zonder einddatum",
    explanation: ({ sheet, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} geen einddatum bij het voorschot, terwijl er voor dezelfde woning een later voorschot is. Als einddatum staat nu de dag voor dat latere voorschot op het blad Voorschotten.`,
    action: "Klopt een einddatum niet? Pas die dan aan op het blad Voorschotten.",
  },
  S092: {
    title: "Uren uit begin en eind",
    explanation: ({ sheet, headings, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} geen aantal uren, maar een tijd onder ${listed(headings.map((heading) => `"${heading}"`))}. De uren zijn de tijd daartussen. De tijden zelf staan op het blad Overig.`,
    action: "Was er een pauze? Pas de uren dan aan op het blad Uren.",
  },
  S091: {
    title: "Meer woningen in één cel",
    explanation: ({ sheet, heading, values, distinct, hits }) =>
      `Op het blad "${sheet}" ${hits === 1 ? "staat bij 1 rij" : `staan bij ${hits} rijen`} onder "${heading.replace(/\s+/g, " ")}" meer woningen in één cel: ${quoted(values, distinct)}. Daarvan hebben we geen woningen gemaakt. Alles uit ${hits === 1 ? "die rij" : "die rijen"} staat op het blad Overig.`,
    action: "Geef elke woning een eigen rij en lees de lijst opnieuw in, of vul de woningen in op het blad Eenheden.",
  },
  S093: {
    title: "Meer dan één antwoord",
    explanation: ({ sheet, hits }) =>
      `Op het blad "${sheet}" staat bij ${hits === 1 ? "één stem" : `${hits} stemmen`} een kruisje onder meer dan één antwoord. Het antwoord is leeg gebleven.`,
    action: "Zoek uit wat de huurder stemde en vul het antwoord in op Draagvlak.",
  },
  S094: {
    title: "Woning zonder huurder",
    explanation: ({ sheet, hits }) =>
      `Op het blad "${sheet}" staat bij ${hits === 1 ? "één woning" : `${hits} woningen`} dat die leeg is. Daar is geen stem van gemaakt, dus ${hits === 1 ? "die woning telt" : "die woningen tellen"} niet mee bij de 70%.`,
    action: "Controleer of de woning leeg stond toen u het vroeg.",
  },
  S095: {
    title: "Ruimte van de rij erboven",
    explanation: ({ sheet, hits }) =>
      `Op het blad "${sheet}" staat bij ${hits === 1 ? "1 rij" : `${hits} rijen`} geen ruimte. Daar is de ruimte van de rij erboven ingevuld.`,
    action: "Controleer of het werk in die ruimte is.",
  },
  S096: {
    title: "Letters voor hoe vaak",
    explanation: ({ values, distinct }) =>
      `Bij Herhaling lezen we ${values.join(", ")}${distinct > values.length ? ` en nog ${distinct - values.length} andere` : ""}, zoals het blad de letters uitlegt.`,
    action: "Controleer of dit klopt.",
  },
  S097: {
    title: "Geen tijd per beurt",
    explanation: ({ heading, hits }) =>
      `Onder "${heading}" staat bij ${hits === 1 ? "1 taak" : `${hits} taken`} hoeveel tijd het werk in een hele periode kost. Dat is niet de tijd van één beurt. Minuten per beurt is leeg; de uren staan op het blad Overig.`,
    action: "Vul in hoeveel minuten één beurt kost en hoe vaak het werk gebeurt.",
  },
  S098: {
    title: "Iets persoonlijks in de tekst",
    explanation: ({ column, hits }) =>
      `De kolom ${column} mag de bewonerscommissie zien. ${hits === 1 ? "Deze tekst gaat" : `Deze ${hits} teksten gaan`} over iemand zelf, bijvoorbeeld over de gezondheid. ${hits === 1 ? "De tekst staat" : "De teksten staan"} daarom op het blad Overig.`,
    action: "Neem alleen over wat anderen mogen weten.",
  },
  S099: {
    title: "Hetzelfde nummer bij twee rijen",
    explanation: ({ table, values, distinct }) =>
      `Meer dan één rij heeft hetzelfde nummer: ${quoted(values, distinct)}. Op ${table} zijn het aparte rijen geworden.`,
    action: "Horen ze bij elkaar? Maak er dan één rij van.",
  },
  S100: {
    title: "Kruisje met woorden",
    explanation: ({ hits }) =>
      hits === 1
        ? "Bij dit kruisje staan ook woorden. Het kruisje telt als ja. De hele tekst staat op het blad Overig."
        : `Bij ${hits} kruisjes staan ook woorden. De kruisjes tellen als ja. De hele tekst staat op het blad Overig.`,
    action: "Controleer of dat klopt met wat de woorden zeggen.",
  },
  S101: {
    title: "Klaar, maar zonder dag",
    explanation: ({ hits }) =>
      hits === 1
        ? "Bij 1 stap staat dat die klaar is, maar niet op welke dag. Bij Klaar staat ja. Klaar op blijft leeg."
        : `Bij ${hits} stappen staat dat ze klaar zijn, maar niet op welke dag. Bij Klaar staat ja. Klaar op blijft leeg.`,
    action: "Weet u de dag nog? Vul die dan in bij Klaar op.",
  },
  S102: {
    title: "Waarde van de rij erboven",
    explanation: ({ column, hits }) =>
      `De kolom ${column} is alleen ingevuld bij de eerste rij van elk blok. Bij ${rijen(hits)} nemen we de waarde van de rij erboven.`,
    action: "Controleer of deze rijen daarbij horen.",
  },
  S103: {
    title: "Jaar of complexnummer",
    explanation: ({ sheet, words, year, hits }) =>
      `Boven de lijst op het blad "${sheet}" staat "${words}". We hebben ${year} bij ${rijen(hits)} als jaar ingevuld. Het kan ook een complexnummer zijn.`,
    action: "Is het een complexnummer? Verbeter dan op Kostenposten het jaar en vul het complex in.",
  },
  S104: {
    title: "Kosten van twee jaren",
    explanation: ({ sheet, words, year, isDated, hits }) =>
      `De kosten op het blad "${sheet}" gaan over ${words}. Ze horen bij ${year}, het jaar waarin die periode eindigt. Dat jaar staat nu bij ${rijen(hits)}${isDated ? ", met de eerste en de laatste dag erbij" : ". De eerste en de laatste dag weten we niet"}.`,
    action: "Controleer op Kostenposten het jaar, Van en Tot en met.",
  },
  S105: {
    title: "Kopie van een blad",
    explanation: ({ sheet, of, rows }) =>
      `De lijst op het blad "${sheet}" is precies gelijk aan die op het blad "${of}". We hebben ${rows === 1 ? "de rij" : `de ${rows} rijen`} één keer overgenomen.`,
    action: "U hoeft niets te doen.",
  },
  S106: {
    title: "Misschien twee keer dezelfde lijst",
    explanation: ({ sheet, of, areVersions }) =>
      areVersions
        ? `De lijst op het blad "${sheet}" lijkt veel op die op het blad "${of}". We hebben beide overgenomen. Als het twee versies zijn van dezelfde lijst, staat nu alles dubbel.`
        : `Op het blad "${sheet}" staan dezelfde soorten kosten als op het blad "${of}", van hetzelfde jaar en hetzelfde complex of zonder complex. We hebben beide overgenomen. Ze tellen nu bij elkaar op.`,
    action:
      "Geldt maar één van de twee? Verberg dan het andere blad en lees het bestand opnieuw in. Horen ze bij verschillende complexen? Vul dan op Kostenposten het complex in.",
  },
  S107: {
    title: "Kosten van een deel van het jaar",
    explanation: ({ sheet, heading, from, to, hits }) =>
      `Onder "${heading}" op het blad "${sheet}" staan kosten van ${from} tot en met ${to}, dus niet van het hele jaar. Bij ${rijen(hits)} hebben we die dagen ingevuld.`,
    action: "Lees de kosten van het hele jaar in als die bekend zijn.",
  },
  S108: {
    title: "Huur en voorschotten per woning",
    explanation: ({ sheet, hits }) =>
      `Op het blad "${sheet}" staat in ${rijen(hits)} de huur of een deel van het voorschot van één woning. Zelfbeheer telt zulke delen niet op. ${hits === 1 ? "De rij staat" : "De rijen staan"} nu op het blad Overig.`,
    action: "Lees een lijst in met één rij per woning en het hele voorschot per maand, of vul dat in op Eenheden.",
  },
  S109: {
    title: "Kosten zonder complex",
    explanation: ({ hits, complexes }) =>
      `Bij ${hits === 1 ? "1 kostenpost" : `${hits} kostenposten`} staat niet van welk complex die is, terwijl de bron ${complexes} complexen noemt. Kosten zonder complex gaan over alle woningen in de verdeelsleutel.`,
    action: "Vul op Kostenposten het complex in als de kosten van één complex zijn.",
  },

  S110: {
    title: "Nummers zonder straat",
    explanation: ({ values, distinct, hits }) =>
      `Bij ${hits === 1 ? "1 woning" : `${hits} woningen`} staat een nummer zonder straat, met een naam erboven of op de tab: ${quoted(values, distinct)}. Die naam staat nu in het eenheidnummer, want hetzelfde nummer kan er ook bij een andere naam zijn. Of het de straat of het complex is, weten we niet.`,
    action: "Vul op Eenheden de straat en het complex in, en het nummer dat uw organisatie gebruikt.",
  },
  S117: {
    title: "Hoeft niet meer",
    explanation: ({ words, hits }) =>
      `Bij ${rijen(hits)} staat ${quoted(words, words.length)}. Zo'n rij is niet gedaan en ook niet te laat. Daarom staat de dag waarop het klaar moest zijn op het blad Overig.`,
    action: "Moet het toch nog gebeuren? Vul dan bij Klaar voor een nieuwe dag in.",
  },
  S120: {
    title: "Iets persoonlijks in de tekst",
    explanation: ({ column, hits }) =>
      `${hits === 1 ? "Deze tekst gaat" : `Deze ${hits} teksten gaan`} over iemand zelf, bijvoorbeeld over gezondheid of schulden. Zoiets hoort niet in de kolom ${column}. ${hits === 1 ? "De tekst staat" : "De teksten staan"} daarom op het blad Overig.`,
    action: "Bewaar zulke gegevens alleen als dat nodig is, in een apart dossier.",
  },
  S121: {
    title: "Looptijd met verlenging",
    explanation: ({ hits }) =>
      hits === 1
        ? "Bij 1 contract staat hoe lang het loopt en dat het verlengd kan worden. Of dat al is gebeurd, weten we niet. Einddatum blijft leeg, en de laatste dag om op te zeggen dus ook."
        : `Bij ${hits} contracten staat hoe lang ze lopen en dat ze verlengd kunnen worden. Of dat al is gebeurd, weten we niet. Einddatum blijft leeg, en de laatste dag om op te zeggen dus ook.`,
    action: "Vul op Contracten bij Einddatum de eerste dag in waarop het contract afloopt.",
  },
  S122: {
    title: "Per seizoen een eigen taak",
    explanation: ({ sheet, hits }) =>
      `Op het blad "${sheet}" staat bij ${rijen(hits)} per seizoen hoe vaak het werk gebeurt. Zo'n rij is op Taken voor elk seizoen een eigen taak geworden.`,
    action: "Controleer deze taken.",
  },
  S123: {
    title: "Nul achteraan weggevallen",
    explanation: ({ values, distinct, hits }) =>
      `${hits === 1 ? "1 eenheidnummer heeft" : `${hits} eenheidnummers hebben`} minder cijfers achter de punt dan de andere: ${quoted(values, distinct)}. Misschien heeft Excel een nul aan het einde weggelaten.`,
    action: "Controleer het nummer. Zet de cel in uw bestand op tekst als er een nul bij hoort.",
  },
  S118: {
    title: "Kleur die zegt of iets klaar is",
    explanation: ({ words, hits }) =>
      `${hits === 1 ? "1 rij heeft" : `${hits} rijen hebben`} een kleur die op dit blad ${quoted(words, words.length)} betekent. Daaruit lezen we of iets klaar is.`,
    action: "Controleer de kolom Klaar.",
  },
  S119: {
    title: "Kleuren met een betekenis",
    explanation: ({ sheet, words, hits }) =>
      `Op het blad "${sheet}" ${hits === 1 ? "heeft 1 rij" : `hebben ${hits} rijen`} een kleur met een betekenis: ${quoted(words, words.length)}. Kleuren nemen we niet over.`,
    action: "Hebt u de kleuren nodig? Schrijf dan in een kolom wat ze betekenen.",
  },
  S111: {
    title: "Eenheden uit een lijst met gewichten",
    explanation: ({ sheet, hits }) =>
      `Op het blad "${sheet}" ${hits === 1 ? "staat 1 eenheid" : `staan ${hits} eenheden`} met nummer en adres, die op geen ander blad ${hits === 1 ? "staat" : "staan"}. We hebben ${hits === 1 ? "die" : "ze"} toegevoegd op Eenheden.`,
    action: "Vul op Eenheden aan wat er nog ontbreekt.",
  },
};

function figureOf(value: number): string {
  return dutchFigure(String(Math.round(value * 100) / 100));
}

/** " (en 3 andere)": a problem with many places names the first. */
function anders(hits: number): string {
  return hits > 1 ? ` (en ${hits - 1} andere)` : "";
}

/** "K9", "K10" en 3 andere waarden */
function quoted(values: readonly string[], distinct: number): string {
  const shown = values.map((value) => `"${value}"`).join(", ");
  const rest = distinct - values.length;
  return rest > 0 ? `${shown} en ${rest === 1 ? "1 andere waarde" : `${rest} andere waarden`}` : shown;
}

/** The first few of a list, and how many more there are. */
function firstOf(names: readonly string[]): string {
  const shown = names
    .slice(0, 6)
    .map((name) => `"${name}"`)
    .join(", ");
  return names.length > 6 ? `${shown} en nog ${names.length - 6}` : shown;
}

function rijen(count: number): string {
  return count === 1 ? "1 rij" : `${count} rijen`;
}

/** Of rows or columns that were hidden or struck through. */
function tellenMee(count: number): string {
  return count === 1 ? "Die telt mee." : "Die tellen mee.";
}

function zijn(count: number): string {
  return count === 1 ? "is" : "zijn";
}
