import { type Day, isoOf } from "../../../days/day.ts";
import type { Findings } from "../../findings.ts";
import { runsOnAfter } from "../contract-end.ts";
import type { Dossier } from "../dossier.ts";
import { changesServices } from "./decision-gate.ts";
import type { GateRule } from "./rule.ts";

/** Work at height, on electricity and on trees is never handed over: the insurance of volunteers does not cover it. */
const BY_RESIDENTS: readonly (string | null)[] = ["groep", "specialist uit de groep"];

/**
 * No work without: a signed written agreement that says how it may end, insurance over the first day, the state of things at the
 * start, supplier contracts ended or changed, and service charges settled (source on zelfbeheer, steps after the decision and
 * agreements). A beheerplan and people to do it are asked for as well.
 */
export const agreementGate: GateRule = (dossier, on, lacks) => {
  const { initiative } = dossier;
  const start = initiative.startsOn;
  if (start === null) lacks.add("I071", "error", [{ source: initiative.source, field: "startsOn" }], {});
  lookAtAgreements(dossier, start ?? on, lacks);
  lookAtStart(dossier, start ?? on, lacks);
  lookAtContracts(dossier, start ?? on, lacks);
  lookAtCharges(dossier, lacks);
  lookAtPlan(dossier, lacks);
};

function lookAtAgreements({ agreements, places }: Dossier, start: Day, lacks: Findings): void {
  const signed = agreements.filter(({ signedOn, to }) => signedOn !== null && (to === null || to >= start));
  if (signed.length === 0) {
    const at = agreements.map(({ source }) => ({ source, field: "signedOn" }));
    lacks.add("I060", "error", at.length > 0 ? at : [{ source: places.agreements, field: "" }], {});
    return;
  }
  for (const { id, endGrounds, noticeMonths, noticeDays, source } of signed) {
    const agreement = id ?? "";
    if (endGrounds === null) lacks.add("I061", "error", [{ source, field: "endGrounds" }], { agreement });
    if (noticeMonths === null && noticeDays === null)
      lacks.add("I064", "warning", [{ source, field: "noticeMonths" }], { agreement });
  }
  const insured = signed.filter(({ insurance }) => insurance !== null);
  if (insured.length === 0) {
    lacks.add(
      "I062",
      "error",
      signed.map(({ source }) => ({ source, field: "insurance" })),
      {},
    );
  } else if (!insured.some(({ insuredUntil }) => insuredUntil === null || insuredUntil >= start)) {
    const at = insured.map(({ source }) => ({ source, field: "insuredUntil" }));
    lacks.add("I063", "error", at, { start: isoOf(start) });
  }
}

/** A baseline measurement, or an inspection before the first day: without it nobody can tell what changed. */
function lookAtStart({ measurements, inspections, places }: Dossier, start: Day, lacks: Findings): void {
  const isBefore = ({ on }: { readonly on: Day | null }) => on !== null && on <= start;
  const hasBaseline = measurements.some(({ moment }) => moment === "nulmeting");
  if (hasBaseline || inspections.some(isBefore)) return;
  const at = [places.inspections, places.measurements].map((source) => ({ source, field: "" }));
  lacks.add("I065", "error", at, {});
}

function lookAtContracts({ contracts, handovers }: Dossier, start: Day, lacks: Findings): void {
  for (const contract of contracts) {
    const first = firstDayOf(contract.id, handovers) ?? start;
    if (!contract.isReplaced || !runsOnAfter(contract, first)) continue;
    const to = contract.to === null ? null : isoOf(contract.to);
    const facts = { contract: contract.id, supplier: contract.supplier ?? "", to };
    lacks.add("I066", "error", [{ source: contract.source, field: "changedOn" }], facts);
  }
}

/** The first day on which residents do what the contract did. */
export function firstDayOf(contract: string, handovers: Dossier["handovers"]): Day | null {
  const days = handovers.filter((handover) => handover.contract === contract).flatMap(({ from }) => from ?? []);
  return days.length === 0 ? null : Math.min(...days);
}

/** The item, the part and the first day of everything that falls away; and the tenants' notice. */
function lookAtCharges(dossier: Dossier, lacks: Findings): void {
  const { handovers, initiative, proposals, places } = dossier;
  if (handovers.length === 0 && initiative.level !== "toezicht") {
    lacks.add("I067", "error", [{ source: places.handovers, field: "" }], {});
  }
  for (const handover of handovers) {
    for (const field of ["item", "share", "from"] as const) {
      if (handover[field] !== null) continue;
      lacks.add("I068", "error", [{ source: handover.source, field }], { handover: handover.id ?? "" });
    }
  }
  if (proposals.length === 0 && changesServices(dossier)) {
    lacks.add("I051", "error", [{ source: places.proposals, field: "" }], {});
  }
  for (const { consent, perHome, proposal, source } of proposals) {
    if (perHome || (consent.reached && consent.noticeOn !== null)) continue;
    lacks.add("I069", "error", [{ source, field: "noticeOn" }], { proposal: proposal.id });
  }
}

function lookAtPlan({ tasks, participants, places }: Dossier, lacks: Findings): void {
  if (tasks.length === 0) lacks.add("I072", "warning", [{ source: places.tasks, field: "" }], {});
  if (participants.length === 0) lacks.add("I073", "error", [{ source: places.participants, field: "" }], {});
  for (const { risky, doneBy, name, source } of tasks) {
    if (risky !== true || !BY_RESIDENTS.includes(doneBy)) continue;
    lacks.add("I074", "error", [{ source, field: "doneBy" }], { task: name ?? "" });
  }
}
