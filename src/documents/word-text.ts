/** Words as runs of text; what is missing as a line that nobody overlooks. */

import { type IParagraphOptions, type IRunOptions, Paragraph, ShadingType, TextRun } from "docx";
import { COLOURS } from "../schema/look.ts";
import { formWords } from "../text/nl/documents/form-words.ts";
import type { Words } from "./document.ts";

/** How a line to fill in looks: what belongs there may stand beside it already, and a cell of a table is narrow. */
export type GapLook = "alone" | "named" | "narrow";

const DOTS: Readonly<Record<GapLook, string>> = { alone: "…".repeat(12), named: "…".repeat(12), narrow: "…".repeat(4) };

export function runsOf(text: Words, look: IRunOptions = {}, gapLook: GapLook = "alone"): TextRun[] {
  const pieces = typeof text === "string" ? [text] : text;
  return pieces
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (typeof piece === "string") return new TextRun({ ...look, text: oneLine(piece) });
      const name = gapLook === "alone" ? formWords.gapOf(piece.toFillIn) : formWords.gap;
      const shading = { type: ShadingType.CLEAR, color: "auto", fill: COLOURS.warning };
      return new TextRun({ ...look, text: `${DOTS[gapLook]} (${name})`, shading });
    });
}

export function paragraphOf(text: Words, options: IParagraphOptions = {}, look: IRunOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: runsOf(text, look) });
}

/**
 * Lines of a cell in the workbook become one: Word shows a line feed as a space. Control characters and halves of a character
 * are no XML. An amount and a day stay on one line.
 */
function oneLine(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "")
    .replace(/€ (?=\d)/g, "€\u00A0")
    .replace(/(?<=\b\d{1,2}) (?=\p{Ll}+ \d{4}\b)/gu, "\u00A0");
}
