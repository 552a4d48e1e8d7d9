import { table } from "../table.ts";
import { choice, date, figure, id, ownReference, plain, reference, remark } from "./make-column.ts";

const NUMBER = "Dit nummer geeft het programma.";
const initiative = reference("initiative", "Initiatief", "shared", "zbInitiatieven", "Kies het initiatief.", {
  synonyms: ["project"],
});

export const initiatives = table({
  name: "zbInitiatieven",
  sheet: "Initiatieven",
  group: "Initiatief",
  purpose: "Alle initiatieven van bewoners op een rij, met fase, begeleider en geld. De corporatie houdt dit bij.",
  rowName: "een initiatief",
  owner: "people",
  columns: [
    id("Initiatiefnummer", NUMBER, "I"),
    plain("text", "name", "Naam", "shared", "Een naam die iedereen herkent. Bijvoorbeeld: schone portieken Lindehof.", {
      required: true,
      width: 30,
      synonyms: ["initiatief", "project", "aanvraag"],
    }),
    ownReference(),
    reference("complex", "Complexnummer", "shared", "zbComplexen", "Kies het complex.", { synonyms: ["complex"] }),
    plain("text", "location", "Wijk of plek", "shared", "Waar het is. Bijvoorbeeld: Parkrand.", {
      width: 22,
      synonyms: ["wijk", "buurt"],
    }),
    choice("origin", "Aanleiding", "shared", "origin", "Hoe het initiatief is ontstaan."),
    choice(
      "motives",
      "Motieven",
      "internal",
      "motive",
      "Waarom bewoners dit willen. Meer motieven? Zet er een puntkomma tussen.",
      { several: true, width: 22 },
    ),
    choice("phase", "Fase", "shared", "phase", "In welke stap het initiatief nu is.", { synonyms: ["status"] }),
    choice("level", "Vorm van zelfbeheer", "shared", "level", "Toezicht, inkoop, beheer of zelf uitvoeren."),
    plain("text", "activity", "Soort werk", "shared", "Bijvoorbeeld: schoonmaken en tuin.", { width: 22 }),
    figure("integer", "coreGroup", "Kerngroep", "shared", "Hoeveel mensen het trekken. Bijvoorbeeld: 4.", {
      min: 0,
      max: 500,
      synonyms: ["actieve bewoners"],
    }),
    figure("integer", "homes", "Aantal woningen", "shared", "Hoeveel woningen meedoen of er voordeel van hebben.", {
      min: 0,
      max: 5000,
    }),
    plain("text", "leader", "Trekker", "personal", "De bewoner die het voortouw neemt.", {
      width: 24,
      synonyms: ["aanvrager", "initiatiefnemer"],
    }),
    plain(
      "yesNo",
      "successorKnown",
      "Opvolger bekend",
      "internal",
      "Is er iemand die het kan overnemen? Kies ja of nee.",
    ),
    plain("text", "guide", "Begeleider", "internal", "Wie van de corporatie de groep begeleidt.", {
      width: 24,
      synonyms: ["consulent", "projectleider"],
    }),
    date("startsOn", "Start", "shared", "De dag waarop de groep begint. Bijvoorbeeld: 1-3-2026.", {
      synonyms: ["startdatum"],
    }),
    date("evaluationOn", "Evaluatie op", "shared", "De dag van de volgende evaluatie.", { synonyms: ["evaluatie"] }),
    date("endsOn", "Einde", "shared", "De dag waarop het initiatief is gestopt.", { notBefore: "startsOn" }),
    choice("endReason", "Reden van stoppen", "internal", "endReason", "Alleen als het initiatief is gestopt."),
    figure("amount", "requested", "Gevraagd bedrag", "internal", "Wat bewoners vroegen, in euro's.", {
      min: 0,
      max: 10000000,
      synonyms: ["gevraagd"],
    }),
    figure("amount", "budget", "Budget", "internal", "Wat er te besteden is, in euro's. Bijvoorbeeld: 1250,00.", {
      min: 0,
      max: 10000000,
    }),
    figure("amount", "spent", "Besteed", "internal", "Wat al is uitgegeven, in euro's.", { synonyms: ["uitgegeven"] }),
    plain("longText", "description", "Omschrijving", "shared", "In een of twee zinnen wat de groep wil doen."),
    remark(),
  ],
  highlights: [
    { kind: "overdue", columns: ["evaluationOn"], when: 'AND({evaluationOn}<>"",{evaluationOn}<TODAY(),{endsOn}="")' },
    { kind: "missing", columns: ["phase"], when: 'AND({name}<>"",{phase}="")' },
    {
      kind: "contradiction",
      columns: ["startsOn", "endsOn"],
      when: 'AND({startsOn}<>"",{endsOn}<>"",{endsOn}<{startsOn})',
    },
  ],
});

