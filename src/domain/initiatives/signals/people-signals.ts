import type { Dossier, Participant } from "../dossier.ts";
import { notReturnedIn } from "../gates/end-gate.ts";
import { isFrom } from "../phase.ts";
import { dueFacts, isRunning, type Signals, severityOf, type Watch } from "./signal.ts";

/** Dependence on one leader, guidance, participants who leave, and what they should bring back. */
export function peopleSignals(dossier: Dossier, watch: Watch, signals: Signals): void {
  if (isRunning(dossier, watch)) {
    leaderSignals(dossier, signals);
    participantSignals(dossier, watch, signals);
  }
  resourceSignals(dossier, watch, signals);
}

/** From the agreements on the group has to last: one person on whom all depends is the usual reason that it ends. */
function leaderSignals({ initiative }: Dossier, signals: Signals): void {
  const { phase, leader, successorKnown, guide, source } = initiative;
  if (!isFrom(phase, "afspraken") || phase === "stoppen") return;
  if (leader === null) signals.add("leader", "warning", null, "T030", [{ source, field: "leader" }], {});
  else if (successorKnown !== true) {
    signals.add("leader", "warning", null, "T031", [{ source, field: "successorKnown" }], {});
  }
  if (guide === null) signals.add("guide", "warning", null, "T032", [{ source, field: "guide" }], {});
}

/**
 * Somebody whose last day comes, or has been a short while ago; and later still as long as turns of the roster or the lead of
 * the group stand in that name: then the work has to be given to others.
 */
function participantSignals(dossier: Dossier, { on, reminders }: Watch, signals: Signals): void {
  const { participants, turns, initiative } = dossier;
  const lastTurn = new Map<string, number>();
  for (const { who, on: day } of turns) {
    if (day === null || day <= on) continue;
    for (const name of (who ?? "").split(/[,;&]| en /)) {
      const key = name.trim().toLowerCase();
      if (key !== "") lastTurn.set(key, Math.max(lastTurn.get(key) ?? 0, day));
    }
  }
  for (const participant of participants) {
    const { to, source } = participant;
    if (to === null || to - on > reminders["SIGNAAL-DEELNEMER"]) continue;
    const names = namesOf(participant);
    const onRoster = names.some((name) => (lastTurn.get(name) ?? 0) > to);
    const leads = initiative.leader !== null && names.includes(initiative.leader.trim().toLowerCase());
    if (on - to > reminders["SIGNAAL-DEELNEMER"] && !onRoster && !leads) continue;
    const facts = { participant: calledOf(participant), onRoster, leads, ...dueFacts(to, on) };
    const severity = to < on && (onRoster || leads) ? "error" : "warning";
    const at = [{ source, field: "to" }];
    // What is late is the work that nobody took over, not the leaving.
    if (severity === "error" || to >= on) signals.add("participant", severity, to, "T033", at, facts);
    else signals.add("participant", "info", to, "T033", at, facts);
  }
}

/** By its day, and otherwise when the holder left or the initiative ended. */
function resourceSignals(dossier: Dossier, watch: Watch, signals: Signals): void {
  const { on, reminders } = watch;
  const { endsOn } = dossier.initiative;
  const left = new Map<string, number>();
  for (const participant of dossier.participants) {
    if (participant.to === null) continue;
    for (const name of namesOf(participant)) left.set(name, participant.to);
  }
  for (const { name, returnBy, issuedTo, source } of notReturnedIn(dossier, on)) {
    const goneOn = issuedTo === null ? null : (left.get(issuedTo.trim().toLowerCase()) ?? null);
    const days = [returnBy, goneOn, endsOn].filter((day) => day !== null);
    if (days.length === 0) continue;
    const due = Math.min(...days);
    const severity = severityOf(due, on, reminders["SIGNAAL-MIDDEL"]);
    const field = due === returnBy ? "returnBy" : "returnedOn";
    const why = due === returnBy ? "agreed" : due === goneOn ? "holderLeft" : "ended";
    const facts = { resource: name ?? "", why, ...dueFacts(due, on) } as const;
    signals.add("resource", severity, due, "T034", [{ source, field }], facts);
  }
}

/** All words by which other sheets may mean a participant. */
function namesOf({ id, name, sharedName }: Participant): string[] {
  return [id, name, sharedName].filter((word) => word !== null).map((word) => word.trim().toLowerCase());
}

/** As others may see it: the name that the participant agreed to show with the number, otherwise the number. */
function calledOf({ id, sharedName }: Participant): string {
  if (sharedName === null) return id ?? "";
  return id === null ? sharedName : `${sharedName} (${id})`;
}
