/** Points for each kind, with the reasons that are worth telling. */

import type { KnownKind } from "./headings/fields/fields.ts";
import { KNOWN_KINDS } from "./headings/vocabulary.ts";
import type { Reason } from "./recognised.ts";

export class Tally {
  private readonly scores = new Map<KnownKind, { score: number; own: number; reasons: Reason[] }>(
    KNOWN_KINDS.map((kind) => [kind, { score: 0, own: 0, reasons: [] }]),
  );

  add(kind: KnownKind, points: number, from: Reason["from"], what: string): void {
    const entry = this.scores.get(kind);
    if (!entry || points === 0) return;
    entry.score += points;
    if (from === "heading" || from === "content") entry.own += points;
    if (points >= 0.5) entry.reasons.push({ from, what });
  }

  ranking(): { kind: KnownKind; score: number; own: number; reasons: Reason[] }[] {
    return [...this.scores].map(([kind, entry]) => ({ kind, ...entry })).sort((a, b) => b.score - a.score);
  }
}
