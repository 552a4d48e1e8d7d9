/** Old against new: per cost item, per home, and the business case of an initiative. */

import { halfUp, normIfAny } from "../formula-parts.ts";
import { table } from "../table.ts";
import { calculatedBy, formulaOf, program, totalOf } from "./charge-columns.ts";
import { choice, figure, id, plain, reference } from "./make-column.ts";
import { OUR_NUMBER } from "./shared-columns.ts";

const ofPosts = (key: string, calculation: string) =>
  totalOf(`ROUND(SUMIFS({zbPerPost.${key}},{zbPerPost.belongs},{id},{zbPerPost.calculation},"${calculation}"),2)`);

export const recalculation = table({
  name: "zbHerberekening",
  sheet: "Herberekening",
  group: "Servicekosten",
  purpose: "Wat zelfbeheer per kostenpost verandert. Dit blad wordt bijgewerkt door Zelfbeheer.",
  rowName: "een herberekende post",
  owner: "program",
  print: { until: "landlordNew", pagePer: "complex" },
  calculatedBy: "by",
  columns: [
    id("Id", OUR_NUMBER, "HB", program),
    reference("complex", "Complexnummer", "shared", "zbComplexen", "Het complex.", program),
    plain(
      "text",
      "item",
      "Postnummer",
      "shared",
      "De kostenpost, of de rij van Overdracht met nieuwe kosten.",
      program,
    ),
    plain("text", "name", "Kostenpost", "shared", "De naam van de post.", { ...program, width: 28 }),
    figure("amount", "old", "Oud per jaar", "internal", "De kosten zonder zelfbeheer.", ofPosts("cost", "oud")),
    figure(
      "amount",
      "effect",
      "Effect van zelfbeheer",
      "internal",
      "Wat erbij komt of eraf gaat.",
      formulaOf("ROUND({new}-{old},2)"),
    ),
    figure("amount", "new", "Nieuw per jaar", "internal", "De kosten met zelfbeheer.", ofPosts("cost", "nieuw")),
    figure(
      "amount",
      "firstYear",
      "In het eerste jaar",
      "internal",
      "De kosten in het jaar van de verandering.",
      ofPosts("cost", "eerste jaar"),
    ),
    figure(
      "amount",
      "tenantsOld",
      "Bewoners oud",
      "internal",
      "Wat bewoners samen betaalden.",
      ofPosts("tenants", "oud"),
    ),
    figure(
      "amount",
      "tenantsNew",
      "Bewoners nieuw",
      "internal",
      "Wat bewoners samen betalen.",
      ofPosts("tenants", "nieuw"),
    ),
    figure(
      "amount",
      "landlordOld",
      "Verhuurder oud",
      "internal",
      "Wat de verhuurder zelf betaalde, met de afronding.",
      formulaOf("ROUND({old}-{tenantsOld},2)"),
    ),
    figure(
      "amount",
      "landlordNew",
      "Verhuurder nieuw",
      "internal",
      "Wat de verhuurder zelf betaalt, met de afronding.",
      formulaOf("ROUND({new}-{tenantsNew},2)"),
    ),
    figure(
      "amount",
      "tenantsFirst",
      "Bewoners in het eerste jaar",
      "internal",
      "Wat bewoners samen betalen in het jaar van de verandering.",
      ofPosts("tenants", "eerste jaar"),
    ),
    choice("change", "Wat verandert", "shared", "itemChange", "Of bewoners de post overnemen.", program),
    reference(
      "initiative",
      "Initiatief",
      "shared",
      "zbInitiatieven",
      "Door welk initiatief de post verandert.",
      program,
    ),
    calculatedBy,
  ],
});

const LAST_DAY = "DATE({year},12,31)";

/** Costs and administration of a home in one of the three situations. */
function situation(key: "old" | "first" | "new", word: string, calculation: string) {
  const counted = (column: string) =>
    `SUMIFS({zbVerdeling.${column}},{zbVerdeling.belongs},{id},{zbVerdeling.calculation},"${calculation}")`;
  const exact = `${key}AdministrationExact` as const;
  const of = (heading: string) => `${heading} ${word}`;
  return [
    figure("amount", `${key}Costs`, of("Kosten"), "internal", "Alle posten, uit Verdeling.", {
      ...totalOf(`ROUND(${counted("counted")},2)`),
    }),
    figure("decimal", exact, of("Administratie precies"), "internal", "Niet afgerond.", {
      ...totalOf(counted("administration")),
      decimals: 4,
    }),
    figure("amount", `${key}Administration`, of("Administratie"), "internal", "Met minimum en maximum.", {
      ...formulaOf(
        `IF(ROUND(100*{${exact}},7)<=0,0,MIN({administrationMaximum},MAX({administrationMinimum},${halfUp(`{${exact}}`)})))`,
      ),
    }),
  ];
}

