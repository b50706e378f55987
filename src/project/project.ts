/** A project folder opened: its configuration, its policy and the paths of what is derived from them. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ConfigError, dataMessage, type ErrorVerb } from "../errors.ts";
import { builtInPolicyDir, loadProfiles } from "../policy/load-profiles.ts";
import { parseYamlLines, type RowOf } from "../policy/parse-yaml.ts";
import { Policy } from "../policy/policy.ts";
import { type ProjectConfig, projectSchema } from "./project-schema.ts";

export interface Project {
  readonly directory: string;
  readonly config: ProjectConfig;
  /** Line of guanlan.yaml, for messages. */
  readonly rowOf: RowOf;
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
  const { value: config, rowOf } = parseYamlLines(readFileSync(file, "utf8"), projectSchema, FILE);
  checkStores(config, rowOf);
  const derived = join(root, ".guanlan");
  let policy: Policy | undefined;
  return {
    directory: root,
    config,
    rowOf,
    get policy() {
      policy ??= activePolicy(root, config, rowOf);
      return policy;
    },
    paths: { derived, warehouse: join(derived, "warehouse.duckdb") },
  };
}

/** Store ids are unique, and overrides and targets name stores that exist. */
function checkStores({ stores, policy, targets }: ProjectConfig, rowOf: RowOf): void {
  const ids = stores.map(({ id }) => id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice !== -1) throw wrong("duplicate", "store", ids[twice], rowOf(["stores", twice, "id"]));
  const naming = [
    ...policy.overrides.map(({ store }, at) => ({ store, path: ["policy", "overrides", at, "store"] })),
    ...targets.map(({ store }, at) => ({ store, path: ["targets", at, "store"] })),
  ];
  for (const { store, path } of naming) {
    if (store !== undefined && !ids.includes(store)) throw wrong("unknown", "store", store, rowOf(path));
  }
}

const wrong = (verb: ErrorVerb, thing: string, value: unknown, row: number | undefined): ConfigError =>
  new ConfigError(dataMessage(verb, thing, value, { file: FILE, row }));

/** A profile in the project's own `policy/` folder replaces the built-in one of the same id. */
function activePolicy(root: string, config: ProjectConfig, rowOf: RowOf): Policy {
  const known = new Map([...loadProfiles(builtInPolicyDir), ...loadProfiles(join(root, "policy"))]);
  const profiles = config.policy.profiles.map((id, at) => {
    const profile = known.get(id);
    if (profile === undefined) throw wrong("unknown", "policy profile", id, rowOf(["policy", "profiles", at]));
    return profile;
  });
  return new Policy(profiles, config.policy.overrides);
}
