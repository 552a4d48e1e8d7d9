/** The house style of documents in Word: teal headings, 11 points, A4 with margins of 2.5 centimetres. Sizes are half points or twips. */

import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type IPropertiesOptions,
  type ISectionPropertiesOptions,
  LevelFormat,
  TabStopType,
} from "docx";
import { COLOURS } from "../schema/look.ts";

const MARGIN = convertMillimetersToTwip(25);
/** As Word itself writes it. */
const A4 = { width: 11_906, height: 16_838 };
/** What stands between the margins. */
export const TEXT_WIDTH = A4.width - 2 * MARGIN;

export const FONT = "Calibri";
export const SIZE = 22;
export const SMALL = 18;
export const BULLETS = "zelfbeheer-punten";

/** Between paragraphs, and a line and a seventh high: easy to read. */
const SPACING = { after: 120, line: 274 };

export const STYLES: NonNullable<IPropertiesOptions["styles"]> = {
  default: {
    document: {
      run: { font: FONT, size: SIZE, color: COLOURS.text, language: { value: "nl-NL" } },
      paragraph: { spacing: SPACING },
    },
    heading1: {
      run: { font: FONT, size: 36, bold: true, color: COLOURS.brand },
      paragraph: { spacing: { before: 120, after: 60, line: 240 }, keepNext: true },
    },
    heading2: {
      run: { font: FONT, size: 26, bold: true, color: COLOURS.brand },
      paragraph: { spacing: { before: 240, after: 80, line: 240 }, keepNext: true },
    },
    heading3: {
      run: { font: FONT, size: 22, bold: true, color: COLOURS.brand },
      paragraph: { spacing: { before: 180, after: 80, line: 240 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { ...SPACING, after: 60 } } },
  },
};

export const NUMBERING: NonNullable<IPropertiesOptions["numbering"]> = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 260 } }, run: { color: COLOURS.brand } },
        },
      ],
    },
  ],
};

export const PAGE: ISectionPropertiesOptions["page"] = {
  size: A4,
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 700, footer: 700 },
  pageNumbers: { start: 1 },
};

export const RIGHT_EDGE = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];

export const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
export const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line } as const;
export const PEN_LINE = { style: BorderStyle.SINGLE, size: 6, color: COLOURS.quiet } as const;
export const BRAND_LINE = { style: BorderStyle.SINGLE, size: 12, color: COLOURS.brand } as const;
export const CUT_LINE = { style: BorderStyle.DASHED, size: 6, color: COLOURS.quiet } as const;
