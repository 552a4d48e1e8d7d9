import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const PROGRAMME = `
  Werkprogramma Spechthof
  D=dagelijks W=wekelijks 2W=om de week, K=per kwartaal Z=na een zonnige dag

  Ruimte | Taak | Freq. | Min/beurt
  Hal | vloer dweilen | D | 10
  | ramen lappen | K | 40
  Kelder | vegen | W | 20
  | goten | 2W | 15
  | rek | Z | 5
  Berging | vegen | X | 20`;

const rows = (plan: ReturnType<typeof planFrom>) =>
  plan
    .rows("zbTaken")
    .map(({ space, name, frequency, turnsPerYear }) => `${space} · ${name} · ${frequency} · ${turnsPerYear ?? "-"}`);

describe("letters for how often, which the sheet explains", () => {
  it("are read as the words that they stand for, which is told", () => {
    const plan = planFrom({ Programma: PROGRAMME });
    expect(rows(plan)).toEqual([
      ...["Hal · vloer dweilen · dagelijks · 365", "Hal · ramen lappen · per kwartaal · 4"],
      ...["Kelder · vegen · wekelijks · 52", "Kelder · goten · om de week · 26"],
      ...["Kelder · rek · na een zonnige dag · -", "Berging · vegen · X · -"],
    ]);
    expect(plan.told.find((text) => text.startsWith("S096"))).toContain('"D" als "dagelijks"');
    expect(plan.told.find((text) => text.startsWith("S060"))).toContain('"X"');
  });
});

describe("letters that the sheet explains as work", () => {
  it("are no rhythm", () => {
    const plan = planFrom({
      Tuin: `
        M = maaien, S = snoeien

        Plek | Taak | Frequentie
        Gazon | gras | M
        Haag | heg | S`,
    });
    expect(plan.rows("zbTaken").map(({ frequency }) => frequency)).toEqual(["M", "S"]);
    expect(plan.codes).not.toContain("S096");
  });
});

describe("a place in front of the first of its rows", () => {
  it("is that of the rows below as well, which is told", () => {
    const plan = planFrom({ Programma: PROGRAMME });
    expect(plan.told.find((text) => text.startsWith("S095"))).toContain("3 rijen");
  });

  it("is not carried on in a list that leaves some places open", () => {
    const plan = planFrom({
      Taken: `
        Ruimte | Taak | Frequentie
        Hal | vloer dweilen | wekelijks
        Hal | ramen lappen | maandelijks
        | sneeuw ruimen | als het nodig is
        Kelder | vegen | maandelijks`,
    });
    expect(plan.rows("zbTaken").map(({ space }) => space)).toEqual(["Hal", "Hal", undefined, "Kelder"]);
    expect(plan.codes).not.toContain("S095");
  });
});

describe("cards of homes with what people do", () => {
  const plan = () =>
    planFrom({
      kaart: `
        Huisnummer 7
        Bewoner: | fam. Koster
        Taak: | trap vegen
        Uren per maand: | 3

        Huisnummer 9
        Bewoner: | R. Vonk
        Taak: | hal dweilen
        Uren per maand: | 4`,
    });

  it("give hours of a month, which are no minutes of a turn", () => {
    expect(
      plan()
        .rows("zbTaken")
        .map(({ minutes }) => minutes),
    ).toEqual([undefined, undefined]);
    expect(plan().leftOver).toEqual(expect.arrayContaining(["Uren per maand: 3", "Uren per maand: 4"]));
    expect(plan().codes).toContain("S097");
  });

  it("keep the number of the home with the row", () => {
    expect(plan().leftOver.join("; ")).toContain("Huisnummer 9");
    expect(
      plan()
        .rows("zbTaken")
        .map(({ space }) => space),
    ).toEqual([undefined, undefined]);
  });
});
