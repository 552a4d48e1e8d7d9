import { table } from "../table.ts";
import { choice, date, figure, id, ownReference, plain, reference, remark } from "./make-column.ts";

const complex = reference("complex", "Complexnummer", "shared", "zbComplexen", "Kies het complex.", {
  synonyms: ["complex", "cluster"],
});

export const contracts = table({
  name: "zbContracten",
  sheet: "Contracten",
  group: "Servicekosten",
  purpose:
    "Contracten met leveranciers, met de laatste dag om op te zeggen. Nodig om te weten wanneer een kostenpost kan vervallen.",
  rowName: "een contract",
  owner: "people",
  columns: [
    id("Contractnummer", "Dit nummer geeft het programma.", "C"),
    plain("text", "supplier", "Leverancier", "shared", "De naam van het bedrijf.", {
      required: true,
      width: 28,
      synonyms: ["firma", "aannemer"],
    }),
    ownReference(),
    complex,
    plain("text", "service", "Dienst", "shared", "Wat het bedrijf doet. Bijvoorbeeld: schoonmaak portieken.", {
      width: 28,
      synonyms: ["werkzaamheden"],
    }),
    figure("amount", "perYear", "Bedrag per jaar", "shared", "Euro's per jaar zonder btw. Bijvoorbeeld: 5760,00.", {
      synonyms: ["jaarbedrag", "bedrag p/j"],
    }),
    figure("percentage", "vat", "Btw", "shared", "Het btw-tarief. Bijvoorbeeld: 21%.", { min: 0, max: 1 }),
    figure("amount", "perYearWithVat", "Bedrag per jaar met btw", "shared", "Dit rekent Excel uit.", {
      computed: { formula: 'IF({perYear}="","",ROUND({perYear}*(1+IF({vat}="",0,{vat})),2))', engine: "amountWithVat" },
    }),
    date("from", "Ingangsdatum", "internal", "De eerste dag van het contract.", { synonyms: ["start", "ingang"] }),
    date("to", "Einddatum", "internal", "De laatste dag. Leeg als het contract doorloopt.", {
      notBefore: "from",
      synonyms: ["loopt tot"],
    }),
    figure("integer", "noticeMonths", "Opzegtermijn maanden", "internal", "Hele maanden. Bijvoorbeeld: 3.", {
      min: 0,
      max: 60,
      synonyms: ["opzegtermijn"],
    }),
    date("noticeBy", "Uiterlijk opzeggen", "internal", "De laatste dag om op te zeggen. Dit rekent Excel uit.", {
      computed: {
        formula: 'IF(OR({to}="",{noticeMonths}=""),"",EDATE({to},-{noticeMonths}))',
        engine: "lastNoticeDay",
      },
    }),
    plain("text", "renewal", "Verlenging", "internal", "Bijvoorbeeld: stilzwijgend per jaar."),
    plain("text", "contact", "Contactpersoon", "personal", "Met wie u belt."),
    remark(),
  ],
  highlights: [
    {
      kind: "overdue",
      columns: ["noticeBy"],
      when: "AND(ISNUMBER({noticeBy}),{noticeBy}<TODAY()+60,{noticeBy}>=TODAY())",
    },
    { kind: "contradiction", columns: ["from", "to"], when: 'AND({to}<>"",{from}<>"",{to}<{from})' },
  ],
});

