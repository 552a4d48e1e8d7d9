/** J6: old against new service charges; a copy of the workbook with Herberekening, Per eenheid and Businesscase filled in. */

import { isoOf } from "../../days/day.ts";
import { formatCents } from "../../domain/money/cents.ts";
import type { SavedEuros } from "../../domain/recompute/saved-euros.ts";
import { homeItems } from "../../journeys/charges/home-items.ts";
import type { InitiativeCase } from "../../journeys/charges/initiative-case.ts";
import type { ProposalOutcome } from "../../journeys/charges/proposal-outcome.ts";
import { type Recomputed, recomputeCharges } from "../../journeys/charges/recompute.ts";
import { rowsOfRecomputation } from "../../journeys/charges/result-rows.ts";
import { breakEvenText } from "../../text/nl/break-even-text.ts";
import { dutchDay, dutchMoney } from "../../text/nl/figures.ts";
import type { ExitCode } from "../exit-codes.ts";
import { type ChargesOptions, writeCharges } from "./charges-file.ts";
import { dayOrNull } from "./charges-json.ts";

export interface RecomputeFileOptions extends ChargesOptions {
  readonly initiative?: string;
}

export function recomputeFile(file: string, options: RecomputeFileOptions): Promise<ExitCode> {
  return writeCharges(file, options, (workbook, { year, today }) => {
    const recomputed = recomputeCharges(workbook, { year, initiative: options.initiative ?? null }, today);
    if (!recomputed.ok) return recomputed;
    const value = {
      rows: rowsOfRecomputation(recomputed.value),
      json: recomputationJson(recomputed.value),
      summary: summaryOf(recomputed.value),
    };
    return { ok: true, value, problems: recomputed.problems };
  });
}

function recomputationJson({ book, kind, recomputation, proposals, cases }: Recomputed): object {
  const perHome = homeItems(recomputation);
  return {
    year: recomputation.year,
    kind,
    items: recomputation.items.map(({ item, oldCents, firstYearCents, laterYearsCents }) => ({
      item: item.id,
      name: book.names.get(item.id) ?? item.service,
      complex: item.complex,
      old: formatCents(oldCents),
      firstYear: formatCents(firstYearCents),
      new: formatCents(laterYearsCents),
    })),
    units: recomputation.homes.map((home) => ({
      unit: home.unit,
      complex: home.complex,
      let: home.isLet,
      oldPerYear: formatCents(home.oldPerYear),
      firstYear: formatCents(home.firstYear),
      newPerYear: formatCents(home.newPerYear),
      oldPerMonth: formatCents(home.oldPerMonth),
      newPerMonth: formatCents(home.newPerMonth),
      advance: home.advance === null ? null : moneyOrNull(home.advance),
      newAdvance: home.newAdvance === null ? null : formatCents(home.newAdvance),
      items: (perHome.get(home.unit) ?? []).map(({ item, old, firstYear, laterYears }) => ({
        item,
        old: formatCents(old),
        firstYear: formatCents(firstYear),
        new: formatCents(laterYears),
      })),
    })),
    savings: savingsJson(recomputation.laterYears),
    savingsFirstYear: savingsJson(recomputation.firstYear),
    doublePayments: recomputation.doublePayments.map(({ handover, contract, from, to, cents }) => ({
      handover,
      contract,
      from: isoOf(from),
      to: isoOf(to),
      amount: formatCents(cents),
    })),
    consents: proposals.map(consentJson),
    businessCases: cases.map(caseJson),
  };
}

/** In a full year; in the year of the change. Residents + corporation + reinvested = items + overhead. */
function savingsJson(saved: SavedEuros): object {
  return {
    residents: formatCents(saved.residentsCents),
    corporation: formatCents(saved.corporationCents),
    reinvested: formatCents(saved.reinvestedCents),
    items: formatCents(saved.itemsCents),
    overhead: formatCents(saved.overheadCents),
    corporationParts: {
      landlord: formatCents(saved.corporation.landlordCents),
      residue: formatCents(saved.corporation.residueCents),
      overhead: formatCents(saved.corporation.overheadCents),
      administration: formatCents(saved.corporation.administrationCents),
      groupCosts: formatCents(saved.corporation.groupCostsCents),
    },
  };
}

