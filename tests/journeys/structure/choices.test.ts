import { describe, expect, it } from "vitest";
import { choiceLists, worded } from "../../../src/journeys/structure/choice-lists.ts";
import { choiceFor } from "../../../src/journeys/structure/choices.ts";
import { LISTS } from "../../../src/schema/lists.ts";

const phases = ["probleemanalyse", "oplossingen", "besluit", "uitvoering", "evaluatie", "stoppen"];

describe("the choice that a word stands for", () => {
  it.each([
    ["uitvoering", "uitvoering"],
    [" Uitvoering ", "uitvoering"],
    ["In uitvoering", "uitvoering"],
    ["4. Besluit", "besluit"],
    ["fase 2: oplossingen", "oplossingen"],
    ["uitvoering (deels)", "uitvoering"],
    ["uitvoerng", "uitvoering"],
    ["gestopt", "stoppen"],
  ])("%j is %j", (text, choice) => {
    expect(choiceFor(text, phases, { stoppen: ["gestopt", "beëindigd"] })).toBe(choice);
  });

  it.each(["", "loopt goed", "niet in uitvoering", "besluit of uitvoering", "3"])("%j is not guessed", (text) => {
    expect(choiceFor(text, phases)).toBeNull();
  });

  it("is not decided between two that are equally close", () => {
    expect(
      choiceFor("beheer", ["zelf beheer", "samen beheer"], { "zelf beheer": ["beheer"], "samen beheer": ["beheer"] }),
    ).toBeNull();
  });
});

describe("the words for choices", () => {
  it("do not make a bare share the rule of one kind of cost", () => {
    for (const share of ["50%", "20%", "15%", "1/3"])
      expect([share, choiceLists().find("allowanceRule", share)]).toEqual([share, null]);
  });

  it("belong to lists and choices that exist, and each means one choice of its list", () => {
    for (const [list, words] of Object.entries(worded)) {
      expect(LISTS[list]?.values).toEqual(expect.arrayContaining(Object.keys(words)));
      for (const [choice, other] of Object.entries(words)) {
        for (const word of other.split("|")) expect([word, choiceLists().find(list, word)]).toEqual([word, choice]);
      }
    }
  });
});
