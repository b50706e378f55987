/** YAML text → a value of a schema, or a ConfigError that names line and field. */
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { ConfigError, formatLocation } from "../errors.ts";

/** Line of the value at a path of the text, or of the nearest thing around it when there is none. */
export type RowOf = (path: readonly PropertyKey[]) => number | undefined;

/** Throws ConfigError `invalid deadlines.0.length: … (skoda_archive.yaml, row 12)` for the first fault of the text. */
export const parseYaml = <S extends z.ZodType>(text: string, schema: S, file: string): z.output<S> =>
  parseYamlLines(text, schema, file).value;

/** With the lines, for faults that a schema cannot see. */
export function parseYamlLines<S extends z.ZodType>(
  text: string,
  schema: S,
  file: string,
): { readonly value: z.output<S>; readonly rowOf: RowOf } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const fault = document.errors[0];
  if (fault !== undefined) {
    const reason = fault.message.split(/ at line /)[0];
    throw new ConfigError(`invalid YAML: ${reason} ${formatLocation({ file, row: fault.linePos?.[0].line })}`, {
      cause: fault,
    });
  }
  const parsed = schema.safeParse(document.toJS());
  const rowOf: RowOf = (path) => lineOf(document, path, lines);
  if (parsed.success) return { value: parsed.data, rowOf };
  const [issue] = parsed.error.issues;
  const surplus = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...surplus];
  const where = formatLocation({ file, row: rowOf(path) });
  throw new ConfigError(`invalid ${path.join(".") || "file"}: ${issue?.message ?? "unreadable"} ${where}`);
}

function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    const offset = isNode(node) ? node.range?.[0] : undefined;
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return undefined;
}
