import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consentOn, isReached, votesNeeded } from "../../src/domain/consent/consent.ts";
import type { AnswerRow, Proposal } from "../../src/domain/consent/proposal.ts";
import { codes, day, ground, lived, NORMS, unit, unitsOf } from "./fixture.ts";

function proposal(more: Partial<Proposal> = {}): Proposal {
  return {
    id: "V-1",
    units: unitsOf(10).map(({ id }) => id),
    writtenOn: day("2026-09-01"),
    noticeOn: null,
    adviceAskedOn: null,
    adviceReceivedOn: null,
    adviceFollowed: null,
    reasonsGivenOn: null,
    changesPolicy: false,
    organisationConsentOn: null,
    source: "proposal",
    ...more,
  };
}

function answer(unitId: string, said: AnswerRow["answer"], on: string | null = "2026-10-01"): AnswerRow {
  const source = `${unitId} ${said} ${on}`;
  return { proposal: "V-1", unit: unitId, answer: said, answeredOn: on === null ? null : day(on), source };
}

const yeses = (count: number): AnswerRow[] =>
  Array.from({ length: count }, (_, i) =>
    answer(String(i + 1).padStart(2, "0"), "yes", `2026-10-${String(i + 1).padStart(2, "0")}`),
  );

function consent(more: Partial<Proposal>, answers: readonly AnswerRow[], on = "2026-12-01", rows = {}) {
  const { value, findings } = consentOn(
    ground({ units: unitsOf(10), ...rows }).ground,
    proposal(more),
    answers,
    day(on),
  );
  return { ...value, findings };
}

describe("consent of 70%", () => {
  it("counts one vote per tenancy, and no answer as not agreed", () => {
    const answers = [...yeses(7), answer("08", "no"), answer("09", "none")];
    expect(consent({}, answers)).toMatchObject({
      entitled: 10,
      yes: 7,
      no: 1,
      noAnswer: 2,
      needed: 7,
      reached: true,
      reachedOn: day("2026-10-07"),
      findings: [],
    });
    expect(consent({}, yeses(6)).reached).toBe(false);
  });

  it("counts vacant and sold homes out, on the day of the proposal", () => {
    const units = [...unitsOf(8), unit("09", { status: "vacant" }), unit("10", { status: "sold" })];
    const occupancy = [lived("08", null, "2026-08-31", "A")];
    expect(consent({}, yeses(5), "2026-12-01", { units, occupancy })).toMatchObject({
      entitled: 7,
      needed: 5,
      reached: true,
    });
  });

  it("does not count an answer of a home without a vote", () => {
    const units = [...unitsOf(9), unit("10", { status: "vacant" })];
    const { yes, findings } = consent({}, [...yeses(6), answer("10", "yes")], "2026-12-01", { units });
    expect(yes).toBe(6);
    expect(codes(findings)).toEqual(["D061"]);
  });

  it("lets the latest answer of a home count", () => {
    const changed = [answer("01", "no", "2026-10-05"), answer("01", "yes", "2026-10-01")];
    expect(consent({}, changed)).toMatchObject({ yes: 0, no: 1, findings: [] });
    const undated = [answer("02", "no", null), answer("02", "yes")];
    expect(consent({}, undated)).toMatchObject({ yes: 1, no: 0, findings: [] });
  });

  it("takes yes and no on one day for not agreed", () => {
    const { yes, no, findings } = consent({}, [answer("01", "yes"), answer("01", "no")]);
    expect([yes, no]).toEqual([0, 1]);
    expect(codes(findings)).toEqual(["D062"]);
  });

  it("needs somebody to agree", () => {
    const { reached, findings } = consent({ units: [] }, []);
    expect(reached).toBe(false);
    expect(codes(findings)).toEqual(["D065"]);
  });

  it("needs the least whole number that is 70%, for any number of tenancies", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (entitled) => {
        const part = { numerator: 7, denominator: 10 };
        const needed = votesNeeded(entitled, part);
        expect(10 * needed >= 7 * entitled && 10 * (needed - 1) < 7 * entitled).toBe(true);
        expect(isReached(needed, entitled, part)).toBe(true);
        expect(isReached(needed - 1, entitled, part)).toBe(false);
      }),
    );
  });
});

