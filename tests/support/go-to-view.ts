import type { FrameLocator, Page } from "playwright-core";

/** Longer than a click on a tab takes; a tab that did not fit after all is in the menu by then. */
const TAB = 10_000;

/** Goes to a view of the pane by its tab, or by the menu of what does not fit beside each other. */
export async function goToView(pane: Page | FrameLocator, view: string): Promise<void> {
  const tab = pane.getByRole("tab", { name: view, exact: true });
  const more = pane.getByRole("button", { name: "Meer onderdelen" });
  await tab.or(more).first().waitFor();
  const clicked = () =>
    tab.click({ timeout: TAB }).then(
      () => true,
      () => false,
    );
  if ((await tab.isVisible()) && (await clicked())) return;
  await more.click();
  await pane.getByRole("menuitem", { name: view, exact: true }).click();
}
