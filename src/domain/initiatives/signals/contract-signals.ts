import { isoOf } from "../../../days/day.ts";
import { isChangedBy, noticeDayOf, runsOnAfter } from "../contract-end.ts";
import type { Dossier } from "../dossier.ts";
import { firstDayOf } from "../gates/agreement-gate.ts";
import { dueFacts, isRunning, type Signals, severityOf, type Watch } from "./signal.ts";

/**
 * Supplier contracts: the last day to give notice, for what residents replace and, as a good moment to start, for the others of
 * the complex; and a contract that is still paid while residents already do the work.
 */
export function contractSignals(dossier: Dossier, watch: Watch, signals: Signals): void {
  const { initiative, contracts, handovers } = dossier;
  if (!isRunning(dossier, watch) || initiative.phase === "stoppen") return;
  const { on, reminders } = watch;
  const ahead = reminders["SIGNAAL-OPZEGGEN"];
  for (const contract of contracts) {
    const { id, supplier, isReplaced, source } = contract;
    const facts = { contract: id, supplier: supplier ?? "" };
    const noticeBy = noticeDayOf(contract);
    const first = isReplaced ? (firstDayOf(id, handovers) ?? initiative.startsOn) : null;
    const isNeeded = first === null || runsOnAfter(contract, first, on);
    if (noticeBy !== null && !isChangedBy(contract, on) && isNeeded) {
      const severity = severityOf(noticeBy, on, ahead);
      const at = [{ source, field: "noticeBy" }];
      if (isReplaced) signals.add("notice", severity, noticeBy, "T023", at, { ...facts, ...dueFacts(noticeBy, on) });
      else if (severity === "warning") {
        signals.add("notice", "info", noticeBy, "T024", at, { ...facts, ...dueFacts(noticeBy, on) });
      }
    }
    if (first === null || !runsOnAfter(contract, first, on)) continue;
    const severity = severityOf(first, on, ahead);
    const isRenewed = contract.renewsItself && contract.to !== null && contract.to < first;
    const to = contract.to === null ? null : isoOf(contract.to);
    signals.add("contractRunsOn", severity, first, "T025", [{ source, field: "to" }], {
      ...facts,
      to,
      isRenewed,
      ...dueFacts(first, on),
    });
  }
}
