/** XML as events with local names: prefixed and strict packages look the same. Fed in pieces, so that a part needs no one string. */

import { SaxesParser } from "saxes";
import { utf16Of } from "./utf16.ts";

export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** The text since the last tag. */
  text?(text: string): void;
  close?(name: string): void;
}

/** Bytes of text at a time: much larger strings get pages of memory of their own, which costs several times what decoding does. */
const PIECE = 1 << 16;
/** ">" */
const CLOSING = 62;

/**
 * Throws on XML that is not well-formed. Every parser gets the same listeners, also where nobody listens: with others they are of
 * different shapes to V8, and after a few of these it reads each property the slow way, five times as long for a large sheet.
 */
export function readXml(content: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => handler.open(localName(tag.name), tag.attributes));
  parser.on("text", (text) => handler.text?.(text));
  parser.on("cdata", (text) => handler.text?.(text));
  parser.on("closetag", (tag) => handler.close?.(localName(tag.name)));
  for (const piece of piecesOf(content)) parser.write(piece);
  parser.close();
}

/**
 * The text in pieces. A piece ends behind a ">", where no character is cut in two, so that it can be decoded by itself: what goes on
 * into the next piece is decoded several times slower.
 */
function* piecesOf(content: Uint8Array): Iterable<string> {
  const encoding = encodingOf(content);
  const isOfBytes = !encoding.startsWith("utf-16");
  const first = new TextDecoder(encoding);
  const others = new TextDecoder(encoding, { ignoreBOM: true });
  for (let at = 0; at < content.length; ) {
    const cut = Math.min(at + PIECE, content.length);
    const end = isOfBytes && cut < content.length ? content.lastIndexOf(CLOSING, cut - 1) + 1 : content.length;
    const to = end > at ? end : content.length;
    yield (at === 0 ? first : others).decode(content.subarray(at, to));
    at = to;
  }
}

/** The value of an attribute by its local name ("r:id" by "id"). */
export function attributeOf(attributes: Readonly<Record<string, string>>, local: string): string | undefined {
  if (attributes[local] !== undefined) return attributes[local];
  for (const name in attributes) if (name.endsWith(`:${local}`)) return attributes[name];
  return undefined;
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function localName(name: string): string {
  // Most names are those of cells and their values: too short for a prefix.
  if (name.length < 3) return name;
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function encodingOf(content: Uint8Array): string {
  const utf16 = utf16Of(content);
  if (utf16) return utf16;
  const declared = /encoding\s*=\s*["']([\w-]+)["']/.exec(
    new TextDecoder("latin1").decode(content.subarray(0, 120)),
  )?.[1];
  return declared && /^(iso-8859-1|windows-1252|us-ascii|latin1)$/i.test(declared) ? "windows-1252" : "utf-8";
}
