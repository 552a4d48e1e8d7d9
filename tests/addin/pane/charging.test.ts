import { describe, expect, it } from "vitest";
import type { RecomputeView, SettleView } from "../../../addin/engine/charges-view.ts";
import { slicedEngine } from "../../../addin/engine/start-engine.ts";
import { Charging } from "../../../addin/state/charging.ts";
import type { ChargingState } from "../../../addin/state/charging-state.ts";
import { amountOf } from "../../../addin/views/charges/statement-amount.ts";
import { nativeCompression } from "../../../src/cli/native-zip.ts";
import type { RowValues } from "../../../src/schema/computed-values.ts";
import { normContents } from "../../../src/schema/norm-contents.ts";
import { tablesOf } from "../../../src/schema/workbook-schema.ts";
import { findTable, snapshotOf } from "../../../src/workbook/snapshot.ts";
import { renderWorkbook } from "../../../src/xlsx/render/render-workbook.ts";
import { cost, day, homes, key } from "../../support/charge-rows.ts";
import { type Contents, fileWith } from "../../support/own-workbook.ts";
import { FileOpenWorkbook } from "./file-open-workbook.ts";
import { bytesOf, exampleWithoutResults, OUR_EXAMPLE, WHOLE_WORKBOOK } from "./fixture-files.ts";

const TODAY = day("2026-10-01");

/** Two complexes; in C1 cleaning is taken over, with costs of the group; C2 hands over its garden. */
const CONTENTS: Contents = {
  zbComplexen: [
    { id: "C1", name: "Lindehof" },
    { id: "C2", name: "Merelhof" },
  ],
  zbEenheden: [
    ...homes(4, { street: "Lindehof", number: 7 }),
    ...homes(2, { complex: "C2", status: "leegstand" }, "x"),
  ],
  zbVerdeelsleutels: [key("VK-1", { complex: null })],
  zbKostenposten: [
    cost("K-1", 2400, 2026, { name: "Schoonmaak", estimate: "begroting" }),
    cost("K-2", 1200, 2026, { name: "Tuin", complex: "C2", estimate: "begroting" }),
    cost("K-0", 2000, 2025, { name: "Schoonmaak" }),
  ],
  zbInitiatieven: [{ id: "I-0001", name: "Schone portieken", complex: "C1" }],
  zbOverdracht: [
    {
      id: "OD-1",
      initiative: "I-0001",
      item: "K-1",
      share: 0.5,
      from: day("2026-07-01"),
      newCosts: 240,
      paidBy: "bewoners via servicekosten",
    },
    { id: "OD-2", initiative: "I-0002", item: "K-2", share: 1, from: day("2026-01-01") },
  ],
};

async function opened(more: Contents = {}, year = 2026): Promise<{ workbook: FileOpenWorkbook; charging: Charging }> {
  return over(await fileWith({ ...CONTENTS, ...more }, year));
}

function over(bytes: Uint8Array): { workbook: FileOpenWorkbook; charging: Charging } {
  const workbook = new FileOpenWorkbook(bytes, "test.xlsx");
  const onBug = (error: unknown) => {
    throw error;
  };
  return { workbook, charging: new Charging({ workbook, engine: slicedEngine(), today: () => TODAY, onBug }) };
}

type Phase = ChargingState["phase"];

function state<P extends Phase>(charging: Charging, phase: P): Extract<ChargingState, { phase: P }> {
  const now = charging.state.get();
  if (now.phase !== phase) throw new Error(`the state is ${now.phase}`);
  return now as Extract<ChargingState, { phase: P }>;
}

function recomputed(charging: Charging): RecomputeView {
  const { view } = state(charging, "result");
  if (view.task !== "recompute") throw new Error("nothing was recomputed");
  return view;
}

function settled(charging: Charging): SettleView {
  const { view } = state(charging, "result");
  if (view.task !== "settle") throw new Error("nothing was settled");
  return view;
}

async function contents(workbook: FileOpenWorkbook): Promise<unknown> {
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return snapshotOf(read.value);
}

