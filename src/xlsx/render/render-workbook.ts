/** A new workbook from the schema: sheets, tables, lists, validations, looks, and the rows that are given. */

import type { Problem } from "../../problems/problem.ts";
import type { Compression } from "../finish/finish-package.ts";
import { fillFrame } from "./fill-frame.ts";
import type { NewWorkbook } from "./new-workbook.ts";
import { renderFrame } from "./render-frame.ts";

/** A text that is too long for a cell is cut and told to `onProblem`. Throws on what the schema's self-check refuses. */
export async function renderWorkbook(
  plan: NewWorkbook,
  compression: Compression,
  onProblem: (problem: Problem) => void,
): Promise<Uint8Array> {
  return fillFrame(await renderFrame(plan), plan, compression, onProblem);
}
