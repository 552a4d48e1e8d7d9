import { describe, expect, it } from "vitest";
import type { Destination } from "../../../src/domain/initiatives/phase.ts";
import { viewInitiative } from "../../../src/journeys/initiatives/initiative-view.ts";
import { type MoveInput, moveInitiative } from "../../../src/journeys/initiatives/move-phase.ts";
import type { RowValues } from "../../../src/schema/row-value.ts";
import { STANDARD_QUESTIONS, STANDARD_STEPS } from "../../../src/schema/standard-steps.ts";
import { tableNamed } from "../../../src/schema/workbook-schema.ts";
import { phaseLogText } from "../../../src/text/nl/phase-log-texts.ts";
import { applyEdits } from "../../../src/workbook/apply-edits.ts";
import { findTable, type WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { day } from "../../support/charge-rows.ts";
import { changed, complete, ID, without, workbookOf } from "../../support/initiative-rows.ts";

const ON = day("2026-12-10");
const WHY = "Wij regelen dit in januari alsnog.";
type Rows = Record<string, RowValues[]>;

function moved(rows: Rows | WorkbookSnapshot, to: Destination, more: Partial<MoveInput> = {}, on = ON) {
  const workbook = "sheets" in rows ? (rows as WorkbookSnapshot) : workbookOf(rows as Rows);
  const plan = moveInitiative(workbook, { initiative: ID, to, logText: phaseLogText, ...more }, on);
  if (!plan.ok) return { refused: plan.refusal, after: workbook };
  const after = applyEdits(workbook, plan.value.edits);
  if (!after.ok) throw new Error(after.refusal.code);
  return { plan: plan.value, problems: plan.problems, after: after.value };
}

/** The rows of a table by column key. */
function rowsIn(workbook: WorkbookSnapshot, name: string) {
  const keys = tableNamed(name).columns.map(({ key }) => key);
  return (findTable(workbook, name)?.table.rows ?? []).map((row) =>
    Object.fromEntries(row.map((value, at) => [keys[at] ?? "", value])),
  );
}

const initiativeIn = (workbook: WorkbookSnapshot) => rowsIn(workbook, "zbInitiatieven")[0];
const lastLog = (workbook: WorkbookSnapshot) => rowsIn(workbook, "zbLogboek").at(-1);

describe("going to the next phase", () => {
  it("through an open gate: phase, its first day, the standard steps with their days, and the log", () => {
    const { after, plan } = moved(complete("afspraken"), "uitvoering", { by: "wijkteam" });
    expect(initiativeIn(after)).toMatchObject({ phase: "uitvoering", phaseSince: ON });
    const steps = rowsIn(after, "zbStappen").slice(1);
    expect(steps.map(({ name, dueOn, phase }) => [phase, name, Number(dueOn) - ON])).toEqual(
      STANDARD_STEPS.uitvoering.map(({ name, days }) => ["uitvoering", name, days]),
    );
    expect(steps.map(({ id }) => id)).toEqual(steps.map((_, at) => `S-${String(at + 2).padStart(4, "0")}`));
    expect(steps.every(({ purpose, by }) => purpose && by)).toBe(true);
    expect(lastLog(after)).toMatchObject({
      id: "L-0002",
      on: ON,
      initiative: ID,
      kind: "fase",
      what: "Fase afspraken afgerond, begonnen met uitvoering.",
      who: "wijkteam",
      done: "ja",
    });
    expect(plan?.event.missing).toEqual([]);
  });

  it("is refused while the gate is closed, with the cells of what is missing, and nothing is written", () => {
    const rows = without(changed(complete("afspraken"), "zbContracten", { changedOn: null }), "zbDeelnemers");
    const { refused, after } = moved(rows, "uitvoering");
    expect(refused).toMatchObject({ code: "I101", facts: { phase: "afspraken", missing: 2 } });
    expect(refused?.places.map(({ sheet }) => sheet)).toEqual(["Contracten", "Deelnemers"]);
    expect(after).toEqual(workbookOf(rows));
  });

  it("passes a closed gate with a motivation, which lands in the log with what was missing", () => {
    const { after } = moved(changed(complete("afspraken"), "zbAfspraken", { insurance: null }), "uitvoering", {
      motivation: "  De polis ligt klaar en geldt vanaf maandag ",
      by: "Manager wonen",
    });
    expect(initiativeIn(after)?.phase).toBe("uitvoering");
    expect(lastLog(after)).toMatchObject({
      what: "Fase afspraken afgerond, begonnen met uitvoering. Nog niet in orde: geen verzekering. Reden: De polis ligt klaar en geldt vanaf maandag.",
      who: "Manager wonen",
      on: ON,
    });
  });

  it("takes no motivation that explains nothing", () => {
    const rows = changed(complete("afspraken"), "zbAfspraken", { insurance: null });
    expect(moved(rows, "uitvoering", { motivation: "ok" }).refused?.code).toBe("I102");
    expect(moved(rows, "uitvoering", { motivation: "   " }).refused?.code).toBe("I101");
  });

  it("warns loudly of a contra-indication also to who passes the gate", () => {
    const rows = complete("aanjagen");
    const tests = (rows.zbToets ?? []).map((test) =>
      test.topic === "geen actieve bewoners" ? { ...test, answer: "ja" } : test,
    );
    const { after, plan } = moved({ ...rows, zbToets: tests }, "besluit", { motivation: WHY });
    expect(plan?.event.missing.map(({ code }) => code)).toEqual(["I037"]);
    expect(lastLog(after)?.what).toContain("reden om het niet te doen");
  });

  it("brings the questions that must be answered before a decision, once", () => {
    const first = moved(without(complete("oplossingen"), "zbToets"), "aanjagen");
    const questions = rowsIn(first.after, "zbToets");
    expect(questions.map(({ topic }) => topic)).toEqual(Object.keys(STANDARD_QUESTIONS));
    expect(questions.every(({ answer }) => answer === "nog niet bekend")).toBe(true);
    const view = viewInitiative(first.after, ID, ON);
    expect(view.ok && view.value.blocking.filter(({ code }) => code === "I036")).toHaveLength(questions.length);
    const second = moved(first.after, "besluit", { motivation: WHY });
    expect(rowsIn(second.after, "zbToets")).toHaveLength(questions.length);
  });

  it("goes on with the work after an evaluation", () => {
    const { after } = moved(complete("evaluatie"), "uitvoering");
    expect(initiativeIn(after)?.phase).toBe("uitvoering");
    expect(lastLog(after)?.what).toBe("Na de evaluatie gaat de groep door met het werk.");
  });
});

describe("other moves", () => {
  it("begin an initiative without a phase in any of them", () => {
    const { after } = moved(complete(null, null), "probleemanalyse");
    expect(initiativeIn(after)).toMatchObject({ phase: "probleemanalyse", phaseSince: ON });
    expect(lastLog(after)?.what).toBe("Begonnen met de fase probleemanalyse.");
  });

  it("go back with a reason, although the gate is closed, and do not add a step twice", () => {
    const there = moved(complete("oplossingen"), "aanjagen").after;
    const refused = moved(there, "oplossingen").refused;
    expect(refused?.code).toBe("I102");
    const back = moved(there, "oplossingen", { motivation: "Een goedkopere oplossing kwam langs." }).after;
    expect(initiativeIn(back)?.phase).toBe("oplossingen");
    expect(lastLog(back)?.what).toBe(
      "Terug van aanjagen naar oplossingen. Reden: Een goedkopere oplossing kwam langs.",
    );
    const again = moved(back, "aanjagen").after;
    const names = rowsIn(again, "zbStappen").map(({ name, phase }) => `${phase} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("stop from anywhere with a reason, and take the reason back when the initiative goes on", () => {
    const stop = moved(changed(complete("aanjagen"), "zbInitiatieven", { endReason: null }), "stoppen", {
      motivation: "Niemand wil het trekken.",
      endReason: "te weinig deelnemers",
    }).after;
    expect(initiativeIn(stop)).toMatchObject({ phase: "stoppen", endReason: "te weinig deelnemers", endsOn: null });
    const back = moved(stop, "aanjagen", { motivation: "Er meldde zich een nieuwe groep." }).after;
    expect(initiativeIn(back)).toMatchObject({ phase: "aanjagen", endReason: null });
  });

  it("end it for good through the last gate only", () => {
    expect(moved(complete("stoppen"), "closed").refused?.code).toBe("I101");
    const closed = moved(complete("stoppen"), "closed", { motivation: WHY }).after;
    expect(initiativeIn(closed)).toMatchObject({ phase: "stoppen", endsOn: ON });
    expect(moved(closed, "evaluatie", { motivation: WHY }, ON + 1).refused?.code).toBe("I105");
  });

  it("never skip a phase", () => {
    expect(moved(complete("oplossingen"), "uitvoering", { motivation: WHY }).refused).toMatchObject({
      code: "I100",
      facts: { from: "oplossingen", to: "uitvoering" },
    });
  });

  it("are refused for an initiative that is not there or stands twice, and without a log to write in", () => {
    expect(moved(complete("oplossingen"), "aanjagen", { initiative: "I-9" }).refused?.code).toBe("I103");
    const rows = complete("oplossingen");
    const twice = { ...rows, zbInitiatieven: [...(rows.zbInitiatieven ?? []), { id: "i-0001" }] };
    expect(moved(twice, "aanjagen").refused?.code).toBe("I103");
    const { zbLogboek: _, ...rest } = rows;
    expect(moved(rest, "aanjagen").refused).toMatchObject({ code: "I104", facts: { sheet: "Logboek" } });
  });

  it("tell which sheet lacks for standard steps, and go on", () => {
    const { zbStappen: _, ...rest } = complete("oplossingen");
    const { problems, after } = moved(rest, "aanjagen");
    expect(problems).toMatchObject([{ code: "I107", facts: { sheet: "Stappen" } }]);
    expect(initiativeIn(after)?.phase).toBe("aanjagen");
  });
});

describe("the view of an initiative", () => {
  it("offers the usual move first, and none that there is not", () => {
    const view = viewInitiative(workbookOf(complete("evaluatie")), ID, ON);
    expect(view.ok && view.value.destinations.map(({ to, move }) => `${to} ${move}`)).toEqual([
      "uitvoering continue",
      "probleemanalyse back",
      "oplossingen back",
      "aanjagen back",
      "besluit back",
      "afspraken back",
      "stoppen stop",
    ]);
  });

  it("shows the steps of every phase, which are late, and until when the phase may last", () => {
    const view = viewInitiative(workbookOf(complete("besluit", "2026-12-01")), ID, ON);
    if (!view.ok) throw new Error(view.refusal.code);
    expect(view.value.phaseUntil).toBe(day("2027-03-31"));
    expect(view.value.phases.map(({ state }) => state)).toEqual([
      ...["done", "done", "done", "now"],
      ...["later", "later", "later", "later"],
    ]);
    expect(view.value.phases[5]?.steps).toMatchObject([{ name: "Rooster maken", isLate: true }]);
  });

  it("counts the poll, per channel too", () => {
    const view = viewInitiative(workbookOf(complete("aanjagen")), ID, ON);
    if (!view.ok) throw new Error(view.refusal.code);
    expect(view.value.poll).toMatchObject({ asked: 10, reached: 10, wants: 4, wantsAndCan: 3, hoursPerMonth: 9 });
    expect(view.value.channels).toMatchObject([
      { channel: "bijeenkomst", asked: 5, wants: 4, motives: { onvrede: 4, besparen: 4, "samen dingen doen": 0 } },
      { channel: "flyer of brief", asked: 5, wants: 0 },
    ]);
  });
});