async function rowsOf(workbook: FileOpenWorkbook, table: string): Promise<readonly (readonly unknown[])[]> {
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return findTable(snapshotOf(read.value), table)?.table.rows ?? [];
}

describe("recomputing in the pane", () => {
  it("shows old against new per complex and per home, and where the saving goes", async () => {
    const { charging } = await opened();
    await charging.start("recompute");
    const view = recomputed(charging);
    expect(view.year).toBe(2026);
    expect(view.complexes.map(({ id, name, old, new: after }) => [id, name, old, after])).toEqual([
      ["C1", "Lindehof", 2400_00, 1440_00],
      ["C2", "Merelhof", 1200_00, 0],
    ]);
    const [home] = view.homes;
    // 600 of cleaning becomes 300, and 60 of the group; 5% administration costs: 630 and 378 a year.
    expect(home).toMatchObject({ unit: "01", address: "Lindehof 7", oldPerMonth: 52_50, newPerMonth: 31_50 });
    const { saved, residents, corporation, reinvested } = view.laterYears;
    expect([saved, residents, corporation, reinvested]).toEqual([2400_00, 1008_00, 1152_00, 240_00]);
    expect(residents + corporation + reinvested).toBe(saved);
  });

  it("looks at one initiative when asked, also at one that only stands on Overdracht", async () => {
    const { charging } = await opened();
    await charging.start("recompute");
    expect(recomputed(charging).choices.initiatives).toEqual([
      { id: "I-0001", name: "Schone portieken" },
      { id: "I-0002", name: "" },
    ]);
    await charging.choose({ initiative: "I-0002" });
    expect(recomputed(charging).homes.map(({ unit }) => unit)).toEqual(["x01", "x02"]);
    await charging.choose({ initiative: null });
    expect(recomputed(charging).homes).toHaveLength(6);
  });

  it("calculates another year without reading the workbook again, and takes real costs where nothing was estimated", async () => {
    const { charging, workbook } = await opened();
    await charging.start("recompute");
    expect(recomputed(charging).choices.years.map(({ year }) => year)).toEqual([2026, 2025]);
    const readAt = workbook.readAt;
    await charging.choose({ year: 2025 });
    expect(recomputed(charging)).toMatchObject({ year: 2025, kind: "actual" });
    expect(workbook.readAt).toBe(readAt);
  });

  it("shows a loss as a loss", async () => {
    const zbOverdracht = [{ ...(CONTENTS.zbOverdracht?.[0] as RowValues), newCosts: 3000 }];
    const { charging } = await opened({ zbOverdracht });
    await charging.start("recompute");
    expect(recomputed(charging).laterYears.residents).toBeLessThan(0);
    expect(recomputed(charging).homes[0]?.newPerMonth).toBeGreaterThan(recomputed(charging).homes[0]?.oldPerMonth ?? 0);
  });

  it("warns of paying twice with the amount and the cells, once", async () => {
    const zbContracten = [{ id: "CT-1", complex: "C1", perYear: 2400, to: day("2026-12-31") }];
    const zbOverdracht = [{ ...(CONTENTS.zbOverdracht?.[0] as RowValues), contract: "CT-1" }];
    const { charging } = await opened({ zbContracten, zbOverdracht });
    await charging.start("recompute");
    expect(recomputed(charging).doublePayments).toMatchObject([
      { contract: "CT-1", from: "1-7-2026", to: "31-12-2026", cents: 600_00, places: [{}, {}] },
    ]);
    expect(recomputed(charging).problems.map(({ code }) => code)).not.toContain("D055");
  });

  it("shows where each proposal stands, with the cell of every date", async () => {
    const zbVoorstellen = [
      {
        id: "V-1",
        initiative: "I-0001",
        complex: "C1",
        service: "Schoonmaak",
        serviceKind: "gezamenlijk",
        proposedOn: day("2026-03-01"),
        noticeOn: day("2026-04-01"),
      },
    ];
    const answers = ["ja", "ja", "ja", "nee"];
    const zbDraagvlak = answers.map((answer, at) => ({
      id: `D-${at}`,
      proposal: "V-1",
      unit: `0${at + 1}`,
      askedOn: day("2026-03-01"),
      answer,
      answeredOn: day("2026-03-10"),
    }));
    const { charging } = await opened({ zbVoorstellen, zbDraagvlak });
    await charging.start("recompute");
    const [proposal] = recomputed(charging).proposals;
    expect(proposal).toMatchObject({ entitled: 4, yes: 3, no: 1, noAnswer: 0, needed: 3, reached: true });
    const dates = Object.fromEntries(proposal?.dates.map(({ step, on }) => [step, on]) ?? []);
    expect(dates).toEqual({
      proposed: "1-3-2026",
      reached: "10-3-2026",
      notice: "1-4-2026",
      courtUntil: "27-5-2026",
      advanceFrom: "1-7-2026",
      advanceCertain: "1-7-2026",
    });
    const notice = proposal?.dates.find(({ step }) => step === "notice");
    expect(notice?.place).toMatchObject({ sheet: "Voorstellen" });
  });

  it("explains a home line by line, before and after, with cells that lead to the handover", async () => {
    const { charging } = await opened();
    await charging.start("recompute");
    const explained = await charging.explain("02");
    expect(explained?.place).toEqual({ sheet: "Eenheden", cell: "A6" });
    const [cleaning, group] = explained?.parts ?? [];
    expect([cleaning?.old?.cents, cleaning?.new?.cents]).toEqual([600_00, 300_00]);
    expect([group?.old, group?.new?.cents]).toEqual([null, 60_00]);
    const told = cleaning?.new?.lines.map(({ text }) => text) ?? [];
    expect(told).toContain("Kosten volgens het werkboek: € 2.400,00");
    const left = cleaning?.new?.lines.find(({ text }) => text.startsWith("Na overdracht"));
    expect(left?.text).toBe("Na overdracht OD-1 blijft over: € 1.200,00");
    expect(left?.places.map(({ sheet }) => sheet)).toEqual(["Overdracht"]);
    expect(cleaning?.old?.lines.some(({ text }) => text.startsWith("Na overdracht"))).toBe(false);
    const newCosts = group?.new?.lines.find(({ text }) => text.startsWith("Kosten volgens"));
    expect(newCosts?.places).toMatchObject([{ sheet: "Overdracht" }]);
  });
});

