/** J1: a new standard workbook. */

import { TEMPLATE_SETS, type TemplateSet } from "../../schema/workbook-schema.ts";
import { portableCompression } from "../../xlsx/finish/portable-compression.ts";
import { templateFile } from "../../xlsx/render/template-file.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { refusalToWrite, workbookEnding, writeOutput } from "../files.ts";
import { say, sayProblems, sentenceOf } from "../report.ts";

export interface TemplateOptions {
  readonly set: string;
  readonly example?: boolean;
  readonly out: string;
  readonly force?: boolean;
}

export async function template(options: TemplateOptions): Promise<ExitCode> {
  if (!isSet(options.set)) {
    say(`Fout: het werkboek "${options.set}" bestaat niet. Kies ${TEMPLATE_SETS.join(", ")}.`);
    return EXIT.usage;
  }
  const refusal = refusalToWrite(options.out, [], options.force ?? false, workbookEnding());
  if (refusal) {
    say(sentenceOf(refusal));
    return EXIT.refused;
  }
  const bytes = await templateFile(options.set, options.example ?? false, portableCompression, (problem) =>
    sayProblems([problem]),
  );
  const written = writeOutput(options.out, bytes);
  if (!written.ok) {
    say(sentenceOf(written.refusal));
    return EXIT.refused;
  }
  say(`Het nieuwe werkboek staat in ${options.out}.`);
  return EXIT.clean;
}

function isSet(name: string): name is TemplateSet {
  return (TEMPLATE_SETS as readonly string[]).includes(name);
}
