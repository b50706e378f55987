/** JSON Schemas of what people write in YAML, so that editors complete and check it. */
import { z } from "zod";
import { profileSchema } from "../policy/profile-schema.ts";
import { ruleChapterSchema } from "../policy/rule-register.ts";
import { projectSchema } from "./project-schema.ts";

/** Name of the schema's file beside what it describes. */
export const schemaFiles = {
  project: "guanlan.schema.json",
  policy: "policy.schema.json",
  rules: "rules.schema.json",
} as const;
export type SchemaName = keyof typeof schemaFiles;

const titles: Readonly<Record<SchemaName, string>> = {
  project: "guanlan.yaml：门店、制度、指标目标、读者、来源文件及其对应",
  policy: "制度文件 policy/*.yaml：期限、数值、必备资料、扣款、排名、等级",
  rules: "规则登记 data/rules/*.yaml：每篇制度的条款、标题、相关程度和依据",
};

const schemas = { project: projectSchema, policy: profileSchema, rules: ruleChapterSchema } as const;

/** As written by a person: what has a default may be left out. */
export function jsonSchema(name: SchemaName): object {
  return { ...z.toJSONSchema(schemas[name], { io: "input", reused: "inline" }), title: titles[name] };
}

export const jsonSchemaText = (name: SchemaName): string => `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
