/**
 * The steps that an initiative starts a phase with: rows for Stappen, for people to change. What each is for, who usually does it
 * and how many days it may take from the first day of the phase (sources: the source on zelfbeheer, its activities, steps after
 * the decision, agreements, ending and tips; art. 5 Overlegwet and art. 7:261 lid 2 BW for the decision). The process always
 * takes longer than people expect: the terms are wide.
 */

import type { Phase } from "../domain/initiatives/phase.ts";

export interface StandardStep {
  readonly name: string;
  readonly purpose: string;
  /** The role that usually does it. */
  readonly by: string;
  /** Days after the phase began. */
  readonly days: number;
}

const step = (name: string, purpose: string, by: string, days: number): StandardStep => ({ name, purpose, by, days });

export const STANDARD_STEPS: Readonly<Record<Phase, readonly StandardStep[]>> = {
  probleemanalyse: [
    step(
      "Bewoners en collega's vragen wat er speelt",
      "Iedereen kan het probleem anders zien. Zet elke kijk op een eigen rij van Analyse.",
      "begeleider",
      30,
    ),
    step(
      "Zoeken naar de oorzaak erachter",
      "Misschien is het probleem een gevolg van iets anders, zoals geldzorgen of een gebouw dat niet werkt.",
      "begeleider",
      45,
    ),
    step(
      "Nagaan of de oorzaak klopt",
      "Een oorzaak die niemand heeft nagegaan, blijft een vermoeden.",
      "begeleider",
      60,
    ),
  ],
  oplossingen: [
    step(
      "Basisalternatief beschrijven",
      "Wat gebeurt er als u niets nieuws doet? Daarmee vergelijkt u alle oplossingen.",
      "begeleider",
      14,
    ),
    step(
      "Zo veel mogelijk oplossingen verzamelen",
      "Wie te vroeg kiest, kiest vaak niet het beste. Kijk ook naar iets anders dan zelfbeheer.",
      "begeleider en bewoners",
      30,
    ),
    step(
      "Per effectgroep vergelijken",
      "Zeg bij elk oordeel waarom u dat denkt en waar het op rust.",
      "begeleider",
      40,
    ),
    step(
      "Vragen of bewoners het lang kunnen en willen",
      "Zelfbeheer is een middel. Het werkt alleen als bewoners het volhouden.",
      "begeleider",
      45,
    ),
  ],
  aanjagen: [
    step(
      "Alle huishoudens vragen",
      "Peil wie echt wil en kan, en wie u nog niet bereikte. Vul het blad Peiling in.",
      "begeleider",
      60,
    ),
    step(
      "Een kerngroep en een trekker vinden",
      "Zonder groep van mensen die willen en kunnen is de kans van slagen klein.",
      "begeleider",
      75,
    ),
    step(
      "Bespreken dat niet iedereen meewerkt",
      "Sommige buren hebben wel de lusten en niet de lasten. Wie meedoet, moet dat vooraf weten.",
      "begeleider en kerngroep",
      80,
    ),
    step(
      "Draagvlak in de organisatie nagaan",
      "Zonder steun van alle afdelingen loopt de uitvoering vast.",
      "begeleider",
      90,
    ),
    step(
      "Randvoorwaarden en redenen om het niet te doen toetsen",
      "Een besluit zonder toets mag niet. Vul het blad Toets in.",
      "begeleider",
      100,
    ),
  ],
  besluit: [
    step(
      "Bewonerscommissie om advies vragen",
      "De commissie krijgt ten minste zes weken voor haar advies (art. 5 Overlegwet).",
      "begeleider",
      14,
    ),
    step(
      "Voorstel aan de huurders sturen",
      "Verandert een gezamenlijke dienst, dan moet 70% van de huurders het eens zijn (art. 7:261 lid 2 BW).",
      "begeleider",
      60,
    ),
    step(
      "Uitslag schriftelijk melden",
      "Na de melding kan een huurder nog acht weken naar de rechter.",
      "begeleider",
      90,
    ),
    step(
      "Besluit opschrijven in het Logboek",
      "Later moet duidelijk zijn wie wat besloot en waarom.",
      "begeleider",
      100,
    ),
  ],
  afspraken: [
    step(
      "Samen bepalen waar de ruimte voor is",
      "Eerst afspreken hoe de ruimte wordt gebruikt, dan pas wie wat doet.",
      "kerngroep",
      21,
    ),
    step(
      "Beginsituatie vastleggen",
      "Met een nulmeting, een schouw en foto's kunt u later vergelijken.",
      "begeleider en kerngroep",
      30,
    ),
    step(
      "Achterstallig werk eenmalig laten doen",
      "Bewoners beginnen niet met andermans achterstand.",
      "corporatie",
      60,
    ),
    step(
      "Beheerplan maken",
      "Welk werk, hoe, hoe vaak en door wie. Werk op hoogte, aan stroom en aan bomen blijft bij de corporatie.",
      "kerngroep",
      45,
    ),
    step(
      "Contracten opzeggen of aanpassen",
      "Anders betaalt u twee keer. Let op de laatste dag om op te zeggen.",
      "inkoop",
      45,
    ),
    step("Servicekosten vaststellen", "Huurders betalen niet meer voor werk dat zij zelf doen.", "servicekosten", 60),
    step(
      "Verzekering regelen",
      "Wie werkt, moet verzekerd zijn. Schrijf ook op wat er niet onder valt.",
      "begeleider",
      60,
    ),
    step(
      "Overeenkomst tekenen",
      "Zo weet iedereen wat hij kan verwachten, ook over sleutels, gereedschap en stoppen.",
      "begeleider en kerngroep",
      75,
    ),
    step("Cursus of uitleg aanbieden", "Wie weet hoe het moet, houdt het langer vol.", "corporatie", 85),
  ],
  uitvoering: [
    step("Sleutels en gereedschap uitgeven", "Schrijf op wie wat heeft, dan komt het ook terug.", "begeleider", 7),
    step(
      "Eerste schouw met de groep",
      "Samen kijken houdt het gesprek over kwaliteit gewoon.",
      "begeleider en kerngroep",
      45,
    ),
    step(
      "Nieuwe buren vragen",
      "Een groep groeit vaak later pas. Vraag ook wie u eerst niet bereikte.",
      "kerngroep",
      180,
    ),
    step("Evaluatie plannen", "Een vaste dag voorkomt dat het erbij blijft.", "begeleider", 270),
  ],
  evaluatie: [
    step(
      "Opnieuw meten",
      "Meet hetzelfde als bij de nulmeting, ook in het complex waarmee u vergelijkt.",
      "begeleider",
      21,
    ),
    step("Bewoners vragen hoe het gaat", "Vraag het ook aan buren die niet meedoen.", "begeleider", 30),
    step("Uren, geld en effecten naast elkaar zetten", "Een verlies is ook een uitkomst.", "begeleider", 40),
    step(
      "Besluiten: doorgaan, veranderen of stoppen",
      "Schrijf het besluit op in het Logboek en plan de volgende evaluatie.",
      "begeleider en kerngroep",
      50,
    ),
  ],
  stoppen: [
    step("Afspraak opzeggen", "Houd de opzegtermijn aan en schrijf de reden op.", "begeleider", 7),
    step("Buren vertellen wat er verandert", "Zij merken het aan de ruimte en aan de servicekosten.", "begeleider", 14),
    step("Leverancier opnieuw laten beginnen", "Het werk mag niet blijven liggen.", "inkoop", 30),
    step(
      "Servicekosten herstellen",
      "Vanaf de dag dat de leverancier weer werkt, betalen huurders weer.",
      "servicekosten",
      30,
    ),
    step("Sleutels en gereedschap terugnemen", "Wat terug is, kan een volgende groep gebruiken.", "begeleider", 30),
    step("Namen van deelnemers verwijderen", "De uren blijven, de namen zijn niet meer nodig.", "begeleider", 45),
    step("Bedanken en opschrijven wat u leerde", "Een volgende groep heeft daar wat aan.", "begeleider", 60),
  ],
};

/** The questions that have to be answered before a decision: rows for Toets, by their topic. */
export const STANDARD_QUESTIONS = {
  "draagvlak in de organisatie": "Staat de hele organisatie achter zelfbeheer?",
  "vaste begeleiding": "Blijft er begeleiding, ook als iemand ziek is of vertrekt?",
  "onderling vertrouwen": "Vertrouwen de groep en de corporatie elkaar?",
  materialen: "Zijn de materialen geregeld die nodig zijn?",
  "geen actieve bewoners": "Ontbreken betrokken en actieve bewoners?",
  "te weinig steun voor kwetsbare bewoners": "Krijgen kwetsbare bewoners te weinig steun?",
  "verstoorde verhouding": "Is de verhouding tussen bewoners en corporatie verstoord?",
  "uitsluiting van bewoners": "Vallen er bewoners buiten de groep die wel mee willen doen?",
  "afhankelijk van één trekker": "Hangt alles af van één persoon?",
} as const;
