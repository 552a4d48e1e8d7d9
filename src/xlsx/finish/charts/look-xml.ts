/** Fills and letters of charts (DrawingML). */

export const INK = "201F1E";
export const QUIET = "605E5C";

export function solidFill(rgb: string): string {
  return `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
}

/** Size in hundredths of a point. */
export function letters(size: number, rgb: string, bold: boolean, element: "defRPr" | "rPr"): string {
  return `<a:${element} sz="${size}" b="${bold ? 1 : 0}">${solidFill(rgb)}</a:${element}>`;
}

/** `wrap` "none" keeps a text on one line. */
export function textLook(size: number, rgb: string, bold = false, wrap: "square" | "none" = "square"): string {
  return `<c:txPr><a:bodyPr wrap="${wrap}"/><a:lstStyle/><a:p><a:pPr>${letters(size, rgb, bold, "defRPr")}</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;
}