export const costItems = table({
  name: "zbKostenposten",
  sheet: "Kostenposten",
  group: "Servicekosten",
  purpose: "De kosten per complex en jaar. Finance vult dit in; de verdeling over de woningen rekent hiermee.",
  rowName: "een kostenpost",
  owner: "people",
  columns: [
    id("Postnummer", "Dit nummer geeft het programma.", "K"),
    plain("text", "name", "Kostenpost", "shared", "De soort kosten. Bijvoorbeeld: schoonmaak portieken.", {
      required: true,
      width: 28,
      synonyms: ["kostensoort"],
    }),
    ownReference(),
    complex,
    figure("year", "year", "Jaar", "shared", "Het kalenderjaar van de kosten. Bijvoorbeeld: 2026.", {
      min: 1990,
      max: 2100,
      synonyms: ["boekjaar"],
    }),
    choice(
      "estimate",
      "Begroting of werkelijk",
      "shared",
      "estimateKind",
      "Begroting voor het voorschot, werkelijk voor de afrekening.",
    ),
    figure("amount", "amount", "Bedrag", "shared", "Euro's zonder btw. Bijvoorbeeld: 5760,00.", {
      synonyms: ["kosten", "bedrag eur"],
    }),
    figure("percentage", "vat", "Btw", "shared", "Het btw-tarief, als het bedrag zonder btw is. Bijvoorbeeld: 21%.", {
      min: 0,
      max: 1,
    }),
    figure("amount", "amountWithVat", "Bedrag met btw", "shared", "Dit rekent Excel uit.", {
      computed: { formula: 'IF({amount}="","",ROUND({amount}*(1+IF({vat}="",0,{vat})),2))', engine: "amountWithVat" },
    }),
    choice(
      "veraCode",
      "VERA-code",
      "internal",
      "veraServiceCode",
      "De code van de kostensoort in de sectorstandaard.",
      { vera: "PRIJSCOMPONENTDETAILSOORT" },
    ),
    choice("allowance", "Doorbelasten", "shared", "allowanceRule", "Welk deel van de kosten bewoners mogen betalen."),
    figure("decimal", "hours", "Uren", "internal", "Alleen voor de huismeester: het aantal uren in het jaar.", {
      min: 0,
      max: 100000,
    }),
    reference("key", "Verdeelsleutel", "shared", "zbVerdeelsleutels", "Kies hoe de kosten verdeeld worden."),
    date("from", "Van", "shared", "De eerste dag, als de kosten niet over het hele jaar gaan."),
    date("to", "Tot en met", "shared", "De laatste dag.", { notBefore: "from" }),
    reference("contract", "Contract", "internal", "zbContracten", "Het contract waar de kosten uit komen."),
    plain(
      "text",
      "proof",
      "Bewijs",
      "internal",
      "Nummer van de factuur of nota. Zonder bewijs houden kosten geen stand.",
      { synonyms: ["factuur", "boekstuk"] },
    ),
    plain("text", "ledger", "Grootboek", "internal", "De rekening in de boekhouding, als tekst. Bijvoorbeeld: 80.21."),
    remark(),
  ],
  highlights: [
    { kind: "missing", columns: ["amount", "year"], when: 'AND({name}<>"",OR({amount}="",{year}=""))' },
    { kind: "missing", columns: ["key"], when: 'AND({name}<>"",{key}="")' },
  ],
});

export const allocationKeys = table({
  name: "zbVerdeelsleutels",
  sheet: "Verdeelsleutels",
  group: "Servicekosten",
  purpose: "Hoe kosten over de woningen worden verdeeld. Finance legt dit vast; bewoners mogen het zien.",
  rowName: "een verdeelsleutel",
  owner: "people",
  columns: [
    id("Sleutelnummer", "Dit nummer geeft het programma.", "VK"),
    plain(
      "text",
      "name",
      "Verdeelsleutel",
      "shared",
      "Een naam die iedereen begrijpt. Bijvoorbeeld: gelijk over portiek 2.",
      { required: true, width: 28, synonyms: ["sleutel"] },
    ),
    ownReference(),
    complex,
    choice(
      "kind",
      "Soort",
      "shared",
      "keyKind",
      "Gelijk, naar m², personen, verbruik, 35/65, breukdeel of eigen gewichten.",
    ),
    choice(
      "period",
      "Verdeling in de tijd",
      "shared",
      "periodMethod",
      "Naar dagen of naar maanden, bij verhuizing of leegstand.",
    ),
    choice(
      "rounding",
      "Afronding",
      "shared",
      "rounding",
      "Gelijk: woningen met hetzelfde gewicht betalen hetzelfde. Exact: samen precies de kosten.",
    ),
    figure(
      "decimal",
      "denominator",
      "Noemer",
      "shared",
      "Het totaal van alle gewichten, ook van leegstaande woningen. Leeg: de som op Gewichten.",
      { min: 0, max: 100000000 },
    ),
    remark("shared"),
  ],
  highlights: [{ kind: "missing", columns: ["kind"], when: 'AND({name}<>"",{kind}="")' }],
});

