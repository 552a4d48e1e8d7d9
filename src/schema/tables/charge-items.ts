/** Per cost item: from the invoice to what may be charged, by what it is divided, and who bears it in the end. */

import { down, halfUp, lookUp, monthsAt, normOn, normWordOn } from "../formula-parts.ts";
import { table } from "../table.ts";
import { calculatedBy, calculation, formulaOf, program, totalOf } from "./charge-columns.ts";
import { choice, date, figure, id, plain, reference } from "./make-column.ts";
import { OUR_NUMBER } from "./shared-columns.ts";

const ofItem = (key: string) => lookUp("zbKostenposten", key, "{item}");
const ofHandover = (key: string) => lookUp("zbOverdracht", key, "{item}");
const ofKey = (key: string) => lookUp("zbVerdeelsleutels", key, "{key}");
const isGroupCost = '{sheet}="Overdracht"';

/** The rule as a norm of the Huurcommissie's policy book. */
const NORM_OF_RULE = [
  ["huismeester 70%", "HUISMEESTER-HUURDERSDEEL"],
  ["beveiliging 70%", "HUISMEESTER-HUURDERSDEEL"],
  ["een derde (glazenwassen)", "GLAZENWASSEN-DEEL"],
  ["50% (ontstopping)", "ONTSTOPPING-DEEL"],
  ["20% (24-uursservice)", "24-UURSSERVICE-DEEL"],
  ["15% (glasverzekering)", "GLASVERZEKERING-DEEL"],
].reduceRight((otherwise, [rule, norm]) => `IF({rule}="${rule}","${norm}",${otherwise})`, '""');

/** The rows of Overdracht that take over this service of this complex, and have not ended before the year. */
const TAKES_OVER =
  '({zbOverdracht.itemName}={name})*({zbOverdracht.itemComplex}={complex})*(({zbOverdracht.to}="")+({zbOverdracht.to}>=DATE(YEAR({to}),1,1))>0)*(({initiative}="")+({zbOverdracht.initiative}={initiative})>0)';

/** The parts that fall away together, where a condition holds; as a product with a column when one is given. */
function handedOver(where = '({zbOverdracht.savingFrom}<>"")', times = ""): string {
  return `SUMPRODUCT(${TAKES_OVER}*${where},{zbOverdracht.share}${times})`;
}

/** The same for the year of the change: each part from the day on which its costs fall away. */
const handedOverInTime = (() => {
  const before = "({zbOverdracht.savingFrom}<={from})";
  const within = "({zbOverdracht.savingFrom}>{from})*({zbOverdracht.savingFrom}<={to})";
  const all = handedOver(before);
  const later = handedOver(within);
  const byDays = `(({to}+1)*${later}-${handedOver(within, ",{zbOverdracht.savingFrom}")})`;
  const byMonths = `(${monthsAt("({to}+1)")}*${later}-${handedOver(within, ",{zbOverdracht.savingMonths}")})`;
  return `${all}+IF({method}="dagen",${byDays},${byMonths})/{length}`;
})();

const sumOf = (column: string, more = "") => `SUMIFS({zbVerdeling.${column}},{zbVerdeling.post},{id}${more})`;
const ONCE_A_HOME = ',{zbVerdeling.first},"ja"';

