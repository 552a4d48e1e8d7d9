/** Documents as Word files (.docx), with docx. The same document of the same day gives the same bytes on every machine. */

import {
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Day, isoOf } from "../days/day.ts";
import { COLOURS } from "../schema/look.ts";
import { formWords } from "../text/nl/documents/form-words.ts";
import type { Block, Part, Slip, WordDocument } from "./document.ts";
import { BRAND_LINE, BULLETS, CUT_LINE, NUMBERING, PAGE, RIGHT_EDGE, SMALL, STYLES } from "./word-look.ts";
import { dataTable, factTable, penLines, signingTable } from "./word-tables.ts";
import { paragraphOf, runsOf } from "./word-text.ts";

const MAKER = "Zelfbeheer";
/** The first day that a zip can hold. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** The bytes of a .docx; `madeOn` is the day that its properties name. */
export async function wordFile(document: WordDocument, madeOn: Day): Promise<Uint8Array> {
  const file = new Document({
    title: document.title,
    creator: document.organisation === "" ? MAKER : document.organisation,
    lastModifiedBy: document.organisation === "" ? MAKER : document.organisation,
    styles: STYLES,
    numbering: NUMBERING,
    sections: document.parts.map((part, at) => sectionOf(part, at, document.parts)),
  });
  return steady(new Uint8Array(await Packer.toArrayBuffer(file)), madeOn);
}

/** A part with the footer of the one before it takes it over. */
function sectionOf(part: Part, at: number, parts: readonly Part[]): ISectionOptions {
  return {
    properties: { type: SectionType.NEXT_PAGE, page: PAGE ?? {} },
    ...(parts[at - 1]?.footer === part.footer
      ? {}
      : { footers: { default: footerOf(part.footer, parts.length === 1) } }),
    children: part.blocks.flatMap(childrenOf),
  };
}

/** How many pages a letter among others has is a field (SECTIONPAGES) that LibreOffice leaves empty: there only which page it is. */
function footerOf(text: string, isAlone: boolean): Footer {
  const look = { size: SMALL, color: COLOURS.quiet };
  const total = isAlone ? [` ${formWords.of} `, PageNumber.TOTAL_PAGES] : [];
  const pages = [`${formWords.page} `, PageNumber.CURRENT, ...total];
  return new Footer({
    children: [
      new Paragraph({
        tabStops: RIGHT_EDGE,
        children: [new TextRun({ ...look, text: `${text}\t` }), new TextRun({ ...look, children: pages })],
      }),
    ],
  });
}

function childrenOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case "sender":
      return [
        paragraphOf(
          block.name,
          { border: { bottom: { ...BRAND_LINE, space: 6 } }, spacing: { after: 240 } },
          { bold: true, size: 28, color: COLOURS.brand },
        ),
      ];
    case "title":
      return [
        paragraphOf(block.text, {
          heading: HeadingLevel.HEADING_1,
          ...(block.subtitle === "" ? { spacing: { before: 200, after: 160 } } : {}),
        }),
        ...(block.subtitle === ""
          ? []
          : [paragraphOf(block.subtitle, { spacing: { after: 200 } }, { color: COLOURS.quiet, size: 24 })]),
      ];
    case "heading":
      return [paragraphOf(block.text, { heading: block.isSub ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2 })];
    case "paragraph":
      return [paragraphOf(block.words, { keepNext: block.keepsNext ?? false })];
    case "list":
      return block.items.map((item, at) =>
        paragraphOf(item, {
          numbering: { reference: BULLETS, level: 0 },
          spacing: { after: at === block.items.length - 1 ? 140 : 50 },
        }),
      );
    case "facts":
      return [factTable(block), airBelow()];
    case "table":
      return [dataTable(block), airBelow()];
    case "signing":
      return [signingTable(block), airBelow()];
    case "address":
      return addressOf(block.lines);
    case "signature":
      return block.lines.map((line, at) =>
        paragraphOf(line, { keepNext: at < block.lines.length - 1, spacing: { before: at === 0 ? 480 : 0, after: 0 } }),
      );
    case "slip":
      return slipOf(block);
  }
}

/** Word sets no space below a table. */
function airBelow(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 160 }, children: [] });
}

/** Where the window of an envelope is. */
function addressOf(lines: Extract<Block, { kind: "address" }>["lines"]): Paragraph[] {
  return lines.map((line, at) =>
    paragraphOf(line, {
      spacing: { before: at === 0 ? 360 : 0, after: at === lines.length - 1 ? 400 : 0 },
    }),
  );
}

function slipOf({ cut, title, about, choices, lines, back }: Slip): (Paragraph | Table)[] {
  const keepNext = true;
  return [
    new Paragraph({
      keepNext,
      border: { top: { ...CUT_LINE, space: 4 } },
      spacing: { before: 360, after: 120 },
      children: [new TextRun({ text: cut, size: SMALL, color: COLOURS.quiet })],
    }),
    paragraphOf(title, { heading: HeadingLevel.HEADING_2, spacing: { before: 60, after: 80 } }),
    factTable({ kind: "facts", rows: about }, keepNext),
    ...choices.map(
      (choice, at) =>
        new Paragraph({
          keepNext,
          spacing: { before: at === 0 ? 160 : 0, after: 80 },
          indent: { left: 400, hanging: 400 },
          children: [new TextRun({ text: "☐", font: "Segoe UI Symbol" }), new TextRun({ text: `  ${choice}` })],
        }),
    ),
    penLines(lines),
    new Paragraph({ spacing: { before: 160 }, children: runsOf(back) }),
  ];
}

/** docx writes the time of the clock; the same words belong in the same bytes. */
function steady(bytes: Uint8Array, madeOn: Day): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts["docProps/core.xml"];
  if (core) {
    const stamp = `${isoOf(madeOn)}T12:00:00Z`;
    parts["docProps/core.xml"] = strToU8(
      strFromU8(core).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${stamp}`),
    );
  }
  return zipSync(parts, { level: 6, mtime: ZIP_EPOCH });
}
