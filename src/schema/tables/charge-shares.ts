/** The share of every home in every cost item, in time: each row can be followed from left to right. */

import { down, halfUp, lookUp, monthsAt } from "../formula-parts.ts";
import { table } from "../table.ts";
import { calculatedBy, calculation, formulaOf, program } from "./charge-columns.ts";
import { choice, date, figure, id, plain, reference } from "./make-column.ts";
import { OUR_NUMBER } from "./shared-columns.ts";

const ofPost = (key: string) => lookUp("zbPerPost", key, "{post}");
const weightOfRow = lookUp("zbGewichten", "weight", "{weightRow}");
const areaOfUnit = lookUp("zbEenheden", "area", "{unit}");
const byArea = 'OR({kind}="m²",{kind}="35/65")';

/** Filled in by the program, otherwise as it stands on Gewichten; without a row there the floor area, or 1. */
const WEIGHT = [
  ['{programWeight}<>""', "{programWeight}"],
  ['{weightRow}=""', `IF(${byArea},${areaOfUnit},1)`],
  [`AND(${byArea},NOT(ISNUMBER(${weightOfRow})))`, areaOfUnit],
  ['{kind}="gelijk"', `IF(ISNUMBER(${weightOfRow}),IF(${weightOfRow}=0,0,1),1)`],
].reduceRight((otherwise, [when, weight]) => `IF(${when},${weight},${otherwise})`, weightOfRow);

/** What other rows of the same home in the same item come to. */
const ofHome = (key: string, role: string) =>
  `SUMIFS({zbVerdeling.${key}},{zbVerdeling.homeRow},{homeRow},{zbVerdeling.role},"${role}")`;
const isWhole = '{role}="heel"';

