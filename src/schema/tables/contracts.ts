import { halfUp, lookUp, monthsAt, NO_END } from "../formula-parts.ts";
import { table } from "../table.ts";
import { NOTICE_BY, NOTICE_DAYS, TERM_STATE } from "./agreements.ts";
import { choice, date, figure, id, ownReference, plain, reference, remark } from "./make-column.ts";
import { complex, FROM_WORDS, initiative, OUR_NUMBER, TO_WORDS } from "./shared-columns.ts";

/** By days over the days on which the contract runs; an open start or end is the start or end of the year. */
const IN_YEAR =
  'IF(OR({perYearWithVat}="",{#reportingYear}=""),"",ROUND({perYearWithVat}*MAX(0,MIN(DATE({#reportingYear},12,31),IF({to}="",DATE({#reportingYear},12,31),{to}))-MAX(DATE({#reportingYear},1,1),IF({from}="",DATE({#reportingYear},1,1),{from}))+1)/(DATE({#reportingYear}+1,1,1)-DATE({#reportingYear},1,1)),2))';

const ofItem = (key: string) => lookUp("zbKostenposten", key, "{item}");
const ofContract = (key: string) => lookUp("zbContracten", key, "{contract}");

export const contracts = table({
  name: "zbContracten",
  sheet: "Contracten",
  group: "Servicekosten",
  purpose:
    "Contracten met leveranciers, met de laatste dag om op te zeggen. Nodig om te weten wanneer een kostenpost kan vervallen.",
  rowName: "een contract",
  owner: "people",
  columns: [
    id("Contractnummer", OUR_NUMBER, "C", { vera: "Overeenkomst.code" }),
    plain("text", "supplier", "Leverancier", "shared", "De naam van het bedrijf. Bijvoorbeeld: Glans Schoonmaak BV.", {
      required: true,
      width: 28,
      synonyms:
        "leveranciers|contractant|firma|bedrijf|contractpartij|partij|aannemer|opdrachtnemer|hovenier|schoonmaakbedrijf|dienstverlener|uitvoerder|supplier|vendor",
    }),
    ownReference(),
    complex,
    plain("text", "service", "Dienst", "shared", "Wat het bedrijf doet. Bijvoorbeeld: schoonmaak portieken.", {
      width: 28,
      synonyms:
        "diensten|werkzaamheden|omschrijving|soort contract|contractsoort|soort|onderwerp|betreft|discipline|soort werk|wat|service",
      vera: "OVEREENKOMSTSOORT",
    }),
    figure("amount", "perYear", "Bedrag per jaar", "shared", "Euro's per jaar zonder btw. Bijvoorbeeld: 5760,00.", {
      synonyms:
        "bedrag|jaarbedrag|bedrag p/j|bedrag per jaar excl|per jaar|kosten per jaar|contractwaarde|contractsom|contractbedrag|jaarsom|jaarprijs|aanneemsom|prijs|kosten|value|amount",
      min: -100000000,
      max: 100000000,
    }),
    figure("percentage", "vat", "Btw", "shared", "Het btw-tarief. Bijvoorbeeld: 21%.", {
      min: 0,
      max: 1,
      synonyms: "btw tarief|btw %|btw percentage|vat",
    }),
    figure("amount", "perYearWithVat", "Bedrag per jaar met btw", "shared", "Bedrag plus btw. Dit rekent Excel uit.", {
      synonyms: "bedrag incl btw|incl btw|bedrag inclusief|inclusief btw",
      computed: { formula: 'IF({perYear}="","",ROUND({perYear}*(1+IF({vat}="",0,{vat})),2))', engine: "amountWithVat" },
    }),
    figure(
      "amount",
      "inYear",
      "Bedrag in boekjaar",
      "internal",
      "Met btw, naar de dagen dat het contract loopt in het boekjaar. Dit rekent Excel uit.",
      { computed: { formula: IN_YEAR, engine: "contractInYear" }, width: 14 },
    ),
    date("from", "Ingangsdatum", "internal", "De eerste dag van het contract. Bijvoorbeeld: 1-1-2024.", {
      synonyms: `contract start|contractdatum|looptijd van|aanvang|ingaande|${FROM_WORDS.replace("ingangsdatum|", "")}`,
      vera: "Overeenkomst.begindatum",
    }),
    date("to", "Einddatum", "internal", "De laatste dag. Leeg als het contract doorloopt.", {
      notBefore: "from",
      synonyms: `afloop|afloopdatum|expiratie|expiratiedatum|contract eind|looptijd tot|${TO_WORDS.replace("einddatum|", "")}`,
      vera: "Overeenkomst.einddatum",
    }),
    figure("integer", "noticeMonths", "Opzegtermijn maanden", "internal", "Hele maanden. Bijvoorbeeld: 3.", {
      min: 0,
      max: 60,
      synonyms: "opzegtermijn|opzeg termijn|opzegtijd|opz termijn|opzegging|notice|notice period",
      vera: "OPZEGTERMIJN",
    }),
    figure("integer", "noticeDays", "Opzegtermijn dagen", "internal", NOTICE_DAYS, {
      min: 0,
      max: 1830,
      synonyms: "opzegtermijn in dagen|opzegtermijn dgn",
    }),
    date("noticeBy", "Uiterlijk opzeggen", "internal", "De laatste dag om op te zeggen. Dit rekent Excel uit.", {
      computed: { formula: NOTICE_BY, engine: "lastNoticeDay" },
      synonyms: "opzeggen voor|opzegdatum|laatste opzegdatum|opzeggen uiterlijk|opzeggen per",
    }),
    date(
      "changedOn",
      "Opgezegd of gewijzigd op",
      "internal",
      "De dag waarop u het contract opzegde of liet aanpassen aan zelfbeheer. Bijvoorbeeld: 18-12-2026.",
      { synonyms: "opgezegd op|opgezegd|gewijzigd op|datum opzegging" },
    ),
    plain("text", "state", "Stand", "internal", "Loopt, afgelopen of nog niet begonnen. Dit rekent Excel uit.", {
      synonyms: "status|contractstatus|stand van zaken",
      computed: { formula: TERM_STATE, engine: "termState" },
      width: 24,
      vera: "OVEREENKOMSTSTATUS",
    }),
    plain("text", "renewal", "Verlenging", "internal", "Bijvoorbeeld: stilzwijgend per jaar.", {
      synonyms: "verlengen|stilzwijgend|stilzwijgende verlenging|optie|automatisch verlengd|renewal",
    }),
    plain(
      "text",
      "contact",
      "Contactpersoon",
      "personal",
      "Met wie u belt. Bijvoorbeeld: mw. T. Willems, 0101234567.",
      {
        width: 24,
        synonyms: "contact|aanspreekpunt|accountmanager|contactgegevens|telefoon",
      },
    ),
    remark(),
  ],
  highlights: [
    {
      kind: "overdue",
      columns: ["noticeBy"],
      when: "AND(ISNUMBER({noticeBy}),{noticeBy}<TODAY()+60,{noticeBy}>=TODAY())",
    },
    { kind: "contradiction", columns: ["from", "to"], when: 'AND({to}<>"",{from}<>"",{to}<{from})' },
    { kind: "missing", columns: ["noticeMonths"], when: 'AND({to}<>"",{noticeMonths}="",{noticeDays}="")' },
  ],
});

