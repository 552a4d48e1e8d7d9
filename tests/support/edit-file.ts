/** Edits on the bytes of a workbook in a test, with what came of them. */

import { inflateRawSync } from "node:zlib";
import type { Problem } from "../../src/problems/problem.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import { snapshotOf, type TableSnapshot } from "../../src/workbook/snapshot.ts";
import { writePackage } from "../../src/xlsx/package/write-package.ts";
import { zipMembers } from "../../src/xlsx/package/zip-members.ts";
import { applyToPackage } from "../../src/xlsx/patch/apply-to-package.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { deflate } from "./package-of.ts";

export const zipTools = {
  inflate: (data: Uint8Array, limit: number): Uint8Array => inflateRawSync(data, { maxOutputLength: limit }),
  deflate,
};

export function edited(bytes: Uint8Array, ...edits: Edit[]): { bytes: Uint8Array; problems: readonly Problem[] } {
  const outcome = apply(bytes, edits);
  if (!outcome.ok) throw new Error(`refused with ${outcome.refusal.code}`);
  return { bytes: outcome.value.bytes, problems: outcome.problems };
}

export function refusalOf(bytes: Uint8Array, ...edits: Edit[]): Problem {
  const outcome = apply(bytes, edits);
  if (outcome.ok) throw new Error("not refused");
  return outcome.refusal;
}

export function tablesIn(bytes: Uint8Array): Readonly<Record<string, TableSnapshot>> {
  const tables = snapshotIn(bytes).sheets.flatMap((sheet) => sheet.tables);
  return Object.fromEntries(tables.map((table) => [table.name, table]));
}

/** A part as text. */
export function partText(bytes: Uint8Array, name: string): string {
  const member = zipMembers(bytes).find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!member) throw new Error(`no part ${name}`);
  const [packed = new Uint8Array(0)] = member.packed;
  return new TextDecoder().decode(member.method === 0 ? packed : inflateRawSync(packed));
}

/** Part → its packed bytes, to compare packages byte for byte. */
export function packedParts(bytes: Uint8Array): Map<string, string> {
  return new Map(zipMembers(bytes).map(({ name, packed }) => [name, Buffer.from(packed[0]!).toString("base64")]));
}

/** The parts that differ between two packages: changed, added or gone. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [packedParts(before), packedParts(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}

function snapshotIn(bytes: Uint8Array) {
  const read = readWorkbook(bytes, "test.xlsx", { inflate: zipTools.inflate });
  if (!read.ok) throw new Error(`not readable: ${read.refusal.code}`);
  return snapshotOf(read.value);
}

function apply(bytes: Uint8Array, edits: readonly Edit[]) {
  return applyToPackage(bytes, snapshotIn(bytes), edits, zipTools);
}

/** The same package with another text in one part, or with one part more; the others keep their packed bytes. */
export function withPart(bytes: Uint8Array, name: string, text: string): Uint8Array {
  const members = zipMembers(bytes);
  const part = { name, content: new TextEncoder().encode(text) };
  const known = members.some((member) => member.name === name);
  return writePackage(
    known ? members.map((member) => (member.name === name ? part : member)) : [...members, part],
    deflate,
  );
}
