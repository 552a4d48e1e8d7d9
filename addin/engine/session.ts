/** One piece of heavy work with what it has to remember. Runs in a worker, or in slices in the pane. */

import type { ChargesSession } from "./charges-session.ts";
import { checkCall } from "./check-call.ts";
import type { EngineCalls, Tell } from "./engine.ts";
import type { LeadSession } from "./lead-session.ts";
import type { MergeSession } from "./merge-session.ts";
import { part } from "./part.ts";
import { StructureSession } from "./structure-session.ts";
import { templateFor } from "./template-call.ts";

/** `pause` lets others have a turn between two slices. */
export function newSession(pause: () => Promise<void>): EngineCalls {
  const structuring = new StructureSession(pause);
  const charges = once(async (): Promise<ChargesSession> => {
    const { ChargesSession } = await part(() => import("./charges-session.ts"));
    return new ChargesSession();
  });
  const leading = once(async (): Promise<LeadSession> => {
    const { LeadSession } = await part(() => import("./lead-session.ts"));
    return new LeadSession();
  });
  const merging = once(async (): Promise<MergeSession> => {
    const { MergeSession } = await part(() => import("./merge-session.ts"));
    return new MergeSession();
  });
  return {
    recognise: (input, tell) => structuring.recognise(input.evidence, input.mapping, tell),
    change: (input) => structuring.change(input),
    plan: async (input) => structuring.plan(input.taken, input.today),
    mapping: async () => structuring.mapping(),
    planSheets: (input) => structuring.sheets(input.withEmpty, input.today),
    planWorkbook: (input) => structuring.workbook(input.today),
    edits: async (input) => structuring.edits(input.after),
    check: async (input, tell: Tell) => {
      tell({ done: 0, total: 1, sheet: "" });
      await pause();
      return checkCall(input.evidence);
    },
    template: (input) => templateFor(input),
    charges: async (input, tell) => {
      tell({ done: 0, total: 1, sheet: "" });
      const session = await charges();
      await pause();
      return session.calculate(input);
    },
    explainHome: async ({ key }) => (await charges()).explain(key),
    chargesPreview: async () => {
      const session = await charges();
      await pause();
      return session.preview();
    },
    lead: async (input, tell) => {
      tell({ done: 0, total: 1, sheet: "" });
      const session = await leading();
      await pause();
      return session.open(input.evidence, input.today);
    },
    form: async ({ request }) => (await leading()).form(request),
    formChange: async ({ answer }) => (await leading()).answer(answer),
    today: async () => (await leading()).todayView(),
    todaySheet: async () => (await leading()).todaySheet(),
    initiative: async ({ id }) => (await leading()).initiative(id),
    moveInitiative: async (asked) => (await leading()).move(asked),
    restoreCharges: async ({ id, from }) => (await leading()).restoreCharges(id, from),
    removeNames: async ({ id }) => (await leading()).removeNames(id),
    beheerplan: async () => {
      const session = await leading();
      await pause();
      return session.plan();
    },
    catalogue: async () => (await import("./plan-call.ts")).catalogue(),
    addTasks: async (input) => (await leading()).addTasks(input),
    roster: async (period) => {
      const session = await leading();
      await pause();
      return session.roster(period);
    },
    calendars: async () => {
      const session = await leading();
      const { calendarsCall } = await part(() => import("./calendar-call.ts"));
      return calendarsCall(session.snapshot, session.today);
    },
    document: async (asked) => {
      const session = await leading();
      const { documentCall } = await part(() => import("./document-call.ts"));
      return documentCall(session.snapshot, asked, session.today);
    },
    documentFile: async (asked) => {
      const session = await leading();
      const { documentFileCall } = await part(() => import("./document-call.ts"));
      return documentFileCall(session.snapshot, asked, session.today);
    },
    printedPlan: async () => {
      const session = await leading();
      const { printedPlanCall } = await part(() => import("./document-call.ts"));
      return printedPlanCall(session.snapshot, session.today);
    },
    effects: async ({ initiative }) => (await leading()).effects(initiative),
    addIndicators: async () => (await leading()).addIndicators(),
    summariseAnswers: async () => (await leading()).summariseAnswers(),
    shareChoices: async () => (await sharing()).shareChoices((await leading()).snapshot),
    share: async (asked) => {
      const [{ sharePreview }, session] = [await sharing(), await leading()];
      await pause();
      return sharePreview(session.snapshot, asked, session.today);
    },
    shareFile: async (asked) => {
      const [{ shareFile }, session] = [await sharing(), await leading()];
      return shareFile(session.snapshot, asked, session.today);
    },
    shareLog: async (asked) => {
      const [{ shareLog }, session] = [await sharing(), await leading()];
      return shareLog(session.snapshot, asked, session.today);
    },
    closeTurn: async ({ turn, done }) => (await leading()).closeTurn(turn, done),
    mergeCopy: async (asked) => {
      const session = await merging();
      await pause();
      return session.open(asked);
    },
    mergeEdits: async (chosen) => (await merging()).edits(chosen),
  };
}

const sharing = () => part(() => import("./share-call.ts"));

/** Loaded when it is first asked for, and kept; asked again where loading failed. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return async () => {
    loaded ??= load();
    try {
      return await loaded;
    } catch (error) {
      loaded = null;
      throw error;
    }
  };
}
