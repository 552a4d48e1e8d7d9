/** A worker where Excel allows one; otherwise the same work in the pane, in slices with turns for the screen between them. */

import { type Engine, type EngineCalls, Stopped, type Tell } from "./engine.ts";
import { part } from "./part.ts";
import { CALLS, type Line, LineRefused, remoteEngine } from "./remote.ts";

/** Nothing is started before the first call. */
export function startEngine(): Engine {
  let engine: Engine | null = null;
  const chosen = (): Engine => {
    engine ??= isWorkerAllowed() ? remoteEngine(connect) : slicedEngine();
    return engine;
  };
  const forward = (call: keyof EngineCalls) => async (input: unknown, tell: Tell) => {
    try {
      return await callOf(chosen(), call)(input, tell);
    } catch (error) {
      // Some hosts know workers and still refuse to load one.
      if (!(error instanceof LineRefused)) throw error;
      engine = slicedEngine();
      return callOf(engine, call)(input, tell);
    }
  };
  const calls = Object.fromEntries(CALLS.map((call) => [call, forward(call)])) as unknown as EngineCalls;
  return { ...calls, stop: () => engine?.stop() };
}

function callOf(engine: EngineCalls, call: keyof EngineCalls) {
  return engine[call] as unknown as (input: unknown, tell: Tell) => Promise<unknown>;
}

function isWorkerAllowed(): boolean {
  return typeof Worker === "function";
}

function connect(): Line {
  try {
    return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }) as unknown as Line;
  } catch {
    throw new LineRefused();
  }
}

/** In this thread. A stop is heard between two slices. */
export function slicedEngine(): Engine {
  let turn = 0;
  const pauseOf = (mine: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (mine !== turn) throw new Stopped();
  };
  let session: Promise<EngineCalls> | null = null;
  const started = () => {
    if (session) return session;
    const loading = part(() => import("./session.ts")).then(({ newSession }) => newSession(pauseOf(turn)));
    session = loading;
    // Another try may find the network there again.
    loading.catch(() => {
      if (session === loading) session = null;
    });
    return loading;
  };
  const calls = Object.fromEntries(
    CALLS.map((call) => [
      call,
      async (input: unknown, tell: Tell) => {
        const mine = turn;
        const value = await callOf(await started(), call)(input, tell);
        if (mine !== turn) throw new Stopped();
        return value;
      },
    ]),
  ) as unknown as EngineCalls;
  return {
    ...calls,
    stop: () => {
      turn += 1;
      session = null;
    },
  };
}
