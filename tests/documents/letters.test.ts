import { describe, expect, it } from "vitest";
import { EXAMPLE } from "../../src/examples/lindehof.ts";
import { recomputeCharges } from "../../src/journeys/charges/recompute.ts";
import { dutchMoney } from "../../src/text/nl/figures.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { day } from "../support/charge-rows.ts";
import { every, example, made, none, refusal } from "./example-workbook.ts";

const NOTIFIED = day("2025-12-20");
const HOMES = 22;

type Rows = readonly Readonly<Record<string, CellValue>>[];

/** The first so many homes say yes, the next no; the others give no answer. */
function answers(yes: number, no: number): (rows: Rows) => Rows {
  return (rows) =>
    rows.map((row, at) => ({ ...row, answer: at < yes ? "ja" : at < yes + no ? "nee" : "geen reactie" }));
}

function codes(problems: readonly { readonly code: string }[]): string[] {
  return [...new Set(problems.map(({ code }) => code))].filter((code) => code.startsWith("W")).sort();
}

const tenants = (EXAMPLE.get("zbBewoning") ?? []).map(({ household }) => String(household));

describe.each(["voorstel", "uitslag", "wijziging"] as const)("letters of kind %s", (kind) => {
  const letters = made(example(), { kind }, NOTIFIED);

  it("go to every home with a tenant on the day, and to no other", () => {
    expect(letters.homes).toHaveLength(HOMES);
    // One stands empty since August, one was sold.
    expect(letters.homes).not.toContain("0412-007");
    expect(letters.homes).not.toContain("0412-019");
  });

  it("name only the household and the home they go to", () => {
    letters.pages.forEach((page, at) => {
      const named = tenants.filter((tenant) => page.includes(tenant));
      expect(named).toHaveLength(1);
      expect(page.match(/0412-\d{3}/g)?.filter((unit) => unit !== letters.homes[at])).toEqual([]);
    });
  });

  it("do not say who voted what", () => {
    const other = made(example({ zbDraagvlak: (rows) => answers(18, 2)([...rows].reverse()) }), { kind }, NOTIFIED);
    expect(other.pages).toEqual(letters.pages);
  });
});

describe("the amounts of a letter", () => {
  it("are those of the recomputation, and add up", () => {
    const recomputed = recomputeCharges(example(), { year: null, initiative: "I-0001" }, NOTIFIED);
    if (!recomputed.ok) throw new Error(recomputed.refusal.code);
    const charges = new Map(recomputed.value.recomputation.homes.map((home) => [home.unit, home]));
    const { pages, homes } = made(example(), { kind: "wijziging" }, NOTIFIED);
    pages.forEach((page, at) => {
      const home = charges.get(homes[at] ?? "");
      const lines = page.split("\n");
      const cents = (line: number) => Number((lines[line] ?? "").replace(/\D/g, ""));
      const total = lines.indexOf("Samen per jaar");
      expect(lines[total + 1]).toBe(dutchMoney(home?.oldPerYear ?? 0));
      expect(lines[total + 2]).toBe(dutchMoney(home?.newPerYear ?? 0));
      const first = lines.indexOf("Schoonmaak portieken");
      const sum = (which: 1 | 2) => {
        let all = 0;
        for (let line = first; line < total; line += 3) all += cents(line + which);
        return all;
      };
      expect([sum(1), sum(2)]).toEqual([home?.oldPerYear, home?.newPerYear]);
      expect(page).toContain(`Uw voorschot is nu € 42,50 per maand. Het wordt ${dutchMoney(home?.newAdvance ?? 0)}`);
    });
  });

  it("keep what changes, what the group costs and everything else apart", () => {
    // 450 euros over 24 homes; 1185.80 over 24 is rounded down, for 24 × 49.41 is more; with the caretaker of 119.58 (case Z1).
    expect(made(example(), { kind: "wijziging" }, NOTIFIED).pages[0]).toContain(
      [
        ...["Schoonmaak portieken", "€ 240,00", "€ 0,00", "Tuinonderhoud", "€ 121,00", "€ 60,50"],
        ...["Nieuwe kosten van de groep bewoners", "€ 0,00", "€ 18,75", "Andere servicekosten", "€ 168,98", "€ 168,98"],
        "Administratiekosten",
      ].join("\n"),
    );
  });

  it("say that somebody pays more, and never call that a saving", () => {
    const dearer = example({ zbOverdracht: every({ newCosts: 9000, paidBy: "bewoners via servicekosten" }) });
    const [page = ""] = made(dearer, { kind: "wijziging" }, NOTIFIED).pages;
    expect(page).toMatch(/betaalt u straks € [\d.,]+ per maand meer\./);
    expect(page).not.toContain("minder");
  });

  it("that are not known are lines to fill in, told with their cells", () => {
    const unknown = example({
      zbEenheden: (rows) => rows.map((row, at) => (at === 0 ? { ...row, advance: null } : row)),
    });
    const { pages, problems, gaps } = made(unknown, { kind: "wijziging", contact: "het wijkteam" }, NOTIFIED);
    expect(pages[0]).toContain("Uw voorschot is nu {Voorschot nu} per maand.");
    expect(gaps).toBe(1);
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: "W020",
        facts: { part: "advance", homes: 1 },
        places: [{ sheet: "Eenheden", cell: "M5" }],
      }),
    );
  });
});

