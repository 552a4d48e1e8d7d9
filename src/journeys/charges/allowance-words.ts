/** The choices of the list "Doorbelasten" as rules of the Huurcommissie's policy book, and back. */

import type { AllowanceRule } from "../../domain/charges/allowance-rule.ts";

const RULES = {
  "werkelijke kosten": { kind: "actual" },
  "een derde (glazenwassen)": { kind: "forfait", of: "windowCleaning" },
  "50% (ontstopping)": { kind: "forfait", of: "drainContract" },
  "20% (24-uursservice)": { kind: "forfait", of: "serviceLine" },
  "15% (glasverzekering)": { kind: "forfait", of: "glassInsurance" },
  "huismeester 70%": { kind: "caretaker", hours: null },
  "beveiliging 70%": { kind: "security" },
  fonds: { kind: "fund", balanceCents: null, forPurposeOnly: true, insightGiven: true },
  "niet (openbaar groen)": { kind: "notChargeable", reason: "publicGreen" },
  "niet (kijktuin)": { kind: "notChargeable", reason: "viewGarden" },
  "niet (mutatie)": { kind: "notChargeable", reason: "betweenTenants" },
  "niet (overig)": { kind: "notChargeable", reason: "landlordsOwn" },
} as const satisfies Record<string, AllowanceRule>;

/** The rule that a choice stands for, without the figures that belong to it. Null: not filled in, never a default. */
export function ruleOfWord(word: string | null): AllowanceRule | null {
  return word === null ? null : ((RULES as Readonly<Record<string, AllowanceRule>>)[word] ?? null);
}

/** The choice that stands for a rule; null for a rule that the workbook has no word for. */
export function wordOfRule(rule: AllowanceRule | null): string | null {
  const same = Object.entries(RULES).find(([, known]) => {
    if (known.kind !== rule?.kind) return false;
    if (known.kind === "forfait" && rule.kind === "forfait") return known.of === rule.of;
    return known.kind !== "notChargeable" || rule.kind !== "notChargeable" || known.reason === rule.reason;
  });
  return same?.[0] ?? null;
}
