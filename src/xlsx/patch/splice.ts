/** Changes to a source text, gathered in any order and made in one go. */

import { cellText, escapeMarkup } from "../rows/cell-text.ts";
import type { XmlElement } from "./xml-tree.ts";

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class Splices {
  readonly #source: string;
  readonly #splices: Splice[] = [];
  /** Place of an element that closes itself → what goes into it, for it gets one end tag. */
  readonly #filled = new Map<number, { element: XmlElement; xml: string }>();
  /** Start tag → its changed attributes, for several changes to one tag are one splice. */
  readonly #tags = new Map<number, { element: TagPlace; changes: Map<string, string | null> }>();

  constructor(source: string) {
    this.#source = source;
  }

  replace(start: number, end: number, text: string): void {
    this.#splices.push({ start, end, text });
  }

  /** At one place, earlier insertions stand before later ones. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Sets an attribute to a value, or takes it out; the others stay as they are written. */
  setAttribute(element: TagPlace, name: string, value: string | null): void {
    const held = this.#tags.get(element.start) ?? { element, changes: new Map<string, string | null>() };
    held.changes.set(name, value);
    this.#tags.set(element.start, held);
  }

  /** Replaces the text in an element, such as a formula, so that it reads back as this text (`unescaped`). */
  setText(element: XmlElement, text: string): void {
    this.setInner(element, cellText(text));
  }

  /** One that closed itself gets an end tag. */
  setInner(element: XmlElement, xml: string): void {
    if (isSelfClosing(element)) {
      const slash = this.#source.lastIndexOf("/", element.end - 1);
      this.replace(slash, element.end, `>${xml}</${element.prefix}${element.local}>`);
    } else {
      this.replace(element.innerStart, element.innerEnd, xml);
    }
  }

  /** Puts XML behind the last child. */
  append(element: XmlElement, xml: string): void {
    if (!isSelfClosing(element)) {
      this.insert(element.innerEnd, xml);
      return;
    }
    const before = this.#filled.get(element.start)?.xml ?? "";
    this.#filled.set(element.start, { element, xml: before + xml });
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, "");
  }

  get changed(): boolean {
    return this.#splices.length > 0 || this.#tags.size > 0 || this.#filled.size > 0;
  }

  /** The text with all changes. Throws when two of them overlap: a bug. */
  apply(): string {
    for (const { element, changes } of this.#tags.values()) this.#spliceTag(element, changes);
    this.#tags.clear();
    for (const { element, xml } of this.#filled.values()) this.setInner(element, xml);
    this.#filled.clear();
    const ordered = this.#splices.map((splice, order) => ({ ...splice, order }));
    ordered.sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of ordered) {
      if (start < at) throw new Error("two changes to XML overlap");
      pieces.push(this.#source.slice(at, start), text);
      at = end;
    }
    pieces.push(this.#source.slice(at));
    return pieces.join("");
  }

  #spliceTag(element: TagPlace, changes: ReadonlyMap<string, string | null>): void {
    const tag = this.#source.slice(element.start, element.innerStart);
    const added = new Map(changes);
    for (const match of tag.matchAll(/\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
      const name = match[1] ?? "";
      const value = changes.get(name);
      if (value === undefined) continue;
      added.delete(name);
      const start = element.start + match.index;
      this.replace(start, start + match[0].length, value === null ? "" : attribute(name, value));
    }
    const end = /\s*\/?>$/.exec(tag);
    const at = element.start + (end?.index ?? tag.length - 1);
    for (const [name, value] of added) if (value !== null) this.insert(at, attribute(name, value));
  }
}

export type TagPlace = Pick<XmlElement, "start" | "innerStart">;

/** ` name="value"` with everything in it that an attribute cannot hold as it is. */
export function attribute(name: string, value: string): string {
  const escaped = escapeMarkup(value).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
  return ` ${name}="${escaped.replace(/\r/g, "&#13;")}"`;
}

export function isSelfClosing(element: Pick<XmlElement, "innerStart" | "end">): boolean {
  return element.innerStart === element.end;
}
