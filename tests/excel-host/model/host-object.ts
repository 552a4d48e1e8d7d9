import type { EmulatedWorkbook } from "./workbook.ts";

/**
 * An object of the emulated Excel. Its members carry the names that go over the wire (PascalCase); everything else begins with
 * a small letter and cannot be reached from outside.
 */
export abstract class HostObject {
  constructor(readonly book: EmulatedWorkbook) {}
}

/** A list of objects that are found by id or name. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract list(): readonly T[];

  /** What the client may find an item by. */
  protected abstract keysOf(item: T): readonly string[];

  find(key: unknown): T | null {
    const wanted = String(key).toLowerCase();
    return this.list().find((item) => this.keysOf(item).some((own) => own.toLowerCase() === wanted)) ?? null;
  }

  GetCount(): number {
    return this.list().length;
  }
}
