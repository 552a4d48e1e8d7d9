/** J10: the agreement with the residents, from what the workbook says, with everything that it still lacks. */

import type { Day } from "../../days/day.ts";
import { insuranceIn, said } from "../../domain/initiatives/said.ts";
import { type Outcome, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { RowOf, TableRow } from "../../records/row.ts";
import type { agreements } from "../../schema/tables/agreements.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { agreedTasks } from "./agreed-tasks.ts";
import type { AgreementFacts } from "./agreement-facts.ts";
import { lacksOf } from "./agreement-lacks.ts";
import {
  type AgreementTables,
  initiativeRow,
  isInUse,
  organisationIn,
  readAgreementTables,
  rowsOfInitiative,
  rowWithId,
  type Whose,
} from "./document-tables.ts";

export interface AgreementAsked {
  readonly initiative: string;
  /** The number of the agreement; null: the latest of the initiative. */
  readonly agreement: string | null;
}

type AgreementRow = TableRow<typeof agreements>;

/**
 * The agreement of an initiative. What is missing is null, and a problem (W001) with the cell where it belongs. Refused when the
 * initiative (I103) or the agreement that was asked for (W003) is not there.
 */
export function agreementFacts(workbook: WorkbookSnapshot, asked: AgreementAsked, today: Day): Outcome<AgreementFacts> {
  const { tables, problems: unreadable } = readAgreementTables(workbook);
  const found = initiativeRow(tables.initiatives, asked.initiative);
  if (!found.ok) return found;
  const { row, whose } = found.value;
  const id = whose.initiative;
  const { values } = row;
  const own = rowsOfInitiative(tables.agreements, whose);
  const chosen = chosenAgreement(own, asked.agreement, today);
  if (asked.agreement !== null && !chosen) {
    const facts = { agreement: asked.agreement, initiative: id };
    return { ok: false, refusal: problem("W003", "error", [], facts) };
  }
  const tasks = agreedTasks(workbook, whose);
  const complex = rowWithId(tables.complexes, values.complex);
  const start = chosen?.values.from ?? values.startsOn;
  const facts: AgreementFacts = {
    organisation: organisationIn(workbook),
    initiative: {
      id,
      name: said(values.name),
      description: said(values.description),
      level: values.level,
      leader: said(values.leader),
      guide: said(values.guide),
      evaluationOn: values.evaluationOn,
      budget: values.budget,
    },
    complex: complex ? complexFacts(complex.values) : unknownComplex(values.complex),
    agreement: agreementOf(chosen?.values ?? null, values.startsOn),
    tasks: tasks.value.residents,
    kept: tasks.value.kept,
    baseline: baselineOf(tables, id, values.complex, start),
    resources: resourcesOf(tables, whose),
    handovers: handoversOf(tables, id, start),
    participants: participantsOf(tables, whose, start ?? today),
  };
  const lacks = lacksOf({ tables, whose, initiative: row, agreement: chosen, complex, facts });
  const others = own.filter((one) => one !== chosen).flatMap((one) => one.values.id ?? []);
  const several =
    asked.agreement === null && others.length > 0
      ? [problem("W004", "info", [], { agreement: chosen?.values.id ?? "", others })]
      : [];
  return { ok: true, value: facts, problems: [...unreadable, ...tasks.problems, ...several, ...lacks] };
}

/** By its number; otherwise the one that starts last of those that are not over yet, and then of all. */
function chosenAgreement(own: readonly AgreementRow[], asked: string | null, today: Day): AgreementRow | null {
  if (asked !== null) return own.find(({ values }) => values.id !== null && fold(values.id) === fold(asked)) ?? null;
  const current = own.filter(({ values: { to } }) => to === null || to >= today);
  const candidates = current.length > 0 ? current : own;
  return candidates.reduce<AgreementRow | null>(
    (last, row) => (last === null || startOf(row) >= startOf(last) ? row : last),
    null,
  );
}

/** One that nobody gave a first day is being made. */
function startOf({ values }: AgreementRow): number {
  return values.from ?? Number.POSITIVE_INFINITY;
}

function agreementOf(values: RowOf<typeof agreements> | null, startsOn: Day | null): AgreementFacts["agreement"] {
  return {
    id: values?.id ?? null,
    form: values?.form ?? null,
    subject: said(values?.subject ?? null),
    from: values?.from ?? startsOn,
    to: values?.to ?? null,
    noticeMonths: values?.noticeMonths ?? null,
    noticeDays: values?.noticeDays ?? null,
    endGrounds: said(values?.endGrounds ?? null),
    insurance: insuranceIn(values?.insurance ?? null),
    insuredUntil: values?.insuredUntil ?? null,
    keys: said(values?.keys ?? null),
    tools: said(values?.tools ?? null),
    evaluation: said(values?.evaluation ?? null),
  };
}

function complexFacts(values: AgreementTables["complexes"]["rows"][number]["values"]): AgreementFacts["complex"] {
  const { id, name, address, postcode, city } = values;
  return { id: id ?? "", name: said(name), address: said(address), postcode, city };
}

/** A number that is on no row of Complexen still says which one it is. */
function unknownComplex(id: string | null): AgreementFacts["complex"] {
  return id === null ? null : { id, name: null, address: null, postcode: null, city: null };
}

/** What was looked at before the first day, or was said to be before it; the latest look at each place counts. */
function baselineOf(
  { inspections }: AgreementTables,
  initiative: string,
  complex: string | null,
  start: Day | null,
): AgreementFacts["baseline"] {
  const latest = new Map<string, AgreementFacts["baseline"][number]>();
  for (const { values } of inspections.rows) {
    const { on, space, aspect, level, moment } = values;
    const isHere =
      values.initiative === null
        ? complex !== null && values.complex !== null && fold(values.complex) === fold(complex)
        : fold(values.initiative) === fold(initiative);
    const isBefore = moment === "vooraf" || (moment === null && on !== null && start !== null && on <= start);
    if (!isHere || !isBefore || on === null || level === null) continue;
    const place = `${fold(space ?? "")}|${fold(aspect ?? "")}`;
    const known = latest.get(place);
    if (!known || on >= known.on) latest.set(place, { space, aspect, level, on });
  }
  return [...latest.values()];
}

function resourcesOf({ resources }: AgreementTables, whose: Whose): AgreementFacts["resources"] {
  return rowsOfInitiative(resources, whose).flatMap((row) => {
    const { kind, name, returnBy, cost, paidBy } = row.values;
    if (name === null || !isInUse(row)) return [];
    return [{ kind, name, returnBy, paidBy, hasCost: (cost ?? 0) > 0 }];
  });
}

/** As service charges are calculated: only what names the initiative. */
function handoversOf(
  { handovers, costItems }: AgreementTables,
  initiative: string,
  start: Day | null,
): AgreementFacts["handovers"] {
  const names = new Map(
    costItems.rows.flatMap(({ values: { id, name } }) =>
      id !== null && name !== null ? [[fold(id), name] as const] : [],
    ),
  );
  return rowsOfInitiative(handovers, { initiative, complex: null, isOnly: false }).flatMap(({ values }) => {
    const { item, share, from, to, newCosts, paidBy } = values;
    if (item === null || (to !== null && start !== null && to < start)) return [];
    return [{ item: names.get(fold(item)) ?? item, share, from, newCosts: newCosts === 0 ? null : newCosts, paidBy }];
  });
}

/** Who takes part on the first day, or later. */
function participantsOf({ participants }: AgreementTables, whose: Whose, start: Day): readonly string[] {
  return rowsOfInitiative(participants, whose).flatMap(({ values: { id, name, to } }) => {
    if (to !== null && to < start) return [];
    return name ?? id ?? [];
  });
}
