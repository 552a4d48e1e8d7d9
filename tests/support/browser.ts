import { type Browser, chromium } from "playwright-core";

/**
 * Each new window draws the menus below its address bar before anybody types there, in two processes of their own: that takes
 * longer than a page of ours. Nothing of it is in what is tested.
 */
const MENUS_OF_THE_ADDRESS_BAR = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

/** What Playwright leaves out itself on this system: Chromium listens to one list only, the last. */
const LEFT_OUT_BY_PLAYWRIGHT = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

/** Chromium of this computer, or the one that CHROMIUM names. */
export function launchBrowser(): Promise<Browser> {
  const leftOut = [...LEFT_OUT_BY_PLAYWRIGHT, ...MENUS_OF_THE_ADDRESS_BAR];
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", `--disable-features=${leftOut.join(",")}`],
  });
}
