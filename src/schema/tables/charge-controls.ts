/** Totals that must agree, each by two roads that do not meet. */

import { lookUp } from "../formula-parts.ts";
import { table } from "../table.ts";
import { calculation, program } from "./charge-columns.ts";
import { choice, figure, id, plain } from "./make-column.ts";
import { OUR_NUMBER } from "./shared-columns.ts";

const ofPost = (key: string) => lookUp("zbPerPost", key, "{about}");
const inCalculation = (table: string, key: string) => `SUMIFS({${table}.${key}},{${table}.calculation},{calculation})`;

/** What each kind of row compares. `{about}` is the id of a row of Per post. */
const KINDS: Readonly<Record<string, { readonly first: string; readonly second: string }>> = {
  post: {
    first: ofPost("cost"),
    second: `ROUND(${ofPost("tenants")}+${ofPost("landlord")}+${ofPost("residue")},2)`,
  },
  aandelen: {
    first: `ROUND(SUMIFS({zbVerdeling.homeShare},{zbVerdeling.calculation},{calculation},{zbVerdeling.first},"ja"),2)`,
    second: `ROUND(${inCalculation("zbVerdeling", "share")},2)`,
  },
  bewoners: {
    first: `ROUND(${inCalculation("zbPerPost", "tenants")},2)`,
    second: 'ROUND(SUMIFS({zbAfrekening.costs},{zbAfrekening.household},"ja"),2)',
  },
  kosten: {
    first: 'ROUND(SUMIFS({zbPerPost.cost},{zbPerPost.calculation},{calculation},{zbPerPost.divided},"ja"),2)',
    second: `ROUND(SUMIFS({zbPerPost.tenants},{zbPerPost.calculation},{calculation},{zbPerPost.divided},"ja")+SUMIFS({zbPerPost.landlord},{zbPerPost.calculation},{calculation},{zbPerPost.divided},"ja")+SUMIFS({zbPerPost.residue},{zbPerPost.calculation},{calculation},{zbPerPost.divided},"ja"),2)`,
  },
  woningen: {
    first:
      'ROUND(IF({calculation}="oud",SUM({zbPerEenheid.oldCosts}),IF({calculation}="nieuw",SUM({zbPerEenheid.newCosts}),SUM({zbPerEenheid.firstCosts}))),2)',
    second: `ROUND(SUMIFS({zbVerdeling.homeShare},{zbVerdeling.calculation},{calculation},{zbVerdeling.first},"ja",{zbVerdeling.belongs},"PE-*"),2)`,
  },
  effect: {
    first: "ROUND(SUM({zbHerberekening.old})+SUM({zbHerberekening.effect}),2)",
    second: `ROUND(${inCalculation("zbPerPost", "cost")},2)`,
  },
  besparing: {
    first: "ROUND(SUMIFS({zbBusinesscase.saving},{zbBusinesscase.year},{about}),2)",
    second:
      'ROUND(SUMIFS({zbPerPost.cost},{zbPerPost.calculation},"oud",{zbPerPost.sheet},"Kostenposten")-SUMIFS({zbPerPost.cost},{zbPerPost.calculation},"nieuw",{zbPerPost.sheet},"Kostenposten"),2)',
  },
  saldo: {
    first: "ROUND(SUM({zbAfrekening.balance}),2)",
    second:
      "ROUND(SUM({zbAfrekening.costs})+SUM({zbAfrekening.administration})-SUM({zbAfrekening.advance})+SUM({zbAfrekening.refund}),2)",
  },
};

const variants = (side: "first" | "second") => ({
  computed: {
    formula: "0",
    aggregate: true,
    total: true,
    variants: {
      by: "kind",
      formulas: Object.fromEntries(Object.entries(KINDS).map(([kind, both]) => [kind, both[side]])),
    },
  },
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
    calculation,
    choice("kind", "Soort controle", "shared", "controlKind", "Welke totalen.", program),
    plain("text", "about", "Waarover", "shared", "De regel van Per post.", program),
    plain("text", "name", "Wat wordt vergeleken", "shared", "De twee totalen.", { ...program, width: 44 }),
    figure("amount", "first", "Eerste totaal", "internal", "Het eerste totaal.", variants("first")),
    figure("amount", "second", "Tweede totaal", "internal", "Het tweede totaal.", variants("second")),
    figure("amount", "difference", "Verschil", "internal", "Dit rekent Excel uit.", {
      computed: { formula: 'IF(OR({first}="",{second}=""),"",ROUND({first}-{second},2))', engine: "difference" },
    }),
    plain("text", "agrees", "Klopt", "internal", "Dit rekent Excel uit.", {
      computed: { formula: 'IF({difference}="","",IF({difference}=0,"ja","nee"))', engine: "agrees" },
    }),
  ],
});
