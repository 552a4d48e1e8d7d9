/** Commands that calculate service charges. */

import type { Command } from "commander";
import type { Done } from "./done.ts";

export function addChargesCommands(program: Command, done: Done): void {
  chargesCommand(program, "recompute", "rekent uit wat zelfbeheer verandert aan de servicekosten")
    .option("--year <jaar>", "het jaar; zonder deze optie het jaar waarin bewoners beginnen, vanaf het boekjaar")
    .option("--initiative <nummer>", "alleen wat dit initiatief overneemt")
    .action(async (file, options) => {
      const { recomputeFile } = await import("../commands/recompute.ts");
      done(await recomputeFile(file, options));
    });

  chargesCommand(program, "settle", "maakt de jaarafrekening van de servicekosten")
    .requiredOption("--year <jaar>", "het jaar dat u afrekent")
    .action(async (file, options) => {
      const { settleFile } = await import("../commands/settle.ts");
      done(await settleFile(file, options));
    });

  program
    .command("explain")
    .description("legt regel voor regel uit wat een woning betaalt")
    .argument("<werkboek>", "werkboek met onze indeling (.xlsx, .xlsm)")
    .requiredOption("--unit <nummer>", "het nummer van de woning")
    .option("--item <nummer>", "alleen deze kostenpost")
    .option("--year <jaar>", "het jaar; zonder deze optie het boekjaar van het werkboek")
    .option("--on <datum>", "de datum van vandaag, als 2027-03-01")
    .action(async (file, options) => {
      const { explain } = await import("../commands/explain.ts");
      done(explain(file, options));
    });
}

/** What commands that write results into a copy of a workbook have in common. */
function chargesCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .argument("<werkboek>", "werkboek met onze indeling (.xlsx, .xlsm)")
    .requiredOption("--out <bestand>", "de kopie met de uitkomst (.xlsx)")
    .option("--on <datum>", "de datum van vandaag, als 2027-03-01")
    .option("--strict", "ook waarschuwingen geven exitcode 1")
    .option("--json", "toon de uitkomst als JSON op stdout")
    .option("--force", "vervang een bestand dat al bestaat");
}
