/** Writes a whole project folder of an invented dealership: the same options give the same files. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BrokenRow, Exporter } from "./exports/exporter.ts";
import { GroupRows, writeGroupFiles, writePeopleFiles } from "./exports/group-files.ts";
import { writeStoreFiles } from "./exports/store-files.ts";
import { ownPolicyYaml } from "./own-policy.ts";
import { planPeople } from "./people.ts";
import { plantedJson } from "./planted-json.ts";
import { projectYaml } from "./project-yaml.ts";
import { type SampleOptions, spanOf } from "./sample-options.ts";
import { sampleReadme } from "./sample-readme.ts";
import { StoreContext } from "./store-context.ts";
import { storeWorld } from "./store-world.ts";

export interface SampleResult {
  /** Relative to the project folder, in order of writing. */
  readonly files: readonly string[];
  readonly broken: readonly BrokenRow[];
}

/** One store is in memory at a time. Throws UsageError when the options are out of reach. */
export async function generateSample(options: SampleOptions): Promise<SampleResult> {
  const span = spanOf(options);
  const people = planPeople(span);
  const exporter = new Exporter(options.out);
  const group = new GroupRows();
  await writePeopleFiles(exporter, span, people);
  for (let index = 1; index <= span.stores; index += 1) {
    const context = new StoreContext(span, index, people);
    const world = storeWorld(context);
    group.add(world);
    await writeStoreFiles(exporter, context, world);
  }
  await writeGroupFiles(exporter, span, group);
  const { broken } = exporter;
  const texts = {
    "guanlan.yaml": projectYaml(span),
    "README.md": sampleReadme(options, span, broken),
    "planted.json": plantedJson(span, broken),
    "policy/sample_own.yaml": ownPolicyYaml,
  };
  mkdirSync(join(options.out, "policy"), { recursive: true });
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(options.out, file), text);
  return { files: [...exporter.files, ...Object.keys(texts)], broken };
}
