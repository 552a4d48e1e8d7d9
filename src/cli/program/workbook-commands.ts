/** Commands that make a workbook, give one its form and look it through. */

import type { Command } from "commander";
import type { Done } from "./done.ts";

export function addWorkbookCommands(program: Command, done: Done): void {
  program
    .command("template")
    .description("maakt een nieuw werkboek")
    .option("--set <naam>", "werkboek, servicekosten, beheerplan of bewonerscommissie", "werkboek")
    .option("--example", "gevuld met een voorbeeld")
    .requiredOption("--out <bestand>", "het nieuwe bestand (.xlsx)")
    .option("--force", "vervang een bestand dat al bestaat")
    .action(async (options) => {
      const { template } = await import("../commands/template.ts");
      done(await template(options));
    });

  program
    .command("structure")
    .description("geeft een bestaand werkboek of een lijst de vaste indeling")
    .argument("<bestand>", ".xlsx, .xlsm of .csv")
    .option("--out <bestand>", "het nieuwe werkboek (.xlsx)")
    .option("--keep-source", "zet onze bladen in een kopie van uw eigen werkboek")
    .option("--into <werkboek>", "zet de rijen in een kopie van een werkboek van Zelfbeheer")
    .option("--report <bestand>", "verslag van elke keuze (.json)")
    .option("--mapping <bestand>", "gebruik een bewaarde indeling (.json)")
    .option("--save-mapping <bestand>", "bewaar de indeling voor een volgend bestand (.json)")
    .option("--include-hidden", "neem verborgen bladen ook op in het resultaat")
    .option("--dry-run", "schrijf geen werkboek, laat alleen zien wat er zou gebeuren")
    .option("--on <datum>", "de datum van vandaag, als 2027-03-01")
    .option("--strict", "ook waarschuwingen geven exitcode 1")
    .option("--json", "toon het verslag op stdout")
    .option("--force", "vervang bestanden die al bestaan")
    .action(async (input, options) => {
      const { structureFile } = await import("../commands/structure.ts");
      done(await structureFile(input, options));
    });

  program
    .command("check")
    .description("controleert werkboeken met onze indeling")
    .argument("<bestanden...>", "werkboeken (.xlsx, .xlsm)")
    .option("--repair", "herstel wat vanzelf te herstellen is")
    .option("--out <bestand>", "het herstelde werkboek")
    .option("--strict", "ook waarschuwingen geven exitcode 1")
    .option("--json", "toon de meldingen als JSON op stdout")
    .option("--force", "vervang een bestand dat al bestaat")
    .action(async (files, options) => {
      const { check } = await import("../commands/check.ts");
      done(await check(files, options));
    });
}