/** Only numbers: who answered what stays in the workbook. */
function consentJson({ proposal, consent, advance }: ProposalOutcome): object {
  return {
    proposal: consent.proposal,
    service: proposal.service,
    perHome: proposal.perHome,
    entitled: consent.entitled,
    yes: consent.yes,
    no: consent.no,
    noAnswer: consent.noAnswer,
    needed: proposal.perHome ? null : consent.needed,
    reached: proposal.perHome ? null : consent.reached,
    reachedOn: dayOrNull(consent.reachedOn),
    noticeOn: dayOrNull(consent.noticeOn),
    courtUntil: dayOrNull(consent.courtUntil),
    advice: consent.advice.state,
    organisation: consent.organisation,
    newAdvanceFrom: advance ? isoOf(advance.earliestOn) : null,
    newAdvanceCertainFrom: advance ? isoOf(advance.certainOn) : null,
  };
}

function caseJson({ initiative, rows, result, breakEven }: InitiativeCase): object {
  return {
    initiative: initiative.id,
    years: result.years.map((year) => {
      const row = rows.find((own) => own.year === year.year);
      return {
        year: year.year,
        counterfactual: formatCents(row?.counterfactualCents ?? 0),
        with: formatCents(row?.withCents ?? 0),
        saving: formatCents(year.savingCents),
        toResidents: formatCents(row?.passedOnCents ?? 0),
        yearlyCosts: formatCents(row?.yearlyCents ?? 0),
        oneOffCosts: formatCents(row?.oneOffCents ?? 0),
        result: formatCents(year.netCents),
        corporation: formatCents(year.corporationCents),
        cumulative: formatCents(year.cumulativeCents),
      };
    }),
    payBackMonths: result.payBack?.months ?? null,
    payBackMonthsCorporation: result.payBackCorporation?.months ?? null,
    breakEvenResidents: breakEven?.residents ?? null,
  };
}

function moneyOrNull(cents: number): string | null {
  return Number.isInteger(cents) ? formatCents(cents) : null;
}

function summaryOf({ recomputation, proposals, cases }: Recomputed): string[] {
  const { firstYear, laterYears, homes, year } = recomputation;
  return [
    `Herberekening ${year} voor ${homes.length} ${homes.length === 1 ? "woning" : "woningen"}.`,
    savedLine(`In ${year}`, firstYear),
    savedLine("In een heel jaar", laterYears),
    ...unclearLine(homes.filter(({ isLet }) => isLet === null).length),
    ...cases.flatMap(caseLine),
    ...proposals.map(({ consent, proposal, advance }) =>
      proposal.perHome
        ? `Voorstel ${consent.proposal}: ${consent.yes} van ${consent.entitled} huurders zeggen ja; het geldt alleen voor hen.`
        : `Voorstel ${consent.proposal}: ${consent.yes} van ${consent.entitled} huurders zeggen ja, ${consent.needed ?? "?"} nodig.${
            advance ? ` Het nieuwe voorschot kan ingaan op ${dutchDay(isoOf(advance.earliestOn))}.` : ""
          }`,
    ),
  ];
}

/** Homes of which the saving cannot be given to anybody yet. */
function unclearLine(homes: number): string[] {
  if (homes === 0) return [];
  return [
    `Bij ${homes === 1 ? "1 woning" : `${homes} woningen`} is niet duidelijk wie er woont. Die besparing telt nu bij de corporatie.`,
  ];
}

/** A loss is told as one. */
function caseLine({ initiative, result, breakEven }: InitiativeCase): string[] {
  const last = result.years.at(-1);
  if (!last) return [];
  const { cumulativeCents: all, cumulativeCorporationCents: own, year } = last;
  const outcome = all < 0n ? `kost samen ${dutchMoney(-all)}` : `levert samen ${dutchMoney(all)} op`;
  return [
    `Initiatief ${initiative.id} ${outcome} tot en met ${year}, voor de corporatie zelf ${dutchMoney(own)}. ${payBackLine(result.payBack)}`,
    ...(breakEven ? [breakEvenText(breakEven)] : []),
  ];
}

function payBackLine(payBack: InitiativeCase["result"]["payBack"]): string {
  if (payBack === null) return "Het verdient zich in die tijd niet terug.";
  if (payBack.months === 0) return "Het hoeft zich niet terug te verdienen.";
  return `Het is na ${payBack.months} ${payBack.months === 1 ? "maand" : "maanden"} terugverdiend.`;
}

function savedLine(when: string, saved: SavedEuros): string {
  const { itemsCents, overheadCents, residentsCents, corporationCents, reinvestedCents } = saved;
  return `${when} minder kosten: ${dutchMoney(itemsCents + overheadCents)}. Daarvan naar bewoners ${dutchMoney(residentsCents)}, naar de corporatie ${dutchMoney(corporationCents)}, opnieuw ingezet ${dutchMoney(reinvestedCents)}.`;
}
