/** Views that load when they are first opened: who only structures never waits for what others need. */

import { lazy } from "react";

export const AboutView = lazy(async () => ({ default: (await import("./AboutView.tsx")).AboutView }));
export const CreateView = lazy(async () => ({ default: (await import("./CreateView.tsx")).CreateView }));
export const StructuringView = lazy(async () => ({
  default: (await import("./structuring/StructuringView.tsx")).StructuringView,
}));
export const CheckingView = lazy(async () => ({ default: (await import("./checking/CheckingView.tsx")).CheckingView }));
export const ChargesView = lazy(async () => ({ default: (await import("./charges/ChargesView.tsx")).ChargesView }));
export const InitiativeView = lazy(async () => ({
  default: (await import("./lead/InitiativeView.tsx")).InitiativeView,
}));
export const TodayView = lazy(async () => ({ default: (await import("./lead/TodayView.tsx")).TodayView }));
export const PlanView = lazy(async () => ({ default: (await import("./lead/PlanView.tsx")).PlanView }));
