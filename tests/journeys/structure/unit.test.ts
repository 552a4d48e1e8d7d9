import { describe, expect, it } from "vitest";
import { tableOf } from "../recognised-tables.ts";
import { day, planOf } from "./plan-of.ts";

const HEADINGS = [
  "VHE=unitId>code",
  "Complex=complex>code",
  "Adres=address>address",
  "Huurder=tenant",
  "Sinds=since>date",
  "Voorschot=advance>amount",
];

describe("homes", () => {
  it("with an advance for each year have it on Voorschotten for that year; a year that goes on in words is left over", () => {
    const plan = planOf([
      tableOf(
        "unit",
        [
          "VHE=unitId>code",
          "voorschot p.m. / 2023>amount",
          "Voorschot 2024>amount",
          "voorschot 2025 vanaf juli>amount",
        ],
        [["001", "42.50", "45.00", "50.00"]],
      ),
    ]);
    expect(plan.rows("zbVoorschotten").map(({ unit, from, to, perMonth }) => [unit, from, to, perMonth])).toEqual([
      ["001", day(2023, 1, 1), day(2023, 12, 31), 42.5],
      ["001", day(2024, 1, 1), day(2024, 12, 31), 45],
    ]);
    expect(plan.leftOver).toHaveLength(1);
  });

  it("go to Eenheden under the corporation's own number, who lives there to Bewoning, the advance to Voorschotten", () => {
    const plan = planOf([
      tableOf("unit", HEADINGS, [
        [
          "001",
          "0412",
          { street: "Merelhof", number: 12, suffix: "A", postcode: "3829ZZ", city: "Vlietmeer" },
          "Mw. Faber",
          "2020-02-01",
          "42.50",
        ],
      ]),
    ]);
    expect(plan.rows("zbComplexen")).toEqual([{ id: "0412", name: "0412" }]);
    expect(plan.rows("zbEenheden")).toEqual([
      {
        id: "001",
        complex: "0412",
        street: "Merelhof",
        number: 12,
        suffix: "A",
        postcode: "3829ZZ",
        city: "Vlietmeer",
        advance: 42.5,
      },
    ]);
    expect(plan.rows("zbBewoning")).toEqual([
      { id: "BW-0001", unit: "001", household: "Mw. Faber", from: day(2020, 2, 1) },
    ]);
    expect(plan.rows("zbVoorschotten")).toEqual([{ id: "VS-0001", unit: "001", perMonth: 42.5 }]);
    expect(plan.leftOver).toEqual([]);
    expect(plan.codes).toEqual(["S002"]);
    expect(plan.rows("zbHerkomst")[1]).toMatchObject({
      target: "Eenheden 001; Bewoning BW-0001; Voorschotten VS-0001",
    });
  });

  it("without a tenant are vacant, not rented to '(leeg)'", () => {
    const plan = planOf([
      tableOf(
        "unit",
        ["VHE=unitId", "Huurder=tenant"],
        [
          ["001", "(leeg)"],
          ["002", "T. Wolters"],
        ],
      ),
    ]);
    expect(plan.rows("zbEenheden")).toEqual([{ id: "001", status: "leegstand" }, { id: "002" }]);
    expect(plan.rows("zbBewoning", "id")).toEqual([{ unit: "002", household: "T. Wolters" }]);
  });

  it("keep the status that the list gives beside a vacant name", () => {
    const plan = planOf([
      tableOf("unit", ["VHE=unitId", "Huurder=tenant", "Status=status"], [["001", "leegstand", "verkocht"]]),
    ]);
    expect(plan.rows("zbEenheden")).toEqual([{ id: "001", status: "verkocht" }]);
  });

  it("keep an incomplete date as text: nothing is guessed", () => {
    const plan = planOf([
      tableOf(
        "unit",
        ["VHE=unitId", "Huurder=tenant", "Sinds=since>date"],
        [["001", "T. Wolters", { shown: "mrt-15", value: "2015-03" }]],
      ),
    ]);
    expect(plan.rows("zbBewoning", "id")).toEqual([{ unit: "001", household: "T. Wolters" }]);
    expect(plan.leftOver).toEqual(["Sinds: mrt-15"]);
    expect(plan.result.problems).toMatchObject([
      {
        code: "S003",
        severity: "warning",
        places: [{ sheet: "Blad1", cell: "C2" }],
        facts: { column: "Van", values: ["mrt-15"] },
      },
    ]);
    expect(plan.rows("zbOverig")[0]).toMatchObject({ sheet: "Blad1", cell: "C2", row: "2", belongsTo: "Eenheden 001" });
  });

  it("keep a status that is not in the list as text", () => {
    const plan = planOf([
      tableOf(
        "unit",
        ["VHE=unitId", "Status=status"],
        [
          ["001", "Bewoond"],
          ["002", "in renovatie"],
        ],
      ),
    ]);
    expect(plan.rows("zbEenheden")).toEqual([{ id: "001", status: "verhuurd" }, { id: "002" }]);
    expect(plan.leftOver).toEqual(["Status: in renovatie"]);
    expect(plan.codes).toEqual(["S046", "S004"]);
  });

  it("that are listed twice are one home with two periods of living", () => {
    const plan = planOf([
      tableOf(
        "unit",
        ["VHE=unitId>code", "m2=area>decimal", "Huurder=tenant", "Van=since>date", "Tot=until>date"],
        [
          ["0412-001", "61.2", "Fam. Pals", "2020-01-01", "2025-06-30"],
          ["0412-001", "61.2", "Fam. Ünal", "2025-07-01", null],
        ],
      ),
    ]);
    expect(plan.rows("zbEenheden")).toEqual([{ id: "0412-001", area: 61.2 }]);
    expect(plan.rows("zbBewoning", "id")).toEqual([
      { unit: "0412-001", household: "Fam. Pals", from: day(2020, 1, 1), to: day(2025, 6, 30) },
      { unit: "0412-001", household: "Fam. Ünal", from: day(2025, 7, 1) },
    ]);
    expect(plan.codes).toEqual([]);
  });

  it("that contradict themselves keep the first value, and the other is said", () => {
    const plan = planOf([
      tableOf(
        "unit",
        ["VHE=unitId>code", "m2=area>decimal"],
        [
          ["0412-001", "61.2"],
          ["0412-001", "58"],
        ],
      ),
    ]);
    expect(plan.rows("zbEenheden")).toEqual([{ id: "0412-001", area: 61.2 }]);
    expect(plan.leftOver).toEqual(["m2: 58"]);
    expect(plan.codes).toEqual(["S009"]);
  });

  it("get the complex that a later list gives, and say it when two lists differ", () => {
    const plan = planOf([
      tableOf(
        "unit",
        ["VHE=unitId>code", "Complex=complex>code"],
        [
          ["0412-001", null],
          ["0412-001", "0412"],
          ["0412-001", "0413"],
        ],
      ),
    ]);
    expect(plan.rows("zbEenheden")).toEqual([{ id: "0412-001", complex: "0412" }]);
    expect(plan.leftOver).toEqual(["Complex: 0413"]);
    expect(plan.result.problems).toMatchObject([
      { code: "S009", places: [{ cell: "B4" }], facts: { column: "Complexnummer", value: "0413" } },
      { code: "S002" },
    ]);
  });

  it("are found again by postcode and number", () => {
    const existing = new Map([["zbEenheden", [{ id: "K-1", postcode: "3829ZZ", number: 3 }]]]);
    const plan = planOf(
      [
        tableOf(
          "unit",
          ["pc=postcode>postcode", "nr=houseNumber>houseNumber", "m2=area>decimal"],
          [["3829ZZ", { number: 3, suffix: null }, "50"]],
        ),
      ],
      { existing },
    );
    expect(plan.rows("zbEenheden")).toEqual([]);
    expect(plan.result.value.updates.get("zbEenheden")).toMatchObject([
      { id: "K-1", changed: { area: { after: 50 } } },
    ]);
    expect(plan.result.value.summary).toMatchObject({ added: {}, updated: { zbEenheden: 1 } });
  });

  it("that are numbered from 1 in every building stay different homes", () => {
    const list = (sheet: string, complex: string) =>
      tableOf(
        "unit",
        ["nr=unitId", "Huurder=tenant"],
        [
          ["1", `${complex} een`],
          ["2", `${complex} twee`],
        ],
        { sheet, context: { complex } },
      );
    const weights = tableOf(
      "allocation_key",
      ["Sleutel=key", "nr=unitId", "Gewicht=weight>integer"],
      [["lift", "2", 3]],
      { context: { complex: "Parkrand" } },
    );
    const plan = planOf([list("A", "Merelhof"), list("B", "Parkrand"), weights]);
    expect(plan.rows("zbEenheden").map(({ id, complex }) => `${id} in ${complex}`)).toEqual([
      "1 in Merelhof",
      "2 in Merelhof",
      "Parkrand-1 in Parkrand",
      "Parkrand-2 in Parkrand",
    ]);
    expect(plan.rows("zbBewoning").map(({ unit, household }) => `${unit}: ${household}`)).toContain(
      "Parkrand-2: Parkrand twee",
    );
    expect(plan.rows("zbGewichten")).toMatchObject([{ unit: "Parkrand-2", weight: 3 }]);
    expect(plan.codes).toContain("S015");
  });

  it("with the same running number at another address are different homes too", () => {
    const list = (sheet: string, number: number, street: string) =>
      tableOf(
        "unit",
        ["nr=unitId", "Straat=street", "Huisnr=houseNumber>houseNumber"],
        [["1", street, { number, suffix: null }]],
        { sheet },
      );
    expect(
      planOf([list("A", 1, "Merelhof"), list("B", 2, "Merelhof"), list("C", 1, "Parkrand"), list("D", 1, "Merelhof")])
        .rows("zbEenheden")
        .map(({ id }) => id),
    ).toEqual(["1", "Merelhof 2", "Parkrand 1"]);
  });

  it("without any number are known by their address, and that is said", () => {
    const plan = planOf([
      tableOf(
        "unit",
        ["Straat=street", "Nr=houseNumber>houseNumber", "Huurder=tenant"],
        [["Merelhof", { number: 3, suffix: "hs" }, "A. Bos"]],
      ),
      tableOf("unit", ["VHE=unitId>code", "Adres=address>address"], [["K-9", { street: "Parkrand", number: 1 }]]),
      tableOf("unit", ["Adres=address", "m2=area>decimal"], [["Parkrand 1", "70"]]),
    ]);
    expect(plan.rows("zbEenheden")).toEqual([
      { id: "K-9", street: "Parkrand", number: 1, area: 70 },
      { id: "Merelhof 3 hs", street: "Merelhof", number: 3, suffix: "hs" },
    ]);
    expect(plan.codes).toEqual(["S011"]);
  });

  it("without number and address cannot be placed and stay in Overig as a whole", () => {
    const plan = planOf([tableOf("unit", ["VHE=unitId", "Huurder=tenant"], [[null, "A. Bos"]])]);
    expect(plan.rows("zbEenheden")).toEqual([]);
    expect(plan.leftOver).toEqual(["Huurder: A. Bos"]);
    expect(plan.codes).toEqual(["S012"]);
  });

  it("give the entrance from a heading above them, and other headings to Overig with their rows", () => {
    const plan = planOf([
      tableOf("unit", ["VHE=unitId"], [["001"], ["002"], ["003"]], {
        rowExtras: { 0: { section: "Portiek 2" }, 1: { section: "Nog te bellen" }, 2: { section: "Nog te bellen" } },
      }),
    ]);
    expect(plan.rows("zbEenheden")[0]).toEqual({ id: "001", entrance: "Portiek 2" });
    expect(plan.rows("zbOverig", "id")).toEqual([
      { sheet: "Blad1", row: "3-4", heading: "Tussenkop", value: "Nog te bellen" },
    ]);
  });

  it("never bring a citizen service number along, and say so", () => {
    const plan = planOf([
      tableOf("unit", ["VHE=unitId", "BSN=bsn>code", "Nr (BSN)"], [["001", "123456782", "123456782"]]),
    ]);
    expect(JSON.stringify([...plan.result.value.rows])).not.toContain("123456782");
    expect(
      plan.rows("zbHerkomst").filter(({ decision }) => String(decision).includes("burgerservicenummer")),
    ).toHaveLength(2);
  });

  it("give telephone and e-mail to personal columns only", () => {
    const plan = planOf([
      tableOf(
        "unit",
        ["VHE=unitId", "Tel=phone>phone", "Mail=email>email", "Opm=note"],
        [["001", ["+31600000031", "+31600000032"], "a@example.org", "belt liever niet"]],
        {
          columnExtras: { 3: { personal: true } },
        },
      ),
    ]);
    expect(plan.rows("zbBewoning", "id")).toEqual([
      { unit: "001", phone: "+31600000031", email: "a@example.org", note: "belt liever niet" },
    ]);
    expect(plan.leftOver).toEqual(["Tel: +31600000032"]);
    expect(plan.rows("zbEenheden")).toEqual([{ id: "001" }]);
  });
});
