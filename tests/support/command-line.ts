/** The command line, for tests: in a process of its own, as people start it, or in a thread that has it ready. */

import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";

const CLI = resolve(import.meta.dirname, "../../src/cli/zelfbeheer.mjs");
/** Milliseconds that no command takes. */
const PATIENCE = 240_000;

export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const started = new Set<string>();

/**
 * Runs a command in a folder. The first time that a file of tests asks for a command it is started as a process; after that the
 * thread does it, for to start takes longer than most of the work.
 */
export function zelfbeheer(folder: string, ...args: readonly string[]): Said {
  const [command = ""] = args;
  if (started.has(command)) return inThread(folder, args);
  started.add(command);
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

interface Thread {
  readonly port: MessagePort;
  /** Zero while the thread is at work. */
  readonly turn: Int32Array;
}

let thread: Thread | null = null;

function inThread(folder: string, args: readonly string[]): Said {
  thread ??= startThread();
  const before = process.cwd();
  process.chdir(folder);
  try {
    Atomics.store(thread.turn, 0, 0);
    thread.port.postMessage(args);
    if (Atomics.wait(thread.turn, 0, 0, PATIENCE) === "timed-out") throw new Error(`${args.join(" ")} does not end`);
    return receiveMessageOnPort(thread.port)?.message as Said;
  } finally {
    process.chdir(before);
  }
}

function startThread(): Thread {
  const { port1, port2 } = new MessageChannel();
  const turn = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(join(import.meta.dirname, "command-line-thread.mjs"), {
    workerData: { port: port2, turn },
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return { port: port1, turn };
}
