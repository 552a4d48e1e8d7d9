import type { SignalFacts, When } from "../../problems/signal-facts.ts";
import { dutchDay } from "./figures.ts";
import { listed, type TextsFor } from "./text.ts";

interface Due {
  readonly due: string;
  readonly when: When;
}

/** "moet klaar zijn op 1-6-2026" before, "moet vandaag klaar zijn" on, "moest klaar zijn op 1-6-2026" after the day. */
function said({ due, when }: Due, forms: Readonly<Record<When, string>>): string {
  return forms[when].replace("{day}", dutchDay(due));
}

function contractOf({ contract, supplier }: { readonly contract: string; readonly supplier: string }): string {
  return supplier === "" ? `contract ${contract}` : `contract ${contract} met ${supplier}`;
}

export const signalTexts: TextsFor<SignalFacts> = {
  T001: {
    title: "Herinnering staat niet op Normen",
    explanation: ({ norm, on, used }) =>
      `Voor ${norm} staat op Normen geen bruikbaar getal dat geldt op ${dutchDay(on)}. We gebruiken ${used}.`,
    action: "Voeg op het blad Normen een rij toe als u een ander getal wilt.",
  },
  T002: {
    title: "Nog geen initiatieven",
    explanation: () => "Er zijn nog geen initiatieven. Daarom staat hier nog niets.",
    action: "Vul een rij in op het blad Initiatieven en laat Zelfbeheer dit blad bijwerken.",
  },
  T003: {
    title: "Niets te doen",
    explanation: ({ on }) => `Op ${dutchDay(on)} vraagt niets uw aandacht.`,
    action: "U hoeft niets te doen.",
  },
  T004: {
    title: "Geen werkboeken in de map",
    explanation: ({ folder }) => `In de map ${folder} staat geen werkboek.`,
    action: "Controleer de naam van de map.",
  },
  T010: {
    title: "Stap",
    explanation: ({ step, ...due }) =>
      `De stap "${step}" ${said(due, {
        ahead: "moet klaar zijn op {day}",
        today: "moet vandaag klaar zijn",
        late: "moest klaar zijn op {day}",
      })}.`,
    action: "Doe de stap en vul in wanneer hij klaar was, of spreek een nieuwe dag af.",
  },
  T011: {
    title: "Fase duurt lang",
    explanation: ({ phase, term, missing, due }) =>
      `De fase ${phase} mocht ${term} dagen duren, tot en met ${dutchDay(due)}. ${
        missing === 0
          ? "Er ontbreekt niets meer."
          : missing === 1
            ? "Er ontbreekt nog één ding."
            : `Er ontbreken nog ${missing} dingen.`
      }`,
    action: "Rond de fase af, of schrijf op waarom het langer duurt.",
  },
  T012: {
    title: "Reden om te stoppen",
    explanation: ({ about }) => `Er is een zwaarwegende reden om niet verder te gaan: ${about}.`,
    action: "Bespreek dit met bewoners en leidinggevende voordat u verdergaat.",
  },
  T013: {
    title: "Evaluatie",
    explanation: (due) =>
      said(due, {
        ahead: "De evaluatie is op {day}.",
        today: "De evaluatie is vandaag.",
        late: "De evaluatie had op {day} moeten zijn.",
      }),
    action: "Evalueer met de groep, of vul de dag van de volgende evaluatie in.",
  },
  T014: {
    title: "Evaluatie niet gepland",
    explanation: (due) =>
      said(due, {
        ahead: "Er is geen evaluatie gepland. De eerste hoort uiterlijk op {day} te zijn.",
        today: "Er is geen evaluatie gepland. De eerste hoort uiterlijk vandaag te zijn.",
        late: "Er is geen evaluatie gepland. De eerste had uiterlijk op {day} moeten zijn.",
      }),
    action: "Vul een dag in bij Evaluatie op.",
  },
  T015: {
    title: "Fase onbekend",
    explanation: ({ count }) =>
      `Bij ${count === 1 ? "een initiatief" : `${count} initiatieven`} staat geen fase uit de lijst. Daar kunnen we niet op letten.`,
    action: "Kies de fase en vul in sinds wanneer.",
  },
  T016: {
    title: "Evaluatie niet gepland",
    explanation: () => "Er is geen evaluatie gepland, en er staat niet wanneer bewoners begonnen.",
    action: "Vul een dag in bij Evaluatie op.",
  },
  T017: {
    title: "Begin van de fase onbekend",
    explanation: ({ count }) =>
      `Bij ${count === 1 ? "een initiatief" : `${count} initiatieven`} staat niet sinds wanneer deze fase loopt. Of het te lang duurt, weten we dan niet.`,
    action: "Vul de dag in bij Fase sinds.",
  },
  T018: {
    title: "Rijen zonder initiatief",
    explanation: ({ sheet, rows }) =>
      `Op het blad ${sheet} ${rows === 1 ? "staat een rij" : `staan ${rows} rijen`} zonder initiatief. Daar kunnen we niet op letten.`,
    action: "Vul het nummer van het initiatief in.",
  },
  T019: {
    title: "Bladen ontbreken",
    explanation: ({ sheets }) =>
      `In dit werkboek ${sheets.length === 1 ? "is geen blad" : "zijn geen bladen"} ${listed(sheets)}. Wat daarop hoort, hebben we niet bekeken.`,
    action: "Hebt u zo'n blad wel nodig? Voeg het dan toe uit een nieuw werkboek.",
  },
  T020: {
    title: "Afspraak loopt af",
    explanation: ({ agreement, ...due }) =>
      `Afspraak ${agreement} ${said(due, {
        ahead: "geldt tot en met {day}",
        today: "geldt nog tot en met vandaag",
        late: "gold tot en met {day}",
      })}.`,
    action: "Teken een nieuwe afspraak, of stop het initiatief. Zonder afspraak is niemand zeker verzekerd.",
  },
  T021: {
    title: "Verzekering loopt af",
    explanation: (due) =>
      said(due, {
        ahead: "De verzekering van bewoners loopt tot en met {day}.",
        today: "De verzekering van bewoners loopt tot en met vandaag.",
        late: "De verzekering van bewoners liep tot en met {day}.",
      }),
    action: "Verleng de verzekering, of laat het werk stilliggen tot dat is geregeld.",
  },
  T022: {
    title: "Geen verzekering",
    explanation: () => "Bewoners werken, maar er staat niet hoe zij verzekerd zijn.",
    action: "Regel de verzekering en vul die in bij de afspraak.",
  },
  T023: {
    title: "Contract opzeggen",
    explanation: ({ contract, supplier, ...due }) =>
      `Voor ${contractOf({ contract, supplier })} ${said(due, {
        ahead: "is {day} de laatste dag om op te zeggen",
        today: "is vandaag de laatste dag om op te zeggen",
        late: "was {day} de laatste dag om op te zeggen",
      })}. Bewoners nemen dit werk over.`,
    action: "Zeg het contract op of pas het aan, en vul in wanneer u dat deed.",
  },
  T024: {
    title: "Contract van het complex",
    explanation: ({ contract, supplier, ...due }) =>
      `Voor ${contractOf({ contract, supplier })} is ${due.when === "today" ? "vandaag" : dutchDay(due.due)} de laatste dag om op te zeggen.`,
    action: "Kijk of bewoners dit werk willen overnemen. Zo niet, dan hoeft u niets te doen.",
  },
  T025: {
    title: "Contract loopt door",
    explanation: ({ contract, supplier, to, isRenewed, ...due }) =>
      `Bewoners ${said(due, {
        ahead: "beginnen op {day}",
        today: "beginnen vandaag",
        late: "werken sinds {day}",
      })}, maar ${contractOf({ contract, supplier })} ${isRenewed ? "is stilzwijgend verlengd" : `loopt ${to === null ? "zonder einddatum door" : `tot en met ${dutchDay(to)}`}`}. Zo betaalt u twee keer.`,
    action: "Zeg het contract op of pas het aan, en vul in wanneer u dat deed.",
  },
  T026: {
    title: "Geen getekende afspraak",
    explanation: () => "Bewoners werken, maar er is geen getekende afspraak.",
    action: "Leg de afspraken vast en laat ze tekenen. Zonder afspraak zijn bewoners vaak niet verzekerd.",
  },
  T030: {
    title: "Geen trekker",
    explanation: () => "Er is geen bewoner die het voortouw neemt.",
    action: "Zoek met de groep een nieuwe trekker.",
  },
  T031: {
    title: "Geen opvolger",
    explanation: () => "Alles hangt af van één trekker: er is geen opvolger bekend.",
    action: "Zoek met de groep iemand die het kan overnemen, en vul ja in bij Opvolger bekend.",
  },
  T032: {
    title: "Geen begeleider",
    explanation: () => "Er staat niet wie van de corporatie de groep begeleidt.",
    action: "Spreek af wie de begeleiding doet.",
  },
  T033: {
    title: "Deelnemer stopt",
    explanation: ({ participant, onRoster, leads, ...due }) =>
      `Deelnemer ${participant} ${said(due, {
        ahead: "stopt op {day}",
        today: "stopt vandaag",
        late: "is gestopt op {day}",
      })}.${onRoster ? " De naam staat daarna nog op het rooster." : ""}${leads ? " Deze deelnemer is ook de trekker." : ""}`,
    action: "Verdeel het werk opnieuw en neem sleutels en gereedschap terug.",
  },
  T034: {
    title: "Terugbrengen",
    explanation: ({ resource, why, ...due }) =>
      why === "agreed"
        ? `"${resource}" ${said(due, {
            ahead: "moet terug zijn op {day}",
            today: "moet vandaag terug zijn",
            late: "moest terug zijn op {day}",
          })}.`
        : `"${resource}" is nog niet terug. ${why === "ended" ? "Het initiatief" : "Wie het heeft"} ${said(due, {
            ahead: "stopt op {day}",
            today: "stopt vandaag",
            late: "is gestopt op {day}",
          })}.`,
    action: "Haal het op en vul in wanneer het terug was.",
  },
  T040: {
    title: "Termijn van de huurders",
    explanation: ({ proposal, ...due }) =>
      `Huurders kunnen voorstel ${proposal} ${said(due, {
        ahead: "tot en met {day}",
        today: "nog tot en met vandaag",
        late: "niet meer",
      })} voorleggen aan de rechter.`,
    action: "Wacht met een nieuw voorschot tot u weet of iemand dat doet.",
  },
  T041: {
    title: "Uitslag melden",
    explanation: ({ proposal, since }) =>
      since === null
        ? `Genoeg huurders zijn het eens met voorstel ${proposal}, maar dat is nog niet gemeld.`
        : `Sinds ${dutchDay(since)} zijn genoeg huurders het eens met voorstel ${proposal}, maar dat is nog niet gemeld.`,
    action: "Meld het schriftelijk aan alle huurders en vul de datum in. Daarna beginnen de acht weken.",
  },
  T042: {
    title: "Advies",
    explanation: ({ proposal, ...due }) =>
      `De bewonerscommissie kan ${said(due, {
        ahead: "tot en met {day}",
        today: "nog tot en met vandaag",
        late: "niet meer",
      })} advies geven over voorstel ${proposal}.`,
    action: "Wacht het advies af. Vul in wanneer het binnenkwam.",
  },
  T043: {
    title: "Tijd voor advies is voorbij",
    explanation: ({ proposal, until }) =>
      `De tijd voor advies over voorstel ${proposal} liep tot en met ${dutchDay(until)}. Er is geen advies ingevuld.`,
    action: "U mag verder. Vraag voor de zekerheid of er nog iets komt.",
  },
  T044: {
    title: "Redenen geven",
    explanation: ({ proposal, ...due }) =>
      `U volgt het advies over voorstel ${proposal} niet. Uw redenen ${said(due, {
        ahead: "moeten uiterlijk op {day} gegeven zijn",
        today: "moeten vandaag gegeven zijn",
        late: "hadden uiterlijk op {day} gegeven moeten zijn",
      })}.`,
    action: "Schrijf uw redenen op, stuur ze naar de commissie en vul de datum in.",
  },
  T050: {
    title: "Schouw te laag",
    explanation: ({ space, aspect, level, aim, ...due }) =>
      `Bij de laatste schouw${space === "" ? "" : ` van ${space}`}${aspect === "" ? "" : ` (${aspect})`} was het niveau ${level}. Afgesproken is ${aim}. Dat ${said(
        due,
        {
          ahead: "moet uiterlijk op {day} weer goed zijn",
          today: "moet vandaag weer goed zijn",
          late: "moest uiterlijk op {day} weer goed zijn",
        },
      )}.`,
    action: "Bespreek met de groep wat er nodig is, en schouw opnieuw.",
  },
  T060: {
    title: "Jaarafrekening",
    explanation: ({ year, complexes, ...due }) =>
      `De afrekening van de servicekosten over ${year} ${said(due, {
        ahead: "moet uiterlijk op {day} bij de huurders zijn",
        today: "moet vandaag bij de huurders zijn",
        late: "moest uiterlijk op {day} bij de huurders zijn",
      })}. Dat geldt voor ${complexes === 1 ? "één complex" : `${complexes} complexen`}.`,
    action: "Maak de afrekening. Vul op Complexen het jaar in als alle huurders hem hebben.",
  },
};
