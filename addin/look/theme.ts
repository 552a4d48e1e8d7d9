/** The Fluent themes of the pane, built from our teal. Windows high contrast is left to the browser's forced colours. */

import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";

const teal: BrandVariants = {
  10: "#020A08",
  20: "#061C18",
  30: "#082F28",
  40: "#083E35",
  50: "#094D42",
  60: "#0B594D",
  70: "#0D6255",
  80: "#0F6B5C",
  90: "#24796A",
  100: "#418F80",
  110: "#57A494",
  120: "#72B8A9",
  130: "#94CEC1",
  140: "#B2E1D6",
  150: "#D0F0E8",
  160: "#EAFAF6",
};

export const LIGHT: Theme = createLightTheme(teal);

const dark = createDarkTheme(teal);
/** Links on the dark grounds of messages need the lighter teal to be read. */
export const DARK: Theme = {
  ...dark,
  colorBrandForeground1: teal[120],
  colorBrandForeground2: teal[130],
  colorBrandForegroundLink: teal[130],
  colorBrandForegroundLinkHover: teal[140],
  colorBrandForegroundLinkPressed: teal[120],
  colorBrandForegroundLinkSelected: teal[130],
  colorBrandStroke1: teal[120],
  colorCompoundBrandForeground1: teal[120],
  colorCompoundBrandForeground1Hover: teal[130],
  colorCompoundBrandBackground: teal[120],
  colorCompoundBrandBackgroundHover: teal[130],
  colorCompoundBrandStroke: teal[120],
};
