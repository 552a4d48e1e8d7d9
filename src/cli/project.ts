import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the project stands; set when the command line is bundled. */
declare const __PROJECT__: string | undefined;

export function projectFolder(): string {
  return typeof __PROJECT__ === "string" ? __PROJECT__ : process.cwd();
}

/** The folder of the bundle that runs, one for every version of the sources; null when the sources run themselves. */
export function bundleFolder(): string | null {
  return typeof __PROJECT__ === "string" ? dirname(fileURLToPath(import.meta.url)) : null;
}
