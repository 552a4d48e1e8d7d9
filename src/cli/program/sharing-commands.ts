/** Commands for what goes to residents and tenants, and comes back. */

import type { Command } from "commander";
import type { Done } from "./done.ts";

export function addSharingCommands(program: Command, done: Done): void {
  program
    .command("share")
    .description("maakt een kopie voor de bewonerscommissie, met alleen wat zij mag zien")
    .argument("<werkboek>", "werkboek met onze indeling (.xlsx, .xlsm)")
    .option("--initiative <nummer>", "de kopie van dit initiatief")
    .option("--complex <nummer>", "de kopie van dit complex, met al zijn initiatieven")
    .option("--out <bestand>", "de kopie (.xlsx)")
    .option("--include <cel...>", "deel deze cellen toch, zoals Taken!H6")
    .option("--dry-run", "maak geen kopie, laat alleen zien wat erin zou staan")
    .option("--on <datum>", "de datum van vandaag, als 2027-03-01")
    .option("--strict", "ook waarschuwingen, zoals weggelaten teksten, geven exitcode 1")
    .option("--json", "toon op stdout wat er wel en niet in staat, als JSON")
    .option("--force", "vervang een bestand dat al bestaat")
    .action(async (file, options) => {
      const { shareFile } = await import("../commands/share.ts");
      done(await shareFile(file, options));
    });

  program
    .command("merge")
    .description("voegt een kopie die bewoners hebben ingevuld samen met het werkboek")
    .argument("<werkboek>", "het werkboek waaruit de kopie is gemaakt (.xlsx, .xlsm)")
    .requiredOption("--copy <bestand>", "de kopie die u terugkreeg (.xlsx)")
    .option("--out <bestand>", "het samengevoegde werkboek, een kopie van uw werkboek")
    .option("--take <bestand>", "uw keuzes waar beide kanten iets veranderden (.json)")
    .option("--dry-run", "schrijf niets, laat alleen zien wat er zou gebeuren")
    .option("--on <datum>", "de datum van vandaag, als 2027-03-01")
    .option("--strict", "ook waarschuwingen geven exitcode 1")
    .option("--json", "toon alle verschillen als JSON op stdout")
    .option("--force", "vervang een bestand dat al bestaat")
    .action(async (file, options) => {
      const { mergeFile } = await import("../commands/merge.ts");
      done(await mergeFile(file, options));
    });

  program
    .command("document")
    .description("maakt de overeenkomst met bewoners, of brieven aan huurders, als Word-bestand")
    .argument("<werkboek>", "werkboek met onze indeling (.xlsx, .xlsm)")
    .requiredOption(
      "--kind <soort>",
      "overeenkomst, voorstel, uitslag (van de 70%) of wijziging (van de servicekosten)",
    )
    .requiredOption("--initiative <nummer>", "het nummer van het initiatief")
    .requiredOption("--out <bestand>", "het document (.docx)")
    .option("--agreement <nummer>", "de afspraak, als het initiatief er meer heeft")
    .option("--proposal <nummer>", "het voorstel, als het initiatief er meer heeft")
    .option("--unit <nummer>", "alleen de brief voor deze woning")
    .option("--reply-by <datum>", "de laatste dag om te antwoorden op een voorstel, als 2027-03-01")
    .option("--contact <tekst>", "bij wie huurders terechtkunnen, met telefoon of e-mail")
    .option("--year <jaar>", "het jaar van de bedragen; zonder deze optie het jaar waarin bewoners beginnen")
    .option("--on <datum>", "de datum van vandaag, als 2027-03-01")
    .option("--strict", "ook waarschuwingen geven exitcode 1")
    .option("--json", "toon wat er is gemaakt en wat ontbreekt als JSON op stdout")
    .option("--force", "vervang een bestand dat al bestaat")
    .action(async (file, options) => {
      const { documentFile } = await import("../commands/document.ts");
      done(await documentFile(file, options));
    });
}
