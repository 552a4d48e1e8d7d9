/** A time of day as people write it. */

const MINUTES_OF_DAY = 1440;

/** Minutes after midnight; null for an empty cell. A time that Excel made of it is a part of a day. */
export function readTime(text: string | null): number | null | "unread" {
  if (text === null || text.trim() === "") return null;
  const plain = text.trim().toLowerCase();
  const written = /^(\d{1,2})(?:[:.](\d{2}))?(?: ?(?:uur|u))?$/.exec(plain);
  if (written && (written[2] !== undefined || /u/.test(plain))) {
    const [hours, minutes] = [Number(written[1]), Number(written[2] ?? 0)];
    return hours < 24 && minutes < 60 ? hours * 60 + minutes : "unread";
  }
  const part = /^0?\.\d+$/.test(plain) ? Number(plain) : Number.NaN;
  return part < 1 ? Math.round(part * MINUTES_OF_DAY) % MINUTES_OF_DAY : "unread";
}
