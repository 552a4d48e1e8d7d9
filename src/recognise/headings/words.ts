/** Headings as people type them, brought to a form that can be compared. */

const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/** "Gevraagd\n(EUR)" → "gevraagd eur": lower case, no accents, no punctuation, single spaces. */
export function normalise(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const plain = text
    .slice(0, 300)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/m²|m2\b/g, "m2")
    .replace(/€/g, " eur ")
    .replace(/%/g, " procent ")
    .replace(/#/g, " nr ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(text, plain);
  return plain;
}

/** Units and fillers that a heading may carry without meaning something else. */
const FILLERS = new Set(
  "eur euro in de het een van per voor op en of incl excl inclusief exclusief btw ca circa x 1 the of a to".split(" "),
);

const tokenCache = new Map<string, readonly string[]>();

export function tokensOf(normalised: string): readonly string[] {
  const known = tokenCache.get(normalised);
  if (known) return known;
  const tokens = normalised.split(" ").filter(Boolean);
  if (tokenCache.size > CACHE_LIMIT) tokenCache.clear();
  tokenCache.set(normalised, tokens);
  return tokens;
}

/** How alike two normalised headings are, 0–1: the same, the same without fillers, an abbreviation, a typing error, contained. */
export function similarity(heading: string, synonym: string): number {
  if (heading === synonym) return 1;
  if (heading === "" || synonym === "") return 0;
  const [a, b] = [tokensOf(heading), tokensOf(synonym)];
  const [meaningA, meaningB] = [withoutFillers(a), withoutFillers(b)];
  if (meaningA.length > 0 && meaningA.join(" ") === meaningB.join(" ")) return 0.97;
  if (meaningA.length === meaningB.length && meaningA.every((token, i) => alike(token, meaningB[i] ?? "") > 0)) {
    return 0.9 * Math.min(...meaningA.map((token, i) => alike(token, meaningB[i] ?? "")));
  }
  // Contained: every word of the synonym stands in the heading. A long heading says more than the synonym alone.
  if (
    meaningB.length > 0 &&
    meaningB.every((token) => meaningA.some((own) => own === token || alike(own, token) >= 0.93))
  ) {
    return 0.85 * Math.sqrt(meaningB.length / meaningA.length);
  }
  // Compound words: "startdatum" in "startdatum project", "contractbedrag" ends in "bedrag".
  if (synonym.length >= 5 && meaningA.length === 1 && heading.length > synonym.length && heading.endsWith(synonym))
    return 0.6;
  return 0;
}

function withoutFillers(tokens: readonly string[]): string[] {
  const kept = tokens.filter((token) => !FILLERS.has(token));
  return kept.length > 0 ? kept : [...tokens];
}

/** 1 the same, 0.95 an abbreviation ("aangevr" of "aangevraagd"), 0.93 one typing error, 0 otherwise. */
function alike(written: string, known: string): number {
  if (written === known) return 1;
  if (written.length >= 3 && known.length > written.length + 1 && known.startsWith(written)) return 0.95;
  if (known.length >= 5 && Math.abs(written.length - known.length) <= 1 && isOneErrorApart(written, known)) return 0.93;
  if (known.length >= 9 && editDistanceAtMostTwo(written, known)) return 0.9;
  return 0;
}

/** One letter changed, missing, added, or two neighbours swapped. */
function isOneErrorApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1)) return true;
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

function editDistanceAtMostTwo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost));
    }
    if (Math.min(...current) > 2) return false;
    previous = current;
  }
  return (previous[b.length] ?? 3) <= 2;
}
