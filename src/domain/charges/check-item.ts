import type { Findings } from "../findings.ts";
import { formatCents } from "../money/cents.ts";
import { mentionCents } from "../money/mention-cents.ts";
import type { CostItem } from "./cost-item.ts";
import { isPeriod, MONTH, monthParts } from "./period.ts";

/** Whether an item's own fields are sound enough to divide it. Everything wrong is mentioned, also what does not stop it. */
export function isSound(item: CostItem, findings: Findings): boolean {
  const atAmount = { source: item.source, field: "amountCents" };
  const hasAmount = mentionCents(item.amountCents, atAmount, item.id, findings);
  if (hasAmount && item.amountCents < 0) {
    // A credit note is a real cost line, and leaving it out would charge too much.
    findings.add("D012", "warning", [atAmount], { item: item.id, amount: formatCents(item.amountCents) });
  }
  const hasVat = item.vatRate === null || (item.vatRate >= 0 && item.vatRate < 1);
  if (!hasVat) findings.add("D017", "error", [{ source: item.source, field: "vatRate" }], { item: item.id });
  const hasPeriod = isPeriod(item);
  if (!hasPeriod) findings.add("D014", "error", [{ source: item.source, field: "from" }], { row: item.id });
  else if (item.to - item.from >= 365 && monthParts(item) > 12 * MONTH) {
    // A statement covers at most twelve months of a kind of cost (7:259 lid 2, 7:260 BW).
    findings.add("D015", "warning", [{ source: item.source, field: "to" }], { item: item.id });
  }
  const isCharged = item.chargeable && item.rule?.kind !== "notChargeable";
  if (isCharged && item.kind === "actual" && !item.proof?.trim()) {
    // Only actual costs that invoices prove may be charged (policy book p. 9, 25, 59).
    findings.add("D013", "warning", [{ source: item.source, field: "proof" }], {});
  }
  return hasAmount && hasVat && hasPeriod;
}
