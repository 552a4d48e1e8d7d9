import type { Findings } from "../findings.ts";
import type { RoundingMode } from "../money/rounding.ts";
import { NORM_CODES } from "../norms/norm.ts";
import { mentionUnusable, normOn, normPart } from "../norms/norm-book.ts";
import type { AllocationKey } from "./allocation-key.ts";
import type { ChargeGround } from "./charge-ground.ts";
import type { CostItem } from "./cost-item.ts";
import { type Participation, participate } from "./participation.ts";
import type { Period } from "./period.ts";
import { stakesOf } from "./stakes.ts";
import { Tenure } from "./tenure.ts";
import { weightsOf } from "./weights.ts";

interface Made extends Period {
  readonly participation: Participation | null;
}

/** Finds who takes part in a key, once for all items with the same key, complex and period. */
export class Participations {
  readonly #ground: ChargeGround;
  readonly #findings: Findings;
  /** By key, complex and first and last day. */
  readonly #made = new Map<string, Map<string, Made[]>>();
  readonly #tenures: Tenure[] = [];

  constructor(ground: ChargeGround, findings: Findings) {
    this.#ground = ground;
    this.#findings = findings;
  }

  /** Null when the item cannot be divided; the findings say why. */
  of(item: CostItem): Participation | null {
    const key = this.#ground.keys.keys.get(item.key);
    if (!key) {
      this.#findings.add("D020", "error", [{ source: item.source, field: "key" }], { key: item.key });
      return null;
    }
    const made = this.#known(key, item);
    if (!made.participation) {
      this.#findings.add("D019", "error", [{ source: item.source, field: "key" }], { key: key.id });
    }
    return made.participation;
  }

  #known(key: AllocationKey, item: CostItem): Made {
    const { complex, from, to } = item;
    const ofKey = getOrAdd(this.#made, key.id, () => new Map<string, Made[]>());
    const ofComplex = getOrAdd(ofKey, key.acrossComplexes ? "" : complex, () => []);
    let made = ofComplex.find((one) => one.from === from && one.to === to);
    if (!made) {
      made = { from, to, participation: this.#make(key, item) };
      ofComplex.push(made);
    }
    return made;
  }

  #tenureOf({ from, to }: Period): Tenure {
    let tenure = this.#tenures.find(({ period }) => period.from === from && period.to === to);
    if (!tenure) {
      tenure = new Tenure(this.#ground.homes, { from, to });
      this.#tenures.push(tenure);
    }
    return tenure;
  }

  #make(key: AllocationKey, item: CostItem): Participation | null {
    const findings = this.#findings;
    const { homes, keys, norms } = this.#ground;
    const atKey = (field: string) => [{ source: key.source, field }];
    if (key.method === null) findings.add("D021", "error", atKey("method"), { key: key.id });
    const rounding = this.#roundingOf(key, item);
    const equalPart =
      key.kind === "mixed" ? normPart(norms, NORM_CODES.gasEqualPart, item.to, atKey("kind"), findings) : null;
    const period = { from: item.from, to: item.to };
    const stakes = stakesOf(keys, homes, key, item.complex, period, findings);
    const declaredWhole = key.kind === "fraction" ? key.denominator : null;
    const hasWhole = declaredWhole === null || (declaredWhole > 0 && Number.isFinite(declaredWhole));
    if (!hasWhole) findings.add("D028", "error", atKey("denominator"), { key: key.id });
    if (key.method === null || rounding === null || !stakes || !hasWhole) return null;
    if (key.kind === "mixed" && !equalPart) return null;
    if (stakes.homes.length === 0) {
      const at = [{ source: item.source, field: "complex" }];
      findings.add("D018", "error", at, { item: item.id, complex: item.complex });
      return null;
    }
    const options = { period, method: key.method, declared: declaredWhole, equalPart: equalPart?.value ?? null };
    const weights = weightsOf(stakes, options);
    if (typeof weights === "string") {
      const code = weights === "allZero" ? "D024" : "D029";
      findings.add(code, "error", atKey("id"), { key: key.id, complex: item.complex });
      return null;
    }
    return participate(homes, stakes, weights, { key, method: key.method, rounding, tenure: this.#tenureOf(period) });
  }

  #roundingOf(key: AllocationKey, item: CostItem): RoundingMode | null {
    if (key.rounding) return key.rounding;
    const at = [{ source: key.source, field: "rounding" }];
    const norm = normOn(this.#ground.norms, NORM_CODES.rounding, item.to, at, this.#findings);
    const mode = norm?.row.value;
    if (mode === "gelijk" || mode === "exact") return mode;
    if (norm) mentionUnusable(norm.row, this.#findings);
    return null;
  }
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
