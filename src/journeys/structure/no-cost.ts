/**
 * Rows of a list of costs that are no costs of a complex: what one home pays follows from dividing these, and advances and what is
 * left to settle are no costs at all. They are kept in Overig, and that is told.
 */

import { problem } from "../../problems/problem.ts";
import { isCostItem } from "../../recognise/cost-items.ts";
import { normalise, tokensOf } from "../../recognise/headings/words.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { Placing } from "./account.ts";
import { holdsFigures } from "./figures.ts";
import { isPerHome } from "./per-home.ts";
import { unitNamed } from "./references.ts";
import { type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import { nothingPlaced } from "./unplaced.ts";
import type { Workspace } from "./workspace.ts";

type Other = "ofHome" | "ofPerson" | "settled";

/** Tells what a row of this table is instead; null for costs of a complex. */
export function noCostOfComplex(source: SourceTable): (row: SourceRow) => Other | null {
  const isOfHome = isStatement(source);
  const isOfPerson = namesPeople(source);
  const isPerHome = amountsArePerHome(source);
  return (row) => {
    if (isOfHome || (isPerHome && row.has("item"))) return "ofHome";
    const has = (field: string) => (source.has("item") ? row.has(field) : source.has(field));
    // With its own number, its address or its tenant, and no item that would make it a booking.
    if (has("unitId") || has("address")) return "ofHome";
    if (has("tenant")) return isOfPerson ? "ofPerson" : "ofHome";
    return isSettled(row.textOf("item")) ? "settled" : null;
  };
}

/** "Kosten per woning" and no other amount, or said so above the table: what one home pays of each item. */
function amountsArePerHome(source: SourceTable): boolean {
  const { columns, context, sheet } = source.table;
  const figures = columns.filter(holdsFigures);
  if (figures.some(({ heading }) => WHOLE.test(normalise(heading)) && !isPerHome(heading))) return false;
  const said = [context.title ?? "", sheet].some((text) => isPerHome(text));
  const amounts = ["amount", "actual", "estimate", "debit", "total", "perUnit"].flatMap((field) =>
    source.keysOf(field).map((key) => ({ field, words: normalise(source.columnOf(key)?.heading ?? "") })),
  );
  const perHome = amounts.filter(({ words }) => isPerHome(words));
  const hasAmount = amounts.some(({ field, words }) => field !== "perUnit" && !isPerHome(words));
  const hasPeriods = columns.some(({ period }) => period !== undefined);
  const isUnder = columns.some(({ period, heading }) => period !== undefined && isPerHome(heading));
  return (said && (amounts.length > 0 || hasPeriods)) || isUnder || (!hasAmount && !hasPeriods && perHome.length > 0);
}

/** What the whole building costs stands in the list as well. */
const WHOLE = /\b(?:totaal|totale|complex|jaarbedrag|hele?|heel|gehele|alle)\b/;

/** "Naam" alone, over no item of costs: who was paid may live anywhere. */
function namesPeople(source: SourceTable): boolean {
  const names = source.keysOf("tenant").map((key) => normalise(source.columnOf(key)?.heading ?? ""));
  return (
    names.length > 0 &&
    names.every((name) => name === "naam") &&
    source.table.columns.every(({ heading }) => !isCostItem(heading))
  );
}

/** Keeps such a row in Overig, with the home that it belongs to. */
export function keptApart(other: Other, row: SourceRow, work: Workspace): Placing {
  if (other === "ofPerson") return nothingPlaced(row, work, tableNamed("zbKostenposten"));
  const code = other === "ofHome" ? "S047" : "S048";
  work.problems.add(`${code}|${row.table.sheet}`, row.placeOf(), (places) =>
    problem(code, "info", places, { sheet: row.table.sheet, hits: places.length }),
  );
  const complex = work.complexes.peek(row);
  const known = row.table.context.home === undefined ? null : work.units.find(row.table.context.home, complex);
  const id = known && "id" in known ? known.id : unitNamed(row, complex, work);
  return { placed: [], ...(id === undefined ? {} : { belongsTo: { table: "zbEenheden", id } }) };
}

/** A statement to one home: under a card that says which, or written to who lives there ("Uw aandeel", "U ontvangt terug"). */
function isStatement(source: SourceTable): boolean {
  const { context, columns, rows } = source.table;
  if (context.home !== undefined) return true;
  const items = source.keysOf("item");
  return (
    columns.some(({ heading }) => isToTenant(heading)) ||
    rows.some(({ cells }) => items.some((key) => isToTenant(textOfValue(cells.get(key)?.value ?? null))))
  );
}

function isToTenant(text: string): boolean {
  return TO_TENANT.test(normalise(text));
}

const TO_TENANT =
  /^(?:door )?u (?:betaald\w*|betaalt|ontvangt|krijgt|moet)\b|^door u\b|^uw (?:aandeel|deel|kosten|voorschot\w*|bijdrage)\b/;

/** Words that say of an advance or a balance whose and when it is; with another word beside them it is of something else. */
const BESIDE = new Set(
  "af min minus plus bij totaal totale reeds al door u uw huurder huurders bewoner bewoners de het aan van over in per nog dit vorig jaar maand rekening gebracht gebrachte servicekosten afrekening betaald betaalde ontvangen vooruitbetaald vooruitbetaalde".split(
    " ",
  ),
);
const ADVANCE = /^(?:voorschot|voorschotten|voorschotbedrag|voorschotbedragen|maandvoorschot|maandvoorschotten)$/;
const LEFT =
  /^(?:saldo|eindsaldo|verschil|terug|terugbetaling|terugbetalen|teruggaaf|teruggave|restitutie|verrekenen|verrekening|nabetaling|nabetalen|bijbetaling|bijbetalen|betalen|ontvangt|krijgt|betaalt|te)$/;

/** What a statement of income and costs comes to, which makes both sides the same. */
const RESULT =
  /^(?:(?:voordelig|nadelig|batig|positief|negatief)e? )?(?:exploitatie|jaar|boekjaar|eind|netto)?(?:saldo|resultaat|overschot|tekort|winst|verlies)(?: (?:boekjaar|jaar|exploitatie|(?:19|20)\d\d))*$/;

/** "Betaalde voorschotten", "Nog te betalen", "Saldo": nothing but an advance or what is left. */
function isSettled(item: string): boolean {
  const words = normalise(item);
  if (RESULT.test(words)) return true;
  const tokens = tokensOf(words);
  const isSaid = tokens.some((token) => ADVANCE.test(token) || (LEFT.test(token) && token !== "te"));
  return (
    (isSaid || words === "te ontvangen") &&
    tokens.every(
      (token) => ADVANCE.test(token) || LEFT.test(token) || BESIDE.has(token) || /^(?:19|20)\d\d$/.test(token),
    )
  );
}
