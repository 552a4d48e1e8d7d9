/** What columns of a list of initiatives are by their cells, where their headings alone would say something else or nothing. */

import { isBlank } from "../workbook/cell.ts";
import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { namesParty } from "./headings/content-words.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { normalise } from "./headings/words.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** Whose idea it was. */
const WHOSE =
  /^(?:(?:idee|initiatief|plan|voorstel|verzoek|aanvraag|vraag|wens) (?:van|door|vanuit)|(?:ingediend|aangevraagd|aangedragen|bedacht|aangemeld|gestart|voorgesteld) door|aanvrager|indiener|initiatiefnemer|aanmelder)$/;
const NEARLY_ALL = 0.8;

/** Those who take part, over how many they are. */
const TAKING_PART = /\b(?:kern|kerngroep|bewoners|deelnemers|vrijwilligers|meedoeners|helpers|actieven|leden)\b/;
/** Others than those who take part, or something else about them. */
const NOT_THOSE =
  /\b(?:bereikt\w*|bereik|\w*cijfers?|scores?|waardering|oordeel|opkomst|uren|uur|per|complex|wijk|buurt|straat|totaal|tevreden\w*|benaderd|uitgenodigd|gevraagd|kosten|bijdrage)\b/;

/** What residents do, which is what the initiative is called where no heading names it. */
const IN_SHORT = /^(?:wat|omschrijving|korte omschrijving|beschrijving)$/;
/** A few words are a name; a sentence is none. */
const LONGEST_NAME = 40;

/**
 * The choices with the origin under "Idee van" over parties, the core group under "Bewoners (kern)" over figures, and the name
 * under "Wat" where no other column has it.
 */
export function withCellsOfInitiatives(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const has = (name: string) => chosen.some(({ field }) => field?.field === name);
  const isFree = { origin: !has("origin"), coreGroup: !has("coreGroup"), name: !has("name") };
  return chosen.map((choice, at) => {
    const words = normalise(frame.heads[at]?.heading ?? "");
    if (isFree.origin && choice.field?.field === "owner" && WHOSE.test(words) && areParties(frame, at)) {
      isFree.origin = false;
      return { ...choice, field: fieldNamed("initiative", "origin"), type: "text", confidence: 0.85 };
    }
    if (isFree.name && choice.field?.field === "description" && IN_SHORT.test(words) && areShort(frame, at)) {
      isFree.name = false;
      return { ...choice, field: fieldNamed("initiative", "name") };
    }
    const isCount = (profiles[at]?.shares.integer ?? 0) >= 0.9;
    if (isFree.coreGroup && choice.field === null && isCount && TAKING_PART.test(words) && !NOT_THOSE.test(words)) {
      isFree.coreGroup = false;
      return { ...choice, field: fieldNamed("initiative", "coreGroup"), type: "integer", confidence: 0.8 };
    }
    return choice;
  });
}

function areParties({ cells }: Frame, at: number): boolean {
  const filled = (cells[at] ?? []).filter(({ value }) => !isBlank(value));
  const parties = filled.filter(({ value }) => namesParty(String(value))).length;
  return filled.length > 0 && parties >= filled.length * NEARLY_ALL;
}

/** A few words in each row, and not the same twice. */
function areShort({ cells, records }: Frame, at: number): boolean {
  const texts = (cells[at] ?? []).flatMap(({ value }) => (isBlank(value) ? [] : [normalise(String(value))]));
  return (
    texts.length === records.length &&
    new Set(texts).size === texts.length &&
    texts.every((text) => text.length <= LONGEST_NAME)
  );
}

/** The choices with "Reden" as why it was stopped, in a list of initiatives that all have a last day; elsewhere it is why it began. */
export function withReasonsToStop(frame: Frame, chosen: readonly ColumnChoice[]): readonly ColumnChoice[] {
  const has = (name: string) => chosen.some(({ field }) => field?.field === name);
  const end = chosen.findIndex(({ field }) => field?.field === "endsOn");
  const ended = (frame.cells[end] ?? []).filter(({ value }) => !isBlank(value)).length;
  if (end < 0 || has("endReason") || has("phase") || ended < frame.records.length) return chosen;
  return chosen.map((choice, at) => {
    const isReason =
      choice.field?.field === "motives" && /^reden(?:en)?$/.test(normalise(frame.heads[at]?.heading ?? ""));
    const isDecided = choice.reasons.some(({ from }) => from === "mapping");
    return isReason && !isDecided ? { ...choice, field: fieldNamed("initiative", "endReason") } : choice;
  });
}

const GROUP_NAME = /^(?:(?:naam )?(?:bewoners)?groep|ploeg|club|werkgroep|team)$/;

/** The choices with "Groep" on a card as what the initiative is called, where nothing else on it is. */
export function withGroupAsName(frame: Frame, chosen: readonly ColumnChoice[]): readonly ColumnChoice[] {
  if (frame.layout !== "cards" || chosen.some(({ field }) => field?.field === "name")) return chosen;
  const at = frame.heads.findIndex(
    ({ heading }, own) => GROUP_NAME.test(normalise(heading)) && chosen[own]?.field === null,
  );
  const name = fieldNamed("initiative", "name");
  return chosen.map((choice, own) => (own === at ? { ...choice, field: name, type: "text", confidence: 0.8 } : choice));
}
