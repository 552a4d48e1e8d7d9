/**
 * Who invests, co-produces, carries out and collects, in hours and euros, as far as the other sheets say (roles as the source on
 * zelfbeheer names them per party). Each line names where it comes from; lines are never added up, for one euro can stand on two
 * sheets.
 */

import { type Day, dayOf, partsOf } from "../../days/day.ts";
import type { Dossier, Task } from "./dossier.ts";
import { PARTIES, ROLES } from "./words.ts";

export type RoleParty = (typeof PARTIES)[number];
export type Role = (typeof ROLES)[number];

/** What a line is about; its words are the caller's. */
export type RoleSubject =
  | "offered"
  | "worked"
  | "planned"
  | "spent"
  | "means"
  | "newCosts"
  | "guidance"
  | "ownOverhead"
  | "savingKept"
  | "savingResidents"
  | "named";

export interface RoleLine {
  readonly party: RoleParty;
  readonly role: Role;
  readonly subject: RoleSubject;
  /** For "named": what the party does. */
  readonly detail: string | null;
  readonly hours: number | null;
  readonly euros: number | null;
  readonly period: "perYear" | "once" | "inYear";
  /** For "inYear" the calendar year; otherwise null. */
  readonly year: number | null;
}

const PAYERS: Readonly<Record<string, RoleParty>> = {
  corporatie: "corporatie",
  "bewoners zelf": "bewoners",
  "bewoners via servicekosten": "bewoners",
  gemeente: "gemeente",
  fonds: "anders",
};

const DOERS: Readonly<Record<string, RoleParty>> = {
  groep: "bewoners",
  "specialist uit de groep": "bewoners",
  "leverancier met controle door bewoners": "dienstverlener",
  corporatie: "corporatie",
};

const MONTHS = 12;

/** The lines, by party and role in the order of the lists. A figure of zero is no line. */
export function rolesOf(dossier: Dossier, on: Day): RoleLine[] {
  const lines = [
    ...offered(dossier, on),
    ...worked(dossier, on),
    ...planned(dossier, on),
    ...means(dossier),
    ...newCosts(dossier),
    ...fromCase(dossier, on),
  ];
  const filled = new Set(lines.map(({ party, role }) => `${party} ${role}`));
  const all = [...lines, ...named(dossier).filter(({ party, role }) => !filled.has(`${party} ${role}`))];
  const place = ({ party, role }: RoleLine) => PARTIES.indexOf(party) * ROLES.length + ROLES.indexOf(role);
  return all.sort((one, other) => place(one) - place(other));
}

function line(
  party: RoleParty,
  role: Role,
  subject: RoleSubject,
  period: RoleLine["period"],
  figures: { readonly hours?: number; readonly euros?: number },
  year: number | null = null,
): RoleLine[] {
  const { hours = null, euros = null } = figures;
  if (!hours && !euros) return [];
  const round = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
  return [{ party, role, subject, detail: null, hours: round(hours), euros: round(euros), period, year }];
}

/** What residents offer: the hours a month of those who take part on the day, over a year. */
function offered({ participants }: Dossier, on: Day): RoleLine[] {
  const present = participants.filter(({ from, to }) => (from === null || from <= on) && (to === null || to >= on));
  const hours = MONTHS * present.reduce((sum, { hoursPerMonth }) => sum + (hoursPerMonth ?? 0), 0);
  return line("bewoners", "investerend", "offered", "perYear", { hours });
}

function worked({ hours }: Dossier, on: Day): RoleLine[] {
  const { year } = partsOf(on);
  const [first, last] = [dayOf(year, 1, 1) ?? 0, dayOf(year, 12, 31) ?? 0];
  const own = hours.filter((row) => row.on !== null && row.on >= first && row.on <= last);
  const sum = own.reduce((total, row) => total + (row.hours ?? 0), 0);
  return line("bewoners", "uitvoerend", "worked", "inYear", { hours: sum }, year);
}

function planned({ tasks }: Dossier, on: Day): RoleLine[] {
  const hours = new Map<RoleParty, number>();
  for (const task of tasks) {
    const party = task.doneBy === null ? undefined : DOERS[task.doneBy];
    if (!party || (task.to !== null && task.to < on)) continue;
    hours.set(party, (hours.get(party) ?? 0) + yearlyHours(task));
  }
  return [...hours].flatMap(([party, sum]) => line(party, "uitvoerend", "planned", "perYear", { hours: sum }));
}

function yearlyHours({ turnsPerYear, minutes, people }: Task): number {
  return ((turnsPerYear ?? 0) * (minutes ?? 0) * (people ?? 1)) / 60;
}

function means({ resources, initiative }: Dossier): RoleLine[] {
  const paid = new Map<RoleParty, number>();
  for (const { cost, paidBy } of resources) {
    const party = paidBy === null ? undefined : PAYERS[paidBy];
    if (party) paid.set(party, (paid.get(party) ?? 0) + (cost ?? 0));
  }
  return [
    ...[...paid].flatMap(([party, euros]) => line(party, "investerend", "means", "once", { euros })),
    ...line("corporatie", "investerend", "spent", "once", { euros: initiative.spent ?? 0 }),
  ];
}

function newCosts({ handovers }: Dossier): RoleLine[] {
  const paid = new Map<RoleParty, number>();
  for (const { newCosts: euros, paidBy } of handovers) {
    const party = paidBy === null ? undefined : PAYERS[paidBy];
    if (party) paid.set(party, (paid.get(party) ?? 0) + (euros ?? 0));
  }
  return [...paid].flatMap(([party, euros]) => line(party, "investerend", "newCosts", "perYear", { euros }));
}

/** The year of the day, or otherwise the first year of the case. */
function fromCase({ businessCase }: Dossier, on: Day): RoleLine[] {
  const { year: now } = partsOf(on);
  const row = businessCase.find(({ year }) => year === now) ?? businessCase[0];
  if (!row) return [];
  const { year, guidanceHours, ownOverhead, saving, toResidents } = row;
  const kept = saving === null ? 0 : saving - (toResidents ?? 0);
  return [
    ...line("corporatie", "coproducerend", "guidance", "inYear", { hours: guidanceHours ?? 0 }, year),
    ...line("corporatie", "incasserend", "ownOverhead", "inYear", { euros: ownOverhead ?? 0 }, year),
    ...line("corporatie", "incasserend", "savingKept", "inYear", { euros: kept }, year),
    ...line("bewoners", "incasserend", "savingResidents", "inYear", { euros: toResidents ?? 0 }, year),
  ];
}

/** Roles that people named without a figure anywhere. */
function named({ parties }: Dossier): RoleLine[] {
  return parties.flatMap(({ party, role, task, organisation }): RoleLine[] => {
    if (!isParty(party) || !isRole(role)) return [];
    const detail = [organisation, task].filter((part) => part !== null).join(", ");
    return [{ party, role, subject: "named", detail, hours: null, euros: null, period: "perYear", year: null }];
  });
}

function isParty(text: string | null): text is RoleParty {
  return (PARTIES as readonly (string | null)[]).includes(text);
}

function isRole(text: string | null): text is Role {
  return (ROLES as readonly (string | null)[]).includes(text);
}
