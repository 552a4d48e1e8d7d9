import { expect, it } from "vitest";
import { readXml } from "../../../src/xlsx/read/xml-events.ts";

it("a part is read in pieces that cut no letter in two, wherever a piece ends", () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => `€é${at}`);
  for (let shift = 0; shift < "<v>€é12345</v>".length + 3; shift += 1) {
    const read: string[] = [];
    const xml = `<a>${" ".repeat(shift)}${texts.map((text) => `<v>${text}</v>`).join("")}</a>`;
    readXml(new TextEncoder().encode(xml), {
      open: () => undefined,
      text: (text) => {
        if (text.trim() !== "") read.push(text);
      },
    });
    expect(read.findIndex((text, at) => text !== texts[at])).toBe(-1);
    expect(read).toHaveLength(texts.length);
  }
});
