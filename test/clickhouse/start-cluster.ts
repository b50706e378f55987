/** A cluster of ClickHouse nodes on this machine: one shard each, reachable over HTTP, speaking natively to each other. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const CLUSTER = "dealers";

export interface Cluster {
  /** One per node, in order of shards. */
  readonly urls: readonly string[];
  /** Ends one node at once, as a power cut would. */
  kill(node: number): Promise<void>;
  stop(): Promise<void>;
}

interface Ports {
  readonly http: number;
  readonly tcp: number;
}

/** Keeps the nodes' tables under `directory`. Throws when a node does not come up within half a minute. */
export async function startCluster(nodes: number, directory: string): Promise<Cluster> {
  const ports = await Promise.all(
    Array.from({ length: nodes }, async () => ({ http: await freePort(), tcp: await freePort() })),
  );
  mkdirSync(directory, { recursive: true });
  const processes = ports.map((own, index) => startNode(directory, index, own, ports));
  const kill = (node: number) => ended(processes[node]);
  const stop = async () => {
    await Promise.all(processes.map(ended));
  };
  const urls = ports.map(({ http }) => `http://127.0.0.1:${http}`);
  try {
    await Promise.all(urls.map(isUp));
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { urls, kill, stop };
}

function startNode(directory: string, index: number, own: Ports, all: readonly Ports[]): ChildProcess {
  const config = join(directory, `node-${index}.xml`);
  const shards = all.map(({ tcp }) => `<shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`);
  const servers = `<remote_servers><${CLUSTER}>${shards.join("")}</${CLUSTER}></remote_servers>`;
  writeFileSync(config, `<clickhouse>${servers}</clickhouse>`);
  const script = fileURLToPath(new URL("./serve-node.ts", import.meta.url));
  const args = [
    "--import",
    import.meta.resolve("tsx"),
    script,
    join(directory, `node-${index}`),
    String(own.http),
    String(own.tcp),
    config,
  ];
  return spawn(process.execPath, args, { stdio: ["pipe", "ignore", "inherit"] });
}

async function isUp(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answered = await fetch(`${url}/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await sleep(100);
  }
  throw new Error(`no ClickHouse at ${url}`);
}

function ended(node: ChildProcess | undefined): Promise<void> {
  if (node === undefined || node.exitCode !== null || node.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    node.once("exit", () => resolve());
    node.kill("SIGKILL");
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