describe("amounts that would miss something", () => {
  const refused = (kind: "voorstel" | "uitslag" | "wijziging", changes: Parameters<typeof example>[0]) =>
    refusal(example(changes), { kind }, NOTIFIED);

  it.each(["voorstel", "uitslag", "wijziging"] as const)("are in no letter of kind %s", (kind) => {
    const norm = refused(kind, {
      zbNormen: (rows) => rows.filter(({ code }) => code !== "HUISMEESTER-UURTARIEF"),
    });
    expect(norm).toMatchObject({
      code: "W030",
      facts: { names: ["Huismeester"], norms: ["HUISMEESTER-UURTARIEF"], year: 2026 },
    });
    expect(norm?.places[0]?.sheet).toBe("Kostenposten");
    expect(refused(kind, { zbOverdracht: every({ share: 2 }) })?.facts).toMatchObject({
      names: ["Schoonmaak portieken", "Tuinonderhoud"],
    });
    expect(refused(kind, { zbOverdracht: every({ newCosts: 100, paidBy: null }) })?.facts).toMatchObject({
      names: ["Schoonmaak portieken", "Tuinonderhoud"],
    });
    const lift = (year: number) => (rows: Rows) => [
      ...rows,
      { ...rows[0], id: "K-99", name: "Lift", year, estimate: null },
    ];
    expect(refused(kind, { zbKostenposten: lift(2026) })?.facts).toMatchObject({ names: ["Lift"] });
    expect(refused(kind, { zbKostenposten: lift(2024) })).toBeNull();
    const percentages = refused(kind, {
      zbNormen: (rows) => rows.filter(({ code }) => !String(code).startsWith("ADMIN")),
    });
    expect(percentages?.facts).toMatchObject({ names: [] });
  });

  it("keep no result back that says that nothing changes", () => {
    const open = example({
      zbNormen: (rows) => rows.filter(({ code }) => code !== "HUISMEESTER-UURTARIEF"),
      zbDraagvlak: answers(15, 7),
      zbVoorstellen: every({ noticeOn: null }),
    });
    expect(made(open, { kind: "uitslag" }, NOTIFIED).pages[0]).toContain("Daarom gaat het niet door.");
  });
});

