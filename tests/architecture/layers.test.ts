import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** Folder of `src` → folders it may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  problems: [],
  days: [],
  domain: ["problems", "days"],
  workbook: ["problems", "days"],
  schema: ["domain", "problems", "days"],
  recognise: ["schema", "workbook", "problems", "days"],
  records: ["schema", "workbook", "problems", "days"],
  journeys: ["recognise", "records", "schema", "domain", "workbook", "problems", "days"],
  examples: ["journeys", "records", "schema", "domain", "workbook", "text", "problems", "days"],
  xlsx: ["examples", "schema", "workbook", "problems", "days"],
  csv: ["workbook", "problems", "days"],
  documents: ["journeys", "text", "domain", "schema", "workbook", "problems", "days"],
  text: ["problems"],
  cli: [
    "text",
    "documents",
    "csv",
    "xlsx",
    "examples",
    "journeys",
    "recognise",
    "records",
    "schema",
    "domain",
    "workbook",
    "problems",
    "days",
  ],
};

/** Folders that compute: nothing waits, nothing looks at a clock, a disk or a screen. */
const PURE = [
  "problems",
  "days",
  "domain",
  "workbook",
  "schema",
  "records",
  "recognise",
  "journeys",
  "examples",
  "text",
];

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly target: string | null }[];
}

const files = sourceFiles(join(ROOT, "src"));
const paneFiles = sourceFiles(join(ROOT, "addin"));
/** Folders of `src` that the pane may load at once; `xlsx` is for its engine, which loads it when it is needed. */
const PANE_MAY_IMPORT = ["journeys", "recognise", "records", "schema", "workbook", "problems", "days", "text"];

describe("the layers of src", () => {
  it("knows every folder", () => {
    expect(files.map((file) => file.folder).filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it("lets each folder import only what its layer may", () => {
    const offences = files.flatMap((file) =>
      file.imports.flatMap(({ target }) => {
        if (target === null) return [];
        const to = folderOf(target);
        return to === file.folder || (MAY_IMPORT[file.folder] ?? []).includes(to)
          ? []
          : [`${file.path} may not import ${target}: ${file.folder} does not build on ${to}`];
      }),
    );
    expect(offences).toEqual([]);
  });

  it("has no import cycles", () => {
    expect(cycles(files)).toEqual([]);
  });

  it("has no barrels", () => {
    expect(files.filter((file) => /\/index\.tsx?$/.test(file.path)).map((file) => file.path)).toEqual([]);
  });

  it("speaks to ExcelJS only in src/xlsx", () => {
    expect(importersOf("exceljs").filter((path) => !path.startsWith("src/xlsx/"))).toEqual([]);
  });

  it("speaks to docx only in src/documents", () => {
    expect(importersOf("docx").filter((path) => !path.startsWith("src/documents/"))).toEqual([]);
  });

  it("touches Node only on the command line", () => {
    const users = files.filter((file) => file.imports.some(({ from }) => from.startsWith("node:")));
    expect(users.map((file) => file.path).filter((path) => !path.startsWith("src/cli/"))).toEqual([]);
  });

  it("keeps waiting, clocks and chance out of the pure folders", () => {
    const offences = files
      .filter((file) => PURE.includes(file.folder))
      .flatMap((file) =>
        [/\basync\b|\bawait\b|Promise</, /Date\.now|new Date\(\)/, /Math\.random/]
          .filter((pattern) => pattern.test(withoutComments(file.text)))
          .map((pattern) => `${file.path} uses ${pattern.source}`),
      )
      // The port is the contract of the adapters, which do wait.
      .filter((offence) => !offence.startsWith("src/workbook/port.ts"));
    expect(offences).toEqual([]);
  });

  it("names Office only at the edge of the pane", () => {
    const users = files.filter((file) => /\b(Excel|Office)\.(run|onReady|context)\b/.test(withoutComments(file.text)));
    expect(users.map((file) => file.path)).toEqual([]);
  });
});

describe("the layers of the pane", () => {
  const edge = (path: string) => path.startsWith("addin/excel/") || path === "addin/main.tsx";

  it("names Office only at its edge", () => {
    const users = paneFiles.filter((file) =>
      /\b(?:Excel|Office)\.[A-Za-z]/.test(withoutTexts(withoutComments(file.text))),
    );
    expect(users.map(({ path }) => path).filter((path) => !edge(path))).toEqual([]);
  });

  it("knows the workbook by its interface: only the entry knows that Excel is behind it", () => {
    const users = paneFiles.filter(({ imports }) => imports.some(({ target }) => target?.startsWith("addin/excel/")));
    expect(users.map(({ path }) => path).filter((path) => !edge(path))).toEqual([]);
  });

  it("builds on the pure folders; files are the engine's and the adapter's", () => {
    const offences = paneFiles.flatMap(({ path, imports }) =>
      imports.flatMap(({ target }) => {
        if (target === null || !target.startsWith("src/")) return [];
        const to = folderOf(target);
        const mayUseFiles =
          (path.startsWith("addin/engine/") && to === "documents") ||
          ((path.startsWith("addin/engine/") || path.startsWith("addin/excel/")) && to === "xlsx");
        return PANE_MAY_IMPORT.includes(to) || mayUseFiles ? [] : [`${path} may not import ${target}`];
      }),
    );
    expect(offences).toEqual([]);
  });

  it("has no import cycles and no barrels", () => {
    expect(cycles(paneFiles)).toEqual([]);
    expect(paneFiles.filter(({ path }) => /\/index\.tsx?$/.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

/** Sentences may speak of Excel. */
function withoutTexts(text: string): string {
  return text.replace(/"[^"\n]*"|`[^`]*`|>[^<>{}]*</g, '""');
}

function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const absolute = join(folder, name);
      const path = relative(ROOT, absolute);
      const text = readFileSync(absolute, "utf8");
      const imports = [...withoutComments(text).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => {
        const from = match[1] ?? "";
        return { from, target: from.startsWith(".") ? relative(ROOT, resolve(dirname(absolute), from)) : null };
      });
      return { path, folder: folderOf(path), text, imports };
    });
}

function folderOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

function importersOf(name: string): string[] {
  return files
    .filter((file) => file.imports.some(({ from }) => from === name || from.startsWith(`${name}/`)))
    .map((file) => file.path);
}

function cycles(all: readonly SourceFile[]): string[] {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      return;
    }
    if (done.has(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? []) if (target) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of all) visit(path, []);
  return found;
}
