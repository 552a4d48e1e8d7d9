/** Words that stand where the name of a tenant is asked, and are nobody: "leeg", "in reparatie", "te huur", "n.v.t. (gesloopt)". */

import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { RecognisedRow } from "../../recognise/recognised.ts";
import { type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import type { RowsByHome } from "./stays.ts";
import type { Workspace } from "./workspace.ts";

/** Says no more than that nobody rents the home. */
const VACANT =
  /^(?:leeg|leegstand|leegstaand|leeg staand|staat leeg|vacant|vrij|geen|geen (?:huurders?|bewoners?)|niet (?:verhuurd|bewoond)|onverhuurd|onbewoond)$/;
const SOLD = /^(verkocht|is verkocht|koop|koopwoning|uitgepond)$/;
const NO_HOME = /\b(?:gesloopt|sloop)\b/;
/** Why nobody rents it. A name has at least one word that is none of these. */
const REASONS = new Set(
  "leeg leegstand leegstaand frictieleegstand reparatie renovatie gerenoveerd onderhoud verbouwing verbouwd huur verhuur verhuren koop verkoop sloop gesloopt mutatie mutatiewoning mutatieleegstand onbewoonbaar onbewoond onverhuurd verhuurd bewoond gebruik exploitatie beschikbaar opknapbeurt opgeknapt brandschade waterschade asbest herstel nvt vacant modelwoning gereserveerd".split(
    " ",
  ),
);
const AROUND = new Set(
  "in te is wordt nu nog niet geen uit buiten wegens vanwege door na voor staat woning huis momenteel tijdelijk sinds per vanaf van tot en of wacht op voorlopig januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep okt nov dec".split(
    " ",
  ),
);
/** "i.v.m.", "m.i.v." and "t/m" before a time are words, while a letter by itself is of a name ("T.M. Koop"). */
const SHORTENED = /\b(?:i ?v ?m|m ?i ?v|t ?m(?= (?:\d|jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)))\b/g;

export type Nobody = "vacant" | "sold" | "reason";

/** What a text says where it names nobody; null for a name. */
export function nobodyIn(text: string): Nobody | null {
  const words = normalise(text);
  if (VACANT.test(words)) return "vacant";
  if (SOLD.test(words)) return "sold";
  const tokens = words
    .replace(/\bn v t\b/g, "nvt")
    .replace(SHORTENED, " ")
    .split(" ")
    .filter(Boolean);
  const isReason = tokens.some((token) => REASONS.has(token));
  return isReason && tokens.every((token) => REASONS.has(token) || AROUND.has(token) || /^\d+$/.test(token))
    ? "reason"
    : null;
}

/**
 * Rows of homes in which somebody lives now, or lived last, by another row of the list: an empty time before that is no status of the
 * home.
 */
export function rowsOfLetHomes(source: SourceTable, homes: RowsByHome): ReadonlySet<RecognisedRow> {
  const isLet = (row: RecognisedRow) => {
    const tenant = source.textIn(row, "tenant");
    return tenant !== "" && nobodyIn(tenant) === null;
  };
  // Days are written as "2024-05-01", so that the last of them comes last.
  const sinceOf = (row: RecognisedRow) => source.textIn(row, "since");
  const isLetNow = (rows: readonly RecognisedRow[]) => {
    if (rows.some((row) => isLet(row) && source.textIn(row, "until") === "")) return true;
    const first = rows[0];
    if (!first || rows.length === 1 || rows.some((row) => sinceOf(row) === "")) return false;
    return isLet(rows.reduce((last, row) => (sinceOf(row) > sinceOf(last) ? row : last), first));
  };
  return new Set(homes.filter(isLetNow).flat());
}

/** The reason that nobody rents the home stays on Overig, and that is told. */
export function tellOfReason(row: SourceRow, cell: SourceCell, work: Workspace): void {
  const text = textOfValue(cell.cell.value);
  const { sheet } = row.table;
  work.account.keepRest(cell, text);
  work.problems.add(
    `S082|${sheet}|${cell.heading}`,
    row.placeOf(cell),
    (places, { values }) =>
      problem("S082", "warning", places, { sheet, heading: cell.heading, values, hits: places.length }),
    text,
  );
}

/** The status that such words give a home; none where there is no home any more. */
export function statusOf(said: Nobody, text: string): string | null {
  if (said === "sold") return "verkocht";
  return NO_HOME.test(normalise(text)) ? null : "leegstand";
}
