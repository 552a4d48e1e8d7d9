/**
 * An initiative for 24 homes from the first complaint to its end, told once and lived through twice. After every part it is
 * looked at what the workbook holds. Everybody in it is invented.
 */

import { expect } from "vitest";
import { dayOfIso } from "../../src/days/day.ts";
import { EFFECT_GROUPS, TEST_TOPICS } from "../../src/domain/initiatives/words.ts";
import { homes } from "../../src/examples/lindehof/homes.ts";
import { rowsOf, type Teller } from "./teller.ts";

const ID = "I-0001";
const own = { initiative: ID } as const;
const INHABITED = (homes.find(([table]) => table === "zbEenheden")?.[1] ?? [])
  .filter(({ status }) => status === "verhuurd")
  .map(({ id }) => String(id));
const number = (prefix: string, at: number) => `${prefix}-${String(at).padStart(4, "0")}`;
const day = (iso: string) => dayOfIso(iso) ?? Number.NaN;

/** All of it, in order. */
export async function tell(teller: Teller): Promise<void> {
  await complaint(teller);
  await solutions(teller);
  await support(teller);
  await decision(teller);
  await agreements(teller);
  await work(teller);
  await effects(teller);
  await end(teller);
}

async function complaint(teller: Teller): Promise<void> {
  await teller.on("2025-09-08");
  await teller.add("zbInitiatieven", {
    name: "Schone portieken Lindehof",
    complex: "0412",
    origin: "klacht",
    motives: "onvrede",
    comparison: "0418",
    level: "zelf uitvoeren",
  });
  expect(await teller.move({ to: "probleemanalyse" })).toBe(true);
  await teller.add("zbLogboek", {
    ...own,
    on: "8-9-2025",
    kind: "gesprek",
    what: "Klacht over de trap van portiek 1.",
  });
  const begun = await teller.file();
  expect(rowsOf(begun, "zbInitiatieven")).toMatchObject([
    { id: ID, phase: "probleemanalyse", phaseSince: day("2025-09-08") },
  ]);
  expect(rowsOf(begun, "zbStappen")).toHaveLength(3);
  expect(rowsOf(begun, "zbLogboek").map(({ kind }) => kind)).toEqual(["fase", "gesprek"]);

  // The gate is closed: one sees why, and nothing is written.
  expect((await teller.missing()).join("\n")).toContain("door niemand beschreven");
  expect(await teller.move({ to: "oplossingen" })).toMatch(/Waarom|motivatie|opschrijf|nog/i);
  expect(rowsOf(await teller.file(), "zbInitiatieven")).toMatchObject([{ phase: "probleemanalyse" }]);
  const perception = { ...own, route: "probleem", cause: "Niemand voelt zich verantwoordelijk." };
  await teller.add("zbPercepties", {
    ...perception,
    perceiver: "bewoners",
    problem: "De trap is vaak vuil.",
    checkedHow: "Gesprek met 12 bewoners",
  });
  await teller.add("zbPercepties", { ...perception, perceiver: "gemeente", problem: "Dit hoort hier niet." });
  await teller.takeBack();
  expect(rowsOf(await teller.file(), "zbPercepties")).toMatchObject([{ id: "P-0001", perceiver: "bewoners" }]);
  await teller.add("zbPercepties", {
    ...perception,
    perceiver: "corporatie",
    problem: "Veel klachten over de schoonmaak.",
    checkedHow: "Klachten van twee jaar geteld",
  });
  await teller.on("2025-09-29");
  expect(await teller.missing()).toEqual([]);
  expect(await teller.move({ to: "oplossingen" })).toBe(true);
}