export const perUnit = table({
  name: "zbPerEenheid",
  sheet: "Per eenheid",
  group: "Servicekosten",
  purpose: "Oude en nieuwe servicekosten per woning. Dit blad wordt bijgewerkt door Zelfbeheer.",
  rowName: "een woning",
  owner: "program",
  print: { until: "newAdvance", pagePer: "complex" },
  calculatedBy: "by",
  columns: [
    id("Id", OUR_NUMBER, "PE", program),
    reference("unit", "Eenheidnummer", "internal", "zbEenheden", "De woning.", program),
    reference("complex", "Complexnummer", "shared", "zbComplexen", "Het complex.", program),
    figure(
      "amount",
      "oldPerYear",
      "Oud per jaar",
      "internal",
      "De servicekosten zonder zelfbeheer.",
      formulaOf("ROUND({oldCosts}+{oldAdministration},2)"),
    ),
    figure(
      "amount",
      "newPerYear",
      "Nieuw per jaar",
      "internal",
      "De servicekosten met zelfbeheer.",
      formulaOf("ROUND({newCosts}+{newAdministration},2)"),
    ),
    figure(
      "amount",
      "oldPerMonth",
      "Oud per maand",
      "internal",
      "Per maand zonder zelfbeheer.",
      formulaOf(halfUp("({oldPerYear}/12)")),
    ),
    figure(
      "amount",
      "newPerMonth",
      "Nieuw per maand",
      "internal",
      "Per maand met zelfbeheer.",
      formulaOf(halfUp("({newPerYear}/12)")),
    ),
    figure(
      "amount",
      "difference",
      "Verschil per maand",
      "internal",
      "Nieuw min oud.",
      formulaOf("ROUND({newPerMonth}-{oldPerMonth},2)"),
    ),
    figure(
      "amount",
      "firstYear",
      "In het eerste jaar",
      "internal",
      "De servicekosten in het jaar van de verandering, via de afrekening.",
      formulaOf("ROUND({firstCosts}+{firstAdministration},2)"),
    ),
    figure("amount", "newAdvance", "Nieuw voorschot", "internal", "Nieuw per maand, afgerond op de stap.", {
      ...formulaOf('IF({step}="","",ROUND(INT(ROUND({newPerYear}/(12*{step}),9)+0.5)*{step},2))'),
    }),
    figure("year", "year", "Jaar", "shared", "Het jaar van de verandering.", program),
    plain("yesNo", "let", "Verhuurd", "internal", "Of er op de laatste dag van het jaar een huurder is.", program),
    reference(
      "initiative",
      "Initiatief",
      "shared",
      "zbInitiatieven",
      "Door welk initiatief de servicekosten veranderen.",
      program,
    ),
    ...situation("old", "oud", "oud"),
    ...situation("first", "eerste jaar", "eerste jaar"),
    ...situation("new", "nieuw", "nieuw"),
    figure(
      "amount",
      "administrationMinimum",
      "Minimum administratie",
      "internal",
      "Norm.",
      formulaOf(normIfAny('"ADMIN-MINIMUM"', LAST_DAY)),
    ),
    figure(
      "amount",
      "administrationMaximum",
      "Maximum administratie",
      "internal",
      "Norm.",
      formulaOf(normIfAny('"ADMIN-MAXIMUM"', LAST_DAY)),
    ),
    figure(
      "amount",
      "step",
      "Stap voorschot",
      "internal",
      "Norm van de corporatie.",
      formulaOf(normIfAny('"VOORSCHOT-AFRONDING"', LAST_DAY)),
    ),
    calculatedBy,
  ],
});

const ofInitiative = "({zbBusinesscase.initiative}={initiative})";

