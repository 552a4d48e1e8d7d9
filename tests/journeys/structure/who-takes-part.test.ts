/** Lists of residents who take part: what they can and when, what they did, what they answered. */

import { expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { day, planOf } from "./plan-of.ts";

function planFrom(sheet: string, rows: readonly (readonly CellValue[])[]) {
  const { tables, problems } = recogniseWorkbook(workbookOf({ [sheet]: rows }), []);
  return {
    ...planOf(tables),
    kinds: tables.map(({ kind }) => kind),
    recognised: problems.map(({ code }) => code),
    columns: tables[0]?.columns ?? [],
  };
}

it("volunteers with a house number are participants and no homes", () => {
  const { rows } = planFrom("Lijst", [
    ["Vrijwilligers tuin Rozenhof"],
    ["Naam", "Huisnr", "Uren p/mnd", "Kan wel", "Kan niet", "Afwezig"],
    ["Nel", 3, 4, "snoeien, wieden", "tillen", "juli"],
    ["Guus", 11, 6, "alles", null, null],
    ["Samira", 15, 2, "water geven", null, "1 t/m 21 aug 2025"],
  ]);
  expect(rows("zbEenheden")).toEqual([]);
  const found = rows("zbDeelnemers").map(({ name, hoursPerMonth, skills, away }) => [
    name,
    hoursPerMonth,
    skills,
    away,
  ]);
  expect(found).toEqual([
    ["Nel", 4, "snoeien, wieden", "juli"],
    ["Guus", 6, "alles", undefined],
    ["Samira", 2, "water geven", "1 t/m 21 aug 2025"],
  ]);
});

it("on which days somebody can is told with the name, in words", () => {
  const { rows, leftOver } = planFrom("Wie kan wanneer", [
    ["Naam", "Ma", "Di", "Wo", "Do", "Vr", "Telefoonnummer"],
    ["Karim", "x", null, "x", null, null, "06-00000012"],
    ["Els", null, "ochtend", null, "-", "middag", "06-00000013"],
    ["Joost", null, null, null, "x", "x", "06-00000014"],
  ]);
  expect(rows("zbDeelnemers").map(({ name, note }) => [name, note])).toEqual([
    ["Karim", "Kan op: ma, wo"],
    ["Els", "Kan op: di ochtend, vr middag"],
    ["Joost", "Kan op: do, vr"],
  ]);
  expect(leftOver).toEqual([]);
});

it("answers to a form about helping are a poll, with misschien as an answer", () => {
  const { rows, recognised } = planFrom("Formulier", [
    ["Tijdstempel", "Naam", "Huisnummer", "Wilt u meehelpen?", "Wat wilt u doen?", "Hoeveel uur per maand?"],
    ["2025-03-01 09:12:44", "A. Jansen", 12, "Ja", "tuin, schoonmaak", 3],
    ["2025-03-01 20:55:02", "P. Ali", 18, "Misschien", "klussen", 1],
    ["2025-03-02 11:03:19", "R. Bos", 20, "Nee", null, null],
  ]);
  expect(rows("zbPeiling").map(({ wants, skills, hoursPerMonth }) => [wants, skills, hoursPerMonth])).toEqual([
    ["ja", "tuin, schoonmaak", 3],
    ["misschien", "klussen", 1],
    ["nee", undefined, undefined],
  ]);
  expect(recognised).not.toContain("V016");
});

it("how long somebody was at work is hours, and minutes are none of a day", () => {
  const list = (values: readonly number[]) =>
    planFrom("Blad1", [
      ["Datum", "Vrijwilliger", "Activiteit", "Duur"],
      ...values.map((value, at) => [`${3 + at}-5-2025`, "Nel", "snoeien", value]),
    ]);
  expect(
    list([2.5, 1, 3])
      .rows("zbUren")
      .map(({ hours }) => hours),
  ).toEqual([2.5, 1, 3]);
  expect(list([135, 90, 45]).rows("zbUren")).toEqual([]);
});

it("the name beside a home and an answer is personal", () => {
  const { columns } = planFrom("Draagvlak", [
    ["Woning", "Naam", "Akkoord", "Datum"],
    ["Lindelaan 1", "De Wit", "ja", "12-5-2025"],
    ["Lindelaan 3", "Pronk", "nee", "12-5-2025"],
    ["Lindelaan 5", "Haddou", "geen reactie", null],
  ]);
  expect(columns.find(({ heading }) => heading === "Naam")?.personal).toBe(true);
});

it("an address goes to the person whose it is, and not to the leader of the initiative", () => {
  const { rows, leftOver } = planFrom("Subsidie", [
    ["Initiatief", "Fase", "Trekker", "Penvoerder", "E-mail penvoerder", "Telefoon trekker", "Mail wijkagent"],
    ["Samen Groen", "uitvoering", "mw. K. Bos", "L. de Haan", "haan@example.org", "06-00000012", "agent@example.org"],
    ["Trapbrigade", "evaluatie", "dhr. P. Vos", "R. Nasri", "nasri@example.org", "06-00000013", null],
  ]);
  expect(rows("zbBetrokkenen").map(({ name, phone, email }) => [name, phone, email])).toEqual([
    ["L. de Haan", undefined, "haan@example.org"],
    ["mw. K. Bos", "+31600000012", undefined],
    ["R. Nasri", undefined, "nasri@example.org"],
    ["dhr. P. Vos", "+31600000013", undefined],
  ]);
  expect(leftOver).toEqual(["Mail wijkagent: agent@example.org"]);
});

it("residents on a list of who takes part are no homes, and other lists may call them by their number", () => {
  const lines = (text: string) =>
    text
      .trim()
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim() || null));
  const { tables } = recogniseWorkbook(
    workbookOf({
      Vrijwilligers: lines(`
        Code | Naam        | Huisnr | Uur/mnd | Kan            | Niet beschikbaar
        V1   | Anja Dekker | 4      | 5       | snoeien, verven |
        V2   | Omar Haddad | 17     | 3       | ramen          | mei`),
      Uren: lines(`
        Datum    | Wie | Uren
        3-2-2025 | V2  | 1,5
        4-2-2025 | V1  | 3 kwartier`),
    }),
    [],
  );
  const { rows, codes } = planOf(tables);
  expect(rows("zbEenheden")).toEqual([]);
  expect(rows("zbBewoning")).toEqual([]);
  expect(
    rows("zbDeelnemers").map(({ id, name, hoursPerMonth, skills, away }) => [id, name, hoursPerMonth, skills, away]),
  ).toEqual([
    ["DN-0001", "Anja Dekker", 5, "snoeien, verven", undefined],
    ["DN-0002", "Omar Haddad", 3, "ramen", "mei"],
  ]);
  expect(rows("zbUren").map(({ participant, hours }) => [participant, hours])).toEqual([
    ["DN-0002", 1.5],
    ["DN-0001", 0.75],
  ]);
  expect(codes).not.toContain("S012");
});

