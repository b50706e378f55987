/** What a command is given besides its options, and where it leaves its exit code. */
import type { ExitCode } from "../errors.ts";
import type { Effects } from "./effects.ts";

export interface Session {
  readonly effects: Effects;
  exitCode: ExitCode;
}
