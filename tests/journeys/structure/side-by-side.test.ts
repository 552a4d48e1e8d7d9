import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const tasks = (plan: ReturnType<typeof planFrom>) =>
  plan
    .rows("zbTaken")
    .map(({ name, space, frequency, executor, description }) =>
      [space ?? "-", name, frequency, executor, ...(description === undefined ? [] : [description])].join(" · "),
    );

const EXPECTED = [
  ...["Blok Noord · Hal vegen · wekelijks · bewoners", "Blok Noord · Ramen lappen · maandelijks · Schoonstad BV"],
  "Blok Noord · Stoep vegen · wekelijks · bewoners",
  ...["Blok Zuid · Hal dweilen · om de week · bewoners", "Blok Zuid · Leuningen soppen · maandelijks · bewoners"],
];

describe("tables with the same headings beside each other", () => {
  it("are tables of their own, each under its own title", () => {
    const plan = planFrom({
      Schema: `
        Schoonmaakschema Lijsterhof 2026

        Blok Noord | | | Blok Zuid | |
        Wat | Hoe vaak | Wie | Wat | Hoe vaak | Wie
        Hal vegen | wekelijks | bewoners | Hal dweilen | om de week | bewoners
        Ramen lappen | maandelijks | Schoonstad BV | Leuningen soppen | maandelijks | bewoners
        Stoep vegen | wekelijks | bewoners | | |`,
    });
    expect(plan.kinds).toEqual(["task", "task"]);
    expect(tasks(plan)).toEqual(EXPECTED);
    expect(plan.leftOver).toEqual([]);
  });

  it("are so with an empty column between them, and with titles merged over them", () => {
    const plan = planFrom(
      {
        Schema: `
          Blok Noord | | | | Blok Zuid | |
          Wat | Hoe vaak | Wie | | Wat | Hoe vaak | Wie
          Hal vegen | wekelijks | bewoners | | Hal dweilen | om de week | bewoners
          Ramen lappen | maandelijks | Schoonstad BV | | Leuningen soppen | maandelijks | bewoners
          Stoep vegen | wekelijks | bewoners | | | |`,
      },
      { Schema: { merges: ["A1:C1", "E1:G1"] } },
    );
    expect(tasks(plan)).toEqual(EXPECTED);
  });

  it("are so without a title as well: a long list that was folded", () => {
    const plan = planFrom({
      Belangrijk: `
        Naam | Telefoon | Naam | Telefoon
        Bea Vonk | 06-00000001 | Joris Meel | 06-00000003
        Sjors Dam | 06-00000002 | Lies Tol | 06-00000004`,
    });
    expect(plan.rows("zbBetrokkenen").map(({ contactName }) => contactName)).toHaveLength(4);
  });

  it("are one table where the headings come back for each year behind what the rows are about", () => {
    const plan = planFrom(
      {
        Kosten: `
          | 2024 | | 2025 |
          Kostenpost | Begroot | Werkelijk | Begroot | Werkelijk
          Schoonmaak | 1200 | 1250.5 | 1300 | 1310
          Tuinonderhoud | 800 | 790 | 820 | 815`,
      },
      { Kosten: { merges: ["B1:C1", "D1:E1"] } },
    );
    expect(plan.kinds).toEqual(["cost_line"]);
    expect(plan.rows("zbKostenposten")).toHaveLength(8);
  });

  it("are no costs under a title of what came in", () => {
    const plan = planFrom({
      Kas: `
        Inkomsten | | | Uitgaven | |
        Datum | Omschrijving | Bedrag | Datum | Omschrijving | Bedrag
        1-2-2026 | subsidie | 500 | 3-2-2026 | plantjes | 45.5
        1-3-2026 | collecte | 80 | 9-3-2026 | aarde | 30.25`,
    });
    expect(plan.rows("zbKostenposten").map(({ name }) => name)).toEqual(["plantjes", "aarde"]);
    expect(plan.codes).toContain("S027");
  });
});
