/** CPU seconds and peak memory of a piece of work; wall time means little on a shared machine. */

export interface Measured {
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

export async function measure(work: () => Promise<unknown>): Promise<Measured> {
  const before = process.cpuUsage();
  let peak = process.memoryUsage.rss();
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  try {
    await work();
  } finally {
    clearInterval(watch);
  }
  const { user, system } = process.cpuUsage(before);
  return { cpuSeconds: (user + system) / 1e6, peakMegabytes: Math.max(peak, process.memoryUsage.rss()) / 2 ** 20 };
}
