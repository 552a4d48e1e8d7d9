import { table } from "../table.ts";
import { choice, date, figure, id, ownReference, plain, reference, remark } from "./make-column.ts";
import { complex, FROM_WORDS, OUR_NUMBER, TO_WORDS, UNIT_WORDS } from "./shared-columns.ts";

const KEY_WORDS = "sleutel|verdeling|verdeelmethode|verdeelwijze|sleutelnummer|omslag|allocation key|key";

export const costItems = table({
  name: "zbKostenposten",
  sheet: "Kostenposten",
  group: "Servicekosten",
  purpose: "De kosten per complex en jaar. Finance vult dit in; de verdeling over de woningen rekent hiermee.",
  rowName: "een kostenpost",
  owner: "people",
  columns: [
    id("Postnummer", OUR_NUMBER, "K"),
    plain("text", "name", "Kostenpost", "shared", "De soort kosten. Bijvoorbeeld: schoonmaak portieken.", {
      required: true,
      width: 28,
      synonyms:
        "kostensoort|kostensoorten|kostenposten|post|soort kosten|omschrijving|kostenomschrijving|servicekostensoort|prijscomponent|component|dienst|levering|cost item|cost",
    }),
    ownReference(),
    complex,
    figure("year", "year", "Jaar", "shared", "Het kalenderjaar van de kosten. Bijvoorbeeld: 2026.", {
      min: 1990,
      max: 2100,
      synonyms: "boekjaar|kalenderjaar|afrekenjaar|periode|jr|year",
    }),
    choice(
      "estimate",
      "Begroting of werkelijk",
      "shared",
      "estimateKind",
      "Begroting voor het voorschot, werkelijk voor de afrekening.",
      { synonyms: "begroot/werkelijk|soort bedrag|b/w|raming of realisatie|begroting" },
    ),
    figure("amount", "amount", "Bedrag", "shared", "Euro's zonder btw. Bijvoorbeeld: 5760,00.", {
      min: -100000000,
      max: 100000000,
      synonyms:
        "kosten|bedrag eur|bedrag excl|bedrag excl btw|werkelijke kosten|begroot|realisatie|totaal|saldo|amount|costs",
      vera: "Prijscomponent.bedrag",
    }),
    figure("percentage", "vat", "Btw", "shared", "Het btw-tarief, als het bedrag zonder btw is. Bijvoorbeeld: 21%.", {
      min: 0,
      max: 1,
      synonyms: "btw tarief|btw %|btw percentage|vat",
      vera: "Prijscomponent.btw",
    }),
    figure("amount", "amountWithVat", "Bedrag met btw", "shared", "Bedrag plus btw. Dit rekent Excel uit.", {
      synonyms: "bedrag incl|bedrag incl btw|incl btw|inclusief btw|bedrag inclusief btw",
      vera: "Prijscomponent.bedragInclusiefBtw",
      computed: { formula: 'IF({amount}="","",ROUND({amount}*(1+IF({vat}="",0,{vat})),2))', engine: "amountWithVat" },
    }),
    choice(
      "veraCode",
      "VERA-code",
      "internal",
      "veraServiceCode",
      "De code in de sectorstandaard. Bijvoorbeeld: SCH voor schoonmaak, GRO voor groen.",
      { vera: "PRIJSCOMPONENTDETAILSOORT", synonyms: "vera|vera code|prijscomponentdetailsoort|kostensoort code" },
    ),
    choice("allowance", "Doorbelasten", "shared", "allowanceRule", "Welk deel van de kosten bewoners mogen betalen.", {
      synonyms:
        "doorbelastbaar|verrekenbaar|voor rekening van|ten laste van|huurder/verhuurder|doorberekenen|verrekenen",
    }),
    figure("decimal", "hours", "Uren", "internal", "Alleen voor de huismeester: het aantal uren in het jaar.", {
      min: 0,
      max: 100000,
      synonyms: "aantal uren|uren huismeester|uur|hours",
    }),
    reference("key", "Verdeelsleutel", "shared", "zbVerdeelsleutels", "Kies hoe de kosten verdeeld worden.", {
      synonyms: KEY_WORDS,
      within: { column: "complex", matches: "complex" },
    }),
    date("from", "Van", "shared", "De eerste dag, als de kosten niet over het hele jaar gaan.", {
      synonyms: FROM_WORDS.replace("van|", ""),
    }),
    date("to", "Tot en met", "shared", "De laatste dag, als de kosten niet over het hele jaar gaan.", {
      notBefore: "from",
      synonyms: TO_WORDS.replace("tot en met|", ""),
    }),
    reference("contract", "Contract", "internal", "zbContracten", "Het contract waar de kosten uit komen.", {
      synonyms: "contractnummer|contract nr|leverancier",
      within: { column: "complex", matches: "complex" },
    }),
    plain(
      "text",
      "proof",
      "Bewijs",
      "internal",
      "Nummer van de factuur of nota. Zonder bewijs houden kosten geen stand.",
      { synonyms: "factuur|factuurnummer|factuurnr|nota|bon|boekstuk|boekstuknummer|document|bijlage|invoice" },
    ),
    plain("text", "ledger", "Grootboek", "internal", "De rekening in de boekhouding, als tekst. Bijvoorbeeld: 80.21.", {
      synonyms:
        "grootboekrekening|grootboeknr|gb|gb rek|gb nr|rekening|rekeningnr|rek|kostenplaats|kpl|dagboek|ledger|gl",
    }),
    figure(
      "amount",
      "fundBalance",
      "Stand van het fonds",
      "internal",
      "Alleen bij een fonds: wat er op 1 januari in zat.",
      {
        min: -100000000,
        max: 100000000,
        synonyms: "saldo fonds|fondssaldo|beginsaldo|reserve",
      },
    ),
    choice(
      "administration",
      "Administratiekosten",
      "internal",
      "administrationKind",
      "Welk percentage erover gaat. Leeg: het programma leidt het af van VERA-code en sleutel.",
      { synonyms: "administratie|administratiepercentage|soort administratiekosten" },
    ),
    remark(),
  ],
  highlights: [
    { kind: "missing", columns: ["amount", "year"], when: 'AND({name}<>"",OR({amount}="",{year}=""))' },
    { kind: "missing", columns: ["key"], when: 'AND({name}<>"",{key}="")' },
    { kind: "missing", columns: ["proof"], when: 'AND({estimate}="werkelijk",{amount}<>"",{proof}="")' },
    { kind: "contradiction", columns: ["from", "to"], when: 'AND({to}<>"",{from}<>"",{to}<{from})' },
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
    id("Sleutelnummer", OUR_NUMBER, "VK"),
    plain(
      "text",
      "name",
      "Verdeelsleutel",
      "shared",
      "Een naam die iedereen begrijpt. Bijvoorbeeld: gelijk over portiek 2.",
      {
        required: true,
        width: 28,
        synonyms: "sleutel|naam sleutel|naam|omschrijving|verdeling|omslag|allocation key|key",
      },
    ),
    ownReference(),
    complex,
    choice(
      "kind",
      "Soort",
      "shared",
      "keyKind",
      "Gelijk, naar m², personen, verbruik, 35/65, breukdeel of eigen gewichten.",
      { synonyms: "soort sleutel|type|verdeelmethode|verdeelwijze|methode|grondslag|basis|eenheid|kind" },
    ),
    choice(
      "period",
      "Verdeling in de tijd",
      "shared",
      "periodMethod",
      "Naar dagen of naar maanden, bij verhuizing of leegstand.",
      { synonyms: "tijd|dagen of maanden|tijdsevenredig|naar rato|periode" },
    ),
    choice(
      "rounding",
      "Afronding",
      "shared",
      "rounding",
      "Gelijk: woningen met hetzelfde gewicht betalen hetzelfde. Exact: samen precies de kosten.",
      { synonyms: "afronden|afrondingsregel|rounding" },
    ),
    figure(
      "decimal",
      "denominator",
      "Noemer",
      "shared",
      "Het totaal van alle gewichten, ook van leegstaande woningen. Leeg: de som op Gewichten.",
      {
        min: 0,
        max: 100000000,
        synonyms: "totaal|totaal gewicht|totaal aandelen|totaal punten|totaal delen|denominator",
      },
    ),
    figure(
      "decimal",
      "weightSum",
      "Som van gewichten",
      "shared",
      "De som op het blad Gewichten. Dit rekent Excel uit.",
      {
        computed: {
          formula: 'IF({id}="","",ROUND(SUMIFS({zbGewichten.weight},{zbGewichten.key},{id}),6))',
          engine: "weightSum",
          aggregate: true,
        },
      },
    ),
    figure("decimal", "inUse", "Noemer in gebruik", "shared", "Waardoor wordt gedeeld. Dit rekent Excel uit.", {
      computed: { formula: 'IF({denominator}="",{weightSum},{denominator})', engine: "denominatorInUse" },
    }),
    remark("shared"),
  ],
  highlights: [
    { kind: "missing", columns: ["kind"], when: 'AND({name}<>"",{kind}="")' },
    {
      kind: "contradiction",
      columns: ["denominator", "weightSum"],
      when: "AND(ISNUMBER({denominator}),ISNUMBER({weightSum}),{weightSum}>{denominator})",
    },
  ],
});

