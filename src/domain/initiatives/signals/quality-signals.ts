import type { Dossier, Inspection } from "../dossier.ts";
import { isAtWork } from "../phase.ts";
import { QUALITY_LEVELS } from "../words.ts";
import { dueFacts, isRunning, type Signals, severityOf, type Watch } from "./signal.ts";

/**
 * The last inspection of each place and aspect since residents began, against the level that it names itself, otherwise the
 * highest that a task of that place aims at. Levels have an order and no mean (CROW beeldkwaliteit): each place stands for itself.
 */
export function qualitySignals(dossier: Dossier, watch: Watch, signals: Signals): void {
  if (!isRunning(dossier, watch) || !isAtWork(dossier.initiative.phase)) return;
  const aims = aimsOf(dossier, watch.on);
  const { startsOn } = dossier.initiative;
  const since = dossier.inspections.filter(
    ({ on, moment }) => moment !== "vooraf" && (moment === "achteraf" || startsOn === null || (on ?? 0) >= startsOn),
  );
  for (const { space, aspect, level, aimed, on, source } of lastOf(since, watch.on).values()) {
    const aim = aimed ?? aims.get(fold(space));
    if (aim === undefined || level === null || on === null || rank(level) <= rank(aim)) continue;
    const due = on + watch.reminders["SCHOUW-HERSTEL"];
    const severity = severityOf(due, watch.on, Number.POSITIVE_INFINITY);
    const facts = { space: space ?? "", aspect: aspect ?? "", level, aim, ...dueFacts(due, watch.on) };
    signals.add("inspection", severity, due, "T050", [{ source, field: "level" }], facts);
  }
}

/** Place → the best level that is aimed at there. */
function aimsOf({ tasks }: Dossier, on: number): ReadonlyMap<string, string> {
  const aims = new Map<string, string>();
  for (const { space, level, from, to } of tasks) {
    if (level === null || space === null || (from !== null && from > on) || (to !== null && to < on)) continue;
    const known = aims.get(fold(space));
    if (known === undefined || rank(level) < rank(known)) aims.set(fold(space), level);
  }
  return aims;
}

function lastOf(inspections: readonly Inspection[], on: number): ReadonlyMap<string, Inspection> {
  const last = new Map<string, Inspection>();
  for (const inspection of inspections) {
    if (inspection.on === null || inspection.on > on) continue;
    const key = `${fold(inspection.space)}\n${fold(inspection.aspect)}`;
    const known = last.get(key);
    if (!known || (known.on ?? 0) <= inspection.on) last.set(key, inspection);
  }
  return last;
}

/** 0 is best. */
function rank(level: string): number {
  const at = (QUALITY_LEVELS as readonly string[]).indexOf(level);
  return at < 0 ? QUALITY_LEVELS.length : at;
}

function fold(text: string | null): string {
  return (text ?? "").trim().toLowerCase();
}
