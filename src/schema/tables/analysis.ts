import { table } from "../table.ts";
import { choice, date, figure, id, ownReference, plain, remark } from "./make-column.ts";
import { initiative, OUR_NUMBER } from "./shared-columns.ts";

export const perceptions = table({
  name: "zbPercepties",
  sheet: "Analyse",
  group: "Initiatief",
  purpose: "Het probleem, of de kans, zoals elke partij het ziet. Vul dit in voor u aan oplossingen denkt.",
  rowName: "een kijk op het probleem",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "P"),
    initiative,
    choice("route", "Probleem of kans", "shared", "route", "Is er een probleem, of ziet u een kans?", {
      synonyms: "route|soort|aanleiding",
    }),
    choice("perceiver", "Wie ervaart het", "shared", "perceiver", "Wiens kijk is dit? Bijvoorbeeld: bewoners.", {
      synonyms: "partij|wie|perceptie van|volgens wie|ervaren door|wiens kijk",
    }),
    plain(
      "longText",
      "problem",
      "Probleem of kans in woorden",
      "shared",
      "Wat is er aan de hand? Nog geen oplossing noemen.",
      { required: true, synonyms: "probleem|kans|omschrijving probleem|wat is er aan de hand|klacht|knelpunt|problem" },
    ),
    plain("longText", "consequence", "Gevolg", "shared", "Wat gebeurt er als u niets doet, of de kans laat liggen?", {
      synonyms: "gevolgen|effect van het probleem|consequentie|impact",
    }),
    plain(
      "longText",
      "cause",
      "Mogelijke oorzaak",
      "shared",
      "Wat zit er misschien achter? Bijvoorbeeld: te weinig beurten.",
      {
        synonyms: "oorzaak|oorzaken|achterliggende oorzaak|onderliggende oorzaak|cause",
      },
    ),
    plain(
      "longText",
      "checkedHow",
      "Hoe nagegaan",
      "internal",
      "Waaruit blijkt dat dit klopt? Bijvoorbeeld: gesprek met 12 bewoners.",
      { synonyms: "nagegaan|controle|onderbouwing|bewijs|hoe gecheckt|bron" },
    ),
    date("checkedOn", "Nagegaan op", "internal", "De dag waarop dit is nagegaan. Bijvoorbeeld: 14-2-2026.", {
      synonyms: "datum|datum controle|gecheckt op",
    }),
    remark(),
  ],
  highlights: [
    { kind: "missing", columns: ["problem"], when: 'AND({initiative}<>"",{problem}="")' },
    { kind: "missing", columns: ["checkedHow"], when: 'AND({cause}<>"",{checkedHow}="")' },
  ],
});