describe("notice and dates", () => {
  it("gives dissenters eight weeks from the notice", () => {
    const { courtUntil, findings } = consent({ noticeOn: day("2026-11-23") }, yeses(8));
    expect(courtUntil).toBe(day("2027-01-18"));
    expect(findings).toEqual([]);
  });

  it("finds a notice without enough yeses, and one before they were there", () => {
    expect(consent({ noticeOn: day("2026-11-23") }, yeses(6)).findings).toMatchObject([
      { code: "D063", facts: { yes: 6, needed: 7 } },
    ]);
    expect(consent({ noticeOn: day("2026-10-06") }, yeses(7)).findings).toMatchObject([
      { code: "D064", facts: { reached: "2026-10-07" } },
    ]);
  });

  it("counts the tenants of today when the proposal has no day, and says so", () => {
    const { entitled, findings } = consent({ writtenOn: null }, []);
    expect(entitled).toBe(10);
    expect(codes(findings)).toEqual(["D060"]);
  });

  it("has no answer without the norms of that day", () => {
    const norms = NORMS.filter(({ code }) => code !== "INSTEMMING-DEEL" && code !== "RECHTER-TERMIJN");
    const { needed, reached, courtUntil, findings } = consent(
      { noticeOn: day("2026-11-23") },
      yeses(10),
      "2026-12-01",
      { norms },
    );
    expect([needed, reached, courtUntil]).toEqual([null, false, null]);
    expect(codes(findings)).toEqual(["D001", "D001"]);
  });
});

describe("advice and the tenants' organisation", () => {
  const askedOn = day("2026-09-01");
  it.each([
    ["not asked", {}, { state: "notAsked", mayProceedOn: null }],
    ["within six weeks", { adviceAskedOn: askedOn }, { state: "waiting", until: day("2026-10-13") }],
    ["received", { adviceAskedOn: askedOn, adviceReceivedOn: day("2026-09-20") }, { mayProceedOn: day("2026-09-20") }],
    [
      "not followed, without reasons",
      { adviceAskedOn: askedOn, adviceReceivedOn: day("2026-09-20"), adviceFollowed: false },
      { state: "reasonsMissing", mayProceedOn: null },
    ],
    [
      "not followed, with reasons",
      {
        adviceAskedOn: askedOn,
        adviceReceivedOn: day("2026-09-20"),
        adviceFollowed: false,
        reasonsGivenOn: day("2026-09-25"),
      },
      { state: "received", mayProceedOn: day("2026-09-28") },
    ],
  ])("%s", (_, more, expected) => {
    expect(consent(more, [], "2026-10-01").advice).toMatchObject(expected);
  });

  it("is over after the term", () => {
    expect(consent({ adviceAskedOn: askedOn }, [], "2026-10-14").advice.state).toBe("termOver");
    expect(consent({ adviceAskedOn: askedOn }, [], "2026-10-13").advice.state).toBe("waiting");
  });

  it("finds a notice that did not wait for the advice", () => {
    const { findings } = consent(
      { adviceAskedOn: day("2026-10-01"), noticeOn: day("2026-11-01") },
      yeses(7),
      "2026-11-02",
    );
    expect(findings).toMatchObject([{ code: "D066", facts: { until: "2026-11-13" } }]);
  });

  it("needs the organisation beforehand when the policy changes", () => {
    const changesPolicy = true;
    expect(consent({}, []).organisation).toBe("notNeeded");
    expect(consent({ changesPolicy }, []).organisation).toBe("missing");
    expect(codes(consent({ changesPolicy }, []).findings)).toEqual(["D067"]);
    const late = { changesPolicy, organisationConsentOn: day("2026-11-24"), noticeOn: day("2026-11-23") };
    expect(consent(late, yeses(7)).organisation).toBe("missing");
    expect(consent({ ...late, organisationConsentOn: day("2026-08-01") }, yeses(7)).organisation).toBe("given");
  });
});
