#!/usr/bin/env node
/** Starts the command line from a clone, without a build step to remember. */
import { loadBundle } from "./bundle.mjs";

const { main, keepCompiled } = await loadBundle(process.argv[2]);
process.exitCode = await main(process.argv.slice(2));
keepCompiled();
