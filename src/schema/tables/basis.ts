import { table } from "../table.ts";
import { choice, date, figure, id, plain, reference, remark } from "./make-column.ts";

export const complexes = table({
  name: "zbComplexen",
  sheet: "Complexen",
  group: "Basis",
  purpose: "De gebouwen waar het om gaat. De corporatie vult dit in; alle andere bladen verwijzen hiernaar.",
  rowName: "een complex",
  owner: "people",
  columns: [
    id("Complexnummer", "Het nummer dat uw corporatie zelf gebruikt. Bijvoorbeeld: 0412.", undefined, {
      synonyms: ["complex", "complexnr", "cluster"],
    }),
    plain("text", "name", "Naam", "shared", "De naam die iedereen kent. Bijvoorbeeld: Lindehof.", {
      required: true,
      synonyms: ["complexnaam", "gebouw", "flat"],
      width: 28,
    }),
    plain("text", "address", "Adres", "shared", "Straat en huisnummers. Bijvoorbeeld: Lindehof 1 t/m 47.", {
      width: 28,
    }),
    plain("postcode", "postcode", "Postcode", "shared", "Vier cijfers en twee letters. Bijvoorbeeld: 1099 ZX."),
    plain("text", "city", "Plaats", "shared", "De woonplaats. Bijvoorbeeld: Oosterdam."),
    plain("text", "neighbourhood", "Wijk of buurt", "shared", "De wijk of buurt. Bijvoorbeeld: Parkrand.", {
      synonyms: ["wijk", "buurt", "gebied"],
    }),
    figure(
      "integer",
      "homes",
      "Aantal woningen",
      "shared",
      "Alle woningen in het complex, ook leegstaande en verkochte.",
      { min: 0, max: 5000, synonyms: ["vhe", "aantal vhe"] },
    ),
    figure(
      "decimal",
      "area",
      "Vloeroppervlak m²",
      "shared",
      "De som van de woningen in vierkante meters. Bijvoorbeeld: 1650.",
      { min: 0, max: 1000000, synonyms: ["oppervlakte", "m2"] },
    ),
    plain("yesNo", "hasCommittee", "Bewonerscommissie", "shared", "Is er een bewonerscommissie? Kies ja of nee."),
    plain(
      "text",
      "veraCluster",
      "VERA-clustercode",
      "internal",
      "De code van het cluster voor servicekosten in uw systeem.",
      { vera: "CLUSTERSOORT.SER" },
    ),
    remark(),
  ],
  highlights: [{ kind: "missing", columns: ["name"], when: 'AND({id}<>"",{name}="")' }],
});

export const units = table({
  name: "zbEenheden",
  sheet: "Eenheden",
  group: "Basis",
  purpose:
    "Alle woningen en andere eenheden, één per rij. Ook leegstaande en verkochte woningen horen hier: zij tellen mee in de verdeling.",
  rowName: "een eenheid",
  owner: "people",
  columns: [
    id("Eenheidnummer", "Het VHE-nummer van uw corporatie, met nullen ervoor. Bijvoorbeeld: 0412-001.", undefined, {
      synonyms: ["vhe", "vhe nr", "oge", "eenheid"],
    }),
    reference("complex", "Complexnummer", "shared", "zbComplexen", "Kies het complex waar deze woning bij hoort.", {
      required: true,
      synonyms: ["complex", "cluster"],
    }),
    plain("text", "street", "Straat", "shared", "De straat zonder huisnummer. Bijvoorbeeld: Lindehof.", { width: 24 }),
    figure("integer", "number", "Huisnummer", "shared", "Alleen het getal. Bijvoorbeeld: 12.", {
      min: 1,
      max: 99999,
      synonyms: ["huisnr", "nr"],
    }),
    plain("text", "suffix", "Toevoeging", "shared", "Letter of toevoeging. Bijvoorbeeld: A, bis of hs.", {
      synonyms: ["toev", "huisletter"],
    }),
    plain("postcode", "postcode", "Postcode", "shared", "Vier cijfers en twee letters. Bijvoorbeeld: 1099 ZX."),
    plain("text", "city", "Plaats", "shared", "De woonplaats. Bijvoorbeeld: Oosterdam."),
    choice("kind", "Soort", "shared", "unitKind", "Woning, parkeerplaats, bedrijfsruimte of anders.", {
      vera: "EENHEIDSOORT",
    }),
    figure(
      "decimal",
      "area",
      "Oppervlakte m²",
      "internal",
      "De oppervlakte van de woning in vierkante meters. Bijvoorbeeld: 61,2.",
      { min: 0, max: 10000, synonyms: ["m2", "gbo", "opp"] },
    ),
    plain(
      "text",
      "entrance",
      "Portiek of ingang",
      "shared",
      "Welk trappenhuis of welke ingang. Bijvoorbeeld: portiek 2.",
      { synonyms: ["portiek", "trappenhuis", "galerij"] },
    ),
    plain("text", "floor", "Verdieping", "shared", "De woonlaag. Bijvoorbeeld: 0 voor de begane grond.", {
      synonyms: ["etage", "bouwlaag"],
    }),
    choice(
      "status",
      "Status",
      "internal",
      "unitStatus",
      "Hoe de woning er nu voor staat. Verhuizingen horen op het blad Bewoning.",
      { vera: "EENHEIDSTATUS" },
    ),
    figure(
      "amount",
      "advance",
      "Voorschot per maand",
      "internal",
      "Het voorschot servicekosten van nu, per maand in euro's. Bijvoorbeeld: 42,50.",
      { min: 0, max: 5000, synonyms: ["voorschot", "servicekosten"] },
    ),
    remark(),
  ],
  highlights: [
    { kind: "missing", columns: ["complex"], when: 'AND({id}<>"",{complex}="")' },
    {
      kind: "unknownReference",
      columns: ["complex"],
      when: 'AND({complex}<>"",COUNTIF({zbComplexen.id},{complex})=0)',
    },
  ],
});