export const perceptions = table({
  name: "zbPercepties",
  sheet: "Analyse",
  group: "Initiatief",
  purpose: "Het probleem, of de kans, zoals elke partij het ziet. Vul dit in voor u aan oplossingen denkt.",
  rowName: "een kijk op het probleem",
  owner: "people",
  columns: [
    id("Id", NUMBER, "P"),
    initiative,
    choice("route", "Probleem of kans", "shared", "route", "Is er een probleem, of ziet u een kans?"),
    choice("perceiver", "Wie ervaart het", "shared", "perceiver", "Wiens kijk is dit?"),
    plain(
      "longText",
      "problem",
      "Probleem of kans in woorden",
      "shared",
      "Wat is er aan de hand? Nog geen oplossing noemen.",
      { required: true },
    ),
    plain("longText", "consequence", "Gevolg", "shared", "Wat gebeurt er als u niets doet?"),
    plain("longText", "cause", "Mogelijke oorzaak", "shared", "Wat zit er misschien achter?"),
    plain(
      "longText",
      "checkedHow",
      "Hoe nagegaan",
      "internal",
      "Waaruit blijkt dat dit klopt? Bijvoorbeeld: gesprek met 12 bewoners.",
    ),
    date("checkedOn", "Nagegaan op", "internal", "De dag waarop dit is nagegaan."),
    remark(),
  ],
  highlights: [{ kind: "missing", columns: ["problem"], when: 'AND({initiative}<>"",{problem}="")' }],
});

export const alternatives = table({
  name: "zbOplossingen",
  sheet: "Oplossingen",
  group: "Initiatief",
  purpose: "De mogelijke oplossingen. Begin met het basisalternatief: wat gebeurt er als u niets nieuws doet?",
  rowName: "een oplossing",
  owner: "people",
  columns: [
    id("Id", NUMBER, "O"),
    initiative,
    plain("text", "name", "Oplossing", "shared", "Bijvoorbeeld: basisalternatief, of bewoners maken zelf schoon.", {
      required: true,
      width: 30,
    }),
    plain(
      "yesNo",
      "isCounterfactual",
      "Basisalternatief",
      "shared",
      "Is dit de ontwikkeling zonder ingreep? Kies ja bij één rij per initiatief.",
    ),
    choice("effectGroup", "Effectgroep", "shared", "effectGroup", "Op welk effect deze rij gaat."),
    plain(
      "longText",
      "expectedEffect",
      "Verwacht effect",
      "shared",
      "Wat verandert er, vergeleken met het basisalternatief?",
    ),
    plain("longText", "reason", "Waarom", "shared", "Waarom u dat verwacht."),
    plain("text", "source", "Bron", "internal", "Waar het op is gebaseerd. Bijvoorbeeld: ervaring in complex 0318.", {
      width: 24,
    }),
    figure("amount", "cost", "Kosten", "internal", "Kosten in euro's per jaar.", { min: 0, max: 10000000 }),
    plain(
      "yesNo",
      "feasible",
      "Lang vol te houden",
      "shared",
      "Kunnen en willen bewoners dit ook over jaren? Kies ja of nee.",
    ),
    plain("yesNo", "chosen", "Gekozen", "shared", "Is dit de gekozen oplossing? Kies ja of nee."),
    remark(),
  ],
  highlights: [
    {
      kind: "missing",
      columns: ["expectedEffect", "reason"],
      when: 'AND({name}<>"",OR({expectedEffect}="",{reason}=""))',
    },
  ],
});

