/** The yearly statement per home and household. */

import { halfUp, monthsAt, normIfAny } from "../formula-parts.ts";
import { table } from "../table.ts";
import { calculatedBy, formulaOf, program, totalOf } from "./charge-columns.ts";
import { choice, date, figure, id, plain, reference } from "./make-column.ts";
import { OUR_NUMBER } from "./shared-columns.ts";

const LAST_DAY = "DATE(YEAR({to}),12,31)";
const norm = (code: string) => formulaOf(normIfAny(`"${code}"`, LAST_DAY));
const counted = (key: string) => `SUMIFS({zbVerdeling.${key}},{zbVerdeling.belongs},{id})`;

/** Months × advance, for every row of Voorschotten as far as it lies within the statement. */
const PAID = `SUMPRODUCT(({zbVoorschotten.unit}={unit})*({zbVoorschotten.monthTo}>{monthFrom})*({zbVoorschotten.monthFrom}<{monthTo})*(({zbVoorschotten.monthTo}<{monthTo})*{zbVoorschotten.monthTo}+({zbVoorschotten.monthTo}>={monthTo})*{monthTo}-({zbVoorschotten.monthFrom}>{monthFrom})*{zbVoorschotten.monthFrom}-({zbVoorschotten.monthFrom}<={monthFrom})*{monthFrom}),{zbVoorschotten.perMonth})`;
const PRESENT_ADVANCE = "INDEX({zbEenheden.advance},MATCH({unit},{zbEenheden.id},0))";

export const settlement = table({
  name: "zbAfrekening",
  sheet: "Afrekening",
  group: "Servicekosten",
  purpose:
    "De jaarafrekening per woning en bewoner: kosten, voorschot en saldo. Dit blad wordt bijgewerkt door Zelfbeheer.",
  rowName: "een afrekening",
  owner: "program",
  print: { until: "action" },
  calculatedBy: "by",
  columns: [
    id("Id", OUR_NUMBER, "AF", program),
    reference("unit", "Eenheidnummer", "internal", "zbEenheden", "De woning.", program),
    date("from", "Van", "internal", "De eerste dag van de periode.", program),
    date("to", "Tot en met", "internal", "De laatste dag van de periode.", program),
    plain(
      "yesNo",
      "household",
      "Bewoond",
      "internal",
      "Nee is leegstand: voor de verhuurder. Leeg: niet duidelijk.",
      program,
    ),
    figure("amount", "costs", "Kosten", "personal", "De kosten van alle posten, uit Verdeling.", {
      ...totalOf(`ROUND(${counted("counted")},2)`),
    }),
    figure("amount", "administration", "Administratiekosten", "personal", "De administratiekosten.", {
      ...formulaOf(
        `IF(OR({household}<>"ja",ROUND(100*{administrationExact},7)<=0),0,MIN({administrationMaximum},MAX({administrationMinimum},${halfUp("{administrationExact}")})))`,
      ),
      width: 15,
    }),
    figure(
      "amount",
      "total",
      "Totaal",
      "personal",
      "Kosten en administratie samen.",
      formulaOf("ROUND({costs}+{administration},2)"),
    ),
    figure("amount", "advance", "Voorschot betaald", "personal", "Wat in deze periode is betaald, uit Voorschotten.", {
      ...formulaOf(
        `IF({household}<>"ja",0,IF(SUMPRODUCT(({zbVoorschotten.unit}={unit})*1)=0,${halfUp(`(${PRESENT_ADVANCE}*({monthTo}-{monthFrom}))`)},${halfUp(PAID)}))`,
      ),
    }),
    figure("amount", "refund", "Eerder terugbetaald", "personal", "Wat in het jaar al is terugbetaald.", {
      ...formulaOf(
        'IF({household}<>"ja",0,ROUND(SUMPRODUCT(({zbTerugbetalingen.unit}={unit})*({zbTerugbetalingen.on}>={from})*({zbTerugbetalingen.on}<={to}),{zbTerugbetalingen.amount}),2))',
      ),
      width: 15,
    }),
    figure(
      "amount",
      "balance",
      "Saldo",
      "personal",
      "Positief: bijbetalen. Negatief: terug.",
      formulaOf("ROUND({total}-{advance}+{refund},2)"),
    ),
    choice("action", "Wat te doen", "personal", "settlementAction", "Innen, eerst bellen, terugbetalen of niets.", {
      ...formulaOf(
        'IF({household}="nee","geen brief",IF({complete}="nee","nakijken",IF({balance}=0,"niets",IF({balance}<0,"terugbetalen",IF(AND({collectFrom}<>"",{balance}<{collectFrom}),"niet innen",IF(AND({callFrom}<>"",{balance}>={callFrom}),"eerst bellen","innen"))))))',
      ),
    }),
    plain("yesNo", "complete", "Gegevens volledig", "internal", "Nee: er ontbreekt iets, zie de meldingen.", program),
    figure(
      "decimal",
      "administrationExact",
      "Administratie precies",
      "personal",
      "De percentages over de posten samen, niet afgerond.",
      { ...totalOf(`IF({household}<>"ja",0,${counted("administration")})`), decimals: 4 },
    ),
    figure("amount", "administrationMinimum", "Minimum administratie", "internal", "Norm.", norm("ADMIN-MINIMUM")),
    figure("amount", "administrationMaximum", "Maximum administratie", "internal", "Norm.", norm("ADMIN-MAXIMUM")),
    figure("decimal", "monthFrom", "Begin in maanden", "internal", "De eerste dag, geteld in maanden.", {
      ...formulaOf(monthsAt("{from}")),
      decimals: 4,
    }),
    figure("decimal", "monthTo", "Einde in maanden", "internal", "De dag na de laatste, geteld in maanden.", {
      ...formulaOf(monthsAt("({to}+1)")),
      decimals: 4,
    }),
    figure("amount", "collectFrom", "Innen vanaf", "internal", "Norm van de corporatie.", norm("INNEN-VANAF")),
    figure("amount", "callFrom", "Bellen vanaf", "internal", "Norm van de corporatie.", norm("BELLEN-VANAF")),
    calculatedBy,
  ],
});