describe("settling in the pane", () => {
  it("takes the latest year with actual costs when the Boekjaar has none", async () => {
    const { charging } = await opened();
    await charging.start("settle");
    const view = settled(charging);
    expect(view.year).toBe(2025);
    expect(view.dueOn).toBe("30-6-2026");
    expect(view.isLate).toBe(true);
    expect(view.statements).toHaveLength(4);
    expect(view.totals).toMatchObject({ letters: 4, total: 2100_00, advance: 0, toPay: 2100_00, toReceive: 0 });
  });

  it("puts the largest extra payment first in the list of calls", async () => {
    const units = [...homes(2, { advance: 41 }), ...homes(2, { advance: 0 }, "y")];
    const { charging } = await opened({ zbEenheden: units, zbKostenposten: [cost("K-1", 8000, 2026)] });
    await charging.start("settle");
    const { callFirst, statements } = settled(charging);
    const called = callFirst.map((key) => statements.find((statement) => statement.key === key));
    expect(called.length).toBeGreaterThan(1);
    const amounts = called.map((statement) => statement?.balance ?? 0);
    expect(amounts).toEqual([...amounts].sort((one, other) => other - one));
    expect(called[0]?.unit).toBe("y01");
  });

  it("shows no amount of a home of which it is not clear who lived there", async () => {
    const lived = { unit: "01", household: "A", from: day("2025-01-01") };
    const { charging } = await opened({
      zbBewoning: [
        { id: "BW-1", ...lived },
        { id: "BW-2", ...lived, household: "B" },
      ],
    });
    await charging.start("settle");
    const shown = settled(charging).statements.map((line) => [line.unit, line.action, amountOf(line)]);
    expect(shown[0]).toEqual(["01", "check", ""]);
    expect(shown[1]?.[2]).toContain("€");
  });

  it("explains a statement from invoice to balance", async () => {
    const { charging } = await opened();
    await charging.start("settle");
    const [first] = settled(charging).statements;
    const explained = await charging.explain(first?.key ?? "");
    expect(explained?.parts.map(({ name, old }) => [name, old?.cents])).toEqual([["Schoonmaak", 500_00]]);
    expect(explained?.sums.at(-1)?.text).toBe("Bij te betalen: € 525,00");
  });
});

