/** A workbook about one initiative in which nothing is missing, for tests that take one thing away. By column key. */

import { TEST_TOPICS } from "../../src/domain/initiatives/words.ts";
import type { Place } from "../../src/problems/problem.ts";
import { normContents } from "../../src/schema/norm-contents.ts";
import type { RowValues } from "../../src/schema/row-value.ts";
import { HEADER_ROW } from "../../src/schema/sheets.ts";
import { TABLES } from "../../src/schema/workbook-schema.ts";
import { parseRange } from "../../src/workbook/address.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { day } from "./charge-rows.ts";
import { type Contents, snapshotWith } from "./own-workbook.ts";

export const ID = "I-0001";
export const START = day("2026-03-01");

const GROUPS = ["woongenot", "kosten bedrijfsvoering", "servicekosten", "uitstraling", "imago"];

const own = (rows: readonly RowValues[]): RowValues[] => rows.map((row) => ({ initiative: ID, ...row }));

function alternative(name: string, isCounterfactual: boolean): RowValues[] {
  return GROUPS.map((effectGroup, at) => ({
    id: `O-${isCounterfactual ? 0 : 1}${at}`,
    name,
    isCounterfactual,
    effectGroup,
    expectedEffect: "iets",
    reason: "daarom",
    source: "gesprek",
    feasible: true,
    chosen: !isCounterfactual,
  }));
}

/** Complete at every gate, in the phase and since the day that are given. Ten rented homes, seven of which agree. */
export function complete(phase: string | null, since: string | null = "2026-01-05"): Record<string, RowValues[]> {
  const homes = Array.from({ length: 10 }, (_, at) => `C1-${String(at + 1).padStart(2, "0")}`);
  return {
    zbNormen: normContents(),
    zbComplexen: [{ id: "C1", name: "Hof" }],
    zbEenheden: homes.map((id, at) => ({
      id,
      complex: "C1",
      status: "verhuurd",
      entrance: `portiek ${at < 5 ? 1 : 2}`,
    })),
    zbInitiatieven: [
      {
        id: ID,
        name: "Schone trap",
        complex: "C1",
        motives: "onvrede",
        phase,
        phaseSince: since === null ? null : day(since),
        level: "zelf uitvoeren",
        coreGroup: 3,
        leader: "Mw. Een",
        successorKnown: true,
        guide: "Wijkteam",
        startsOn: START,
        evaluationOn: day("2027-03-01"),
        endReason: "trekkers gestopt",
      },
    ],
    zbPercepties: own([
      { id: "P-1", route: "probleem", perceiver: "bewoners", problem: "vuil", cause: "haast", checkedHow: "gesprek" },
      {
        id: "P-2",
        route: "probleem",
        perceiver: "corporatie",
        problem: "klachten",
        cause: "haast",
        checkedHow: "geteld",
      },
    ]),
    zbOplossingen: own([...alternative("Niets doen", true), ...alternative("Zelf doen", false)]),
    zbBetrokkenen: own([{ id: "B-1", party: "corporatie", role: "coproducerend", support: "ja" }]),
    zbToets: own(
      Object.entries(TEST_TOPICS).map(([topic, kind], at) => ({
        id: `TO-${at}`,
        topic,
        kind,
        question: topic,
        answer: kind === "randvoorwaarde" ? "ja" : "nee",
      })),
    ),
    zbPeiling: own(
      homes.map((unit, at) => ({
        id: `PL-${at}`,
        unit,
        channel: at < 5 ? "bijeenkomst" : "flyer of brief",
        reached: true,
        wants: at < 4 ? "ja" : "nee",
        can: at < 3 ? "ja" : "nee",
        hoursPerMonth: at < 4 ? 3 : null,
        motives: at < 4 ? "onvrede; besparen" : null,
      })),
    ),
    zbStappen: own([{ id: "S-1", phase: "uitvoering", name: "Rooster maken", dueOn: day("2026-02-28") }]),
    zbVoorstellen: own([
      {
        id: "V-1",
        complex: "C1",
        service: "schoonmaak",
        serviceKind: "gezamenlijk",
        proposedOn: day("2025-10-01"),
        noticeOn: day("2025-11-03"),
        adviceAskedOn: day("2025-09-01"),
        adviceReceivedOn: day("2025-09-20"),
        adviceFollowed: true,
      },
    ]),
    zbDraagvlak: homes.map((unit, at) => ({
      id: `D-${at}`,
      proposal: "V-1",
      unit,
      answer: at < 7 ? "ja" : "nee",
      answeredOn: day("2025-10-20"),
    })),
    zbAfspraken: own([
      {
        id: "A-1",
        form: "contract",
        signedOn: day("2026-02-01"),
        from: START,
        to: day("2028-02-29"),
        noticeMonths: 2,
        endGrounds: "drie keer slecht",
        insurance: "gemeente",
        insuredUntil: day("2028-02-29"),
      },
    ]),
    zbMiddelen: own([
      {
        id: "M-1",
        kind: "sleutel",
        name: "Sleutel hal",
        issuedTo: "Mw. Een",
        issuedOn: day("2026-02-20"),
        returnedOn: day("2026-06-01"),
      },
    ]),
    zbLogboek: own([{ id: "L-1", on: day("2026-12-01"), kind: "besluit", what: "We gaan door." }]),
    zbTaken: own([
      { id: "T-1", name: "Trap vegen", space: "portiek 1", doneBy: "groep", level: "B", turnsPerYear: 52, minutes: 30 },
    ]),
    zbDeelnemers: own([
      { id: "DN-1", name: "Mw. Een", sharedName: "Eén", unit: "C1-01", hoursPerMonth: 4, from: START },
      { id: "DN-2", name: "Dhr. Twee", hoursPerMonth: 2, from: START },
    ]),
    zbRooster: [{ id: "R-1", task: "T-1", on: day("2026-04-01"), who: "Eén" }],
    zbUren: own([{ id: "U-1", on: day("2026-04-01"), task: "T-1", participant: "DN-1", hours: 0.5 }]),
    zbSchouw: own([
      { id: "SC-1", on: day("2026-02-24"), space: "portiek 1", aspect: "trap", level: "C" },
      { id: "SC-2", on: day("2026-05-01"), space: "portiek 1", aspect: "trap", level: "B" },
    ]),
    zbMetingen: own([
      { id: "ME-1", indicator: "IN-1", on: day("2026-02-01"), moment: "nulmeting", value: 6 },
      { id: "ME-2", indicator: "IN-1", on: day("2026-09-01"), moment: "vervolgmeting", value: 7 },
    ]),
    zbContracten: [
      {
        id: "C-1",
        supplier: "Glans",
        complex: "C1",
        to: day("2027-02-28"),
        noticeMonths: 3,
        changedOn: day("2025-12-18"),
      },
    ],
    zbOverdracht: own([
      { id: "OD-1", contract: "C-1", item: "K-1", share: 1, from: START, newCosts: 120, paidBy: "corporatie" },
    ]),
  };
}

