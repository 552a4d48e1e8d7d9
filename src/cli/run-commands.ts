/**
 * The same command for many files. Each runs as if it were typed, in a thread that is used again for the next, so that one that
 * breaks takes nothing with it and memory does not grow with the number of files.
 */

import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Ran } from "./captured.ts";
import { EXIT } from "./exit-codes.ts";
import { bundleFolder } from "./project.ts";

export type RunCommand = (args: readonly string[]) => Promise<Ran>;

/** More threads need more memory, and hardly help: reading and writing files is the half of it. */
const MOST_THREADS = 2;
/** To start a thread takes about as long as two files do: for a few files one is enough. */
const FILES_PER_THREAD = 4;
/** How far ahead of the one whose turn it is: results that wait take room. */
const MOST_AHEAD = 8;

const THREAD = `
  const { parentPort, workerData } = require("node:worker_threads");
  const { runCaptured } = require(workerData);
  parentPort.on("message", async (args) => parentPort.postMessage(await runCaptured(args)));
`;

/** The bundle that threads load; null where the program runs without one. */
export function bundleOfThreads(): string | null {
  const folder = bundleFolder();
  return folder === null ? null : join(folder, "main.cjs");
}

/** What each run said, in the order in which they were given. Without a `bundle` for threads all of them run here, by `alone`. */
export async function* runCommands(
  commands: readonly (readonly string[])[],
  alone: RunCommand,
  bundle: string | null,
): AsyncGenerator<Ran> {
  const count = Math.min(MOST_THREADS, availableParallelism(), Math.ceil(commands.length / FILES_PER_THREAD));
  const threads = bundle === null ? [] : Array.from({ length: count }, () => new Thread(bundle));
  const free: RunCommand[] = bundle === null ? [alone] : threads.map((thread) => (args) => thread.run(args));
  const begun = new Map<number, Promise<Ran>>();
  let [next, turn] = [0, 0];
  const begin = () => {
    while (next < commands.length && next - turn < MOST_AHEAD) {
      const run = free.pop();
      if (!run) return;
      const ran = run(commands[next] ?? []).then((said) => {
        free.push(run);
        begin();
        return said;
      });
      begun.set(next, ran);
      next += 1;
    }
  };
  try {
    for (; turn < commands.length; turn += 1) {
      begin();
      const ran = await begun.get(turn);
      begun.delete(turn);
      if (ran) yield ran;
    }
  } finally {
    for (const thread of threads) thread.end();
  }
}

class Thread {
  readonly #bundle: string;
  #worker: Worker | null = null;
  #finish: (ran: Ran) => void = () => undefined;

  constructor(bundle: string) {
    this.#bundle = bundle;
  }

  run(args: readonly string[]): Promise<Ran> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise((done) => {
      this.#finish = done;
      worker.postMessage(args);
    });
  }

  /** A thread that ends in the middle (out of memory) is a fault of ours; the next command gets a new one. */
  #start(): Worker {
    const worker = new Worker(THREAD, { eval: true, workerData: this.#bundle });
    const broken = () => {
      // It tells both that it broke and that it ended: the second time the next command may have begun.
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#finish({ code: EXIT.bug, out: "", err: "" });
    };
    return worker
      .on("message", (ran: Ran) => this.#finish(ran))
      .on("error", broken)
      .on("exit", broken);
  }

  end(): void {
    void this.#worker?.terminate();
  }
}
