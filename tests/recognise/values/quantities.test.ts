import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstOf, profileOf, readColumn, valuesOf, type Written } from "./column.ts";

describe("areas and other decimals", () => {
  test.each<[Written, string]>([
    ["61,2 m2", "61.2"],
    ["75 m²", "75"],
    ["½", "0.5"],
    ["12½ m²", "12.5"],
    [61.25, "61.25"],
    ["58,3", "58.3"],
    [61.200000000000003, "61.2"],
  ])("%j is %s", (written, value) => {
    expect(firstOf("Opp. (m²)", [written, "60,5 m2"])).toEqual({ value, code: null });
  });

  test("a number format that names the unit changes nothing", () => {
    expect(firstOf("Opp", [[75.5, '0.0 "m²"'], "60,5 m2"])).toEqual({ value: "75.5", code: null });
  });

  test("a length in another unit is brought to that of the heading, and told", () => {
    const heights = ["40", "2 m", "1,5 meter", "30 mm", "12 cm"];
    expect(valuesOf("Hoogte (cm)", heights)).toEqual(["40", "200", "150", "3", "12"]);
    expect(firstOf("Hoogte (cm)", ["2 m", 40, 50, 60])).toEqual({ value: "200", code: "V030" });
    expect(firstOf("Afstand [km]", ["500 m", 2, 3, 4])).toEqual({ value: "0.5", code: "V030" });
  });

  test("another unit than that of the column stays raw", () => {
    expect(firstOf("Opp. (m²)", ["40 min", "60 m2", "61 m2"])).toEqual({ value: "40 min", code: "V002" });
  });
});

describe("a figure with a dash for the cents", () => {
  test("is that figure among bare ones, with a scale and without", () => {
    expect(valuesOf("Gewicht", [12.5, 14, 16.25, "18,-", 20])).toEqual(["12.5", "14", "16.25", "18", "20"]);
    expect(valuesOf("Cijfer (1-10)", [6, 7.5, "8,-"])).toEqual(["6", "7.5", "8"]);
  });
});

describe("hours and minutes", () => {
  test("are not asked by the u of who is asked", () => {
    expect(valuesOf("Met hoeveel bewoners bent u?", [3, "8 personen", 5])).toEqual([3, 8, 5]);
    expect(valuesOf("Tijd (u)", ["90 min", 2])).toEqual(["1.5", "2"]);
  });

  test("are brought to the unit of the heading, and that is said", () => {
    const written: Written[] = ["40 min", "½ uur", "1u30", "2,5 uur", 30, "1:30", [0.0625, "[h]:mm"], "kwartier"];
    expect(valuesOf("Minuten per keer", written)).toEqual(["40", "30", "90", "150", "30", "90", "90", "15"]);
    expect(firstOf("Minuten per keer", ["½ uur", 30])).toEqual({ value: "30", code: "V030" });
    expect(valuesOf("Uren", ["2,5 uur", "1u30", 3])).toEqual(["2.5", "1.5", "3"]);
  });

  test("without a unit in the heading minutes win where both stand", () => {
    expect(valuesOf("Tijd", ["40 min", "½ uur", "1u30"])).toEqual(["40", "30", "90"]);
    expect(valuesOf("Tijd", ["2,5 uur", "½ uur"])).toEqual(["2.5", "0.5"]);
  });

  test("times of day are no durations", () => {
    expect(valuesOf("Tijd", ["09:00", "10:30"])).toEqual(["09:00", "10:30"]);
    expect(valuesOf("Aanvang", [[0.375, "hh:mm"]])).toEqual(["09:00"]);
  });
});

