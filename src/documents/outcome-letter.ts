import type { HomeFacts, LetterFacts, VoteFacts } from "../journeys/documents/letter-facts.ts";
import { letterWords as say } from "../text/nl/documents/letter-words.ts";
import { type Block, words } from "./document.ts";
import {
  advanceText,
  basisAndStatement,
  closing,
  dayOrGap,
  differenceText,
  heading,
  lowered,
  opening,
  paragraph,
  serviceIn,
} from "./letter-parts.ts";

const texts = say.outcome;

export function outcomeSubject({ proposal: { service } }: LetterFacts): string {
  return service === null ? texts.subjectUnknown : texts.subject(lowered(service));
}

/** The written notice of the result; from its day the time counts in which somebody may go to court (7:261 lid 2 BW). */
export function outcomeLetter(facts: LetterFacts, home: HomeFacts): Block[] {
  const { proposal, votes } = facts;
  return [
    ...opening(facts, home, outcomeSubject(facts)),
    paragraph(words(texts.intro, dayOrGap(proposal.writtenOn), texts.introEnd, serviceIn(facts), texts.introStop)),
    ...(votes ? [heading(texts.heading), countList(votes)] : []),
    ...(votes?.reached ? whenReached(facts, home, votes) : []),
    ...(votes && !votes.reached
      ? [paragraph(texts.notReached(votes.part)), heading(texts.meaning), paragraph(texts.nothing)]
      : []),
    ...closing(facts),
  ];
}

function countList({ entitled, needed, part, counts }: VoteFacts): Block {
  return {
    kind: "facts",
    rows: [
      [texts.entitled, String(entitled)],
      [texts.needed(part), String(needed)],
      ...(counts
        ? [
            [texts.yes, String(counts.yes)] as const,
            [texts.no, String(counts.no)] as const,
            [texts.noAnswer, String(counts.noAnswer)] as const,
          ]
        : []),
    ],
  };
}

function whenReached(facts: LetterFacts, { charge }: HomeFacts, { part }: VoteFacts): Block[] {
  const { proposal, advanceFrom } = facts;
  const { courtWeeks } = proposal;
  return [
    paragraph(texts.reached(part)),
    heading(texts.meaning),
    paragraph(
      words(
        ...[texts.from, dayOrGap(proposal.from), "."],
        ...(charge ? [" ", differenceText(charge), " ", advanceText(charge, advanceFrom)] : []),
      ),
    ),
    ...(charge ? [basisAndStatement(facts)] : []),
    heading(texts.court),
    paragraph(
      words(
        texts.courtText,
        dayOrGap(proposal.courtUntil),
        courtWeeks === null ? "" : texts.courtWeeks(courtWeeks),
        texts.courtEnd,
      ),
    ),
  ];
}
