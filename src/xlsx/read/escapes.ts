/** `_x000D_` in the file is the character itself (ECMA-376 22.9.2.19); carriage returns are dropped, as Excel shows them. */
export function unescaped(text: string): string {
  if (!text.includes("_x") && !text.includes("\r")) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");
}
