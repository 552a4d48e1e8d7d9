/** What the cells and headings of a table say of its kind, sign by sign. */

import { isAnswer, isLevelHeading } from "./answers.ts";
import { isBoardOfWork } from "./board.ts";
import { cashBookIn } from "./cash-book.ts";
import { isRegister, isWrittenWithResidents, namesPayment } from "./contract-signs.ts";
import { isCostItem } from "./cost-items.ts";
import { areScoresOfPlaces } from "./cross-table.ts";
import { TASK_WORDS } from "./headings/content-words.ts";
import { isHomeNumber, VACANT } from "./headings/home-words.ts";
import { normalise } from "./headings/words.ts";
import { homeColumns } from "./home-columns.ts";
import { areInitiatives } from "./initiative-signs.ts";
import {
  areKeys,
  areNamedWeights,
  areShares,
  areWeights,
  areWeightsOfItems,
  isUseOfHomes,
  OF_METERS,
} from "./key-signs.ts";
import type { Tally } from "./kind-tally.ts";
import { isNumberedName } from "./layout/heading-words.ts";
import { areMarksByYear, marksOfPlaces, saysMarks } from "./mark-signs.ts";
import { areMeetings, areOffers, areRates, areVotes, isOfOtherThings, measuresNothing } from "./other-signs.ts";
import { ENOUGH, saidOfParticipants } from "./participant-signs.ts";
import { isNumeric } from "./profile-signs.ts";
import { rhythmColumns } from "./rhythm-columns.ts";
import { judgedColumns } from "./sign-columns.ts";
import {
  areBareFigures,
  areCountsInTime,
  areTimed,
  asksPeople,
  BARE_NAME,
  hasAmounts,
  isBoardOf,
  isCalendar,
  isInspection,
  isLed,
  isLedInPhases,
  isListOfPeople,
  isNamed,
  isRota,
  isTallyOfAnswers,
  OF_BUILDINGS,
  shareOfLabels,
  type TableSigns,
} from "./table-signs.ts";
import { isOccupancyByMonth, isOfRentals, isOfTenancies } from "./tenancy-signs.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** Adds the points that content speaks for each kind, and against it. */
export function addContent(signs: TableSigns, tally: Tally): void {
  const { frame, profiles, matrix } = signs;
  const count = (...types: readonly ColumnProfile["type"][]) =>
    profiles.filter((profile, at) => profile.filled > 0 && !matrix?.periods.has(at) && types.includes(profile.type))
      .length;
  // Bare figures under months are as well amounts: the headings decide.
  if (matrix?.marks || matrix?.measured)
    tally.add("task", areBareFigures(matrix, profiles) ? 1.2 : 3.5, "content", "marks");
  else if (matrix && !matrix.levels && [...matrix.periods.values()].some((period) => period.kind === "year"))
    tally.add("cost_line", 1.2, "content", "years");
  else if (
    matrix &&
    !matrix.levels &&
    [...matrix.periods.keys()].filter((at) => profiles[at]?.type === "amount").length >= 2
  )
    tally.add("cost_line", 1.6, "content", "periods");

  // An initiative, a firm and what it does may be called after an item of costs.
  const isItemless = (heading: string) => NAMES_NO_ITEM.test(heading) || (isLed(frame) && BARE_NAME.test(heading));
  const costLabels = shareOfLabels(frame, (text) => isCostItem(text), isItemless);
  // What firms deliver is called after items of costs as well.
  if (costLabels > 0.3 && hasAmounts(signs) && !isRegister(signs) && !matrix?.levels)
    tally.add("cost_line", 4 * costLabels, "content", "costItems");
  const areCounted = areWeightsOfItems(signs);
  const areNamed = areNamedWeights(signs);
  if (areCounted || areNamed) tally.add("allocation_key", 3, "content", "weights");
  const costHeads = frame.heads.filter((head, at) => isCostItem(head.heading) && isNumeric(profiles[at])).length;
  // Who works where: a firm under each complex is no amount.
  const firms = frame.heads.filter(
    ({ heading }, at) => isNumberedName(heading.trim()) && profiles[at]?.type === "text",
  );
  if (firms.length >= 2) tally.add("cost_line", -6, "content", "noPayment");
  if (costHeads >= 2)
    tally.add(
      areCounted || areShares(signs) || areNamed ? "allocation_key" : "cost_line",
      Math.min(6, 1.6 * costHeads),
      "content",
      "costItemHeadings",
    );

  // Hours or pieces, what one costs, and what it comes to: a bill, also when the lines are work that was done.
  const isBill = [RATE, TOTAL].every((words) =>
    frame.heads.some(({ heading }, at) => words.test(normalise(heading)) && profiles[at]?.type === "amount"),
  );
  if (isBill) tally.add("cost_line", 2.5, "content", "bill");

  if (!matrix && cashBookIn(frame)) tally.add("cost_line", 3.5, "content", "cashBook");

  const taskLabels = shareOfLabels(frame, (text) => TASK_WORDS.test(text));
  if (taskLabels > 0.3 && !hasAmounts(signs)) tally.add("task", 2 * taskLabels, "content", "taskWords");

  const homes = frame.records.filter(({ section }) => section !== undefined && HOMES_IN_PART.test(section)).length;
  if (homes > frame.records.length * 0.4) tally.add("unit", 1, "content", "portiek");
  if (shareOfLabels(frame, (text) => VACANT.test(text)) > 0) tally.add("unit", 0.6, "content", "leegstand");
  // What people were asked may be called after an item of costs; nobody paid it.
  if (OF_QUESTIONS.test(normalise(frame.heads[0]?.heading ?? ""))) tally.add("cost_line", -4, "content", "questions");
  if (isOfRentals(signs)) tally.add("unit", 3, "content", "leegstand");
  if (areTimed(signs)) tally.add("task", 2, "content", "taskWords");
  if (areMeetings(signs)) tally.add("task", -4, "content", "meetings");
  if (isRota(signs)) tally.add("task", 3.5, "content", "marks");
  if (!matrix && rhythmColumns(frame, profiles).length > 0) tally.add("task", 4, "content", "marks");

  if (count("postcode") > 0) tally.add("unit", 1.2, "content", "postcode");
  if (count("houseNumber", "address") > 0) tally.add("unit", 1, "content", "address");
  // The number of a home and a street beside it: what is hired from whom is no contract of a firm then.
  const hasHome = frame.heads.some(({ heading }) => isHomeNumber(normalise(heading)));
  if (hasHome && !isAboutDividing(signs) && profiles.some(({ type, streets }) => type === "text" && streets >= 0.6))
    tally.add("unit", 1.5, "content", "address");
  // What tenants have is a contract too, and their names are no initiatives.
  if (isOfTenancies(signs)) {
    tally.add("unit", 2.5, "content", "tenancy");
    for (const kind of ["contract", "initiative"] as const) tally.add(kind, -4, "content", "tenancy");
  }
  if (isOccupancyByMonth(signs)) tally.add("task", -10, "content", "tenancy");
  if (count("phone") > 0) tally.add("contact", 1, "content", "phone");
  // Without headings the numbers themselves say what the list is for.
  const isBare = frame.heads.every(({ heading }) => heading === "");
  if (isBare && count("phone", "email") > 0 && count("text") > 0) tally.add("contact", 1.5, "content", "phone");
  if (count("email") > 0) tally.add("contact", 1, "content", "email");
  if (count("phone", "email") === 0 && homeColumns(frame, profiles).size > 0)
    tally.add("unit", 1.5, "content", "houseNumber");
  if (count("term") > 0) tally.add("contract", 1.2, "content", "term");
  // Who is paid and how much is what a contract is about; without both it is what a group and the corporation agreed.
  const isPaid = frame.heads.some(({ heading }) => namesPayment(heading));
  if (isWrittenWithResidents(signs)) {
    tally.add("agreement", 4, "content", "terms");
    for (const kind of ["contract", "initiative"] as const) tally.add(kind, -4, "content", "terms");
  }
  if (!isPaid && count("amount") === 0) {
    tally.add("contract", -1.5, "content", "noPayment");
    const terms = frame.heads.filter(({ heading }) => OF_AGREEMENT.test(normalise(heading))).length;
    if (terms >= 2) tally.add("agreement", terms >= 3 ? 2.5 : 1.5, "content", "terms");
  }
  const marks = marksOfPlaces(signs);
  if (marks > 0) tally.add("indicator_score", marks >= 2 ? 3.5 : 2, "content", "score");
  if (areScoresOfPlaces(signs)) tally.add("indicator_score", 3.5, "content", "score");
  if (areMarksByYear(signs)) tally.add("indicator_score", 3.5, "content", "score");
  if (isListOfPeople(signs)) tally.add("contact", 2, "content", "names");
  // Who takes part, what they can and when not: where they live is beside it.
  if (saidOfParticipants(signs) >= ENOUGH) {
    tally.add("contact", 3, "content", "names");
    tally.add("unit", -3, "content", "names");
  }
  if (isRegister(signs)) {
    tally.add("contract", 3, "content", "term");
    // What is delivered is called after an item of costs; nobody says that it was paid.
    tally.add("cost_line", -3, "content", "term");
  }
  if (areCountsInTime(signs)) {
    tally.add("indicator_score", 4, "content", "score");
    for (const kind of ["task", "allocation_key", "cost_line"] as const) tally.add(kind, -6, "content", "score");
  }
  if (areWeights(signs)) tally.add("allocation_key", 3.5, "content", "weights");
  if (isUseOfHomes(signs)) tally.add("allocation_key", 5, "content", "weights");
  if (areKeys(signs)) tally.add("allocation_key", 4, "content", "weights");
  const levels = profiles.filter((profile) => profile.filled > 1 && (profile.shares.level ?? 0) >= 0.8).length;
  // Letters in one column may be a block or a label; a grid of them is a round of looking at quality.
  if (matrix?.levels) tally.add("indicator_score", 4, "content", "level");
  else if (levels >= 3) tally.add("indicator_score", Math.min(5, 1.5 * levels), "content", "level");
  else if (levels === 2 && saysMarks(signs)) tally.add("indicator_score", 3, "content", "level");
  else if (count("level") > 0) tally.add("indicator_score", 1.5, "content", "level");
  const ticked = frame.heads.filter(({ heading }, at) => {
    return isLevelHeading(heading) && (profiles[at]?.filled === 0 || profiles[at]?.type === "boolean");
  });
  if (ticked.length >= 3) tally.add("indicator_score", 4, "content", "level");
  const judged = judgedColumns(frame, profiles).length;
  if (!matrix && judged >= 2) tally.add("indicator_score", Math.min(5, 1.8 * judged), "content", "score");
  else if (!matrix && judged > 0) tally.add("indicator_score", 1, "content", "score");
  const questions = frame.heads.filter(({ heading }) => asksPeople(heading)).length;
  // A list of buildings names their year and their homes; an initiative does not.
  const buildings = frame.heads.filter(({ heading }) => OF_BUILDINGS.test(normalise(heading))).length;
  if (buildings >= 2) tally.add("initiative", -3, "content", "buildings");
  // "Naam initiatief" with a house number and a postcode: where the initiative is.
  if (areInitiatives(frame, profiles)) tally.add("unit", -4, "content", "initiatives");
  // From one house number to another: a group of homes, not a home.
  const ends = frame.heads.filter(({ heading }, at) => {
    return profiles[at]?.type === "houseNumber" && END_OF_RANGE.test(normalise(heading));
  });
  if (ends.length >= 2) tally.add("unit", -4, "content", "range");
  // Beds and lawns have square metres and lie in a street too.
  if (frame.heads.some(({ heading }) => OF_GREEN.test(normalise(heading)))) tally.add("unit", -4, "content", "green");
  // Courses and meetings are no work that comes back, whatever they are about.
  if (frame.heads.some(({ heading }) => OF_COURSES.test(normalise(heading))))
    tally.add("task", -4, "content", "courses");
  // What people reported and what became of it: neither costs, nor tasks that come back.
  if (frame.heads.filter(({ heading }) => OF_REPORTS.test(normalise(heading))).length >= 2)
    for (const kind of ["cost_line", "task", "initiative", "agreement", "indicator_score"] as const)
      tally.add(kind, -4, "content", "reports");
  // For and against a proposal: neither a start and an end, nor costs.
  if (areVotes(signs))
    for (const kind of ["indicator_score", "initiative", "task", "cost_line", "agreement"] as const)
      tally.add(kind, -6, "content", "votes");
  if (measuresNothing(signs)) tally.add("indicator_score", -4, "content", "nothingMeasured");
  // What people said, and how often.
  if (frame.heads.some(({ heading }) => SAID.test(normalise(heading))))
    for (const kind of ["task", "initiative"] as const) tally.add(kind, -4, "content", "said");
  // What each firm asks for it: nobody paid it, and nothing was agreed.
  if (areOffers(signs))
    for (const kind of ["cost_line", "contract", "task", "initiative"] as const)
      tally.add(kind, -10, "content", "offers");
  if (areRates(signs)) for (const kind of ["cost_line", "contract"] as const) tally.add(kind, -10, "content", "rates");
  // What an initiative has to spend is no item of costs, whatever is done with it.
  if (isLedInPhases(frame)) tally.add("cost_line", -3, "content", "phases");
  if (!isNamed(signs)) tally.add("initiative", -2.5, "content", "unnamed");
  // What somebody paid and wants back.
  if (frame.heads.filter(({ heading }) => OF_CLAIMS.test(normalise(heading))).length >= 2)
    for (const kind of ["initiative", "indicator_score", "task", "agreement"] as const)
      tally.add(kind, -4, "content", "claims");
  if (isBoardOf(signs)) tally.add("initiative", 4, "content", "phases");
  if (isBoardOfWork(frame.heads.map(({ heading }) => heading)))
    for (const kind of ["agreement", "task", "initiative"] as const) tally.add(kind, -8, "content", "phases");
  // What happens in which month is a calendar, and no list of initiatives.
  if (isCalendar(frame))
    for (const kind of ["initiative", "cost_line"] as const) tally.add(kind, -4, "content", "calendar");
  // Readings of meters count what was used, and no money.
  const meters = frame.heads.filter(({ heading }) => OF_METERS.test(normalise(heading))).length;
  if (meters >= 2) tally.add("cost_line", -4, "content", "meters");
  // What changed in the file itself.
  if (frame.heads.some(({ heading }) => /^versie(nr|nummer)?\b/i.test(heading.trim())))
    tally.add("agreement", -3, "content", "version");
  // Keys of doors are lent out and come back; a list of homes has one or two columns about that at most.
  const lent = frame.heads.filter(({ heading }) => LENT.test(heading)).length;
  if (lent > 0) tally.add("allocation_key", -4, "content", "lent");
  if (lent >= 3) tally.add("unit", -3, "content", "lent");
  // Who has the wheelbarrow, and whether it came back: neither costs nor work to be done.
  if (lent >= 2)
    for (const kind of ["task", "cost_line", "initiative"] as const) tally.add(kind, -4, "content", "lent");
  if (isInspection(signs)) tally.add("indicator_score", 2.5, "content", "inspection");
  const answers = frame.heads.filter(({ heading }, at) => {
    const isCount = ["integer", "code"].includes(profiles[at]?.type ?? "");
    return isCount && isAnswer(heading);
  });
  if (answers.length >= 2) tally.add("indicator_score", 2.5, "content", "questions");
  else if (isOfOtherThings(signs)) tally.add("indicator_score", -4, "content", "otherThings");
  if (isTallyOfAnswers(signs)) tally.add("indicator_score", 3, "content", "questions");
  if (questions > 0) tally.add("indicator_score", Math.min(5, 1.8 * questions), "content", "questions");
}

