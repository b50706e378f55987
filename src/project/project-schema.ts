/** Shape of `guanlan.yaml`, the one file a store writes to adopt Guanlan. */
import { z } from "zod";
import { isoDate } from "../policy/profile-schema.ts";
import { cadences } from "./cadence.ts";
import { exportSchema } from "./export-schema.ts";
import { conditions, expression } from "./expression-schema.ts";

const store = z.strictObject({
  id: z.string().min(1),
  /** `state` (State Council), `seven_day` (every day), or the id of a list loaded as calendar_exception. */
  calendar: z.string().default("state"),
});

const override = z
  .object({
    id: z.string(),
    store: z.string().optional(),
    effective_from: isoDate.optional(),
    effective_to: isoDate.optional(),
    reason: z.string().optional(),
  })
  .catchall(z.unknown());

const target = z.strictObject({
  metric: z.string(),
  value: z.number(),
  store: z.string().optional(),
  effective_from: isoDate.optional(),
  effective_to: isoDate.optional(),
});

const audience = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  /** How employees are named on pages of this audience. */
  identifiers: z.enum(["none", "employee_code", "employee_name"]).default("employee_code"),
  /** First path segments this audience may see; all pages when absent. */
  pages: z.array(z.string()).optional(),
});

/** A table or a query of a database; its password stands in the environment, never in a file. */
const database = z
  .strictObject({
    /** `postgresql://user@host:port/name`, or `mysql:` and `mariadb:`. */
    url: z.string().regex(/^(?:postgres|postgresql|mysql|mariadb):\/\//, "expected postgresql://… or mysql://…"),
    /** Variable of the environment that holds the password. */
    password_env: z.string().default("GUANLAN_DATABASE_PASSWORD"),
    table: z.string().optional(),
    /** One statement that reads. */
    query: z.string().optional(),
    /** `verify` asks for a certificate that can be trusted, `encrypt` for any; `off` is for a server on the same machine. */
    tls: z.enum(["verify", "encrypt", "off"]).default("verify"),
    /** File with the certificate of an authority of one's own, relative to the project folder. */
    tls_ca: z.string().optional(),
    /** Seconds that the server may take to answer. */
    timeout: z.number().positive().default(60),
  })
  .refine(({ url }) => !/^\w+:\/\/[^/@]*:[^/]*@/.test(url), {
    path: ["url"],
    message: "a password must not stand in a file; put it into the environment variable that password_env names",
  })
  .refine(({ table, query }) => (table === undefined) !== (query === undefined), {
    message: "expected table or query",
  });

const sourceMapping = z.strictObject({
  /** Id of a source contract in `loaders/`. */
  source: z.string(),
  /** Globs relative to the project folder. */
  files: z.array(z.string()).default([]),
  database: database.optional(),
  sheets: z.array(z.string()).optional(),
  encoding: z.enum(["auto", "utf-8", "gb18030", "utf-16le", "utf-16be", "big5", "windows-1252"]).default("auto"),
  delimiter: z.string().optional(),
  /** Lines of the file that are rows of this source, by header; all lines when empty. */
  where: conditions.default({}),
  /** Of lines with the same key the first counts and the others say nothing new: a list of customers out of invoices. */
  distinct: z.boolean().default(false),
  /** canonical column → header as it stands in the file, or an expression over headers. */
  columns: z
    .record(z.string(), z.union([z.string(), expression], { error: "expected a header or an expression" }))
    .default({}),
  /** canonical column → value in the file → canonical code; `*` stands for every other value, "" for an empty cell. */
  codes: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  /** canonical column → the same value for every row. */
  constants: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  /** Headers of the file that are known and not wanted; others that mean nothing are warned of. */
  ignore: z.array(z.string()).default([]),
  /** How days such as 05/03/2026 and 20-10-16 are read; without it they are refused. */
  date_order: z.enum(["ymd", "dmy", "mdy"]).optional(),
  optional: z.boolean().default(false),
  /**
   * A key that an earlier file of the source has given: the later file replaces the row, as a corrected or a longer
   * export does, or the row is quarantined. Within one file a key given twice is a fault in any case.
   */
  on_duplicate: z.enum(["latest", "quarantine"]).default("latest"),
  /** How often new records are expected, when not as usual for the source: the quality page says when they are missed. */
  cadence: z.enum(cadences).optional(),
  /** Months for which its records are kept; the policies give none, so there is no default and their owner sets it. */
  retention_months: z.int().positive().optional(),
});

export const projectSchema = z.strictObject({
  name: z.string().min(1),
  /** Default as-of date; today when absent. */
  as_of: isoDate.optional(),
  stores: z.array(store).min(1),
  policy: z.strictObject({
    profiles: z.array(z.string()).min(1),
    overrides: z.array(override).default([]),
  }),
  targets: z.array(target).default([]),
  audiences: z.array(audience).default([]),
  exports: exportSchema.prefault({}),
  sources: z
    .array(
      sourceMapping.refine(({ files, database: given }) => files.length > 0 !== (given !== undefined), {
        message: "expected files or database",
      }),
    )
    .default([]),
  /** Globs of files below `sources/` that are known and not wanted; others that no source reads are warned of. */
  ignore_files: z.array(z.string()).default([]),
});

export type ProjectConfig = z.infer<typeof projectSchema>;
export type DatabaseSettings = z.infer<typeof database>;
export type SourceMapping = ProjectConfig["sources"][number];
export type Audience = ProjectConfig["audiences"][number];
export type Target = ProjectConfig["targets"][number];
