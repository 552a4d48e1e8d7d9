import type { ProblemFacts } from "../../problems/facts.ts";
import type { Problem } from "../../problems/problem.ts";
import { automationTexts } from "./automation-texts.ts";
import { chargeTexts } from "./charge-texts.ts";
import { checkTexts } from "./check-texts.ts";
import { documentTexts } from "./document-texts.ts";
import { domainTexts } from "./domain-texts.ts";
import { effectTexts } from "./effect-texts.ts";
import { excelTexts } from "./excel-texts.ts";
import { fileTexts } from "./file-texts.ts";
import { initiativeTexts } from "./initiative-texts.ts";
import { mergeTexts } from "./merge-texts.ts";
import { planTexts } from "./plan-texts.ts";
import { recognitionTexts } from "./recognition-texts.ts";
import { shareTexts } from "./share-texts.ts";
import { signalTexts } from "./signal-texts.ts";
import { structureTexts } from "./structure-texts.ts";
import type { ProblemText, TextsFor } from "./text.ts";
import { valueTexts } from "./value-texts.ts";

const texts: TextsFor<ProblemFacts> = {
  ...fileTexts,
  ...excelTexts,
  ...valueTexts,
  ...recognitionTexts,
  ...structureTexts,
  ...checkTexts,
  ...domainTexts,
  ...chargeTexts,
  ...effectTexts,
  ...initiativeTexts,
  ...signalTexts,
  ...planTexts,
  ...shareTexts,
  ...mergeTexts,
  ...automationTexts,
  ...documentTexts,
};

/** What a code is about, in a few words; null for what is no code of ours. */
export function titleOf(code: string): string | null {
  return code in texts ? (texts[code as keyof typeof texts].title ?? null) : null;
}

/** The sentence of a problem: what is wrong (with the facts filled in) and what to do. */
export function textOf(problem: Problem): { title: string; message: string; action: string } {
  const text = texts[problem.code] as ProblemText<unknown>;
  return { title: text.title, message: text.explanation(problem.facts), action: text.action };
}
