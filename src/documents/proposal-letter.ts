import { isoOf } from "../days/day.ts";
import type { HomeFacts, LetterFacts } from "../journeys/documents/letter-facts.ts";
import { letterWords as say } from "../text/nl/documents/letter-words.ts";
import { type Block, orGap, words } from "./document.ts";
import {
  advanceText,
  basisAndStatement,
  changeList,
  chargeTable,
  closing,
  dayOrGap,
  differenceText,
  heading,
  lowered,
  opening,
  paragraph,
  serviceIn,
} from "./letter-parts.ts";

const texts = say.proposal;

export function proposalSubject({ proposal: { service } }: LetterFacts): string {
  return service === null ? texts.subjectUnknown : texts.subject(lowered(service));
}

/** The written proposal to one household, with a slip to answer (7:261 lid 2 BW). */
export function proposalLetter(facts: LetterFacts, home: HomeFacts): Block[] {
  const { proposal, complex, level, changes, tasks } = facts;
  const { charge } = home;
  return [
    ...opening(facts, home, proposalSubject(facts)),
    paragraph(words(texts.intro(complex), serviceIn(facts), texts.introEnd)),
    heading(texts.heading),
    ...(tasks.length > 0
      ? [
          paragraph(texts.work(level)),
          {
            kind: "list" as const,
            items: tasks.map(({ name, spaces, howOften }) => texts.task(name, spaces, howOften)),
          },
        ]
      : []),
    paragraph(words(texts.from, dayOrGap(proposal.from), ". ", changes.length > 0 ? texts.changes : "")),
    ...(changes.length > 0 ? [changeList(changes)] : []),
    ...adviceIn(facts),
    ...(charge
      ? [
          heading(say.charge.heading),
          chargeTable(charge),
          paragraph(words(differenceText(charge), " ", advanceText(charge, "unknown"))),
          basisAndStatement(facts),
        ]
      : []),
    heading(texts.ask),
    paragraph(words(texts.fillIn, dayOrGap(proposal.replyBy), ". ", texts.oneVote)),
    ...rule(facts),
    paragraph(texts.secret),
    ...closing(facts),
    slip(facts, home),
  ];
}

function adviceIn({ proposal: { advice, adviceReceivedOn, adviceAskedOn } }: LetterFacts): Block[] {
  const iso = (day: number | null) => (day === null ? null : isoOf(day));
  const text = texts.advice(advice, iso(adviceReceivedOn), iso(adviceAskedOn));
  return text === null ? [] : [paragraph(text)];
}

/** When the proposal binds, and what somebody can do who does not agree. */
function rule({ proposal, votes }: LetterFacts): Block[] {
  if (proposal.perHome) return [paragraph(texts.perHome)];
  return [
    ...(votes ? [paragraph(`${texts.joint(votes.part, votes.entitled, votes.needed)} ${texts.noAnswer}`)] : []),
    paragraph(texts.result(proposal.courtWeeks)),
  ];
}

function slip(facts: LetterFacts, { unit, street }: HomeFacts): Block {
  const { proposal, contact } = facts;
  const { slip: own } = texts;
  return {
    kind: "slip",
    cut: own.cut,
    title: own.title,
    about: [
      [own.proposal, words(`${proposal.id}, `, serviceIn(facts))],
      [own.home, words(orGap(street, say.fields.street), ` (${unit})`)],
    ],
    choices: [own.yes, own.no],
    lines: own.lines,
    back: words(own.back, dayOrGap(proposal.replyBy), own.at, orGap(contact, say.fields.contact), "."),
  };
}
