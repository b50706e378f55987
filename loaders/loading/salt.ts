/** The project's key for hashes of phones and cars. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "../../src/project/project.ts";

const SALT_BYTES = 32;

/** Made at the first load and kept; without it the next load hashes everything anew. */
export function projectSalt(project: Project): string {
  const file = join(project.paths.derived, "salt");
  if (!existsSync(file)) {
    mkdirSync(project.paths.derived, { recursive: true });
    writeFileSync(file, `${randomBytes(SALT_BYTES).toString("hex")}\n`, { mode: 0o600 });
  }
  return readFileSync(file, "utf8").trim();
}
