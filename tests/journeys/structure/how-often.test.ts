import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";
import { day } from "./plan-of.ts";

const turnsOf = (plan: ReturnType<typeof planFrom>) =>
  plan.rows("zbTaken").map(({ name, frequency, turnsPerYear }) => [name, frequency, turnsPerYear]);

describe("how often a task is done", () => {
  it("counts parts of a turn a year where it is done less than once a year", () => {
    const plan = planFrom({
      Onderhoudsplan: `
        Ruimte | Werkzaamheden | Frequentie | Minuten
        Dak | goten legen | 1x per 2 jaar | 120
        Put | legen | eens in de 3 jaar | 60
        Gevel | wassen | 1x per 5 jr | 480
        Hek | schilderen | om de 18 maanden | 240
        Tuin | heg | per kwartaal | 90
        Kelder | vegen | 3 x p.w. | 20
        Hal | vegen | elke ma, wo en vr | 20
        Goot | nakijken | om de 6 weken | 90`,
    });
    expect(plan.rows("zbTaken").map(({ turnsPerYear }) => turnsPerYear)).toEqual([
      ...[0.5, 0.33, 0.2, 0.67, 4],
      ...[156, 156, 8.67],
    ]);
  });

  it("may be a figure under a heading that says per what", () => {
    const plan = planFrom({
      Taken: `
        Ruimte | Werkzaamheid | Keer per maand
        Hal | vegen | 4
        Trap | dweilen | 1`,
    });
    expect(turnsOf(plan)).toEqual([
      ["vegen", "4x per maand", 48],
      ["dweilen", "1x per maand", 12],
    ]);
    expect(plan.rows("zbTaken").map(({ season }) => season)).toEqual([undefined, undefined]);
  });

  it("holds in so many weeks or months as the list says, and is never a month of that number", () => {
    const plan = planFrom({
      Plan: `
        Ruimte | Wat | Dagen per week | Weken per jaar | Minuten
        Lift | spiegel | 2 | 50 | 5
        Hal | dweilen | 1 | 52 | 25
        Kelder | vegen | 1 | 12 | 40`,
    });
    expect(turnsOf(plan)).toEqual([
      ["spiegel", "2x per week, 50 weken per jaar", 100],
      ["dweilen", "1x per week", 52],
      ["vegen", "1x per week, 12 weken per jaar", 12],
    ]);
    expect(plan.rows("zbTaken").map(({ season }) => season)).toEqual([undefined, undefined, undefined]);
    const months = planFrom({
      Plan: `
        Ruimte | Werkzaamheid | Hoe vaak | Aantal maanden | Minuten
        Tuin | maaien | 2x per maand | 8 | 60
        Tuin | snoeien | maandelijks | 3 | 90
        Hal | dweilen | wekelijks | 9 | 30
        Goot | legen | 2x per jaar | 8 | 60`,
    });
    expect(turnsOf(months)).toEqual([
      ["maaien", "2x per maand, 8 maanden per jaar", 16],
      ["snoeien", "maandelijks, 3 maanden per jaar", 3],
      ["dweilen", "wekelijks, 9 maanden per jaar", 39],
      ["legen", "2x per jaar", 2],
    ]);
    expect(months.leftOver).toEqual(["Aantal maanden: 8"]);
  });

  it("with how long each time makes a list of tasks, also of what initiatives are called after", () => {
    const plan = planFrom({
      Jaarprogramma: `
        Activiteit | Aantal keer per jaar | Uren per keer | Vrijwilligers | Totaal uren
        Voorjaarsschoonmaak | 1 | 4 | 12 | 48
        Tuindag | 3 | 3,5 | 8 | 84
        Kerstboom opzetten | 1 | 1,5 | 4 | 6`,
    });
    expect(plan.kinds).toEqual(["task"]);
    expect(
      plan.rows("zbTaken").map(({ name, turnsPerYear, minutes, people }) => [name, turnsPerYear, minutes, people]),
    ).toEqual([
      ["Voorjaarsschoonmaak", 1, 240, 12],
      ["Tuindag", 3, 210, 8],
      ["Kerstboom opzetten", 1, 90, 4],
    ]);
    expect(
      planFrom({
        Plan: `
        Project | Trekker | Frequentie | Duur | Deelnemers
        Moestuin | Lisa Brand | wekelijks | 2 uur | 8
        Koffieochtend | Omar Sap | maandelijks | 3 uur | 12`,
      }).kinds,
    ).toEqual(["initiative"]);
  });

  it("may be a figure with its unit in the next column", () => {
    const plan = planFrom({
      Taken: `
        Taak | Interval | Eenheid interval | Tijdsduur (uur) | Bezetting
        Hal dweilen | 2 | weken | 0,5 | 1
        Dakgoot legen | 6 | maanden | 2 | 2
        Gevel wassen | 3 | jaar | 8 | 4`,
    });
    expect(turnsOf(plan)).toEqual([
      ["Hal dweilen", "elke 2 weken", 26],
      ["Dakgoot legen", "elke 6 maanden", 2],
      ["Gevel wassen", "elke 3 jaar", 0.33],
    ]);
    expect(plan.rows("zbTaken").map(({ people }) => people)).toEqual([1, 2, 4]);
    expect(plan.leftOver).toEqual([]);
  });

  it("takes a figure for a month only under a heading of months", () => {
    const plan = planFrom({
      Plan: `
        Ruimte | Werkzaamheid | Hoe vaak | Periode
        Tuin | maaien | 1x per jaar | 3
        Tuin | snoeien | 1x per jaar | 14`,
    });
    expect(plan.rows("zbTaken").map(({ season }) => season)).toEqual([undefined, undefined]);
    expect(plan.leftOver).toEqual(["Periode: 3", "Periode: 14"]);
  });

  it("that nobody can count leaves the turns a year open, and is told", () => {
    const plan = planFrom({
      Taken: `
        Taak | Hoe vaak | Wie
        Planten water geven | elke dag bij lang droog weer | Joop
        Lampen vervangen | indien nodig | huismeester
        Hal vegen | wekelijks | bewoners`,
    });
    expect(turnsOf(plan).map(([, , turns]) => turns)).toEqual([undefined, undefined, 52]);
    expect(plan.told.filter((text) => text.startsWith("S060"))).toEqual([
      expect.stringContaining('"elke dag bij lang droog weer"'),
    ]);
  });
});

