/** Profile files → validated profiles; a message names file, line and field. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ConfigError, dataMessage } from "../errors.ts";
import { parseYaml } from "./parse-yaml.ts";
import { type Profile, profileSchema } from "./profile-schema.ts";

/** Built-in profiles that ship with the product. */
export const builtInPolicyDir = fileURLToPath(new URL("../../data/policy/", import.meta.url));

/** All profiles of a folder by id; the folder may be absent. */
export function loadProfiles(directory: string): Map<string, Profile> {
  const profiles = new Map<string, Profile>();
  for (const name of profileFiles(directory)) {
    const file = join(directory, name);
    const profile = parseYaml(readFileSync(file, "utf8"), profileSchema, basename(file));
    if (profiles.has(profile.id))
      throw new ConfigError(dataMessage("duplicate", "policy profile", profile.id, { file: name }));
    profiles.set(profile.id, profile);
  }
  return profiles;
}

function profileFiles(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.endsWith(".yaml") || name.endsWith(".yml"))
    .sort();
}