export const parties = table({
  name: "zbBetrokkenen",
  sheet: "Betrokkenen",
  group: "Initiatief",
  purpose: "Wie meedoet en met welke rol. De namen en nummers blijven bij de corporatie.",
  rowName: "een betrokkene",
  owner: "people",
  columns: [
    id("Id", NUMBER, "B"),
    plain("text", "name", "Naam", "personal", "De persoon, als die bekend is.", {
      width: 28,
      synonyms: ["contactpersoon"],
    }),
    ownReference(),
    initiative,
    choice("party", "Partij", "shared", "partyKind", "Bij welke partij deze persoon hoort."),
    plain("text", "organisation", "Organisatie", "shared", "De naam van de organisatie of het bedrijf.", { width: 24 }),
    choice("role", "Rol", "shared", "role", "Investeert, helpt mee, profiteert of voert uit."),
    plain("text", "task", "Taak of functie", "shared", "Wat deze persoon of partij doet.", {
      width: 24,
      synonyms: ["functie"],
    }),
    plain("phone", "phone", "Telefoon", "personal", "Bijvoorbeeld: 0101234567."),
    plain("email", "email", "E-mail", "personal", "Bijvoorbeeld: naam@example.org.", { width: 28 }),
    plain("text", "availability", "Bereikbaar", "personal", "Wanneer iemand te bereiken is."),
    remark("personal"),
  ],
});

export const tests = table({
  name: "zbToets",
  sheet: "Toets",
  group: "Initiatief",
  purpose: "Randvoorwaarden en redenen om het niet te doen, per initiatief. Vul dit in vóór het besluit.",
  rowName: "een toets",
  owner: "people",
  columns: [
    id("Id", NUMBER, "TO"),
    initiative,
    choice("kind", "Soort", "shared", "testKind", "Een randvoorwaarde, of een reden om het niet te doen."),
    plain("longText", "question", "Vraag", "shared", "Bijvoorbeeld: is er een vaste begeleider bij de corporatie?", {
      required: true,
    }),
    choice("answer", "Antwoord", "shared", "answer", "Ja, nee, deels of nog niet bekend."),
    plain("longText", "motivation", "Toelichting", "internal", "Waarom u dit antwoord geeft."),
    date("checkedOn", "Nagegaan op", "internal", "De dag waarop u dit hebt nagegaan."),
  ],
  highlights: [
    { kind: "missing", columns: ["answer"], when: 'AND({question}<>"",OR({answer}="",{answer}="nog niet bekend"))' },
  ],
});

export const steps = table({
  name: "zbStappen",
  sheet: "Stappen",
  group: "Initiatief",
  purpose: "De stappen in elke fase: wie doet wat, voor wanneer. U mag stappen toevoegen en weghalen.",
  rowName: "een stap",
  owner: "people",
  columns: [
    id("Id", NUMBER, "S"),
    initiative,
    choice("phase", "Fase", "shared", "phase", "Bij welke fase de stap hoort."),
    plain("text", "name", "Stap", "shared", "Wat er moet gebeuren. Bijvoorbeeld: beginsituatie op foto zetten.", {
      required: true,
      width: 36,
    }),
    plain("text", "by", "Wie", "agreed", "Wie het doet.", { width: 22 }),
    date("dueOn", "Klaar voor", "shared", "De dag waarop het klaar moet zijn."),
    date("doneOn", "Klaar op", "shared", "De dag waarop het klaar was."),
    plain("text", "proof", "Bewijs", "internal", "Waar het resultaat staat. Bijvoorbeeld: map Lindehof, foto's.", {
      width: 24,
    }),
    remark(),
  ],
  highlights: [{ kind: "overdue", columns: ["dueOn"], when: 'AND({dueOn}<>"",{dueOn}<TODAY(),{doneOn}="")' }],
});