/** Of Herberekening: the items that this initiative changes, those that it takes over, and the new costs of its group. */
const CHANGED = "({zbHerberekening.initiative}={initiative})*1";
const TAKEN_OVER = '({zbHerberekening.initiative}={initiative})*({zbHerberekening.change}="overgenomen")';
const NEW_COSTS = '({zbHerberekening.initiative}={initiative})*({zbHerberekening.change}="nieuwe kosten")';
/** Of Per eenheid: homes with a tenant, for only these pay administration costs. */
const LET_HOMES = '({zbPerEenheid.initiative}={initiative})*({zbPerEenheid.let}="ja")';
/** Of Overdracht: yearly costs of the group that the corporation pays, and that had not ended before the first year. */
const PAID_BY_CORPORATION =
  '({zbOverdracht.initiative}={initiative})*({zbOverdracht.paidBy}="corporatie")*({zbOverdracht.itemName}<>"")*(({zbOverdracht.to}="")+({zbOverdracht.to}>=DATE({firstYear},1,1))>0)';
/** Of Middelen: what the corporation paid for once. */
const BOUGHT =
  '({zbMiddelen.initiative}={initiative})*({zbMiddelen.paidBy}="corporatie")*ISNUMBER({zbMiddelen.issuedOn})*({zbMiddelen.issuedOn}<=DATE({year},12,31))*(({year}={firstYear})+({zbMiddelen.issuedOn}>=DATE({year},1,1))>0)';

/** The year of the change is another sum than the full years after it. */
const inYear = (first: string, later: string) => `IF({year}={firstYear},${first},${later})`;
const sumOf = (which: string, column: string) => `SUMPRODUCT(${which},{${column}})`;

