/** The package of a user's workbook, opened to be copied: every part as it was packed, and the few that change as text. */

import type { Checksum, Deflate, PackagePart, PackedPart } from "../package/write-package.ts";
import { writePackage } from "../package/write-package.ts";
import { type Inflate, zipMembers } from "../package/zip-members.ts";
import { utf16Of } from "../read/utf16.ts";

export interface ZipTools {
  readonly inflate: Inflate;
  readonly deflate: Deflate;
  readonly checksum?: Checksum;
}

/** The largest part that is changed: JavaScript holds no longer text. */
const MAX_PART = 512 * 1024 * 1024 - 1;

export class SourcePackage {
  readonly #tools: ZipTools;
  /** By the name in small letters, for names of parts do not mind capitals. */
  readonly #parts = new Map<string, PackagePart>();

  /** Throws an error on bytes that are no zip; reading the workbook first has told that in a sentence. */
  constructor(bytes: Uint8Array, tools: ZipTools) {
    this.#tools = tools;
    for (const member of zipMembers(bytes)) this.#parts.set(keyOf(member.name), member);
  }

  names(): readonly string[] {
    return [...this.#parts.values()].map((part) => part.name);
  }

  has(name: string): boolean {
    return this.#parts.has(keyOf(name));
  }

  /** A part as text, or null when there is none. A part in UTF-16 becomes UTF-8 when it is written back. */
  text(name: string): string | null {
    const content = this.content(name);
    return content === null ? null : decode(content);
  }

  content(name: string): Uint8Array | null {
    const part = this.#parts.get(keyOf(name));
    if (!part) return null;
    return "packed" in part ? unpack(part, this.#tools.inflate) : part.content;
  }

  /** The part with its packed bytes, to copy into another package. */
  part(name: string): PackagePart | null {
    return this.#parts.get(keyOf(name)) ?? null;
  }

  /** Changes a part or adds one; the name stays as the package spells it. */
  setText(name: string, text: string): void {
    this.add({ name: this.#parts.get(keyOf(name))?.name ?? name, content: new TextEncoder().encode(text) });
  }

  add(part: PackagePart): void {
    this.#parts.set(keyOf(part.name), part);
  }

  remove(name: string): void {
    this.#parts.delete(keyOf(name));
  }

  write(): Uint8Array {
    return writePackage([...this.#parts.values()], this.#tools.deflate, this.#tools.checksum);
  }
}

/** Zips made on Windows may hold backslashes. */
function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function unpack(part: PackedPart, inflate: Inflate): Uint8Array {
  const [packed = new Uint8Array(0)] = part.packed;
  if (part.method === 0) return packed;
  if (part.method !== 8) throw new Error(`part ${part.name} is packed in a way that workbooks do not use`);
  return inflate(packed, Math.min(MAX_PART, Math.max(part.size, 1)));
}

function decode(content: Uint8Array): string {
  const utf16 = utf16Of(content);
  if (!utf16) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
  return new TextDecoder(utf16).decode(content).replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/, "$1UTF-8");
}