describe("percentages are fractions", () => {
  test.each<[Written, string]>([
    ["5%", "0.05"],
    ["5 %", "0.05"],
    ["5 procent", "0.05"],
    ["7,5%", "0.075"],
    ["100%", "1"],
    [[0.05, "0%"], "0.05"],
    [12, "0.12"],
  ])("%j is %s", (written, value) => {
    expect(firstOf("Percentage", [written, "21%", 9])).toEqual({ value, code: null });
  });

  test("bare fractions under such a heading are what they are", () => {
    expect(valuesOf("BTW %", [0.21, 0.09, 0])).toEqual(["0.21", "0.09", "0"]);
  });

  test.each<[string, Written[], (string | null)[]]>([
    ["BTW %", [0.21, 21, 9, 0.09], ["0.21", "0.21", "0.09", "0.09"]],
    ["BTW", ["21%", 0.21, 21], ["0.21", "0.21", "0.21"]],
    ["btw-percentage", ["0,21", "21", "6"], ["0.21", "0.21", "0.06"]],
    ["Percentage", ["0,85", "1,1", "1,2"], ["0.0085", "0.011", "0.012"]],
    ["Aandeel %", [0.5, 12.5, 33, 54], ["0.005", "0.125", "0.33", "0.54"]],
  ])(
    "under %s fractions and percentages beside each other are told apart where only one reading is possible: %j",
    (heading, written, values) => {
      const read = readColumn(heading, written, { as: "percentage" });
      expect(read.map((cell) => cell.value)).toEqual(values);
      expect(read.flatMap((cell) => cell.issue?.code ?? [])).toEqual([]);
    },
  );

  test("where both readings are possible the small one stays as it is, with a problem at its cell", () => {
    const read = readColumn("Percentage", [0.21, 21, 9, 0.5]);
    expect(read.map((cell) => cell.value)).toEqual(["0.21", "0.21", "0.09", "0.5"]);
    expect(read.map((cell) => cell.issue?.code ?? null)).toEqual(["V037", null, null, "V037"]);
    expect(read[0]?.issue?.facts).toEqual({ text: "0,21" });
    expect(read[0]?.issue?.places).toEqual([{ sheet: "Blad1", cell: "A2" }]);
    expect(firstOf("BTW %", [1, 21])).toEqual({ value: "1", code: "V037" });
  });

  test("a lone bare 1 is not guessed", () => {
    expect(firstOf("Aandeel (%)", [1])).toEqual({ value: "1", code: "V037" });
  });
});

describe("whole numbers", () => {
  test.each<[Written, number]>([
    [12, 12],
    ["12", 12],
    ["12 stuks", 12],
    ["1.200", 1200],
  ])("%j is %d", (written, value) => {
    expect(firstOf("Aantal", [written, 2, 3])).toEqual({ value, code: null });
  });

  test("one that is not whole keeps its decimals, with a warning", () => {
    expect(firstOf("Aantal", ["2,5", 1, 2, 3, 4])).toEqual({ value: "2.5", code: "V038" });
  });
});

describe("durations", () => {
  test.each([
    ["3 mnd", 3, "month"],
    ["1 mnd.", 1, "month"],
    ["2 maanden", 2, "month"],
    ["drie maanden", 3, "month"],
    ["1 kwartaal", 3, "month"],
    ["een half jaar", 6, "month"],
    ["½ jaar", 6, "month"],
    ["1,5 jaar", 18, "month"],
    ["anderhalf jaar", 18, "month"],
    ["1 jaar en 3 maanden", 15, "month"],
    ["1 jr", 1, "year"],
    ["14 dgn", 14, "day"],
    ["10 wk", 10, "week"],
    ["per direct", 0, "day"],
  ])("%s is %d %s", (text, value, unit) => {
    expect(firstOf("Opzegtermijn", [text, "2 mnd"])).toEqual({ value: { value, unit }, code: null });
  });

  test("a bare number has the unit of the heading or the number format, otherwise none", () => {
    expect(valuesOf("Opzegtermijn (mnd)", [3, "6"])).toEqual([
      { value: 3, unit: "month" },
      { value: 6, unit: "month" },
    ]);
    expect(valuesOf("Opzegtermijn", [[3, '0 "mnd"']])).toEqual([{ value: 3, unit: "month" }]);
    expect(firstOf("Opzegtermijn", [3, "2 mnd", "1 jaar"])).toEqual({ value: "3", code: "V036" });
  });

  test("more words beside it are said", () => {
    expect(firstOf("Opzegtermijn", ["3 mnd voor einddatum", "2 mnd"])).toEqual({
      value: { value: 3, unit: "month" },
      code: "V043",
    });
    expect(firstOf("Opzegtermijn", ["in goed overleg met elkaar", "2 mnd"]).code).toBe("V008");
  });

  test("how often something is done is no duration", () => {
    expect(profileOf("Frequentie", ["1x per week", "maandelijks", "2 weken"]).type).toBe("text");
  });
});

test("law: every decimal in Dutch spelling reads back exactly", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 99 }), (whole, rest) => {
      const decimals = String(rest).padStart(2, "0");
      const value = `${whole}.${decimals}`.replace(/0$/, "");
      expect(valuesOf("Opp m2", [`${whole},${decimals} m²`, "60,5"])[0]).toBe(value);
      expect(valuesOf("Opp m2", [`${whole},${decimals}`, "60,5"])[0]).toBe(value);
    }),
  );
});
