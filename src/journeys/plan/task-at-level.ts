/**
 * What a usual task asks of residents at each form of zelfbeheer. Who watches over a supplier looks at the work, who buys it
 * in also chooses and orders, who manages it also plans and keeps the accounts; only who carries it out does the work itself.
 * Work at a height, on electricity or on trees stays with the corporation in every form.
 */

import { turnsPerYear } from "../../domain/plan/occurrences.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import type { CatalogueTask } from "../../schema/task-catalogue/catalogue-task.ts";
import { readRecurrence, withSeason } from "./read-recurrence.ts";
import { readSeason } from "./read-season.ts";

export const CARE_LEVELS = ["toezicht", "inkoop", "beheer", "zelf uitvoeren"] as const;
export type CareLevel = (typeof CARE_LEVELS)[number];

interface Asked {
  readonly title: string;
  readonly doing: string;
  /** Part of the minutes that the work itself takes, and at least so many. */
  readonly part: number;
  readonly least: number;
}

/** What we think is usual; people adjust it. */
const ASKED: Readonly<Record<Exclude<CareLevel, "zelf uitvoeren">, Asked>> = {
  toezicht: {
    title: "Controle",
    doing: "Kijk na of de leverancier doet wat is afgesproken, en schrijf het op bij Schouw.",
    part: 0.2,
    least: 10,
  },
  inkoop: {
    title: "Inkoop en controle",
    doing: "Spreek met de leverancier af wat er gebeurt, bestel het en kijk het na.",
    part: 0.3,
    least: 15,
  },
  beheer: {
    title: "Regie en controle",
    doing: "Plan het werk, regel wie het doet, houd de kosten bij en kijk het na.",
    part: 0.4,
    least: 20,
  },
};

const RISKS: Readonly<Record<NonNullable<CatalogueTask["risk"]>, string>> = {
  hoogte: "werk op hoogte",
  stroom: "werk aan stroom",
  bomen: "werk aan bomen",
  veiligheid: "een keuring voor de veiligheid",
};

const ROUND_TO = 5;

/** The values of a row of Taken by column key, without number, initiative and dates. */
export function taskAtLevel(entry: CatalogueTask, level: CareLevel): RowValues {
  const shared = {
    name: entry.name,
    space: entry.space,
    activity: entry.activity,
    frequency: entry.frequency,
    turnsPerYear: yearlyTurns(entry),
    season: entry.season ?? null,
    level: entry.level,
  };
  if (entry.risk !== undefined) {
    const description = `${entry.description} Blijft bij de corporatie: ${RISKS[entry.risk]}.`;
    const { minutes, people, tools } = entry;
    return { ...shared, description, doneBy: "corporatie", minutes, people, tools, risky: "ja" };
  }
  if (level === "zelf uitvoeren") {
    const doneBy = entry.skills === undefined ? "groep" : "specialist uit de groep";
    const { description, minutes, people, tools } = entry;
    return { ...shared, description, doneBy, minutes, people, tools, skills: entry.skills ?? null, risky: "nee" };
  }
  const { title, doing, part, least } = ASKED[level];
  const work = entry.minutes * entry.people * part;
  return {
    ...shared,
    name: `${title}: ${entry.name.charAt(0).toLowerCase()}${entry.name.slice(1)}`,
    description: `${doing} Het werk: ${entry.description.charAt(0).toLowerCase()}${entry.description.slice(1)}`,
    doneBy: "leverancier met controle door bewoners",
    minutes: Math.max(least, Math.ceil(work / ROUND_TO) * ROUND_TO),
    people: 1,
    tools: "controlelijst, telefoon voor foto's",
    risky: "nee",
  };
}

/** As a whole number, as the column has it; nothing for what is done when it is needed. */
function yearlyTurns({ frequency, season }: CatalogueTask): number | null {
  const recurrence = readRecurrence(frequency);
  const whole = recurrence ? withSeason(recurrence, readSeason(season ?? "") ?? []) : null;
  const turns = whole ? turnsPerYear(whole) : null;
  return turns === null ? null : turns < 1 ? Math.round(turns * 100) / 100 : Math.round(turns);
}
