/** Which types one cell could have, and how strongly its own form says so. Columns add these up. */

import { formatKind } from "../../workbook/number-format.ts";
import type { ValueType } from "../value.ts";
import { addressIn } from "./addresses.ts";
import { amountShape } from "./amount-shape.ts";
import { levelIn, readScoreText, yesNo } from "./choices.ts";
import { dateShape } from "./date-shape.ts";
import { isCompactDay } from "./dates.ts";
import type { Figures } from "./figures.ts";
import { houseNumberIn } from "./house-numbers.ts";
import { postcodeIn } from "./postcodes.ts";
import { quantityShape, type Unit } from "./quantity-shape.ts";
import { readEmailText, readPhoneText } from "./reach.ts";
import { readTermText } from "./terms.ts";
import { LONGEST_VALUE, tidy } from "./tidy.ts";

export interface CellLook {
  /** Type → how strongly the cell itself says so: 0 possible, 1 nothing else. */
  readonly can: ReadonlyMap<ValueType, number>;
  readonly figures?: Figures;
  readonly unit?: Unit;
  readonly withTime?: boolean;
  /** A date without a year, or a number that could be a date: only in a column that is about dates. */
  readonly weakDate?: boolean;
  /** A bare year, or a text with day and month: a date under a heading that may be one of dates. */
  readonly likelyDate?: boolean;
  readonly mark?: boolean;
  readonly no?: boolean;
}

const CODE =
  /^(?=.{1,24}$)(?:[\p{Lu}]{1,6}[-. _/]?\d[\p{Lu}\d]*(?:[-._/](?![^-._/]{9})[\p{L}\d]+)*|\d{1,8}(?:[-._/](?![^-._/]{9})[\p{L}\d]+){1,4}|0\d{1,14})$/u;
const MAYBE_CODE = /^(?=.{1,24}$)(?:(?=.*\d)[\p{L}\d]+(?:[-._/ :][\p{L}\d]+){0,4}|[\p{Lu}]{1,8})$/u;
const NOTHING_BUT_TEXT: CellLook = { can: new Map([["text", 0]]) };

/** Columns of one workbook share many of their texts: numbers of homes, complexes, words. */
const cache = new Map<string, CellLook>();
const CACHE_LIMIT = 20_000;

export function lookOfText(raw: string): CellLook {
  if (raw.length > LONGEST_VALUE * 2) return NOTHING_BUT_TEXT;
  const known = cache.get(raw);
  if (known) return known;
  const look = lookAnew(raw);
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(raw, look);
  return look;
}

function lookAnew(raw: string): CellLook {
  const text = tidy(raw);
  const can = new Map<ValueType, number>([["text", 0]]);
  let look: Omit<CellLook, "can"> = {};
  const yes = yesNo(text);
  if (yes) {
    can.set("boolean", /^[01]$/.test(text) ? 0 : 1);
    look = { ...look, mark: yes.mark, no: !yes.value };
  }
  const level = levelIn(text);
  if (level) can.set("level", /\+|niveau/i.test(text) ? 1 : 0.4);
  if (MAYBE_CODE.test(text) && text.length <= 24)
    can.set("code", CODE.test(text) && !/^\d+[.,]\d\d?$/.test(text) ? 0.7 : 0);
  if (text.includes("@") && readEmailText(text).understood) can.set("email", 1);
  if (!/\d/.test(text)) return { ...look, ...withoutDigits(text, can), can };
  look = { ...look, ...lookOfFigures(text, can) };
  // "1-7" is a day and a key: the heading decides.
  if (can.has("code") && can.has("date")) can.set("code", 0);
  const phone = readPhoneText(text);
  if (phone.understood) can.set("phone", phone.doubt ? 0.3 : 1);
  if (postcodeIn(text)) can.set("postcode", 1);
  else if (/^[1-9]\d{3}$/.test(text)) can.set("postcode", 0);
  if (houseNumberIn(text)) can.set("houseNumber", 0);
  if (readTermText(text, "month").understood) can.set("term", /^\d+$/.test(text) ? 0 : 1);
  if (readScoreText(text, null).understood) can.set("score", 0);
  const address = /\p{L}{2}/u.test(text) && !can.has("date") && !can.has("postcode") ? addressIn(text) : null;
  if (address && (address.number !== undefined || address.postcode !== undefined)) {
    can.set("address", address.city !== undefined || address.postcode !== undefined ? 1 : 0);
  }
  return { ...look, can };
}

