import type { AgreementPart, DocumentFacts, LetterPart } from "../../problems/document-facts.ts";
import { dutchDay } from "./figures.ts";
import { listed, type TextsFor } from "./text.ts";

/** "In de overeenkomst ontbreekt …" */
const AGREEMENT_PARTS: Readonly<Record<AgreementPart, string>> = {
  organisation: "ontbreekt de naam van uw corporatie",
  agreement:
    "ontbreken de looptijd, de opzegtermijn en nog meer: op het blad Afspraken staat niets over dit initiatief",
  form: "ontbreekt welke vorm de afspraak heeft",
  subject: "ontbreekt waar de afspraak over gaat",
  name: "ontbreekt de naam van het initiatief",
  complex: "ontbreekt het complex",
  address: "ontbreekt het adres van het complex",
  leader: "ontbreekt de trekker, die namens de groep tekent",
  guide: "ontbreekt de begeleider bij de corporatie",
  tasks: "ontbreekt wat de groep doet",
  baseline: "ontbreekt hoe het er bij de start bij ligt",
  keys: "ontbreekt hoe het met sleutels is geregeld",
  tools: "ontbreekt wie het gereedschap beheert",
  handovers: "ontbreekt wat er aan de servicekosten verandert",
  payer: "ontbreekt wie de nieuwe kosten betaalt",
  insurance: "ontbreekt hoe de bewoners verzekerd zijn",
  insuredUntil: "ontbreekt tot wanneer de bewoners verzekerd zijn",
  from: "ontbreekt de dag waarop de afspraak ingaat",
  notice: "ontbreekt de opzegtermijn",
  endGrounds: "ontbreekt wanneer bewoners of corporatie mogen stoppen",
  evaluation: "ontbreekt hoe u samen naar de kwaliteit kijkt",
  evaluationOn: "ontbreekt de dag van de evaluatie",
  participants: "ontbreekt wie meedoen",
};

const TASK_PARTS: Readonly<Record<DocumentFacts["W005"]["part"], string>> = {
  howOften: "hoe vaak het gebeurt",
  level: "welke kwaliteit is afgesproken",
  doneBy: "door wie het gedaan wordt",
  risky: "of het werk risico heeft",
};

const LINES: Readonly<Record<DocumentFacts["W002"]["lines"][number], string>> = {
  representative: "wie namens de corporatie tekent",
  organisationReach: "adres en telefoon van de corporatie",
  allowance: "een vergoeding voor de groep",
  contact: "bij wie huurders terechtkunnen",
  replyBy: "de laatste dag voor een antwoord",
};

const LETTER_PARTS: Readonly<Record<LetterPart, (homes: number) => string>> = {
  organisation: () => "De naam van uw corporatie ontbreekt.",
  address: (homes) => `Bij ${homesOf(homes)} ontbreekt een deel van het adres.`,
  from: () => "Er staat niet vanaf wanneer de verandering geldt.",
  service: () => "Er staat niet welke dienst verandert.",
  advance: (homes) => `Bij ${homesOf(homes)} staat niet wat de huurder nu per maand betaalt.`,
  newAdvance: (homes) => `Bij ${homesOf(homes)} is het nieuwe voorschot niet uit te rekenen.`,
  written: () => "Er staat niet wanneer de huurders het voorstel kregen.",
  courtUntil: () => "De laatste dag voor de rechter is niet uit te rekenen.",
};

