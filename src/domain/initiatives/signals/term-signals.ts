import type { Day } from "../../../days/day.ts";
import type { Agreement, Dossier } from "../dossier.ts";
import { isAtWork } from "../phase.ts";
import { dueFacts, isRunning, type Signals, severityOf, type Watch } from "./signal.ts";

/**
 * Agreements and insurance that end while the initiative goes on; the one that lasts longest counts. And work without a signed
 * agreement or without insurance: a phase can be filled in by hand, past every gate.
 */
export function termSignals(dossier: Dossier, watch: Watch, signals: Signals): void {
  const { initiative, agreements, places } = dossier;
  if (!isRunning(dossier, watch) || initiative.phase === "stoppen") return;
  const { on, reminders } = watch;
  const signed = agreements.filter(({ signedOn }) => signedOn !== null && signedOn <= on);
  if (signed.length === 0 && isAtWork(initiative.phase)) {
    const at = agreements.map(({ source }) => ({ source, field: "signedOn" }));
    signals.add(
      "agreement",
      "warning",
      null,
      "T026",
      at.length > 0 ? at : [{ source: places.agreements, field: "" }],
      {},
    );
  }
  const last = longest(signed, ({ to }) => to);
  if (last) {
    const severity = severityOf(last.day, on, reminders["SIGNAAL-AFSPRAAK"]);
    const facts = { agreement: last.row.id ?? "", ...dueFacts(last.day, on) };
    signals.add("agreement", severity, last.day, "T020", [{ source: last.row.source, field: "to" }], facts);
  }
  // An agreement that is over insures nobody; when all of them are, the last one tells since when.
  const running = signed.filter(({ to }) => to === null || to >= on);
  const insured = (running.length > 0 ? running : signed).filter(({ insurance }) => insurance !== null);
  const cover = longest(insured, ({ insuredUntil }) => insuredUntil);
  if (cover) {
    const severity = severityOf(cover.day, on, reminders["SIGNAAL-VERZEKERING"]);
    const at = [{ source: cover.row.source, field: "insuredUntil" }];
    signals.add("insurance", severity, cover.day, "T021", at, dueFacts(cover.day, on));
  } else if (insured.length === 0 && signed.length > 0 && isAtWork(initiative.phase)) {
    const at = signed.map(({ source }) => ({ source, field: "insurance" }));
    signals.add("insurance", "warning", null, "T022", at, {});
  }
}

/** The row with the last day; null when there are no rows, or when one of them has no last day and so never ends. */
function longest(
  rows: readonly Agreement[],
  dayOf: (row: Agreement) => Day | null,
): { readonly row: Agreement; readonly day: Day } | null {
  let found: { row: Agreement; day: Day } | null = null;
  for (const row of rows) {
    const day = dayOf(row);
    if (day === null) return null;
    if (!found || day > found.day) found = { row, day };
  }
  return found;
}