describe("the letter with a proposal", () => {
  const options = { kind: "voorstel", replyBy: day("2025-12-01"), contact: "het wijkteam, 010 000 00 00" } as const;

  it("says what changes, when it binds and what somebody can do who does not agree", () => {
    const { pages, gaps, problems, on } = made(example(), options, NOTIFIED);
    const [page = ""] = pages;
    expect(on).toBe(day("2025-11-10"));
    expect(gaps).toBe(0);
    // The gardener's contract goes on for a year after the change that the letter proposes.
    expect(codes(problems)).toEqual(["W029"]);
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: "W029",
        facts: { item: "Tuinonderhoud", saved: "2027-04-01", starts: "2026-03-01", isProposed: true },
      }),
    );
    for (const said of [
      "10 november 2025",
      "Trap en hal vegen en dweilen (portiek 1, portiek 2)",
      "Schoonmaak portieken: deze kosten vervallen.",
      "Tuinonderhoud: deze kosten worden lager.",
      "positief geadviseerd",
      "Is ten minste 70% van de huurders die deze dienst krijgen het eens?",
      "Het gaat om 22 huurders; er zijn ten minste 16 keer ja nodig.",
      "Horen wij niets van u? Dan tellen wij dat niet als ja.",
      "Dat kan tot 8 weken na die brief.",
      "Inleveren uiterlijk op 1 december 2025, bij het wijkteam, 010 000 00 00.",
    ]) {
      expect(page).toContain(said);
    }
  });

  it("is for the homes of which the charge changes while nobody says who is asked, and tells that", () => {
    const early = example({
      zbDraagvlak: none,
      zbVoorstellen: every({ proposedOn: null, noticeOn: null, from: null }),
    });
    const { homes, problems, pages, on } = made(early, options, day("2025-10-20"));
    expect([homes.length, on]).toEqual([HOMES, day("2025-10-20")]);
    expect(codes(problems)).toEqual(["W018", "W019", "W020", "W028", "W036"]);
    expect(problems.map(({ code }) => code)).not.toContain("D065");
    expect(pages[0]).toContain("De verandering gaat in op {Datum}.");
    expect(pages[0]).toContain("er zijn ten minste 16 keer ja nodig");
  });

  it("for a service per home says that it holds only for who agrees, and nothing of 70%", () => {
    const own = example({ zbVoorstellen: every({ serviceKind: "per woning" }) });
    const [page = ""] = made(own, options, NOTIFIED).pages;
    expect(page).toContain("De verandering geldt alleen voor wie ja zegt.");
    expect(page).not.toMatch(/70%|rechter/);
  });

  it("tells that a committee was not asked for advice", () => {
    const unasked = example({ zbVoorstellen: every({ adviceAskedOn: null, adviceReceivedOn: null, advice: null }) });
    expect(codes(made(unasked, options, NOTIFIED).problems)).toEqual(["W021", "W029"]);
  });

  it.each([
    ["Schoonmaak portieken", ["Tuinonderhoud"]],
    ["Schoonmaken en de tuin", []],
    ["Onderhoud groen", ["Schoonmaak portieken", "Tuinonderhoud"]],
    [null, []],
  ])("about %j tells the costs that change without a proposal: %j", (service, items) => {
    const { problems } = made(example({ zbVoorstellen: every({ service }) }), options, NOTIFIED);
    expect(
      problems.flatMap(({ code, facts }) => (code === "W035" ? (facts as { items: string[] }).items : [])),
    ).toEqual(items);
  });

  it("does not tell of advice that came after its day, and says so", () => {
    const about = (values: Record<string, CellValue>) => {
      const { pages, problems } = made(example({ zbVoorstellen: every(values) }), options, NOTIFIED);
      return { page: pages[0], told: problems.filter(({ code }) => code === "W036").map(({ facts }) => facts) };
    };
    const received = about({ adviceReceivedOn: day("2025-11-20") });
    expect(received.page).not.toContain("geadviseerd");
    expect(received.page).toContain("om advies gevraagd");
    expect(received.told).toEqual([{ part: "received", day: "2025-11-20", on: "2025-11-10" }]);
    const asked = about({ adviceAskedOn: day("2025-11-12"), adviceReceivedOn: day("2025-11-20") });
    expect(asked.page).not.toContain("bewonerscommissie heeft");
    expect(asked.page).not.toContain("om advies gevraagd");
    expect(asked.told).toEqual([{ part: "asked", day: "2025-11-12", on: "2025-11-10" }]);
    expect(about({}).told).toEqual([]);
  });

  it("is one letter for one home, and refuses a home without one", () => {
    expect(made(example(), { ...options, unit: "0412-003" }, NOTIFIED).homes).toEqual(["0412-003"]);
    expect(refusal(example(), { ...options, unit: "0412-007" }, NOTIFIED)?.code).toBe("W025");
  });

  it("asks which proposal is meant", () => {
    const two = example({ zbVoorstellen: (rows) => [...rows, { ...rows[0], id: "V-0002", service: "Tuin" }] });
    expect(refusal(two, options, NOTIFIED)).toMatchObject({ code: "W011", facts: { proposals: ["V-0001", "V-0002"] } });
    expect(refusal(two, { ...options, proposal: "V-0009" }, NOTIFIED)?.code).toBe("W012");
    expect(codes(made(two, { ...options, proposal: "v-0001" }, NOTIFIED).problems)).toEqual(["W023", "W029"]);
    expect(refusal(example({ zbVoorstellen: none }), options, NOTIFIED)?.code).toBe("W010");
  });
});