async function solutions(teller: Teller): Promise<void> {
  const judged = (name: string, isBase: boolean, effectGroup: string) => ({
    ...own,
    name,
    isCounterfactual: isBase ? "ja" : "nee",
    effectGroup,
    expectedEffect: isBase ? "Blijft zoals het is." : "Wordt beter.",
    reason: isBase ? "Het contract loopt door." : "Bewoners zien zelf wat nodig is.",
    source: "Gesprekken met bewoners",
    feasible: "ja",
    chosen: isBase ? "nee" : "ja",
  });
  await teller.add("zbOplossingen", judged("Bewoners maken zelf schoon", false, "woongenot"));
  // Without the basisalternatief nothing is compared.
  expect((await teller.missing()).join("\n")).toContain("wat er gebeurt als u niets nieuws doet");
  expect(await teller.move({ to: "aanjagen" })).not.toBe(true);
  await teller.add("zbOplossingen", judged("Basisalternatief: contract loopt door", true, "woongenot"));
  await teller.paste(
    "zbOplossingen",
    EFFECT_GROUPS.slice(1).flatMap((group, at) => [
      { id: number("O", 3 + 2 * at), ...judged("Bewoners maken zelf schoon", false, group) },
      { id: number("O", 4 + 2 * at), ...judged("Basisalternatief: contract loopt door", true, group) },
    ]),
  );
  await teller.on("2025-10-20");
  expect(await teller.missing()).toEqual([]);
  expect(await teller.move({ to: "aanjagen" })).toBe(true);
  const file = await teller.file();
  expect(rowsOf(file, "zbOplossingen")).toHaveLength(10);
  expect(rowsOf(file, "zbToets").map(({ answer }) => answer)).toEqual(Array(9).fill("nog niet bekend"));
}

async function support(teller: Teller): Promise<void> {
  await teller.change("zbInitiatieven", ID, {
    leader: "Mw. A. Verbeek",
    successorKnown: "ja",
    guide: "Wijkteam Parkrand",
    coreGroup: "3",
  });
  await teller.add("zbBetrokkenen", {
    ...own,
    party: "corporatie",
    role: "coproducerend",
    task: "begeleiden",
    support: "ja",
  });
  const answer = (unit: string, at: number) => ({
    ...own,
    unit,
    channel: at < 11 ? "bijeenkomst" : "gesprek op straat of aan de deur",
    askedOn: "25-10-2025",
    reached: "ja",
    wants: at < 4 ? "ja" : "nee",
    can: at < 3 ? "ja" : "nee",
    ...(at < 4 ? { hoursPerMonth: "4", motives: "samen dingen doen; onvrede" } : {}),
  });
  await teller.add("zbPeiling", answer(INHABITED[0] ?? "", 0));
  await teller.paste(
    "zbPeiling",
    INHABITED.slice(1).map((unit, at) => ({ id: number("PL", at + 2), ...answer(unit, at + 1) })),
  );
  const kinds = Object.values(TEST_TOPICS);
  for (const [at, kind] of kinds.entries()) {
    await teller.change("zbToets", number("TO", at + 1), { answer: kind === "randvoorwaarde" ? "ja" : "nee" });
  }
  await teller.on("2025-11-10");
  expect(await teller.missing()).toEqual([]);
  expect(await teller.move({ to: "besluit" })).toBe(true);
  const file = await teller.file();
  expect(rowsOf(file, "zbPeiling")).toHaveLength(INHABITED.length);
  expect(rowsOf(file, "zbInitiatieven")).toMatchObject([{ phase: "besluit", leader: "Mw. A. Verbeek", coreGroup: 3 }]);
}

async function decision(teller: Teller): Promise<void> {
  await teller.add("zbVoorstellen", {
    ...own,
    complex: "0412",
    service: "Schoonmaak portieken",
    serviceKind: "gezamenlijk",
    from: "1-3-2026",
    proposedOn: "10-11-2025",
    adviceAskedOn: "6-10-2025",
    adviceReceivedOn: "3-11-2025",
    advice: "positief",
    adviceFollowed: "ja",
  });
  const vote = (unit: string, at: number) => ({
    proposal: "V-0001",
    unit,
    askedOn: "10-11-2025",
    answer: at < 18 ? "ja" : "nee",
    answeredOn: "20-11-2025",
  });
  await teller.add("zbDraagvlak", vote(INHABITED[0] ?? "", 0));
  await teller.paste(
    "zbDraagvlak",
    INHABITED.slice(1).map((unit, at) => ({ id: number("D", at + 2), ...vote(unit, at + 1) })),
  );
  await teller.on("2025-12-15");
  await teller.change("zbVoorstellen", "V-0001", { noticeOn: "15-12-2025" });
  await teller.add("zbLogboek", {
    ...own,
    on: "15-12-2025",
    kind: "besluit",
    what: "18 van de 22 huurders zijn het eens: we gaan door.",
  });
  expect(await teller.missing()).toEqual([]);
  expect(await teller.move({ to: "afspraken", by: "Teamleider wijkbeheer" })).toBe(true);
  const file = await teller.file();
  expect(rowsOf(file, "zbDraagvlak")).toHaveLength(INHABITED.length);
  expect(rowsOf(file, "zbLogboek").at(-1)).toMatchObject({ kind: "fase", who: "Teamleider wijkbeheer" });
}