export const proposals = table({
  name: "zbVoorstellen",
  sheet: "Voorstellen",
  group: "Initiatief",
  purpose: "Voorstellen aan huurders om de dienst en het voorschot te veranderen, met de data die de wet vraagt.",
  rowName: "een voorstel",
  owner: "people",
  columns: [
    id("Voorstelnummer", NUMBER, "V"),
    initiative,
    plain("text", "service", "Dienst", "shared", "Welke dienst verandert. Bijvoorbeeld: schoonmaak portieken.", {
      required: true,
      width: 28,
    }),
    plain(
      "text",
      "group",
      "Groep woningen",
      "shared",
      "Welke woningen de dienst krijgen. Bijvoorbeeld: portiek 1 en 2.",
      { width: 24 },
    ),
    date("from", "Ingang", "shared", "Vanaf wanneer de verandering geldt."),
    date("proposedOn", "Schriftelijk voorstel op", "shared", "De dag waarop alle huurders het voorstel kregen."),
    date("noticeOn", "Melding 70% op", "shared", "De dag waarop u meldde dat ten minste 70% het ermee eens is."),
    date("courtUntil", "Naar de rechter tot en met", "shared", "Acht weken na de melding. Dit rekent Excel uit.", {
      computed: { formula: 'IF({noticeOn}="","",{noticeOn}+56)', engine: "courtUntil" },
    }),
    date("adviceAskedOn", "Advies gevraagd op", "shared", "De dag waarop u de bewonerscommissie om advies vroeg."),
    choice("advice", "Advies", "shared", "advice", "Wat de commissie vond."),
    remark(),
  ],
  highlights: [{ kind: "missing", columns: ["proposedOn"], when: 'AND({noticeOn}<>"",{proposedOn}="")' }],
});

export const support = table({
  name: "zbDraagvlak",
  sheet: "Draagvlak",
  group: "Initiatief",
  purpose: "Wie het met een voorstel eens is, één stem per huurcontract. Wat iemand stemde blijft bij de corporatie.",
  rowName: "een stem",
  owner: "people",
  columns: [
    id("Id", NUMBER, "D"),
    reference("proposal", "Voorstelnummer", "shared", "zbVoorstellen", "Kies het voorstel.", { required: true }),
    reference("unit", "Eenheidnummer", "personal", "zbEenheden", "Kies de woning.", { required: true }),
    date("askedOn", "Gevraagd op", "internal", "De dag waarop u het vroeg."),
    choice("answer", "Antwoord", "personal", "vote", "Ja, nee of geen reactie. Geen reactie telt als niet eens."),
    date("answeredOn", "Antwoord op", "internal", "De dag van het antwoord.", { notBefore: "askedOn" }),
    remark("personal"),
  ],
  highlights: [{ kind: "missing", columns: ["answer"], when: 'AND({unit}<>"",{answer}="")' }],
});

