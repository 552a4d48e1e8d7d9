/**
 * The worked example: complex Lindehof with 24 homes in two entrances, whose residents take over the cleaning of the
 * stairs and part of the garden in 2026. Everything and everybody in it is invented.
 */

import { dayOf } from "../days/day.ts";
import type { RowValues } from "../schema/computed-values.ts";

const COMPLEX = "0412";
const HOMES = 24;
/** Homes that are empty in the example, and one that was sold. */
const EMPTY_HOME = 7;
const SOLD_HOME = 19;

const NAMES =
  "Mw. A. Verbeek|Dhr. K. Osman|Fam. Jansen-Bakri|Dhr. P. de Wit|Mw. R. Soeters|Dhr. L. Brand||Mw. T. Willems|Fam. El Amrani|Dhr. J. Kuiper|Mw. S. Pinas|Dhr. M. Vos|Mw. H. Blom|Fam. Nguyen|Dhr. B. Smit|Mw. F. Aydin|Dhr. G. Meijer|Mw. C. de Rooij||Fam. Lopes|Dhr. W. Hendriks|Mw. N. Yilmaz|Dhr. E. Postma|Mw. D. Koning".split(
    "|",
  );

function on(year: number, month: number, date: number): number {
  return dayOf(year, month, date) ?? 0;
}

function unitId(number: number): string {
  return `${COMPLEX}-${String(number).padStart(3, "0")}`;
}

