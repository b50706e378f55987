#!/usr/bin/env -S node --max-semi-space-size=8
// Entry of the command. The small young generation halves the memory.
import { compiledMain, traceToSources } from "./compiled-main.mjs";

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const compiled = await compiledMain();
if (compiled === undefined) {
  const { register } = await import("tsx/esm/api");
  register();
} else traceToSources();
const { main } = await import(compiled ?? "./main.ts");
process.exitCode = await main(process.argv.slice(2));
