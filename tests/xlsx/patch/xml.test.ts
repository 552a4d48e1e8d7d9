import { describe, expect, it } from "vitest";
import { relativeTarget, resolve } from "../../../src/xlsx/patch/parts.ts";
import { Splices } from "../../../src/xlsx/patch/splice.ts";
import { attributeNamed, child, descendants, parseXml, XmlFault } from "../../../src/xlsx/patch/xml-tree.ts";

const SOURCE = `\uFEFF<?xml version="1.0"?>\r\n<!-- <x/> --><x:a xmlns:x='u' x:id = "1"  odd='&lt;">'>é\u{1F600}<x:b/><![CDATA[<b>]]><x:b c="2" >t&amp;u</x:b></x:a>`;

function changed(change: (splices: Splices, root: ReturnType<typeof parseXml>) => void): string {
  const splices = new Splices(SOURCE);
  change(splices, parseXml(SOURCE));
  return splices.apply();
}

describe("the target of a relationship", () => {
  it.each([
    ["xl/worksheets/sheet1.xml", "xl/tables/table1.xml", "../tables/table1.xml"],
    ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"],
    ["", "xl/workbook.xml", "xl/workbook.xml"],
    ["xl/Bladen/Blad1.XML", "docs/a.xml", "../../docs/a.xml"],
  ])("from %s to %s is %s, and leads back", (owner, part, target) => {
    expect(relativeTarget(owner, part)).toBe(target);
    expect(resolve(owner, target)).toBe(part);
  });
});

describe("XML with places", () => {
  it("knows where each element begins and ends, past comments, CDATA, entities and letters of two units", () => {
    const root = parseXml(SOURCE);
    const [, first, second] = [...descendants(root)];
    expect(SOURCE.slice(root.start, root.innerStart)).toBe(`<x:a xmlns:x='u' x:id = "1"  odd='&lt;">'>`);
    expect(SOURCE.slice(first!.start, first!.end)).toBe("<x:b/>");
    expect(SOURCE.slice(second!.innerStart, second!.innerEnd)).toBe("t&amp;u");
    expect([root.local, root.prefix, root.text, second!.text]).toEqual(["a", "x:", "é\u{1F600}<b>", "t&u"]);
    expect([attributeNamed(root, "id"), attributeNamed(root, "odd"), attributeNamed(root, "x")]).toEqual([
      "1",
      '<">',
      undefined,
    ]);
  });

  it("faults on XML that is not well-formed", () => {
    expect(() => parseXml("<a><b></a>")).toThrow(XmlFault);
    expect(() => parseXml("")).toThrow(XmlFault);
  });

  it("changes, adds and removes attributes and leaves the others as they are written", () => {
    const result = changed((splices, root) => {
      splices.setAttribute(root, "x:id", '2"<');
      splices.setAttribute(root, "odd", null);
      splices.setAttribute(root, "new", "n");
      splices.setAttribute(root.children[0]!, "d", "4");
    });
    expect(result).toBe(
      SOURCE.replace(`x:id = "1"  odd='&lt;">'>`, `x:id="2&quot;&lt;" new="n">`).replace("<x:b/>", '<x:b d="4"/>'),
    );
  });

  it("opens an element that closed itself when it gets something inside", () => {
    const result = changed((splices, root) => {
      splices.setText(root.children[0]!, "a<b");
      splices.append(root, "<x:z/>");
      splices.remove(child({ ...root, children: root.children.slice(1) }, "b")!);
    });
    expect(result).toBe(SOURCE.replace("<x:b/>", "<x:b>a&lt;b</x:b>").replace('<x:b c="2" >t&amp;u</x:b>', "<x:z/>"));
  });

  it("puts several things into an element that closed itself, in their order, beside a new attribute", () => {
    const result = changed((splices, root) => {
      for (const xml of ["<x:y/>", "<x:z/>"]) splices.append(root.children[0]!, xml);
      splices.setAttribute(root.children[0]!, "n", "2");
    });
    expect(result).toBe(SOURCE.replace("<x:b/>", '<x:b n="2"><x:y/><x:z/></x:b>'));
  });

  it("throws when two changes overlap", () => {
    expect(() =>
      changed((splices, root) => {
        splices.remove(root);
        splices.remove(root.children[0]!);
      }),
    ).toThrow("overlap");
  });
});
