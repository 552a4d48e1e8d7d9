/**
 * The effects of a portfolio: 1,500 initiatives with six indicators, measured three times as a whole and in two entrances of which
 * one is too small to show. Against a quarter and half of them: the cost must grow with the measurements, not faster.
 */

import { assessEffects, type EffectsInput } from "../../src/domain/effects/assess.ts";
import type { Indicator, Measurement } from "../../src/domain/effects/measurement.ts";
import { readNorms } from "../../src/domain/norms/norm-book.ts";
import type { Figure } from "./figure.ts";

export const name = "effects";

const DAYS = [46_000, 46_100, 46_200];
const PLACES = [null, "portiek 1", "portiek 2"];
const TODAY = 46_300;

export async function run(): Promise<Figure[]> {
  const [quarter, half, whole] = [375, 750, 1500].map(portfolio);
  if (!quarter || !half || !whole) throw new Error("no portfolio");
  const rounds = Array.from({ length: 6 }, () => [quarter, half, whole].map(timed));
  const best = (which: number): number => Math.min(...rounds.map((round) => round[which] ?? Number.POSITIVE_INFINITY));
  const { value } = assessEffects(whole, TODAY);
  const hidden = value.lines.flatMap(({ followUps }) => followUps).filter((point) => point.hidden !== null);
  return [
    { what: "measurements", value: whole.measurements.length, unit: "" },
    { what: "follow-ups that are not shown", value: hidden.length, unit: "" },
    { what: "effects of 1,500 initiatives", value: best(2), unit: "ms" },
    { what: "a measurement of half against one of a quarter", value: best(1) / best(0) / 2, unit: "×", target: 1.5 },
    { what: "a measurement of all against one of a quarter", value: best(2) / best(0) / 4, unit: "×", target: 1.5 },
  ];
}

function timed(input: EffectsInput): number {
  globalThis.gc?.();
  const start = performance.now();
  assessEffects(input, TODAY);
  return performance.now() - start;
}

function portfolio(count: number): EffectsInput {
  const indicators = Array.from(
    { length: 6 },
    (_, at): Indicator => ({
      ...{ id: `IN-${at}`, name: `Indicator ${at}`, effectGroup: null, forWhom: null, unit: "cijfer", scale: "number" },
      ...{ lowest: 1, highest: 10, noticeable: 0.3, better: "higher", sourceKind: "enquête", isSurvey: true },
      source: `indicator ${at}`,
    }),
  );
  const numbers = Array.from({ length: count }, (_, at) => at);
  const measurements = numbers.flatMap((number) =>
    indicators.flatMap(({ id }) =>
      DAYS.flatMap((day, turn) =>
        PLACES.map(
          (location, part): Measurement => ({
            ...{
              indicator: id,
              initiative: `I-${number}`,
              complex: `C-${number}`,
              location,
              level: null,
              isAnswer: false,
            },
            ...{ when: { from: day, to: day }, moment: turn === 0 ? "baseline" : "followUp", value: 6 + turn / 2 },
            n: part === 0 ? 20 : part === 1 ? 20 - (number % 8) : number % 8,
            source: `${number} ${id} ${turn} ${part}`,
          }),
        ),
      ),
    ),
  );
  const norm = { code: "MINIMUM-ANTWOORDEN", from: 40_000, to: null, value: 5, unit: "", origin: "", confirmed: true };
  return {
    indicators,
    measurements,
    initiatives: numbers.map((at) => ({
      id: `I-${at}`,
      complex: `C-${at}`,
      comparison: "",
      source: `initiative ${at}`,
    })),
    norms: readNorms([{ ...norm, source: "norm" }]).value,
  };
}
