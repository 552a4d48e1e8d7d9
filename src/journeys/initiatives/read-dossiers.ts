/** The rows of all tables brought together per initiative. */

import type { Day } from "../../days/day.ts";
import type { ChargeGround } from "../../domain/charges/charge-ground.ts";
import { consentOn } from "../../domain/consent/consent.ts";
import { isRented } from "../../domain/consent/votes.ts";
import type {
  Dossier,
  HandoverRow,
  Home,
  LinkedContract,
  ProposalState,
  RowList,
} from "../../domain/initiatives/dossier.ts";
import { isPhase } from "../../domain/initiatives/phase.ts";
import { insuranceIn, said } from "../../domain/initiatives/said.ts";
import type { Problem } from "../../problems/problem.ts";
import { fold, type Ids } from "../../records/references.ts";
import type { RowOf, TableRow, TableRows } from "../../records/row.ts";
import type { Table } from "../../schema/table.ts";
import { readProposals } from "../charges/read-consent.ts";
import { idIn } from "../charges/reading.ts";
import type { Sources } from "../charges/sources.ts";
import { groupBy } from "../group-by.ts";
import type { InitiativeTables } from "./initiative-tables.ts";
import { measured } from "./read-measurements.ts";

interface Ground {
  readonly reading: {
    readonly tables: InitiativeTables;
    readonly ids: { readonly [Name in "initiatives" | "complexes" | "units" | "proposals"]: Ids };
    readonly sources: Sources;
    readonly problems: Problem[];
  };
  readonly ground: ChargeGround;
  readonly contractIds: Ids;
  readonly taskIds: Ids;
}

/** What a row of a dossier holds: the values of the sheet and the name of its place. */
type Sourced<T extends Table> = Omit<RowOf<T>, "source"> & {
  readonly source: string;
  /** The column Bron, where the table has one. */
  readonly basis: string | null;
};
type Grouped<T extends Table> = (id: string) => Sourced<T>[];

