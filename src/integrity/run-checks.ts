/** Runs checks: how many records each looked at and which contradict another, by store and month. */
import { sql } from "kysely";
import type { Judged } from "../metrics/judged.ts";
import { duckdbSql } from "../metrics/portable.ts";
import { integrityChecks } from "./catalogue.ts";
import type { IntegrityCheck } from "./check.ts";
import type { Need } from "./needs.ts";
import { missingSettings, settingsOn } from "./settings.ts";

export interface IntegrityResult {
  readonly check: IntegrityCheck;
  /** Stores that have what the check needs. Empty: nothing can be said. */
  readonly stores: readonly string[];
  /** Chinese names of what no store has, or ids of settings that no active profile has. */
  readonly missing: readonly string[];
  /** By month and store; months in which nothing was looked at have no row. */
  readonly counts: readonly IntegrityCount[];
  /** The affected records by month, store and code: as many as `counts` says. */
  readonly subjects: readonly IntegritySubject[];
}

export interface IntegrityCount {
  /** `2026-03` */
  readonly month: string;
  readonly store: string;
  readonly checked: number;
  readonly affected: number;
}

export interface IntegritySubject {
  readonly month: string;
  readonly store: string;
  readonly subject: string;
}

/** In the order of `checks`; one statement per check. */
export async function runChecks(
  analysis: Judged,
  checks: readonly IntegrityCheck[] = integrityChecks,
): Promise<IntegrityResult[]> {
  const stores = await analysis.db.selectFrom("dim_store").select("store_id").orderBy("store_id").execute();
  const ids = stores.map(({ store_id }) => store_id);
  const provided = await storesByNeed(analysis, [...new Set(checks.flatMap(({ needs }) => needs))]);
  const results: IntegrityResult[] = [];
  for (const check of checks) results.push(await runCheck(analysis, check, { ids, provided }));
  return results;
}

interface Known {
  readonly ids: readonly string[];
  readonly provided: ReadonlyMap<Need, ReadonlySet<string>>;
}

async function runCheck(analysis: Judged, check: IntegrityCheck, { ids, provided }: Known): Promise<IntegrityResult> {
  const { policy, asOf } = analysis;
  const has = (need: Need, store: string) => provided.get(need)?.has(store) === true;
  const unset = missingSettings(policy, asOf, check.settings);
  const stores = unset.length > 0 ? [] : ids.filter((store) => check.needs.every((need) => has(need, store)));
  const absent = check.needs.filter((need) => !ids.some((store) => has(need, store)));
  const missing = [...absent.map(({ title }) => title), ...unset];
  if (stores.length === 0) return { check, stores, missing, counts: [], subjects: [] };
  const rows = (await countedRows(analysis, check, ids)).filter(({ store }) => stores.includes(store));
  return { check, stores, missing, counts: countsOf(rows), subjects: subjectsOf(rows) };
}

interface CountedRow {
  readonly month: string;
  readonly store: string;
  /** Null for the records without a contradiction, which are only counted. */
  readonly subject: string | null;
  readonly records: number;
}

async function countedRows(
  { db, policy, asOf, sql: fragments = duckdbSql }: Judged,
  check: IntegrityCheck,
  stores: readonly string[],
): Promise<CountedRow[]> {
  const records = check.records(db, fragments, { setting: settingsOn(policy, asOf, stores) });
  const placed = db
    .selectFrom(records.as("record"))
    .where("happened_on", "<=", fragments.date(asOf))
    .select(["store_id", fragments.trunc("month", "happened_on").as("month_start")])
    .select(sql<string | null>`case when affected = 1 then subject_id end`.as("subject"));
  const rows = await db
    .selectFrom(placed.as("placed"))
    .select(({ fn }) => ["month_start", "store_id", "subject", fn.countAll<number>().as("records")])
    .groupBy(["month_start", "store_id", "subject"])
    .execute();
  return rows
    .map(({ month_start, store_id, subject, records: count }) => ({
      month: month_start.slice(0, "YYYY-MM".length),
      store: store_id,
      subject,
      records: Number(count),
    }))
    .sort((a, b) => compareText(keyOf(a), keyOf(b)));
}

const keyOf = ({ month, store, subject }: CountedRow): string => [month, store, subject ?? ""].join("\u0000");
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function countsOf(rows: readonly CountedRow[]): IntegrityCount[] {
  const counts = new Map<string, IntegrityCount>();
  for (const { month, store, subject, records } of rows) {
    const key = `${month} ${store}`;
    const { checked = 0, affected = 0 } = counts.get(key) ?? {};
    counts.set(key, {
      month,
      store,
      checked: checked + records,
      affected: affected + (subject === null ? 0 : records),
    });
  }
  return [...counts.values()];
}

const subjectsOf = (rows: readonly CountedRow[]): IntegritySubject[] =>
  rows.flatMap(({ month, store, subject }) => (subject === null ? [] : [{ month, store, subject }]));

async function storesByNeed({ db }: Judged, needs: readonly Need[]): Promise<Map<Need, Set<string>>> {
  const found = new Map<Need, Set<string>>();
  for (const need of needs) {
    const rows = await db.selectFrom(need.stores(db).as("present")).select("store_id").distinct().execute();
    found.set(need, new Set(rows.map(({ store_id }) => store_id)));
  }
  return found;
}