function rowId(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, "0")}`;
}

function numbered(prefix: string, rows: readonly RowValues[]): RowValues[] {
  return rows.map((row, at) => ({ id: rowId(prefix, at + 1), ...row }));
}

const numbers = Array.from({ length: HOMES }, (_, i) => i + 1);
const inhabited = numbers.filter((number) => number !== EMPTY_HOME && number !== SOLD_HOME);
const initiative = rowId("I", 1);

/** Table name → rows by column key. Amounts in euros, days as serial numbers. */
export const EXAMPLE: ReadonlyMap<string, readonly RowValues[]> = new Map<string, readonly RowValues[]>([
  [
    "zbComplexen",
    [
      {
        id: COMPLEX,
        name: "Lindehof",
        address: "Lindehof 1 t/m 47 (oneven)",
        postcode: "1099 ZX",
        city: "Oosterdam",
        neighbourhood: "Parkrand",
        homes: HOMES,
        area: 1488,
        hasCommittee: "ja",
        veraCluster: "SER-0412",
      },
    ],
  ],
  [
    "zbEenheden",
    numbers.map((number) => ({
      id: unitId(number),
      complex: COMPLEX,
      street: "Lindehof",
      number: number * 2 - 1,
      postcode: "1099 ZX",
      city: "Oosterdam",
      kind: "woning",
      area: number % 2 === 0 ? 65 : 59,
      entrance: number <= 12 ? "portiek 1" : "portiek 2",
      floor: String((number - 1) % 4),
      status: number === SOLD_HOME ? "verkocht" : number === EMPTY_HOME ? "leegstand" : "verhuurd",
      ...(inhabited.includes(number) ? { advance: 42.5 } : {}),
    })),
  ],
  [
    "zbBewoning",
    numbered(
      "BW",
      inhabited.map((number) => ({
        unit: unitId(number),
        from: on(2015 + (number % 8), 1 + (number % 12), 1),
        household: NAMES[number - 1] ?? "",
        persons: 1 + (number % 3),
      })),
    ),
  ],
  [
    "zbVoorschotten",
    numbered(
      "VS",
      inhabited.map((number) => ({ unit: unitId(number), from: on(2025, 7, 1), perMonth: 42.5 })),
    ),
  ],
  [
    "zbInitiatieven",
    [
      {
        id: initiative,
        name: "Schone portieken en binnentuin Lindehof",
        ownReference: "ZB-014",
        complex: COMPLEX,
        location: "Parkrand",
        origin: "overleg met bewonerscommissie",
        motives: "samen dingen doen; onvrede",
        phase: "uitvoering",
        level: "zelf uitvoeren",
        activity: "schoonmaken en tuin",
        coreGroup: 4,
        homes: HOMES,
        leader: "Mw. A. Verbeek",
        successorKnown: "ja",
        guide: "Wijkteam Parkrand",
        startsOn: on(2026, 3, 1),
        evaluationOn: on(2027, 3, 1),
        requested: 1500,
        budget: 1250,
        spent: 312.5,
        description: "Bewoners maken de twee portieken schoon en houden de borders van de binnentuin bij.",
      },
    ],
  ],
  [
    "zbPercepties",
    numbered("P", [
      {
        initiative,
        route: "probleem",
        perceiver: "bewoners",
        problem: "De trappen zijn vaak vuil en niemand voelt zich ervoor verantwoordelijk.",
        consequence: "Mensen blijven er niet staan om een praatje te maken.",
        cause: "Weinig buren kennen elkaar.",
        checkedHow: "Gesprekken met 12 bewoners",
        checkedOn: on(2025, 9, 18),
      },
      {
        initiative,
        route: "probleem",
        perceiver: "corporatie",
        problem: "Veel klachten over de schoonmaak, terwijl de leverancier doet wat is afgesproken.",
        consequence: "Lagere tevredenheid en veel telefoontjes.",
        cause: "Het werk past niet bij wat bewoners belangrijk vinden.",
        checkedHow: "Klachten van 2024 en 2025 geteld",
        checkedOn: on(2025, 10, 2),
      },
    ]),
  ],
  [
    "zbOplossingen",
    numbered("O", [
      {
        initiative,
        name: "Basisalternatief: contract loopt door",
        isCounterfactual: "ja",
        effectGroup: "uitstraling",
        expectedEffect: "De klachten blijven ongeveer gelijk.",
        reason: "Al drie jaar hetzelfde beeld.",
        source: "Klachtenregistratie",
        cost: 5760,
        feasible: "ja",
        chosen: "nee",
      },
      {
        initiative,
        name: "Bewoners maken zelf schoon",
        isCounterfactual: "nee",
        effectGroup: "uitstraling",
        expectedEffect: "Trappen en hal zijn vaker schoon.",
        reason: "Bewoners zien zelf wanneer het nodig is.",
        source: "Ervaring in een ander complex",
        cost: 900,
        feasible: "ja",
        chosen: "ja",
      },
    ]),
  ],
  [
    "zbBetrokkenen",
    numbered("B", [
      {
        name: "Mw. A. Verbeek",
        initiative,
        party: "bewoners",
        role: "uitvoerend",
        task: "trekker",
        phone: "0600000011",
        email: "verbeek@example.org",
      },
      {
        initiative,
        party: "corporatie",
        organisation: "Woonstichting De Linde",
        role: "coproducerend",
        task: "begeleiden",
      },
      {
        initiative,
        party: "dienstverlener",
        organisation: "Glans en Zo",
        role: "uitvoerend",
        task: "schoonmaak tot 1 maart",
      },
    ]),
  ],
  [
    "zbToets",
    numbered("TO", [
      {
        initiative,
        kind: "randvoorwaarde",
        question: "Staat de hele organisatie achter zelfbeheer?",
        answer: "ja",
        checkedOn: on(2025, 11, 4),
      },
      {
        initiative,
        kind: "randvoorwaarde",
        question: "Is er een vaste begeleider?",
        answer: "ja",
        checkedOn: on(2025, 11, 4),
      },
      {
        initiative,
        kind: "contra-indicatie",
        question: "Is de verhouding met bewoners verstoord?",
        answer: "nee",
        checkedOn: on(2025, 11, 4),
      },
    ]),
  ],
  [
    "zbStappen",
    numbered("S", [
      {
        initiative,
        phase: "afspraken",
        name: "Overeenkomst tekenen",
        by: "begeleider",
        dueOn: on(2026, 2, 15),
        doneOn: on(2026, 2, 12),
        proof: "map Lindehof",
      },
      {
        initiative,
        phase: "afspraken",
        name: "Beginsituatie op foto zetten",
        by: "kerngroep",
        dueOn: on(2026, 2, 25),
        doneOn: on(2026, 2, 24),
      },
      {
        initiative,
        phase: "uitvoering",
        name: "Eerste schouw samen met bewoners",
        by: "begeleider",
        dueOn: on(2026, 4, 15),
        doneOn: on(2026, 4, 14),
      },
      { initiative, phase: "evaluatie", name: "Evaluatie voorbereiden", by: "begeleider", dueOn: on(2027, 2, 1) },
    ]),
  ],
  [
    "zbVoorstellen",
    [
      {
        id: rowId("V", 1),
        initiative,
        service: "Schoonmaak portieken",
        group: "portiek 1 en 2",
        from: on(2026, 3, 1),
        proposedOn: on(2025, 11, 10),
        noticeOn: on(2025, 12, 15),
        adviceAskedOn: on(2025, 10, 20),
        advice: "positief",
      },
    ],
  ],
  [
    "zbDraagvlak",
    numbered(
      "D",
      inhabited.map((number, at) => ({
        proposal: rowId("V", 1),
        unit: unitId(number),
        askedOn: on(2025, 11, 10),
        answer: at < 18 ? "ja" : at < 20 ? "nee" : "geen reactie",
        ...(at < 20 ? { answeredOn: on(2025, 11, 14 + (at % 10)) } : {}),
      })),
    ),
  ],
  [
    "zbAfspraken",
    [
      {
        id: rowId("A", 1),
        initiative,
        form: "wijkvrijwilligersovereenkomst",
        subject: "Schoonmaak van twee portieken en onderhoud van de borders",
        signedOn: on(2026, 2, 12),
        from: on(2026, 3, 1),
        to: on(2028, 2, 29),
        noticeMonths: 2,
        endGrounds: "Beide partijen mogen stoppen als het werk drie maanden niet goed gaat.",
        insurance: "Vrijwilligersverzekering van de gemeente; niet op hoogte",
        insuredUntil: on(2028, 2, 29),
        keys: "Twee sleutels van de berging",
        tools: "Kerngroep beheert de kast",
        evaluation: "Elk kwartaal samen lopen",
      },
    ],
  ],
  [
    "zbMiddelen",
    numbered("M", [
      {
        initiative,
        kind: "sleutel",
        name: "Sleutel berging portiek 1",
        issuedTo: "Mw. A. Verbeek",
        issuedOn: on(2026, 2, 20),
        cost: 0,
      },
      {
        initiative,
        kind: "gereedschap",
        name: "Bezems, emmers en dweilen",
        issuedOn: on(2026, 2, 20),
        cost: 212.5,
        paidBy: "corporatie",
      },
      {
        initiative,
        kind: "cursus",
        name: "Snoeien voor beginners",
        issuedOn: on(2026, 4, 4),
        cost: 100,
        paidBy: "corporatie",
      },
    ]),
  ],
  [
    "zbLogboek",
    numbered("L", [
      {
        on: on(2025, 9, 18),
        initiative,
        kind: "gesprek",
        what: "Bewonerscommissie vraagt of bewoners zelf kunnen schoonmaken.",
        who: "bewonerscommissie",
      },
      {
        on: on(2025, 12, 15),
        initiative,
        kind: "besluit",
        what: "18 van 22 huurders zijn het eens; we gaan door.",
        who: "wijkteam",
      },
    ]),
  ],
  [
    "zbTaken",
    numbered("T", [
      {
        name: "Trap en hal vegen en dweilen",
        initiative,
        complex: COMPLEX,
        space: "portiek 1",
        activity: "schoonmaken",
        doneBy: "groep",
        executor: "bewoners portiek 1",
        frequency: "elke week",
        turnsPerYear: 52,
        minutes: 40,
        people: 1,
        level: "B",
        tools: "bezem, dweil",
        risky: "nee",
        contract: rowId("C", 1),
        from: on(2026, 3, 1),
      },
      {
        name: "Trap en hal vegen en dweilen",
        initiative,
        complex: COMPLEX,
        space: "portiek 2",
        activity: "schoonmaken",
        doneBy: "groep",
        executor: "bewoners portiek 2",
        frequency: "elke week",
        turnsPerYear: 52,
        minutes: 40,
        people: 1,
        level: "B",
        tools: "bezem, dweil",
        risky: "nee",
        contract: rowId("C", 1),
        from: on(2026, 3, 1),
      },
      {
        name: "Borders schoffelen",
        initiative,
        complex: COMPLEX,
        space: "binnentuin",
        activity: "tuin",
        doneBy: "groep",
        executor: "tuingroep",
        frequency: "elke twee weken",
        turnsPerYear: 16,
        season: "mrt t/m okt",
        minutes: 90,
        people: 3,
        level: "A",
        tools: "schoffel, kruiwagen",
        risky: "nee",
        contract: rowId("C", 2),
        from: on(2026, 3, 1),
      },
      {
        name: "Bomen snoeien",
        initiative,
        complex: COMPLEX,
        space: "binnentuin",
        activity: "tuin",
        doneBy: "corporatie",
        executor: "De Groene Spade",
        frequency: "eens per jaar",
        turnsPerYear: 1,
        minutes: 480,
        people: 2,
        level: "B",
        risky: "ja",
        contract: rowId("C", 2),
      },
    ]),
  ],
  [
    "zbDeelnemers",
    numbered("DN", [
      {
        name: "Mw. A. Verbeek",
        initiative,
        unit: unitId(1),
        hoursPerMonth: 6,
        skills: "plannen",
        sharedName: "Anja",
        phone: "0600000011",
        email: "verbeek@example.org",
        from: on(2026, 3, 1),
      },
      {
        name: "Dhr. K. Osman",
        initiative,
        unit: unitId(2),
        hoursPerMonth: 4,
        skills: "snoeien",
        sharedName: "Kemal",
        from: on(2026, 3, 1),
      },
      { name: "Mw. T. Willems", initiative, unit: unitId(8), hoursPerMonth: 4, from: on(2026, 3, 1) },
      {
        name: "Dhr. J. Kuiper",
        initiative,
        unit: unitId(10),
        hoursPerMonth: 3,
        away: "1-8-2026 t/m 21-8-2026",
        sharedName: "Jan",
        from: on(2026, 4, 1),
      },
    ]),
  ],
  [
    "zbRooster",
    numbered(
      "R",
      [2, 9, 16, 23, 30].map((date, at) => ({
        task: rowId("T", 1 + (at % 2)),
        on: on(2026, 3, date),
        turns: 1,
        who: ["Anja", "Kemal", "DN-0003"][at % 3] ?? "",
        done: "ja",
        seenBy: "Anja",
      })),
    ),
  ],
  [
    "zbUren",
    numbered(
      "U",
      [2, 9, 16, 23, 30].map((date, at) => ({
        on: on(2026, 3, date),
        task: rowId("T", 1 + (at % 2)),
        participant: rowId("DN", 1 + (at % 3)),
        hours: at % 2 === 0 ? 0.75 : 0.5,
      })),
    ),
  ],
  [
    "zbSchouw",
    numbered("SC", [
      {
        on: on(2026, 2, 24),
        initiative,
        complex: COMPLEX,
        space: "portiek 1",
        aspect: "trap",
        level: "C",
        by: "wijkteam",
        photo: "foto 1",
      },
      {
        on: on(2026, 4, 14),
        initiative,
        complex: COMPLEX,
        space: "portiek 1",
        aspect: "trap",
        level: "B",
        by: "wijkteam",
        photo: "foto 7",
      },
      {
        on: on(2026, 4, 14),
        initiative,
        complex: COMPLEX,
        space: "binnentuin",
        aspect: "onkruid",
        level: "A",
        by: "wijkteam",
        photo: "foto 9",
      },
    ]),
  ],
  [
    "zbContracten",
    numbered("C", [
      {
        supplier: "Glans en Zo",
        complex: COMPLEX,
        service: "schoonmaak portieken",
        perYear: 4760.33,
        vat: 0.21,
        from: on(2023, 1, 1),
        to: on(2026, 2, 28),
        noticeMonths: 3,
      },
      {
        supplier: "De Groene Spade",
        complex: COMPLEX,
        service: "tuinonderhoud",
        perYear: 2380.17,
        vat: 0.21,
        from: on(2024, 4, 1),
        to: on(2027, 3, 31),
        noticeMonths: 3,
        renewal: "stilzwijgend per jaar",
      },
    ]),
  ],
  [
    "zbKostenposten",
    numbered("K", [
      {
        name: "Schoonmaak portieken",
        complex: COMPLEX,
        year: 2026,
        estimate: "begroting",
        amount: 5760,
        veraCode: "SCH",
        allowance: "werkelijke kosten",
        key: rowId("VK", 1),
        contract: rowId("C", 1),
        proof: "raming 2026",
      },
      {
        name: "Tuinonderhoud",
        complex: COMPLEX,
        year: 2026,
        estimate: "begroting",
        amount: 2880,
        veraCode: "GRO",
        allowance: "werkelijke kosten",
        key: rowId("VK", 1),
        contract: rowId("C", 2),
        proof: "raming 2026",
      },
      {
        name: "Huismeester",
        complex: COMPLEX,
        year: 2026,
        estimate: "begroting",
        amount: 4100,
        veraCode: "HUI",
        allowance: "huismeester 70%",
        hours: 100,
        key: rowId("VK", 1),
        proof: "urenstaat",
      },
      {
        name: "Elektra algemene ruimten",
        complex: COMPLEX,
        year: 2026,
        estimate: "begroting",
        amount: 1190.55,
        veraCode: "ENE",
        allowance: "werkelijke kosten",
        key: rowId("VK", 1),
        proof: "jaarnota 2025",
      },
    ]),
  ],
  [
    "zbVerdeelsleutels",
    [
      {
        id: rowId("VK", 1),
        name: "Gelijk over 24 woningen",
        complex: COMPLEX,
        kind: "gelijk",
        period: "dagen",
        rounding: "gelijk",
        denominator: HOMES,
      },
    ],
  ],
  [
    "zbGewichten",
    numbered(
      "G",
      numbers.map((number) => ({ key: rowId("VK", 1), unit: unitId(number), weight: 1 })),
    ),
  ],
  [
    "zbOverdracht",
    numbered("OD", [
      {
        initiative,
        task: rowId("T", 1),
        contract: rowId("C", 1),
        item: rowId("K", 1),
        share: 1,
        from: on(2026, 3, 1),
        newCosts: 450,
        paidBy: "bewoners via servicekosten",
      },
      {
        initiative,
        task: rowId("T", 3),
        contract: rowId("C", 2),
        item: rowId("K", 2),
        share: 0.5,
        from: on(2026, 3, 1),
        newCosts: 200,
        paidBy: "corporatie",
      },
    ]),
  ],
  [
    "zbIndicatoren",
    numbered("IN", [
      {
        name: "Rapportcijfer schoonmaak portiek",
        effectGroup: "woongenot",
        unit: "cijfer 1-10",
        forWhom: "andere bewoners",
        direction: "hoger is beter",
        source: "enquête",
      },
      {
        name: "Beeldkwaliteit binnentuin",
        effectGroup: "uitstraling",
        unit: "niveau A+ t/m D",
        forWhom: "andere bewoners",
        direction: "hoger is beter",
        source: "oordeel van medewerkers",
      },
      {
        name: "Servicekosten per woning per maand",
        effectGroup: "servicekosten",
        unit: "euro",
        forWhom: "andere bewoners",
        direction: "lager is beter",
        source: "eigen registratie",
      },
    ]),
  ],
  [
    "zbMetingen",
    numbered("ME", [
      {
        initiative,
        complex: COMPLEX,
        indicator: rowId("IN", 1),
        on: on(2026, 2, 1),
        moment: "nulmeting",
        value: 5.9,
        n: 17,
      },
      {
        initiative,
        complex: COMPLEX,
        indicator: rowId("IN", 1),
        on: on(2026, 9, 1),
        moment: "vervolgmeting",
        value: 7.2,
        n: 15,
      },
      { initiative, complex: COMPLEX, indicator: rowId("IN", 2), on: on(2026, 2, 24), moment: "nulmeting", level: "C" },
      {
        initiative,
        complex: COMPLEX,
        indicator: rowId("IN", 2),
        on: on(2026, 4, 14),
        moment: "vervolgmeting",
        level: "A",
      },
    ]),
  ],
]);
