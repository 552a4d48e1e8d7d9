/** Views that load when they are first opened: who only structures never waits for what others need. */

import { type ComponentType, createElement, lazy } from "react";
import { part } from "../engine/part.ts";

const failed = new Set<() => void>();

/** After a view could not be loaded: the next time that it is drawn it is asked for again. */
export function tryViewsAgain(): void {
  for (const renew of failed) renew();
  failed.clear();
}

/** React remembers for ever that a view could not be loaded, so another try needs a fresh one. */
function onDemand(load: () => Promise<ComponentType>): ComponentType {
  const fresh = () =>
    lazy(async () => {
      try {
        return { default: await part(load) };
      } catch (error) {
        failed.add(renew);
        throw error;
      }
    });
  const renew = () => {
    view = fresh();
  };
  let view = fresh();
  return () => createElement(view);
}

export const AboutView = onDemand(async () => (await import("./AboutView.tsx")).AboutView);
export const CreateView = onDemand(async () => (await import("./CreateView.tsx")).CreateView);
export const StructuringView = onDemand(
  async () => (await import("./structuring/StructuringView.tsx")).StructuringView,
);
export const CheckingView = onDemand(async () => (await import("./checking/CheckingView.tsx")).CheckingView);
export const ChargesView = onDemand(async () => (await import("./charges/ChargesView.tsx")).ChargesView);
export const InitiativeView = onDemand(async () => (await import("./lead/InitiativeView.tsx")).InitiativeView);
export const TodayView = onDemand(async () => (await import("./lead/TodayView.tsx")).TodayView);
export const PlanView = onDemand(async () => (await import("./lead/PlanView.tsx")).PlanView);
export const DocumentsView = onDemand(async () => (await import("./documents/DocumentsView.tsx")).DocumentsView);
export const MergeView = onDemand(async () => (await import("./merging/MergeView.tsx")).MergeView);
export const EffectsView = onDemand(async () => (await import("./lead/EffectsView.tsx")).EffectsView);
export const ShareView = onDemand(async () => (await import("./share/ShareView.tsx")).ShareView);
