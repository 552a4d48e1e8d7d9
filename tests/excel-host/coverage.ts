/** Which members of Excel the pane uses, and how the emulated Excel answers them. */

/** Kept and given back, without what they do in Excel. Of other classes a member does what it does there. */
const RECORDED_ONLY =
  /^(?:DataValidation|Application|PageBreaks?|Chart\w*|DataLabel|SeriesFormat|TextFormat|Fill|Font|Line|Flag)$/;

/** The report as it stands in `coverage.md`. `members`: "Worksheet.Name". */
export function coverageReport(members: Iterable<string>): string {
  const byClass = new Map<string, string[]>();
  for (const member of [...new Set(members)].sort()) {
    const [owner = "", name = ""] = member.replace(/^_|^Emulated/, "").split(".");
    if (name === "" || name.startsWith("_")) continue;
    byClass.set(owner, [...(byClass.get(owner) ?? []), name]);
  }
  const lines = [...byClass]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([owner, names]) => {
      return `| ${owner} | ${RECORDED_ONLY.test(owner) ? "recorded only" : "semantic"} | ${names.join(", ")} |`;
    });
  return [
    "# Members of Excel that the pane uses",
    "",
    "Written by `coverage.test.ts` from the pane's journeys. Anything that is not here fails loudly, or is not asked.",
    "",
    "| class | emulated | members |",
    "|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}
