import type { At } from "../../finding.ts";
import type { Dossier, Initiative } from "../dossier.ts";
import { termOf } from "../reminders.ts";
import { isRunning, type Signal, Signals, type Watch } from "./signal.ts";

/**
 * Initiatives of which the terms cannot be watched: no phase, or no day on which it began. One signal for each, with all of
 * them: silence would look as if nothing were due.
 */
export function unwatchedSignals(dossiers: readonly Dossier[], watch: Watch): readonly Signal[] {
  const running = dossiers.filter((dossier) => isRunning(dossier, watch)).map(({ initiative }) => initiative);
  const withoutPhase = running.filter(({ phase }) => phase === null);
  const withoutDay = running.filter(
    ({ phase, phaseSince }) => phase !== null && phaseSince === null && termOf(phase, watch.reminders) !== null,
  );
  const [first] = dossiers;
  const signals = new Signals(dossiers.length === 1 && first ? first.initiative.id : null);
  const count = withoutPhase.length;
  if (count > 0) signals.add("gate", "warning", null, "T015", placesOf(withoutPhase, "phase"), { count });
  if (withoutDay.length > 0) {
    signals.add("gate", "info", null, "T017", placesOf(withoutDay, "phaseSince"), { count: withoutDay.length });
  }
  return signals.list();
}

function placesOf(initiatives: readonly Initiative[], field: string): At[] {
  return initiatives.map(({ source }) => ({ source, field }));
}