describe("what is missing", () => {
  it("is told when a workbook has no sheets of ours, so that they can be added", async () => {
    const { charging } = over(bytesOf(WHOLE_WORKBOOK));
    await charging.start("recompute");
    const { lacksSheets, message } = state(charging, "idle");
    expect(lacksSheets).toBe(true);
    expect(message?.text).toContain("Kostenposten");
    expect(message?.action).not.toContain("opdracht");
  });

  it("is told when the year has no costs", async () => {
    const { charging } = await opened({ zbKostenposten: [] });
    await charging.start("settle");
    expect(settled(charging).statements).toEqual([]);
    expect(settled(charging).problems.map(({ code }) => code)).toContain("B004");
  });

  it("is told in the preview when a sheet for results is not there; the others are written", async () => {
    const tables = tablesOf("servicekosten").filter(({ name }) => name !== "zbBusinesscase");
    const rows = new Map(Object.entries({ ...CONTENTS, zbNormen: normContents() }) as [string, RowValues[]][]);
    const plan = {
      title: "Test",
      tables,
      contents: rows,
      organisation: "Test",
      reportingYear: 2026,
      referenceDay: TODAY,
    };
    const { charging, workbook } = over(await renderWorkbook(plan, nativeCompression, () => undefined));
    await charging.start("recompute");
    await charging.preview();
    expect(state(charging, "preview").preview.missing).toEqual(["Businesscase"]);
    await charging.write();
    expect(state(charging, "done").written.sheets.map(({ sheet }) => sheet)).not.toContain("Businesscase");
    expect(await rowsOf(workbook, "zbPerEenheid")).toHaveLength(6);
  });

  it("names norms that are not confirmed once, with all their cells", async () => {
    const { charging } = await opened();
    await charging.start("recompute");
    const open = recomputed(charging).problems.filter(({ code }) => code === "D004");
    expect(open).toHaveLength(1);
    expect(open[0]?.count).toBeGreaterThan(2);
  });
});

