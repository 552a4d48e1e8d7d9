/** Commands over folders and over years. */

import type { Command } from "commander";
import type { Ran } from "../captured.ts";
import type { Done } from "./done.ts";

/** `run` runs another command and catches what it says. */
export function addFolderCommands(program: Command, done: Done, run: (args: readonly string[]) => Promise<Ran>): void {
  program
    .command("remind")
    .description("herinneringen op een dag, voor elke persoon of rol apart")
    .argument("<paden...>", "werkboeken met onze indeling, of mappen met werkboeken")
    .option("--on <datum>", "de dag van de herinneringen, als 2027-03-01; zonder deze optie vandaag")
    .option("--since <datum>", "alleen wat sinds die dag nieuw of te laat is")
    .option("--recursive", "kijk ook in de mappen die erin staan")
    .option("--csv <bestand>", "ook als lijst voor Excel (.csv)")
    .option("--json", "toon de herinneringen als JSON op stdout")
    .option("--force", "vervang een bestand dat al bestaat")
    .action(async (paths, options) => {
      const { remind } = await import("../commands/remind.ts");
      done(remind(paths, options));
    });

  program
    .command("batch")
    .description("doet hetzelfde voor alle werkboeken van een map")
    .argument("<map>", "de map met werkboeken")
    .requiredOption(
      "--do <opdracht>",
      "check, repair, structure, today, recompute, settle, roster, print, calendar of roll-over",
    )
    .option("--out <map>", "de map voor de nieuwe bestanden; wordt gemaakt als die er niet is")
    .option("--recursive", "kijk ook in de mappen die erin staan")
    .option("--report <bestand>", "een verslag in Excel, met een regel per bestand en per melding (.xlsx)")
    .option("--json", "toon de uitkomst van elk bestand als JSON op stdout")
    .option("--on <datum>", "de datum van vandaag, als 2027-03-01")
    .option("--year <jaar>", "het jaar, bij recompute en settle")
    .option("--from <datum>", "de eerste dag, bij roster en print")
    .option("--to <datum>", "de laatste dag, bij roster en print; het nieuwe jaar, bij roll-over")
    .option("--costs <soort>", "begroting, werkelijk of geen, bij roll-over")
    .option("--mapping <bestand>", "een bewaarde indeling (.json), bij structure")
    .option("--include-hidden", "neem verborgen bladen ook op, bij structure")
    .option("--strict", "ook waarschuwingen geven exitcode 1")
    .option("--force", "vervang bestanden die al bestaan")
    .action(async (folder, options) => {
      const { batch } = await import("../commands/batch.ts");
      done(await batch(folder, options, run));
    });

  program
    .command("portfolio")
    .description("zet alle initiatieven van alle werkboeken van een map bij elkaar")
    .argument("<map>", "de map met werkboeken")
    .requiredOption("--out <bestand>", "de portefeuille (.xlsx)")
    .option("--recursive", "kijk ook in de mappen die erin staan")
    .option("--on <datum>", "de datum van vandaag, als 2027-03-01")
    .option("--strict", "ook waarschuwingen geven exitcode 1")
    .option("--json", "toon de initiatieven als JSON op stdout")
    .option("--force", "vervang een bestand dat al bestaat")
    .action(async (folder, options) => {
      const { portfolioFile } = await import("../commands/portfolio.ts");
      done(await portfolioFile(folder, options));
    });

  program
    .command("roll-over")
    .description("maakt een kopie van het werkboek voor het nieuwe jaar")
    .argument("<werkboek>", "werkboek met onze indeling (.xlsx, .xlsm)")
    .requiredOption("--to <jaar>", "het nieuwe jaar")
    .option("--out <bestand>", "het werkboek voor het nieuwe jaar (.xlsx)")
    .option("--costs <soort>", "waar de eerste begroting uit komt: begroting, werkelijk of geen", "begroting")
    .option("--dry-run", "schrijf niets, laat alleen zien wat er met elk blad gebeurt")
    .option("--on <datum>", "de datum van vandaag, als 2027-03-01")
    .option("--strict", "ook waarschuwingen geven exitcode 1")
    .option("--json", "toon de uitkomst als JSON op stdout")
    .option("--force", "vervang een bestand dat al bestaat")
    .action(async (file, options) => {
      const { rollOverFile } = await import("../commands/roll-over.ts");
      done(await rollOverFile(file, options));
    });
}