export const occupancy = table({
  name: "zbBewoning",
  sheet: "Bewoning",
  group: "Basis",
  purpose:
    "Wie er woont, van wanneer tot wanneer. Tijd zonder bewoner is leegstand; die is voor rekening van de verhuurder.",
  rowName: "een periode van bewoning",
  owner: "people",
  columns: [
    id("Id", "Dit nummer geeft het programma.", "BW"),
    reference("unit", "Eenheidnummer", "internal", "zbEenheden", "Kies de woning.", {
      required: true,
      synonyms: ["vhe", "eenheid"],
    }),
    date("from", "Van", "internal", "De eerste dag. Bijvoorbeeld: 1-3-2026.", {
      required: true,
      synonyms: ["huurder sinds", "ingang"],
    }),
    date("to", "Tot en met", "internal", "De laatste dag. Leeg als de bewoner er nog woont.", {
      notBefore: "from",
      synonyms: ["tot", "vertrokken"],
    }),
    plain(
      "text",
      "household",
      "Bewoner",
      "personal",
      "De naam van de huurder. Leeg of 'leegstand' betekent dat er niemand woont.",
      { synonyms: ["huurder", "naam"], width: 28 },
    ),
    figure("integer", "persons", "Aantal personen", "internal", "Alleen nodig voor een verdeling naar personen.", {
      min: 0,
      max: 30,
    }),
    plain("phone", "phone", "Telefoon", "personal", "Het nummer van de bewoner. Bijvoorbeeld: 0101234567."),
    plain("email", "email", "E-mail", "personal", "Het e-mailadres van de bewoner. Bijvoorbeeld: naam@example.org.", {
      width: 28,
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
    id("Id", "Dit nummer geeft het programma.", "VS"),
    reference("unit", "Eenheidnummer", "internal", "zbEenheden", "Kies de woning.", { required: true }),
    date("from", "Van", "internal", "De eerste dag waarop dit voorschot geldt. Bijvoorbeeld: 1-7-2026.", {
      required: true,
    }),
    date("to", "Tot en met", "internal", "De laatste dag. Leeg als dit voorschot nog geldt.", { notBefore: "from" }),
    figure("amount", "perMonth", "Voorschot per maand", "internal", "Euro's per maand. Bijvoorbeeld: 42,50.", {
      min: 0,
      max: 5000,
      required: true,
    }),
    remark(),
  ],
  highlights: [{ kind: "contradiction", columns: ["from", "to"], when: 'AND({to}<>"",{to}<{from})' }],
});

export const norms = table({
  name: "zbNormen",
  sheet: "Normen",
  group: "Basis",
  purpose:
    "Percentages, bedragen en termijnen uit wet en beleid, met de periode waarin ze gelden en de bron. Een jaar zonder rij wordt niet berekend.",
  rowName: "een norm",
  owner: "people",
  columns: [
    id("Id", "Dit nummer geeft het programma.", "N"),
    plain("text", "code", "Code", "shared", "De naam waarmee de berekening deze norm zoekt. Niet veranderen.", {
      required: true,
      width: 28,
    }),
    plain("text", "name", "Omschrijving", "shared", "Wat de norm betekent.", { width: 44 }),
    date("from", "Geldig van", "shared", "De eerste dag waarop de norm geldt.", { required: true }),
    date("to", "Geldig tot en met", "shared", "De laatste dag. Leeg als de norm nog geldt.", { notBefore: "from" }),
    plain("text", "value", "Waarde", "shared", "Een getal of een woord. Bijvoorbeeld: 0,05 of 1/3 of gelijk.", {
      required: true,
    }),
    choice("unit", "Eenheid", "shared", "normUnit", "Waarin de waarde is uitgedrukt."),
    plain("longText", "source", "Bron", "shared", "Wet, beleid of besluit waar de waarde vandaan komt.", { width: 44 }),
    choice(
      "status",
      "Status",
      "shared",
      "normStatus",
      "Bevestigd, of te bevestigen: kijk de bron na voor u ermee rekent.",
    ),
  ],
  highlights: [{ kind: "missing", columns: ["value", "from"], when: 'AND({code}<>"",OR({value}="",{from}=""))' }],
});
