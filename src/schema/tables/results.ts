/** Tables that the program writes; their live calculation comes with the service charges. */

import { table } from "../table.ts";
import { figure, id, plain, reference } from "./make-column.ts";
import { OUR_NUMBER } from "./shared-columns.ts";

const program = { program: true } as const;

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
