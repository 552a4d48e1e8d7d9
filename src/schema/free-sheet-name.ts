/** The longest name of a sheet in Excel. */
const MAX_SHEET_NAME = 31;

/** A name for a sheet that the workbook does not have yet: the name itself, or with " (zelfbeheer)" behind it. */
export function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 0; ; count += 1) {
    const suffix = count === 0 ? "" : count === 1 ? " (zelfbeheer)" : ` (zelfbeheer ${count})`;
    const candidate = name.slice(0, MAX_SHEET_NAME - suffix.length).trimEnd() + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
