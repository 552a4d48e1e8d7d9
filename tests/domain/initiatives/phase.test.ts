import { describe, expect, it } from "vitest";
import { moveBetween, PHASES, usualDestination } from "../../../src/domain/initiatives/phase.ts";

describe("moves between phases", () => {
  it("go forward one phase at a time, from the first to past the last", () => {
    const trail: string[] = [PHASES[0]];
    for (let phase = PHASES[0] as (typeof PHASES)[number]; phase !== "evaluatie"; ) {
      const to = usualDestination(phase);
      expect(moveBetween(phase, to), phase).toBe("next");
      if (to === "closed") break;
      trail.push(to);
      phase = to;
    }
    expect(trail).toEqual(PHASES.slice(0, 7));
    expect(moveBetween("evaluatie", "uitvoering")).toBe("continue");
    expect(moveBetween("stoppen", "closed")).toBe("close");
  });

  it("can go back to every earlier phase, and to the end from everywhere", () => {
    for (const [at, from] of PHASES.entries()) {
      for (const [to, phase] of PHASES.entries()) {
        const move = moveBetween(from, phase);
        const expected =
          from === "evaluatie" && phase === "uitvoering"
            ? "continue"
            : to < at
              ? "back"
              : to === at + 1 && from !== "evaluatie"
                ? "next"
                : phase === "stoppen" && to > at
                  ? "stop"
                  : null;
        expect(move, `${from} → ${phase}`).toBe(expected);
      }
    }
  });

  it("never end anywhere but in the last phase", () => {
    expect(PHASES.filter((phase) => moveBetween(phase, "closed") !== null)).toEqual(["stoppen"]);
  });
});
