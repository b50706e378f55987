/** The quality page's facts: the ledger that the last load left in the warehouse, and the checks over its records. */
import type { ProjectConfig } from "../project/project-schema.ts";
import { groupBy } from "../scoring/group-by.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import { entities } from "../warehouse/entities/index.ts";
import { type PlainRow, queryRows } from "../warehouse/query-rows.ts";
import { issueInWords } from "./issue-in-words.ts";
import type { Quality, QualityFile, QualityIssue } from "./quality.ts";
import { qualityChecks, trustLimitsOf } from "./quality-checks.ts";
import { masking } from "./quality-masking.ts";
import { reasonsOf, rowKey } from "./quality-reasons.ts";
import { qualitySources } from "./quality-sources.ts";

/** Rejected rows that an output carries; a load gone wrong altogether shows by its first ones. */
const CARRIED = 20_000;

export interface QualityRequest {
  readonly sources: ProjectConfig["sources"];
  /** Names that must not stand anywhere in the output. */
  readonly forbiddenNames: readonly string[];
  /** Without the page only the counts behind the trust marks are needed. */
  readonly isPageVisible: boolean;
}

export async function qualityOf(
  analysis: Analysis,
  { sources, forbiddenNames, isPageVisible }: QualityRequest,
): Promise<Quality> {
  const { connection, policy, asOf } = analysis;
  const mask = masking(forbiddenNames);
  const checks = await qualityChecks(analysis, mask);
  const trustLimits = trustLimitsOf(policy, asOf);
  if (!isPageVisible) {
    const countsOnly = checks.map((check) => ({ ...check, subjects: [] }));
    return { files: [], sources: [], issues: [], unlisted: 0, checks: countsOnly, trustLimits };
  }
  const faults = await queryRows(
    connection,
    'select * from warehouse.quarantine order by file, sheet nulls first, "row", "column", "check", received',
  );
  const issues = faults.map((row) => issueOf(row, mask));
  const files = await filesOf(analysis, issues);
  return {
    files,
    sources: await qualitySources(analysis, { files, issues, mappings: sources }),
    issues: issues.slice(0, CARRIED),
    unlisted: Math.max(0, issues.length - CARRIED),
    checks,
    trustLimits,
  };
}

function text(row: PlainRow, column: string): string {
  const value = row[column];
  return typeof value === "string" ? value : "";
}

const number = (row: PlainRow, column: string): number => Number(row[column] ?? 0);

function issueOf(row: PlainRow, mask: (text: string) => string): QualityIssue {
  const words = issueInWords({
    entity: text(row, "entity"),
    column: text(row, "column"),
    check: text(row, "check"),
    expected: text(row, "expected"),
  });
  return {
    source: text(row, "source"),
    file: text(row, "file"),
    sheet: row.sheet === null ? null : text(row, "sheet"),
    row: number(row, "row"),
    ...words,
    received: mask(text(row, "received")),
  };
}

async function filesOf({ connection }: Analysis, issues: readonly QualityIssue[]): Promise<QualityFile[]> {
  const rows = await queryRows(connection, "select * from warehouse.load_files order by ordinal, file");
  const byFile = groupBy(issues, ({ source, file }) => rowKey(source, file));
  return rows.map((row) => {
    const [file, source] = [text(row, "file"), text(row, "source")];
    return {
      source,
      title: entities.find(({ name }) => name === row.entity)?.title ?? source,
      file,
      read: number(row, "read"),
      accepted: number(row, "accepted"),
      quarantined: number(row, "quarantined"),
      reasons: reasonsOf(byFile.get(rowKey(source, file)) ?? []),
    };
  });
}
