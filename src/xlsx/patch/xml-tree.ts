/**
 * XML with the place of every element in its source, so that a change replaces exactly the characters it has to and leaves
 * the rest (unknown elements and attributes, white space, prefixes) as it was.
 */

import { SaxesParser, type SaxesTagPlain } from "saxes";

export interface XmlElement {
  /** Without prefix. */
  readonly local: string;
  /** With the colon, "" when there is none: what a new sibling needs to be called the same way. */
  readonly prefix: string;
  /** By the name as written, prefix included. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in the element, entities resolved. */
  readonly text: string;
  /** Source offsets: of "<", behind the ">" of the start tag, of "</", behind the last ">". */
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** What walks by while parsing; `open` may answer that it wants the element with everything in it. */
export interface XmlVisitor {
  open?(tag: OpenTag): "keep" | "walk";
  close?(local: string, innerEnd: number, end: number): void;
  kept?(element: XmlElement): void;
}

export interface OpenTag {
  readonly local: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly innerStart: number;
}

/** Thrown for XML that is not well-formed or not as a workbook has it; callers turn it into a refusal that names the part. */
export class XmlFault extends Error {
  part = "";
}

/** Does something with the XML of a part; a fault in it gets the name of the part. */
export function inPart<T>(part: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof XmlFault && error.part === "") error.part = part;
    throw error;
  }
}

export function parseXml(xml: string): XmlElement {
  let root: XmlElement | null = null;
  walkXml(xml, {
    open: () => "keep",
    kept: (element) => {
      root = element;
    },
  });
  if (!root) throw new XmlFault("no element");
  return root;
}

/** Reads from start to end in one go; elements that are not kept leave nothing in memory. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  const wholeText = (text: string) => {
    const top = open.at(-1);
    if (top) top.text += text;
  };
  parser.on("error", (error) => {
    throw new XmlFault(error.message);
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const innerStart = parser.position;
    // An attribute cannot hold "<", so the last one before the end of the tag begins it.
    const start = xml.lastIndexOf("<", innerStart - 1);
    const colon = tag.name.indexOf(":");
    const local = tag.name.slice(colon + 1);
    const named = { local, prefix: tag.name.slice(0, colon + 1), attributes: tag.attributes, start, innerStart };
    if (open.length === 0 && (visitor.open?.(named) ?? "walk") === "walk") return;
    open.push(new Growing(named));
  });
  // In this order everywhere (see readXml).
  parser.on("text", wholeText);
  parser.on("cdata", wholeText);
  parser.on("closetag", (tag: SaxesTagPlain) => {
    const end = parser.position;
    const innerEnd = tag.isSelfClosing ? end : xml.lastIndexOf("<", end - 1);
    const element = open.pop();
    if (!element) {
      visitor.close?.(tag.name.slice(tag.name.indexOf(":") + 1), innerEnd, end);
      return;
    }
    element.innerEnd = innerEnd;
    element.end = end;
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else visitor.kept?.(element);
  });
  parser.write(xml).close();
}

/** The first child of that name. */
export function child(element: XmlElement | null | undefined, local: string): XmlElement | null {
  return element?.children.find((candidate) => candidate.local === local) ?? null;
}

export function childrenOf(element: XmlElement | null | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.local === local) ?? [];
}

/** The element itself and everything in it, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const inner of element.children) yield* descendants(inner);
}

/** An attribute by its name without prefix: `r:id` is also called `rel:id` or `d3p1:id`. */
export function attributeNamed(element: Pick<XmlElement, "attributes">, local: string): string | undefined {
  const { attributes } = element;
  if (local in attributes) return attributes[local];
  const found = Object.keys(attributes).find((name) => name.endsWith(`:${local}`) && !name.startsWith("xmlns:"));
  return found === undefined ? undefined : attributes[found];
}

/** A yes of a flag in an attribute. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** A class, for a sheet has millions of elements and objects of one shape are made several times faster. */
class Growing implements XmlElement {
  readonly local: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly innerStart: number;
  readonly children: XmlElement[] = [];
  text = "";
  innerEnd: number;
  end: number;

  constructor(tag: OpenTag) {
    this.local = tag.local;
    this.prefix = tag.prefix;
    this.attributes = tag.attributes;
    this.start = tag.start;
    this.innerStart = tag.innerStart;
    this.innerEnd = tag.innerStart;
    this.end = tag.innerStart;
  }
}
