/** The demonstration: the filled example, a messy workbook structured, and the result checked. */

import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { makeFolder, refusalToWrite } from "../files.ts";
import { projectFolder } from "../project.ts";
import { say, sentenceOf } from "../report.ts";
import { check } from "./check.ts";
import { structureFile } from "./structure.ts";
import { template } from "./template.ts";

const MESSY = "tests/fixtures/demo/werkmap-wijkteam-oost.xlsx";

export async function demo(folder: string): Promise<ExitCode> {
  const refusal = makeFolder(folder) ?? refusalToWrite(join(folder, "voorbeeld.xlsx"), [], true);
  if (refusal) {
    say(sentenceOf(refusal));
    return EXIT.refused;
  }
  const at = (name: string) => join(folder, name);
  say("1. Het gevulde voorbeeld");
  const made = await template({ set: "werkboek", example: true, out: at("voorbeeld.xlsx"), force: true });
  if (made !== EXIT.clean) return made;

  say("\n2. Een rommelig werkboek krijgt de vaste indeling");
  copyFileSync(join(projectFolder(), MESSY), at("rommelig.xlsx"));
  const structured = await structureFile(at("rommelig.xlsx"), {
    out: at("werkboek.xlsx"),
    report: at("verslag.json"),
    saveMapping: at("indeling.json"),
    force: true,
  });
  if (structured > EXIT.problems) return structured;

  say("\n3. Het resultaat gecontroleerd");
  const checked = await check([at("werkboek.xlsx")], {});
  if (checked > EXIT.problems) return checked;

  say(`\nKlaar. Bekijk in de map ${folder}:`);
  say("  voorbeeld.xlsx   het gevulde voorbeeld");
  say("  rommelig.xlsx    het werkboek van een wijkteam, zoals het was");
  say("  werkboek.xlsx    wat ervan geworden is");
  say("  verslag.json     elke keuze die is gemaakt");
  say("  indeling.json    de indeling, te gebruiken voor een volgend bestand");
  return EXIT.clean;
}
