/** Every text in a package, wherever it stands: between tags, in attributes, in the names of parts. */

import { unescaped } from "../read/escapes.ts";
import { readXml } from "../read/xml-events.ts";

/** A word, and not an address, a number or a colour. */
const WORD = /\p{L}{3}/u;
/** What kind of value a cell has: words of the format, which a form without rows need not have. */
const CELL_TYPES: ReadonlySet<string> = new Set(["str", "inlineStr"]);

/** Calls back with each text of a part, as a reader of the file gets it. Throws on what is no XML. */
export function textsOf(content: Uint8Array, onText: (text: string) => void): void {
  readXml(content, {
    open: (element, attributes) => {
      for (const name in attributes) {
        const value = attributes[name] ?? "";
        const isType = element === "c" && name === "t" && CELL_TYPES.has(value);
        if (WORD.test(value) && !isType) onText(unescaped(value));
      }
    },
    text: (text) => {
      if (text.trim() !== "") onText(unescaped(text));
    },
  });
}
