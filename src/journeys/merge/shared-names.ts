/** Names of residents in a copy: the name that somebody agreed to show, or the number (product rule 4a.11), and back. */

import { readTables } from "../../records/read-tables.ts";
import { participants } from "../../schema/tables/tasks.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { readPeople } from "../plan/read-people.ts";
import { Names } from "../plan/who.ts";
import type { Meaning } from "./meaning.ts";

export class SharedNames {
  readonly #names: Names;
  readonly hasPeople: boolean;

  constructor(workbook: WorkbookSnapshot) {
    const asked = { participants: ["id", "name", "sharedName"] as const };
    const { tables } = readTables({ participants }, asked, workbook);
    const people = readPeople(tables, []);
    this.#names = new Names({ tables, people });
    this.hasPeople = people.length > 0;
  }

  /** One text for the same people, however a cell writes them: a name of the workbook and the name in the copy are equal. */
  plain(text: Meaning): Meaning {
    const ids = typeof text === "string" ? this.#names.idsIn(text) : null;
    return ids === null || ids.length === 0 ? text : [...ids].sort().join(", ");
  }

  /** As the roster writes people; null when a name in it is nobody's, or means several people. */
  written(text: string): string | null {
    const ids = this.#names.idsIn(text);
    return ids === null || ids.length === 0 ? null : this.#names.textOf(ids);
  }
}
