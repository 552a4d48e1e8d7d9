import { execFileSync } from "node:child_process";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { nativeCompression } from "../../../src/cli/native-zip.ts";
import { EXAMPLE, EXAMPLE_DAY } from "../../../src/examples/lindehof.ts";
import { printPlan } from "../../../src/journeys/plan/print-plan.ts";
import { printedPlanFile } from "../../../src/xlsx/render/print-plan.ts";
import { BEFORE, MARCH, person, planWith, task } from "../../journeys/plan/plan-rows.ts";
import { day } from "../../support/charge-rows.ts";
import { printedPages } from "../../support/office.ts";
import { snapshotWith } from "../../support/own-workbook.ts";
import { brokenRules } from "../../support/package-rules.ts";
import { requireTool } from "../../support/tools.ts";

async function printed(
  workbook: Parameters<typeof printPlan>[0],
  period: Parameters<typeof printPlan>[1],
): Promise<Uint8Array> {
  const plan = printPlan(workbook, period, BEFORE);
  if (!plan.ok) throw new Error(plan.refusal.code);
  return printedPlanFile(plan.value, nativeCompression);
}

const example = snapshotWith(Object.fromEntries(EXAMPLE), { Organisatie: "De Linde" });

describe("beheerplan and roster on paper", () => {
  it("is a sound package, and the same every time", async () => {
    const bytes = await printed(example, null);
    expect(brokenRules(bytes)).toEqual([]);
    expect(await printed(example, null)).toEqual(bytes);
  });

  it("has only names that were agreed on", async () => {
    const workbook = planWith(
      [task("T-0001")],
      [
        person("DN-0001", { name: "Kanarie Een", sharedName: "Anja" }),
        person("DN-0002", { name: "Kanarie Twee", sharedName: null }),
      ],
      [
        { id: "R-0001", task: "T-0001", on: day("2026-03-02"), who: "Kanarie Een" },
        { id: "R-0002", task: "T-0001", on: day("2026-03-09"), who: "DN-0002" },
        { id: "R-0003", task: "T-0001", on: day("2026-03-16"), who: "mevrouw Kanarie" },
      ],
    );
    const parts = unzipSync(await printed(workbook, MARCH));
    const text = Object.values(parts)
      .map((part) => strFromU8(part))
      .join("\n");
    expect(text).not.toContain("Kanarie");
    for (const shown of ["Anja", "DN-0002", "zie het rooster"]) expect(text).toContain(shown);
  });

  it("shows the days that are asked for, per month, and open turns with the reason", () => {
    const plan = printPlan(example, { from: day("2026-09-28"), to: day("2026-10-03") }, EXAMPLE_DAY);
    if (!plan.ok) throw new Error(plan.refusal.code);
    const { months, spaces, period } = plan.value;
    expect(months.map(({ turns }) => turns.map(({ task: name, who }) => [name, who !== ""]))).toEqual([
      [
        ["Trap en hal vegen en dweilen", true],
        ["Trap en hal vegen en dweilen", true],
      ],
      [
        ["Lage heggen snoeien", true],
        ["Binnenplaats vegen", true],
      ],
    ]);
    expect(months[1]?.turns[0]?.openBecause).toBe("te weinig mensen kunnen dit");
    expect(period).toEqual({ from: day("2026-09-28"), to: day("2026-10-03") });
    expect(spaces.map(({ space }) => space)).toEqual(["portiek 1", "portiek 2", "binnentuin", "binnenplaats"]);
    expect(spaces[2]?.tasks[0]).toMatchObject({ howOften: "elke 2 weken op za, mrt t/m okt", time: "90 min × 3" });
  });

  const withoutOffice = requireTool("soffice") ?? requireTool("pdftoppm");
  it.skipIf(withoutOffice)("prints on A4: the roster upright, the plan on its side, nothing cut off", async () => {
    const pages = printedPages(await printed(example, { from: day("2026-03-01"), to: day("2026-10-31") }));
    const info = execFileSync("pdfinfo", ["-f", "1", "-l", "9", "-"], { encoding: "utf8", input: pages });
    const sizes = [...info.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)].map((match) => [
      Math.round(Number(match[1])),
      Math.round(Number(match[2])),
    ]);
    expect(sizes.at(-1)).toEqual([842, 595]);
    expect(sizes.length).toBeGreaterThan(2);
    for (const size of sizes.slice(0, -1)) expect(size).toEqual([595, 842]);
    const text = execFileSync("pdftotext", ["-layout", "-", "-"], { encoding: "utf8", input: pages });
    // The header stands on every page.
    expect(text.match(/Dag +Wat +Waar +Wie +Gedaan +Gezien/g)).toHaveLength(sizes.length - 1);
    expect(text).toContain("veiligheidsbril");
  });
});
