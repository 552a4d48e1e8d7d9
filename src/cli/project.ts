/** Where the project stands; set when the command line is bundled. */
declare const __PROJECT__: string | undefined;

export function projectFolder(): string {
  return typeof __PROJECT__ === "string" ? __PROJECT__ : process.cwd();
}
