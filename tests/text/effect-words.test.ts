import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DASHBOARD_CELLS } from "../../src/schema/dashboard/cells.ts";
import { DASHBOARD_CHARTS } from "../../src/schema/dashboard/charts.ts";
import { INDICATOR_ROWS } from "../../src/schema/indicators.ts";
import { indicators, measurements } from "../../src/schema/tables/effects.ts";
import {
  type ChangeWords,
  changeText,
  complexText,
  expectedText,
  type FigureKind,
  outcomeText,
} from "../../src/text/nl/effect-sentences.ts";

/** Words that say that one thing brings about another. A measurement never shows that (J8, De baat op straat). */
const CAUSAL =
  /dankzij|doordat|waardoor|daardoor|hierdoor|door (?:het |de )?(?:zelfbeheer|initiatief|bewoners)|veroorza|gevolg|leid(?:t|en|de|den) tot|zorg(?:t|en|de|den) (?:voor|ervoor)|te danken|resulte|levert? .*op\b|effect van|draagt bij|werkt\b|helpt|omdat|bewijs|bewezen|oorzaak/i;
/** The one sentence that says that nothing is said of causes. */
const SAYS_NOTHING_OF_CAUSES = "Een verschil zegt niet waardoor het komt.";

const ROOT = join(import.meta.dirname, "../..");

/** The Dutch sentences in a source file: texts between quotes or backticks, without comments. */
function sentencesIn(path: string): string[] {
  const code = readFileSync(join(ROOT, path), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  return [...code.matchAll(/"([^"\n]*)"|`([^`]*)`/g)].map((match) => match[1] ?? match[2] ?? "");
}

describe("words about effects", () => {
  it.each(["src/text/nl/effect-texts.ts", "src/text/nl/effect-sentences.ts", "src/schema/dashboard/cells.ts"])(
    "in %s claim no cause",
    (path) => {
      const sentences = sentencesIn(path);
      expect(sentences.length).toBeGreaterThan(10);
      const claims = sentences.filter((text) => CAUSAL.test(text.replace(SAYS_NOTHING_OF_CAUSES, "")));
      expect(claims).toEqual([]);
    },
  );

  it("in sheets, indicators and charts claim no cause", () => {
    const words = [
      ...[indicators, measurements].flatMap(({ purpose, columns }) => [purpose, ...columns.map(({ help }) => help)]),
      ...INDICATOR_ROWS.map(({ name }) => name),
      ...DASHBOARD_CHARTS.map(({ altText }) => altText),
      ...DASHBOARD_CELLS.map((cell) => ("formula" in cell ? cell.formula : String(cell.constant))),
    ];
    expect(words.filter((text) => CAUSAL.test(text))).toEqual([]);
  });

  it("find a claim when there is one", () => {
    expect(CAUSAL.test("Dankzij zelfbeheer is het schoner.")).toBe(true);
    expect(CAUSAL.test("Het portiek is schoner door zelfbeheer.")).toBe(true);
  });
});

describe("a change in words", () => {
  it.each<[ChangeWords, FigureKind, string]>([
    [{ kind: "number", by: 1.3 }, "plain", "1,3 hoger"],
    [{ kind: "number", by: -7 }, "plain", "7 lager"],
    [{ kind: "number", by: 0.05 }, "part", "5 procentpunt hoger"],
    [{ kind: "number", by: -24.5 }, "euros", "€ 24,50 lager"],
    [{ kind: "steps", by: 1 }, "plain", "1 niveau hoger"],
    [{ kind: "steps", by: -2 }, "plain", "2 niveaus lager"],
    [{ kind: "number", by: 0 }, "plain", "gelijk"],
  ])("%o is %s", (change, as, words) => {
    expect(changeText(change, as)).toBe(words);
  });

  it("stands beside what was measured elsewhere", () => {
    const there = { kind: "number", by: 0.1 } as const;
    expect(complexText({ complex: "Kastanjehof", change: there, difference: 1.2, as: "plain" })).toBe(
      "In Kastanjehof was de tweede meting 0,1 hoger dan de eerste. De twee veranderingen verschillen 1,2.",
    );
    expect(complexText({ complex: "Kastanjehof", change: null, difference: null, as: "plain" })).toBe(
      "In Kastanjehof is nog niet twee keer gemeten.",
    );
    expect(expectedText(-24.65, "euros")).toBe("De meting is € 24,65 lager dan wat u verwachtte zonder zelfbeheer.");
    expect(outcomeText("worse")).toBe("Slechter dan bij de nulmeting");
  });
});
