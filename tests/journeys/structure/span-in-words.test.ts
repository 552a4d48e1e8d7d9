import { describe, expect, it } from "vitest";
import { dutchOf } from "../../../src/days/day.ts";
import { dayInWords, spanInWords } from "../../../src/journeys/structure/span-in-words.ts";

const shown = (day: number | null | undefined) => (day == null ? undefined : dutchOf(day));

describe("from and until when, as a heading says it", () => {
  it.each([
    ["Voorschot 1-1-2025 tot 1-7-2025", "1-1-2025", "30-6-2025"],
    ["Voorschot 1-1-2025 t/m 30-6-2025", "1-1-2025", "30-6-2025"],
    ["1-1-2025 tot en met 30-6-2025", "1-1-2025", "30-6-2025"],
    ["jan tot juli 2025", "1-1-2025", "30-6-2025"],
    ["vanaf mei 2024 tot 2025", "1-5-2024", "31-12-2024"],
    ["Voorschot 2024 - 2025", "1-1-2024", "31-12-2025"],
    ["VS jan-jun 2025", "1-1-2025", "30-6-2025"],
    ["Voorschot 01-2025 t/m 06-2025", "1-1-2025", "30-6-2025"],
    ["Voorschot 1-1 t/m 30-6-2025", "1-1-2025", "30-6-2025"],
    ["Voorschot 1/1 - 30/6/2025", "1-1-2025", "30-6-2025"],
    ["Voorschot 01-01 tot 01-07-2025", "1-1-2025", "30-6-2025"],
    ["15 jan t/m 30 juni 2025", "15-1-2025", "30-6-2025"],
    ["vanaf 2025-07-01", "1-7-2025", undefined],
    ["vanaf 2025-07", "1-7-2025", undefined],
    ["vanaf 2025", "1-1-2025", undefined],
    ["t/m 2025-06", undefined, "30-6-2025"],
    ["t/m 2025-06-15", undefined, "15-6-2025"],
    ["tot 2025-07", undefined, "30-6-2025"],
    ["2025-01-01 t/m 2025-06-30", "1-1-2025", "30-6-2025"],
    ["2025-01 - 2025-06", "1-1-2025", "30-6-2025"],
    ["Seizoen vanaf 2025-26", "1-1-2025", undefined],
    ["Voorschot vanaf 1-7-2025", "1-7-2025", undefined],
  ])("%s", (text, from, to) => {
    const span = spanInWords(text);
    expect([shown(span?.from), shown(span?.to)]).toEqual([from, to]);
  });

  it.each([
    "Voorschot 1-7-2025",
    "Voorschot juni - 2025",
    "Voorschot 31-2-2025 t/m 30-6-2025",
    "1-10 t/m 31-3-2025",
    "Complex 12",
  ])("is nothing where it names no time with two sides, or one that cannot be: %s", (text) => {
    expect(spanInWords(text)).toBeNull();
  });

  it.each([
    ["Nieuw voorschot 2025-07-01", "1-7-2025"],
    ["Stand 1 juli 2025", "1-7-2025"],
    ["2025-07-01 en 2025-08-01", undefined],
    ["2025-07", undefined],
  ])("has one day in %s", (text, day) => {
    expect(shown(dayInWords(text))).toBe(day);
  });
});
