import { isoOf } from "../days/day.ts";
import type { HomeFacts, LetterFacts } from "../journeys/documents/letter-facts.ts";
import { letterWords as say } from "../text/nl/documents/letter-words.ts";
import { type Block, words } from "./document.ts";
import {
  advanceText,
  basisAndStatement,
  chargeTable,
  closing,
  differenceText,
  heading,
  opening,
  paragraph,
  serviceIn,
} from "./letter-parts.ts";

const texts = say.change;

/** The changed charge of one household that is bound by the proposal. */
export function changeLetter(facts: LetterFacts, home: HomeFacts): Block[] {
  const { proposal, votes, advanceFrom, on } = facts;
  const { charge } = home;
  const { noticeOn, courtUntil, perHome } = proposal;
  const isOpen = !perHome && courtUntil !== null && courtUntil >= on;
  return [
    ...opening(facts, home, texts.subject),
    paragraph(
      words(
        perHome ? texts.perHome : votes ? texts.intro(votes.part) : texts.introUnknown,
        serviceIn(facts),
        perHome || noticeOn === null ? texts.introEnd : texts.introNotice(isoOf(noticeOn)),
      ),
    ),
    heading(texts.heading),
    paragraph(advanceText(charge, advanceFrom)),
    paragraph(texts.self),
    ...(isOpen && courtUntil !== null ? [paragraph(texts.court(isoOf(courtUntil)))] : []),
    ...(charge
      ? [heading(say.charge.heading), chargeTable(charge), paragraph(differenceText(charge)), basisAndStatement(facts)]
      : []),
    ...closing(facts),
  ];
}
