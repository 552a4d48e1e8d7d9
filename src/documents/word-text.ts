/** Words as runs of text; what is missing as a line that nobody overlooks. */

import { type IParagraphOptions, type IRunOptions, Paragraph, ShadingType, TextRun } from "docx";
import { COLOURS } from "../schema/look.ts";
import { formWords } from "../text/nl/documents/form-words.ts";
import type { Words } from "./document.ts";

const DOTS = "…".repeat(12);

/** `isNamed`: what belongs there stands beside it already, as in a list of terms. */
export function runsOf(text: Words, look: IRunOptions = {}, isNamed = false): TextRun[] {
  const pieces = typeof text === "string" ? [text] : text;
  return pieces
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (typeof piece === "string") return new TextRun({ ...look, text: oneLine(piece) });
      const name = isNamed ? formWords.gap : formWords.gapOf(piece.toFillIn);
      const shading = { type: ShadingType.CLEAR, color: "auto", fill: COLOURS.warning };
      return new TextRun({ ...look, text: `${DOTS} (${name})`, shading });
    });
}

export function paragraphOf(text: Words, options: IParagraphOptions = {}, look: IRunOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: runsOf(text, look) });
}

/** Lines of a cell in the workbook become one: Word shows a line feed as a space. Other control characters are no XML. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").replace(/\p{Cc}/gu, "");
}
