import type { StatementLine } from "../../engine/charges-view.ts";
import { settle as texts } from "../../texts/charges-texts.ts";
import { money } from "../../texts/money.ts";

/** What matters most of a statement; nothing while it is not clear who lived there, as on Afrekening. */
export function amountOf({ isWaiting, isOfHousehold, balance, total }: StatementLine): string {
  if (isWaiting) return "";
  // Nobody lived there: what the landlord bears.
  if (!isOfHousehold) return money(total);
  if (balance === 0) return texts.even;
  return balance > 0 ? texts.pay(money(balance)) : texts.receive(money(-balance));
}
