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
  today: `<rect x="4" y="5" width="24" height="23" rx="2.5" fill="#fff" stroke="${GREY}" stroke-width="2"/>
    <path d="M4.5 8A2.5 2.5 0 0 1 7 5.500h18A2.5 2.5 0 0 1 27.500 8v4h-23z" fill="${TEAL}"/>
    <path d="M10 2.500v5M22 2.500v5" stroke="${GREY}" stroke-width="2.2" stroke-linecap="round"/>
    <path d="M16 15.500v5.500" stroke="${ORANGE}" stroke-width="3" stroke-linecap="round"/><circle cx="16" cy="24.600" r="1.700" fill="${ORANGE}"/>`,
  initiative: `<circle cx="11" cy="9" r="4.200" fill="#fff" stroke="${GREY}" stroke-width="2"/><circle cx="21.500" cy="10" r="3.600" fill="#fff" stroke="${GREY}" stroke-width="2"/>
    <path d="M3.500 26c0-5.500 3-8.500 7.500-8.500 3 0 5.200 1.300 6.400 3.700M17.500 17.400c1-.9 2.400-1.400 4-1.400 4 0 6.500 2.600 7 7" fill="none" stroke="${GREY}" stroke-width="2" stroke-linecap="round"/>
    <path d="M13 27c0-5.600 4.300-8 10.500-8 0 6-2.600 10-8 10-1.400 0-2.500-.7-2.500-2z" fill="${TEAL}"/>`,
  plan: `<rect x="3" y="4" width="26" height="24" rx="2.500" fill="#fff" stroke="${GREY}" stroke-width="2"/>
    <path d="M8 10.500h10M8 16h7M8 21.500h10" stroke="${GREY}" stroke-width="2" stroke-linecap="round"/>
    <path d="M17 25c0-6.500 4-10 12-10 0 8-3.500 12.500-9.500 12.500-1.500 0-2.500-1-2.500-2.500z" fill="#3F7D0A"/>
    <path d="M17.500 28.500c1.500-4.500 4-7.500 8-10" fill="none" stroke="#fff" stroke-width="1.500" stroke-linecap="round"/>`,
  effects: `<path d="M4 4v24h24" fill="none" stroke="${GREY}" stroke-width="2.200" stroke-linecap="round" stroke-linejoin="round"/>
    <rect x="8" y="17" width="4.500" height="8" rx="1" fill="${GREY}"/><rect x="15" y="13" width="4.500" height="12" rx="1" fill="${GREY}"/>
    <rect x="22" y="8" width="4.500" height="17" rx="1" fill="${ORANGE}"/>`,
  share: `<path d="M5 9h12l5 5v14H5z" fill="#fff" stroke="${GREY}" stroke-width="2" stroke-linejoin="round"/>
    <path d="M9 17h6M9 22h9" stroke="${GREY}" stroke-width="2" stroke-linecap="round"/>
    <circle cx="22" cy="10.500" r="8" fill="${TEAL}"/>
    <path d="M18 10.500h7.500M22.300 7l3.500 3.500-3.500 3.500" fill="none" stroke="#fff" stroke-width="2.400" stroke-linecap="round" stroke-linejoin="round"/>`,
  merge: `<path d="M5 4h12l5 5v14H5z" fill="#fff" stroke="${GREY}" stroke-width="2" stroke-linejoin="round"/>
    <path d="M9 12h6M9 17h4" stroke="${GREY}" stroke-width="2" stroke-linecap="round"/>
    <circle cx="21.500" cy="21.500" r="8" fill="${TEAL}"/>
    <path d="M25.500 21.500H18m3.200-3.500-3.500 3.500 3.500 3.500" fill="none" stroke="#fff" stroke-width="2.400" stroke-linecap="round" stroke-linejoin="round"/>`,
  documents: `<path d="M6 3h13l6 6v20H6z" fill="#fff" stroke="${GREY}" stroke-width="2" stroke-linejoin="round"/>
    <path d="M19 3v6h6" fill="none" stroke="${GREY}" stroke-width="2" stroke-linejoin="round"/>
    <path d="M10.500 14.500h10M10.500 19h6" stroke="${GREY}" stroke-width="2" stroke-linecap="round"/>
    <path d="M16 28.500 17 24l8.500-8.500 3.500 3.500-8.500 8.500z" fill="${TEAL}" stroke="#fff" stroke-width="1.400" stroke-linejoin="round"/>`,
  about: `<circle cx="16" cy="16" r="13" fill="${ORANGE}"/><circle cx="16" cy="9.6" r="2" fill="#fff"/>
    <path d="M16 14.5v8.5" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/>`,
};
const SIZES = {
  icon: [16, 32, 64, 80, 128],
  new: [16, 32, 80],
  structure: [16, 32, 80],
  check: [16, 32, 80],
  charges: [16, 32, 80],
  today: [16, 32, 80],
  initiative: [16, 32, 80],
  plan: [16, 32, 80],
  effects: [16, 32, 80],
  share: [16, 32, 80],
  merge: [16, 32, 80],
  documents: [16, 32, 80],
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
