import { gzipSync } from "node:zlib";

/** Product figure: what a person waits for at the first opening, packed, without office.js (which Excel has at hand). */
export const MOST_KILOBYTES = 260;

/** Prints what the first load weighs, and ends the build when that is too much. */
export class FirstLoadBudget {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("FirstLoadBudget", (compilation) => {
      const files = [...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles());
      const bytes = ["taskpane.html", ...files].reduce((sum, name) => sum + packed(compilation, name), 0);
      const kilobytes = bytes / 1000;
      process.stdout.write(`Eerste keer laden: ${kilobytes.toFixed(0)} kB gzip (ten hoogste ${MOST_KILOBYTES}).\n`);
      if (kilobytes <= MOST_KILOBYTES) return;
      compilation.errors.push(
        new Error(
          `Eerste keer laden is ${kilobytes.toFixed(0)} kB gzip; ten hoogste ${MOST_KILOBYTES}. Laad met import() wat pas later nodig is.`,
        ),
      );
    });
  }
}

function packed(compilation, name) {
  const source = compilation.getAsset(name)?.source;
  if (!source) return 0;
  const folder = compilation.outputOptions.path;
  const file = compilation.compiler.outputFileSystem.readFileSync?.(`${folder}/${name}`);
  return gzipSync(file ?? source.buffer(), { level: 9 }).length;
}
