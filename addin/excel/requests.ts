/** One run against Excel: every `sync` is a request. Between two of them the user may stop. */

import type { Outcome } from "../../src/problems/problem.ts";
import type { Step, Watched } from "../open-workbook.ts";
import { refusalFor, Silent, Stopped } from "./excel-refusal.ts";

/** Product figure: at most six requests a journey, plus one per so many cells. */
export const CELLS_PER_REQUEST = 20_000;

/** Milliseconds after which nobody believes that an answer will come. Excel calculates a large workbook in less. */
export const PATIENCE = 60_000;

/** The namespace of Office.js, given from outside, so that tests can bring their own. */
export type ExcelApi = typeof Excel;

/** What goes along with a request of somebody else. A request that is too large is asked anew, and this with it. */
export interface Along {
  readonly ask?: () => void;
  /** Once it was answered. */
  readonly answered?: () => void;
}

/** Nothing to ask makes nothing to send. */
export function alongside(...all: readonly Along[]): Along {
  if (!all.some(({ ask }) => ask)) return {};
  return {
    ask: () => {
      for (const { ask } of all) ask?.();
    },
    answered: () => {
      for (const { answered } of all) answered?.();
    },
  };
}

export class Requests {
  /** What is being done, for who watches. */
  step: Step = "reading";
  /** Requests that Excel did. */
  answered = 0;
  readonly context: Excel.RequestContext;
  readonly #watched: Watched;
  readonly #patience: number;

  constructor(context: Excel.RequestContext, watched: Watched, patience = PATIENCE) {
    this.context = context;
    this.#watched = watched;
    this.#patience = patience;
  }

  /** Sends what was asked so far. Ends with `Stopped` when the user stopped before it. */
  async send(): Promise<void> {
    if (this.#watched.signal?.aborted) throw new Stopped();
    await this.sendToTheEnd();
  }

  /** As `send`, for work that must not be left half done. */
  async sendToTheEnd(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Silent()), this.#patience);
    });
    try {
      await Promise.race([this.context.sync(), silence]);
      this.answered += 1;
    } finally {
      clearTimeout(timer);
    }
  }

  tell(done: number, total: number, sheet: string): void {
    this.#watched.onProgress?.({ done, total, sheet, step: this.step });
  }
}

/**
 * Runs the work and turns what Excel says into a refusal. Faults of ours go on as errors. `Excel.run` follows every range that it
 * saw and lets go of each in requests of its own; ranges of ours are found by their address, so that only `oneUndo` needs it.
 */
export async function runWith<T>(
  api: ExcelApi,
  watched: Watched,
  work: (requests: Requests) => Promise<T>,
  { oneUndo = false, patience }: { readonly oneUndo?: boolean; readonly patience?: number | undefined } = {},
): Promise<Outcome<T>> {
  let done: { readonly value: T } | null = null;
  try {
    const run = async (context: Excel.RequestContext) => {
      done = { value: await work(new Requests(context, watched, patience)) };
    };
    if (oneUndo) await api.run({ mergeUndoGroup: true }, run);
    else await run(new api.RequestContext());
  } catch (error) {
    // The library tidies up in a last request of its own. When only that fails, the work is done all the same.
    if (done !== null) return { ok: true, value: (done as { readonly value: T }).value, problems: [] };
    const refusal = refusalFor(error);
    if (!refusal) throw error;
    return { ok: false, refusal };
  }
  if (done === null) throw new Error("Excel ended a run without doing its work");
  return { ok: true, value: (done as { readonly value: T }).value, problems: [] };
}