export const alternatives = table({
  name: "zbOplossingen",
  sheet: "Oplossingen",
  group: "Initiatief",
  purpose: "De mogelijke oplossingen. Begin met het basisalternatief: wat gebeurt er als u niets nieuws doet?",
  rowName: "een oplossing",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "O"),
    initiative,
    plain("text", "name", "Oplossing", "shared", "Bijvoorbeeld: basisalternatief, of bewoners maken zelf schoon.", {
      required: true,
      width: 30,
      synonyms: "alternatief|optie|variant|maatregel|scenario|alternative|option",
    }),
    plain(
      "yesNo",
      "isCounterfactual",
      "Basisalternatief",
      "shared",
      "Is dit de ontwikkeling zonder ingreep? Kies ja bij één oplossing per initiatief.",
      { synonyms: "nulalternatief|nuloptie|basis|referentie|basisvariant" },
    ),
    choice(
      "effectGroup",
      "Effectgroep",
      "shared",
      "effectGroup",
      "Op welk effect deze rij gaat. Bijvoorbeeld: woongenot.",
      {
        synonyms: "effect|effecten op|groep|doel",
      },
    ),
    plain(
      "longText",
      "expectedEffect",
      "Verwacht effect",
      "shared",
      "Wat verandert er, vergeleken met het basisalternatief?",
      { synonyms: "effect verwacht|verwachting|resultaat|verwacht resultaat|opbrengst" },
    ),
    plain(
      "longText",
      "reason",
      "Waarom",
      "shared",
      "Waarom u dat verwacht. Bijvoorbeeld: bewoners zien het dagelijks.",
      {
        synonyms: "reden|onderbouwing|redenering|motivering|waarom verwacht",
      },
    ),
    plain("text", "source", "Bron", "internal", "Waar het op is gebaseerd. Bijvoorbeeld: ervaring in complex 0318.", {
      width: 24,
      synonyms: "bronnen|bronvermelding|gebaseerd op|source",
    }),
    figure("amount", "cost", "Kosten", "internal", "Kosten in euro's per jaar. Bijvoorbeeld: 850,00.", {
      min: 0,
      max: 10000000,
      synonyms: "kosten per jaar|jaarlijkse kosten|prijs|bedrag|cost",
    }),
    plain(
      "yesNo",
      "feasible",
      "Lang vol te houden",
      "shared",
      "Kunnen en willen bewoners dit ook over jaren? Kies ja of nee.",
      { synonyms: "haalbaar|haalbaarheid|vol te houden|houdbaar|duurzaam|feasible" },
    ),
    plain("yesNo", "chosen", "Gekozen", "shared", "Is dit de gekozen oplossing? Kies ja of nee.", {
      synonyms: "keuze|gekozen oplossing|besluit|voorkeur|chosen",
    }),
    remark(),
  ],
  highlights: [
    {
      kind: "missing",
      columns: ["expectedEffect", "reason"],
      when: 'AND({name}<>"",OR({expectedEffect}="",{reason}=""))',
    },
    { kind: "contradiction", columns: ["feasible", "chosen"], when: 'AND({chosen}="ja",{feasible}="nee")' },
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
    id("Id", OUR_NUMBER, "B"),
    plain("text", "name", "Naam", "personal", "De persoon, als die bekend is. Bijvoorbeeld: dhr. K. Osman.", {
      width: 28,
      synonyms: "contactpersoon|contact|persoon|volledige naam|voor- en achternaam|achternaam|wie|name",
    }),
    ownReference(),
    initiative,
    choice("party", "Partij", "shared", "partyKind", "Bij welke partij deze persoon hoort. Bijvoorbeeld: bewoners.", {
      synonyms: "soort partij|groep|soort|hoort bij",
    }),
    plain("text", "organisation", "Organisatie", "shared", "De naam van de organisatie of het bedrijf.", {
      width: 24,
      synonyms: "bedrijf|firma|instantie|werkgever|vereniging|leverancier|namens|organisation|organization|company",
    }),
    choice("role", "Rol", "shared", "role", "Investeert, helpt mee, profiteert of voert uit.", {
      synonyms: "rol in het initiatief|betrokkenheid",
    }),
    plain(
      "text",
      "task",
      "Taak of functie",
      "shared",
      "Wat deze persoon of partij doet. Bijvoorbeeld: wijkconsulent.",
      {
        width: 24,
        synonyms: "functie|taak|hoedanigheid|afdeling|discipline|waarvoor|function|role",
      },
    ),
    choice(
      "support",
      "Staat erachter",
      "internal",
      "answer",
      "Steunt deze persoon of afdeling het initiatief? Ja, nee, deels of nog niet bekend.",
      { synonyms: "draagvlak|steun|steunt|akkoord" },
    ),
    plain("phone", "phone", "Telefoon", "personal", "Bijvoorbeeld: 0101234567.", {
      synonyms: "telefoonnummer|tel|tel.|telnr|tel nr|mobiel|mobiele nummer|gsm|06|06-nummer|phone|mobile",
    }),
    plain("email", "email", "E-mail", "personal", "Bijvoorbeeld: naam@example.org.", {
      width: 28,
      synonyms: "email|mail|mailadres|e-mailadres|emailadres",
    }),
    plain("text", "availability", "Bereikbaar", "personal", "Wanneer iemand te bereiken is. Bijvoorbeeld: ma en do.", {
      synonyms: "bereikbaarheid|beschikbaar|werkdagen|aanwezig|dagen",
    }),
    remark("personal"),
  ],
  highlights: [{ kind: "missing", columns: ["role"], when: 'AND({initiative}<>"",{party}<>"",{role}="")' }],
});
