/** A number in a cell, with the format that Excel shows it in → a value of the type its column has. */

import { formatKind } from "../../workbook/number-format.ts";
import type { ValueType } from "../value.ts";
import { readAmountNumber } from "./amounts.ts";
import { readBooleanNumber, readScoreNumber } from "./choices.ts";
import type { ColumnHabits } from "./column-profile.ts";
import { readDateNumber } from "./dates.ts";
import { decimalOf } from "./decimal-text.ts";
import { readHouseNumberNumber } from "./house-numbers.ts";
import { readPercentageNumber } from "./percentages.ts";
import { readPostcodeText } from "./postcodes.ts";
import { asInteger, readDecimalNumber, readDurationNumber } from "./quantities.ts";
import { readPhoneNumber } from "./reach.ts";
import { kept, type Read, understood, warn } from "./read.ts";
import { hasClock, shownNumber } from "./shown-text.ts";
import { readTermNumber } from "./terms.ts";

export function readNumber(value: number, format: string, type: ValueType, habits: ColumnHabits): Read {
  const kind = formatKind(format);
  const isDate = kind === "date" || kind === "datetime";
  const isTime = kind === "time" || kind === "duration";
  const shown = () => shownNumber(value, format);
  switch (type) {
    case "date":
    case "datetime":
      return readDateNumber(value, format, isDate, type === "datetime");
    case "houseNumber":
      return readHouseNumberNumber(value, format, isDate);
    case "text":
      if (isDate && habits.fractions) return kept(shown(), warn("V028", { text: shown() }));
      return isDate && value >= 1 ? readDateNumber(value, format, true, hasClock(value)) : understood(shown());
    case "code":
    case "marks":
      return isDate ? kept(shown(), warn("V028", { text: shown() })) : understood(shown());
    case "address":
      return kept(shown(), warn("V011", { text: shown() }));
    case "email":
      return kept(shown(), warn("V015", { text: shown() }));
    case "level":
      return kept(shown(), warn("V017", { text: shown() }));
    default:
      // "1-5" and "2.50" typed in a Dutch Excel become days: what was meant is gone.
      if (isDate) return kept(shown(), warn("V028", { text: shown() }));
  }
  switch (type) {
    case "amount":
      return kind === "percentage" ? kept(shown(), warn("V001", { text: shown() })) : readAmountNumber(value);
    case "decimal":
      return isTime ? readDurationNumber(value, habits.unit) : readDecimalNumber(value);
    case "integer":
      return asInteger(isTime ? readDurationNumber(value, habits.unit) : readDecimalNumber(value));
    case "percentage":
      return readPercentageNumber(value, kind === "percentage", habits.percentages);
    case "boolean":
      return readBooleanNumber(value);
    case "term":
      return readTermNumber(value, habits.termUnit);
    case "postcode":
      return readPostcodeText(shown());
    case "phone":
      return readPhoneNumber(value);
    case "score":
      return readScoreNumber(decimalOf(value) ?? String(value), habits.scale);
  }
}
