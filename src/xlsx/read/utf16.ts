/** XML in UTF-16, as a few programs write it: with a byte order mark, or known by its first sign "<". */
export function utf16Of(content: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = content;
  if ((first === 0xff && second === 0xfe) || (first === LESS_THAN && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === LESS_THAN)) return "utf-16be";
  return null;
}

const LESS_THAN = 0x3c;
