/** Programs that are not ours and judge what we made. Without them a test is skipped with a sentence, except on CI. */

import { spawnSync } from "node:child_process";

const TOOLS = {
  soffice: { command: ["soffice", "--version"], needs: "LibreOffice (libreoffice-calc)" },
  // With only Calc, as on many machines, LibreOffice opens no documents.
  writer: {
    command: ["sh", "-c", 'test -e "$(dirname "$(readlink -f "$(command -v soffice)")")/libswlo.so"'],
    needs: "LibreOffice Writer (libreoffice-writer)",
  },
  pdftoppm: { command: ["pdftoppm", "-v"], needs: "poppler-utils" },
  xlsxwriter: { command: ["/usr/bin/python3", "-c", "import xlsxwriter"], needs: "python3 with xlsxwriter" },
  openpyxl: { command: ["/usr/bin/python3", "-c", "import openpyxl"], needs: "python3 with openpyxl" },
  chromium: { command: ["/usr/bin/chromium", "--version"], needs: "Chromium (/usr/bin/chromium)" },
} as const satisfies Record<string, { command: readonly [string, ...string[]]; needs: string }>;

export type Tool = keyof typeof TOOLS;

const found = new Map<Tool, boolean>();

/** Why the tests that need this tool cannot run here; null when they can. Throws on CI, where nothing may be missing. */
export function requireTool(name: Tool): string | null {
  const { command, needs } = TOOLS[name];
  const isThere = found.get(name) ?? spawnSync(command[0], command.slice(1), { stdio: "ignore" }).status === 0;
  found.set(name, isThere);
  if (isThere) return null;
  if (process.env.CI === "true") throw new Error(`these tests need ${needs}`);
  return `skipped: ${needs} is not on this machine`;
}
