/**
 * The command line: arguments in, exit code out. Every command is a function of its own in `commands/`, loaded when it is
 * asked for.
 */

import { Command, CommanderError } from "commander";
import { captured, type Ran } from "./captured.ts";
import { DUTCH_HELP, inDutch } from "./dutch-commander.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { say } from "./report.ts";

export async function main(args: readonly string[]): Promise<ExitCode> {
  let exit: ExitCode = EXIT.clean;
  const program = programOf((code) => {
    exit = code;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    return reportBug(error);
  }
}

/** The same, with what it says caught: for a batch, and for its threads. */
export function runCaptured(args: readonly string[]): Promise<Ran> {
  return captured(() => main(args));
}

function programOf(done: (code: ExitCode) => void): Command {
  const program = new Command("zelfbeheer")
    .description("Geeft werkboeken over zelfbeheer een vaste indeling, en controleert ze.")
    .version("0.1.0", "-V, --version", "toon de versie")
    .helpOption("-h, --help", "toon deze uitleg")
    .helpCommand("help [opdracht]", "toon de uitleg van een opdracht")
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(inDutch(text)) })
    .configureHelp(DUTCH_HELP)
    .showHelpAfterError("Typ zelfbeheer --help voor uitleg.");

  program
    .command("template")
    .description("maakt een nieuw werkboek")
    .option("--set <naam>", "werkboek, servicekosten, beheerplan of bewonerscommissie", "werkboek")
    .option("--example", "gevuld met een voorbeeld")
    .requiredOption("--out <bestand>", "het nieuwe bestand (.xlsx)")
    .option("--force", "vervang een bestand dat al bestaat")
    .action(async (options) => {
      const { template } = await import("./commands/template.ts");
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
      const { structureFile } = await import("./commands/structure.ts");
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
      const { check } = await import("./commands/check.ts");
      done(await check(files, options));
    });

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
      const { today } = await import("./commands/today.ts");
      done(await today(path, options));
    });

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
      const { remind } = await import("./commands/remind.ts");
      done(remind(paths, options));
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
      const { initiative } = await import("./commands/initiative.ts");
      done(await initiative(file, options));
    });

  chargesCommand(program, "recompute", "rekent uit wat zelfbeheer verandert aan de servicekosten")
    .option("--year <jaar>", "het jaar; zonder deze optie het jaar waarin bewoners beginnen, vanaf het boekjaar")
    .option("--initiative <nummer>", "alleen wat dit initiatief overneemt")
    .action(async (file, options) => {
      const { recomputeFile } = await import("./commands/recompute.ts");
      done(await recomputeFile(file, options));
    });

  chargesCommand(program, "settle", "maakt de jaarafrekening van de servicekosten")
    .requiredOption("--year <jaar>", "het jaar dat u afrekent")
    .action(async (file, options) => {
      const { settleFile } = await import("./commands/settle.ts");
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
      const { explain } = await import("./commands/explain.ts");
      done(explain(file, options));
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
      const { rosterFile } = await import("./commands/roster.ts");
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
      const { calendarFiles } = await import("./commands/calendar.ts");
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
      const { printFile } = await import("./commands/print.ts");
      done(await printFile(file, options));
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
      const { batch } = await import("./commands/batch.ts");
      done(await batch(folder, options, runCaptured));
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
      const { rollOverFile } = await import("./commands/roll-over.ts");
      done(await rollOverFile(file, options));
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
      const { portfolioFile } = await import("./commands/portfolio.ts");
      done(await portfolioFile(folder, options));
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
      const { documentFile } = await import("./commands/document.ts");
      done(await documentFile(file, options));
    });

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
      const { shareFile } = await import("./commands/share.ts");
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
      const { mergeFile } = await import("./commands/merge.ts");
      done(await mergeFile(file, options));
    });

  program
    .command("demo")
    .description("maakt het voorbeeld, geeft een rommelig werkboek een indeling en controleert het")
    .option("--out <map>", "de map voor de resultaten", "demo")
    .action(async (options) => {
      const { demo } = await import("./commands/demo.ts");
      done(await demo(options.out));
    });

  program
    .command("templates", { hidden: true })
    .description("schrijft de werkboeken in de map templates opnieuw")
    .option("--out <map>", "de map", "templates")
    .action(async (options) => {
      const { writeTemplates } = await import("./commands/templates.ts");
      await writeTemplates(options.out);
      done(EXIT.clean);
    });

  return program;
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

/** A bug is ours: a reference to give to the makers, and nothing of the user's data. */
function reportBug(error: unknown): ExitCode {
  const name = error instanceof Error ? error.name : "Error";
  const place = error instanceof Error ? (/at (\S+) .*?:(\d+):\d+/.exec(error.stack ?? "") ?? []) : [];
  say("Er ging iets mis in het programma zelf. Uw bestanden zijn niet veranderd.");
  say(`Meld dit aan de makers met deze verwijzing: ${name} ${place[1] ?? "?"}:${place[2] ?? "?"}`);
  if (process.env.ZELFBEHEER_DEBUG) say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.bug;
}
