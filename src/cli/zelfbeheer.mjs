#!/usr/bin/env node
/** Starts the command line from a clone, without a build step to remember. */
import { loadBundle } from "./bundle.mjs";

// Who reads along may have seen enough ("| head"): that is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });

const { main, keepCompiled } = await loadBundle(process.argv[2]);
process.exitCode = await main(process.argv.slice(2));
keepCompiled();
