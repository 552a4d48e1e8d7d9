/** A thread in which the command line was loaded once: arguments in, what it gave out. */
import { workerData } from "node:worker_threads";
import { loadBundle } from "../../src/cli/bundle.mjs";

const { main } = await loadBundle();
const { port, turn } = workerData;

port.on("message", async (args) => {
  const said = { out: "", err: "" };
  process.stdout.write = (text) => {
    said.out += text;
    return true;
  };
  process.stderr.write = (text) => {
    said.err += text;
    return true;
  };
  const code = await main(args);
  port.postMessage({ code, ...said });
  Atomics.store(turn, 0, 1);
  Atomics.notify(turn, 0);
});
