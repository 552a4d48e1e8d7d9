/** Lists of weekdays: "ma", "dinsdag en donderdag", "ma t/m vr", "weekend", "maandagochtend". */

import { weekdayOfWord } from "./dutch-words.ts";

/** A part of the day says nothing about which day. */
const PART_OF_DAY = /(?:ochtend|morgen|middag|avond)(?:en)?$/;

/** The days, 1 (Monday) to 7 in order; null when a word is no weekday. */
export function readWeekdays(text: string): readonly number[] | null {
  const plain = text.replace(/^(?:op |elke |in de |in |de )+/, "");
  if (/^(?:werkdag|werkdagen|door de week)$/.test(plain)) return [1, 2, 3, 4, 5];
  if (/^(?:de )?weekend(?:en)?$/.test(plain)) return [6, 7];
  const days = new Set<number>();
  for (const part of plain.split(/, ?(?:op )?| en (?:op )?| per | & |\+/)) {
    const range = /^([a-z]+) ?(?:t\/m|tot en met|-) ?([a-z]+)$/.exec(part);
    const [from, to] = [weekday(range?.[1] ?? part), weekday(range?.[2] ?? part)];
    if (from === null || to === null || from > to) return null;
    for (let day = from; day <= to; day += 1) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}

/** Splits "om de week op di en do" into what is said before the weekdays and the days; none when there are none. */
export function takeWeekdays(text: string): { readonly head: string; readonly on: readonly number[] } {
  const words = text.split(" ");
  for (let count = 0; count < words.length; count += 1) {
    const tail = words.slice(count).join(" ");
    if (/^(?:elke|in|de|werkdag)\b/.test(tail) && count > 0) continue;
    const on = tail.startsWith("elke werkdag") ? null : readWeekdays(tail);
    if (on) return { head: words.slice(0, count).join(" ").replace(/,$/, ""), on };
  }
  return { head: text, on: [] };
}

function weekday(word: string): number | null {
  return weekdayOfWord(word) ?? weekdayOfWord(word.replace(PART_OF_DAY, ""));
}