describe("writing the results", () => {
  it("shows what comes, what changes and what goes, before anything is written", async () => {
    const { charging, workbook } = await opened();
    const before = workbook.bytes;
    await charging.start("recompute");
    await charging.preview();
    const fresh = state(charging, "preview").preview.tables.find(({ sheet }) => sheet === "Per eenheid");
    expect(fresh).toMatchObject({ rowsBefore: 0, rowsAfter: 6, changed: 0, removed: [] });
    expect(fresh?.added[0]?.cells).toContainEqual({ heading: "Nieuw per maand", value: "€ 31,50" });
    expect(workbook.bytes).toBe(before);

    await charging.write();
    await charging.backToResult();
    await charging.start("recompute");
    await charging.choose({ initiative: "I-0002" });
    await charging.preview();
    const again = state(charging, "preview").preview.tables.find(({ sheet }) => sheet === "Per eenheid");
    expect(again).toMatchObject({ rowsBefore: 6, rowsAfter: 2, changed: 2, added: [] });
    // The first three of the four that go.
    expect(again?.removed.map(({ place }) => place.cell.replace(/:.*/, ""))).toEqual(["A7", "A8", "A9"]);
    const items = state(charging, "preview").preview.tables.find(({ sheet }) => sheet === "Herberekening");
    expect(items?.cells.find(({ heading }) => heading === "Postnummer")).toMatchObject({
      before: "K-1",
      after: "K-2",
      place: { sheet: "Herberekening", cell: "C5" },
    });
  });

  it.each(["recompute", "settle"] as const)("is undone to the cell (%s)", async (task) => {
    const { charging, workbook } = over(exampleWithoutResults());
    const before = await contents(workbook);
    await charging.start(task);
    await charging.preview();
    await charging.write();
    expect(await contents(workbook)).not.toEqual(before);
    await charging.undo();
    expect(state(charging, "done").isUndone).toBe(true);
    expect(await contents(workbook)).toEqual(before);
    await charging.backToResult();
    expect(state(charging, "result").written).toBeNull();
  });

  it("can be undone from the result too, and is not offered twice", async () => {
    const { charging, workbook } = await opened();
    const before = await contents(workbook);
    await charging.start("settle");
    await charging.preview();
    await charging.write();
    await charging.backToResult();
    await charging.preview();
    expect(state(charging, "result").written).not.toBeNull();
    await charging.undo();
    expect(state(charging, "done").isUndone).toBe(true);
    expect(await contents(workbook)).toEqual(before);
  });

  it("can be undone after another year was calculated, and then the workbook is read anew", async () => {
    const { charging, workbook } = await opened();
    const before = await contents(workbook);
    await charging.start("recompute");
    await charging.preview();
    await charging.write();
    await charging.backToResult();
    await charging.choose({ year: 2025 });
    expect(state(charging, "result")).toMatchObject({ written: null, earlier: { task: "recompute", year: 2026 } });
    await charging.start("settle");
    await charging.preview();
    await charging.backToResult();
    expect(state(charging, "result").earlier).toMatchObject({ task: "recompute", year: 2026 });
    await charging.undo();
    expect(state(charging, "done").isUndone).toBe(true);
    expect(await contents(workbook)).toEqual(before);
    await charging.backToResult();
    expect(settled(charging).year).toBe(2025);
    expect(state(charging, "result")).toMatchObject({ written: null, earlier: null, isStale: false });
    await charging.preview();
    await charging.write();
    expect(state(charging, "done").written.task).toBe("settle");
  });

  it("is offered to be undone only for what was written last", async () => {
    const { charging } = await opened();
    await charging.start("recompute");
    await charging.preview();
    await charging.write();
    await charging.start("settle");
    await charging.preview();
    await charging.write();
    await charging.backToResult();
    expect(state(charging, "result")).toMatchObject({ written: { task: "settle" }, earlier: null });
    await charging.choose({ year: 2026 });
    expect(state(charging, "result").earlier).toMatchObject({ task: "settle", year: 2025 });
  });

  it("is refused when the workbook changed in silence, and says to calculate again", async () => {
    const { charging, workbook } = await opened();
    await charging.start("recompute");
    await charging.preview();
    const units = [...homes(4), ...homes(2, { complex: "C2" }, "x")];
    workbook.replaceBy(await fileWith({ ...CONTENTS, zbEenheden: units }, 2026), true);
    const changed = workbook.bytes;
    await charging.write();
    expect(state(charging, "preview").isStale).toBe(true);
    expect(workbook.bytes).toBe(changed);
    await charging.start("recompute");
    expect(recomputed(charging).homes.every(({ isLet }) => isLet)).toBe(true);
  });

  it("is warned of as soon as Excel tells of a change", async () => {
    const { charging, workbook } = await opened();
    await charging.start("recompute");
    workbook.replaceBy(workbook.bytes);
    expect(state(charging, "result").isStale).toBe(true);
  });

  it("tells in Dutch what the workbook refuses", async () => {
    const { charging, workbook } = await opened();
    await charging.start("recompute");
    await charging.preview();
    workbook.apply = async () => ({
      ok: false,
      refusal: { code: "X003", severity: "error", places: [], facts: {} },
    });
    await charging.write();
    expect(state(charging, "preview").message?.text).toMatch(/beveiligd/);
  });
});

it("stops while the workbook is read, and says that nothing changed", async () => {
  const workbook = new FileOpenWorkbook(bytesOf(OUR_EXAMPLE), "voorbeeld.xlsx", { slow: 500 });
  const charging = new Charging({ workbook, engine: slicedEngine(), today: () => TODAY, onBug: () => {} });
  const reading = charging.start("recompute");
  charging.stop();
  await reading;
  expect(state(charging, "idle").wasStopped).toBe(true);
});
