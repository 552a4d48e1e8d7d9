/** Opens a workbook's package after looking at what it really is; everything else is refused in one sentence. */

import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import type { PackedPart } from "../package/write-package.ts";
import { type Inflate, zipMembers } from "../package/zip-members.ts";
import { LIMITS } from "./limits.ts";

export interface ReadablePackage {
  readonly names: readonly string[];
  /** The bytes of a part in the clear, found without regard to capitals; null when there is none. */
  content(name: string): Uint8Array | null;
  /** The part as it is packed, found likewise. */
  part(name: string): PackedPart | null;
}

export function openPackage(bytes: Uint8Array, source: string, inflate: Inflate): Outcome<ReadablePackage> {
  const refusal = refusalByContent(bytes, source);
  if (refusal) return { ok: false, refusal };
  let members: readonly PackedPart[];
  try {
    members = zipMembers(bytes);
  } catch {
    return refused(problem("F009", "error", [], { file: source }));
  }
  const unsafe = refusalByMembers(members, source);
  if (unsafe) return { ok: false, refusal: unsafe };
  const byName = new Map(members.map((member) => [keyOf(member.name), member]));
  return {
    ok: true,
    problems: [],
    value: {
      names: members.map((member) => keyOf(member.name)),
      content: (name) => {
        const member = byName.get(keyOf(name));
        return member ? unpack(member, inflate) : null;
      },
      part: (name) => byName.get(keyOf(name)) ?? null,
    },
  };
}

/** What the first bytes say, before anything is unpacked. */
function refusalByContent(bytes: Uint8Array, source: string): Problem | null {
  const facts = { file: source };
  if (/(^|[\\/])~\$/.test(source)) return problem("F011", "error", [], facts);
  if (bytes.length === 0) return problem("F002", "error", [], facts);
  const starts = (...signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);
  // Excel 2 to 4 wrote a stream of records without anything around it; each file begins with its own sort of first record.
  if (bytes[0] === 0x09 && [0, 2, 4].includes(bytes[1] ?? -1) && [4, 6, 8].includes(bytes[2] ?? -1) && bytes[3] === 0)
    return problem("F004", "error", [], facts);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    return problem(holds(bytes, utf16("EncryptedPackage")) ? "F003" : "F004", "error", [], facts);
  }
  if (!starts(0x50, 0x4b)) {
    const kind = kindOfText(bytes);
    return kind === null ? problem("F009", "error", [], facts) : problem("F008", "error", [], { ...facts, kind });
  }
  return null;
}

function kindOfText(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (start.startsWith("%pdf")) return "een PDF";
  if (/^(<!doctype html|<html|<table|<meta)/.test(start)) return "een webpagina";
  if (start.startsWith("<?xml")) return "een XML-bestand";
  if (start.startsWith("{\\rtf")) return "een tekstdocument";
  if (/^[\x20-\x7e\s\xa0-\xff]+$/.test(start) && /[;,\t]/.test(start)) return "een tekstbestand";
  return null;
}

function refusalByMembers(members: readonly PackedPart[], source: string): Problem | null {
  const names = members.map((member) => keyOf(member.name));
  const facts = { file: source };
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (names.includes("content.xml") && has(/^(?:mimetype|meta-inf\/manifest\.xml)$/))
    return problem("F006", "error", [], facts);
  if (has(/\.iwa$/) || has(/(?:^|\/)index\.zip$/)) return problem("F007", "error", [], facts);
  if (has(/(?:^|\/)workbook\.bin$/)) return problem("F005", "error", [], facts);
  if (has(/^word\/|^ppt\/|^visio\//))
    return problem("F008", "error", [], { ...facts, kind: "een ander Office-bestand" });
  if (members.length > LIMITS.members) return problem("F010", "error", [], facts);
  let total = 0;
  for (const { size, packed } of members) {
    total += size;
    const packedSize = packed.reduce((sum, part) => sum + part.length, 0);
    const isBomb = size > LIMITS.harmless && size > packedSize * LIMITS.ratio;
    if (size > LIMITS.part || total > LIMITS.total || isBomb) return problem("F010", "error", [], facts);
  }
  if (names.some((name) => name.split("/").includes("..") || /^[a-z]:/.test(name)))
    return problem("F012", "error", [], facts);
  if (new Set(names).size !== names.length) return problem("F009", "error", [], facts);
  return null;
}

function unpack(member: PackedPart, inflate: Inflate): Uint8Array {
  const [packed = new Uint8Array(0)] = member.packed;
  if (member.method === 0) return packed;
  if (member.method !== 8) throw new Error("packed in a way that workbooks do not use");
  return inflate(packed, Math.max(1, member.size));
}

export function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
}

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const first = wanted[0] ?? 0;
  for (
    let at = bytes.indexOf(first);
    at >= 0 && at + wanted.length <= bytes.length;
    at = bytes.indexOf(first, at + 1)
  ) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function refused(refusal: Problem): { ok: false; refusal: Problem } {
  return { ok: false, refusal };
}
