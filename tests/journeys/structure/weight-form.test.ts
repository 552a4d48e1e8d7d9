import { describe, expect, it } from "vitest";
import { readWeight, weightForm } from "../../../src/journeys/structure/weight-form.ts";

describe("the form of a column of weights", () => {
  it.each([
    [["1", "2", "61.5", "1,0"], { kind: "figures" }],
    [["12/480", "14 / 480", ""], { kind: "parts", denominator: 480 }],
    [["12/480", "13/480", "14/481"], { kind: "parts", denominator: 480 }],
    [["1/8", "10%", "0,125"], { kind: "shares" }],
    [["1/8", "1/10"], { kind: "shares" }],
    [["1/8", "12"], { kind: "figures" }],
    [["veel", "1.000"], { kind: "figures" }],
  ])("%j is %j", (texts, form) => {
    expect(weightForm(texts)).toEqual(form);
  });

  it("decides what a text stands for", () => {
    expect(readWeight("12/480", { kind: "parts", denominator: 480 })).toEqual({ weight: 12, isExact: true });
    expect(readWeight("12/481", { kind: "parts", denominator: 480 })).toBeNull();
    expect(readWeight("10%", { kind: "shares" })).toEqual({ weight: 0.1, isExact: true });
    expect(readWeight("1/8", { kind: "shares" })).toEqual({ weight: 0.125, isExact: true });
    expect(readWeight("1/3", { kind: "shares" })).toEqual({ weight: 0.333333333, isExact: false });
    expect(readWeight("1,5", { kind: "figures" })).toEqual({ weight: 1.5, isExact: true });
    expect(readWeight("1/8", { kind: "figures" })).toBeNull();
    expect(readWeight("1.000", { kind: "figures" })).toBeNull();
  });
});
