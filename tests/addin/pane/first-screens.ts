/** The views that say something of any workbook, with the title of what they show first: it stands there when the view is drawn. */

import { charges } from "../../../addin/texts/charges-texts.ts";
import { merging } from "../../../addin/texts/merge-texts.ts";
import { about, checking, create, home, structuring, views } from "../../../addin/texts/pane-texts.ts";

export const FIRST_SCREENS: readonly (readonly [view: string, title: string])[] = [
  [views.home, home.title],
  [views.nieuw, create.title],
  [views.structureren, structuring.idleTitle],
  [views.controleren, checking.title],
  [views.servicekosten, charges.title],
  [views.samenvoegen, merging.title],
  [views.over, about.title],
];
