/** Bundles the workbench's server and starts it. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = import.meta.dirname;
const outfile = join(here, "../../../node_modules/.cache/zelfbeheer-workbench/main.mjs");
await build({
  entryPoints: [join(here, "main.ts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  logLevel: "error",
  define: { "import.meta.dirname": JSON.stringify(here) },
});
await import(pathToFileURL(outfile).href);
