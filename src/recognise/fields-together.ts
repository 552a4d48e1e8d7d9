/** What columns are when seen beside each other, where a heading alone would say something else. */

import { FEWEST_ANSWERS, isAnswer } from "./answers.ts";
import type { ColumnChoice } from "./column-choice.ts";
import { typeFor } from "./field-type.ts";
import type { Frame } from "./frame.ts";
import { SPACE_WORDS, TASK_WORDS } from "./headings/content-words.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { normalise } from "./headings/words.ts";
import { homeColumns } from "./home-columns.ts";
import type { Matrix } from "./matrix.ts";
import { figuresIn } from "./profile-signs.ts";
import type { TableKind } from "./recognised.ts";
import type { ValueType } from "./value.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** "Tevreden" over how many people said so is no score, as it is over one figure. */
export function withoutCounts(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const isCount = frame.heads.map(({ heading }, at) => (profiles[at]?.shares.integer ?? 0) >= 0.9 && isAnswer(heading));
  const isCounted = isCount.filter(Boolean).length >= FEWEST_ANSWERS;
  return chosen.map((choice, at) => (isCounted && isCount[at] ? { ...choice, field: null, type: "integer" } : choice));
}

const YEAR_IN_WORDS = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** What comes back for every year: the score, and how many people gave it. */
const OF_YEARS: ReadonlySet<string> = new Set(["score", "count"]);

/** "Cijfer 2023" beside "Cijfer 2024": scores of the same in another year; so "Respondenten 2024" beside those of 2023. */
export function withScoresOfYears(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const wordsAt = (at: number) => {
    const heading = frame.heads[at]?.heading ?? "";
    return YEAR_IN_WORDS.test(heading) ? normalise(heading.replace(YEAR_IN_WORDS, " ")) : null;
  };
  const known = new Map(
    chosen.flatMap((choice, at) => {
      const words = OF_YEARS.has(choice.field?.field ?? "") ? wordsAt(at) : null;
      return words ? [[words, choice] as const] : [];
    }),
  );
  return chosen.map((choice, at) => {
    const alike = choice.field === null ? known.get(wordsAt(at) ?? "") : undefined;
    if (!alike || figuresIn(profiles[at] as ColumnProfile) < 0.6) return choice;
    return { ...choice, field: alike.field, type: typeFor(alike.field, profiles[at] as ColumnProfile) };
  });
}

/** Where no heading says which key, "omschrijving" beside how it divides is what the key is called. */
export function withNamesOfKeys(frame: Frame, chosen: readonly ColumnChoice[]): ColumnChoice[] {
  const ofCodes = withMethodsOfKeys(frame, chosen);
  if (ofCodes) return ofCodes;
  const has = (name: string) => chosen.some(({ field }) => field?.field === name);
  const at = frame.heads.findIndex(({ heading }) => /^(?:omschrijving|naam)$/.test(normalise(heading)));
  if (has("key") || has("weight") || !has("kind") || at < 0) return [...chosen];
  const key = fieldNamed("allocation_key", "key");
  return chosen.map((choice, own) => (own === at ? { ...choice, field: key, type: "text" } : choice));
}

/** Where somebody gets his post, or went to, is no home of the list. */
const ELSEWHERE =
  /\b(?:post\w*|correspondentie\w*|corr|factuur\w*|nieuw|nieuwe|oud|oude|vorig|vorige|verhuis\w*|eigenaar)\b/;

/** A list of homes without a heading for where they are: the only column of streets with a number says it. */
export function withAddress(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const isSaid = chosen.some(
    ({ field }) => field !== null && ["address", "street", "houseNumber"].includes(field.field),
  );
  const places = chosen.flatMap(({ field }, at) => (field === null && (profiles[at]?.streets ?? 0) >= 0.6 ? [at] : []));
  const [only, second] = places;
  if (isSaid || only === undefined || second !== undefined) return [...chosen];
  if (ELSEWHERE.test(normalise(frame.heads[only]?.heading ?? ""))) return [...chosen];
  const address = fieldNamed("unit", "address");
  return chosen.map((choice, at) => (at === only ? { ...choice, field: address, type: "address" } : choice));
}

/** A code and words for each key, beside which the method is how it divides and not what it is called; null for another list. */
function withMethodsOfKeys(frame: Frame, chosen: readonly ColumnChoice[]): ColumnChoice[] | null {
  const at = (words: RegExp) => frame.heads.findIndex(({ heading }) => words.test(normalise(heading)));
  const [code, name, method] = [at(CODE_OF_KEY), at(WORDS_OF_KEY), at(METHOD)];
  const isFree = !chosen.some(({ field }, own) => field?.field === "key" && own !== method && own !== code);
  if (code < 0 || name < 0 || method < 0 || !isFree) return null;
  return chosen.map((choice, own) => {
    if (own === code) return { ...choice, field: null, type: "code" };
    const field = own === name ? "key" : own === method ? "kind" : null;
    return field === null ? choice : { ...choice, field: fieldNamed("allocation_key", field), type: "text" };
  });
}

const CODE_OF_KEY = /^(?:code|nr|nummer|id|sleutel ?(?:code|nr|nummer))$/;
const WORDS_OF_KEY = /^(?:omschrijving|naam|naam sleutel)$/;
const METHOD = /^(?:verdeelmethode|verdeelwijze|wijze van verdelen|omslagmethode|methode|verdelen op|verdeeld naar)$/;

