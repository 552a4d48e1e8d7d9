/** Commands of an initiative and its beheerplan. */

import type { Command } from "commander";
import type { Done } from "./done.ts";

export function addInitiativeCommands(program: Command, done: Done): void {
  program
    .command("today")
    .description("laat zien wat vandaag aandacht vraagt")
    .argument("<werkboek>", "een werkboek met onze indeling, of een map met werkboeken")
    .option("--on <datum>", "de datum van vandaag, als 2027-03-01")
    .option("--json", "toon de signalen als JSON op stdout")
    .option(
      "--out <bestand>",
      "een kopie van het werkboek met Vandaag, Vergelijking, Rollen en Kanalen bijgewerkt (.xlsx)",
    )
    .option("--force", "vervang een bestand dat al bestaat")
    .action(async (path, options) => {
      const { today } = await import("../commands/today.ts");
      done(await today(path, options));
    });

  program
    .command("initiative")
    .description("laat zien waar een initiatief staat, en brengt het naar een andere fase")
    .argument("<werkboek>", "werkboek met onze indeling (.xlsx, .xlsm)")
    .requiredOption("--id <nummer>", "het nummer van het initiatief")
    .option("--to <fase>", "de fase waar het naartoe gaat, of einde")
    .option("--motivation <tekst>", "waarom u doorgaat terwijl er iets ontbreekt, teruggaat of stopt")
    .option("--by <wie>", "wie dit besluit; komt in het Logboek")
    .option("--reason <reden>", "de reden van stoppen")
    .option("--restore-from <datum>", "de eerste dag waarop huurders weer betalen, als 2027-03-01")
    .option("--remove-names", "vervang de namen van deelnemers door hun nummers; de uren blijven")
    .option("--out <bestand>", "de kopie met de verandering (.xlsx)")
    .option("--on <datum>", "de datum van vandaag, als 2027-03-01")
    .option("--json", "toon het initiatief als JSON op stdout")
    .option("--force", "vervang een bestand dat al bestaat")
    .action(async (file, options) => {
      const { initiative } = await import("../commands/initiative.ts");
      done(await initiative(file, options));
    });

  program
    .command("roster")
    .description("maakt het rooster van een periode, in een kopie van het werkboek")
    .argument("<werkboek>", "werkboek met onze indeling (.xlsx, .xlsm)")
    .requiredOption("--from <datum>", "de eerste dag, als 2027-03-01")
    .requiredOption("--to <datum>", "de laatste dag, als 2027-05-31")
    .requiredOption("--out <bestand>", "de kopie met het rooster (.xlsx)")
    .option("--on <datum>", "de datum van vandaag, als 2027-03-01; wat daarvoor ligt, blijft staan")
    .option("--strict", "ook waarschuwingen, zoals open beurten, geven exitcode 1")
    .option("--json", "toon het rooster als JSON op stdout")
    .option("--force", "vervang een bestand dat al bestaat")
    .action(async (file, options) => {
      const { rosterFile } = await import("../commands/roster.ts");
      done(await rosterFile(file, options));
    });

  program
    .command("calendar")
    .description("zet het rooster in agendabestanden (.ics), voor de groep en voor elke deelnemer")
    .argument("<werkboek>", "werkboek met onze indeling (.xlsx, .xlsm)")
    .requiredOption("--out <map>", "de map voor de agendabestanden; wordt gemaakt als die er niet is")
    .option("--on <datum>", "de datum van vandaag, als 2027-03-01")
    .option("--strict", "ook waarschuwingen geven exitcode 1")
    .option("--json", "toon op stdout welke bestanden er zijn gemaakt, als JSON")
    .option("--force", "vervang bestanden die al bestaan")
    .action(async (file, options) => {
      const { calendarFiles } = await import("../commands/calendar.ts");
      done(calendarFiles(file, options));
    });

  program
    .command("print")
    .description("zet beheerplan en rooster klaar om af te drukken op A4")
    .argument("<werkboek>", "werkboek met onze indeling (.xlsx, .xlsm)")
    .requiredOption("--out <bestand>", "het bestand om af te drukken (.xlsx)")
    .option("--from <datum>", "de eerste dag van het rooster; zonder deze optie vandaag")
    .option("--to <datum>", "de laatste dag van het rooster; zonder deze optie tot het einde")
    .option("--on <datum>", "de datum van vandaag, als 2027-03-01")
    .option("--strict", "ook waarschuwingen geven exitcode 1")
    .option("--force", "vervang een bestand dat al bestaat")
    .action(async (file, options) => {
      const { printFile } = await import("../commands/print.ts");
      done(await printFile(file, options));
    });
}
