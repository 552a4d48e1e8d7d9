import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { untilStill } from "./still.ts";

/** What is run in place of the source of axe where it is already: to send, read and run that takes as long as all of its rules. */
const ALREADY_THERE = "true";

/**
 * What axe finds wrong on the page or in a frame of it, a line each. The one thing let through is what Tabster, inside Fluent, puts
 * at the ends of the page to carry the focus on: stops that are hidden to readers and take the focus by design. The dark theme
 * changes colours alone, so there only the rules about colours are asked; every view is looked at in the light as well.
 */
export async function accessibilityFaults(page: Page, frame?: string): Promise<string[]> {
  await untilStill(page);
  const loaded = await Promise.all(page.frames().map((one) => one.evaluate<boolean>("'axe' in globalThis")));
  const source = loaded.every(Boolean) ? { axeSource: ALREADY_THERE } : {};
  // Of what is in order axe tells one place a rule: to tell them all takes longer than to find them.
  const builder = new AxeBuilder({ page, ...source }).options({ resultTypes: ["violations"] });
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
