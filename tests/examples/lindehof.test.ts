import { describe, expect, it } from "vitest";
import { EXAMPLE, EXAMPLE_DAY } from "../../src/examples/lindehof.ts";
import { planRoster } from "../../src/journeys/plan/roster.ts";
import { LISTS } from "../../src/schema/lists.ts";
import { TABLES } from "../../src/schema/workbook-schema.ts";
import { day } from "../support/charge-rows.ts";
import { snapshotWith } from "../support/own-workbook.ts";

const byName = new Map(TABLES.map((table) => [table.name, table]));
const cells = [...EXAMPLE].flatMap(([name, rows]) =>
  rows.flatMap((row) => Object.entries(row).map(([key, value]) => ({ name, id: row.id, key, value }))),
);
const columnOf = (name: string, key: string) => byName.get(name)?.columns.find((column) => column.key === key);

describe("the worked example", () => {
  it("fills columns that exist and that no formula fills", () => {
    const wrong = cells.filter(({ name, key }) => {
      const column = columnOf(name, key);
      return !column || column.computed !== undefined;
    });
    expect(wrong).toEqual([]);
  });

  it("fills every table that people own", () => {
    const people = TABLES.filter(({ owner, name }) => owner === "people" && name !== "zbNormen");
    expect(people.map(({ name }) => name).filter((name) => !EXAMPLE.get(name)?.length)).toEqual([]);
  });

  it("refers only to rows that are there", () => {
    const lost = cells.filter(({ name, key, value }) => {
      const column = columnOf(name, key);
      if (column?.kind !== "reference" || value === null) return false;
      return !EXAMPLE.get(column.to)?.some((row) => row.id === value);
    });
    expect(lost).toEqual([]);
  });

  it("chooses only from the lists", () => {
    const foreign = cells.filter(({ name, key, value }) => {
      const column = columnOf(name, key);
      if (column?.kind === "yesNo") return value !== "ja" && value !== "nee";
      if (column?.kind !== "choice" || value === null) return false;
      const chosen = column.several
        ? String(value)
            .split(";")
            .map((one) => one.trim())
        : [value];
      return chosen.some((one) => !LISTS[column.list]?.values.includes(String(one)));
    });
    expect(foreign).toEqual([]);
  });

  it("gives every row its own number and everything that is required", () => {
    for (const [name, rows] of EXAMPLE) {
      expect(new Set(rows.map(({ id }) => id)).size, name).toBe(rows.length);
      const required = (byName.get(name)?.columns ?? []).filter((column) => column.required);
      for (const { key } of required)
        expect(
          rows.filter((row) => (row[key] ?? "") === ""),
          `${name}.${key}`,
        ).toEqual([]);
    }
  });

  it("keeps dates in order and out of the future, except what is planned", () => {
    for (const [name, rows] of EXAMPLE) {
      for (const column of byName.get(name)?.columns ?? []) {
        if (column.kind !== "date" || column.notBefore === undefined) continue;
        const { key, notBefore } = column;
        const wrong = rows.filter((row) => row[key] && row[notBefore] && Number(row[key]) < Number(row[notBefore]));
        expect(wrong, `${name}.${key}`).toEqual([]);
      }
    }
    const done = (EXAMPLE.get("zbRooster") ?? []).filter(({ done }) => done === "ja");
    expect(done.filter(({ on }) => Number(on) > EXAMPLE_DAY)).toEqual([]);
  });

  it("counts hours for the turns that were done, by who was there", () => {
    const turns = EXAMPLE.get("zbRooster")?.filter(({ done }) => done === "ja") ?? [];
    expect(EXAMPLE.get("zbUren")).toHaveLength(turns.flatMap(({ who }) => String(who).split(", ")).length);
    const inAugust = EXAMPLE.get("zbUren")?.filter(
      ({ on, participant }) => participant === "DN-0004" && Number(on) >= 46_235 && Number(on) <= 46_265,
    );
    expect(inAugust).toEqual([]);
  });

  it("divides the turns as the program does, and says of an open one why", () => {
    const roster = EXAMPLE.get("zbRooster") ?? [];
    const open = roster.filter(({ openBecause }) => typeof openBecause === "string");
    expect(open.some(({ task }) => task === "T-0006")).toBe(true);
    expect(roster.filter(({ who, openBecause }) => !who && !openBecause)).toEqual([]);
    const planned = planRoster(
      snapshotWith(Object.fromEntries(EXAMPLE)),
      { from: day("2026-03-01"), to: day("2026-10-31") },
      EXAMPLE_DAY,
    );
    expect(planned.ok && planned.value.edits).toEqual([]);
  });

  it("has 24 homes of which 22 have a tenant, and 18 of these agree", () => {
    expect(EXAMPLE.get("zbEenheden")).toHaveLength(24);
    const votes = EXAMPLE.get("zbDraagvlak") ?? [];
    expect([votes.length, votes.filter(({ answer }) => answer === "ja").length]).toEqual([22, 18]);
  });
});