async function agreements(teller: Teller): Promise<void> {
  await teller.change("zbContracten", "C-0001", { changedOn: "18-12-2025" });
  await teller.change("zbInitiatieven", ID, { startsOn: "1-3-2026", evaluationOn: "1-3-2027" });
  await teller.chooseTasks(["Trap en hal vegen en dweilen", "Lage heggen snoeien"]);
  const [first, ...others] = (
    [
      ["Mw. A. Verbeek", "0412-001", "4", "Anja"],
      ["Dhr. K. Osman", "0412-002", "2", "Kemal"],
      ["Mw. T. Willems", "0412-008", "2", "Tilly"],
    ] as const
  ).map(([name, unit, hours, sharedName]) => ({
    ...own,
    name,
    unit,
    hoursPerMonth: hours,
    sharedName,
    from: "1-3-2026",
  }));
  if (first) await teller.add("zbDeelnemers", first);
  await teller.paste(
    "zbDeelnemers",
    others.map((row, at) => ({ id: number("DN", at + 2), ...row })),
  );
  await teller.add("zbOverdracht", {
    ...own,
    task: "T-0001",
    contract: "C-0001",
    item: "K-0001",
    share: "100%",
    from: "1-3-2026",
    newCosts: "450",
    paidBy: "bewoners via servicekosten",
  });
  await teller.add("zbAfspraken", {
    ...own,
    form: "wijkvrijwilligersovereenkomst",
    subject: "Schoonmaak van twee portieken",
    signedOn: "12-2-2026",
    from: "1-3-2026",
    to: "29-2-2028",
    noticeMonths: "2",
    endGrounds: "Drie maanden niet goed",
  });
  await teller.add("zbSchouw", {
    ...own,
    complex: "0412",
    on: "24-2-2026",
    space: "portiek",
    aspect: "trap",
    level: "C",
    moment: "vooraf",
  });
  await teller.add("zbMetingen", {
    ...own,
    complex: "0412",
    indicator: "IN-0015",
    on: "1-2-2026",
    moment: "nulmeting",
    value: "5,9",
    n: "17",
  });
  await teller.on("2026-02-27");
  const missing = await teller.missing();
  expect(missing).toHaveLength(1);
  expect(missing[0]).toContain("verzeker");
  expect(await teller.move({ to: "uitvoering", why: "ok" })).toMatch(/10|zin/);
  expect(
    await teller.move({ to: "uitvoering", why: "Het bewijs van de gemeente komt deze week.", by: "Wijkteam" }),
  ).toBe(true);
  const file = await teller.file();
  const last = rowsOf(file, "zbLogboek").at(-1);
  expect(last?.what).toMatch(/verzeker.*Reden: Het bewijs van de gemeente komt deze week\./);
  expect(rowsOf(file, "zbInitiatieven")).toMatchObject([{ phase: "uitvoering", phaseSince: day("2026-02-27") }]);
  expect(rowsOf(file, "zbTaken")).toHaveLength(2);
  expect(rowsOf(file, "zbDeelnemers")).toHaveLength(3);
}

async function work(teller: Teller): Promise<void> {
  await teller.change("zbAfspraken", "A-0001", { insurance: "Gemeente; niet op hoogte", insuredUntil: "31-12-2027" });
  await teller.add("zbMiddelen", {
    ...own,
    kind: "sleutel",
    name: "Sleutel berging portiek 1",
    issuedTo: "Anja",
    issuedOn: "27-2-2026",
    returnBy: "1-4-2027",
  });
  await teller.on("2026-03-02");
  const open = await teller.roster("2026-03-01", "2026-09-30");
  // Nobody can prune, and nobody works on Easter Day, Whit Sunday and other holidays: each turn stays open with its reason.
  const reasons = ["te weinig mensen kunnen dit", "feestdag"];
  for (const reason of reasons) expect(open.filter((line) => line.includes(reason))).not.toEqual([]);
  expect(open.filter((line) => !reasons.some((reason) => line.includes(reason)))).toEqual([]);
  const planned = rowsOf(await teller.file(), "zbRooster");
  expect(planned.length).toBeGreaterThan(25);
  const unfilled = planned.filter(({ who }) => who === undefined);
  expect(unfilled.length).toBeGreaterThan(0);
  expect(unfilled.every(({ openBecause }) => typeof openBecause === "string")).toBe(true);
  expect(new Set(planned.flatMap(({ who }) => (who === undefined ? [] : [who]))).size).toBe(3);

  await teller.on("2026-05-19");
  await teller.add("zbLogboek", {
    ...own,
    on: "19-5-2026",
    kind: "gesprek",
    what: "Mw. A. Verbeek meldt dat Kemal een maand weg is.",
  });
  await teller.turnDone(String(planned[0]?.id));
  await teller.add("zbSchouw", {
    ...own,
    complex: "0412",
    on: "18-5-2026",
    space: "portiek",
    aspect: "trap",
    level: "D",
    moment: "achteraf",
  });
  const signals = await teller.signals();
  expect(signals.some((line) => /portiek/.test(line) && /niveau D/.test(line))).toBe(true);
  const file = await teller.file();
  expect(rowsOf(file, "zbRooster")[0]).toMatchObject({ done: "ja" });
  expect(rowsOf(file, "zbUren")).toMatchObject([{ task: "T-0001", hours: 0.75 }]);
}

