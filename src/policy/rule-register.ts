/** The register of rules (`data/rules/*.yaml`): every rule of the source, whether or not anything can be measured. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { parseYaml } from "./parse-yaml.ts";

/** `core` and `strong` rules must be answered; `fringe` ones need records a dealer seldom keeps; `none` is prose. */
export const relevances = ["core", "strong", "fringe", "none"] as const;

/**
 * What answers a rule besides the metrics that cite it: a metric it shares with another rule, a list, an integrity
 * check, or something the product does by itself.
 */
export const witnessKinds = ["metric", "list", "check", "output"] as const;
export type WitnessKind = (typeof witnessKinds)[number];

const rule = z.strictObject({
  /** `P02-10`. */
  id: z.string().regex(/^P\d{2}-\d{2,3}$/),
  clause: z.string().min(1),
  title: z.string().min(1),
  relevance: z.enum(relevances),
  /** `metric:archive-loan-on-time-rate`, `list:tiers/visits`. */
  by: z.array(z.string().regex(new RegExp(`^(${witnessKinds.join("|")}):\\S+$`))).default([]),
  /** Why nothing is measured, or how the product keeps the rule. */
  reason: z.string().min(1).optional(),
});

export const ruleChapterSchema = z
  .strictObject({
    /** 篇二 */
    chapter: z.string().regex(/^篇[一二三四五六七八九十]+$/),
    title: z.string().min(1),
    rules: z.array(rule).min(1),
  })
  .superRefine(({ chapter, rules }, context) => {
    const seen = new Set<string>();
    rules.forEach(({ id, clause }, index) => {
      const fault = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: ["rules", index, field], message });
      if (seen.has(id)) fault("id", `duplicate rule: ${id}`);
      if (chapterOf(id) !== chapterOf(rules[0]?.id ?? id)) fault("id", `rule of another chapter: ${id}`);
      if (!clause.startsWith(`${chapter} `)) fault("clause", `expected a clause of ${chapter}`);
      seen.add(id);
    });
  });

export type RuleChapter = z.infer<typeof ruleChapterSchema>;
export type Rule = RuleChapter["rules"][number];

/** `P02` of `P02-10`. */
export const chapterOf = (rule: string): string => rule.slice(0, "P02".length);

/** The register that ships with the product. */
export const ruleRegisterDir = fileURLToPath(new URL("../../data/rules/", import.meta.url));

/** Chapters in the order of the source. Throws ConfigError that names file, line and field. */
export function loadRuleRegister(directory = ruleRegisterDir): readonly RuleChapter[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => parseYaml(readFileSync(join(directory, name), "utf8"), ruleChapterSchema, name));
}