export const chargeItems = table({
  name: "zbPerPost",
  sheet: "Per post",
  group: "Servicekosten",
  purpose:
    "Van factuur naar bewoners, per kostenpost: wat doorbelast mag worden, waardoor wordt gedeeld en wie het betaalt. Dit blad wordt bijgewerkt door Zelfbeheer.",
  rowName: "een berekende kostenpost",
  owner: "program",
  calculatedBy: "by",
  columns: [
    id("Id", OUR_NUMBER, "PP", program),
    calculation,
    plain(
      "text",
      "item",
      "Postnummer",
      "shared",
      "De kostenpost, of de rij van Overdracht met nieuwe kosten.",
      program,
    ),
    plain("text", "name", "Kostenpost", "shared", "De naam van de post.", { ...program, width: 28 }),
    reference("complex", "Complexnummer", "shared", "zbComplexen", "Het complex.", program),
    plain("text", "belongs", "Regel van Herberekening", "shared", "De rij waarin deze post telt.", program),
    reference(
      "initiative",
      "Initiatief",
      "shared",
      "zbInitiatieven",
      "Alleen wat dit initiatief overneemt; leeg is alles.",
      program,
    ),
    plain("text", "sheet", "Bedrag komt uit", "shared", "Het blad waar het bedrag op staat.", program),
    plain("yesNo", "divided", "Verdeeld", "shared", "Nee: er ontbreekt iets, zie de meldingen.", program),
    date("from", "Van", "shared", "De eerste dag van de kosten.", program),
    date("to", "Tot en met", "shared", "De laatste dag van de kosten.", program),
    reference("key", "Verdeelsleutel", "shared", "zbVerdeelsleutels", "Hoe de kosten verdeeld worden.", program),
    plain("text", "kind", "Soort sleutel", "shared", "Uit Verdeelsleutels.", formulaOf(ofKey("kind"))),
    plain(
      "text",
      "method",
      "Verdeling in de tijd",
      "shared",
      "Dagen of maanden, uit Verdeelsleutels.",
      formulaOf(ofKey("period")),
    ),
    figure("decimal", "length", "Lengte", "shared", "Zoveel dagen of maanden duren de kosten.", {
      ...formulaOf(`IF({method}="dagen",{to}-{from}+1,ROUND(${monthsAt("({to}+1)")}-${monthsAt("{from}")},12))`),
      decimals: 4,
    }),
    figure(
      "decimal",
      "programRemoved",
      "Vervallen deel van het programma",
      "internal",
      "Alleen als formules het niet kunnen volgen.",
      { ...program, decimals: 6 },
    ),
    figure("decimal", "removed", "Deel dat vervalt", "internal", "Door wat bewoners overnemen, uit Overdracht.", {
      ...formulaOf(
        `IF({programRemoved}<>"",{programRemoved},IF(OR({calculation}="afrekening",{calculation}="oud"),0,IF(${isGroupCost},IF({calculation}="nieuw",0,ROUND(1-(${monthsAt("({to}+1)")}-${monthsAt("{from}")})/12,13)),ROUND(IF({calculation}="nieuw",${handedOver()},${handedOverInTime}),13))))`,
      ),
      decimals: 6,
    }),
    figure(
      "decimal",
      "remaining",
      "Deel dat blijft",
      "internal",
      "Het deel van de kosten dat overblijft; 1 is alles.",
      { ...formulaOf("1-{removed}"), decimals: 6 },
    ),
    figure(
      "amount",
      "amount",
      "Bedrag",
      "internal",
      "Het bedrag zonder btw, maal het deel dat blijft.",
      formulaOf(halfUp(`IF(${isGroupCost},${ofHandover("newCosts")},${ofItem("amount")})*{remaining}`)),
    ),
    figure("percentage", "vat", "Btw", "shared", "Het btw-tarief.", formulaOf(`IF(${isGroupCost},0,${ofItem("vat")})`)),
    figure(
      "amount",
      "cost",
      "Kosten met btw",
      "internal",
      "Bedrag plus btw.",
      formulaOf("ROUND({amount}*(1+{vat}),2)"),
    ),
    plain("text", "rule", "Doorbelasten", "shared", "De regel, uit Kostenposten.", {
      ...formulaOf(`IF(${isGroupCost},"werkelijke kosten",${ofItem("allowance")})`),
      width: 22,
    }),
    figure("decimal", "hours", "Uren", "internal", "Uren van de huismeester, maal het deel dat blijft.", {
      ...formulaOf(`IF({rule}="huismeester 70%",${ofItem("hours")}*{remaining},"")`),
      decimals: 2,
    }),
    figure(
      "decimal",
      "limitNorm",
      "Norm voor de grens",
      "shared",
      "Het hoogste uurtarief, of hoeveel keer de jaaropbrengst een fonds groot mag zijn.",
      formulaOf(
        `IF({rule}="huismeester 70%",${normOn('"HUISMEESTER-UURTARIEF"', "{to}")},IF({rule}="fonds",${normOn('"FONDS-MAXIMUM"', "{to}")},""))`,
      ),
    ),
    figure(
      "amount",
      "limit",
      "Ten hoogste",
      "internal",
      "Uren maal uurtarief, of wat nog in het fonds mag. Leeg: geen grens.",
      formulaOf(
        `IF({rule}="huismeester 70%",{hours}*{limitNorm},IF({rule}="fonds",MAX(0,{cost}*{limitNorm}-${ofItem("fundBalance")}),""))`,
      ),
    ),
    figure(
      "amount",
      "tested",
      "Na de grens",
      "internal",
      "De kosten, maar niet meer dan ten hoogste mag.",
      formulaOf('IF({limit}="",{cost},MIN({cost},{limit}))'),
    ),
    plain("text", "norm", "Norm", "shared", "De norm die bij de regel hoort.", {
      ...formulaOf(NORM_OF_RULE),
      width: 28,
    }),
    figure(
      "decimal",
      "part",
      "Deel voor bewoners",
      "shared",
      "Wat de norm op de laatste dag van de kosten is; 0 is niet, 1 is alles.",
      { ...formulaOf(`IF(LEFT({rule},4)="niet",0,IF({norm}="",1,${normOn("{norm}", "{to}")}))`), decimals: 4 },
    ),
    figure(
      "decimal",
      "allowed",
      "Mag doorbelast worden",
      "internal",
      "Na de grens maal het deel voor bewoners, niet afgerond.",
      { ...formulaOf("{tested}*{part}"), width: 14, decimals: 4 },
    ),
    figure(
      "amount",
      "allowedCents",
      "Doorbelast in hele centen",
      "internal",
      "Hetzelfde, naar beneden afgerond.",
      formulaOf(down("{allowed}")),
    ),
    figure(
      "amount",
      "notAllowed",
      "Niet door te belasten",
      "internal",
      "Wat voor de verhuurder blijft.",
      formulaOf("ROUND({cost}-{allowedCents},2)"),
    ),
    figure(
      "integer",
      "homes",
      "Woningen die meedoen",
      "shared",
      "Ook woningen die leegstaan of verkocht zijn.",
      totalOf(`COUNTIFS({zbVerdeling.post},{id}${ONCE_A_HOME})`),
    ),
    figure(
      "decimal",
      "weightSum",
      "Som van gewichten",
      "shared",
      "Elke woning telt een keer.",
      totalOf(`ROUND(${sumOf("weight", ONCE_A_HOME)},10)`),
    ),
    figure(
      "decimal",
      "denominator",
      "Noemer",
      "shared",
      "Waardoor wordt gedeeld.",
      formulaOf(
        `IF({kind}="breukdeel",IF(${ofKey("denominator")}="",{weightSum},${ofKey("denominator")}),{weightSum})`,
      ),
    ),
    figure(
      "percentage",
      "equalPart",
      "Gelijk deel",
      "shared",
      "Alleen bij 35/65: het deel dat gelijk over de woningen gaat.",
      formulaOf(`IF({kind}="35/65",${normOn('"GAS-GELIJK-DEEL"', "{to}")},"")`),
    ),
    plain(
      "text",
      "rounding",
      "Afronding",
      "shared",
      "Uit Verdeelsleutels, of anders uit Normen.",
      formulaOf(`IF(${ofKey("rounding")}="",${normWordOn('"AFRONDING"', "{to}")},${ofKey("rounding")})`),
    ),
    figure(
      "decimal",
      "restExact",
      "Zonder woning precies",
      "internal",
      "Bij een breukdeel: het aandeel dat bij geen woning hoort.",
      { ...formulaOf("{allowed}*({denominator}-{weightSum})/{denominator}"), decimals: 6 },
    ),
    figure(
      "amount",
      "halfUpSum",
      "Samen half omhoog",
      "internal",
      "Alle aandelen van woningen samen als een halve cent omhoog gaat.",
      totalOf(`ROUND(${sumOf("halfUp", ONCE_A_HOME)},2)`),
    ),
    plain(
      "yesNo",
      "isDown",
      "Alles naar beneden",
      "internal",
      "Ja: half omhoog zou samen meer zijn dan de kosten.",
      formulaOf('IF({rounding}="exact","nee",IF({halfUpSum}>{allowedCents},"ja","nee"))'),
    ),
    figure(
      "integer",
      "centsLeft",
      "Centen te verdelen",
      "internal",
      "Alleen bij exact: zoveel woningen krijgen een cent erbij.",
      totalOf(
        `IF({rounding}="exact",ROUND(100*({allowedCents}-${sumOf("down", ONCE_A_HOME)}-${down("{restExact}")}),0),"")`,
      ),
    ),
    figure(
      "decimal",
      "restRank",
      "Rangcijfer zonder woning",
      "internal",
      "Alleen bij exact: de plaats van wat bij geen woning hoort.",
      formulaOf(
        `IF({rounding}="exact",1+ROUND(100*{restExact}-100*${down("{restExact}")},7)-({homes}+1)/1000000000000,"")`,
      ),
    ),
    figure(
      "integer",
      "restCent",
      "Cent zonder woning",
      "internal",
      "1: ook wat bij geen woning hoort krijgt een cent.",
      totalOf(
        `IF({rounding}<>"exact","",IF(OR({centsLeft}=0,{denominator}={weightSum}),0,IF(${rank("{centsLeft}")}<{restRank},1,0)))`,
      ),
    ),
    figure(
      "decimal",
      "threshold",
      "Grens rangcijfer",
      "internal",
      "Woningen met dit rangcijfer of hoger krijgen een cent erbij.",
      totalOf(`IF({rounding}<>"exact","",IF({centsLeft}-{restCent}=0,"",${rank("({centsLeft}-{restCent})")}))`),
    ),
    figure(
      "amount",
      "rest",
      "Zonder woning",
      "internal",
      "Het aandeel dat bij geen woning hoort, afgerond.",
      formulaOf(
        `ROUND(IF({rounding}="exact",${down("{restExact}")}+{restCent}/100,IF({isDown}="ja",${down("{restExact}")},MIN(${halfUp("{restExact}")},{allowedCents}-{halfUpSum}))),2)`,
      ),
    ),
    figure(
      "amount",
      "tenants",
      "Voor bewoners",
      "shared",
      "Wat bewoners samen betalen.",
      totalOf(`ROUND(${sumOf("share", ',{zbVerdeling.bearer},"huurder"')},2)`),
    ),
    figure(
      "amount",
      "vacant",
      "Leegstand en meer",
      "internal",
      "Aandelen die de verhuurder draagt: leegstand, verkocht, doet niet mee.",
      totalOf(`ROUND(${sumOf("share", ',{zbVerdeling.bearer},"verhuurder"')}+{rest},2)`),
    ),
    figure(
      "amount",
      "landlord",
      "Voor de verhuurder",
      "internal",
      "Niet door te belasten, en de aandelen die de verhuurder draagt.",
      totalOf("ROUND({notAllowed}+{vacant},2)"),
    ),
    figure(
      "amount",
      "residue",
      "Afrondingsverschil",
      "internal",
      "Centen die door afronding overblijven; ook voor de verhuurder.",
      totalOf(`ROUND({allowedCents}-${sumOf("homeShare", ONCE_A_HOME)}-{rest},2)`),
    ),
    choice(
      "administration",
      "Administratie over",
      "shared",
      "administrationKind",
      "Welk percentage administratiekosten over de post gaat.",
      program,
    ),
    figure(
      "percentage",
      "administrationRate",
      "Percentage administratie",
      "shared",
      "De norm op 31 december van het jaar.",
      formulaOf(
        `IF({administration}="geen",0,${normOn(
          'IF({administration}="warmte","ADMIN-WARMTE",IF({administration}="warmte uitbesteed","ADMIN-WARMTE-UITBESTEED","ADMIN-OVERIG"))',
          "DATE(YEAR({to}),12,31)",
        )})`,
      ),
    ),
    calculatedBy,
  ],
});

/** The rank of the home that gets the last cent. */
function rank(place: string): string {
  return `SUMPRODUCT(LARGE(({zbVerdeling.post}={id})*({zbVerdeling.first}="ja")*{zbVerdeling.rank},${place}))`;
}
