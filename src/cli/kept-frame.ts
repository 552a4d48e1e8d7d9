/**
 * The frame of a new workbook, kept from the first time it was made. It stands beside the bundle, which has a folder of its own
 * for every version of the sources: so it is of the same version always.
 */

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "../xlsx/render/frame.ts";
import type { WorkbookForm } from "../xlsx/render/new-workbook.ts";
import { bundleFolder } from "./project.ts";

/** `name` is that of the form: one name, one form, and none that joins a workbook which is there already. */
export async function keptFrame(name: string, form: WorkbookForm): Promise<Frame> {
  const folder = bundleFolder();
  const file = folder === null ? null : join(folder, `${name}.json`);
  if (file !== null && existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Frame;
  const { renderFrame } = await import("../xlsx/render/render-frame.ts");
  const frame = await renderFrame(form);
  if (file !== null) keep(file, frame);
  return frame;
}

/** Under another name first, for two commands may come here at once. A folder that cannot be written to is no obstacle. */
function keep(file: string, frame: Frame): void {
  const unfinished = `${file}-${process.pid}`;
  try {
    writeFileSync(unfinished, JSON.stringify(frame));
    renameSync(unfinished, file);
  } catch {
    // It is made again the next time.
  }
}
