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

/** Nothing outside this computer has an address. */
const THIS_COMPUTER_ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";

/**
 * Chromium of this computer, or the one that CHROMIUM names. `trusted` is the digest of the key of a server, in base64: what comes
 * from it may be kept by the browser, unlike what comes from a server whose certificate is merely let through.
 */
export function launchBrowser(trusted?: string): Promise<Browser> {
  const leftOut = [...LEFT_OUT_BY_PLAYWRIGHT, ...MENUS_OF_THE_ADDRESS_BAR];
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      THIS_COMPUTER_ALONE,
      `--disable-features=${leftOut.join(",")}`,
      ...(trusted === undefined ? [] : [`--ignore-certificate-errors-spki-list=${trusted}`]),
    ],
  });
}
