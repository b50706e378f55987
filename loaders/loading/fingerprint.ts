/** Tells whether reading a file again would give the same rows. */
import { createHash } from "node:crypto";
import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { databaseHash } from "../formats/database/read-database.ts";
import { lookupFiles } from "../mapping/lookup-files.ts";
import type { LoadUnit } from "./load-units.ts";

export interface FilePrint {
  /** Of the file's bytes. */
  readonly sha256: string;
  /** Of bytes, mapping, files that the mapping asks, loaders and salt. */
  readonly fingerprint: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
/** Code that decides what a file becomes: its text is the version of every contract. */
const CODE = {
  folders: ["loaders", "src/warehouse/entities"],
  files: ["src/warehouse/raw-tables.ts", "src/warehouse/load-ledger.ts"],
};

export async function filePrint({ path, directory, mappings, others }: LoadUnit, salt: string): Promise<FilePrint> {
  const database = mappings[0]?.database;
  const sha256 = database === undefined ? await fileHash(path) : await databaseHash(database, directory);
  const asked = await Promise.all(
    lookupFiles(mappings)
      .map((file) => join(directory, file))
      .map(async (file) => (existsSync(file) ? fileHash(file) : "")),
  );
  const reading = [...mappings, ...others.map(({ mapping }) => mapping)].map((each) => ({ ...each, files: undefined }));
  const whole = JSON.stringify([sha256, asked, reading, codeVersion(), salt]);
  return { sha256, fingerprint: createHash("sha256").update(whole).digest("hex") };
}

async function fileHash(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

let version: string | undefined;
function codeVersion(): string {
  if (version !== undefined) return version;
  const inside = CODE.folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const hash = createHash("sha256");
  for (const name of [...inside.filter((each) => each.endsWith(".ts")).sort(), ...CODE.files]) {
    hash.update(name).update(readFileSync(join(root, name)));
  }
  version = hash.digest("hex");
  return version;
}
