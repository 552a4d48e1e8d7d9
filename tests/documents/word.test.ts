import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, it } from "vitest";
import type { WordDocument } from "../../src/documents/document.ts";
import { wordFile } from "../../src/documents/word.ts";
import { day } from "../support/charge-rows.ts";
import { requireTool } from "../support/tools.ts";
import { example, made } from "./example-workbook.ts";

const NOTIFIED = day("2025-12-20");

interface Paragraph {
  readonly text: string;
  readonly style: string | null;
}

/** What an XML reader finds in a Word file: its parts, and its paragraphs in order. Throws on XML that is not well formed. */
function opened(bytes: Uint8Array) {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  for (const [name, xml] of Object.entries(parts)) if (/\.(xml|rels)$/.test(name)) wellFormed(xml);
  const body = parts["word/document.xml"] ?? "";
  const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(
    ([xml]): Paragraph => ({
      text: [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => plain(text ?? "")).join(""),
      style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? null,
    }),
  );
  return { parts, body, paragraphs };
}

function wellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** A space that keeps an amount or a day together is a space. */
function plain(text: string): string {
  const signs = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
  return Object.entries(signs).reduce((all, [xml, sign]) => all.replaceAll(xml, sign), text.replaceAll("\u00a0", " "));
}

/** Texts of a document, without its lines to fill in, that a reader of the file does not find. */
function lostIn(text: string, pages: readonly string[]): readonly string[] {
  const pieces = pages.flatMap((page) => page.split("\n")).flatMap((line) => line.split(/\{[^}]*\}/));
  return [...new Set(pieces.map((piece) => piece.trim()))].filter((piece) => !text.includes(piece));
}

const [agreement, letters] = [made(example(), {}, NOTIFIED), made(example(), { kind: "voorstel" }, NOTIFIED)];
let files: Uint8Array[] = [];

beforeAll(async () => {
  files = [await wordFile(agreement.document, agreement.on), await wordFile(letters.document, letters.on)];
});

describe("a document as a Word file", () => {
  it("is the same file every time, with the day of the document in its properties", async () => {
    const [first] = files;
    // Properties hold seconds, and so does a zip.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const again = await wordFile(agreement.document, agreement.on);
    expect(Buffer.from(again).equals(first ?? new Uint8Array())).toBe(true);
    const { parts } = opened(again);
    expect(parts["docProps/core.xml"]).toContain("2025-12-20T12:00:00Z</dcterms:created>");
    expect(parts["docProps/core.xml"]).toContain("<dc:creator>Woonstichting De Linde (voorbeeld)</dc:creator>");
  });

  it("is Dutch, on A4 with margins of 2.5 centimetres, in 11 points", () => {
    const { parts, body } = opened(files[0] ?? new Uint8Array());
    expect(parts["word/styles.xml"]).toMatch(
      /<w:docDefaults>.*<w:sz w:val="22"\/>.*<w:lang w:val="nl-NL"\/>.*<\/w:docDefaults>/s,
    );
    expect(/<w:pgSz[^>]*>/.exec(body)?.[0]).toMatch(/w:w="11906" w:h="16838"/);
    expect(/<w:pgMar[^>]*>/.exec(body)?.[0]).toContain('w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"');
  });

  it("has real headings, one title, and rows of headings that come back on every page", () => {
    const { paragraphs, body } = opened(files[0] ?? new Uint8Array());
    const styled = (style: string) => paragraphs.filter((one) => one.style === style).map(({ text }) => text);
    expect(styled("Heading1")).toEqual(["Wijkvrijwilligersovereenkomst"]);
    expect(styled("Heading2").slice(0, 3)).toEqual([
      "1. Wie spreken dit af",
      "2. Waar het om gaat",
      "3. Wat de groep doet",
    ]);
    expect(styled("Heading3")).toEqual(["Dit blijft bij de corporatie", "De leden van de groep"]);
    const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const withHeadings = tables.filter((table) => table.includes("<w:tblHeader/>"));
    expect(withHeadings.length).toBeGreaterThan(4);
    for (const table of withHeadings) expect(table.match(/<w:tr>.*?<\/w:tr>/s)?.[0]).toContain("<w:tblHeader/>");
  });

  it("says which page of how many it is; among other letters only which page", () => {
    const footer = (file: Uint8Array | undefined) => opened(file ?? new Uint8Array()).parts["word/footer1.xml"] ?? "";
    expect(footer(files[0])).toMatch(/pagina .*PAGE.* van .*NUMPAGES/s);
    expect(footer(files[1])).toMatch(/pagina .*PAGE/s);
    expect(footer(files[1])).not.toContain("NUMPAGES");
  });

  it("starts every letter on a page of its own that counts from 1, and keeps each text", () => {
    const { body, paragraphs } = opened(files[1] ?? new Uint8Array());
    expect(body.match(/<w:sectPr/g)).toHaveLength(letters.homes.length);
    expect(body.match(/<w:pgNumType w:start="1"/g)).toHaveLength(letters.homes.length);
    const all = paragraphs.map(({ text }) => text).join("\n");
    expect(lostIn(all, letters.pages)).toEqual([]);
    expect(all.match(/\(in te vullen/g)).toHaveLength(letters.gaps);
  });

  it("takes any text of a workbook: signs of XML, line feeds, control characters, halves of characters", async () => {
    const strange = `<b>&"x"</b>\r\ntwee\u0001 regels \ud83d\ude00 \ud83d einde € 12,00`;
    const document: WordDocument = {
      title: strange,
      organisation: strange,
      parts: [
        {
          footer: "voet",
          blocks: [
            { kind: "paragraph", words: strange },
            { kind: "facts", rows: [[strange, strange]] },
          ],
        },
      ],
    };
    const { paragraphs } = opened(await wordFile(document, NOTIFIED));
    expect(paragraphs[0]?.text).toBe(`<b>&"x"</b> twee regels \ud83d\ude00  einde € 12,00`);
  });
});

const withoutWriter = requireTool("writer");
if (withoutWriter) console.warn(withoutWriter);

describe.skipIf(withoutWriter !== null)("LibreOffice", () => {
  it("reads the same words", () => {
    const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-word-"));
    try {
      files.forEach((file, at) => {
        writeFileSync(join(folder, `${at}.docx`), file);
      });
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      execFileSync("soffice", [profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "0.docx", "1.docx"], {
        cwd: folder,
        stdio: "ignore",
      });
      const lost = [agreement, letters].map(({ pages }, at) =>
        lostIn(plain(readFileSync(join(folder, `${at}.txt`), "utf8")), pages),
      );
      expect(lost).toEqual([[], []]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
