/** Cell formats as evidence: number format, solid fill, bold, struck through. */

import type { CellStyle } from "../../workbook/evidence.ts";
import { INDEXED_COLOURS } from "./indexed-colours.ts";
import { attributeOf, isTrue, readXml } from "./xml-events.ts";

export interface Styles {
  /** Distinct styles; the first is the plain one. */
  readonly list: readonly CellStyle[];
  /** Number of a cell format in the file → number in `list`. */
  readonly ofFormat: readonly number[];
}

export const PLAIN_STYLE: CellStyle = { format: "General", fill: null, bold: false, strike: false };

interface Font {
  bold: boolean;
  strike: boolean;
}

export function readStyles(content: Uint8Array | null, theme: readonly string[]): Styles {
  if (!content) return { list: [PLAIN_STYLE], ofFormat: [0] };
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: (string | null)[] = [];
  const cells: { format: number; font: number; fill: number }[] = [];
  const trail: string[] = [];
  let isSolid = false;
  readXml(content, {
    open: (name, attributes) => {
      const parent = trail.at(-1);
      trail.push(name);
      if (name === "numFmt" && parent === "numFmts")
        formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "General");
      else if (name === "font" && parent === "fonts") fonts.push({ bold: false, strike: false });
      else if (parent === "font" && trail.at(-3) === "fonts") markFont(fonts.at(-1), name, attributes);
      else if (name === "fill" && parent === "fills") fills.push(null);
      else if (name === "patternFill" && trail.at(-3) === "fills") isSolid = attributes.patternType === "solid";
      else if (name === "fgColor" && isSolid && trail.at(-4) === "fills")
        fills[fills.length - 1] = colourOf(attributes, theme);
      else if (name === "xf" && parent === "cellXfs") {
        cells.push({
          format: Number(attributes.numFmtId ?? 0),
          font: Number(attributes.fontId ?? 0),
          fill: Number(attributes.fillId ?? 0),
        });
      }
    },
    close: () => {
      trail.pop();
    },
  });
  return interned(
    cells.map((cell) => ({
      format: formats.get(cell.format) ?? BUILT_IN_FORMATS[cell.format] ?? "General",
      fill: fills[cell.fill] ?? null,
      bold: fonts[cell.font]?.bold ?? false,
      strike: fonts[cell.font]?.strike ?? false,
    })),
  );
}

/** Colours of the theme in the order that cell formats count them: light and dark change places. */
export function readTheme(content: Uint8Array | null): string[] {
  if (!content) return [];
  const colours: string[] = [];
  let inScheme = false;
  readXml(content, {
    open: (name, attributes) => {
      if (name === "clrScheme") inScheme = true;
      else if (inScheme && name === "srgbClr") colours.push((attributes.val ?? "").toUpperCase());
      else if (inScheme && name === "sysClr") colours.push((attributes.lastClr ?? "").toUpperCase());
    },
    close: (name) => {
      if (name === "clrScheme") inScheme = false;
    },
  });
  const [dark1 = "", light1 = "", dark2 = "", light2 = "", ...accents] = colours;
  return [light1, dark1, light2, dark2, ...accents];
}

function markFont(font: Font | undefined, name: string, attributes: Readonly<Record<string, string>>): void {
  if (!font || (name !== "b" && name !== "strike")) return;
  const isOn = attributes.val === undefined || isTrue(attributes.val);
  if (name === "b") font.bold = isOn;
  else font.strike = isOn;
}

/** "RRGGBB", or null for white and for colours that cannot be known (automatic). */
function colourOf(attributes: Readonly<Record<string, string>>, theme: readonly string[]): string | null {
  const rgb = attributeOf(attributes, "rgb");
  const base = rgb
    ? rgb.slice(-6).toUpperCase()
    : attributes.theme !== undefined
      ? theme[Number(attributes.theme)]
      : INDEXED_COLOURS[Number(attributes.indexed ?? -1)];
  if (!base || !/^[0-9A-F]{6}$/.test(base)) return null;
  const colour = tinted(base, Number(attributes.tint ?? 0));
  return colour === "FFFFFF" ? null : colour;
}

/** Lighter for a positive tint, darker for a negative one; near enough to tell colours apart. */
function tinted(colour: string, tint: number): string {
  if (!tint) return colour;
  return [0, 2, 4]
    .map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16);
      const shifted = Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
      return Math.min(255, Math.max(0, shifted)).toString(16).padStart(2, "0").toUpperCase();
    })
    .join("");
}

function interned(styles: readonly CellStyle[]): Styles {
  const list: CellStyle[] = [PLAIN_STYLE];
  const numbers = new Map<string, number>([[JSON.stringify(PLAIN_STYLE), 0]]);
  const ofFormat = styles.map((style) => {
    const key = JSON.stringify(style);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    list.push(style);
    numbers.set(key, list.length - 1);
    return list.length - 1;
  });
  return { list, ofFormat };
}

/** Formats that a file names by number only (ECMA-376 18.8.30). */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"€" #,##0',
  6: '"€" #,##0',
  7: '"€" #,##0.00',
  8: '"€" #,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd-mm-yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd-mm-yyyy h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  41: "#,##0",
  42: '"€" #,##0',
  43: "#,##0.00",
  44: '"€" #,##0.00',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};
