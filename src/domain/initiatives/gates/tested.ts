import type { Findings } from "../../findings.ts";
import type { Dossier } from "../dossier.ts";
import { TEST_TOPICS } from "../words.ts";

/**
 * Preconditions, contra-indications and pitfalls: each asked and answered (I036). A contra-indication or a precondition that is
 * not met blocks; in part, or a pitfall that is near, is a warning.
 */
export function lookAtTests({ tests, places }: Dossier, lacks: Findings): void {
  const answered = new Set<string>();
  for (const { topic, kind, answer, question, source } of tests) {
    const sort = topic !== null && topic in TEST_TOPICS ? TEST_TOPICS[topic as keyof typeof TEST_TOPICS] : kind;
    const about = topic ?? question ?? "";
    const at = [{ source, field: "answer" }];
    if (answer !== null && answer !== "nog niet bekend" && topic !== null) answered.add(topic);
    if (sort === "contra-indicatie" && answer === "ja") lacks.add("I037", "error", at, { about });
    if (sort === "randvoorwaarde" && answer === "nee") lacks.add("I038", "error", at, { about });
    if (sort === "valkuil" && answer === "ja") lacks.add("I040", "warning", at, { about });
    if (answer === "deels") lacks.add("I039", "warning", at, { about, isAgainst: sort !== "randvoorwaarde" });
  }
  for (const topic of Object.keys(TEST_TOPICS)) {
    if (answered.has(topic)) continue;
    const asked = tests.filter((test) => test.topic === topic).map(({ source }) => ({ source, field: "answer" }));
    const at = asked.length > 0 ? asked : [{ source: places.tests, field: "" }];
    lacks.add("I036", "error", at, { topic });
  }
}