export const weights = table({
  name: "zbGewichten",
  sheet: "Gewichten",
  group: "Servicekosten",
  purpose: "Het gewicht van elke woning in een verdeelsleutel. Ook leegstaande woningen houden hun gewicht.",
  rowName: "een gewicht",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "G"),
    reference(
      "key",
      "Verdeelsleutel",
      "shared",
      "zbVerdeelsleutels",
      "Kies de verdeelsleutel. Bijvoorbeeld: VK-0001.",
      {
        required: true,
        synonyms: KEY_WORDS,
      },
    ),
    reference("unit", "Eenheidnummer", "internal", "zbEenheden", "Kies de woning. Bijvoorbeeld: 0412-001.", {
      required: true,
      synonyms: UNIT_WORDS,
    }),
    figure("decimal", "weight", "Gewicht", "internal", "Bijvoorbeeld: 1, of 61,2. Nul als de woning niet meedoet.", {
      min: 0,
      max: 100000000,
      synonyms:
        "weging|wegingsfactor|factor|aandeel|aandelen|breukdeel|punten|deel|delen|teller|fractie|verdeelpunten|rekeneenheden|weight",
    }),
    date("from", "Doet mee van", "internal", "Alleen als de woning later is gaan meedoen.", { synonyms: FROM_WORDS }),
    date("to", "Doet mee tot en met", "internal", "Alleen als de woning is gestopt.", {
      notBefore: "from",
      synonyms: TO_WORDS,
    }),
    remark(),
  ],
  highlights: [
    { kind: "missing", columns: ["weight"], when: 'AND({unit}<>"",{weight}="")' },
    { kind: "unknownReference", columns: ["unit"], when: 'AND({unit}<>"",COUNTIF({zbEenheden.id},{unit})=0)' },
    { kind: "contradiction", columns: ["from", "to"], when: 'AND({to}<>"",{from}<>"",{to}<{from})' },
  ],
});