export const weights = table({
  name: "zbGewichten",
  sheet: "Gewichten",
  group: "Servicekosten",
  purpose: "Het gewicht van elke woning in een verdeelsleutel. Ook leegstaande woningen houden hun gewicht.",
  rowName: "een gewicht",
  owner: "people",
  columns: [
    id("Id", "Dit nummer geeft het programma.", "G"),
    reference("key", "Verdeelsleutel", "shared", "zbVerdeelsleutels", "Kies de verdeelsleutel.", { required: true }),
    reference("unit", "Eenheidnummer", "internal", "zbEenheden", "Kies de woning.", { required: true }),
    figure("decimal", "weight", "Gewicht", "internal", "Bijvoorbeeld: 1, of 61,2. Nul als de woning niet meedoet.", {
      min: 0,
      max: 100000000,
    }),
    date("from", "Doet mee van", "internal", "Alleen als de woning later is gaan meedoen."),
    date("to", "Doet mee tot en met", "internal", "Alleen als de woning is gestopt.", { notBefore: "from" }),
    remark(),
  ],
  highlights: [
    { kind: "missing", columns: ["weight"], when: 'AND({unit}<>"",{weight}="")' },
    { kind: "unknownReference", columns: ["unit"], when: 'AND({unit}<>"",COUNTIF({zbEenheden.id},{unit})=0)' },
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
    id("Id", "Dit nummer geeft het programma.", "OD"),
    reference("initiative", "Initiatief", "shared", "zbInitiatieven", "Kies het initiatief."),
    reference("task", "Taaknummer", "shared", "zbTaken", "De taak die bewoners overnemen."),
    reference("contract", "Contract", "internal", "zbContracten", "Het contract dat (deels) vervalt."),
    reference("item", "Postnummer", "shared", "zbKostenposten", "De kostenpost die lager of hoger wordt.", {
      required: true,
    }),
    figure("percentage", "share", "Deel dat vervalt", "shared", "Bijvoorbeeld: 100% of 50%.", { min: 0, max: 1 }),
    date("from", "Vanaf", "shared", "De eerste dag waarop bewoners het doen.", { required: true }),
    figure(
      "amount",
      "newCosts",
      "Nieuwe kosten per jaar",
      "shared",
      "Materiaal, verzekering of cursus, in euro's per jaar.",
    ),
    choice("paidBy", "Wie betaalt", "shared", "payer", "Wie de nieuwe kosten betaalt."),
    remark("shared"),
  ],
  highlights: [{ kind: "missing", columns: ["from", "share"], when: 'AND({item}<>"",OR({from}="",{share}=""))' }],
});

const program = { program: true } as const;

export const shares = table({
  name: "zbVerdeling",
  sheet: "Verdeling",
  group: "Servicekosten",
  purpose: "Het aandeel van elke woning in elke kostenpost. Dit blad wordt bijgewerkt door Zelfbeheer.",
  rowName: "een aandeel",
  owner: "program",
  columns: [
    id("Id", "Dit nummer geeft het programma.", "VD", program),
    reference("item", "Postnummer", "shared", "zbKostenposten", "De kostenpost.", program),
    reference("unit", "Eenheidnummer", "internal", "zbEenheden", "De woning.", program),
    date("from", "Van", "internal", "De eerste dag van de periode.", program),
    date("to", "Tot en met", "internal", "De laatste dag van de periode.", program),
    figure("decimal", "weight", "Gewicht", "internal", "Het gewicht van de woning.", program),
    figure("decimal", "denominator", "Noemer", "shared", "Het totaal van de gewichten.", program),
    figure("amount", "share", "Aandeel", "internal", "Het aandeel in euro's, afgerond.", program),
  ],
});

export const recalculation = table({
  name: "zbHerberekening",
  sheet: "Herberekening",
  group: "Servicekosten",
  purpose: "Wat zelfbeheer per kostenpost verandert. Dit blad wordt bijgewerkt door Zelfbeheer.",
  rowName: "een herberekende post",
  owner: "program",
  columns: [
    id("Id", "Dit nummer geeft het programma.", "HB", program),
    reference("complex", "Complexnummer", "shared", "zbComplexen", "Het complex.", program),
    reference("item", "Postnummer", "shared", "zbKostenposten", "De kostenpost.", program),
    plain("text", "name", "Kostenpost", "shared", "De naam van de post.", { ...program, width: 28 }),
    figure("amount", "old", "Oud per jaar", "shared", "De kosten zonder zelfbeheer.", program),
    figure("amount", "effect", "Effect van zelfbeheer", "shared", "Wat erbij komt of eraf gaat.", program),
    figure("amount", "new", "Nieuw per jaar", "shared", "De kosten met zelfbeheer.", program),
  ],
});

export const perUnit = table({
  name: "zbPerEenheid",
  sheet: "Per eenheid",
  group: "Servicekosten",
  purpose: "Oude en nieuwe servicekosten per woning. Dit blad wordt bijgewerkt door Zelfbeheer.",
  rowName: "een woning",
  owner: "program",
  columns: [
    id("Id", "Dit nummer geeft het programma.", "PE", program),
    reference("unit", "Eenheidnummer", "internal", "zbEenheden", "De woning.", program),
    reference("complex", "Complexnummer", "shared", "zbComplexen", "Het complex.", program),
    figure("amount", "oldPerYear", "Oud per jaar", "internal", "De servicekosten zonder zelfbeheer.", program),
    figure("amount", "newPerYear", "Nieuw per jaar", "internal", "De servicekosten met zelfbeheer.", program),
    figure("amount", "oldPerMonth", "Oud per maand", "internal", "Per maand zonder zelfbeheer.", program),
    figure("amount", "newPerMonth", "Nieuw per maand", "internal", "Per maand met zelfbeheer.", program),
    figure("amount", "difference", "Verschil per maand", "internal", "Nieuw min oud.", program),
  ],
});