/** The same rows with others for some keys of the only, or of the first, row of a table. */
export function changed(
  contents: Record<string, RowValues[]>,
  table: string,
  more: RowValues,
): Record<string, RowValues[]> {
  return { ...contents, [table]: (contents[table] ?? []).map((row, at) => (at === 0 ? { ...row, ...more } : row)) };
}

export function without(contents: Record<string, RowValues[]>, table: string): Record<string, RowValues[]> {
  return { ...contents, [table]: [] };
}

/** Yes and no as words, as in a workbook. */
export function workbookOf(contents: Record<string, readonly RowValues[]>): WorkbookSnapshot {
  const cell = (value: RowValues[string]): CellValue => (typeof value === "boolean" ? (value ? "ja" : "nee") : value);
  const words = Object.entries(contents).map(([table, rows]) => [
    table,
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(value ?? null)]))),
  ]);
  return snapshotWith(Object.fromEntries(words) as Contents);
}

/** "Contracten.changedOn 1": the sheet, the key of the column and which row of the body; a sheet as a whole is its name. */
export function placeText({ sheet, cell }: Place): string {
  const at = parseRange(cell);
  if (!at) return sheet;
  const table = TABLES.find((candidate) => candidate.sheet === sheet);
  return `${sheet}.${table?.columns[at.left - 1]?.key ?? "?"} ${at.top - HEADER_ROW}`;
}