export function dossiersOf({ reading, ground, contractIds, taskIds }: Ground, today: Day): Dossier[] {
  const { tables, ids, sources } = reading;
  const place = <T extends Table>(rows: TableRows<T>) => `${rows.table.name} new`;
  const grouped = <T extends Table>(
    rows: TableRows<T>,
    keyOf: (row: TableRow<T>) => string | null = (row) => initiativeIn(row),
  ): Grouped<T> => {
    const groups = groupBy(rows.rows, keyOf);
    return (id) => (groups.get(id) ?? []).map((row) => sourced(rows, row, sources));
  };
  const initiativeIn = <T extends Table>({ values }: TableRow<T>): string | null => {
    const { initiative } = values as { readonly initiative?: string | null };
    return initiative ? ids.initiatives.canonical(initiative) : null;
  };

  const perceptions = grouped(tables.perceptions);
  const alternatives = grouped(tables.alternatives);
  const parties = grouped(tables.parties);
  const tests = grouped(tables.tests);
  const poll = grouped(tables.poll);
  const steps = grouped(tables.steps);
  const agreements = grouped(tables.agreements);
  const resources = grouped(tables.resources);
  const log = grouped(tables.log);
  const tasks = grouped(tables.tasks);
  const participants = grouped(tables.participants);
  const hours = grouped(tables.hours);
  const measurements = grouped(tables.measurements);
  const handovers = grouped(tables.handovers);
  const businessCase = grouped(tables.businessCase);
  const inspections = grouped(tables.inspections);
  const ofComplex = grouped(tables.inspections, (row) =>
    initiativeIn(row) === null && row.values.complex !== null ? fold(row.values.complex) : null,
  );
  const turns = grouped(tables.roster, ({ values }) => (values.task === null ? null : taskIds.canonical(values.task)));
  const contracts = contractsOf(tables, sources, contractIds);
  const itemIs = itemsIn(tables);
  const proposals = proposalsOf(reading, ground, today);
  const homes = rentedHomes(tables, ground, today);
  const places: Record<RowList, string> = {
    perceptions: place(tables.perceptions),
    alternatives: place(tables.alternatives),
    parties: place(tables.parties),
    tests: place(tables.tests),
    poll: place(tables.poll),
    proposals: place(tables.proposals),
    agreements: place(tables.agreements),
    log: place(tables.log),
    tasks: place(tables.tasks),
    participants: place(tables.participants),
    hours: place(tables.hours),
    inspections: place(tables.inspections),
    measurements: place(tables.measurements),
    handovers: place(tables.handovers),
  };

  const seen = new Set<string>();
  return tables.initiatives.rows.flatMap((row): Dossier[] => {
    const initiative = sourced(tables.initiatives, row, sources);
    const { id } = initiative;
    // Of rows with the same number the first one is used; `check` tells of the other.
    if (id === null || seen.has(fold(id))) return [];
    seen.add(fold(id));
    const complex = initiative.complex === null ? null : fold(initiative.complex);
    /** Who names another complex looked or measured there, to compare. */
    const isHere = (row: { readonly complex: string | null }) =>
      complex === null || row.complex === null || fold(row.complex) === complex;
    const own = tasks(id).map((task) => ({ ...task, contract: canonical(contractIds, task.contract) }));
    const handedOver = handovers(id).map((one) => ({
      ...one,
      contract: canonical(contractIds, one.contract),
      itemIs: itemIs(one.item, complex),
    }));
    const replaced = new Set([...own, ...handedOver].flatMap(({ contract }) => contract ?? []));
    return [
      {
        initiative: { ...initiative, id, phase: isPhase(initiative.phase) ? initiative.phase : null },
        perceptions: perceptions(id),
        alternatives: alternatives(id),
        parties: parties(id),
        tests: tests(id),
        poll: poll(id).map((one) => ({ ...one, unit: canonical(ids.units, one.unit) })),
        steps: steps(id),
        proposals: proposals.get(id) ?? [],
        agreements: agreements(id).map((one) => ({ ...one, insurance: insuranceIn(one.insurance) })),
        resources: resources(id),
        log: log(id),
        tasks: own,
        participants: participants(id),
        turns: own.flatMap((task) => (task.id === null ? [] : turns(task.id))),
        hours: hours(id),
        inspections: [...inspections(id).filter(isHere), ...(complex === null ? [] : ofComplex(complex))],
        measurements: measurements(id).filter(isHere).map(measured),
        handovers: handedOver,
        contracts: contracts(replaced, complex),
        businessCase: businessCase(id),
        homes: (complex === null ? undefined : homes.get(complex)) ?? [],
        places,
      },
    ];
  });
}

/** Columns in which people explain or name something: what only fills the cell counts as empty. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  zbInitiatieven: ["leader", "guide"],
  zbPercepties: ["problem", "consequence", "cause", "checkedHow"],
  zbOplossingen: ["expectedEffect", "reason"],
  zbAfspraken: ["endGrounds"],
  zbLogboek: ["what"],
};

function sourced<T extends Table>(rows: TableRows<T>, row: TableRow<T>, sources: Sources): Sourced<T> {
  const values: Readonly<Record<string, unknown>> = row.values;
  const own = { ...row.values, basis: said(textIn(values.source)), source: sources.nameOf(rows, row.at) };
  const words = SAID[rows.table.name];
  return words ? { ...own, ...Object.fromEntries(words.map((key) => [key, said(textIn(values[key]))])) } : own;
}

function textIn(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function canonical(ids: Ids, id: string | null): string | null {
  return id === null ? null : idIn(ids, id);
}

/** Complex → its homes with a tenant on the day. */
function rentedHomes(
  tables: InitiativeTables,
  { homes }: ChargeGround,
  today: Day,
): ReadonlyMap<string, readonly Home[]> {
  const entrances = new Map(
    tables.units.rows.flatMap(({ values }) =>
      values.id === null ? [] : [[fold(values.id), values.entrance] as const],
    ),
  );
  const rented = new Map<string, Home[]>();
  for (const [complex, indexes] of homes.ofComplex) {
    const own = indexes.filter((index) => isRented(homes, index, today)).flatMap((index) => homes.units[index] ?? []);
    rented.set(
      fold(complex),
      own.map(({ id }) => ({ unit: id, entrance: entrances.get(fold(id)) ?? null })),
    );
  }
  return rented;
}

