/** The text of a list that says nowhere in which encoding it is written. */

/** UTF-8 or UTF-16 by their mark, UTF-8 when the bytes are valid as such, otherwise Windows-1252 as old Dutch exports are. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fromWindows1252(bytes);
  }
}

/** What Windows-1252 has at 0x80–0x9F, where ISO 8859-1 has control characters; a dot for the five that it leaves open. */
const WINDOWS_1252 = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

/** Node's own decoder reads Windows-1252 as ISO 8859-1 in some versions (20 among them): every € would be lost. */
function fromWindows1252(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes).replace(/[\u0080-\u009f]/g, (sign) => {
    const known = WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? ".";
    return known === "." ? sign : known;
  });
}
