import type { Frame, Page } from "playwright-core";

/** Runs in the page. Two frames: what was just asked for is drawn, and began to move. What never ends, is let go. */
const NOTHING_MOVES = `(async () => {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (;;) {
    await drawn();
    const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity
      && one.playState === "running");
    if (moving.length === 0) return;
    await Promise.allSettled(moving.map((one) => one.finished));
  }
})()`;

/** Waits until nothing fades or slides any more on the page, the frames in it included: halfway, colours are others. */
export async function untilStill(page: Page): Promise<void> {
  for (const frame of page.frames()) await inFrame(frame);
}

async function inFrame(frame: Frame): Promise<void> {
  if (!frame.isDetached()) await frame.evaluate(NOTHING_MOVES);
}