export const documentTexts: TextsFor<DocumentFacts> = {
  W001: {
    title: "Overeenkomst niet compleet",
    explanation: ({ part }) => `In de overeenkomst ${AGREEMENT_PARTS[part]}. Daar is een lege regel.`,
    action: "Vul het in het werkboek in en maak de overeenkomst opnieuw.",
  },
  W002: {
    title: "Zelf in te vullen",
    explanation: ({ lines }) =>
      `Het werkboek heeft geen kolom voor ${listed(lines.map((line) => LINES[line]))}. Daar ${lines.length === 1 ? "is een lege regel" : "zijn lege regels"} in het document.`,
    action: "Vul dit in het document in.",
  },
  W003: {
    title: "Afspraak onbekend",
    explanation: ({ agreement, initiative }) => `Initiatief ${initiative} heeft geen afspraak "${agreement}".`,
    action: "Typ het nummer zoals het op het blad Afspraken staat.",
  },
  W004: {
    title: "Meer afspraken",
    explanation: ({ agreement, others }) =>
      `Dit initiatief heeft meer afspraken. De overeenkomst gaat over ${agreement}, niet over ${listed(others)}.`,
    action: "Kies met --agreement een andere afspraak als dat niet klopt.",
  },
  W005: {
    title: "Taak niet compleet",
    explanation: ({ part, tasks }) =>
      `Bij ${tasks.length === 1 ? "taak" : "de taken"} ${listed(tasks)} staat niet ${TASK_PARTS[part]}.`,
    action: "Vul dit in op het blad Taken en maak de overeenkomst opnieuw.",
  },
  W006: {
    title: "Namen in de overeenkomst",
    explanation: ({ people }) =>
      `In de overeenkomst ${people === 1 ? "staat de volledige naam van 1 bewoner" : `staan de volledige namen van ${people} bewoners`}, om te tekenen.`,
    action: "Geef de overeenkomst alleen aan wie hem tekenen.",
  },
  W010: {
    title: "Geen voorstel",
    explanation: ({ initiative }) => `Bij initiatief ${initiative} staat geen voorstel aan de huurders.`,
    action: "Vul het voorstel in op het blad Voorstellen.",
  },
  W011: {
    title: "Meer voorstellen",
    explanation: ({ initiative, proposals }) =>
      `Initiatief ${initiative} heeft meer voorstellen: ${listed(proposals)}.`,
    action: "Kies er één met --proposal.",
  },
  W012: {
    title: "Voorstel onbekend",
    explanation: ({ proposal, initiative }) => `Initiatief ${initiative} heeft geen voorstel "${proposal}".`,
    action: "Typ het nummer zoals het op het blad Voorstellen staat.",
  },
  W013: {
    title: "Niemand gevraagd",
    explanation: ({ proposal }) =>
      `Op het blad Draagvlak staat nog geen antwoord op voorstel ${proposal}. Er is dus geen uitslag.`,
    action: "Vul op Draagvlak elke huurder in die u vroeg, met het antwoord.",
  },
  W014: {
    title: "Geen uitslag bij deze dienst",
    explanation: ({ proposal }) =>
      `Voorstel ${proposal} gaat over een dienst per woning. Die geldt alleen voor wie ja zei; 70% speelt geen rol.`,
    action: "Maak de brief over de wijziging. Die gaat alleen naar wie ja zei.",
  },
  W015: {
    title: "Huurders zijn nog niet gebonden",
    explanation: ({ proposal, why }) =>
      why === "notReached"
        ? `Voor voorstel ${proposal} zijn er niet genoeg huurders die ja zeggen. De servicekosten kunnen daarom niet veranderen.`
        : why === "notNotified"
          ? `Bij voorstel ${proposal} staat niet wanneer u de huurders de uitslag meldde. Pas daarna kunnen de servicekosten veranderen.`
          : `Bij voorstel ${proposal} heeft nog niemand ja gezegd.`,
    action: "Rond eerst de instemming af, en vul bij Melding 70% op de dag van de brief met de uitslag in.",
  },
  W016: {
    title: "Dag van de melding ontbreekt",
    explanation: ({ proposal, on }) =>
      `Bij voorstel ${proposal} staat niet wanneer u de uitslag meldt. De brief heeft daarom de datum ${dutchDay(on)}, en de termijn voor de rechter telt vanaf die dag.`,
    action:
      "Verstuur de brief op die dag en vul hem in bij Melding 70% op. Wordt het een andere dag, maak de brief dan opnieuw.",
  },
  W017: {
    title: "Uitslag kan nog veranderen",
    explanation: ({ proposal, noAnswer, missing }) =>
      `Voor voorstel ${proposal} ${missing === 1 ? "ontbreekt nog 1 ja" : `ontbreken nog ${missing} keer ja`}, en ${noAnswer === 1 ? "1 huurder heeft" : `${noAnswer} huurders hebben`} nog niet geantwoord.`,
    action: "Verstuur deze brief pas als de tijd om te antwoorden voorbij is.",
  },
  W018: {
    title: "Woningen zonder brief",
    explanation: ({ why, units, example }) =>
      `${units === 1 ? `Woning ${example} krijgt` : `${units} woningen, zoals ${example}, krijgen`} geen brief: ${NO_LETTER[why]}.`,
    action: "Kijk of dat klopt.",
  },
  W019: {
    title: "Niet bekend wie de dienst krijgt",
    explanation: ({ proposal, homes }) =>
      `Op het blad Draagvlak staat nog niet aan wie voorstel ${proposal} gedaan wordt. De brief is er nu voor ${homes === 1 ? "de ene verhuurde woning waarvan" : `de ${homes} verhuurde woningen waarvan`} de servicekosten veranderen.`,
    action: "Zet op Draagvlak een rij voor elke huurder die de dienst krijgt, en maak de brieven opnieuw.",
  },
  W020: {
    title: "Brief niet compleet",
    explanation: ({ part, homes }) => `${LETTER_PARTS[part](homes)} Daar is een lege regel.`,
    action: "Vul het in het werkboek in en maak de brief opnieuw.",
  },
  W021: {
    title: "Advies niet gevraagd",
    explanation: ({ proposal }) =>
      `Het complex heeft een bewonerscommissie. Bij voorstel ${proposal} staat niet wanneer u om advies vroeg.`,
    action:
      "Vraag de commissie om advies voordat u verdergaat; zij heeft daar tijd voor. Vul de dag in bij Advies gevraagd op.",
  },
  W022: {
    title: "Verandering ligt voor de brief",
    explanation: ({ from, on }) => `De verandering gaat in op ${dutchDay(from)}, maar de brief is van ${dutchDay(on)}.`,
    action: "Kijk of de dagen kloppen: Ingang op het blad Voorstellen, en de dag van de brief.",
  },
  W023: {
    title: "Bedragen van meer voorstellen",
    explanation: ({ proposal, others }) =>
      `De bedragen in de brief gaan over alles wat dit initiatief verandert. Dat staat in ${proposal} en ook in ${listed(others)}.`,
    action: "Kijk of de brief dan nog klopt.",
  },
  W024: {
    title: "Geen brieven te maken",
    explanation: ({ proposal }) => `Voor voorstel ${proposal} is er geen woning die een brief krijgt.`,
    action: "Kijk op de bladen Draagvlak, Bewoning en Overdracht of alles is ingevuld.",
  },
  W025: {
    title: "Geen brief voor deze woning",
    explanation: ({ unit }) => `Voor woning "${unit}" is er geen brief.`,
    action: "Typ het nummer zoals het op het blad Eenheden staat, van een woning die de dienst krijgt en verhuurd is.",
  },
  W026: {
    title: "Norm ontbreekt",
    explanation: ({ norm }) => `Zonder de norm ${norm} weten we niet hoeveel huurders ja moeten zeggen.`,
    action: "Vul de norm in op het blad Normen, met de dag vanaf wanneer hij geldt.",
  },
  W028: {
    title: "Dag van het voorstel ontbreekt",
    explanation: ({ proposal, on }) =>
      `Bij voorstel ${proposal} staat niet wanneer de huurders het krijgen. De brief heeft daarom de datum ${dutchDay(on)}. Wie die dag huurt, heeft een stem.`,
    action: "Verstuur de brief op die dag en vul hem in bij Schriftelijk voorstel op.",
  },
  W029: {
    title: "Kosten dalen later dan het voorschot",
    explanation: ({ item, saved, starts, isProposed }) =>
      isProposed
        ? `De kosten van ${item} dalen pas op ${dutchDay(saved)}. Volgens de brief gaat de verandering al in op ${dutchDay(starts)}, en verandert het voorschot. Bewoners betalen dan te weinig vooraf en moeten later bijbetalen.`
        : `De kosten van ${item} dalen pas op ${dutchDay(saved)}. Het nieuwe voorschot gaat al in op ${dutchDay(starts)}. Bewoners betalen dan te weinig vooraf en moeten later bijbetalen.`,
    action: "Laat de verandering of het voorschot later ingaan, of leg dit in de brief uit.",
  },
  W027: {
    title: "Nieuw voorschot kan pas later",
    explanation: ({ planned, earliest }) =>
      `Bij Ingang staat ${dutchDay(planned)}. Het nieuwe voorschot kan pas ingaan op ${dutchDay(earliest)}; die dag staat in de brief.`,
    action: "Kijk of Ingang nog klopt.",
  },
  W030: {
    title: "Bedragen niet compleet",
    explanation: ({ names, norms, year }) => {
      const costs = names.length === 0 ? "De administratiekosten" : `De kosten van ${listed(names)}`;
      const why =
        norms.length === 0 ? "" : ` Voor ${listed(norms)} staat op het blad Normen geen waarde die dan geldt.`;
      return `${costs} van ${year} zijn niet te berekenen.${why} Zonder die kosten zou in de brief een verkeerd bedrag staan. Daarom is er geen brief gemaakt.`;
    },
    action: "Verbeter dit in het werkboek. Bij de herberekening ziet u wat er ontbreekt. Maak de brief daarna opnieuw.",
  },
  W031: {
    title: "Verzekering loopt niet door",
    explanation: ({ until, end, isOver }) =>
      isOver
        ? `De bewoners zijn verzekerd tot en met ${dutchDay(until)}. Die dag is voorbij. Wie nu werkt, is niet verzekerd.`
        : `De bewoners zijn verzekerd tot en met ${dutchDay(until)}${end === null ? "" : `. De afspraak loopt tot en met ${dutchDay(end)}`}.`,
    action: "Verleng de verzekering en vul de nieuwe laatste dag in bij Verzekerd tot en met.",
  },
  W032: {
    title: "Werk dat de groep niet doet",
    explanation: ({ tasks }) =>
      `In de overeenkomst staat dat de groep niet op hoogte, niet aan elektriciteit en niet aan bomen werkt. ${tasks.length === 1 ? "Taak" : "De taken"} ${listed(tasks)} van de groep ${tasks.length === 1 ? "lijkt" : "lijken"} wel over zulk werk te gaan. Een verzekering kan dat werk uitsluiten.`,
    action: "Laat dit werk bij de corporatie. Doet de groep alleen een veilig deel? Noem de taak dan zo.",
  },
  W033: {
    title: "Afspraak is al getekend",
    explanation: ({ agreement, on }) =>
      `${agreement === "" ? "Deze afspraak" : `Afspraak ${agreement}`} is getekend op ${dutchDay(on)}. Dit document is een nieuwe versie, met wat er vandaag in het werkboek staat. Zolang niet iedereen die tekent, geldt het getekende document.`,
    action:
      "Gebruik het getekende document. Verandert er iets? Laat dan deze versie tekenen en vul de nieuwe dag in bij Getekend op.",
  },
  W034: {
    title: "Uitslag is van een te vroege dag",
    explanation: ({ proposal, on, reached }) =>
      `De melding over voorstel ${proposal} is van ${dutchDay(on)}, maar pas op ${dutchDay(reached)} zeiden genoeg huurders ja. Een brief met die dag en deze uitslag klopt niet. Daarom is er geen brief gemaakt.`,
    action:
      "Kijk of Melding 70% op klopt, en op Draagvlak de dag van elk antwoord. Was de melding te vroeg? Maak Melding 70% op leeg en meld de uitslag opnieuw.",
  },
  W035: {
    title: "Verandering zonder voorstel",
    explanation: ({ proposal, items }) =>
      `De bedragen in de brief gaan ook over ${listed(items)}. Dat staat op het blad Overdracht, maar niet bij Dienst in voorstel ${proposal} of een ander voorstel van dit initiatief. Huurders zijn alleen gebonden aan wat u hun voorstelt.`,
    action:
      "Stond het wel in het voorstel? Zet het dan bij Dienst. Doe er anders een voorstel voor, of haal het uit Overdracht.",
  },
  W036: {
    title: "Advies kwam na de brief",
    explanation: ({ part, day, on }) =>
      `${part === "asked" ? "U vroeg de bewonerscommissie om advies" : "De bewonerscommissie gaf advies"} op ${dutchDay(day)}, maar de brief is van ${dutchDay(on)}. Dat advies staat daarom niet in de brief.`,
    action: "Kijk of de dagen kloppen: het advies en Schriftelijk voorstel op, op het blad Voorstellen.",
  },
};

const NO_LETTER: Readonly<Record<DocumentFacts["W018"]["why"], string>> = {
  notLet: "er woont geen huurder",
  unclear: "het is niet duidelijk wie er woont",
  noCharge: "de servicekosten zijn niet uit te rekenen",
  disagreed: "de huurder zei geen ja, en de dienst geldt alleen voor wie ja zei",
};

function homesOf(homes: number): string {
  return homes === 1 ? "1 woning" : `${homes} woningen`;
}
