/** The copy for a committee as the bytes of an .xlsx, searched through before anybody gets it. */

import { dutchOf } from "../../days/day.ts";
import type { Outcome, Problem } from "../../problems/problem.ts";
import { COPY_TITLE, type CommitteeCopy, copyStart } from "../../schema/committee-copy.ts";
import type { Compression } from "../finish/finish-package.ts";
import type { Inflate } from "../package/zip-members.ts";
import { type ForbiddenWord, scanCopy } from "../scan/scan-copy.ts";
import { fillFrame } from "./fill-frame.ts";
import type { NewWorkbook } from "./new-workbook.ts";
import { renderFrame } from "./render-frame.ts";

/**
 * The file. Refused (N014) when anything is found in it that is not of the copy, or that the corporation keeps: then there is no file.
 * `forbidden` are the texts that may stand nowhere in it. The same copy gives the same bytes.
 */
export async function committeeCopyFile(
  copy: CommitteeCopy,
  forbidden: readonly ForbiddenWord[],
  compression: Compression,
  inflate: Inflate,
): Promise<Outcome<Uint8Array>> {
  const plan: NewWorkbook = {
    title: COPY_TITLE,
    tables: copy.tables,
    start: copyStart(copy, dutchOf(copy.sharedOn)),
    contents: copy.contents,
    organisation: copy.organisation,
    reportingYear: copy.reportingYear,
    referenceDay: copy.sharedOn,
  };
  const problems: Problem[] = [];
  const frame = await renderFrame(plan);
  const bytes = await fillFrame(frame, plan, compression, (found) => problems.push(found));
  const blank = new Map([...copy.contents].map(([name, rows]) => [name, rows.map(() => ({}))]));
  const empty = await fillFrame(frame, { ...plan, contents: blank }, compression, () => undefined);
  const refusal = scanCopy(bytes, { plan, empty, forbidden }, inflate);
  return refusal ? { ok: false, refusal } : { ok: true, value: bytes, problems };
}