export const refunds = table({
  name: "zbTerugbetalingen",
  sheet: "Terugbetalingen",
  group: "Basis",
  purpose:
    "Wat een bewoner in het jaar al heeft teruggekregen, bijvoorbeeld van een besparing. De afrekening telt hiermee.",
  rowName: "een terugbetaling",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "TB"),
    reference("unit", "Eenheidnummer", "internal", "zbEenheden", "Kies de woning. Bijvoorbeeld: 0412-001.", {
      required: true,
    }),
    date(
      "on",
      "Datum",
      "personal",
      "De dag waarop is terugbetaald, aan wie er toen woonde. Bijvoorbeeld: 15-12-2026.",
      {
        required: true,
        synonyms: "terugbetaald op|betaald op|datum terugbetaling",
      },
    ),
    figure("amount", "amount", "Bedrag", "personal", "Euro's die de bewoner terugkreeg. Bijvoorbeeld: 25,00.", {
      min: 0,
      max: 100000,
      required: true,
      synonyms: "terugbetaald|teruggave|restitutie|bedrag terug",
    }),
    plain("longText", "note", "Opmerking", "internal", "Waarom is terugbetaald.", {
      synonyms: "reden|toelichting|opmerkingen",
    }),
  ],
  highlights: [
    { kind: "missing", columns: ["on", "amount"], when: 'AND({unit}<>"",OR({on}="",{amount}=""))' },
    { kind: "unknownReference", columns: ["unit"], when: 'AND({unit}<>"",COUNTIF({zbEenheden.id},{unit})=0)' },
  ],
});