async function effects(teller: Teller): Promise<void> {
  await teller.on("2027-03-01");
  const here = { ...own, complex: "0412", indicator: "IN-0015" };
  const there = { complex: "0418", indicator: "IN-0015" };
  await teller.add("zbMetingen", { ...here, on: "1-2-2027", moment: "vervolgmeting", value: "7,2", n: "15" });
  const ofFew = { ...own, complex: "0412", indicator: "IN-0003" };
  await teller.paste("zbMetingen", [
    { id: number("ME", 3), ...there, on: "1-2-2026", moment: "nulmeting", value: "6", n: "14" },
    { id: number("ME", 4), ...there, on: "1-2-2027", moment: "vervolgmeting", value: "6,1", n: "12" },
    { id: number("ME", 5), ...ofFew, on: "1-2-2027", moment: "vervolgmeting", value: "8,5", n: "4" },
  ]);
  expect(rowsOf(await teller.file(), "zbMetingen")).toHaveLength(5);
  expect(await teller.missing()).toEqual([]);
  expect(await teller.move({ to: "evaluatie" })).toBe(true);
}

async function end(teller: Teller): Promise<void> {
  await teller.on("2027-03-15");
  expect(await teller.move({ to: "stoppen", reason: "trekkers gestopt" })).not.toBe(true);
  expect(
    await teller.move({
      to: "stoppen",
      why: "Beide trekkers verhuizen en niemand neemt het over.",
      reason: "trekkers gestopt",
    }),
  ).toBe(true);
  const open = (await teller.missing()).join("\n");
  for (const word of ["Sleutel berging portiek 1", "OD-0001", "namen"]) expect(open).toContain(word);
  await teller.restoreCharges("2027-05-01");
  await teller.on("2027-05-03");
  await teller.change("zbMiddelen", "M-0001", { returnedOn: "3-5-2027" });
  await teller.removeNames();
  expect(await teller.missing()).toEqual([]);
  expect(await teller.move({ to: "einde" })).toBe(true);
  await teller.recompute();
  expect(rowsOf(await teller.file(), "zbPerEenheid").length).toBeGreaterThan(20);
  await teller.updateToday();

  const file = await teller.file();
  expect(rowsOf(file, "zbInitiatieven")).toMatchObject([
    { phase: "stoppen", endReason: "trekkers gestopt", endsOn: day("2027-05-03"), leader: "DN-0001" },
  ]);
  expect(rowsOf(file, "zbMiddelen")).toMatchObject([{ issuedTo: "DN-0001", returnedOn: day("2027-05-03") }]);
  expect(rowsOf(file, "zbOverdracht")).toMatchObject([{ to: day("2027-04-30") }]);
  expect(rowsOf(file, "zbAfspraken")).toMatchObject([{ to: day("2027-04-30") }]);
  expect(rowsOf(file, "zbUren")).toMatchObject([{ hours: 0.75, participant: expect.stringMatching(/^DN-000\d$/) }]);
  // A full name goes from a text too; a first name alone may be anybody's, and is left for people to read.
  const said = rowsOf(file, "zbLogboek").map(({ what }) => what);
  expect(said).toContain("DN-0001 meldt dat Kemal een maand weg is.");
  const people = JSON.stringify([...rowsOf(file, "zbDeelnemers"), ...rowsOf(file, "zbRooster")]);
  for (const name of ["Verbeek", "Osman", "Willems", "Anja", "Kemal", "Tilly", "0412-00"])
    expect(people).not.toContain(name);
}
