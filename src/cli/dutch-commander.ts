/** Commander speaks English; people here do not have to. */

import type { HelpConfiguration } from "commander";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "Gebruik:",
  "Arguments:": "Gegevens:",
  "Options:": "Opties:",
  "Commands:": "Opdrachten:",
};

/** The headings and remarks of the help pages; the descriptions are ours already. */
export const DUTCH_HELP: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleUsage: dutchUsage,
  styleSubcommandTerm: dutchUsage,
  optionDescription: ({ description, defaultValue }) =>
    typeof defaultValue === "string" ? `${description} (zonder deze optie: ${defaultValue})` : description,
};

function dutchUsage(usage: string): string {
  return usage.replace("[options]", "[opties]").replace("[command]", "[opdracht]");
}

/** What is wrong with the words behind the command. A name may hold anything, also quotes: it ends where the line ends. */
export function inDutch(text: string): string {
  return text
    .replace(/^error: /, "Fout: ")
    .replace(/missing required argument '(.+)'$/m, "geef $1 op")
    .replace(/required option '(.+)' not specified/, "geef $1 op")
    .replace(/option '(.+)' argument missing/, "bij $1 ontbreekt een waarde")
    .replace(/unknown option '(.+)'$/m, (_, option: string) => `de optie ${option} bestaat niet.${dashAdvice(option)}`)
    .replace(/unknown command '(.+)'$/m, "de opdracht $1 bestaat niet")
    .replace(/too many arguments(?: for '(.+)')?\..*/, "er staan te veel woorden achter de opdracht")
    .replace(/\(Did you mean one of (.+)\?\)/, "(Bedoelt u een van deze: $1?)")
    .replace(/\(Did you mean (.+)\?\)/, "(Bedoelt u $1?)");
}

/** A file whose name begins with a dash looks like an option. */
function dashAdvice(option: string): string {
  return /^-[^-]/.test(option) ? " Begint de naam van een bestand met een streepje? Typ er dan ./ voor." : "";
}
