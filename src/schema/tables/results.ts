/** Tables that the program writes; their live calculation comes with the service charges. */

import { table } from "../table.ts";
import { choice, date, figure, id, plain, reference } from "./make-column.ts";
import { OUR_NUMBER } from "./shared-columns.ts";

const program = { program: true } as const;

export const shares = table({
  name: "zbVerdeling",
  sheet: "Verdeling",
  group: "Servicekosten",
  purpose: "Het aandeel van elke woning in elke kostenpost. Dit blad wordt bijgewerkt door Zelfbeheer.",
  rowName: "een aandeel",
  owner: "program",
  columns: [
    id("Id", OUR_NUMBER, "VD", program),
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
    id("Id", OUR_NUMBER, "HB", program),
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
    id("Id", OUR_NUMBER, "PE", program),
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
    id("Id", OUR_NUMBER, "AF", program),
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
    id("Id", OUR_NUMBER, "BC", program),
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
    id("Id", OUR_NUMBER, "CT", program),
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
