/** Set when the command line is bundled: where the project stands, and the folder of the bundle. */
declare const __PROJECT__: string | undefined;
declare const __BUNDLE__: string | undefined;

export function projectFolder(): string {
  return typeof __PROJECT__ === "string" ? __PROJECT__ : process.cwd();
}

/** One for every version of the sources; null when they run without a bundle. */
export function bundleFolder(): string | null {
  return typeof __BUNDLE__ === "string" ? __BUNDLE__ : null;
}
