/** Months, weeks and quarters of no year, in words: "--03" → "maart". */

const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** A period as people write it when its year is not known; null for one with a year, and for anything else. */
export function periodWithoutYear(period: string): string | null {
  const parts = period.split("/").map(partOf);
  return parts.every((part) => part !== null) ? parts.join("/") : null;
}

function partOf(period: string): string | null {
  const match = /^-(?:-(\d{2})(?:-(\d{2}))?|W(\d{2})|Q(\d))$/.exec(period);
  if (!match) return null;
  const [, month, day, week, quarter] = match;
  if (week !== undefined) return `week ${Number(week)}`;
  if (quarter !== undefined) return `kwartaal ${quarter}`;
  const name = MONTHS[Number(month) - 1] ?? null;
  return day === undefined || name === null ? name : `${Number(day)} ${name}`;
}
