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
  const period = { on, start: start ?? on };
  lookAtAgreements(dossier, period, lacks);
  lookAtStart(dossier, period, lacks);
  lookAtContracts(dossier, period, lacks);
  lookAtCharges(dossier, period, lacks);
  lookAtPlan(dossier, period, lacks);
};

/** The day that is looked at, and the first day of the work. What lies after `on` is a plan, and proves nothing. */
interface Period {
  readonly on: Day;
  readonly start: Day;
}

function lookAtAgreements({ agreements, places }: Dossier, { on, start }: Period, lacks: Findings): void {
  const signed = agreements.filter(
    ({ signedOn, from, to }) =>
      signedOn !== null && signedOn <= on && (from === null || from <= start) && (to === null || to >= start),
  );
  if (signed.length === 0) {
    const at = agreements.map(({ source }) => ({ source, field: "signedOn" }));
    lacks.add("I060", "error", at.length > 0 ? at : [{ source: places.agreements, field: "" }], {});
    return;
  }
  for (const { id, endGrounds, noticeMonths, source } of signed) {
    const agreement = id ?? "";
    if (endGrounds === null) lacks.add("I061", "error", [{ source, field: "endGrounds" }], { agreement });
    if (noticeMonths === null) lacks.add("I064", "warning", [{ source, field: "noticeMonths" }], { agreement });
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
function lookAtStart({ measurements, inspections, places }: Dossier, { on, start }: Period, lacks: Findings): void {
  const last = Math.min(on, start);
  const hasBaseline = measurements.some(
    ({ moment, when, hasOutcome }) => moment === "nulmeting" && hasOutcome && when !== null && when.from <= last,
  );
  const wasInspected = inspections.some(({ on: day, level }) => day !== null && day <= last && level !== null);
  if (hasBaseline || wasInspected) return;
  const at = [places.inspections, places.measurements].map((source) => ({ source, field: "" }));
  lacks.add("I065", "error", at, {});
}

function lookAtContracts({ contracts, handovers }: Dossier, { on, start }: Period, lacks: Findings): void {
  for (const contract of contracts) {
    const first = firstDayOf(contract.id, handovers) ?? start;
    if (!contract.isReplaced || !runsOnAfter(contract, first, on)) continue;
    const to = contract.to === null ? null : isoOf(contract.to);
    const isRenewed = contract.renewsItself && contract.to !== null && contract.to < first;
    const facts = { contract: contract.id, supplier: contract.supplier ?? "", to, isRenewed };
    lacks.add("I066", "error", [{ source: contract.source, field: "changedOn" }], facts);
  }
}

/** The first day on which residents do what the contract did. */
export function firstDayOf(contract: string, handovers: Dossier["handovers"]): Day | null {
  const days = handovers.filter((handover) => handover.contract === contract).flatMap(({ from }) => from ?? []);
  return days.length === 0 ? null : Math.min(...days);
}

/** The item, the part and the first day of everything that falls away; and the tenants' notice. */
function lookAtCharges(dossier: Dossier, { on, start }: Period, lacks: Findings): void {
  const { handovers, initiative, proposals, places } = dossier;
  if (handovers.length === 0 && initiative.level !== "toezicht") {
    lacks.add("I067", "error", [{ source: places.handovers, field: "" }], {});
  }
  for (const handover of handovers) {
    const { source, share, to, item, itemIs } = handover;
    const named = { handover: handover.id ?? "" };
    for (const field of ["item", "share", "from"] as const) {
      // No part at all is no handover, nor is one that was over before the work began.
      if (handover[field] === null || (field === "share" && share === 0)) {
        lacks.add("I068", "error", [{ source, field }], { ...named, part: field });
      }
    }
    if (to !== null && to < start) lacks.add("I068", "error", [{ source, field: "to" }], { ...named, part: "to" });
    if (item !== null && (itemIs === "unknown" || itemIs === "elsewhere")) {
      lacks.add("I070", "error", [{ source, field: "item" }], { ...named, item, isElsewhere: itemIs === "elsewhere" });
    }
  }
  if (proposals.length === 0 && changesServices(dossier)) {
    lacks.add("I051", "error", [{ source: places.proposals, field: "" }], {});
  }
  for (const { consent, perHome, proposal, source } of proposals) {
    if (perHome || (consent.reached && consent.noticeOn !== null && consent.noticeOn <= on)) continue;
    lacks.add("I069", "error", [{ source, field: "noticeOn" }], { proposal: proposal.id });
  }
}

function lookAtPlan({ tasks, participants, places }: Dossier, { start }: Period, lacks: Findings): void {
  const isThere = ({ to }: { readonly to: Day | null }) => to === null || to >= start;
  if (!tasks.some(isThere)) lacks.add("I072", "warning", [{ source: places.tasks, field: "" }], {});
  if (!participants.some(isThere)) lacks.add("I073", "error", [{ source: places.participants, field: "" }], {});
  for (const { risky, doneBy, name, source } of tasks) {
    if (risky !== true || !BY_RESIDENTS.includes(doneBy)) continue;
    lacks.add("I074", "error", [{ source, field: "doneBy" }], { task: name ?? "" });
  }
}
