/** Proposals to the tenants and what they answered. */

import type { AnswerRow, Proposal } from "../../domain/consent/proposal.ts";
import { problem } from "../../problems/problem.ts";
import { figureIn, idIn, isFilledIn, type ReadingOf } from "./reading.ts";

/** A proposal with what the workbook says about it besides what the rules ask. */
export interface ReadProposal extends Proposal {
  readonly initiative: string;
  readonly complex: string;
  readonly service: string;
  /** A service that each home can have or not: it binds only who agreed, and 70% says nothing (7:261 lid 2 BW). */
  readonly perHome: boolean;
}

type ConsentReading = ReadingOf<"proposals" | "support", "proposals" | "units" | "initiatives" | "complexes">;

const ANSWERS: Readonly<Record<string, AnswerRow["answer"]>> = { ja: "yes", nee: "no", "geen reactie": "none" };

/**
 * The proposals. The tenants to whom the service is delivered are those with a row on Draagvlak: who was asked. A row that names
 * a unit that does not exist is mentioned and counts for nobody.
 */
export function readProposals(reading: ConsentReading): {
  readonly proposals: readonly ReadProposal[];
  readonly answers: readonly AnswerRow[];
} {
  const { proposals: table } = reading.tables;
  reading.sources.add(table, { writtenOn: "proposedOn", units: "group" });
  const { answers, asked } = readAnswers(reading);
  const proposals = table.rows.flatMap((row): ReadProposal[] => {
    const { values } = row;
    if (!isFilledIn(reading, table, row, "id") || values.id === null) return [];
    const id = idIn(reading.ids.proposals, values.id);
    const day = (key: string): number | null => {
      const read = figureIn(row, key);
      return Number.isFinite(read) ? read : null;
    };
    return [
      {
        id,
        units: [...(asked.get(id) ?? [])],
        writtenOn: day("proposedOn"),
        noticeOn: day("noticeOn"),
        adviceAskedOn: day("adviceAskedOn"),
        adviceReceivedOn: day("adviceReceivedOn"),
        adviceFollowed: values.adviceFollowed,
        reasonsGivenOn: day("reasonsGivenOn"),
        changesPolicy: values.changesPolicy === true,
        organisationConsentOn: day("organisationConsentOn"),
        source: reading.sources.nameOf(table, row.at),
        initiative: idIn(reading.ids.initiatives, values.initiative),
        complex: idIn(reading.ids.complexes, values.complex),
        service: values.service ?? "",
        perHome: values.serviceKind === "per woning",
      },
    ];
  });
  return { proposals, answers };
}

function readAnswers(reading: ConsentReading): {
  readonly answers: readonly AnswerRow[];
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const { support } = reading.tables;
  reading.sources.add(support);
  const asked = new Map<string, Set<string>>();
  const answers = support.rows.flatMap((row): AnswerRow[] => {
    const isUsable = [isFilledIn(reading, support, row, "proposal"), isFilledIn(reading, support, row, "unit")];
    if (!isUsable.every(Boolean)) return [];
    const proposal = idIn(reading.ids.proposals, row.values.proposal);
    const unit = idIn(reading.ids.units, row.values.unit);
    if (reading.ids.units.canonical(unit) === null) {
      const place = support.placeOf(row.at, "unit");
      reading.problems.push(problem("D044", "error", place ? [place] : [], { unit }));
      return [];
    }
    const units = asked.get(proposal) ?? new Set<string>();
    asked.set(proposal, units.add(unit));
    const answeredOn = figureIn(row, "answeredOn");
    return [
      {
        proposal,
        unit,
        answer: (row.values.answer === null ? undefined : ANSWERS[row.values.answer]) ?? "none",
        answeredOn: Number.isFinite(answeredOn) ? answeredOn : null,
        source: reading.sources.nameOf(support, row.at),
      },
    ];
  });
  return { answers, asked };
}