function withoutDigits(text: string, can: Map<ValueType, number>): Omit<CellLook, "can"> {
  if (readTermText(text, null).understood) can.set("term", 1);
  const quantity = quantityShape(text);
  if (quantity) can.set("decimal", 1);
  const date = text.length <= 20 ? dateShape(text) : null;
  if (date) can.set("date", 0);
  return {
    ...(quantity?.unit ? { unit: quantity.unit } : {}),
    ...(date ? { weakDate: true, likelyDate: date.kind === "day" } : {}),
  };
}

function lookOfFigures(text: string, can: Map<ValueType, number>): Omit<CellLook, "can"> {
  const amount = amountShape(text);
  const bare = /^-?\d+$/.test(text);
  const [withCents, hasLeadingZero] = [/^-?\d[\d.]*[.,]\d\d$/.test(text), /^0\d/.test(text)];
  if (amount) can.set("amount", bare || hasLeadingZero ? 0 : withCents ? 0.6 : amount.money ? 1 : 0);
  const quantity = quantityShape(text);
  if (quantity && !quantity.clock) {
    const { figures } = quantity;
    const isWhole = figures.sure ? !figures.digits.includes(".") : figures.separator === ".";
    if (quantity.unit === "percent") can.set("percentage", 1);
    else {
      can.set("decimal", quantity.unit === null ? 0.5 : quantity.unit === "other" ? 0.3 : 1);
      if (isWhole) can.set("integer", quantity.unit === null && !hasLeadingZero ? 0.5 : 0);
      if (quantity.unit === null) can.set("percentage", 0);
    }
  }
  if (quantity?.clock) can.set("decimal", 0);
  const date = dateShape(text);
  const isWeak =
    date !== null && (date.kind === "year" || ("year" in date && date.year === null) || /^\d{8}$/.test(text));
  if (date) can.set("date", isWeak ? 0 : 1);
  const figures = amount?.figures ?? quantity?.figures;
  return {
    ...(figures && !date && !hasLeadingZero ? { figures } : {}),
    ...(quantity?.unit ? { unit: quantity.unit } : {}),
    ...(isWeak && ["year", "numbers", "day"].includes(date.kind) && !/^\d{8}$/.test(text) ? { likelyDate: true } : {}),
    ...(date ? { weakDate: isWeak, withTime: date.time !== null && date.time !== "00:00:00" } : {}),
  };
}

/** The looks of a number: by its format first, by its size where the format says nothing. */
export function lookOfNumber(value: number, format: string): CellLook {
  const kind = formatKind(format);
  const can = new Map<ValueType, number>([["text", 0]]);
  if (kind === "date" || kind === "datetime") {
    can.set("date", 1);
    can.set("houseNumber", 0);
    can.set("code", 0);
    return { can, withTime: Math.round(value * 86_400) % 86_400 !== 0 && kind === "datetime" };
  }
  if (kind === "time" || kind === "duration") {
    can.set("decimal", kind === "duration" ? 1 : 0);
    return { can, unit: "hour" };
  }
  can.set("decimal", 0.5);
  can.set("score", 0);
  can.set("code", /^0{2,}$/.test(format) ? 0.9 : 0);
  if (kind === "percentage") {
    can.set("percentage", 1);
    return { can };
  }
  can.set("percentage", 0);
  can.set("amount", kind === "currency" ? 1 : /#[,.]##0[.,]00/.test(format) ? 0.8 : 0);
  if (!Number.isInteger(value)) return { can };
  can.set("integer", 0.5);
  can.set("term", 0);
  if (value === 0 || value === 1) can.set("boolean", 0);
  if (value > 0 && value < 100_000) can.set("houseNumber", 0);
  if (value >= 1_000 && value <= 9_999) can.set("postcode", 0);
  if (/^(?:[1-9]\d{8}|31[1-9]\d{8})$/.test(String(value))) can.set("phone", 0);
  const isYear = value >= 1_900 && value <= 2_100;
  const isBareDate = isYear || (value >= 7_000 && value <= 80_500) || isCompactDay(value);
  if (isBareDate) can.set("date", 0);
  return { can, ...(isBareDate ? { weakDate: true, likelyDate: isYear } : {}) };
}
