import type { InitiativeFacts } from "../../problems/initiative-facts.ts";
import { dutchDay } from "./figures.ts";
import { listed, type TextsFor } from "./text.ts";

const PARTS = { expectedEffect: "het verwachte effect", reason: "de reden", basis: "de bron" } as const;
const HANDOVER_PARTS = {
  item: "ontbreekt de kostenpost",
  share: "staat niet welk deel vervalt",
  from: "ontbreekt de eerste dag",
  to: "ligt de laatste dag vóór de start",
} as const;

export const initiativeTexts: TextsFor<InitiativeFacts> = {
  I010: {
    title: "Nog geen analyse",
    explanation: () => "Het probleem of de kans is nog door niemand beschreven.",
    action: "Vul op het blad Analyse in hoe verschillende partijen het zien.",
  },
  I011: {
    title: "Eén kijk op het probleem",
    explanation: ({ perceiver }) =>
      perceiver === null
        ? "Bij het probleem staat niet wie het ervaart."
        : `Het probleem is alleen beschreven door: ${perceiver}. Een ander kan iets anders zien.`,
    action: "Vraag het ook aan een andere partij, bijvoorbeeld aan bewoners, en zet dat op een eigen rij.",
  },
  I012: {
    title: "Oorzaak ontbreekt",
    explanation: () => "Bij een probleem staat niet wat erachter kan zitten.",
    action: "Vul een mogelijke oorzaak in. Misschien is het probleem zelf een gevolg van iets anders.",
  },
  I013: {
    title: "Oorzaak niet nagegaan",
    explanation: () => "Bij een oorzaak staat niet hoe u hebt nagegaan of die klopt.",
    action: "Ga de oorzaak na en schrijf op hoe u dat deed.",
  },
  I014: {
    title: "Wat u mist zonder deze kans",
    explanation: () => "Bij een kans staat niet wat er gebeurt als u die laat liggen.",
    action: "Vul in de kolom Gevolg in wat u dan misloopt.",
  },
  I015: {
    title: "Motieven onbekend",
    explanation: () => "Er staat niet waarom bewoners dit willen.",
    action: "Vraag ernaar en kies een of meer motieven.",
  },

  I020: {
    title: "Basisalternatief ontbreekt",
    explanation: () => "Er staat niet wat er gebeurt als u niets nieuws doet. Zonder dat valt er niets te vergelijken.",
    action: 'Zet op het blad Oplossingen een rij met "ja" bij Basisalternatief.',
  },
  I021: {
    title: "Meer dan één basisalternatief",
    explanation: ({ names }) => `Er zijn ${names.length} basisalternatieven: ${listed(names)}.`,
    action: "Laat er één staan: wat het meest waarschijnlijk gebeurt zonder ingreep.",
  },
  I022: {
    title: "Nog geen oplossingen",
    explanation: () => "Er is nog geen oplossing om met het basisalternatief te vergelijken.",
    action: "Zet eerst zo veel mogelijk oplossingen op het blad Oplossingen, ook andere dan zelfbeheer.",
  },
  I023: {
    title: "Oordeel niet onderbouwd",
    explanation: ({ alternative, part }) => `Bij oplossing "${alternative}" ontbreekt ${PARTS[part]}.`,
    action: "Vul dat in, zodat een ander het oordeel kan volgen.",
  },
  I024: {
    title: "Keuze ontbreekt",
    explanation: ({ names }) =>
      names.length === 0
        ? "Er is nog geen oplossing gekozen."
        : `Er zijn ${names.length} oplossingen gekozen: ${listed(names)}.`,
    action: 'Zet bij één oplossing "ja" in de kolom Gekozen.',
  },
  I025: {
    title: "Lang vol te houden?",
    explanation: ({ alternative, isKnown }) =>
      isKnown
        ? `Oplossing "${alternative}" is gekozen, maar niet lang vol te houden.`
        : `Van de gekozen oplossing "${alternative}" staat er niet of bewoners die lang kunnen en willen volhouden.`,
    action: "Vraag het na bij bewoners, of kies een andere oplossing.",
  },
  I026: {
    title: "Effectgroepen zonder oordeel",
    explanation: ({ alternative, groups }) => `Oplossing "${alternative}" zegt nog niets over ${listed(groups)}.`,
    action: "Voeg per effectgroep een rij toe, ook als u geen verschil verwacht.",
  },

  I029: {
    title: "Kerngroep onbekend",
    explanation: () => "Er staat niet hoeveel mensen het initiatief trekken.",
    action: "Vul het aantal in bij Kerngroep. Zonder kerngroep is de kans van slagen klein.",
  },
  I030: {
    title: "Nog niet gepeild",
    explanation: () => "Er is nog niet gevraagd wie wil en kan meedoen.",
    action: "Vraag het aan bewoners en vul het blad Peiling in.",
  },
  I031: {
    title: "Niemand wil en kan",
    explanation: ({ asked }) =>
      asked === 1
        ? "Van het ene gevraagde huishouden wil en kan niemand meedoen."
        : `Van de ${asked} gevraagde huishoudens wil en kan niemand meedoen.`,
    action: "Stop, of vraag meer bewoners. U kunt dit niet forceren.",
  },
  I032: {
    title: "Bewoners niet bereikt",
    explanation: ({ count, entrances }) =>
      `${count === 1 ? "Eén verhuurde woning is" : `${count} verhuurde woningen zijn`} niet gevraagd of niet bereikt${entrances.length > 0 ? ` (${listed(entrances)})` : ""}.`,
    action: "Probeer het langs een andere weg. Een groep kan buren buitensluiten zonder dat te willen.",
  },
  I033: {
    title: "Geen trekker",
    explanation: () => "Er is nog geen bewoner die het voortouw neemt.",
    action: "Zoek iemand die het wil en kan trekken, en vul de naam in.",
  },
  I034: {
    title: "Geen opvolger",
    explanation: () => "Alles hangt af van één trekker: er is geen opvolger bekend.",
    action: "Zoek samen met de groep iemand die het kan overnemen.",
  },
  I035: {
    title: "Geen begeleider",
    explanation: () => "Er staat niet wie van de corporatie de groep begeleidt.",
    action: "Spreek af wie dat doet, en wie het overneemt bij afwezigheid.",
  },
  I036: {
    title: "Niet getoetst",
    explanation: ({ topic }) => `Op het blad Toets is nog geen antwoord over: ${topic}.`,
    action: "Ga het na en vul het antwoord in. Zonder toets is er geen besluit.",
  },
  I037: {
    title: "Reden om het niet te doen",
    explanation: ({ about }) => `Er is een zwaarwegende reden om niet verder te gaan: ${about}.`,
    action: "Los dit eerst op. Gaat u toch door, leg dan uit waarom.",
  },
  I038: {
    title: "Randvoorwaarde ontbreekt",
    explanation: ({ about }) => `Aan deze voorwaarde is niet voldaan: ${about}.`,
    action: "Regel dit eerst, of leg uit waarom u toch doorgaat.",
  },
  I039: {
    title: "Maar voor een deel",
    explanation: ({ about, isAgainst }) =>
      isAgainst
        ? `Dit speelt voor een deel: ${about}.`
        : `Aan deze voorwaarde is maar voor een deel voldaan: ${about}.`,
    action: "Bespreek wat er nog nodig is.",
  },
  I040: {
    title: "Valkuil",
    explanation: ({ about }) => `Dit is een risico: ${about}.`,
    action: "Spreek met de groep af hoe u dit voorkomt.",
  },
  I041: {
    title: "Draagvlak in de organisatie onbekend",
    explanation: () => "Van niemand bij de corporatie staat er dat die achter het initiatief staat.",
    action: "Vraag het aan de afdelingen die ermee te maken krijgen, en vul het in op Betrokkenen.",
  },
  I042: {
    title: "Niet iedereen staat erachter",
    explanation: ({ who }) => `Bij de corporatie staat niet iedereen erachter${who === "" ? "" : `: ${who}`}.`,
    action: "Bespreek de bezwaren vóór het besluit.",
  },

  I050: {
    title: "Besluit ontbreekt",
    explanation: () => "In het Logboek staat nog geen besluit uit deze fase.",
    action: 'Schrijf het besluit op in het Logboek, met de soort "besluit".',
  },
  I051: {
    title: "Geen voorstel aan huurders",
    explanation: () => "Een dienst waarvoor huurders betalen verandert, maar er is geen voorstel aan de huurders.",
    action: "Maak een schriftelijk voorstel en zet het op het blad Voorstellen.",
  },
  I052: {
    title: "Te weinig instemming",
    explanation: ({ proposal, yes, needed }) =>
      needed === null
        ? `Van voorstel ${proposal} is niet bekend hoeveel huurders ja moeten zeggen.`
        : `Voor voorstel ${proposal} zeggen ${yes} huurders ja. Nodig zijn er ${needed}.`,
    action: "Vraag de huurders die nog niet reageerden, of pas het voorstel aan.",
  },
  I053: {
    title: "Uitslag niet gemeld",
    explanation: ({ proposal }) =>
      `Van voorstel ${proposal} is niet schriftelijk gemeld dat ten minste 70% het eens is.`,
    action: "Stuur alle huurders die melding en vul de datum in.",
  },
  I054: {
    title: "Huurders kunnen nog naar de rechter",
    explanation: ({ proposal, until }) =>
      `Tot en met ${dutchDay(until)} kan een huurder voorstel ${proposal} voorleggen aan de rechter.`,
    action: "Houd er rekening mee dat het voorstel nog kan veranderen.",
  },
  I055: {
    title: "Advies niet afgehandeld",
    explanation: ({ proposal, state }) =>
      state === "waiting"
        ? `Het advies over voorstel ${proposal} is nog niet binnen, en de termijn loopt nog.`
        : `Het advies over voorstel ${proposal} wordt niet gevolgd, maar de redenen zijn niet gegeven.`,
    action: "Wacht het advies af, of geef schriftelijk uw redenen.",
  },
  I056: {
    title: "Instemming huurdersorganisatie ontbreekt",
    explanation: ({ proposal }) =>
      `Voorstel ${proposal} verandert het beleid voor servicekosten. De huurdersorganisatie stemde nog niet in.`,
    action: "Vraag instemming en vul de datum in.",
  },

  I060: {
    title: "Geen getekende afspraak",
    explanation: () => "Er is geen getekende afspraak die geldt op de eerste dag van het werk.",
    action: "Leg de afspraken vast en laat ze tekenen. Zonder afspraak zijn bewoners vaak niet verzekerd.",
  },
  I061: {
    title: "Redenen om te stoppen ontbreken",
    explanation: ({ agreement }) => `In afspraak ${agreement} staat niet wanneer bewoners of corporatie mogen stoppen.`,
    action: "Vul de redenen om te stoppen in.",
  },
  I062: {
    title: "Geen verzekering",
    explanation: () => "Er staat niet hoe bewoners verzekerd zijn als zij werken.",
    action: "Vul de verzekering in, en ook wat er niet onder valt.",
  },
  I063: {
    title: "Verzekering stopt te vroeg",
    explanation: ({ start }) => `De verzekering loopt af vóór de eerste werkdag, ${dutchDay(start)}.`,
    action: "Verleng de verzekering en vul de nieuwe einddatum in.",
  },
  I064: {
    title: "Opzegtermijn ontbreekt",
    explanation: ({ agreement }) => `In afspraak ${agreement} staat geen opzegtermijn.`,
    action: "Vul het aantal maanden in.",
  },
  I065: {
    title: "Beginsituatie ontbreekt",
    explanation: () => "Er is geen nulmeting en geen schouw van vóór de eerste werkdag.",
    action: "Leg vast hoe het er nu bij ligt. Later kunt u anders niets vergelijken.",
  },
  I066: {
    title: "Contract loopt door",
    explanation: ({ contract, supplier, to, isRenewed }) =>
      isRenewed
        ? `Contract ${contract}${supplier === "" ? "" : ` met ${supplier}`} verlengt zichzelf, en niemand zei het op. U betaalt dubbel als bewoners het werk overnemen.`
        : `Contract ${contract}${supplier === "" ? "" : ` met ${supplier}`} loopt ${to === null ? "zonder einddatum" : `tot en met ${dutchDay(to)}`} door terwijl bewoners het werk overnemen.`,
    action: "Zeg het op of laat het aanpassen, en vul in wanneer u dat deed.",
  },
  I067: {
    title: "Servicekosten niet geregeld",
    explanation: () => "Er staat niet wat er met de servicekosten gebeurt als bewoners beginnen.",
    action: "Vul op het blad Overdracht in welke kostenpost verandert.",
  },
  I068: {
    title: "Overdracht niet af",
    explanation: ({ handover, part }) => `Bij overdracht ${handover} ${HANDOVER_PARTS[part]}.`,
    action: "Vul de cel in of verander wat er staat.",
  },
  I069: {
    title: "Nieuw voorschot bindt nog niemand",
    explanation: ({ proposal }) => `Voorstel ${proposal} is niet aangenomen, of dat is niet gemeld aan de huurders.`,
    action: "Rond de instemming af voordat bewoners beginnen.",
  },
  I070: {
    title: "Kostenpost past niet",
    explanation: ({ handover, item, isElsewhere }) =>
      isElsewhere
        ? `Overdracht ${handover} gaat over kostenpost ${item}. Die is van een ander complex.`
        : `Overdracht ${handover} gaat over kostenpost ${item}. Die staat niet op het blad Kostenposten.`,
    action: "Kies een kostenpost van het complex van dit initiatief.",
  },
  I071: {
    title: "Startdag ontbreekt",
    explanation: () => "Er staat niet wanneer bewoners beginnen.",
    action: "Vul de start in.",
  },
  I072: {
    title: "Geen beheerplan",
    explanation: () => "Er staan nog geen taken op het blad Taken.",
    action: "Schrijf op welk werk bewoners doen, hoe vaak en waar.",
  },
  I073: {
    title: "Geen deelnemers",
    explanation: () => "Er staan nog geen deelnemers op het blad Deelnemers.",
    action: "Vul in wie meedoen en hoeveel uur zij aanbieden.",
  },
  I074: {
    title: "Gevaarlijk werk",
    explanation: ({ task }) =>
      `De taak "${task}" is gevaarlijk, maar staat bij bewoners. Werk op hoogte, aan stroom of aan bomen blijft bij de corporatie.`,
    action: "Kies bij Door wie de corporatie of een leverancier.",
  },

  I075: {
    title: "Evaluatie niet gepland",
    explanation: () => "Er is geen dag voor de evaluatie.",
    action: "Vul een dag in bij Evaluatie op.",
  },
  I076: {
    title: "Nog niet geschouwd",
    explanation: () => "Sinds de start is er geen schouw geweest.",
    action: "Loop samen een ronde en vul het blad Schouw in.",
  },
  I077: {
    title: "Geen uren",
    explanation: () => "Er zijn geen gewerkte uren opgeschreven.",
    action: "Vraag de groep de uren in te vullen op het blad Uren.",
  },
  I080: {
    title: "Vervolgmeting ontbreekt",
    explanation: () => "Er is na de start nog niets gemeten.",
    action: "Meet hetzelfde als bij de nulmeting en zet het op het blad Metingen.",
  },
  I081: {
    title: "Geen besluit na de evaluatie",
    explanation: () => "In het Logboek staat niet wat er na de evaluatie is besloten.",
    action: "Schrijf op of u doorgaat, iets verandert of stopt.",
  },
  I082: {
    title: "Volgende evaluatie niet gepland",
    explanation: () => "De dag bij Evaluatie op is die van de vorige keer.",
    action: "Vul de dag van de volgende evaluatie in.",
  },

  I085: {
    title: "Reden van stoppen ontbreekt",
    explanation: () => "Er staat niet waarom het initiatief stopt.",
    action: "Kies een reden bij Reden van stoppen.",
  },
  I086: {
    title: "Nog niet terug",
    explanation: ({ resource }) => `Dit is nog niet terug: ${resource}.`,
    action: "Haal het op en vul in wanneer het terug was.",
  },
  I087: {
    title: "Servicekosten niet hersteld",
    explanation: ({ handover }) => `Bij overdracht ${handover} staat niet tot wanneer bewoners het werk deden.`,
    action: "Vul de laatste dag in. Daarna betalen huurders weer voor de dienst.",
  },
  I088: {
    title: "Namen nog niet weg",
    explanation: ({ count }) =>
      `${count === 1 ? "Eén deelnemer is" : `${count} deelnemers zijn`} nog met naam te herkennen. De uren mogen blijven, de namen niet.`,
    action: "Laat Zelfbeheer de namen vervangen door de nummers.",
  },
  I089: {
    title: "Afspraak loopt door",
    explanation: ({ agreement, on }) => `Afspraak ${agreement} geldt nog na ${dutchDay(on)}.`,
    action: "Vul de laatste dag in bij Tot en met.",
  },

  I100: {
    title: "Deze stap kan niet",
    explanation: ({ from, to }) => `Van ${from} kunt u niet in één keer naar ${to}.`,
    action: "Ga eerst naar de volgende fase, of terug naar een eerdere.",
  },
  I101: {
    title: "De fase is nog niet af",
    explanation: ({ phase, missing }) =>
      `Voor het einde van de fase ${phase} ${missing === 1 ? "ontbreekt nog één ding" : `ontbreken nog ${missing} dingen`}.`,
    action: "Vul aan wat ontbreekt, of leg uit waarom u toch doorgaat.",
  },
  I102: {
    title: "Uitleg ontbreekt",
    explanation: ({ least }) => `Voor deze stap is een uitleg nodig van ten minste ${least} letters.`,
    action: "Schrijf in een zin waarom u dit doet. De zin komt in het Logboek.",
  },
  I103: {
    title: "Initiatief onbekend",
    explanation: ({ initiative }) =>
      `Het initiatief "${initiative}" staat niet in dit werkboek, of staat er twee keer.`,
    action: "Typ het nummer zoals het op het blad Initiatieven staat.",
  },
  I104: {
    title: "Kan niet opschrijven",
    explanation: ({ sheet, heading }) =>
      heading === "" ? `Het blad ${sheet} ontbreekt.` : `Op het blad ${sheet} ontbreekt de kolom ${heading}.`,
    action: "Laat het werkboek controleren en herstellen. Daarna kan deze stap.",
  },
  I105: {
    title: "Initiatief is gestopt",
    explanation: ({ initiative, on }) => `Initiatief ${initiative} is gestopt op ${dutchDay(on)}.`,
    action: "Maak een nieuw initiatief als bewoners weer beginnen.",
  },
  I107: {
    title: "Blad ontbreekt",
    explanation: ({ sheet }) => `Het blad ${sheet} staat niet in dit werkboek. Daar is niets toegevoegd.`,
    action: "Voeg het blad toe uit een nieuw werkboek.",
  },
  I108: {
    title: "Dag ontbreekt",
    explanation: () => "Er is geen dag opgegeven vanaf wanneer de kosten weer gelden.",
    action: "Kies een dag na de start van het initiatief.",
  },
  I109: {
    title: "Misschien nog een naam",
    explanation: ({ cells }) =>
      `In ${cells === 1 ? "één cel" : `${cells} cellen`} kan nog een naam staan. We vervangen alleen de volledige naam van een deelnemer; een voornaam, of de naam van iemand anders, laten we staan.`,
    action: "Lees deze cellen na en haal namen weg die niet meer nodig zijn.",
  },
};