const OF_QUESTIONS = /^(?:vraag|vragen|stelling|stellingen|question|questions)$/;

/** Sections of a list of homes. */
const HOMES_IN_PART = /^(portiek|trappenhuis|trap|ingang|opgang|blok|galerij|gebouw|flat|complex)\b/i;

function isAboutDividing({ sheetName, titles }: TableSigns): boolean {
  return /sleutel|verdeling|gewicht|breukde/i.test([sheetName, ...titles].join(" "));
}

const END_OF_RANGE = /\b(?:van|vanaf|tot|t m|tm|tot en met|eerste|laatste|begin|eind)\b/;

const NAMES_NO_ITEM =
  /^(?:kenmerk|(?:naam )?(?:initiatief|initiatieven|project|projectnaam|bewonersinitiatief|plan|idee)|(?:naam )?(?:leverancier|firma|bedrijf|aannemer)|supplier)$/;

const OF_GREEN =
  /^(?:(?:locatie|soort|type|plek) )?(?:groen(?:vak(?:ken)?|strook|voorziening|perk|object)?|perk|plantvak|boomspiegel|plantsoen|beplanting|gazon|haag|bomen)(?: ?(?:nr|nummer))?$|^vak ?(?:nr|nummer)$/;

const OF_COURSES = /^(?:cursus(?:sen)?|training(?:en)?|workshops?|opleiding(?:en)?|scholing)$/;
const OF_REPORTS =
  /^(?:meld(?:ing(?:s?(?:nr|nummer|datum))?|nr|er)?|datum melding|gemeld(?: door| op| bij)?|melding(?: nr| nummer| door)?|klacht(?:nr|nummer)?|klager|storing(?:nr|nummer)?|reparatieverzoek|prio(?:riteit)?)$/;

const OF_CLAIMS =
  /^(?:declaratie\w*|declarant|bon(?:nr|nummer)?|datum bon|bondatum|kassabon\w*|kwitantie\w*|factuur(?:nr|nummer|datum)?|datum factuur|iban)$/;

const SAID = /\b(?:hoe vaak|aantal keer|aantal) (?:genoemd|gekozen|gestemd|gezegd)\b|^(?:genoemd|aantal stemmen)$/;

const LENT =
  /\b(?:uitgegeven|uitgifte|uitgeleend|ingeleverd|inlever\w*|retour|terug(?:gave|gebracht|ontvangen)?|in bezit|sleutel(?:nr|nummer|houder)|(?:waar)?borg(?:som)?|datum (?:uit|in)|uitgegeven|geleend)\b|^(?:uit|in)$/i;

const RATE = /^(?:tarief|uurtarief|prijs p|prijs per|eenheidsprijs|stukprijs)\b/;

const TOTAL = /^(?:totaal|bedrag)\b/;

/** What is written in an agreement between a group of residents and the corporation. */
const OF_AGREEMENT =
  /\b(?:getekend|ondertekend|verzeker\w*|opzegtermijn|opzegging|proeftijd|proefperiode|geldig|sleutels?|reglement)\b/;
