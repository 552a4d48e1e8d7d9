/** J6 for the pane: what was recomputed, as lines and figures. */

import { type Day, dutchOf } from "../../src/days/day.ts";
import type { InitiativeCase } from "../../src/journeys/charges/initiative-case.ts";
import type { ProposalOutcome } from "../../src/journeys/charges/proposal-outcome.ts";
import type { Recomputed } from "../../src/journeys/charges/recompute.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { breakEvenText } from "../../src/text/nl/break-even-text.ts";
import { chargeProblems } from "./charge-problems.ts";
import type {
  CaseView,
  ChargesChoices,
  ComplexChange,
  DatedStep,
  DoublePaymentView,
  ItemChangeLine,
  ProposalStep,
  ProposalView,
  RecomputeView,
  SavedView,
} from "./charges-view.ts";
import type { HomeNames } from "./home-names.ts";

export interface RecomputeShown {
  readonly recomputed: Recomputed;
  readonly problems: readonly Problem[];
  readonly initiative: string | null;
  readonly choices: ChargesChoices;
  readonly names: HomeNames;
}

export function recomputeView({ recomputed, problems, initiative, choices, names }: RecomputeShown): RecomputeView {
  const { recomputation, kind, proposals, cases } = recomputed;
  return {
    task: "recompute",
    choices,
    year: recomputation.year,
    initiative,
    kind,
    firstYear: savedView(recomputation.firstYear),
    laterYears: savedView(recomputation.laterYears),
    complexes: complexChanges(recomputed, names),
    homes: recomputation.homes.map((home) => ({
      key: home.unit,
      unit: home.unit,
      address: names.address(home.unit),
      complex: home.complex,
      isLet: home.isLet,
      oldPerYear: home.oldPerYear,
      firstYear: home.firstYear,
      newPerYear: home.newPerYear,
      oldPerMonth: home.oldPerMonth,
      newPerMonth: home.newPerMonth,
      advance: Number.isInteger(home.advance) ? home.advance : null,
      newAdvance: home.newAdvance,
    })),
    proposals: proposals.map((outcome) => proposalView(recomputed, outcome)),
    doublePayments: doublePayments(recomputed),
    cases: cases.map(caseView),
    problems: chargeProblems(problems.filter(({ code }) => code !== TOLD_APART)),
  };
}

/** Paying twice has a place of its own on the screen, with the amount. */
const TOLD_APART = "D055";

function savedView(saved: Recomputed["recomputation"]["firstYear"]): SavedView {
  const { corporation } = saved;
  return {
    saved: Number(saved.itemsCents + saved.overheadCents),
    residents: Number(saved.residentsCents),
    corporation: Number(saved.corporationCents),
    reinvested: Number(saved.reinvestedCents),
    parts: {
      landlord: Number(corporation.landlordCents),
      rounding: Number(corporation.residueCents),
      overhead: Number(corporation.overheadCents),
      administration: Number(corporation.administrationCents),
      groupCosts: Number(corporation.groupCostsCents),
    },
  };
}

/** In the order in which complexes come in the costs. "" holds what belongs to several. */
function complexChanges({ book, recomputation }: Recomputed, names: HomeNames): ComplexChange[] {
  const byComplex = new Map<string, ItemChangeLine[]>();
  for (const { item, oldCents, firstYearCents, laterYearsCents } of recomputation.items) {
    const lines = byComplex.get(item.complex) ?? [];
    byComplex.set(item.complex, lines);
    lines.push({
      id: item.id,
      name: book.names.get(item.id) ?? item.service,
      place: book.sources.placeOf({ source: item.source, field: "id" }),
      old: oldCents,
      firstYear: firstYearCents,
      new: laterYearsCents,
    });
  }
  return [...byComplex].map(([id, items]) => ({
    id,
    name: names.complex(id),
    old: items.reduce((sum, item) => sum + item.old, 0),
    new: items.reduce((sum, item) => sum + item.new, 0),
    items,
  }));
}

function proposalView({ book }: Recomputed, { proposal, consent, advance }: ProposalOutcome): ProposalView {
  const place = (field: string) => book.sources.placeOf({ source: proposal.source, field });
  const step = (name: ProposalStep, on: Day | null, field: string | null): DatedStep => ({
    step: name,
    on: on === null ? null : dutchOf(on),
    place: field === null ? null : place(field),
  });
  const isAsked = proposal.adviceAskedOn !== null;
  return {
    id: proposal.id,
    service: proposal.service,
    place: place("id"),
    perHome: proposal.perHome,
    entitled: consent.entitled,
    yes: consent.yes,
    no: consent.no,
    noAnswer: consent.noAnswer,
    needed: consent.needed,
    reached: consent.reached,
    dates: [
      step("proposed", proposal.writtenOn, "writtenOn"),
      ...(isAsked
        ? [
            step("adviceAsked", proposal.adviceAskedOn, "adviceAskedOn"),
            ...(proposal.adviceReceivedOn === null
              ? [step("adviceUntil", consent.advice.until, null)]
              : [step("adviceReceived", proposal.adviceReceivedOn, "adviceReceivedOn")]),
          ]
        : []),
      ...(proposal.changesPolicy
        ? [step("organisation", proposal.organisationConsentOn, "organisationConsentOn")]
        : []),
      ...(proposal.perHome
        ? []
        : [
            step("reached", consent.reachedOn, null),
            step("notice", consent.noticeOn, "noticeOn"),
            step("courtUntil", consent.courtUntil, null),
            step("advanceFrom", advance?.earliestOn ?? null, null),
            ...(advance ? [step("advanceCertain", advance.certainOn, null)] : []),
          ]),
    ],
  };
}

function doublePayments({ book, recomputation }: Recomputed): DoublePaymentView[] {
  return recomputation.savings.flatMap(({ handover, doublePayment }) => {
    if (!doublePayment) return [];
    const contract = book.contracts.find(({ id }) => id === doublePayment.contract);
    const places = [
      book.sources.placeOf({ source: handover.source, field: "from" }),
      contract ? book.sources.placeOf({ source: contract.source, field: "to" }) : null,
    ];
    return [
      {
        handover: doublePayment.handover,
        contract: doublePayment.contract,
        from: dutchOf(doublePayment.from),
        to: dutchOf(doublePayment.to),
        cents: doublePayment.cents,
        places: places.filter((place) => place !== null),
      },
    ];
  });
}

function caseView({ initiative, rows, result, breakEven }: InitiativeCase): CaseView {
  return {
    id: initiative.id,
    name: initiative.name,
    years: result.years.map((year) => {
      const row = rows.find((own) => own.year === year.year);
      return {
        year: year.year,
        saving: year.savingCents,
        toResidents: row?.passedOnCents ?? 0,
        costs: (row?.yearlyCents ?? 0) + (row?.oneOffCents ?? 0) + year.guidanceCents,
        result: year.netCents,
        cumulative: Number(year.cumulativeCents),
      };
    }),
    payBack: result.payBack?.months ?? null,
    payBackCorporation: result.payBackCorporation?.months ?? null,
    breakEven: breakEven && breakEvenText(breakEven),
  };
}
