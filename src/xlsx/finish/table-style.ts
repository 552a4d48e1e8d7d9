/** Our own look for tables: the built-in styles stripe so darkly that a stripe reads as a computed cell. */

export interface TableStyle {
  readonly name: string;
  /** "RRGGBB": the fill of every second row. */
  readonly stripe: string;
}

/** Adds the style to the styles part of ExcelJS, which has no table styles of its own. */
export function withTableStyle(stylesXml: string, style: TableStyle): string {
  const stripe = `<dxf><fill><patternFill patternType="solid"><bgColor rgb="FF${style.stripe}"/></patternFill></fill></dxf>`;
  const dxfs = /<dxfs count="(\d+)"(?:\/>|>(.*?)<\/dxfs>)/s.exec(stylesXml);
  const tableStyles = /<tableStyles count="0"([^>]*)\/>/.exec(stylesXml);
  if (!dxfs || !tableStyles) throw new Error("the styles of the new workbook are not as expected");
  const index = Number(dxfs[1]);
  const element = `<tableStyleElement type="secondRowStripe" dxfId="${index}"/>`;
  return stylesXml
    .replace(dxfs[0], () => `<dxfs count="${index + 1}">${dxfs[2] ?? ""}${stripe}</dxfs>`)
    .replace(
      tableStyles[0],
      () =>
        `<tableStyles count="1"${tableStyles[1]}><tableStyle name="${style.name}" pivot="0" count="1">${element}</tableStyle></tableStyles>`,
    );
}
