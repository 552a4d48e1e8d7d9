/** The workbooks and the dictionary in `templates/`: generated, never edited by hand. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dictionary } from "../../schema/dictionary.ts";
import { TABLES, TEMPLATE_SETS } from "../../schema/workbook-schema.ts";
import { portableCompression } from "../../xlsx/finish/portable-compression.ts";
import { templateFile } from "../../xlsx/render/template-file.ts";

/** File name → contents of everything in the folder. */
export async function templateFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const set of TEMPLATE_SETS) {
    files.set(`${nameOf(set)}.xlsx`, await templateFile(set, false, portableCompression, stop));
    files.set(`${nameOf(set)}-voorbeeld.xlsx`, await templateFile(set, true, portableCompression, stop));
  }
  files.set("woordenboek.md", new TextEncoder().encode(dictionary(TABLES)));
  return files;
}

export async function writeTemplates(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of await templateFiles()) writeFileSync(join(folder, name), content);
}

function nameOf(set: (typeof TEMPLATE_SETS)[number]): string {
  return set === "werkboek" ? "zelfbeheer-werkboek" : set;
}

/** A template of ours has no problems; one that has is a fault in the schema. */
function stop(problem: { readonly code: string }): never {
  throw new Error(`a template has the problem ${problem.code}`);
}
