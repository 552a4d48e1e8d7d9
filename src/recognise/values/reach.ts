/** Telephone numbers as +31… and e-mail addresses; several in a cell are a list. */

import type { RecognisedValue } from "../value.ts";
import { inform, kept, type Read, understood, warn } from "./read.ts";
import { tidy } from "./tidy.ts";

const LONGEST_REACH = 300;
const LABEL =
  /^(?:tel(?:efoon)?(?:nr|nummer)?|mob(?:iel)?|gsm|thuis|werk|priv[eé]|vast|t|m|f|06-nr|nr)\.?\s*[:.]?\s*(?=[+(\d])/i;
const BRACKETED = /^(.*\d)\s*[([]([^()[\]]*\p{L}[^()[\]]*)[)\]]$/u;
const REMARK_AFTER = /^([+(\d][\d\s().\-/]*\d)(?:\s*[,;:]\s*|\s-\s|\s+)(\p{L}[^+]*)$/u;
const REMARK_BEFORE = /^(\p{L}[^+\d\n]{1,50}?)[\s:,–-]+([+(\d][\d\s().\-/]*\d)$/u;
const ONLY_PHONE_SIGNS = /^\+?[\d\s().\-/\u2010-\u2015]+$/;
const SEPARATORS = /\s*(?:[\n;|,]|\s\/\s|\s(?:en|of|&|\+)\s|\s-\s(?=[+0]))\s*/;
const SLASH = /\s*\/\s*/;
const EMAIL = /^[^\s@,;<>()[\]:"]+@[^\s@,;<>()[\]:"]+\.[a-z]{2,24}$/i;
const EMAIL_SEPARATORS = /\s*(?:[\n;|,]|\s\/\s|\/(?=[^\s@/]+@)|\s(?:en|of|&)\s)\s*|\s+(?=[^\s@]+@)/;

export function readPhoneText(raw: string): Read {
  const text = tidy(raw);
  if (text.length > LONGEST_REACH || !/\d/.test(text)) return kept(raw, warn("V013", { text: raw }));
  const single = phoneIn(text);
  if (single)
    return single.rest
      ? understood(single.phone, inform("V024", { text: raw, value: single.phone }))
      : understood(single.phone);
  for (const separators of [SEPARATORS, SLASH]) {
    const parts = text
      .split(separators)
      .filter(Boolean)
      .map((part) => phoneIn(part));
    if (parts.length > 1 && parts.every((part) => part !== null)) return severalOf(parts.map((part) => part.phone));
  }
  return kept(raw, warn("V013", { text: raw }));
}

/** A number cell has lost its leading zero: 612345678 is 0612345678. */
export function readPhoneNumber(value: number): Read {
  const text = String(value);
  const phone = /^[1-9]\d{8}$/.test(text) ? normalPhone(`0${text}`) : /^31[1-9]\d{8}$/.test(text) ? `+${text}` : null;
  return phone ? understood(phone, inform("V014", { text, value: phone })) : kept(text, warn("V013", { text }));
}

/** "+31…", national for service numbers ("0800…"), or null when the number of digits cannot be right. */
function normalPhone(text: string): string | null {
  const signs = text.replace(/\(0\)/g, "").replace(/[^\d+]/g, "");
  const international = signs.startsWith("00") ? `+${signs.slice(2)}` : signs;
  if (/^\+[^+]*$/.test(international)) {
    const digits = international.slice(1).replace(/^310(?=\d{9}$)/, "31");
    if (digits.startsWith("31")) return /^31[1-9]\d{8}$/.test(digits) ? `+${digits}` : null;
    return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : null;
  }
  if (/^0(?:800|900|906|909)(?:\d{4}|\d{7})$/.test(signs)) return signs;
  // Of a municipality: 14 with the code of its area.
  if (/^14(?:\d{2,3}0?|0\d{3})$/.test(signs) || signs === "112") return signs;
  // Numbers of machines (097) have eleven digits; all others ten.
  return /^0[1-9]\d{8}$/.test(signs) || /^097\d{8}$/.test(signs) ? `+31${signs.slice(1)}` : null;
}

function phoneIn(text: string): { phone: string; rest: boolean } | null {
  const bare = text
    .replace(LABEL, "")
    .replace(/^(?:tel|mob)\b/i, "")
    .trim();
  if (ONLY_PHONE_SIGNS.test(bare)) {
    const phone = normalPhone(bare);
    return phone ? { phone, rest: false } : null;
  }
  const bracketed = BRACKETED.exec(bare);
  if (bracketed) return withRest(bracketed[1]);
  const after = REMARK_AFTER.exec(bare);
  // "na 17.00 uur" is a remark; with more digits it would be a second number.
  if (after) return (after[2] ?? "").replace(/\D/g, "").length <= 4 ? withRest(after[1]) : null;
  return withRest(REMARK_BEFORE.exec(bare)?.[2]);
}

function withRest(text: string | undefined): { phone: string; rest: boolean } | null {
  const phone = text === undefined ? null : normalPhone(text);
  return phone ? { phone, rest: true } : null;
}

export function readEmailText(raw: string): Read {
  const text = tidy(raw);
  if (text.length > LONGEST_REACH || !text.includes("@")) return kept(raw, warn("V015", { text: raw }));
  const single = emailIn(text);
  if (single) return understood(single);
  const parts = text.split(EMAIL_SEPARATORS).filter(Boolean).map(emailIn);
  if (parts.length > 1 && parts.every((part) => part !== null)) return severalOf(parts);
  const named = /^[^<>@]{0,80}[<(]([^<>()\s]+@[^<>()\s]+)[>)]$/.exec(text);
  const inside = named ? emailIn(named[1] ?? "") : null;
  return inside
    ? understood(inside, inform("V024", { text: raw, value: inside }))
    : kept(raw, warn("V015", { text: raw }));
}

function emailIn(text: string): string | null {
  const plain = text
    .replace(/^mailto:/i, "")
    .replace(/^(?:e-?mail|mail)\s*:\s*/i, "")
    .replace(/[.,;]+$/, "");
  return plain.length <= 254 && EMAIL.test(plain) && !plain.includes("..") ? plain.toLowerCase() : null;
}

function severalOf(values: readonly string[]): Read {
  const distinct: RecognisedValue = [...new Set(values)];
  return understood(distinct.length === 1 ? (distinct[0] ?? null) : distinct);
}
