/**
 * The icons of the ribbon, drawn here as SVG and written as PNG by `npm run icons`. A brick house with a leaf: residents who keep
 * their own building. At 16 pixels only the strong shapes are left.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const TEAL = "#0F6B5C";
const BLUE = "#3B5BB5";
const PURPLE = "#7550A8";
const ORANGE = "#B4470D";
const GREY = "#605E5C";

/** On a field of 32 by 32. */
const SHAPES = {
  icon: `<rect x="1" y="1" width="30" height="30" rx="7" fill="${TEAL}"/>
    <path d="M6 16.5 16 7l10 9.5" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>
    <path d="M9.5 16v8.5h13V16" fill="none" stroke="#fff" stroke-width="2.6" stroke-linejoin="round"/>
    <path d="M12.8 21.2c0-3.6 2.8-5.2 6.6-5.2 0 3.8-1.6 6.6-5.2 6.6-.6 0-1.4-.5-1.4-1.4z" fill="#fff"/>`,
  new: `<path d="M7 3h12l6 6v20H7z" fill="#fff" stroke="${GREY}" stroke-width="2" stroke-linejoin="round"/>
    <path d="M19 3v6h6" fill="none" stroke="${GREY}" stroke-width="2" stroke-linejoin="round"/>
    <circle cx="22.5" cy="23" r="7.5" fill="${TEAL}"/><path d="M22.5 19v8m-4-4h8" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/>`,
  structure: `<rect x="3" y="4" width="26" height="24" rx="2.5" fill="#fff" stroke="${GREY}" stroke-width="2"/>
    <path d="M3.5 7a2.5 2.5 0 0 1 2.5-2.5h20A2.5 2.5 0 0 1 28.5 7v4h-25z" fill="${TEAL}"/>
    <path d="M4 17h24M4 22.5h24M12 11v17M20.5 11v17" stroke="${GREY}" stroke-width="1.6"/>`,
  check: `<rect x="4" y="3" width="20" height="26" rx="2.5" fill="#fff" stroke="${GREY}" stroke-width="2"/>
    <path d="M9 10h10M9 15h10M9 20h5" stroke="${GREY}" stroke-width="2" stroke-linecap="round"/>
    <circle cx="22.5" cy="22.5" r="7.5" fill="${BLUE}"/><path d="m19 22.7 2.6 2.6 4.6-5" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>`,
  charges: `<path d="M3.5 15 14 5.5 24.5 15" fill="none" stroke="${GREY}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>
    <path d="M6.5 14v12.500h15V14" fill="#fff" stroke="${GREY}" stroke-width="2" stroke-linejoin="round"/>
    <circle cx="22" cy="22" r="8" fill="${PURPLE}"/>
    <path d="M25.6 18.800a4.3 4.3 0 1 0 0 6.400M15.9 20.700h5.600M15.9 23.300h5.6" fill="none" stroke="#fff" stroke-width="1.9" stroke-linecap="round"/>`,
  about: `<circle cx="16" cy="16" r="13" fill="${ORANGE}"/><circle cx="16" cy="9.6" r="2" fill="#fff"/>
    <path d="M16 14.5v8.5" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/>`,
};
const SIZES = {
  icon: [16, 32, 64, 80, 128],
  new: [16, 32, 80],
  structure: [16, 32, 80],
  check: [16, 32, 80],
  charges: [16, 32, 80],
  about: [16, 32, 80],
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const [name, shapes] of Object.entries(SHAPES)) {
  for (const size of SIZES[name]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${shapes}</svg>`,
    );
    writeFileSync(join(import.meta.dirname, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