describe("columns of rhythms with a tick", () => {
  it("are how often, with the place in front of what is done", () => {
    const plan = planFrom({
      Frequentie: `
        Werkprogramma schoonmaak | | dagelijks | wekelijks | 2-wekelijks | maandelijks | per kwartaal
        Entree | vloer vegen | x | | | |
        Entree | glas deur | | x | | |
        Trappenhuis | dweilen | | | x | |
        Trappenhuis | leuningen | | | | x |
        Galerij | ramen | | | | | x`,
    });
    expect(plan.kinds).toEqual(["task"]);
    expect(turnsOf(plan)).toEqual([
      ["vloer vegen", "dagelijks", 365],
      ["glas deur", "wekelijks", 52],
      ["dweilen", "2-wekelijks", 26],
      ["leuningen", "maandelijks", 12],
      ["ramen", "per kwartaal", 4],
    ]);
    expect(plan.rows("zbTaken").map(({ space }) => space)).toEqual([
      ...["Entree", "Entree", "Trappenhuis", "Trappenhuis", "Galerij"],
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it("may hold how many times, and two of them are both kept and told", () => {
    const plan = planFrom({
      Werk: `
        Wat | Week | Maand | Kwartaal | Jaar | Wie
        Hal vegen | 2 | | | | bewoners
        Ramen lappen | | | 1 | | bewoners
        Goten legen | | | | 2 | corporatie
        Kelder vegen | | 1 | | 1 | bewoners`,
    });
    expect(turnsOf(plan)).toEqual([
      ["Hal vegen", "2x per week", 104],
      ["Ramen lappen", "per kwartaal", 4],
      ["Goten legen", "2x per jaar", 2],
      ["Kelder vegen", "per maand, per jaar", undefined],
    ]);
    expect(plan.codes).toContain("S060");
  });

  it("with a figure in each of them are counted answers, and no task", () => {
    const plan = planFrom({
      Enquete: `
        Vraag | dagelijks | wekelijks | maandelijks | nooit
        Hoe vaak spreekt u uw buren? | 4 | 12 | 9 | 3
        Hoe vaak bent u in de tuin? | 2 | 8 | 11 | 7`,
    });
    expect(plan.rows("zbTaken")).toEqual([]);
  });
});

describe("days in a plan by months or quarters", () => {
  it.each([
    ["Werk | jan | feb | mrt", ["12/1", "", "9/3"]],
    ["Werk | jan | feb | mrt", ["12-1-2026", "", "9 mrt"]],
    ["Werk | jan | feb | mrt | apr", ["12 jan", "", "9 maart"]],
  ])("are when the turn is, and neither how many turns nor who: %s %j", (head, [first, second, third]) => {
    const { rows } = planFrom({
      "Onderhoud 2026": `
        ${head}
        Goot legen | ${first} | ${second} | ${third}
        Filter     | 2/1      |           |`,
    });
    expect(rows("zbRooster").map(({ task, on, period, turns, who }) => [task, on, period, turns, who])).toEqual([
      ["T-0001", day(2026, 1, 12), undefined, 1, undefined],
      ["T-0001", day(2026, 3, 9), undefined, 1, undefined],
      ["T-0002", day(2026, 1, 2), undefined, 1, undefined],
    ]);
  });

  it("of another month than the column stay words", () => {
    const { rows } = planFrom({
      "Onderhoud 2026": `
        Werk       | Q1    | Q2     | Q3 | Q4
        Goot legen | 9 jan | 12 nov |    |
        Filter     |       | 3 apr  |    | x`,
    });
    expect(rows("zbRooster").map(({ on, period, turns, note }) => [on ?? period, turns, note])).toEqual([
      [day(2026, 1, 9), 1, undefined],
      ["2026-Q2", 1, "12 nov"],
      [day(2026, 4, 3), 1, undefined],
      ["2026-Q4", 1, undefined],
    ]);
  });
});

describe("rhythms in a column for each season", () => {
  const LIST = `
    Plek    | Werk       | Zomer (apr-sep) | Winter (okt-mrt) | Tijd per keer
    Voortuin | schoffelen | wekelijks       | 1x per maand     | 30 min
    Voortuin | maaien     | om de week      | -                | 40 min
    Hal     | vegen      | 2x per week     | 2x per week      | 15 min
    Stoep   | strooien   |                 | als het glad is  | 20 min`;

  it("are the rhythm of that season; where both differ, each is a task", () => {
    const { rows, leftOver, told } = planFrom({ Beheerplan: LIST });
    expect(
      rows("zbTaken").map(({ name, frequency, season, turnsPerYear }) => [name, frequency, season, turnsPerYear]),
    ).toEqual([
      ["schoffelen", "wekelijks", "apr-sep", 26],
      ["schoffelen", "1x per maand", "okt-mrt", 6],
      ["maaien", "om de week", "apr-sep", 13],
      ["vegen", "2x per week", undefined, 104],
      ["strooien", undefined, undefined, undefined],
    ]);
    expect(leftOver).toEqual(["Winter (okt-mrt): als het glad is"]);
    expect(told).toContain(
      'S122 Op het blad "Beheerplan" staat bij 1 rij per seizoen hoe vaak het werk gebeurt. Zo\'n rij is op Taken voor elk seizoen een eigen taak geworden.',
    );
  });
});
