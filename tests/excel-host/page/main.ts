/** `npm start`: the workbench with an example, or with the workbook that is named behind it. */

import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { buildPane } from "./build-pane.ts";
import { startWorkbench } from "./start-workbench.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const asked = process.argv[2];
const file = asked ?? resolve(ROOT, "tests/fixtures/demo/werkmap-wijkteam-oost.xlsx");
if (!existsSync(file)) {
  console.error(`Het bestand ${file} is er niet. Geef de naam van een werkboek (.xlsx).`);
  process.exit(1);
}
console.log("Het taakvenster wordt gebouwd. Dat duurt de eerste keer een halve minuut.");
const { url } = await startWorkbench({
  workbook: readFileSync(file),
  fileName: basename(file),
  pane: buildPane(),
  port: Number(process.env.PORT ?? 3443),
});
console.log(`De werkbank staat klaar op ${url}`);
console.log(
  "Uw browser waarschuwt voor het certificaat, want dat is net op deze computer gemaakt. Kies: toch doorgaan.",
);
console.log("Stoppen: Ctrl+C.");
