/** YAML text → a value of a schema, or a ConfigError that names line and field. */
import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { ConfigError } from "../errors.ts";

/** Throws ConfigError `invalid deadlines.0.length: … (skoda_archive.yaml, row 12)` for the first fault of the text. */
export function parseYaml<S extends z.ZodType>(text: string, schema: S, file: string): z.output<S> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const fault = document.errors[0];
  if (fault !== undefined) {
    throw new ConfigError(`invalid YAML: ${fault.message.split("\n")[0]} (${file})`, { cause: fault });
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path ?? [];
  const node = document.getIn(path, true);
  const offset = isNode(node) ? node.range?.[0] : undefined;
  const row = offset === undefined ? "" : `, row ${lines.linePos(offset).line}`;
  throw new ConfigError(`invalid ${path.join(".") || "file"}: ${issue?.message ?? "unreadable"} (${file}${row})`);
}
