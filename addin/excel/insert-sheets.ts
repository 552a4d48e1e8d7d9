/** Sheets of a workbook of ours into the open one: all of them under their names, or none. */

import { problem } from "../../src/problems/problem.ts";
import { freeSheetName } from "../../src/schema/free-sheet-name.ts";
import { base64Of } from "./base64.ts";
import { isRefusedOutright, Refused } from "./excel-refusal.ts";
import type { Requests } from "./requests.ts";

/** Gives name in the file → name in the workbook. `known`: the sheets that were there before, where that is known. */
export async function insertSheets(
  requests: Requests,
  file: Uint8Array,
  sheets: readonly string[],
  known: readonly string[] | null,
): Promise<ReadonlyMap<string, string>> {
  let isInserted = false;
  try {
    const inserted = await insert(requests, file, sheets);
    isInserted = true;
    return await rename(requests, inserted, sheets);
  } catch (error) {
    const canStand = isInserted || !isRefusedOutright(error);
    if (known !== null && canStand) await takeAway(requests, sheets, new Set(known));
    throw error;
  }
}

interface Inserted {
  readonly sheets: readonly Excel.Worksheet[];
  /** Names of all others, in small letters. */
  readonly taken: Set<string>;
}

async function insert(requests: Requests, file: Uint8Array, sheets: readonly string[]): Promise<Inserted> {
  const { workbook, application } = requests.context;
  const { worksheets } = workbook;
  const ids = workbook.insertWorksheetsFromBase64(base64Of(file), {
    sheetNamesToInsert: [...sheets],
    positionType: "End",
  });
  worksheets.load("items/id,items/name");
  // What the new sheets calculate depends on the sheets that were there.
  application.calculate("Full");
  await requests.send();
  const isNew = new Set(ids.value);
  return {
    sheets: worksheets.items.filter(({ id }) => isNew.has(id)),
    taken: new Set(worksheets.items.filter(({ id }) => !isNew.has(id)).map(({ name }) => name.toLowerCase())),
  };
}

async function rename(
  requests: Requests,
  { sheets: inserted, taken }: Inserted,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  let isRenaming = false;
  for (const sheet of inserted) {
    const own = ownName(sheet.name, sheets) ?? sheet.name;
    const free = freeSheetName(own, taken);
    taken.add(free.toLowerCase());
    if (free !== sheet.name) {
      sheet.name = free;
      isRenaming = true;
    }
    names.set(own, free);
  }
  if (isRenaming) await requests.sendToTheEnd();
  return names;
}

/** Excel calls a sheet whose name is taken "Taken (2)", and we "Taken (zelfbeheer)". */
function ownName(name: string, sheets: readonly string[]): string | undefined {
  return sheets.find((own) => name === own || name.startsWith(`${own} (`));
}

/** The request failed, or its answer got lost: sheets may stand there all the same. */
async function takeAway(requests: Requests, sheets: readonly string[], known: ReadonlySet<string>): Promise<void> {
  try {
    const { worksheets } = requests.context.workbook;
    worksheets.load("items/name");
    await requests.sendToTheEnd();
    const left = worksheets.items.filter(({ name }) => !known.has(name) && ownName(name, sheets) !== undefined);
    for (const sheet of left) sheet.delete();
    if (left.length > 0) await requests.sendToTheEnd();
  } catch {
    throw new Refused(problem("X010", "error", [], { sheets: sheets.join(", ") }));
  }
}
