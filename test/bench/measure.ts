/** CPU seconds and peak memory of a piece of work; wall time means little on a shared machine. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Measured {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Of the whole process. */
  readonly peakMegabytes: number;
}

export async function measure(work: () => Promise<unknown>): Promise<Measured> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(before);
  const wallSeconds = (performance.now() - start) / 1000;
  return { cpuSeconds: (user + system) / 1e6, wallSeconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

/** As the command starts Node. */
const FLAGS = ["--max-semi-space-size=8", "--import", "tsx"];

/** Runs a program of this folder by itself, so that its peak is its own; it prints what it measured. */
export function measureAlone(program: string, ...given: readonly string[]): Measured {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const printed = execFileSync(process.execPath, [...FLAGS, path, ...given], { encoding: "utf8" });
  return JSON.parse(printed) as Measured;
}
