import { monthsAt, NO_END } from "../formula-parts.ts";
import { table } from "../table.ts";
import { date, figure, id, plain, reference, remark } from "./make-column.ts";
import { FROM_WORDS, OUR_NUMBER, TO_WORDS, UNIT_WORDS } from "./shared-columns.ts";

export const occupancy = table({
  name: "zbBewoning",
  sheet: "Bewoning",
  group: "Basis",
  purpose:
    "Wie er woont, van wanneer tot wanneer. Tijd zonder bewoner is leegstand; die is voor rekening van de verhuurder.",
  rowName: "een periode van bewoning",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "BW"),
    reference("unit", "Eenheidnummer", "internal", "zbEenheden", "Kies de woning. Bijvoorbeeld: 0412-001.", {
      required: true,
      synonyms: UNIT_WORDS,
    }),
    date("from", "Van", "personal", "De eerste dag. Bijvoorbeeld: 1-3-2026.", {
      required: true,
      synonyms: `huurder sinds|sinds|bewoond sinds|ingang huur|ingangsdatum huur|contractdatum|${FROM_WORDS.replace("van|", "")}`,
      vera: "Overeenkomst.begindatum",
    }),
    date("to", "Tot en met", "personal", "De laatste dag. Leeg als de bewoner er nog woont.", {
      notBefore: "from",
      synonyms: `vertrokken|datum vertrek|einde huur|huuropzegging|uit|${TO_WORDS.replace("tot en met|", "")}`,
      vera: "Overeenkomst.einddatum",
    }),
    plain(
      "text",
      "household",
      "Bewoner",
      "personal",
      "De naam van de huurder. Leeg of 'leegstand' betekent dat er niemand woont.",
      {
        synonyms:
          "huurder|naam|naam huurder|naam bewoner|hoofdhuurder|contractant|bewoners|huurders|achternaam|tenant|resident",
        width: 28,
      },
    ),
    figure(
      "integer",
      "persons",
      "Aantal personen",
      "personal",
      "Alleen nodig bij verdelen naar personen. Bijvoorbeeld: 2.",
      {
        min: 0,
        max: 30,
        synonyms: "personen|aantal bewoners|gezinsgrootte|huishouden|pers|occupants",
      },
    ),
    plain("phone", "phone", "Telefoon", "personal", "Het nummer van de bewoner. Bijvoorbeeld: 0101234567.", {
      synonyms: "telefoonnummer|tel|tel.|telnr|tel nr|mobiel|mobiele nummer|gsm|06|06-nummer|phone|mobile",
    }),
    plain("email", "email", "E-mail", "personal", "Het e-mailadres van de bewoner. Bijvoorbeeld: naam@example.org.", {
      width: 28,
      synonyms: "email|mail|mailadres|e-mailadres|emailadres",
    }),
    remark("personal"),
  ],
  highlights: [
    { kind: "contradiction", columns: ["from", "to"], when: 'AND({to}<>"",{from}<>"",{to}<{from})' },
    { kind: "unknownReference", columns: ["unit"], when: 'AND({unit}<>"",COUNTIF({zbEenheden.id},{unit})=0)' },
  ],
});

export const advances = table({
  name: "zbVoorschotten",
  sheet: "Voorschotten",
  group: "Basis",
  purpose: "Het voorschot per woning in de tijd. Finance vult dit in; de afrekening telt hiermee wat betaald is.",
  rowName: "een voorschot",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "VS"),
    reference("unit", "Eenheidnummer", "internal", "zbEenheden", "Kies de woning. Bijvoorbeeld: 0412-001.", {
      required: true,
      synonyms: UNIT_WORDS,
    }),
    date("from", "Van", "internal", "De eerste dag waarop dit voorschot geldt. Bijvoorbeeld: 1-7-2026.", {
      required: true,
      synonyms: FROM_WORDS.replace("van|", ""),
      vera: "Prijscomponent.begindatum",
    }),
    date("to", "Tot en met", "internal", "De laatste dag. Leeg als dit voorschot nog geldt.", {
      notBefore: "from",
      synonyms: TO_WORDS.replace("tot en met|", ""),
      vera: "Prijscomponent.einddatum",
    }),
    figure("amount", "perMonth", "Voorschot per maand", "personal", "Euro's per maand. Bijvoorbeeld: 42,50.", {
      min: 0,
      max: 5000,
      required: true,
      synonyms:
        "voorschot|voorschot servicekosten|voorschot sk|voorschot p/m|voorschot pm|servicekosten per maand|maandbedrag|bedrag|bedrag per maand|advance",
      vera: "Prijscomponent.bedrag",
    }),
    figure(
      "decimal",
      "monthFrom",
      "Begin in maanden",
      "internal",
      "Telt maanden voor de afrekening. Dit rekent Excel uit.",
      {
        computed: { formula: `IF({from}="",0,${monthsAt("{from}")})`, engine: "monthsAtStart" },
        width: 12,
        decimals: 4,
      },
    ),
    figure(
      "decimal",
      "monthTo",
      "Einde in maanden",
      "internal",
      "Telt maanden voor de afrekening. Dit rekent Excel uit.",
      {
        computed: { formula: `IF({to}="",${NO_END},${monthsAt("({to}+1)")})`, engine: "monthsAtEnd" },
        width: 12,
        decimals: 4,
        wordsFrom: { number: NO_END, words: "geen einde" },
      },
    ),
    remark(),
  ],
  highlights: [
    { kind: "contradiction", columns: ["from", "to"], when: 'AND({to}<>"",{from}<>"",{to}<{from})' },
    { kind: "unknownReference", columns: ["unit"], when: 'AND({unit}<>"",COUNTIF({zbEenheden.id},{unit})=0)' },
  ],
});
