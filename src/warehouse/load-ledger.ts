/** Tables that remember what was loaded from where, and what was turned away. */

/** One row per source and file of the last load. */
export const loadFiles = {
  name: "load_files",
  columns: {
    /** Position in the order of loading: parents before the rows that refer to them. */
    ordinal: "integer",
    source: "varchar",
    entity: "varchar",
    file: "varchar",
    sha256: "varchar",
    /** Of the file's bytes, its mapping, the loaders and the salt: equal when reading again would give the same. */
    fingerprint: "varchar",
    read: "bigint",
    accepted: "bigint",
    quarantined: "bigint",
    /** Of the quarantined: duplicates and rows that point nowhere, which depend on other files. */
    dependent: "bigint",
    /** Of the accepted: replaced by the row of a later file. */
    superseded: "bigint",
    /** Lines that are no records: totals, repeated headers, and what the mapping leaves out. */
    ignored: "bigint",
    /** Local time at which the file was read. */
    loaded_at: "timestamp",
  },
} as const;

/** One row per fault of a rejected row. */
export const quarantine = {
  name: "quarantine",
  columns: {
    source: "varchar",
    entity: "varchar",
    file: "varchar",
    sheet: "varchar",
    row: "integer",
    column: "varchar",
    check: "varchar",
    expected: "varchar",
    /** Masked for personal columns. */
    received: "varchar",
  },
} as const;

/** One row per warning; `file` is null for those about the project as a whole. */
export const loadWarnings = {
  name: "load_warnings",
  columns: { source: "varchar", file: "varchar", message: "varchar" },
} as const;

/** One row: the last load that changed the warehouse. */
export const lastLoad = {
  name: "last_load",
  columns: { loaded_at: "timestamp", files: "integer", read: "bigint", accepted: "bigint", quarantined: "bigint" },
} as const;

/** One row per value that was current once: why a figure of an earlier load is another one today. */
export const rowHistory = {
  name: "row_history",
  columns: {
    entity: "varchar",
    /** JSON of the key columns, and of the whole row as it was. */
    key: "varchar",
    was: "varchar",
    file: "varchar",
    sheet: "varchar",
    row: "integer",
    /** Local times of the load that read the value and of the one that replaced it. */
    from_load: "timestamp",
    to_load: "timestamp",
    /** File that has the present value; null when no file has the key any more. */
    replaced_by: "varchar",
  },
} as const;

export const ledgerTables = [loadFiles, quarantine, loadWarnings, lastLoad, rowHistory] as const;
