/** What a person does at the pane in a browser, and what they notice. */

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { accessibilityFaults } from "../../support/axe.ts";
import { untilStill } from "../../support/still.ts";

/** Notes when the page could not answer: from when, and for how many milliseconds. */
export const WATCH_GAPS = `
  globalThis.gaps = [];
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    globalThis.gaps.push([last, now - last]);
    last = now;
  }, 10);
`;
/** The file itself is read in the page here, which Excel does elsewhere: only what comes after that counts. */
export const GAPS_AFTER_READING = `globalThis.gaps
  .map(([at, length]) => at + length - Math.max(at, openWorkbook.readAt))
  .filter((length) => length > 0)`;

/** What axe finds wrong in the light and in the dark, with the name of what was looked at before each line. */
export async function violations(page: Page, view: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await inScheme(page, colorScheme);
    found.push(...(await accessibilityFaults(page)).map((fault) => `${view}, ${colorScheme}: ${fault}`));
  }
  await inScheme(page, "light");
  return found;
}

/** The theme of Office changes while the pane is open. */
async function inScheme(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(`setDark(${colorScheme === "dark"})`);
}

/** Every fold on the page, until what is in them is drawn. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
  await untilStill(page);
}

/** Waits for a screen by its title. */
export async function titled(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

/** Waits until what has the focus bears this text: it comes there a moment after the screen. */
export async function focusComesTo(page: Page, text: string | RegExp): Promise<void> {
  const focused = () => page.evaluate<string>("(document.activeElement?.innerText ?? '').trim()");
  await (typeof text === "string" ? expect.poll(focused).toBe(text) : expect.poll(focused).toMatch(text));
}

/** Waits until the pane asked to select this cell as the last one. */
export async function selectionComesTo(page: Page, place: { sheet: string; cell: string }): Promise<void> {
  await expect.poll(() => page.evaluate("openWorkbook.selected.at(-1)")).toEqual(place);
}

/** With Tab until a control with this name has the focus, as a person would. */
export async function tabTo(page: Page, name: string): Promise<void> {
  // A new screen takes the focus to its title: whoever is on the way by then would be taken back.
  await untilStill(page);
  for (let step = 0; step < 80; step += 1) {
    const control = await page.evaluate<string | null>(`(() => {
      const node = document.activeElement;
      if (!node?.matches("button, input, select, summary, a")) return null;
      const label = node.getAttribute("aria-labelledby");
      const text = label ? document.getElementById(label)?.innerText : node.innerText;
      return (text ?? "").trim().split("\\n")[0];
    })()`);
    if (control === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no control "${name}" was reached with Tab`);
}

/** Goes there with Tab and presses Enter. */
export async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}