/** "Stilzwijgend per jaar", "automatische verlenging"; not "niet stilzwijgend" or "geen automatische verlenging". */
const RENEWS_ITSELF = /^(?!.*\b(?:niet|geen|zonder)\b).*\b(?:stilzwijgend|automatisch)/i;

/** Whether a contract goes on when nobody ends it, as its column "Verlenging" says. */
export function renewsItself(renewal: string | null): boolean {
  return RENEWS_ITSELF.test(renewal ?? "");
}

/** Whether Kostenposten has an item, for a complex. Null without any item there, and for a row that names none. */
function itemsIn(tables: InitiativeTables): (item: string | null, complex: string | null) => HandoverRow["itemIs"] {
  const complexOf = new Map(
    tables.costItems.rows.flatMap(({ values }) =>
      values.id === null ? [] : [[fold(values.id), values.complex === null ? null : fold(values.complex)] as const],
    ),
  );
  return (item, complex) => {
    if (item === null || complexOf.size === 0) return null;
    const own = complexOf.get(fold(item));
    if (own === undefined) return "unknown";
    return own === null || complex === null || own === complex ? "known" : "elsewhere";
  };
}

/** The contracts of an initiative: those that it replaces, and what else runs for its complex. */
function contractsOf(
  tables: InitiativeTables,
  sources: Sources,
  ids: Ids,
): (replaced: ReadonlySet<string>, complex: string | null) => LinkedContract[] {
  const all = tables.contracts.rows.flatMap((row) => {
    const { id, complex, supplier, to, noticeMonths, noticeDays, changedOn, renewal } = row.values;
    if (id === null) return [];
    const source = sources.nameOf(tables.contracts, row.at);
    const isRenewed = renewsItself(renewal);
    const term = { noticeMonths, noticeDays };
    const contract = { id: idIn(ids, id), supplier, to, ...term, renewsItself: isRenewed, changedOn, source };
    return [{ contract, complex: complex === null ? null : fold(complex) }];
  });
  const byId = new Map(all.map((one) => [one.contract.id, one]));
  const byComplex = groupBy(all, ({ complex }) => complex);
  return (replaced, complex) => {
    const own = [...replaced].flatMap((id) => byId.get(id) ?? []);
    const others = (complex === null ? [] : (byComplex.get(complex) ?? [])).filter(
      ({ contract }) => !replaced.has(contract.id),
    );
    return [
      ...own.map(({ contract }) => ({ ...contract, isReplaced: true })),
      ...others.map(({ contract }) => ({ ...contract, isReplaced: false })),
    ];
  };
}

/** Initiative → its proposals, each with where its consent stands. Votes are looked up by proposal, not searched each time. */
function proposalsOf(
  reading: Ground["reading"],
  ground: ChargeGround,
  today: Day,
): ReadonlyMap<string, readonly ProposalState[]> {
  const { proposals, answers } = readProposals(reading);
  const votes = groupBy(answers, ({ proposal }) => proposal);
  const states = proposals.map((proposal) => ({
    initiative: proposal.initiative,
    state: {
      proposal,
      perHome: proposal.perHome,
      consent: consentOn(ground, proposal, votes.get(proposal.id) ?? [], today).value,
      source: proposal.source,
    },
  }));
  const grouped = groupBy(states, ({ initiative }) => (initiative === "" ? null : initiative));
  return new Map([...grouped].map(([id, own]) => [id, own.map(({ state }) => state)]));
}
