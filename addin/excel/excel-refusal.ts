/** What Excel says when it cannot do something, in our words. */

import { type Problem, problem } from "../../src/problems/problem.ts";

/** The user ended the work between two requests. */
export class Stopped extends Error {}

/** Excel did not answer. What was asked may have been done all the same. */
export class Silent extends Error {}

/** A refusal that was found while working, such as cells in use where a table has to grow. */
export class Refused extends Error {
  constructor(readonly refusal: Problem) {
    super(refusal.code);
  }
}

/**
 * The refusal for an error of Office.js, or null for anything else: that is a fault of ours. The codes are those of
 * `Excel.ErrorCodes` and of the client library.
 */
export function refusalFor(error: unknown): Problem | null {
  if (error instanceof Stopped) return problem("X001", "info", [], {});
  if (error instanceof Silent) return problem("X006", "error", [], {});
  if (error instanceof Refused) return error.refusal;
  const code = codeOf(error);
  if (code === null) return null;
  if (/CellEdit/i.test(code)) return problem("X002", "error", [], {});
  if (/AccessDenied|Protected|ReadOnly|Permission/i.test(code)) return problem("X003", "error", [], {});
  if (/PayloadSizeLimit|LargeData|ResponseTooLarge/i.test(code)) return problem("X004", "error", [], {});
  if (/ItemNotFound|InvalidReference|InvalidObjectPath|ItemAlreadyDeleted/i.test(code))
    return problem("X005", "error", [], { what: "" });
  if (/Connection|Network|Offline|HostRestart|Aborted|Timeout|5012|InvalidSession/i.test(code))
    return problem("X006", "error", [], {});
  if (/Busy|ActivityLimit|Throttl|Dialog|5016/i.test(code)) return problem("X007", "error", [], {});
  if (/ApiNot|NotImplemented|Unsupported/i.test(code)) return problem("X008", "error", [], {});
  return problem("X009", "error", [], { code });
}

/** Whether asking in another way makes no sense: the user stopped, Excel does not answer, or somebody types in a cell. */
export function isFinal(error: unknown): boolean {
  return ["X001", "X002", "X006", "X007"].includes(refusalFor(error)?.code ?? "");
}

/** Whether Excel did nothing of the request: somebody types in a cell, it is too large, or Excel is busy. */
export function isRefusedOutright(error: unknown): boolean {
  return ["X002", "X004", "X007"].includes(refusalFor(error)?.code ?? "");
}

/** Whether Excel would take the same in smaller pieces. */
export function isTooLarge(error: unknown): boolean {
  return /PayloadSizeLimit|LargeData|ResponseTooLarge/i.test(codeOf(error) ?? "");
}

/** Errors of Office.js carry a code and the name "RichApi.Error"; those of other frames are no instances of ours. */
function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  const name = "name" in error ? String(error.name) : "";
  const isOffice = /RichApi|OfficeExtension|Office/i.test(name) || "debugInfo" in error;
  return isOffice ? String(error.code) : null;
}
