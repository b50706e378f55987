/** `guanlan serve`: a built site on this machine. */
import { type Command, InvalidArgumentError } from "commander";
import { serveSite } from "../../site/serve-site.ts";
import type { Session } from "../session.ts";

interface ServeOptions {
  readonly dir: string;
  readonly port: number;
  readonly host: string;
}

export function addServeCommand(program: Command, session: Session): void {
  program
    .command("serve")
    .description("在本机打开已生成的网站")
    .option("--dir <dir>", "网站文件夹", "dist")
    .option("--port <port>", "端口", parsePort, 3000)
    .option("--host <host>", "监听地址", "127.0.0.1")
    .action(async ({ dir, port, host }: ServeOptions) => {
      const { url } = await serveSite({ dir, port, host });
      session.effects.out(`${url}（按 Ctrl+C 结束）\n`);
    });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new InvalidArgumentError(`invalid port: ${text}`);
  return port;
}
