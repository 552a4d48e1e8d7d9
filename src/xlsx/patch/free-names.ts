import type { SourcePackage } from "./source-package.ts";

/** "xl/worksheets/sheet1.xml" → the first number that no part of the package has, however it spells its names. */
export function freePartName(name: string, source: SourcePackage): string {
  const [, stem = name, ending = ""] = /^(.*?)\d*(\.[^./]+)$/.exec(name) ?? [];
  for (let number = 1; ; number += 1) {
    const candidate = `${stem}${number}${ending}`;
    if (!source.has(candidate)) return candidate;
  }
}

/** The first of a series of ids ("rId1") that is not taken. */
export function freeId(stem: string, taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