describe("the letter with the result", () => {
  const options = { kind: "uitslag", contact: "het wijkteam" } as const;

  it("tells numbers, what they mean and until when somebody can go to court", () => {
    const { pages, on, problems, gaps } = made(example(), options, NOTIFIED);
    const [page = ""] = pages;
    expect([on, gaps]).toEqual([day("2025-12-15"), 0]);
    expect(codes(problems)).toEqual(["W029"]);
    expect(page).toContain("Huurders met een stem\nNodig: ten minste 70%\nJa\nNee\nGeen antwoord\n22\n16\n18\n2\n2");
    expect(page).toContain("geldt het voor alle huurders die deze dienst krijgen");
    // Eight weeks after 15 December.
    expect(page).toContain("Dat kan tot en met 9 februari 2026, 8 weken na deze melding.");
    expect(page).toContain("kantonrechter, niet naar de Huurcommissie");
    expect(page).toContain("vanaf 1 maart 2026");
  });

  it("is the notice itself while no day is filled in: the time counts from the day of the letter", () => {
    const open = example({ zbVoorstellen: every({ noticeOn: null }) });
    const { pages, problems, on } = made(open, options, day("2026-11-23"));
    expect(on).toBe(day("2026-11-23"));
    expect(pages[0]).toContain("Dat kan tot en met 18 januari 2027");
    expect(codes(problems)).toContain("W016");
  });

  it("of a change that began before the letter tells that", () => {
    const open = example({ zbVoorstellen: every({ noticeOn: null }) });
    expect(made(open, options, day("2026-11-26")).problems).toContainEqual(
      expect.objectContaining({ code: "W022", facts: { from: "2026-03-01", on: "2026-11-26" } }),
    );
  });

  it("has no day on which not enough tenants had agreed", () => {
    // 18 say yes; three of them only after the notice of 15 December.
    const late = example({
      zbDraagvlak: (rows) => rows.map((row, at) => (at < 3 ? { ...row, answeredOn: day("2026-05-01") } : row)),
    });
    expect(refusal(late, options, NOTIFIED)).toMatchObject({
      code: "W034",
      facts: { proposal: "V-0001", on: "2025-12-15", reached: "2026-05-01" },
    });
  });

  it("says that a proposal does not go on with 15 of 22, and tells when answers could still change that", () => {
    const changes = { zbVoorstellen: every({ noticeOn: null }) };
    const { pages, problems } = made(example({ ...changes, zbDraagvlak: answers(15, 7) }), options, NOTIFIED);
    expect(pages[0]).toContain("Daarom gaat het niet door.");
    expect(pages[0]).not.toMatch(/rechter|Het wordt €/);
    expect(codes(problems)).toEqual([]);
    const open = made(example({ ...changes, zbDraagvlak: answers(15, 6) }), options, NOTIFIED);
    expect(codes(open.problems)).toEqual(["W017"]);
  });

  it("gives no numbers of so few tenants that they tell who voted what", () => {
    const few = example({
      zbDraagvlak: (rows) => answers(3, 1)(rows.slice(0, 4)),
      // The stairs are of four homes only, and so is the garden.
      zbGewichten: (rows) => rows.filter(({ unit }) => String(unit) <= "0412-004"),
    });
    const [page = ""] = made(few, options, NOTIFIED).pages;
    expect(page).toContain("Huurders met een stem\nNodig: ten minste 70%\n4\n3");
    expect(page).not.toMatch(/^Nee$/m);
  });

  it("is refused without a vote, without the norm, and for a service per home", () => {
    const refused = (changes: Parameters<typeof example>[0]) => refusal(example(changes), options, NOTIFIED)?.code;
    expect(refused({ zbDraagvlak: none })).toBe("W013");
    expect(refused({ zbNormen: (rows) => rows.filter(({ code }) => code !== "INSTEMMING-DEEL") })).toBe("W026");
    expect(refused({ zbVoorstellen: every({ serviceKind: "per woning" }) })).toBe("W014");
  });
});

