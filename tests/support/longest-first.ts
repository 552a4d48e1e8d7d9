import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Files that take a quarter of a minute and more, the longest first; begun last, one would keep a single processor busy at the end.
 * The second needs no pane: what it would take from the first is the time to wait until that has built it.
 */
const LONGEST = [
  "story/story",
  "journeys/charges/formulas",
  "excel-host/page/workbench",
  "addin/pane/pane-in-browser",
  "addin/pane/charges-in-browser",
  "addin/pane/lead-in-browser",
  "addin/pane/requests-in-excel",
  "excel-host/page/faults",
  "addin/pane/structuring-in-excel",
  "cli/charges",
  "cli/automation",
  "cli/import-again",
  "templates/templates",
  "excel-host/page/workbench-page",
  "journeys/check-workbook",
  "xlsx/render/widths",
  "addin/excel/reading",
  "cli/today",
  "addin/pane/checking",
  "addin/pane/charging",
];

/** The order in which files of tests are run: after those, as vitest itself orders them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
