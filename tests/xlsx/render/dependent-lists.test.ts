import { describe, expect, it } from "vitest";
import { namesOf } from "../../../src/xlsx/render/workbook-names.ts";
import { recalculatedValues } from "../../support/office.ts";
import { brokenRules } from "../../support/package-rules.ts";
import { requireTool } from "../../support/tools.ts";
import { handovers, INITIATIVES, render, TASKS } from "./small-workbook.ts";

const withoutOffice = requireTool("soffice");

/** Shows how many choices the list of column "task" offers in a row, and the first of them. */
const probe = (key: string, heading: string, formula: string) =>
  ({
    kind: "text",
    key,
    heading,
    help: "Proef.",
    privacy: "shared",
    computed: { formula, engine: "hoursPerYear" },
  }) as const;
const table = handovers([
  probe("count", "Aantal", "ROWS(Keuze_zbGeven_task)"),
  probe("first", "Eerste", "INDEX(Keuze_zbGeven_task,1)"),
]);
const rows = ["I-0001", "I-0002", "I-0009", null].map((initiative, at) => ({ id: `OD-000${at + 1}`, initiative }));
const task = (number: number, initiative: string) => ({ id: `T-000${number}`, initiative });

async function choices(tasks: readonly { id: string; initiative: string }[]): Promise<unknown[]> {
  const groups = ["I-0001", "I-0002"].map((id) => ({ id }));
  const bytes = await render([INITIATIVES, TASKS, table], { zbGroepen: groups, zbKlussen: tasks, zbGeven: rows });
  expect(brokenRules(bytes)).toEqual([]);
  const cells = recalculatedValues([bytes])[0]?.Geven ?? {};
  return rows.map((_, at) => `${cells[`D${at + 5}`]} from ${cells[`E${at + 5}`]}`);
}

describe("a list that depends on another cell of the row", () => {
  it.skipIf(withoutOffice)("offers what belongs to the row when the rows stand together", async () => {
    const sorted = [task(1, "I-0001"), task(2, "I-0002"), task(3, "I-0002"), task(4, "I-0002")];
    expect(await choices(sorted)).toEqual(["1 from T-0001", "3 from T-0002", "4 from T-0001", "4 from T-0001"]);
  });

  it.skipIf(withoutOffice)("offers everything for rows that do not stand together", async () => {
    const mixed = [task(1, "I-0002"), task(2, "I-0001"), task(3, "I-0002")];
    expect(await choices(mixed)).toEqual(["1 from T-0002", "3 from T-0001", "3 from T-0001", "3 from T-0001"]);
  });

  it("is the whole column in a workbook that lacks the other table", () => {
    const names = namesOf(new Map([["zbGeven", handovers()]])).map(({ name }) => name);
    expect(names).toEqual(["Kolom_zbGeven_id"]);
  });
});