export const agreements = table({
  name: "zbAfspraken",
  sheet: "Afspraken",
  group: "Initiatief",
  purpose: "De schriftelijke afspraken met de groep. Zonder getekende afspraak zijn bewoners vaak niet verzekerd.",
  rowName: "een afspraak",
  owner: "people",
  columns: [
    id("Id", NUMBER, "A"),
    ownReference(),
    initiative,
    choice("form", "Vorm", "shared", "agreementForm", "Overeenkomst, contract of reglement."),
    plain("longText", "subject", "Waarover", "shared", "Wat er is afgesproken."),
    date("signedOn", "Getekend op", "shared", "De dag van ondertekening."),
    date("from", "Van", "shared", "De eerste dag waarop de afspraak geldt."),
    date("to", "Tot en met", "shared", "De laatste dag. Leeg als het doorloopt.", { notBefore: "from" }),
    figure("integer", "noticeMonths", "Opzegtermijn maanden", "shared", "Hele maanden. Bijvoorbeeld: 2.", {
      min: 0,
      max: 60,
    }),
    plain(
      "longText",
      "endGrounds",
      "Redenen om te stoppen",
      "shared",
      "Wanneer mag de groep of de corporatie stoppen?",
    ),
    plain(
      "text",
      "insurance",
      "Verzekering",
      "shared",
      "Wie verzekert en wat niet. Bijvoorbeeld: gemeente, niet op hoogte.",
      { width: 24 },
    ),
    date("insuredUntil", "Verzekerd tot en met", "shared", "De laatste dag van de verzekering."),
    plain("text", "keys", "Sleutels", "internal", "Wie sleutels heeft en hoe dat is geregeld.", { width: 22 }),
    plain("text", "tools", "Gereedschap", "shared", "Wie het gereedschap beheert.", { width: 22 }),
    plain("text", "evaluation", "Kwaliteit bekijken", "shared", "Hoe en wanneer u samen kijkt of het goed gaat.", {
      width: 22,
    }),
    remark(),
  ],
  highlights: [
    { kind: "overdue", columns: ["to"], when: 'AND({to}<>"",{to}<TODAY()+60)' },
    { kind: "missing", columns: ["insurance"], when: 'AND({signedOn}<>"",{insurance}="")' },
  ],
});

export const resources = table({
  name: "zbMiddelen",
  sheet: "Middelen",
  group: "Initiatief",
  purpose: "Sleutels, gereedschap, materiaal en cursussen: wie heeft wat, wat kostte het en is het terug.",
  rowName: "een middel",
  owner: "people",
  columns: [
    id("Id", NUMBER, "M"),
    initiative,
    choice("kind", "Soort", "shared", "resourceKind", "Sleutel, gereedschap, materiaal, cursus of herstel."),
    plain("text", "name", "Wat", "shared", "Bijvoorbeeld: sleutel berging portiek 2.", { required: true, width: 28 }),
    plain("text", "issuedTo", "Uitgegeven aan", "personal", "Wie het heeft.", { width: 22 }),
    date("issuedOn", "Uitgegeven op", "internal", "De dag van uitgifte."),
    date("returnedOn", "Terug op", "internal", "De dag waarop het terug is.", { notBefore: "issuedOn" }),
    figure("amount", "cost", "Kosten", "internal", "Kosten in euro's.", { min: 0, max: 1000000 }),
    choice("paidBy", "Betaald door", "internal", "payer", "Wie het betaalt."),
    remark(),
  ],
});

export const log = table({
  name: "zbLogboek",
  sheet: "Logboek",
  group: "Initiatief",
  purpose: "Gesprekken, besluiten en afspraken op volgorde. Voeg alleen rijen toe; verander niets achteraf.",
  rowName: "een bericht",
  owner: "people",
  columns: [
    id("Id", NUMBER, "L"),
    ownReference(),
    date("on", "Datum", "shared", "De dag waarop het was."),
    initiative,
    choice("kind", "Soort", "shared", "logKind", "Gesprek, besluit, afspraak, actie of brief."),
    plain("longText", "what", "Wat", "personal", "Wat er is gezegd of besloten.", { required: true }),
    plain("text", "who", "Wie", "personal", "Wie het doet of zei.", { width: 22 }),
    date("dueOn", "Klaar voor", "shared", "De dag waarop het klaar moet zijn."),
    plain("text", "duePeriod", "Klaar voor in woorden", "shared", "Als de dag niet vaststaat. Bijvoorbeeld: week 42."),
    plain("yesNo", "done", "Klaar", "shared", "Is het gedaan? Kies ja of nee."),
    remark("personal"),
  ],
  highlights: [{ kind: "overdue", columns: ["dueOn"], when: 'AND({dueOn}<>"",{dueOn}<TODAY(),{done}<>"ja")' }],
});
