/** Text of one cell → a value of the type its column has. */

import type { ValueType } from "../value.ts";
import { readAddressText } from "./addresses.ts";
import { readAmountText } from "./amounts.ts";
import { readBudgetFlag } from "./budget-words.ts";
import { readBooleanText, readLevelText, readScoreText } from "./choices.ts";
import type { ColumnHabits } from "./column-profile.ts";
import { readDateText } from "./dates.ts";
import { readHouseNumberText } from "./house-numbers.ts";
import { WHOLE_NUMBER_WORDS } from "./number-words.ts";
import { readPercentageText } from "./percentages.ts";
import { readPostcodeText } from "./postcodes.ts";
import { asInteger, readDecimalText } from "./quantities.ts";
import { readEmailText, readPhoneText } from "./reach.ts";
import { type Read, understood } from "./read.ts";
import { partsIn } from "./several.ts";
import type { ValueContext } from "./source-cell.ts";
import { readTermText } from "./terms.ts";
import { figureText, tidy } from "./tidy.ts";

/** "twee" in a column of counts. */
function countInWords(text: string): Read | null {
  const number = WHOLE_NUMBER_WORDS.get(figureText(text));
  return number === undefined ? null : understood(number);
}

/** "2025 begr.", "realisatie 2024": the year, beside which the text stays for what it says of the costs. */
function plannedYear(text: string): Read | null {
  if (text.length > 40 || readBudgetFlag(text) === null) return null;
  const [year, second] = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return year !== undefined && second === undefined ? understood(Number(year)) : null;
}

/** Text that says something (not missing, no ditto, no error); what cannot be read stays as it is, with a doubt. */
export function readText(text: string, type: ValueType, habits: ColumnHabits, context: ValueContext): Read {
  switch (type) {
    case "amount":
      return readAmountText(text, habits.numbers);
    case "decimal":
      return readDecimalText(text, habits);
    case "integer":
      return countInWords(text) ?? plannedYear(text) ?? asInteger(readDecimalText(text, habits));
    case "percentage":
      return readPercentageText(text, habits.percentages, habits.numbers);
    case "date":
    case "datetime":
      return readDateText(text, habits.dates, context, type === "datetime");
    case "boolean":
      return readBooleanText(text);
    case "term":
      return readTermText(text, habits.termUnit);
    case "houseNumber":
      return readHouseNumberText(text);
    case "address":
      return readAddressText(text);
    case "postcode":
      return readPostcodeText(text);
    case "phone":
      return readPhoneText(text);
    case "email":
      return readEmailText(text);
    case "level":
      return readLevelText(text);
    case "score":
      return readScoreText(text, habits.scale);
    case "text":
      return understood(partsIn(text, habits.several) ?? tidy(text));
    case "code":
    case "marks":
      return understood(tidy(text));
  }
}
