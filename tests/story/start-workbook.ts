/** The workbook that the story begins with: the empty standard workbook, with the complex and its costs filled in. */

import { nativeCompression } from "../../src/cli/native-zip.ts";
import { charges } from "../../src/examples/lindehof/charges.ts";
import { homes } from "../../src/examples/lindehof/homes.ts";
import type { RowValues } from "../../src/schema/row-value.ts";
import { renderWorkbook } from "../../src/xlsx/render/render-workbook.ts";
import { templatePlan } from "../../src/xlsx/render/template-file.ts";

/** What finance knows before anybody thought of an initiative: no contract was ended yet. */
const COSTS = ["zbContracten", "zbKostenposten", "zbVerdeelsleutels", "zbGewichten"];

export function startWorkbook(): Promise<Uint8Array> {
  const plan = templatePlan("werkboek", false);
  const costs = charges
    .filter(([table]) => COSTS.includes(table))
    .map(([table, rows]): readonly [string, readonly RowValues[]] => [
      table,
      rows.map(({ changedOn: _, renewal: __, ...row }) => row),
    ]);
  const contents = new Map<string, readonly RowValues[]>([...plan.contents, ...homes, ...costs]);
  return renderWorkbook({ ...plan, contents }, nativeCompression, () => undefined);
}
