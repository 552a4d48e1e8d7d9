import { unescaped } from "./escapes.ts";
import { fittingText } from "./fitting-text.ts";
import { readXml } from "./xml-events.ts";

export interface SharedString {
  readonly text: string;
  /** Rich text of which every run is struck through. */
  readonly struck: boolean;
}

/** Strings of the workbook; rich text is flattened, phonetic guides are left out. */
export function readStrings(content: Uint8Array, onCut: (length: number) => void): SharedString[] {
  const strings: SharedString[] = [];
  let text = "";
  let inText = false;
  let inPhonetic = false;
  let runs = 0;
  let struckRuns = 0;
  readXml(content, {
    open: (name, attributes) => {
      if (name === "si") {
        text = "";
        runs = 0;
        struckRuns = 0;
      } else if (name === "t") inText = !inPhonetic;
      else if (name === "rPh") inPhonetic = true;
      else if (name === "r") runs += 1;
      else if (name === "strike" && attributes.val !== "0" && attributes.val !== "false") struckRuns += 1;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") inPhonetic = false;
      else if (name === "si")
        strings.push({ text: fittingText(unescaped(text), onCut), struck: runs > 0 && struckRuns === runs });
    },
  });
  return strings;
}