export const shares = table({
  name: "zbVerdeling",
  sheet: "Verdeling",
  group: "Servicekosten",
  purpose:
    "Het aandeel van elke woning in elke kostenpost, van links naar rechts te volgen. Dit blad wordt bijgewerkt door Zelfbeheer.",
  rowName: "een aandeel",
  owner: "program",
  calculatedBy: "by",
  columns: [
    id("Id", OUR_NUMBER, "VD", program),
    calculation,
    plain("text", "item", "Postnummer", "shared", "De kostenpost.", program),
    reference("unit", "Eenheidnummer", "internal", "zbEenheden", "De woning.", program),
    date("from", "Van", "internal", "De eerste dag van de periode.", program),
    date("to", "Tot en met", "internal", "De laatste dag van de periode.", program),
    choice("bearer", "Voor rekening van", "internal", "bearer", "Wie dit deel betaalt.", program),
    choice("reason", "Waarom", "internal", "bearerReason", "Bewoond, of waarom de verhuurder betaalt.", program),
    plain("text", "post", "Regel van Per post", "shared", "Waar de kosten van deze post staan.", program),
    plain("text", "belongs", "Hoort bij", "internal", "De rij van Afrekening of Per eenheid waarin dit telt.", program),
    plain("yesNo", "first", "Eerste regel", "internal", "Ja op een regel per woning en post.", program),
    plain(
      "text",
      "homeRow",
      "Regel van de woning",
      "internal",
      "De eerste regel van dezelfde woning en post.",
      program,
    ),
    choice("role", "Hoe verdeeld", "internal", "shareRole", "Heel, een deel in de tijd, of wat overblijft.", program),
    figure("integer", "order", "Volgorde", "internal", "De plaats van de woning; beslist bij gelijke centen.", program),
    figure("amount", "cost", "Kosten met btw", "internal", "De kosten van de hele post.", formulaOf(ofPost("cost"))),
    figure("decimal", "allowed", "Mag doorbelast worden", "internal", "Van de hele post.", {
      ...formulaOf(ofPost("allowed")),
      width: 14,
      decimals: 4,
    }),
    plain("text", "kind", "Soort sleutel", "shared", "Waarnaar wordt verdeeld.", formulaOf(ofPost("kind"))),
    plain(
      "text",
      "weightRow",
      "Regel van Gewichten",
      "internal",
      "Waar het gewicht staat. Leeg: geen eigen regel.",
      program,
    ),
    figure(
      "decimal",
      "programWeight",
      "Gewicht van het programma",
      "internal",
      "Alleen als het gewicht in de tijd verandert: het gemiddelde.",
      program,
    ),
    figure("decimal", "weight", "Gewicht", "internal", "Het gewicht van de woning.", formulaOf(WEIGHT)),
    figure("decimal", "denominator", "Noemer", "shared", "Alle gewichten samen.", formulaOf(ofPost("denominator"))),
    figure(
      "decimal",
      "exact",
      "Precies aandeel",
      "internal",
      "Mag doorbelast worden maal gewicht gedeeld door noemer.",
      {
        ...formulaOf(
          `IF({kind}="35/65",{allowed}*(${ofPost("equalPart")}/${ofPost("homes")}+(1-${ofPost("equalPart")})*{weight}/{denominator}),{allowed}*{weight}/{denominator})`,
        ),
        width: 14,
        decimals: 6,
      },
    ),
    figure("amount", "halfUp", "Half omhoog", "internal", "Afgerond op centen.", formulaOf(halfUp("{exact}"))),
    figure("amount", "down", "Naar beneden", "internal", "Hele centen, naar beneden.", formulaOf(down("{exact}"))),
    figure(
      "decimal",
      "rank",
      "Rangcijfer",
      "internal",
      "Alleen bij exact: hoe groter de rest, hoe eerder een cent erbij.",
      {
        ...formulaOf(`IF(${ofPost("rounding")}="exact",1+ROUND(100*{exact}-100*{down},7)-{order}/1000000000000,0)`),
        width: 16,
      },
    ),
    figure(
      "amount",
      "homeShare",
      "Aandeel woning",
      "internal",
      "Het afgeronde aandeel van de woning over de hele periode.",
      formulaOf(
        `IF(${ofPost("rounding")}="exact",ROUND({down}+IF(${ofPost("threshold")}="",0,IF({rank}>=${ofPost("threshold")},0.01,0)),2),IF(${ofPost("isDown")}="ja",{down},{halfUp}))`,
      ),
    ),
    figure(
      "decimal",
      "programTime",
      "Tijdsdeel van het programma",
      "internal",
      "Alleen als het gewicht in de tijd verandert.",
      { ...program, decimals: 6 },
    ),
    figure(
      "decimal",
      "time",
      "Deel van de tijd",
      "internal",
      "Dagen of maanden van deze regel, gedeeld door die van de hele periode.",
      {
        ...formulaOf(
          `IF(OR(${isWhole},{reason}="doet niet mee"),"",IF({programTime}<>"",{programTime},IF(${ofPost("method")}="dagen",{to}-{from}+1,${monthsAt("({to}+1)")}-${monthsAt("{from}")})/${ofPost("length")}))`,
        ),
        decimals: 6,
      },
    ),
    figure(
      "amount",
      "timeHalfUp",
      "In de tijd half omhoog",
      "internal",
      "Aandeel woning maal deel van de tijd, afgerond.",
      formulaOf(`IF({time}="",0,${halfUp("{homeShare}*{time}")})`),
    ),
    figure(
      "amount",
      "timeDown",
      "In de tijd naar beneden",
      "internal",
      "Hetzelfde, naar beneden.",
      formulaOf(`IF({time}="",0,${down("{homeShare}*{time}")})`),
    ),
    plain(
      "yesNo",
      "timeIsDown",
      "Bewoners naar beneden",
      "internal",
      "Ja: half omhoog zouden bewoners samen meer betalen dan het aandeel van de woning.",
      formulaOf(
        `IF(${isWhole},"",IF(AND({homeShare}>=0,ROUND(${ofHome("timeHalfUp", "deel")}-{homeShare},2)>0),"ja","nee"))`,
      ),
    ),
    figure(
      "amount",
      "afterHouseholds",
      "Over na bewoners",
      "internal",
      "Het aandeel van de woning min de delen van bewoners.",
      formulaOf(
        `IF(${isWhole},"",ROUND({homeShare}-IF({timeIsDown}="ja",${ofHome("timeDown", "deel")},${ofHome("timeHalfUp", "deel")}),2))`,
      ),
    ),
    figure(
      "amount",
      "emptyBefore",
      "Eerdere delen leeg",
      "internal",
      "Delen van de verhuurder die voor deze regel komen.",
      formulaOf(
        `IF({role}="rest",${ofHome("timeHalfUp", "deel leeg")},IF({role}="deel leeg",SUMIFS({zbVerdeling.timeHalfUp},{zbVerdeling.homeRow},{homeRow},{zbVerdeling.role},"deel leeg",{zbVerdeling.from},"<"&{from}),""))`,
      ),
    ),
    figure(
      "amount",
      "share",
      "Aandeel",
      "internal",
      "Wat deze regel betaalt, in euro's.",
      formulaOf(
        `IF(${isWhole},{homeShare},IF({role}="deel",IF({timeIsDown}="ja",{timeDown},{timeHalfUp}),IF({role}="deel leeg",ROUND(MIN({timeHalfUp},MAX(0,{afterHouseholds}-{emptyBefore})),2),ROUND(IF({homeShare}>=0,MAX(0,{afterHouseholds}-{emptyBefore}),{afterHouseholds}-{emptyBefore}),2))))`,
      ),
    ),
    figure(
      "amount",
      "counted",
      "Telt mee",
      "internal",
      "Het bedrag dat meetelt op de rij van Hoort bij.",
      formulaOf('IF({belongs}="",0,IF({calculation}="afrekening",{share},IF({first}="ja",{homeShare},0)))'),
    ),
    figure(
      "decimal",
      "administration",
      "Administratie precies",
      "internal",
      "Telt mee maal het percentage administratie van de post.",
      { ...formulaOf(`{counted}*${ofPost("administrationRate")}`), decimals: 4 },
    ),
    calculatedBy,
  ],
});