export const handovers = table({
  name: "zbOverdracht",
  sheet: "Overdracht",
  group: "Servicekosten",
  purpose: "Wat bewoners overnemen van welke kostenpost, vanaf wanneer, en welke nieuwe kosten de groep heeft.",
  rowName: "een overdracht",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "OD"),
    initiative,
    reference("task", "Taaknummer", "shared", "zbTaken", "De taak die bewoners overnemen. Bijvoorbeeld: T-0001.", {
      synonyms: "taak|overgenomen taak|werkzaamheden|activiteit|task",
      within: { column: "initiative", matches: "initiative" },
    }),
    reference(
      "contract",
      "Contract",
      "internal",
      "zbContracten",
      "Het contract dat (deels) vervalt. Bijvoorbeeld: C-0001.",
      {
        synonyms: "contractnummer|contract nr|contractonderdeel",
      },
    ),
    reference("item", "Postnummer", "shared", "zbKostenposten", "De kostenpost die verandert. Bijvoorbeeld: K-0001.", {
      required: true,
      synonyms: "kostenpost|post|kostensoort|cost item",
    }),
    figure("percentage", "share", "Deel dat vervalt", "shared", "Bijvoorbeeld: 100% of 50%.", {
      min: 0,
      max: 1,
      synonyms: "deel|aandeel|percentage|hoeveel vervalt|%",
    }),
    date("from", "Vanaf", "shared", "De eerste dag waarop bewoners het doen. Bijvoorbeeld: 1-7-2026.", {
      required: true,
      synonyms: FROM_WORDS.replace("vanaf|", ""),
    }),
    date("to", "Tot en met", "shared", "De laatste dag. Leeg als bewoners het blijven doen.", {
      notBefore: "from",
      synonyms: TO_WORDS.replace("tot en met|", ""),
    }),
    figure(
      "amount",
      "newCosts",
      "Nieuwe kosten per jaar",
      "shared",
      "Materiaal, verzekering of cursus, in euro's per jaar. Bijvoorbeeld: 180,00.",
      { min: 0, max: 10000000, synonyms: "nieuwe kosten|kosten groep|materiaalkosten|kosten bewoners|extra kosten" },
    ),
    choice("paidBy", "Wie betaalt", "shared", "payer", "Wie de nieuwe kosten betaalt. Bijvoorbeeld: corporatie.", {
      synonyms: "betaald door|betaler|op kosten van",
    }),
    plain("text", "itemName", "Naam van de post", "shared", "De naam van de post. Dit rekent Excel uit.", {
      computed: { formula: `IF({item}="","",IFERROR(${ofItem("name")}&"",""))`, engine: "nameOfItem" },
      width: 24,
    }),
    plain("text", "itemComplex", "Complexnummer", "shared", "Het complex van de post. Dit rekent Excel uit.", {
      computed: {
        formula: `IF({item}="","",IFERROR(IF(${ofItem("complex")}="",INDEX({zbVerdeelsleutels.complex},MATCH(${ofItem("key")},{zbVerdeelsleutels.id},0)),${ofItem("complex")})&"",""))`,
        engine: "complexOfItem",
      },
    }),
    date(
      "savingFrom",
      "Kosten vallen weg vanaf",
      "internal",
      "Na de laatste dag van het contract. Dit rekent Excel uit.",
      {
        computed: {
          formula: `IF({from}="","",IF({contract}="",{from},IFERROR(IF(${ofContract("to")}<{from},{from},${ofContract("to")}+1),"")))`,
          engine: "savingFrom",
        },
      },
    ),
    figure(
      "decimal",
      "savingMonths",
      "Vanaf in maanden",
      "internal",
      "Dezelfde dag, geteld in maanden. Dit rekent Excel uit.",
      {
        computed: { formula: `IF({savingFrom}="","",${monthsAt("{savingFrom}")})`, engine: "savingMonths" },
        width: 12,
        decimals: 4,
      },
    ),
    figure(
      "amount",
      "newCostsAtStart",
      "Nieuwe kosten in het beginjaar",
      "shared",
      "Voor de maanden van het jaar waarin bewoners beginnen. Dit rekent Excel uit.",
      {
        computed: {
          formula: `IF(OR({newCosts}="",{from}=""),"",IFERROR(${halfUp(`({newCosts}*MAX(0,MIN(${monthsAt("(DATE(YEAR({from}),12,31)+1)")},IF({to}="",${NO_END},${monthsAt("({to}+1)")}))-${monthsAt("{from}")})/12)`)},""))`,
          engine: "newCostsAtStart",
        },
      },
    ),
    remark("shared"),
  ],
  highlights: [
    { kind: "missing", columns: ["from", "share"], when: 'AND({item}<>"",OR({from}="",{share}=""))' },
    { kind: "missing", columns: ["paidBy"], when: 'AND({newCosts}<>"",{paidBy}="")' },
    { kind: "contradiction", columns: ["from", "to"], when: 'AND({to}<>"",{from}<>"",{to}<{from})' },
  ],
});
