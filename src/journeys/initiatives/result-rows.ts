/** What the sheets that the program keeps about initiatives say: Vergelijking, Rollen and Kanalen. */

import type { Day } from "../../days/day.ts";
import {
  type ComparedAlternative,
  type Comparison,
  compareAlternatives,
  type Judgement,
} from "../../domain/initiatives/comparison.ts";
import type { Dossier } from "../../domain/initiatives/dossier.ts";
import { channelsOf } from "../../domain/initiatives/poll.ts";
import { type RoleLine, type RoleSubject, rolesOf } from "../../domain/initiatives/roles.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import type { ResultRows } from "../charges/result-edits.ts";
import type { InitiativeBook } from "./read-book.ts";

/** Columns of the sheet for alternatives beside the basisalternatief. */
const OPTIONS = ["first", "second", "third", "fourth"] as const;

/** Rows of the three sheets for all initiatives of a workbook. */
export function initiativeRows({ dossiers }: InitiativeBook, on: Day): ResultRows {
  return new Map([
    ["zbVergelijking", numbered("VG", dossiers.flatMap(comparisonRows))],
    [
      "zbRollen",
      numbered(
        "RO",
        dossiers.flatMap((dossier) => roleRows(dossier, on)),
      ),
    ],
    ["zbKanalen", numbered("KA", dossiers.flatMap(channelRows))],
  ]);
}

/** None without a basisalternatief. Who has more alternatives than columns gets a further block, beside the same basisalternatief. */
function comparisonRows(dossier: Dossier): RowValues[] {
  const { comparison } = compareAlternatives(dossier);
  if (!comparison) return [];
  const blocks = Math.max(1, Math.ceil(comparison.others.length / OPTIONS.length));
  return Array.from({ length: blocks }, (_, at) => blockRows(dossier, comparison, at * OPTIONS.length)).flat();
}

/** The names, one row for each effect group, the costs and whether it can be kept up, from the alternative at `first`. */
function blockRows(
  dossier: Dossier,
  { counterfactual, others, effectGroups }: Comparison,
  first: number,
): readonly RowValues[] {
  const shown = others.slice(first, first + OPTIONS.length);
  const row = (subject: string, textOf: (alternative: ComparedAlternative) => string | null): RowValues => ({
    initiative: dossier.initiative.id,
    subject,
    counterfactual: textOf(counterfactual),
    ...Object.fromEntries(
      OPTIONS.flatMap((key, at) => {
        const other = shown[at];
        return other ? [[key, textOf(other)]] : [];
      }),
    ),
  });
  return [
    row(blockTitle(first, shown.length, others.length), ({ name, isChosen }) =>
      isChosen ? `${name} (gekozen)` : name,
    ),
    ...effectGroups.map((group, at) => row(group, ({ judgements }) => judgementText(judgements[at] ?? []))),
    row("kosten per jaar", ({ cost }) => (cost === null ? null : euroText(cost))),
    row("lang vol te houden", ({ isFeasible }) => (isFeasible === null ? null : isFeasible ? "ja" : "nee")),
  ];
}

/** "oplossing", or which ones of many: "oplossing 5 t/m 8 van 9". */
function blockTitle(first: number, shown: number, all: number): string {
  if (all <= OPTIONS.length) return "oplossing";
  return shown === 1 ? `oplossing ${first + 1} van ${all}` : `oplossing ${first + 1} t/m ${first + shown} van ${all}`;
}

function judgementText(judgements: readonly Judgement[]): string | null {
  const texts = judgements.map(({ effect, reason, basis }) =>
    [effect, reason === null ? null : `Waarom: ${reason}`, basis === null ? null : `Bron: ${basis}`]
      .filter((part) => part !== null)
      .join("\n"),
  );
  return texts.length === 0 ? null : texts.join("\n\n");
}

/** 5760.5 → "€ 5.760,50" */
function euroText(euros: number): string {
  const [whole = "0", cents = "00"] = Math.abs(euros).toFixed(2).split(".");
  return `${euros < 0 ? "-" : ""}€ ${whole.replace(/\B(?=(\d{3})+$)/g, ".")},${cents}`;
}

const SUBJECTS: Readonly<Record<RoleSubject, string>> = {
  offered: "Aangeboden uren (Deelnemers)",
  worked: "Gewerkte uren (Uren)",
  planned: "Gepland werk (Taken)",
  spent: "Besteed (Initiatieven)",
  means: "Sleutels, gereedschap, materiaal en cursussen (Middelen)",
  newCosts: "Nieuwe kosten van de groep (Overdracht)",
  guidance: "Begeleiding (Businesscase)",
  ownOverhead: "Minder eigen kosten (Businesscase)",
  savingKept: "Besparing die niet naar bewoners gaat (Businesscase)",
  savingResidents: "Lagere servicekosten (Businesscase)",
  named: "",
};

function roleRows(dossier: Dossier, on: Day): RowValues[] {
  return rolesOf(dossier, on).map((line) => ({
    initiative: dossier.initiative.id,
    party: line.party,
    role: line.role,
    what: roleText(line),
    hours: line.hours,
    euros: line.euros,
    period: periodText(line),
  }));
}

/** What somebody puts in or gets, and from which sheet that follows. */
export function roleText({ subject, detail }: RoleLine): string {
  return subject === "named" ? `${detail ?? ""} (Betrokkenen)`.trim() : SUBJECTS[subject];
}

function periodText({ subject, period, year }: RoleLine): string | null {
  if (subject === "named") return null;
  if (period === "inYear") return `in ${year ?? ""}`.trim();
  return period === "once" ? "eenmalig" : "per jaar";
}

function channelRows(dossier: Dossier): RowValues[] {
  return channelsOf(dossier).map(({ channel }) => ({ initiative: dossier.initiative.id, channel }));
}

function numbered(prefix: string, rows: readonly RowValues[]): RowValues[] {
  return rows.map((row, at) => ({ id: `${prefix}-${String(at + 1).padStart(4, "0")}`, ...row }));
}
