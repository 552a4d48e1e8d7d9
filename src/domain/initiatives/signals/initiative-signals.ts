/** Everything about one initiative that needs attention on a day. */

import type { Dossier } from "../dossier.ts";
import { consentSignals } from "./consent-signals.ts";
import { contractSignals } from "./contract-signals.ts";
import { peopleSignals } from "./people-signals.ts";
import { processSignals } from "./process-signals.ts";
import { qualitySignals } from "./quality-signals.ts";
import { type Signal, Signals, type Watch } from "./signal.ts";
import { termSignals } from "./term-signals.ts";

const RULES = [processSignals, termSignals, contractSignals, peopleSignals, consentSignals, qualitySignals] as const;

/** One that has ended asks for nothing any more, except keys and tools that somebody still has. */
export function signalsOf(dossier: Dossier, watch: Watch): readonly Signal[] {
  const signals = new Signals(dossier.initiative.id);
  for (const rule of RULES) rule(dossier, watch, signals);
  return signals.list();
}
