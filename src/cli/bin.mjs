#!/usr/bin/env -S node --max-semi-space-size=8
// Entry of the command: registers the TypeScript loader, then hands over. The small young generation halves the memory.
import { register } from "tsx/esm/api";

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

register();
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