export const settlement = table({
  name: "zbAfrekening",
  sheet: "Afrekening",
  group: "Servicekosten",
  purpose:
    "De jaarafrekening per woning en bewoner: kosten, voorschot en saldo. Dit blad wordt bijgewerkt door Zelfbeheer.",
  rowName: "een afrekening",
  owner: "program",
  columns: [
    id("Id", "Dit nummer geeft het programma.", "AF", program),
    reference("unit", "Eenheidnummer", "internal", "zbEenheden", "De woning.", program),
    date("from", "Van", "internal", "De eerste dag van de periode.", program),
    date("to", "Tot en met", "internal", "De laatste dag van de periode.", program),
    plain("yesNo", "household", "Bewoond", "internal", "Nee is leegstand: voor de verhuurder.", program),
    figure("amount", "costs", "Kosten", "personal", "De kosten van alle posten.", program),
    figure("amount", "administration", "Administratiekosten", "personal", "De administratiekosten.", program),
    figure("amount", "total", "Totaal", "personal", "Kosten en administratie samen.", program),
    figure("amount", "advance", "Voorschot betaald", "personal", "Wat in deze periode is betaald.", program),
    figure("amount", "balance", "Saldo", "personal", "Positief: bijbetalen. Negatief: terug.", program),
    choice(
      "action",
      "Wat te doen",
      "personal",
      "settlementAction",
      "Innen, eerst bellen, terugbetalen of niets.",
      program,
    ),
  ],
});

export const businessCase = table({
  name: "zbBusinesscase",
  sheet: "Businesscase",
  group: "Servicekosten",
  purpose:
    "Wat een initiatief per jaar kost en opbrengt, vergeleken met niets doen. Dit blad wordt bijgewerkt door Zelfbeheer.",
  rowName: "een jaar van een initiatief",
  owner: "program",
  columns: [
    id("Id", "Dit nummer geeft het programma.", "BC", program),
    reference("initiative", "Initiatief", "shared", "zbInitiatieven", "Het initiatief.", program),
    figure("year", "year", "Jaar", "shared", "Het jaar.", program),
    figure("amount", "saving", "Besparing", "shared", "Wat minder wordt uitgegeven.", program),
    figure("amount", "toResidents", "Naar bewoners", "shared", "Wat bewoners minder betalen.", program),
    figure(
      "amount",
      "ownOverhead",
      "Minder eigen kosten",
      "internal",
      "Wat de corporatie zelf minder kwijt is.",
      program,
    ),
    figure("decimal", "guidanceHours", "Uren begeleiding", "internal", "Uren van medewerkers.", program),
    figure("amount", "investment", "Investering", "internal", "Eenmalig en jaarlijks.", program),
    figure(
      "amount",
      "result",
      "Resultaat",
      "internal",
      "Wat er per saldo overblijft; negatief is een verlies.",
      program,
    ),
    figure("amount", "cumulative", "Opgeteld resultaat", "internal", "Het resultaat van alle jaren tot nu.", program),
  ],
});

export const controls = table({
  name: "zbControle",
  sheet: "Controle",
  group: "Servicekosten",
  purpose:
    "Totalen die gelijk moeten zijn. Staat er ergens 'nee', kijk dan eerst daar. Dit blad wordt bijgewerkt door Zelfbeheer.",
  rowName: "een controle",
  owner: "program",
  columns: [
    id("Id", "Dit nummer geeft het programma.", "CT", program),
    plain("text", "name", "Wat wordt vergeleken", "shared", "De twee totalen.", { ...program, width: 44 }),
    figure("amount", "first", "Eerste totaal", "shared", "Het eerste totaal.", program),
    figure("amount", "second", "Tweede totaal", "shared", "Het tweede totaal.", program),
    figure("amount", "difference", "Verschil", "shared", "Dit rekent Excel uit.", {
      computed: { formula: 'IF(OR({first}="",{second}=""),"",ROUND({first}-{second},2))', engine: "difference" },
    }),
    plain("text", "agrees", "Klopt", "shared", "Dit rekent Excel uit.", {
      computed: { formula: 'IF({difference}="","",IF({difference}=0,"ja","nee"))', engine: "agrees" },
    }),
  ],
});