it("participants on a file that says so are participants; what is said of their health is personal", () => {
  const { rows, columns } = planFrom("2025_vrijwilligers_hof", [
    ["Voornaam", "Achternaam", "06-nummer", "Helpt met", "Gezondheid"],
    ["Anja", "Dekker", "06-00000021", "perken", "rug"],
    ["Omar", "Haddad", "06-00000022", "ramen, trap", null],
  ]);
  expect(rows("zbBetrokkenen")).toEqual([]);
  expect(rows("zbDeelnemers").map(({ name, note }) => [name, note])).toEqual([
    ["Anja Dekker", "Helpt met: perken"],
    ["Omar Haddad", "Helpt met: ramen, trap"],
  ]);
  expect(columns.find(({ heading }) => heading === "Gezondheid")?.personal).toBe(true);
});

it.each(["Medisch", "Ziekte of allergie", "Lichamelijke beperking"])("%s is personal", (heading) => {
  const { columns } = planFrom("Blad1", [
    ["Naam", "Uren per maand", heading],
    ["Anja Dekker", 5, "rug"],
    ["Omar Haddad", 3, "geen"],
  ]);
  expect(columns[2]?.personal).toBe(true);
});

it("names with house numbers on a list that is called after participants are no homes; beside a rent they are", () => {
  const names = [
    ["Huisnr", "Naam", "Aanwezig"],
    [4, "Anja Dekker", "ja"],
    [17, "Omar Haddad", "nee"],
  ];
  const called = planFrom("Deelnemers", names);
  expect(called.rows("zbDeelnemers").map(({ name, unit, note }) => [name, unit, note])).toEqual([
    ["Anja Dekker", "4", undefined],
    ["Omar Haddad", "17", undefined],
  ]);
  expect(called.rows("zbEenheden")).toEqual([]);
  const homes = planFrom("Deelnemers", [
    ["Straat", "Huisnr", "Naam", "Kale huur"],
    ["Veerweg", 4, "Anja Dekker", 612.5],
    ["Veerweg", 17, "Omar Haddad", 598],
  ]);
  expect(homes.rows("zbEenheden")).toHaveLength(2);
});