/**
 * Beside the number of an account the only column of words is what it is called; beside the items themselves "soort" is something
 * else of them.
 */
export function withItem(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  const has = (name: string) => chosen.some(({ field }) => field?.field === name);
  const words = chosen.flatMap(({ field, type }, at) =>
    field === null && type === "text" && !profiles[at]?.personal && (profiles[at]?.filled ?? 0) > 0 ? [at] : [],
  );
  const [only, second] = words;
  const isSort = (at: number) => /^soort$/i.test(frame.heads[at]?.heading.trim() ?? "");
  if (chosen.some(({ field }, at) => field?.field === "item" && !isSort(at)))
    return chosen.map((choice, at) =>
      choice.field?.field === "item" && isSort(at) ? { ...choice, field: null } : choice,
    );
  if (has("item") || !has("code") || only === undefined || second !== undefined) return chosen;
  return chosen.map((choice, at) => (at === only ? { ...choice, field: fieldNamed("cost_line", "item") } : choice));
}

const BALANCE = /^(?:kas ?|bank ?|nieuw |lopend )?saldo\b|^stand\b/i;

/** "Saldo" is the amount of a ledger account, unless what came in or went out stands beside it: then it is what that leaves. */
export function withBalance(frame: Frame, chosen: readonly ColumnChoice[]): ColumnChoice[] {
  const isBooked = chosen.some(({ field }) => ["actual", "estimate", "income"].includes(field?.field ?? ""));
  const balance = fieldNamed("cost_line", "balance");
  return chosen.map((choice, at) =>
    isBooked && choice.field?.field === "amount" && BALANCE.test(frame.heads[at]?.heading.trim() ?? "")
      ? { ...choice, field: balance }
      : choice,
  );
}

/** Types that only one field of a kind has. */
const TELLING: Partial<Record<TableKind, Partial<Record<ValueType, string>>>> = {
  contact: { phone: "phone", email: "email" },
  unit: { postcode: "postcode", houseNumber: "houseNumber", phone: "phone", email: "email", code: "unitId" },
};

/** Without headings a column is a field when its content can be no other of the kind: a postcode, the names before the numbers. */
export function withoutHeadings(
  kind: TableKind,
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const homes = kind === "unit" ? homeColumns(frame, profiles) : new Map<number, string>();
  const names = kind === "contact" ? "name" : kind === "unit" ? "tenant" : null;
  const taken = new Set<string>();
  return chosen.map((choice, at) => {
    const profile = profiles[at] as ColumnProfile;
    const isAddress = kind === "unit" && profile.streets >= 0.6;
    const isHouseNumber = kind === "contact" && areHouseNumbers(profile);
    const name = isAddress
      ? "address"
      : isHouseNumber
        ? "unitId"
        : (homes.get(at) ??
          TELLING[kind]?.[profile.type] ??
          (profile.type === "text" && profile.personal ? names : null));
    if (!name || taken.has(name)) return choice;
    taken.add(name);
    const type = isAddress ? "address" : isHouseNumber || name === "houseNumber" ? "houseNumber" : profile.type;
    return { field: fieldNamed(kind, name), type, confidence: 0.6, reasons: [{ from: "content", what: type }] };
  });
}

/** "11", "41 A", "47 hs": numbers of which some have a suffix, as no count has. */
function areHouseNumbers({ type, shares }: ColumnProfile): boolean {
  return ["text", "code"].includes(type) && (shares.houseNumber ?? 0) >= 0.9 && (shares.integer ?? 0) < 0.9;
}

/** Without headings: the answer, and behind it how often it was given and in which share. */
export function tallyOfAnswers(profiles: readonly ColumnProfile[]): ColumnChoice[] {
  return profiles.map((profile, at) => {
    const name = at === 0 ? "answer" : profile.type === "percentage" ? "share" : "count";
    const field = fieldNamed("indicator_score", name);
    const type: ValueType = at === 0 ? "text" : profile.type;
    return { field, type, confidence: 0.6, reasons: [{ from: "content", what: type }] };
  });
}

/** In a matrix of turns the first column of words names the rows, whatever stands over it ("week" belongs to the numbers beside it). */
export function withLabels(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  matrix: Matrix,
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const isNamed = chosen.some(({ field }) => field !== null && ["task", "description", "space"].includes(field.field));
  const first = frame.heads.findIndex(
    (_head, at) => !matrix.periods.has(at) && profiles[at]?.type === "text" && (profiles[at]?.distinct ?? 0) > 1,
  );
  const current = chosen[first];
  if (isNamed || !current || (current.field && current.field.field !== "day")) return [...chosen];
  const texts = (frame.cells[first] ?? []).filter(({ value }) => typeof value === "string");
  const tasks = texts.filter(({ value }) => TASK_WORDS.test(String(value)) && !SPACE_WORDS.test(String(value))).length;
  const name = tasks >= texts.length * 0.5 ? "task" : "space";
  const field = fieldNamed("task", name);
  return chosen.map((choice, at) =>
    at === first ? { field, type: "text", confidence: 0.6, reasons: [{ from: "content", what: "taskWords" }] } : choice,
  );
}
