import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { untilStill } from "./still.ts";

/** Axe itself, half a million characters that its runner would send and run anew for each look, twice. */
const { source } = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"))("axe-core") as {
  readonly source: string;
};
/** What the runner then sends instead. */
const IS_THERE = "true";

/**
 * What axe finds wrong on the page or in a frame of it, a line each. The one thing let through is what Tabster, inside Fluent, puts
 * at the ends of the page to carry the focus on: stops that are hidden to readers and take the focus by design. The dark theme
 * changes colours alone, so there only the rules about colours are asked; every view is looked at in the light as well.
 */
export async function accessibilityFaults(page: Page, frame?: string): Promise<string[]> {
  await untilStill(page);
  for (const one of page.frames())
    if (!(await one.evaluate<boolean>("'axe' in globalThis"))) await one.evaluate(source);
  // Of what is in order axe tells one place a rule: to tell them all takes longer than to find them.
  const builder = new AxeBuilder({ page, axeSource: IS_THERE }).options({ resultTypes: ["violations"] });
  if (await page.evaluate<boolean>("matchMedia('(prefers-color-scheme: dark)').matches"))
    builder.withTags(["cat.color"]).disableRules(["color-contrast-enhanced"]);
  if (frame !== undefined) builder.include(frame);
  // Within one origin axe asks the frames itself, which is much faster than to ask each apart and put it together in a page of its own.
  const { violations, passes } = await builder.setLegacyMode().analyze();
  const looked = passes.some(({ nodes }) => nodes.some(({ target }) => frame === undefined || target.length > 1));
  if (!looked) throw new Error(`axe did not look into ${frame ?? "the page"}`);
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !(id === "aria-hidden-focus" && html.includes("data-tabster-dummy")))
      .map(({ html, target }) => `${id}: ${target.join(" ")} ${html.slice(0, 200)}`),
  );
}