it.each(["Kan op", "Kan wanneer", "Beschikbaar op"])("%s is when somebody can, and no skill", (heading) => {
  const { rows, leftOver } = planFrom("Leden tuinploeg", [
    ["Naam", heading, "Wil graag", "Erbij sinds"],
    ["Anja Dekker", "ma, do avond", "schoffelen", "1-3-2025"],
    ["Omar Haddad", "za", "snoeien", "1-4-2025"],
  ]);
  expect(rows("zbDeelnemers").map(({ skills, note, from }) => [skills, note, from])).toEqual([
    ["schoffelen", "ma, do avond", day(2025, 3, 1)],
    ["snoeien", "za", day(2025, 4, 1)],
  ]);
  expect(leftOver).toEqual([]);
});

it.each(["Wie helpt mee?", "Aanmeldlijst hof", "Wie doet wat"])(
  "crosses on a list called %s say with what somebody helps; 'Trap' is no entrance then",
  (name) => {
    const { rows, leftOver, kinds } = planFrom(name, [
      ["Naam", "Huisnr", "Hal", "Trap", "Thee", "Hoeveel uur p.m.?"],
      ["Anja Dekker", 4, "x", null, "x", 3],
      ["Omar Haddad", 17, null, "x", null, 2],
      ["Saskia", "17A", "x", "x", null, null],
    ]);
    expect(kinds).toEqual(["contact"]);
    expect(rows("zbDeelnemers").map(({ name: who, hoursPerMonth, note }) => [who, hoursPerMonth, note])).toEqual([
      ["Anja Dekker", 3, "Kruisje bij: Hal, Thee"],
      ["Omar Haddad", 2, "Kruisje bij: Trap"],
      ["Saskia", undefined, "Kruisje bij: Hal, Trap"],
    ]);
    expect(rows("zbEenheden")).toEqual([]);
    expect(leftOver).toEqual([]);
  },
);

it("the first and the last day of being away, each in a column, are one period", () => {
  const { rows, leftOver } = planFrom("Wie doet mee", [
    ["Naam", "Uren per maand", "Waar goed in", "Afwezig van", "Afwezig t/m"],
    ["Anja Dekker", 3, "bellen", "6-7-2025", "27-7-2025"],
    ["Omar Haddad", 2, "maaien", null, null],
  ]);
  expect(rows("zbDeelnemers").map(({ away, skills }) => [away, skills])).toEqual([
    ["6-7-2025 t/m 27-7-2025", "bellen"],
    [undefined, "maaien"],
  ]);
  expect(leftOver).toEqual([]);
});

it("what volunteers do is no job at a firm where they offer hours", () => {
  const { rows } = planFrom("Vrijwilligers", [
    ["Naam", "Tel", "Dagen", "Taak", "Uren p/m"],
    ["Anja Dekker", "0600000001", "ma", "harken", 3],
    ["Omar Haddad", "0600000002", "za", "maaien", 2],
  ]);
  expect(rows("zbBetrokkenen")).toEqual([]);
  expect(rows("zbDeelnemers").map(({ hoursPerMonth, note }) => [hoursPerMonth, note])).toEqual([
    [3, "ma; Taak: harken"],
    [2, "za; Taak: maaien"],
  ]);
});
