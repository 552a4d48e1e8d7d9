/**
 * The command line: arguments in, exit code out. Every command is a function of its own in `commands/`, loaded when it is
 * asked for; what its options are called stands in `program/`.
 */

import { Command, CommanderError } from "commander";
import { captured, type Ran } from "./captured.ts";
import { DUTCH_HELP, inDutch } from "./dutch-commander.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { addChargesCommands } from "./program/charges-commands.ts";
import type { Done } from "./program/done.ts";
import { addFolderCommands } from "./program/folder-commands.ts";
import { addInitiativeCommands } from "./program/initiative-commands.ts";
import { addSharingCommands } from "./program/sharing-commands.ts";
import { addWorkbookCommands } from "./program/workbook-commands.ts";
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

function programOf(done: Done): Command {
  const program = new Command("zelfbeheer")
    .description("Geeft werkboeken over zelfbeheer een vaste indeling, en controleert ze.")
    .version("0.1.0", "-V, --version", "toon de versie")
    .helpOption("-h, --help", "toon deze uitleg")
    .helpCommand("help [opdracht]", "toon de uitleg van een opdracht")
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(inDutch(text)) })
    .configureHelp(DUTCH_HELP)
    .showHelpAfterError("Typ zelfbeheer --help voor uitleg.");

  addWorkbookCommands(program, done);
  addChargesCommands(program, done);
  addInitiativeCommands(program, done);
  addSharingCommands(program, done);
  addFolderCommands(program, done, runCaptured);

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

/** A bug is ours: a reference to give to the makers, and nothing of the user's data. */
function reportBug(error: unknown): ExitCode {
  const name = error instanceof Error ? error.name : "Error";
  const place = error instanceof Error ? (/at (\S+) .*?:(\d+):\d+/.exec(error.stack ?? "") ?? []) : [];
  say("Er ging iets mis in het programma zelf. Uw bestanden zijn niet veranderd.");
  say(`Meld dit aan de makers met deze verwijzing: ${name} ${place[1] ?? "?"}:${place[2] ?? "?"}`);
  if (process.env.ZELFBEHEER_DEBUG) say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.bug;
}
