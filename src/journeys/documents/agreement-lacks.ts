/**
 * What an agreement needs and the workbook does not say: written, signed by parties that are named, about which work and which
 * quality, who pays, how residents are insured, how long it holds and how it ends (source on zelfbeheer, agreements; the gate of
 * the phase afspraken asks the same of a signed one). An error is what that gate would not let pass.
 */

import { isoOf } from "../../days/day.ts";
import type { AgreementPart } from "../../problems/document-facts.ts";
import { type Place, type Problem, problem, type Severity } from "../../problems/problem.ts";
import type { TableRow, TableRows } from "../../records/row.ts";
import type { Table } from "../../schema/table.ts";
import type { agreements } from "../../schema/tables/agreements.ts";
import type { complexes } from "../../schema/tables/complexes.ts";
import type { initiatives } from "../../schema/tables/initiatives.ts";
import type { AgreementFacts } from "./agreement-facts.ts";
import { type AgreementTables, isInUse, ORGANISATION_PLACE, rowsOfInitiative, type Whose } from "./document-tables.ts";

export interface AgreementGround {
  readonly tables: AgreementTables;
  readonly whose: Whose;
  readonly initiative: TableRow<typeof initiatives>;
  readonly agreement: TableRow<typeof agreements> | null;
  readonly complex: TableRow<typeof complexes> | null;
  readonly facts: AgreementFacts;
}

export function lacksOf(ground: AgreementGround): Problem[] {
  const problems: Problem[] = [];
  const lacks = (part: AgreementPart, severity: Severity, places: readonly (Place | null)[]): void => {
    problems.push(
      problem(
        "W001",
        severity,
        places.filter((place) => place !== null),
        { part },
      ),
    );
  };
  lookAtParties(ground, lacks);
  lookAtTerms(ground, lacks);
  lookAtWork(ground, lacks);
  lookAtMoney(ground, lacks);
  problems.push(...insuredTooShort(ground), ...unclearHandovers(ground));
  const { participants, initiative } = ground.facts;
  const people = new Set([...participants, ...(initiative.leader === null ? [] : [initiative.leader])]).size;
  problems.push(problem("W002", "info", [], { lines: ["organisationReach", "allowance"] }));
  if (people > 0) problems.push(problem("W006", "info", [], { people }));
  return problems;
}

type Lacks = (part: AgreementPart, severity: Severity, places: readonly (Place | null)[]) => void;

function lookAtParties({ tables, initiative, complex, facts }: AgreementGround, lacks: Lacks): void {
  const at = (key: string) => tables.initiatives.placeOf(initiative.at, key);
  if (facts.organisation === null) lacks("organisation", "error", [ORGANISATION_PLACE]);
  if (facts.initiative.name === null) lacks("name", "error", [at("name")]);
  if (facts.initiative.leader === null) lacks("leader", "error", [at("leader")]);
  if (facts.initiative.guide === null) lacks("guide", "error", [at("guide")]);
  if (facts.complex === null) lacks("complex", "error", [at("complex")]);
  else if (facts.complex.address === null) {
    lacks("address", "warning", [
      complex ? tables.complexes.placeOf(complex.at, "address") : sheetOf(tables.complexes),
    ]);
  }
  if (facts.participants.length === 0) lacks("participants", "error", [sheetOf(tables.participants)]);
}

function lookAtTerms({ tables, initiative, agreement, facts }: AgreementGround, lacks: Lacks): void {
  if (facts.initiative.evaluationOn === null) {
    lacks("evaluationOn", "warning", [tables.initiatives.placeOf(initiative.at, "evaluationOn")]);
  }
  if (!agreement) {
    lacks("agreement", "error", [sheetOf(tables.agreements)]);
    return;
  }
  const own = facts.agreement;
  const at = (key: string) => [tables.agreements.placeOf(agreement.at, key)];
  if (own.form === null) lacks("form", "warning", at("form"));
  if (own.subject === null) lacks("subject", "error", at("subject"));
  if (own.from === null) lacks("from", "error", at("from"));
  if (own.noticeMonths === null && own.noticeDays === null) lacks("notice", "warning", at("noticeMonths"));
  if (own.endGrounds === null) lacks("endGrounds", "error", at("endGrounds"));
  if (own.insurance === null) lacks("insurance", "error", at("insurance"));
  else if (own.insuredUntil === null) lacks("insuredUntil", "warning", at("insuredUntil"));
  if (own.keys === null) lacks("keys", "warning", at("keys"));
  if (own.tools === null) lacks("tools", "warning", at("tools"));
  if (own.evaluation === null) lacks("evaluation", "warning", at("evaluation"));
}

function lookAtWork({ tables, facts }: AgreementGround, lacks: Lacks): void {
  if (facts.tasks.length === 0) lacks("tasks", "error", [{ sheet: "Taken", cell: "" }]);
  if (facts.baseline.length === 0) lacks("baseline", "error", [sheetOf(tables.inspections)]);
}

/** Who only watches over a supplier changes no charge. */
function lookAtMoney({ tables, whose, facts }: AgreementGround, lacks: Lacks): void {
  const { level, id } = facts.initiative;
  if (facts.handovers.length === 0 && level !== "toezicht") lacks("handovers", "error", [sheetOf(tables.handovers)]);
  const own = rowsOfInitiative(tables.handovers, { initiative: id, complex: null, isOnly: false });
  const unpaid = own
    .filter(({ values }) => values.newCosts !== null && values.newCosts !== 0 && values.paidBy === null)
    .map(({ at }) => tables.handovers.placeOf(at, "paidBy"));
  const resources = rowsOfInitiative(tables.resources, whose)
    .filter((row) => isInUse(row) && (row.values.cost ?? 0) > 0 && row.values.paidBy === null)
    .map(({ at }) => tables.resources.placeOf(at, "paidBy"));
  if (unpaid.length + resources.length > 0) lacks("payer", "error", [...unpaid, ...resources]);
}

/** The insurance ends before the first day of the work. */
function insuredTooShort({ tables, agreement, facts }: AgreementGround): Problem[] {
  const { insurance, insuredUntil, from } = facts.agreement;
  if (!agreement || insurance === null || insuredUntil === null || from === null || insuredUntil >= from) return [];
  const place = tables.agreements.placeOf(agreement.at, "insuredUntil");
  return [problem("I063", "error", place ? [place] : [], { start: isoOf(from) })];
}

/** What falls away and from when: the gate asks the same. */
function unclearHandovers({ tables: { handovers }, facts }: AgreementGround): Problem[] {
  const own = rowsOfInitiative(handovers, { initiative: facts.initiative.id, complex: null, isOnly: false });
  return own.flatMap(({ values, at }) =>
    (["share", "from"] as const).flatMap((part): Problem[] => {
      if (values.item === null || values[part] !== null) return [];
      const place = handovers.placeOf(at, part);
      return [problem("I068", "error", place ? [place] : [], { handover: values.id ?? "", part })];
    }),
  );
}

/** Where the first row would come. */
function sheetOf<T extends Table>({ sheet }: TableRows<T>): Place {
  return { sheet, cell: "" };
}
