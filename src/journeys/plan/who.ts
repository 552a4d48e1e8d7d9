/** Names in a cell of the roster: from people to text and back. */

import { fold } from "../../records/references.ts";

interface Person {
  readonly id: string;
  /** What others may see. */
  readonly label: string;
}

/** A plan, or as much of it as tells who is who. */
interface WhoIsWho {
  readonly people: readonly Person[];
  readonly tables: { readonly participants: { readonly rows: readonly { readonly values: NamesOfPerson }[] } };
}

interface NamesOfPerson {
  readonly id: string | null;
  readonly name: string | null;
  readonly sharedName: string | null;
}

export class Names {
  readonly #byName = new Map<string, Person | null>();
  readonly #byId = new Map<string, Person>();

  constructor({ tables, people }: WhoIsWho) {
    for (const person of people) this.#byId.set(fold(person.id), person);
    const own = new Map(tables.participants.rows.map(({ values }) => [fold(values.id ?? ""), values]));
    for (const person of people) {
      const values = own.get(fold(person.id));
      const names = new Set([person.label, values?.sharedName ?? "", values?.name ?? ""].map(fold));
      // A name that two people have means neither.
      for (const name of names) if (name !== "") this.#byName.set(name, this.#byName.has(name) ? null : person);
    }
    for (const [id, person] of this.#byId) this.#byName.set(id, person);
  }

  labelOf(id: string): string {
    return this.#byId.get(fold(id))?.label ?? id;
  }

  /** "Anja, Kemal" */
  textOf(ids: readonly string[]): string {
    return ids.map((id) => this.labelOf(id)).join(", ");
  }

  /** The ids of the people that a text names; null when a name is unknown or means several people. */
  idsIn(text: string | null): readonly string[] | null {
    if (text === null || text.trim() === "") return [];
    const whole = this.#byName.get(fold(text));
    if (whole) return [whole.id];
    const found: string[] = [];
    for (const part of text.split(/[;,&+\n/]| en /)) {
      if (part.trim() === "") continue;
      const person = this.#byName.get(fold(part));
      if (!person) return null;
      found.push(person.id);
    }
    return [...new Set(found)];
  }
}
