import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCaptured } from "../../src/cli/main.ts";
import { LISTS } from "../../src/schema/lists.ts";
import { batchFiles, batchFindings } from "../../src/schema/reports/batch-report.ts";
import { portfolio, portfolioFiles, portfolioSignals } from "../../src/schema/reports/portfolio.ts";
import { REPORT_TABLES } from "../../src/schema/reports/report-tables.ts";
import { schemaFaults } from "../../src/schema/self-check.ts";
import type { Table } from "../../src/schema/table.ts";
import { TABLES } from "../../src/schema/workbook-schema.ts";

const FOLDER = join(import.meta.dirname, "../../templates");
const text = readFileSync(join(FOLDER, "recepten.md"), "utf8");
const REPORTS: readonly Table[] = [batchFiles, batchFindings, portfolio, portfolioSignals, portfolioFiles];
const tables = new Map([...TABLES, ...REPORTS].map((table) => [table.name, table]));
const headingsOf = (name: string) => tables.get(name)?.columns.map(({ heading }) => heading) ?? [];
const blocks = [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = "", code = ""]) => ({
  language,
  code,
}));
const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-recipes-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words between quotes that are no columns: what Power Query and the recipe itself call things, and choices of our lists. */
const OF_POWER_QUERY = ["Table", "Name", "~$", ".xlsx", "Inhoud", "Rijen", "Bestand", "Verschil"];
const CHOICES = Object.values(LISTS).flatMap(({ values }) => [...values]);

describe("the tables of reports", () => {
  it("are the ones by which a report is known", () => {
    expect([...REPORT_TABLES]).toEqual(REPORTS.map(({ name }) => name));
  });

  it("hold to the rules of the schema", () => {
    expect(schemaFaults([batchFiles, batchFindings])).toEqual([]);
    expect(schemaFaults([portfolio, portfolioSignals, portfolioFiles])).toEqual([]);
  });
});

describe("the recipes", () => {
  it("name no table that there is not", () => {
    const named = [...text.matchAll(/\bzb[A-Z]\w+/g)].map(([name]) => name);
    expect(new Set(named).size).toBeGreaterThan(6);
    expect(named.filter((name) => !tables.has(name))).toEqual([]);
  });

  it("name no column that its table has not", () => {
    const named = [...text.matchAll(/\b(zb[A-Z]\w+)\[([^\]]+)\]/g)];
    expect(named.length).toBeGreaterThan(15);
    expect(
      named.flatMap(([whole, table = "", heading = ""]) => (headingsOf(table).includes(heading) ? [] : [whole])),
    ).toEqual([]);
  });

  const queries = blocks.filter(({ language }) => language === "powerquery").map(({ code }) => code);

  it.each(queries)("ask a query only for headings of the schema %#", (code) => {
    const [table = ""] = /\bzb[A-Z]\w+/.exec(code) ?? [];
    const headings = headingsOf(table);
    const isKnown = (word: string) =>
      headings.includes(word) || OF_POWER_QUERY.includes(word) || CHOICES.includes(word);
    const quoted = [...code.matchAll(/"([^"]*)"/g)].map(([, word = ""]) => word);
    const columns = quoted.filter((word) => !/^[A-Z]:\\/.test(word) && !tables.has(word));
    expect(columns.filter((word) => headings.includes(word)).length).toBeGreaterThan(3);
    expect(columns.filter((word) => !isKnown(word))).toEqual([]);
    // Fields of a row: [Fase], [#"Fase sinds"].
    const fields = [...code.matchAll(/(?<=[\s(,])\[([A-Za-z]\w*)\](?!\s*=)/g)].map(([, word = ""]) => word);
    expect(fields.filter((word) => !isKnown(word) && !["Content"].includes(word))).toEqual([]);
    // A query ends with a step that it has.
    const result = /\bin\s+(\w+)\s*$/.exec(code)?.[1] ?? "";
    expect(code).toMatch(new RegExp(`^ {4}${result} = `, "m"));
    for (const [open, close] of ["()", "{}", "[]"])
      expect(code.split(open ?? "").length).toBe(code.split(close ?? "").length);
  });

  it("give commands options that they have", async () => {
    const lines = blocks
      .flatMap(({ code }) => code.split("\n"))
      .filter((line) => /\bzelfbeheer (?!\S*\\)[a-z-]+ /.test(line));
    const asked = lines.flatMap((line) => {
      const [, command = ""] = /\bzelfbeheer ([a-z-]+) /.exec(line) ?? [];
      return [...line.matchAll(/ (--[a-z-]+)/g)].map(([, option = ""]) => `${command} ${option}`);
    });
    expect(asked.length).toBeGreaterThan(10);
    const help = new Map<string, string>();
    for (const command of new Set(asked.map((one) => one.split(" ")[0] ?? "")))
      help.set(command, (await runCaptured([command, "--help"])).out);
    expect(
      asked.filter((one) => !(help.get(one.split(" ")[0] ?? "") ?? "").includes(` ${one.split(" ")[1]} `)),
    ).toEqual([]);
  });

  it("describe the JSON of remind as it is", async () => {
    copyFileSync(join(FOLDER, "beheerplan-voorbeeld.xlsx"), join(folder, "voorbeeld.xlsx"));
    const schema = JSON.parse(blocks.find(({ language }) => language === "json")?.code ?? "") as Schema;
    const { out } = await runCaptured(["remind", folder, "--on", "2026-11-26", "--json"]);
    const given = JSON.parse(out) as { recipients: { reminders: object[] }[] };
    expect(given.recipients.flatMap(({ reminders }) => reminders).length).toBeGreaterThan(2);
    expect(unlike(schema, given, "")).toEqual([]);
  });
});

interface Schema {
  readonly type: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** Where a value is not as the schema says: another type, or other fields. */
function unlike({ type, properties, items }: Schema, value: unknown, at: string): string[] {
  const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  if (![type].flat().includes(own)) return [`${at} is ${own}`];
  if (Array.isArray(value)) return items ? value.flatMap((one, k) => unlike(items, one, `${at}[${k}]`)) : [];
  if (own !== "object" || !properties) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const names = new Set([...Object.keys(properties), ...Object.keys(fields)]);
  return [...names].flatMap((name) => {
    const described = properties[name];
    return described && name in fields ? unlike(described, fields[name], `${at}.${name}`) : [`${at}.${name}`];
  });
}
