/** Where the chapters disagree (`data/contradictions.yaml`): what each says, what is taken, and which values decide it. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { parseYaml } from "./parse-yaml.ts";

const contradiction = z
  .strictObject({
    /** `X-05`. */
    id: z.string().regex(/^X-\d{2}$/),
    title: z.string().min(1),
    readings: z.array(z.strictObject({ rule: z.string().regex(/^P\d{2}-\d{2,3}$/), says: z.string().min(1) })).min(1),
    /** The reading that holds by default. */
    taken: z.string().min(1),
    /** Ids of policy values with which a store chooses. */
    values: z.array(z.string()).default([]),
    /** Entries of guanlan.yaml with which it chooses: `policy.profiles`. */
    project: z.array(z.string()).default([]),
  })
  .refine(({ values, project }) => values.length + project.length > 0, {
    error: "expected a value or an entry of guanlan.yaml that decides it",
    path: ["values"],
  });

const contradictionsSchema = z.strictObject({ contradictions: z.array(contradiction).min(1) });

export type Contradiction = z.infer<typeof contradiction>;

const FILE = "contradictions.yaml";
const path = fileURLToPath(new URL(`../../data/${FILE}`, import.meta.url));

/** In the order of their numbers. Throws ConfigError that names file, line and field. */
export function loadContradictions(): readonly Contradiction[] {
  return parseYaml(readFileSync(path, "utf8"), contradictionsSchema, FILE).contradictions;
}