describe("the letter with the change", () => {
  const options = { kind: "wijziging", contact: "het wijkteam" } as const;

  it("binds nobody before enough tenants agreed and were told so", () => {
    const refused = (changes: Parameters<typeof example>[0]) => refusal(example(changes), options, NOTIFIED)?.facts;
    expect(refused({ zbDraagvlak: answers(15, 7) })).toMatchObject({ why: "notReached" });
    expect(refused({ zbVoorstellen: every({ noticeOn: null }) })).toMatchObject({ why: "notNotified" });
  });

  it("names the day from which the advance may change, also when another was planned", () => {
    const early = example({ zbVoorstellen: every({ from: day("2026-01-01") }) });
    const { pages, problems } = made(early, options, NOTIFIED);
    expect(pages[0]).toContain("per maand, vanaf 1 maart 2026.");
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "W027", facts: { planned: "2026-01-01", earliest: "2026-03-01" } }),
    );
  });

  it("mentions the court while there is time, and not after it", () => {
    expect(made(example(), options, day("2026-02-09")).pages[0]).toContain("tot en met 9 februari 2026");
    const late = made(example(), options, day("2026-02-10"));
    expect(late.pages[0]).not.toContain("rechter");
    expect(codes(made(example(), options, day("2026-11-26")).problems)).toContain("W022");
  });

  it.each(["uitslag", "wijziging"] as const)("is refused while not every paying tenant was asked: %s", (kind) => {
    const own = example({ zbDraagvlak: (rows: Rows) => answers(10, 0)(rows).slice(0, 10) });
    expect(refusal(own, { ...options, kind }, NOTIFIED)).toMatchObject({ code: "D068", facts: { notAsked: 12 } });
  });

  it("for a service per home goes only to who said yes", () => {
    const own = example({ zbVoorstellen: every({ serviceKind: "per woning" }), zbDraagvlak: answers(2, 20) });
    const { homes, pages } = made(own, options, NOTIFIED);
    expect(homes).toEqual(["0412-001", "0412-002"]);
    expect(pages[0]).toContain("U hebt ingestemd met het voorstel over schoonmaak portieken en tuinonderhoud.");
    const nobody = example({ zbVoorstellen: every({ serviceKind: "per woning" }), zbDraagvlak: answers(0, 22) });
    expect(refusal(nobody, options, NOTIFIED)?.code).toBe("W015");
  });
});
