/** The story on the command line: commands where there are commands, and a person who fills in the sheets of the file. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { nativeZip } from "../../src/cli/native-zip.ts";
import { formEdits } from "../../src/journeys/forms/form-edits.ts";
import type { FormValues } from "../../src/journeys/forms/form-view.ts";
import { addTasks } from "../../src/journeys/plan/add-tasks.ts";
import { closeTurns } from "../../src/journeys/plan/close-turns.ts";
import { TASK_CATALOGUE } from "../../src/schema/task-catalogue/task-catalogue.ts";
import { tableNamed } from "../../src/schema/workbook-schema.ts";
import { applyEdits } from "../../src/workbook/apply-edits.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import { findTable, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { FileWorkbook } from "../../src/xlsx/file-adapter.ts";
import { type Said, zelfbeheer } from "../support/command-line.ts";
import { snapshotOfFile } from "../support/own-workbook.ts";
import type { Move, Teller } from "./teller.ts";

const ID = "I-0001";

export class FileTeller implements Teller {
  readonly folder = mkdtempSync(join(tmpdir(), "zelfbeheer-story-"));
  #day = "";
  #version = 0;

  constructor(workbook: Uint8Array) {
    writeFileSync(this.path, workbook);
  }

  get path(): string {
    return join(this.folder, `werkboek-${this.#version}.xlsx`);
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }

  async on(day: string): Promise<void> {
    this.#day = day;
  }

  add(table: string, values: FormValues): Promise<void> {
    return this.#fillIn((now) => answered(now, table, null, values));
  }

  paste(table: string, rows: readonly FormValues[]): Promise<void> {
    return this.#fillIn((before) => {
      const edits: Edit[] = [];
      let now = before;
      for (const { id: _, ...values } of rows) {
        const more = answered(now, table, null, values);
        const after = applyEdits(now, more);
        if (!after.ok) throw new Error(after.refusal.code);
        edits.push(...more);
        now = after.value;
      }
      return edits;
    });
  }

  change(table: string, id: string, values: FormValues): Promise<void> {
    return this.#fillIn((now) => {
      const rows = findTable(now, table)?.table.rows ?? [];
      const row = rows.findIndex(([first]) => first === id);
      expect(row, `${table} ${id}`).toBeGreaterThanOrEqual(0);
      return answered(now, table, row, values);
    });
  }

  async missing(): Promise<readonly string[]> {
    const { out } = this.#run("initiative", this.path, "--id", ID, "--json");
    return (JSON.parse(out) as { missing: { message: string }[] }).missing.map(({ message }) => message);
  }

  async move({ to, why, by, reason }: Move): Promise<true | string> {
    const options = [
      ...["--to", to],
      ...(why === undefined ? [] : ["--motivation", why]),
      ...(by === undefined ? [] : ["--by", by]),
      ...(reason === undefined ? [] : ["--reason", reason]),
    ];
    const said = this.#write("initiative", this.path, "--id", ID, ...options);
    return said === null ? true : said.err;
  }

  async signals(): Promise<readonly string[]> {
    const { out } = this.#run("today", this.path, "--json");
    return (JSON.parse(out) as { signals: { message: string }[] }).signals.map(({ message }) => message);
  }

  chooseTasks(names: readonly string[]): Promise<void> {
    const entries = TASK_CATALOGUE.filter(({ name }) => names.includes(name)).map(({ key }) => ({ key }));
    return this.#fillIn((now) => {
      const added = addTasks(now, { entries, level: "zelf uitvoeren", initiative: ID, from: null });
      if (!added.ok) throw new Error(added.refusal.code);
      return added.value.edits;
    });
  }

  async roster(from: string, to: string): Promise<readonly string[]> {
    const said = this.#write("roster", this.path, "--from", from, "--to", to, "--json");
    expect(said).toBeNull();
    const { gaps } = JSON.parse(this.#last.out) as { gaps: { task: string; on: string; reason: string }[] };
    return gaps.map(({ on, reason }) => `${on}: ${reason}`);
  }

  turnDone(turn: string): Promise<void> {
    return this.#fillIn((now) => {
      const closed = closeTurns(now, { turns: [{ turn, done: true }], withHours: true });
      if (!closed.ok) throw new Error(closed.refusal.code);
      return closed.value.edits;
    });
  }

  async recompute(): Promise<void> {
    expect(this.#write("recompute", this.path)).toBeNull();
  }

  async restoreCharges(from: string): Promise<void> {
    expect(this.#write("initiative", this.path, "--id", ID, "--restore-from", from)).toBeNull();
  }

  async removeNames(): Promise<void> {
    expect(this.#write("initiative", this.path, "--id", ID, "--remove-names")).toBeNull();
  }

  async updateToday(): Promise<void> {
    expect(this.#write("today", this.path)).toBeNull();
  }

  /** The file before it is still there. */
  async takeBack(): Promise<void> {
    rmSync(this.path);
    this.#version -= 1;
  }

  async file(): Promise<Uint8Array> {
    return readFileSync(this.path);
  }

  /** Any other command about the workbook as it stands. */
  run(command: string, ...options: readonly string[]): Said {
    return this.#run(command, this.path, ...options);
  }

  #last: Said = { code: 0, out: "", err: "" };

  #run(...args: readonly string[]): Said {
    this.#last = zelfbeheer(this.folder, ...args, "--on", this.#day);
    return this.#last;
  }

  /** A command that writes a copy, which is then the workbook; what it said when it wrote none. */
  #write(...args: readonly string[]): Said | null {
    const next = join(this.folder, `werkboek-${this.#version + 1}.xlsx`);
    const said = this.#run(...args, "--out", next);
    expect(said.code, said.err).toBeLessThan(64);
    try {
      readFileSync(next);
    } catch {
      return said;
    }
    this.#version += 1;
    return null;
  }

  async #fillIn(edits: (now: WorkbookSnapshot) => readonly Edit[]): Promise<void> {
    const bytes = readFileSync(this.path);
    const workbook = new FileWorkbook(bytes, "werkboek.xlsx", nativeZip);
    const applied = await workbook.apply(edits(snapshotOfFile(bytes)));
    if (!applied.ok) throw new Error(applied.refusal.code);
    this.#version += 1;
    writeFileSync(this.path, workbook.bytes);
  }
}

function answered(now: WorkbookSnapshot, table: string, row: number | null, values: FormValues): readonly Edit[] {
  const outcome = formEdits(now, { table: tableNamed(table).name, row, values });
  expect(outcome.ok ? [] : outcome.faults, `${table} ${JSON.stringify(values)}`).toEqual([]);
  return outcome.ok ? outcome.edits : [];
}
