import { table } from "../table.ts";
import { choice, date, figure, id, ownReference, plain, remark } from "./make-column.ts";
import { FROM_WORDS, initiative, OUR_NUMBER, TO_WORDS } from "./shared-columns.ts";

/** Where something with a term stands on the reference day; `noticeBy` is a computed column of the row. */
export const TERM_STATE =
  'IF(OR({#referenceDay}="",AND({from}="",{to}="")),"",IF(AND({to}<>"",{to}<{#referenceDay}),"afgelopen",IF(AND({from}<>"",{from}>{#referenceDay}),"nog niet begonnen",IF(AND(ISNUMBER({noticeBy}),{noticeBy}<{#referenceDay}),"loopt, opzegdag voorbij","loopt"))))';

/** The last day to give notice; an empty cell counts as 0. */
export const NOTICE_BY =
  'IF(OR({to}="",AND({noticeMonths}="",{noticeDays}="")),"",EDATE({to},-{noticeMonths})-{noticeDays})';

export const NOTICE_DAYS = "Als de termijn in dagen of weken telt. Bijvoorbeeld: 42, dat is 6 weken.";

export const agreements = table({
  name: "zbAfspraken",
  sheet: "Afspraken",
  group: "Initiatief",
  purpose: "De schriftelijke afspraken met de groep. Zonder getekende afspraak zijn bewoners vaak niet verzekerd.",
  rowName: "een afspraak",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "A", { vera: "Overeenkomst.code" }),
    ownReference(),
    initiative,
    choice("form", "Vorm", "shared", "agreementForm", "Overeenkomst, contract of reglement.", {
      synonyms: "soort|soort overeenkomst|soort afspraak|overeenkomst|document|contractvorm",
    }),
    plain(
      "longText",
      "subject",
      "Waarover",
      "shared",
      "Wat er is afgesproken. Bijvoorbeeld: schoonmaak portiek 1 en 2.",
      {
        synonyms: "onderwerp|inhoud|afspraak|afspraken|betreft|omschrijving|subject",
      },
    ),
    date("signedOn", "Getekend op", "shared", "De dag van ondertekening. Bijvoorbeeld: 20-2-2026.", {
      synonyms: "ondertekend|ondertekend op|datum ondertekening|tekendatum|getekend|signed",
    }),
    date("from", "Van", "shared", "De eerste dag waarop de afspraak geldt. Bijvoorbeeld: 1-3-2026.", {
      synonyms: FROM_WORDS.replace("van|", ""),
      vera: "Overeenkomst.begindatum",
    }),
    date("to", "Tot en met", "shared", "De laatste dag. Leeg als het doorloopt.", {
      notBefore: "from",
      synonyms: `looptijd|${TO_WORDS.replace("tot en met|", "")}`,
      vera: "Overeenkomst.einddatum",
    }),
    figure("integer", "noticeMonths", "Opzegtermijn maanden", "shared", "Hele maanden. Bijvoorbeeld: 2.", {
      min: 0,
      max: 60,
      synonyms: "opzegtermijn|opzegtijd|opzeg termijn|notice period",
      vera: "OPZEGTERMIJN",
    }),
    figure("integer", "noticeDays", "Opzegtermijn dagen", "shared", NOTICE_DAYS, {
      min: 0,
      max: 1830,
      synonyms: "opzegtermijn in dagen|opzegtermijn dgn",
    }),
    date("noticeBy", "Uiterlijk opzeggen", "shared", "De laatste dag om op te zeggen. Dit rekent Excel uit.", {
      computed: { formula: NOTICE_BY, engine: "lastNoticeDay" },
      synonyms: "opzeggen voor|opzegdatum",
    }),
    plain("text", "state", "Stand", "shared", "Loopt, afgelopen of nog niet begonnen. Dit rekent Excel uit.", {
      computed: { formula: TERM_STATE, engine: "termState" },
      synonyms: "status|stand van zaken",
      width: 24,
    }),
    plain(
      "longText",
      "endGrounds",
      "Redenen om te stoppen",
      "shared",
      "Wanneer mag de groep of de corporatie stoppen? Bijvoorbeeld: drie keer slecht bij de schouw.",
      { synonyms: "beeindigingsgronden|beeindiging|opzeggronden|ontbinding|gronden" },
    ),
    plain(
      "text",
      "insurance",
      "Verzekering",
      "shared",
      "Wie verzekert en wat niet. Bijvoorbeeld: gemeente, niet op hoogte.",
      { width: 24, synonyms: "verzekerd|polis|verzekeraar|vrijwilligersverzekering|insurance" },
    ),
    date(
      "insuredUntil",
      "Verzekerd tot en met",
      "shared",
      "De laatste dag van de verzekering. Bijvoorbeeld: 31-12-2026.",
      {
        synonyms: "einde verzekering|verzekerd tot|polis tot",
      },
    ),
    plain(
      "text",
      "keys",
      "Sleutels",
      "internal",
      "Hoe het met sleutels is geregeld. Namen horen op het blad Middelen.",
      {
        width: 22,
        synonyms: "sleutel|sleutelbeheer|sleuteloverdracht",
      },
    ),
    plain("text", "tools", "Gereedschap", "shared", "Wie het gereedschap beheert. Bijvoorbeeld: de kerngroep.", {
      width: 22,
      synonyms: "materiaal|materialen|middelen|spullen",
    }),
    plain(
      "text",
      "evaluation",
      "Kwaliteit bekijken",
      "shared",
      "Hoe en wanneer u samen kijkt. Bijvoorbeeld: elk kwartaal.",
      {
        width: 22,
        synonyms: "evaluatie|kwaliteit|schouw|kwaliteitscontrole|beoordeling",
      },
    ),
    remark(),
  ],
  highlights: [
    { kind: "overdue", columns: ["to"], when: 'AND({to}<>"",{to}<TODAY()+60)' },
    { kind: "missing", columns: ["insurance"], when: 'AND({signedOn}<>"",{insurance}="")' },
    { kind: "overdue", columns: ["insuredUntil"], when: 'AND({insuredUntil}<>"",{insuredUntil}<TODAY()+60)' },
    { kind: "contradiction", columns: ["from", "to"], when: 'AND({to}<>"",{from}<>"",{to}<{from})' },
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
    id("Id", OUR_NUMBER, "M"),
    ownReference(),
    initiative,
    choice("kind", "Soort", "shared", "resourceKind", "Sleutel, gereedschap, materiaal, cursus of herstel.", {
      synonyms: "soort middel|type|categorie",
    }),
    plain("text", "name", "Wat", "shared", "Bijvoorbeeld: sleutel berging portiek 2.", {
      required: true,
      width: 28,
      synonyms: "omschrijving|middel|artikel|sleutel|sleutelnummer|gereedschap|materiaal|cursus|naam",
    }),
    plain("text", "issuedTo", "Uitgegeven aan", "personal", "Wie het heeft. Bijvoorbeeld: mw. A. Verbeek.", {
      width: 22,
      synonyms: "aan wie|ontvanger|in bezit van|houder|uitgeleend aan|wie|issued to",
    }),
    date("issuedOn", "Uitgegeven op", "internal", "De dag van uitgifte. Bijvoorbeeld: 1-3-2026.", {
      synonyms: "datum uitgifte|uitgeleend op|ontvangen op|gekocht op|datum",
    }),
    date("returnBy", "Terug voor", "internal", "De dag waarop het terug moet zijn. Leeg als dat niet is afgesproken.", {
      notBefore: "issuedOn",
      synonyms: "inleveren voor|uiterlijk terug|terugbrengen voor",
    }),
    date("returnedOn", "Terug op", "internal", "De dag waarop het terug is. Leeg als iemand het nog heeft.", {
      notBefore: "issuedOn",
      synonyms: "ingeleverd|ingeleverd op|retour|retour op|teruggebracht|terug|returned",
    }),
    plain("text", "state", "Stand", "internal", "Uitgegeven, te laat of terug. Dit rekent Excel uit.", {
      synonyms: "status",
      computed: {
        formula:
          'IF({returnedOn}<>"","terug",IF({issuedOn}="","",IF(AND({returnBy}<>"",{#referenceDay}<>"",{returnBy}<{#referenceDay}),"te laat","uitgegeven")))',
        engine: "returnState",
      },
    }),
    figure("amount", "cost", "Kosten", "internal", "Kosten in euro's. Bijvoorbeeld: 24,95.", {
      min: 0,
      max: 1000000,
      synonyms: "prijs|bedrag|aankoopbedrag|waarde|cost",
    }),
    choice("paidBy", "Betaald door", "internal", "payer", "Wie het betaalt. Bijvoorbeeld: corporatie.", {
      synonyms: "betaler|wie betaalt|op kosten van|paid by",
    }),
    remark("personal"),
  ],
  highlights: [
    { kind: "overdue", columns: ["returnBy"], when: 'AND({returnBy}<>"",{returnBy}<TODAY(),{returnedOn}="")' },
    { kind: "missing", columns: ["issuedTo"], when: 'AND({issuedOn}<>"",{issuedTo}="",{kind}="sleutel")' },
    {
      kind: "missing",
      columns: ["returnBy"],
      when: 'AND({kind}="sleutel",{issuedOn}<>"",{returnedOn}="",{returnBy}="")',
    },
  ],
});
