import { table } from "../table.ts";
import { choice, date, id, ownReference, plain, remark } from "./make-column.ts";
import { initiative, OUR_NUMBER } from "./shared-columns.ts";

const DUE_WORDS =
  "deadline|voor|uiterlijk|wanneer|datum gereed|streefdatum|gereed voor|uiterste datum|einddatum|planning|due|due date";

export const tests = table({
  name: "zbToets",
  sheet: "Toets",
  group: "Initiatief",
  purpose: "Randvoorwaarden en redenen om het niet te doen, per initiatief. Vul dit in vóór het besluit.",
  rowName: "een toets",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "TO"),
    initiative,
    choice(
      "kind",
      "Soort",
      "shared",
      "testKind",
      "Een randvoorwaarde, een reden om het niet te doen, of een valkuil.",
      {
        synonyms: "soort toets|type|randvoorwaarde of contra-indicatie",
      },
    ),
    choice(
      "topic",
      "Onderwerp",
      "shared",
      "testTopic",
      "Waar de vraag over gaat. Zo ziet het programma wat nog ontbreekt.",
      {
        synonyms: "thema|aspect",
      },
    ),
    plain("longText", "question", "Vraag", "shared", "Bijvoorbeeld: is er een vaste begeleider bij de corporatie?", {
      required: true,
      synonyms: "randvoorwaarde|contra-indicatie|toetsvraag|criterium|voorwaarde|punt|question",
    }),
    choice("answer", "Antwoord", "shared", "answer", "Ja, nee, deels of nog niet bekend.", {
      synonyms: "voldaan|uitkomst|resultaat|ja/nee|akkoord|answer",
    }),
    plain("longText", "motivation", "Toelichting", "internal", "Waarom u dit antwoord geeft. Noem geen namen.", {
      synonyms: "motivatie|motivering|uitleg|onderbouwing|opmerking|waarom",
    }),
    date("checkedOn", "Nagegaan op", "internal", "De dag waarop u dit hebt nagegaan. Bijvoorbeeld: 14-2-2026.", {
      synonyms: "datum|toetsdatum|gecheckt op|beoordeeld op",
    }),
  ],
  highlights: [
    { kind: "missing", columns: ["answer"], when: 'AND({question}<>"",OR({answer}="",{answer}="nog niet bekend"))' },
    {
      kind: "contradiction",
      columns: ["answer"],
      when: 'OR(AND({kind}<>"",{kind}<>"randvoorwaarde",{answer}="ja"),AND({kind}="randvoorwaarde",{answer}="nee"))',
    },
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
    id("Id", OUR_NUMBER, "S"),
    initiative,
    choice("phase", "Fase", "shared", "phase", "Bij welke fase de stap hoort. Bijvoorbeeld: afspraken.", {
      synonyms: "stadium|onderdeel|phase",
    }),
    plain("text", "name", "Stap", "shared", "Wat er moet gebeuren. Bijvoorbeeld: beginsituatie op foto zetten.", {
      required: true,
      width: 36,
      synonyms: "actie|actiepunt|activiteit|taak|mijlpaal|wat|omschrijving|step|to do|todo",
    }),
    plain(
      "longText",
      "purpose",
      "Waarvoor",
      "shared",
      "Waarom deze stap nodig is. Bijvoorbeeld: om later te vergelijken.",
      {
        synonyms: "doel|reden|toelichting stap",
      },
    ),
    plain("text", "by", "Wie", "agreed", "Wie het doet. Bijvoorbeeld: kerngroep of wijkconsulent.", {
      width: 22,
      synonyms: "door wie|verantwoordelijk|verantwoordelijke|actiehouder|eigenaar|trekker|wie doet|who|owner",
    }),
    date("dueOn", "Klaar voor", "shared", "De dag waarop het klaar moet zijn. Bijvoorbeeld: 1-6-2026.", {
      synonyms: DUE_WORDS,
    }),
    plain("yesNo", "done", "Klaar", "shared", "Kies ja als de stap klaar is en niemand meer weet op welke dag.", {
      synonyms: "gedaan|afgehandeld|voldaan|ok",
    }),
    date("doneOn", "Klaar op", "shared", "De dag waarop het klaar was. Leeg als het nog moet.", {
      synonyms: "gereed op|gereed|afgerond op|afgerond|gedaan op|datum klaar|done",
    }),
    plain("text", "state", "Stand", "shared", "Klaar, open of te laat op de peildatum. Dit rekent Excel uit.", {
      synonyms: "status|stand van zaken|voortgang",
      computed: {
        formula:
          'IF(OR({done}="ja",{doneOn}<>""),"klaar",IF({dueOn}="",IF({name}="","","open"),IF(AND({#referenceDay}<>"",{dueOn}<{#referenceDay}),"te laat","open")))',
        engine: "dueState",
      },
    }),
    plain("text", "proof", "Bewijs", "internal", "Waar het resultaat staat. Bijvoorbeeld: map Lindehof, foto's.", {
      width: 24,
      synonyms: "document|bijlage|resultaat|vastlegging|bewijsstuk|link|proof",
    }),
    remark(),
  ],
  highlights: [
    { kind: "overdue", columns: ["dueOn"], when: 'AND({dueOn}<>"",{dueOn}<TODAY(),{done}<>"ja",{doneOn}="")' },
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
    id("Id", OUR_NUMBER, "L"),
    ownReference(),
    date("on", "Datum", "shared", "De dag waarop het was. Bijvoorbeeld: 12-3-2026.", {
      synonyms: "op|datum overleg|datum gesprek|datum afspraak|vergadering|afgesproken op|d.d.|date",
    }),
    initiative,
    choice(
      "kind",
      "Soort",
      "shared",
      "logKind",
      "Gesprek, besluit, afspraak, actie of brief. Een nieuwe fase schrijft Zelfbeheer op.",
      {
        synonyms: "soort bericht|type|vorm contact|soort contact",
      },
    ),
    plain("longText", "what", "Wat", "personal", "Wat er is gezegd of besloten.", {
      required: true,
      synonyms:
        "afspraak|afspraken|actie|acties|actiepunt|actiepunten|besluit|toezegging|onderwerp|inhoud|verslag|omschrijving|to do|todo|agreement|action",
    }),
    plain("text", "who", "Wie", "personal", "Wie het doet of zei. Bijvoorbeeld: dhr. K. Osman.", {
      width: 22,
      synonyms: "door wie|actiehouder|verantwoordelijk|verantwoordelijke|eigenaar|met wie|wie doet|who|owner",
    }),
    date("dueOn", "Klaar voor", "shared", "De dag waarop het klaar moet zijn. Bijvoorbeeld: 1-6-2026.", {
      synonyms: DUE_WORDS,
    }),
    plain("text", "duePeriod", "Klaar voor in woorden", "shared", "Als de dag niet vaststaat. Bijvoorbeeld: week 42.", {
      synonyms: "termijn|periode|wanneer in woorden",
    }),
    plain("yesNo", "done", "Klaar", "shared", "Is het gedaan? Kies ja of nee.", {
      synonyms: "gereed|afgerond|gedaan|afgehandeld|voldaan|ok|done",
    }),
    plain("text", "state", "Stand", "shared", "Klaar, open of te laat op de peildatum. Dit rekent Excel uit.", {
      synonyms: "status|stand van zaken|stavaza|svz|voortgang",
      computed: {
        formula:
          'IF({done}="ja","klaar",IF({dueOn}="","",IF(AND({#referenceDay}<>"",{dueOn}<{#referenceDay}),"te laat","open")))',
        engine: "dueStateOfAction",
      },
    }),
    remark("personal"),
  ],
  highlights: [{ kind: "overdue", columns: ["dueOn"], when: 'AND({dueOn}<>"",{dueOn}<TODAY(),{done}<>"ja")' }],
});
