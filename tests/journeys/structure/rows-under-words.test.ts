import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

describe("lone words in a list of two columns", () => {
  const WORK = `
    Werk       | Wie
    Maandelijks |
    Ruiten     | Els
    Kozijnen   | Wim
    2x per jaar |
    Dakrand    | Ans
    Put        | Joop`;

  it("say how often the tasks below them are done", () => {
    expect(
      planFrom({ Taken: WORK })
        .rows("zbTaken")
        .map(({ name, frequency, turnsPerYear }) => [name, frequency, turnsPerYear]),
    ).toEqual([
      ["Ruiten", "Maandelijks", 12],
      ["Kozijnen", "Maandelijks", 12],
      ["Dakrand", "2x per jaar", 2],
      ["Put", "2x per jaar", 2],
    ]);
  });

  it.each([
    ["residents and the corporation", "Huurders", "Gemeente"],
    ["a company in capitals, beside a group", "DE ZWALUW VOF", "TUINGROEP"],
  ])("say who does them: %s", (_, one, other) => {
    const plan = planFrom({
      "Wie doet wat": `
        Onderhoud in de buurt
        Onderdeel | Hoe vaak
        ${one}
        Stoep vegen | elke week
        Putjes | 2x per jaar
        ${other}
        Verlichting | bij storing`,
    });
    expect(plan.kinds).toEqual(["task"]);
    expect(plan.rows("zbTaken").map(({ name, executor, frequency }) => [name, executor, frequency])).toEqual([
      ["Stoep vegen", one, "elke week"],
      ["Putjes", one, "2x per jaar"],
      ["Verlichting", other, "bij storing"],
    ]);
  });

  it("are kept as they are beside such a word when nobody can know what they say", () => {
    const plan = planFrom({
      Taken: "Werk | Hoe vaak\nBEWONERS |\nStoep | elke week\nDE ZWALUW |\nRuiten | 2x per jaar",
    });
    expect(plan.rows("zbTaken").map(({ name, executor, space }) => [name, executor, space])).toEqual([
      ["Stoep", "BEWONERS", undefined],
      ["Ruiten", undefined, undefined],
    ]);
    expect(plan.leftOver).toEqual(["Tussenkop: DE ZWALUW"]);
  });

  const COSTS = `
    Kostenpost | 2025
    Aan huis |
    Lift | 1800
    Ruiten | 300
    Rondom |
    Maaien | 900
    Strooien | 200`;
  const namesIn = (plan: ReturnType<typeof planFrom>) => plan.rows("zbKostenposten").map(({ name }) => name);

  it.each([
    ["in bold", { styles: { A2: { bold: true }, A5: { bold: true } } }],
    ["in a colour", { styles: { A2: { fill: "FFDDDDDD" }, A5: { fill: "FFDDDDDD" } } }],
    ["merged over the table", { merges: ["A2:B2", "A5:B5"] }],
  ])("are no costs when they are set off: %s", (_, extras) => {
    const plan = planFrom({ Kosten: COSTS }, { Kosten: extras });
    expect(namesIn(plan)).toEqual(["Lift", "Ruiten", "Maaien", "Strooien"]);
    expect(plan.leftOver).toEqual(["Tussenkop: Aan huis", "Tussenkop: Rondom"]);
  });

  it("are no costs when a subtotal closes each group, and when they only say in or out", () => {
    const lines = COSTS.trim().split("\n");
    const closed = [...lines.slice(0, 4), "Subtotaal | 2100", ...lines.slice(4), "Subtotaal | 1100"].join("\n");
    const inOrOut = COSTS.replace("Aan huis", "Binnen").replace("Rondom", "Buiten");
    for (const text of [closed, inOrOut])
      expect(namesIn(planFrom({ Kosten: text }))).toEqual(["Lift", "Ruiten", "Maaien", "Strooien"]);
  });

  it("stay costs or tasks of which the rest is not known, where nothing says that they are headings", () => {
    expect(namesIn(planFrom({ Kosten: COSTS }))).toHaveLength(6);
    const tasks = planFrom({ Taken: "Werk | Wie\nHal |\nTrap | Els\nRuiten | Wim\nPut |\nDakrand | Ans" });
    expect(tasks.rows("zbTaken").map(({ name }) => name)).toEqual(["Hal", "Trap", "Ruiten", "Put", "Dakrand"]);
    const who = planFrom({ Taken: "Wie | Werk\nBewoners |\nCorporatie | Dakgoten\nGlazenwasser | Ruiten" });
    expect(who.rows("zbTaken").map(({ executor }) => executor)).toContain("Corporatie");
  });
});
