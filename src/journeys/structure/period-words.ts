/** Months, weeks and quarters of no year, in words: "--03" → "maart". */

const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** A period as people write it when its year is not known; null for one with a year, and for anything else. */
export function periodWithoutYear(period: string): string | null {
  const parts = period.split("/").map(partOf);
  return parts.every((part) => part !== null) ? parts.join("/") : null;
}

function partOf(period: string): string | null {
  const match = /^-(?:-(\d{2})|W(\d{2})|Q(\d))$/.exec(period);
  if (!match) return null;
  if (match[2] !== undefined) return `week ${Number(match[2])}`;
  if (match[3] !== undefined) return `kwartaal ${match[3]}`;
  return MONTHS[Number(match[1]) - 1] ?? null;
}
