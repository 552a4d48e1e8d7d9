/** The command line as one file: the TypeScript sources are bundled when they are newer than the last bundle (a tenth of a second). */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const HOUR = 3_600_000;
const source = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = cacheFolder();
const bundle = join(cache, String(Math.round(newest(source))));

/**
 * The command line as it stands in the sources now. `main` takes arguments and gives an exit code; `keepCompiled`, called at the
 * end, makes the next start with this command faster.
 */
export async function loadBundle(command) {
  if (!existsSync(join(bundle, "main.cjs"))) await build();
  return load(join(bundle, "main.cjs"), command);
}

/** Beside the packages; on a machine where that is not writable, no bundle is kept. */
function cacheFolder() {
  const folder = join(dirname(source), "node_modules", ".cache", "zelfbeheer");
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return join(tmpdir(), `zelfbeheer-${process.getuid?.() ?? 0}`);
  }
}

function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/**
 * The bundle, with what an earlier run of the same command compiled: a tenth of a second less. Node before 22 has no compile cache
 * of its own, and the one of 22 keeps only what was compiled when a module was loaded. V8 itself refuses what another version made.
 */
function load(file, command) {
  const compiled = `${file}-${command?.match(/^[a-z]+$/)?.[0] ?? "help"}`;
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined;
  const source = `(function (module, exports, require, __filename) {${readFileSync(file, "latin1")}\n})`;
  const script = new Script(source, { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, createRequire(file), file);
  return {
    main: module.exports.main,
    keepCompiled() {
      if (cachedData && !script.cachedDataRejected) return;
      try {
        writeFileSync(`${compiled}-${process.pid}`, script.createCachedData());
        renameSync(`${compiled}-${process.pid}`, compiled);
      } catch {
        // It is compiled anew the next time.
      }
    },
  };
}

/**
 * One file with the packages, ExcelJS in its own bundle: finding and compiling its hundreds of modules takes longer than the work. Built
 * under another name and renamed, for two commands may start at once; what nobody started for an hour is thrown away.
 */
async function build() {
  const { build: bundleWith } = await import("esbuild");
  const unfinished = `${bundle}-${process.pid}`;
  const file = join(unfinished, "main.cjs");
  await bundleWith({
    entryPoints: [join(source, "cli", "main.ts")],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    alias: { exceljs: join(dirname(source), "node_modules", "exceljs", "dist", "exceljs.bare.min.js") },
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: "linked",
    logLevel: "error",
    define: { __PROJECT__: JSON.stringify(dirname(source)), __BUNDLE__: JSON.stringify(bundle) },
  });
  // Patterns keep their letters as they are, and one "€" makes every character of the file take two bytes.
  writeFileSync(file, readFileSync(file, "utf8").replace(/[^\0-\x7f]/g, escaped));
  if (!existsSync(bundle)) renameSync(unfinished, bundle);
  else rmSync(unfinished, { recursive: true });
  for (const name of readdirSync(cache)) {
    const other = join(cache, name);
    if (other !== bundle && statSync(other).mtimeMs < Date.now() - HOUR)
      rmSync(other, { recursive: true, force: true });
  }
}

function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
