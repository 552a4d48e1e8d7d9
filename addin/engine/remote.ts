/** Calls over a line of messages: the worker answers, the pane asks. */

import type { Progress } from "../open-workbook.ts";
import { type Engine, type EngineCalls, Stopped } from "./engine.ts";
import { PartMissing } from "./part.ts";

export const CALLS = [
  "recognise",
  "change",
  "plan",
  "mapping",
  "planSheets",
  "planWorkbook",
  "edits",
  "check",
  "template",
  "charges",
  "explainHome",
  "chargesPreview",
  "lead",
  "form",
  "formChange",
  "today",
  "todaySheet",
  "initiative",
  "moveInitiative",
  "restoreCharges",
  "removeNames",
  "beheerplan",
  "catalogue",
  "addTasks",
  "roster",
  "calendars",
  "closeTurn",
  "document",
  "documentFile",
  "printedPlan",
  "effects",
  "addIndicators",
  "summariseAnswers",
  "shareChoices",
  "share",
  "shareFile",
  "shareLog",
  "mergeCopy",
  "mergeEdits",
] as const satisfies readonly (keyof EngineCalls)[];

export type Question = { readonly id: number; readonly call: keyof EngineCalls; readonly input: unknown };
export type Answer =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string; readonly isPartMissing: boolean };

/** The worker could not be started, or broke before it answered anything: the host has no place for one. */
export class LineRefused extends Error {
  constructor() {
    super("no worker");
    this.name = "LineRefused";
  }
}

/** As much of `Worker` as is used. */
export interface Line {
  postMessage(question: Question): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Answer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

interface Waiting {
  readonly tell: (progress: Progress) => void;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** `connect` starts a worker; it is called at the first question, and again after `stop`. */
export function remoteEngine(connect: () => Line): Engine {
  let line: Line | null = null;
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const endAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    line?.terminate();
    line = null;
  };
  const open = (): Line => {
    const started = connect();
    let hasAnswered = false;
    started.onmessage = ({ data }) => {
      hasAnswered = true;
      const asked = waiting.get(data.id);
      if (!asked) return;
      if ("progress" in data) return asked.tell(data.progress);
      waiting.delete(data.id);
      if ("error" in data) asked.reject(data.isPartMissing ? new PartMissing() : new Error(data.error));
      else asked.resolve(data.value);
    };
    started.onerror = ({ message }) =>
      endAll(hasAnswered ? new Error(message ?? "the worker failed") : new LineRefused());
    return started;
  };
  const ask = (call: keyof EngineCalls, input: unknown, tell: (progress: Progress) => void): Promise<unknown> => {
    line ??= open();
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { tell, resolve, reject });
      line?.postMessage({ id, call, input });
    });
  };
  const calls = Object.fromEntries(
    CALLS.map((call) => [call, (input: unknown, tell: (progress: Progress) => void) => ask(call, input, tell)]),
  ) as unknown as EngineCalls;
  return { ...calls, stop: () => endAll(new Stopped()) };
}

/** What the worker does with a question. */
export async function answer(
  session: EngineCalls,
  { id, call, input }: Question,
  send: (answer: Answer) => void,
): Promise<void> {
  try {
    const run = session[call] as (input: unknown, tell: (progress: Progress) => void) => Promise<unknown>;
    send({ id, value: await run(input, (progress) => send({ id, progress })) });
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send({ id, error: text, isPartMissing: error instanceof PartMissing });
  }
}
