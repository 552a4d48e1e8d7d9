import { describe, expect, it } from "vitest";
import type { AgreementPart } from "../../src/problems/document-facts.ts";
import { day } from "../support/charge-rows.ts";
import { type Changes, every, example, made, none, refusal } from "./example-workbook.ts";

const BEFORE = day("2026-02-10");
/** Lines for which the workbook has no column: address of the corporation, and an allowance. */
const ALWAYS = 2;

function agreement(changes: Changes = {}, organisation?: string | null) {
  return made(example(changes, organisation), {}, BEFORE);
}

function lacks({ problems }: ReturnType<typeof agreement>) {
  return problems.flatMap(({ code, facts, severity, places }) =>
    code === "W001" ? [{ part: (facts as { part: AgreementPart }).part, severity, places }] : [],
  );
}

describe("an agreement with residents", () => {
  it("says who agree, what they do at which level, who pays, how they are insured and how it ends", () => {
    const complete = agreement();
    expect(lacks(complete)).toEqual([]);
    expect(complete.gaps).toBe(ALWAYS);
    const [text = ""] = complete.pages;
    for (const said of [
      "Wijkvrijwilligersovereenkomst",
      "Woonstichting De Linde (voorbeeld)",
      "Mw. A. Verbeek",
      "Lindehof 1 t/m 47 (oneven), 1099 ZX Oosterdam",
      "Borders schoffelen. Onkruid weg en randen bijhouden. Niet snoeien.\nelke 2 weken op za, mrt t/m okt\nde groep\nA",
      "Bomen snoeien (binnentuin): dit werk heeft een risico",
      "Schoonmaak portieken\nalles\n1-3-2026",
      "Schoonmaak portieken\n€ 450,00\nbewoners via servicekosten",
      "Tuinonderhoud\n€ 200,00\ncorporatie",
      "Vrijwilligersverzekering van de gemeente; niet op hoogte",
      "Eerste dag\nLaatste dag\nOpzegtermijn\nRedenen om te stoppen\n1-3-2026\n29-2-2028\n2 maanden",
      "Beide partijen mogen stoppen als het werk drie maanden niet goed gaat.",
    ]) {
      expect(text).toContain(said);
    }
  });

  it.each<[AgreementPart, string, Changes, string | null]>([
    ["name", "Initiatieven!B5", { zbInitiatieven: every({ name: null }) }, null],
    ["leader", "Initiatieven!O5", { zbInitiatieven: every({ leader: "n.v.t." }) }, "Trekker"],
    ["guide", "Initiatieven!Q5", { zbInitiatieven: every({ guide: null }) }, "Begeleider"],
    ["evaluationOn", "Initiatieven!S5", { zbInitiatieven: every({ evaluationOn: null }) }, "Volgende evaluatie"],
    ["complex", "Initiatieven!D5", { zbInitiatieven: every({ complex: null }) }, "Complex"],
    ["address", "Complexen!C5", { zbComplexen: every({ address: null }) }, "Adres"],
    ["form", "Afspraken!D5", { zbAfspraken: every({ form: null }) }, "Vorm van de afspraak"],
    ["subject", "Afspraken!E5", { zbAfspraken: every({ subject: "PM" }) }, "Waar het om gaat"],
    ["notice", "Afspraken!I5", { zbAfspraken: every({ noticeMonths: null }) }, "Opzegtermijn"],
    ["endGrounds", "Afspraken!M5", { zbAfspraken: every({ endGrounds: "-" }) }, "Redenen om te stoppen"],
    ["insurance", "Afspraken!N5", { zbAfspraken: every({ insurance: "nog regelen" }) }, "Verzekering"],
    ["insuredUntil", "Afspraken!O5", { zbAfspraken: every({ insuredUntil: null }) }, "Verzekerd tot en met"],
    ["keys", "Afspraken!P5", { zbAfspraken: every({ keys: null }) }, "Sleutels"],
    ["tools", "Afspraken!Q5", { zbAfspraken: every({ tools: null }) }, "Gereedschap"],
    ["evaluation", "Afspraken!R5", { zbAfspraken: every({ evaluation: null }) }, "Kwaliteit bekijken"],
    ["tasks", "Taken", { zbTaken: none }, "Wat de groep doet"],
    ["baseline", "Schouw", { zbSchouw: none }, "Hoe het er bij de start bij ligt"],
    ["handovers", "Overdracht", { zbOverdracht: none }, "Dit verandert aan de servicekosten"],
    ["participants", "Deelnemers", { zbDeelnemers: none }, "De leden van de groep"],
    [
      "payer",
      "Middelen!L6",
      {
        zbMiddelen: (rows) => [
          { ...rows[0], paidBy: null },
          { ...rows[1], paidBy: null },
        ],
      },
      "Betaald door",
    ],
  ])("tells that %s is missing with its place %s, and has an empty line there", (part, place, changes, line) => {
    const incomplete = agreement(changes);
    const [own, ...others] = lacks(incomplete);
    expect([own?.part, others]).toEqual([part, []]);
    expect(own?.places.map(({ sheet, cell }) => (cell === "" ? sheet : `${sheet}!${cell}`))).toEqual([place]);
    expect(incomplete.gaps).toBeGreaterThan(ALWAYS);
    if (line !== null) expect(incomplete.pages.join("")).toContain(`{${line}}`);
  });

  it("without a row on Afspraken has lines for everything that would stand there", () => {
    const bare = agreement({ zbAfspraken: none });
    expect(lacks(bare)).toMatchObject([{ part: "agreement", severity: "error" }]);
    for (const line of ["Opzegtermijn", "Redenen om te stoppen", "Verzekering", "Sleutels", "Laatste dag"]) {
      expect(bare.pages.join("")).toContain(`{${line}}`);
    }
  });

  it("without the name of the corporation has a line for it", () => {
    const nameless = agreement({}, null);
    expect(lacks(nameless)).toMatchObject([{ part: "organisation", places: [{ sheet: "Leeswijzer", cell: "" }] }]);
    expect(nameless.pages.join("")).toContain("{De corporatie}");
  });

  it("tells work with a risk that stands with residents, and what is missing per task", () => {
    const { problems } = agreement({ zbTaken: every({ risky: "ja", level: null, doneBy: "groep" }) });
    expect(problems.filter(({ code }) => code === "I074")).toHaveLength(6);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "W005", facts: { part: "level", tasks: expect.arrayContaining(["T-0001"]) } }),
    );
  });

  it("tells an insurance that ends before the first day", () => {
    const { problems } = agreement({ zbAfspraken: every({ insuredUntil: day("2026-01-31") }) });
    expect(problems.map(({ code }) => code)).toContain("I063");
  });

  it("asks for nothing about charges when residents only watch", () => {
    const watching = agreement({ zbOverdracht: none, zbInitiatieven: every({ level: "toezicht" }) });
    expect(lacks(watching)).toEqual([]);
    expect(watching.pages.join("")).toContain("Aan de servicekosten verandert niets");
  });

  it("is about the agreement that starts last and is not over, or about the one that is named", () => {
    const later = { id: "A-0002", initiative: "I-0001", subject: "Alleen de tuin", from: day("2027-01-01"), to: null };
    const over = {
      id: "A-0003",
      initiative: "I-0001",
      subject: "Proef",
      from: day("2027-06-01"),
      to: day("2025-01-01"),
    };
    const workbook = example({ zbAfspraken: (rows) => [later, ...rows, over] });
    expect(made(workbook, {}, BEFORE).pages.join("")).toContain("Alleen de tuin.");
    expect(made(workbook, {}, BEFORE).problems).toContainEqual(
      expect.objectContaining({ code: "W004", facts: { agreement: "A-0002", others: ["A-0001", "A-0003"] } }),
    );
    expect(made(workbook, { agreement: "a-0001" }, BEFORE).pages.join("")).toContain("Schoonmaak van twee portieken");
    expect(refusal(workbook, { agreement: "A-0009" }, BEFORE)?.code).toBe("W003");
    expect(refusal(workbook, { initiative: "I-0009" }, BEFORE)?.code).toBe("I103");
  });

  it("takes tasks, people and agreements that name no initiative as those of the only one there is", () => {
    const loose = every({ initiative: null });
    const changes = { zbTaken: loose, zbDeelnemers: loose, zbAfspraken: loose, zbMiddelen: loose };
    expect(lacks(agreement(changes))).toEqual([]);
    const elsewhere = { ...changes, zbTaken: every({ initiative: null, complex: "0418" }) };
    expect(lacks(agreement(elsewhere)).map(({ part }) => part)).toEqual(["tasks"]);
    const two = { ...changes, zbInitiatieven: (rows: Parameters<typeof loose>[0]) => [...rows, { id: "I-0002" }] };
    expect(lacks(agreement(two)).map(({ part }) => part)).toEqual(["participants", "agreement", "tasks"]);
    const twice = { zbInitiatieven: (rows: Parameters<typeof loose>[0]) => [...rows, ...rows] };
    expect(refusal(example(twice), {}, BEFORE)?.code).toBe("I103");
  });

  it("has names to sign, and nothing else about people", () => {
    const canary = "kanarie";
    const { document, pages } = agreement({
      zbDeelnemers: every({ phone: canary, email: canary, skills: canary, away: canary, note: canary }),
      zbMiddelen: every({ issuedTo: canary, note: canary }),
      zbBetrokkenen: every({ phone: canary, email: canary, note: canary }),
      zbSchouw: every({ by: canary, photo: canary }),
      zbAfspraken: every({ note: canary }),
      zbInitiatieven: every({ note: canary }),
    });
    expect(JSON.stringify(document)).not.toContain(canary);
    expect(pages.join("")).toContain("Dhr. K. Osman");
  });
});
