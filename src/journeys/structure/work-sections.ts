/** The headings above tasks: how often these are done, who does them or where: "Wekelijks", "Bewoners", "Glans BV", "Hal". */

import { namesPlace, namesWorker } from "../../recognise/headings/content-words.ts";
import { readRecurrence } from "../plan/read-recurrence.ts";
import type { PlannedRow } from "./draft.ts";
import { PLACE, placeSection, RHYTHM } from "./section.ts";
import type { SourceRow, SourceTable } from "./source-row.ts";
import { placeRhythmInWords } from "./task-frequency.ts";
import type { Workspace } from "./workspace.ts";

type Meaning = { readonly rhythm: string } | { readonly executor: string } | null;

export class WorkSections {
  private readonly meanings = new Map<string, Meaning>();
  /** Over most of the tasks stands who does them: the other headings are names of the same sort. */
  private readonly areWorkers: boolean;
  /** Over some of them: of another heading that is no place for certain nobody knows what it says. */
  private readonly areMixed: boolean;

  constructor({ table }: SourceTable) {
    const sections = [...new Set(table.rows.flatMap(({ section }) => section?.trim() || []))];
    const workers = sections.filter(namesWorker).length;
    this.areWorkers = workers >= 2 && workers >= sections.length / 2;
    this.areMixed = workers > 0;
  }

  place(row: SourceRow, values: PlannedRow, work: Workspace): void {
    const section = row.unusedSection?.trim();
    if (section === undefined || section === "") return;
    const known = this.meanings.get(section);
    const meaning = known === undefined ? this.meaningOf(section) : known;
    this.meanings.set(section, meaning);
    if (meaning === null) {
      if (values.space === undefined && (!this.areMixed || isPlace(section))) placeSection(row, "space", values, work);
      return;
    }
    if ("executor" in meaning) {
      if (values.executor !== undefined || row.has("executor")) return;
      values.executor = meaning.executor;
      row.takeSection();
    } else if (values.frequency === undefined && values.turnsPerYear === undefined && !row.has("frequency")) {
      placeRhythmInWords(row, meaning.rhythm, values, work);
      row.takeSection();
    }
  }

  private meaningOf(section: string): Meaning {
    const bare = section.replace(TASKS, "");
    if (readRecurrence(bare) !== null) return { rhythm: bare };
    if (RHYTHM.test(section)) return { rhythm: section };
    const isOther = isPlace(section) || section.length > LONGEST_NAME;
    return namesWorker(section) || (this.areWorkers && !isOther) ? { executor: section } : null;
  }
}

function isPlace(section: string): boolean {
  return PLACE.test(section) || namesPlace(section);
}

const TASKS = /e? (?:taken|klussen|werk|werkzaamheden)$/i;
const LONGEST_NAME = 40;
