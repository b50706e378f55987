/** A project folder opened: its configuration, its policy and the paths of what is derived from them. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ConfigError, dataMessage } from "../errors.ts";
import { builtInPolicyDir, loadProfiles } from "../policy/load-profiles.ts";
import { parseYaml } from "../policy/parse-yaml.ts";
import { Policy } from "../policy/policy.ts";
import { type ProjectConfig, projectSchema } from "./project-schema.ts";

export interface Project {
  readonly directory: string;
  readonly config: ProjectConfig;
  /** Read when it is first asked for; throws ConfigError for a profile that does not exist or is not valid. */
  readonly policy: Policy;
  /** Derived files; may be deleted at any time. */
  readonly paths: { readonly derived: string; readonly warehouse: string };
}

const FILE = "guanlan.yaml";

/** Throws ConfigError when guanlan.yaml is missing or wrong. */
export function openProject(directory: string): Project {
  const root = resolve(directory);
  const file = join(root, FILE);
  if (!existsSync(file)) throw new ConfigError(`missing guanlan.yaml: ${JSON.stringify(directory)}`);
  const config = parseYaml(readFileSync(file, "utf8"), projectSchema, FILE);
  checkStores(config);
  const derived = join(root, ".guanlan");
  let policy: Policy | undefined;
  return {
    directory: root,
    config,
    get policy() {
      policy ??= activePolicy(root, config);
      return policy;
    },
    paths: { derived, warehouse: join(derived, "warehouse.duckdb") },
  };
}

/** Store ids are unique, and overrides and targets name stores that exist. */
function checkStores({ stores, policy, targets }: ProjectConfig): void {
  const ids = stores.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new ConfigError(dataMessage("duplicate", "store", twice, { file: FILE }));
  for (const { store } of [...policy.overrides, ...targets]) {
    if (store !== undefined && !ids.includes(store)) {
      throw new ConfigError(dataMessage("unknown", "store", store, { file: FILE }));
    }
  }
}

/** A profile in the project's own `policy/` folder replaces the built-in one of the same id. */
function activePolicy(root: string, config: ProjectConfig): Policy {
  const known = new Map([...loadProfiles(builtInPolicyDir), ...loadProfiles(join(root, "policy"))]);
  const profiles = config.policy.profiles.map((id) => {
    const profile = known.get(id);
    if (profile === undefined) throw new ConfigError(dataMessage("unknown", "policy profile", id, { file: FILE }));
    return profile;
  });
  return new Policy(profiles, config.policy.overrides);
}
