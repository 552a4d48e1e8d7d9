/** A count as people write it here: 5000 is "5.000". Without Intl, whose data takes longer to load than a list to read. */
export function thousands(count: number | string): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ".");
}
