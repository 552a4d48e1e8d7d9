/** What letters about service charges have in common. */

import { type Day, isoOf } from "../days/day.ts";
import type { Change, ChangeFacts, HomeCharge, HomeFacts, LetterFacts } from "../journeys/documents/letter-facts.ts";
import { letterDay, letterWords as say } from "../text/nl/documents/letter-words.ts";
import { dutchMoney } from "../text/nl/figures.ts";
import { type Block, type DataTable, orGap, type Words, words } from "./document.ts";

export function opening(facts: LetterFacts, home: HomeFacts, subject: string): Block[] {
  return [
    { kind: "sender", name: orGap(facts.organisation, say.fields.organisation) },
    {
      kind: "address",
      lines: [home.household ?? say.resident, orGap(home.street, say.fields.street), orGap(home.city, say.fields.city)],
    },
    {
      kind: "facts",
      rows: [
        [say.about.day, letterDay(isoOf(facts.on))],
        [say.about.reference, say.reference(facts.proposal.id, home.unit)],
      ],
    },
    { kind: "title", text: subject, subtitle: "" },
    paragraph(say.dear),
  ];
}

export function closing({ contact, guide, organisation }: LetterFacts): Block[] {
  return [
    heading(say.questions.heading),
    paragraph(words(say.questions.text, orGap(contact, say.fields.contact), ".")),
    { kind: "paragraph", words: say.greeting, keepsNext: true },
    { kind: "signature", lines: [orGap(organisation, say.fields.organisation), ...(guide === null ? [] : [guide])] },
  ];
}

/** The service as it stands in the middle of a sentence: "schoonmaak portieken", but "WKO-installatie". */
export function serviceIn({ proposal }: LetterFacts): Words {
  return orGap(proposal.service === null ? null : lowered(proposal.service), say.fields.service);
}

export function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

export function changeList(changes: readonly ChangeFacts[]): Block {
  return { kind: "list", items: changes.map(({ kind, name }) => say.changes(kind, name ?? say.groupCosts)) };
}

/** Old against new, item by item; every amount is in the calculation of this home. */
export function chargeTable({ items, other, administration, perYear, perMonth }: HomeCharge): DataTable {
  const { columns } = say.charge;
  const row = (name: string, change: Change): Words[] => [name, dutchMoney(change.old), dutchMoney(change.new)];
  const hasAdministration = administration.old !== 0 || administration.new !== 0;
  return {
    kind: "table",
    columns: [
      { heading: columns.item, width: 0.56 },
      { heading: columns.old, width: 0.22, isAmount: true },
      { heading: columns.later, width: 0.22, isAmount: true },
    ],
    rows: [
      ...items.map((item) => row(item.name ?? say.groupCosts, item)),
      ...(other ? [row(say.charge.other, other)] : []),
      ...(hasAdministration ? [row(say.charge.administration, administration)] : []),
      row(say.charge.perYear, perYear),
      row(say.charge.perMonth, perMonth),
    ],
    totals: 2,
  };
}

/** A saving, a loss or neither, in words. */
export function differenceText({ perMonth }: HomeCharge): string {
  const less = perMonth.old - perMonth.new;
  if (less === 0) return say.charge.same;
  return less > 0 ? say.charge.lower(less) : say.charge.higher(-less);
}

/** What is paid in advance now, and what it becomes. `from`: "unknown" while it is a proposal. */
export function advanceText(charge: HomeCharge | null, from: Day | null | "unknown"): Words {
  const amount = (cents: number | null | undefined) =>
    cents === null || cents === undefined ? null : dutchMoney(cents);
  const { now, becomes, wouldBecome, perMonthFrom, perMonthLater } = say.charge;
  return words(
    now,
    orGap(amount(charge?.advance), say.fields.advance),
    from === "unknown" ? wouldBecome : becomes,
    orGap(amount(charge?.newAdvance), say.fields.newAdvance),
    ...(from === "unknown" ? [perMonthLater] : [perMonthFrom, dayOrGap(from), "."]),
  );
}

export function basisAndStatement({ year, isEstimate, statementBy }: LetterFacts): Block {
  return paragraph(
    `${say.charge.basis(year, isEstimate)} ${say.charge.statement(statementBy === null ? null : isoOf(statementBy))}`,
  );
}

export function dayOrGap(day: Day | null): Words {
  return orGap(day === null ? null : letterDay(isoOf(day)), say.fields.day);
}

export function heading(text: string): Block {
  return { kind: "heading", text };
}

export function paragraph(text: Words): Block {
  return { kind: "paragraph", words: text };
}