export const businessCase = table({
  name: "zbBusinesscase",
  sheet: "Businesscase",
  group: "Servicekosten",
  purpose:
    "Wat een initiatief per jaar kost en opbrengt, vergeleken met niets doen. Dit blad wordt bijgewerkt door Zelfbeheer.",
  rowName: "een jaar van een initiatief",
  owner: "program",
  print: { until: "payBack" },
  calculatedBy: "by",
  columns: [
    id("Id", OUR_NUMBER, "BC", program),
    reference("initiative", "Initiatief", "shared", "zbInitiatieven", "Het initiatief.", program),
    figure("year", "year", "Jaar", "shared", "Het jaar.", program),
    figure(
      "amount",
      "counterfactual",
      "Kosten basisalternatief",
      "shared",
      "Wat het zonder zelfbeheer had gekost: de overgenomen posten, uit Herberekening.",
      totalOf(`ROUND(${sumOf(TAKEN_OVER, "zbHerberekening.old")},2)`),
    ),
    figure(
      "amount",
      "with",
      "Kosten met zelfbeheer",
      "shared",
      "Wat er van die kosten overblijft, uit Herberekening.",
      {
        ...totalOf(
          `ROUND(${inYear(sumOf(TAKEN_OVER, "zbHerberekening.firstYear"), sumOf(TAKEN_OVER, "zbHerberekening.new"))},2)`,
        ),
      },
    ),
    figure(
      "amount",
      "saving",
      "Besparing",
      "shared",
      "Wat minder wordt uitgegeven.",
      formulaOf("ROUND({counterfactual}-{with},2)"),
    ),
    figure("amount", "toResidents", "Naar bewoners", "shared", "Wat bewoners minder betalen.", {
      ...formulaOf("ROUND({lessItems}+{lessAdministration},2)"),
    }),
    figure(
      "amount",
      "ownOverhead",
      "Minder eigen kosten",
      "internal",
      "Wat de corporatie zelf minder kwijt is, zoals ingevuld bij het rekenen.",
      program,
    ),
    figure(
      "amount",
      "guidance",
      "Kosten begeleiding",
      "internal",
      "Uren maal uurtarief.",
      formulaOf(halfUp("({guidanceHours}*{hourRate})")),
    ),
    figure("amount", "yearlyCosts", "Jaarlijkse kosten", "internal", "Nieuwe kosten van de groep.", {
      ...formulaOf("ROUND({newViaCharges}+{newForCorporation},2)"),
    }),
    figure(
      "amount",
      "oneOffCosts",
      "Eenmalige kosten",
      "internal",
      "Gereedschap, cursus, achterstallig herstel, uit Middelen. Wat er al was, telt in het eerste jaar.",
      totalOf(`ROUND(${sumOf(BOUGHT, "zbMiddelen.cost")},2)`),
    ),
    figure(
      "amount",
      "investment",
      "Investering",
      "internal",
      "Eenmalig en jaarlijks.",
      formulaOf("ROUND({yearlyCosts}+{oneOffCosts},2)"),
    ),
    figure(
      "amount",
      "result",
      "Resultaat",
      "internal",
      "Wat er per saldo overblijft; negatief is een verlies.",
      formulaOf("ROUND({saving}+{ownOverhead}-{guidance}-{investment},2)"),
    ),
    figure(
      "amount",
      "cumulative",
      "Opgeteld resultaat",
      "internal",
      "Het resultaat van alle jaren tot nu.",
      totalOf(`ROUND(SUMPRODUCT(${ofInitiative}*({zbBusinesscase.year}<={year}),{zbBusinesscase.result}),2)`),
    ),
    figure(
      "amount",
      "corporation",
      "Voor de corporatie",
      "internal",
      "Resultaat min wat naar bewoners gaat.",
      formulaOf("ROUND({result}-{toResidents},2)"),
    ),
    plain("text", "payBack", "Terugverdiend na maanden", "internal", "Geteld vanaf het begin van het eerste jaar.", {
      ...totalOf(
        `IF(ROUND(SUMPRODUCT(${ofInitiative}*1,{zbBusinesscase.result}),2)<0,"nog niet",SUMPRODUCT(MAX(${ofInitiative}*({zbBusinesscase.monthsBelow}>0)*(12*({zbBusinesscase.year}-{firstYear})+{zbBusinesscase.monthsBelow}))))`,
      ),
      width: 15,
    }),
    figure(
      "decimal",
      "guidanceHours",
      "Uren begeleiding",
      "internal",
      "Uren van medewerkers, zoals ingevuld.",
      program,
    ),
    figure("amount", "hourRate", "Uurtarief begeleiding", "internal", "Wat een uur van een medewerker kost.", program),
    figure(
      "amount",
      "lessItems",
      "Bewoners minder aan posten",
      "shared",
      "Wat bewoners samen minder aan kosten betalen, uit Herberekening.",
      totalOf(
        `ROUND(${sumOf(CHANGED, "zbHerberekening.tenantsOld")}-${inYear(sumOf(CHANGED, "zbHerberekening.tenantsFirst"), sumOf(CHANGED, "zbHerberekening.tenantsNew"))},2)`,
      ),
    ),
    figure(
      "amount",
      "lessAdministration",
      "Bewoners minder administratie",
      "shared",
      "Wat bewoners van verhuurde woningen samen minder aan administratie betalen, uit Per eenheid.",
      totalOf(
        `ROUND(${sumOf(LET_HOMES, "zbPerEenheid.oldAdministration")}-${inYear(sumOf(LET_HOMES, "zbPerEenheid.firstAdministration"), sumOf(LET_HOMES, "zbPerEenheid.newAdministration"))},2)`,
      ),
    ),
    figure(
      "amount",
      "newViaCharges",
      "Nieuwe kosten via servicekosten",
      "internal",
      "Wat de groep kost en bewoners via de servicekosten betalen, uit Herberekening.",
      totalOf(
        `ROUND(${inYear(sumOf(NEW_COSTS, "zbHerberekening.firstYear"), sumOf(NEW_COSTS, "zbHerberekening.new"))},2)`,
      ),
    ),
    figure(
      "amount",
      "newForCorporation",
      "Nieuwe kosten voor de corporatie",
      "internal",
      "Wat de groep kost en de corporatie betaalt, uit Overdracht.",
      totalOf(
        `ROUND(${inYear(
          `${sumOf(`${PAID_BY_CORPORATION}*({zbOverdracht.from}<DATE({firstYear},1,1))`, "zbOverdracht.newCosts")}+${sumOf(`${PAID_BY_CORPORATION}*({zbOverdracht.from}>=DATE({firstYear},1,1))*({zbOverdracht.from}<=DATE({firstYear},12,31))`, "zbOverdracht.newCostsAtStart")}`,
          sumOf(PAID_BY_CORPORATION, "zbOverdracht.newCosts"),
        )},2)`,
      ),
    ),
    figure(
      "integer",
      "monthsBelow",
      "Maanden onder nul",
      "internal",
      "Tot welke maand van dit jaar het opgetelde resultaat onder nul is.",
      formulaOf(
        "IF({cumulative}-{result}-{oneOffCosts}<0,IF({result}+{oneOffCosts}<=0,12,MIN(12,-INT(ROUND(12*({cumulative}-{result}-{oneOffCosts})/({result}+{oneOffCosts}),9)))),IF(ROUND(12*({cumulative}-{result}-{oneOffCosts})+11*({result}+{oneOffCosts}),4)<0,12,0))",
      ),
    ),
    figure("year", "firstYear", "Eerste jaar", "shared", "Waar de telling begint.", program),
    calculatedBy,
  ],
});
