/** What a person can choose from before a document is made. */

import { readRows } from "../../records/read-rows.ts";
import { agreements } from "../../schema/tables/agreements.ts";
import { proposals } from "../../schema/tables/consent.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { rowsOfInitiative } from "./document-tables.ts";

export interface DocumentChoice {
  readonly id: string;
  /** What it is about; "" when nobody filled that in. */
  readonly name: string;
}

/** The agreements and the proposals of an initiative, in the order of their sheets. */
export function documentChoices(
  workbook: WorkbookSnapshot,
  initiative: string,
): { readonly agreements: readonly DocumentChoice[]; readonly proposals: readonly DocumentChoice[] } {
  const whose = { initiative, complex: null, isOnly: false };
  const written = readRows(agreements, workbook, []).value;
  const proposed = readRows(proposals, workbook, []).value;
  return {
    agreements: (written ? rowsOfInitiative(written, whose) : []).flatMap(({ values: { id, subject } }) =>
      id === null ? [] : [{ id, name: subject ?? "" }],
    ),
    proposals: (proposed ? rowsOfInitiative(proposed, whose) : []).flatMap(({ values: { id, service } }) =>
      id === null ? [] : [{ id, name: service ?? "" }],
    ),
  };
}
