/** A small invented group as one snapshot: two stores, fourteen months, one ranking, figures that fit in the head. */
import { periodsBetween } from "../../src/calendar/periods.ts";
import { metrics } from "../../src/metrics/catalogue.ts";
import { builtInPolicyDir, loadProfiles } from "../../src/policy/load-profiles.ts";
import { Policy } from "../../src/policy/policy.ts";
import { wilsonInterval } from "../../src/scoring/statistics/wilson-interval.ts";
import type { Ranking } from "../../src/scoring/store-ranking.ts";
import { contradictionEntries } from "../../src/snapshot/contradiction-entries.ts";
import { metricInfo } from "../../src/snapshot/metric-info.ts";
import type { QualityCheck } from "../../src/snapshot/quality.ts";
import type { ReportLine } from "../../src/snapshot/report-log.ts";
import { ruleEntries } from "../../src/snapshot/rule-entries.ts";
import type { MetricCell, MetricInfo, Snapshot } from "../../src/snapshot/snapshot.ts";
import type { TierCustomer, TierMonth } from "../../src/snapshot/tier-month.ts";
import { tierTreatment } from "./tier-treatment-fixture.ts";

export const fixtureAsOf = "2026-09-30";
const months = periodsBetween("month", "2025-08-01", fixtureAsOf).map((month) => month.id);
const stores = [
  { id: "S1", name: "城东店" },
  { id: "S2", name: "城西店" },
];
const departments = stores.flatMap(({ id }) => [
  { id: `${id}-XS`, store: id, name: "销售部", kind: "sales" },
  { id: `${id}-SH`, store: id, name: "售后服务部", kind: "after_sales" },
]);

export const fixtureMetrics: readonly MetricInfo[] = metrics.map((metric) => metricInfo(metric, false));

/** Month i of store k: numerator 80 + i of 100 in the first store, 70 + i in the second; counts are the numerators. */
function cellsOf(metric: MetricInfo): MetricCell[] {
  return months.flatMap((period, i) => {
    const parts = stores.map((store, k) => ({ store: store.id, numerator: 80 - 10 * k + i, denominator: 100 }));
    const whole = { store: null, numerator: 150 + 2 * i, denominator: 200 };
    return [whole, ...parts].flatMap((part) => [
      cell(metric, period, part),
      ...(part.store === null ? [] : [cell(metric, period, { ...part, department: `${part.store}-XS` })]),
    ]);
  });
}

interface Part {
  readonly store: string | null;
  readonly department?: string;
  readonly numerator: number;
  readonly denominator: number;
}

function cell(metric: MetricInfo, period: string, { store, department, numerator, denominator }: Part): MetricCell {
  const isRate = metric.unit === "ratio";
  return {
    metric: metric.id,
    period,
    store,
    department: department ?? null,
    team: null,
    employee: null,
    numerator,
    denominator: isRate ? denominator : null,
    value: isRate ? numerator / denominator : numerator,
  };
}

/** A monthly report of the first store. */
const reportLine = (period: string, line: Pick<ReportLine, "state"> & Partial<ReportLine>): ReportLine => ({
  report: "complaint_monthly",
  store: "S1",
  period,
  due_on: null,
  produced_on: null,
  reviewed_on: null,
  released_on: null,
  submitted_on: null,
  ...line,
});

const coaching = {
  peer_deals: 9,
  gap: -3,
  parts: [
    { stage: "channels" as const, deals: 0.25 },
    { stage: "traffic" as const, deals: 0 },
    { stage: "contact" as const, deals: -0.75 },
    { stage: "test_drive" as const, deals: 0.5 },
    { stage: "deal" as const, deals: -3 },
  ],
  peers: { parties: 40, contact_left: 28.5, test_drives: 18.5, orders: 9.25 },
  point_in_cars: 0.4,
  trend: [
    { period: "2026-P3", parties: 0, orders: 0, deal_rate: null, store_rate: 0.25 },
    { period: "2026-P4", parties: 40, orders: 6, deal_rate: 0.15, store_rate: 0.2 },
  ],
};

/** The same places by every definition. */
function lensOf(place: number) {
  const view = {
    parties: 40,
    orders: 12 - 2 * place,
    deal_rate: (12 - 2 * place) / 40,
    mean_rank: place,
    position: place,
  };
  return { first_visits: view, all_visits: view, carded: view, cohort: view, immature: 0 };
}

function rankingOf(store: string): Ranking {
  const rows = [1, 2, 3].map((place) => ({
    period: "2026-P4",
    store,
    employee: `${store}-0${place}`,
    credited_from: [],
    parties: 40,
    contact_left: 30 - place,
    test_drives: 20 - place,
    orders: 12 - 2 * place,
    units: 12 - 2 * place,
    contact_rate: (30 - place) / 40,
    test_drive_rate: (20 - place) / 40,
    deal_rate: (12 - 2 * place) / 40,
    rank_contact: place,
    rank_test_drive: place,
    rank_deal: place,
    mean_rank: place,
    position: place,
    is_bottom: place === 3,
    interval: {
      contact: wilsonInterval(30 - place, 40),
      test_drive: wilsonInterval(20 - place, 40),
      deal: wilsonInterval(12 - 2 * place, 40),
    },
    p_worst: place / 6,
    rank_interval: null,
    expected_rate: 0.2,
    evidence: null,
    standard_rate: (12 - 2 * place) / 40,
    channels: [],
    lens: lensOf(place),
    last_by_luck: 1 / 3,
    coaching: place === 3 ? coaching : null,
    follow_up: null,
    target_gap: { traffic: 0, contact: 0.5, test_drive: 0, deal: 6 - 2 * place, total: 6.5 - 2 * place },
    verdict: place === 3 ? ("观察" as const) : ("无显著差异" as const),
    reasons: [`平均名次 ${place}，在 3 名参评顾问中列第 ${place}。`],
  }));
  return {
    period: "2026-P4",
    store,
    total: { parties: 120, contact_left: 84, test_drives: 54, orders: 24 },
    rows,
    conclusion: "本期无人显著低于门店水平。",
    channels: [{ channel: "web", parties: 120, contact_left: 84, test_drives: 54, orders: 24 }],
    funnel: {
      rate: 0.2,
      dispersion: 1,
      limits: [
        { parties: 20, low95: 0.02, high95: 0.4, low998: 0, high998: 0.5 },
        { parties: 44, low95: 0.08, high95: 0.33, low998: 0.03, high998: 0.42 },
      ],
    },
    last_twice_by_luck: 1 / 3,
    bridge: {
      target: 18,
      actual: 24,
      store: { traffic: 0, contact: 0, test_drive: 0, deal: -1.5, total: -1.5 },
      total: { traffic: 0, contact: 1.5, test_drive: 0, deal: 4.5, total: 6 },
    },
  };
}

function tierMonth(month: string): TierMonth {
  const customer: TierCustomer = {
    customer: "K1-001",
    rank: 1,
    grade: "A",
    formal_grade: "B",
    override_grade: null,
    credit: 50,
    volume: 100,
    profit: 75,
    potential: null,
    composite: 75,
    assessment_overdue_days: null,
    reasons: ["综合 75.00 分，达到 A 级界限 70 分。"],
  };
  return {
    month,
    as_of: `${month}-28`,
    stores: stores.map(({ id }) => ({
      store: id,
      grades: [
        { grade: "A", customers: 2, amount_fen: 6_000_000, profit_fen: 600_000 },
        { grade: "B", customers: 3, amount_fen: 3_000_000, profit_fen: 300_000 },
        { grade: "C", customers: 5, amount_fen: 1_000_000, profit_fen: 100_000 },
      ],
      top: [customer],
      provisional: [{ ...customer, customer: "K1-009", rank: null, grade: null, composite: null }],
      provisional_count: 1,
      unscored_count: 4,
      overdue: [{ ...customer, customer: "K1-008", assessment_overdue_days: 51 }],
      overdue_count: 3,
      ...tierTreatment,
    })),
  };
}

const checkWords = {
  meaning: "甲与乙不符。",
  effect: "可能偏高。",
  counted: "份订单",
  settings: [],
  span: "month",
} as const;

/** Two of fifty orders of September in the first store, none elsewhere; the other check had nothing to look at. */
const fixtureChecks: readonly QualityCheck[] = [
  {
    ...checkWords,
    id: "order-without-visit",
    title: "订单找不到到店批次",
    metrics: ["deal-rate"],
    missing: [],
    counts: [
      { month: "2026-08", store: "S1", checked: 40, affected: 0 },
      { month: "2026-09", store: "S1", checked: 30, affected: 2 },
      { month: "2026-09", store: "S2", checked: 20, affected: 0 },
    ],
    subjects: [
      { month: "2026-09", store: "S1", subject: "DD-1" },
      { month: "2026-09", store: "S1", subject: "DD-2" },
    ],
  },
  {
    ...checkWords,
    id: "drive-before-visit",
    title: "试驾没有到店记录",
    metrics: ["test-drive-rate"],
    missing: ["试乘试驾"],
    counts: [],
    subjects: [],
  },
];

/** Fresh on every call, so that a test may change its copy. */
export function snapshotFixture(): Snapshot {
  const policy = new Policy([...loadProfiles(builtInPolicyDir).values()]);
  return {
    project: "观澜测试集团",
    asOf: fixtureAsOf,
    audience: { id: "gm", title: "总经理", identifiers: "employee_code", pages: null },
    profiles: policy.profiles.map(({ id, title, source }) => ({ id, title, source })),
    calendarKnownUntil: "2026-12-31",
    months,
    rankingPeriods: ["2026-P4"],
    organisation: { stores, departments },
    metrics: fixtureMetrics,
    cells: fixtureMetrics.flatMap(cellsOf),
    targets: [
      {
        metric: "sale-archive-on-time-rate",
        value: 0.95,
        store: null,
        effective_from: "0000-01-01",
        effective_to: "9999-12-31",
      },
      { metric: "deal-rate", value: 0.8, store: null, effective_from: "0000-01-01", effective_to: "9999-12-31" },
    ],
    rankings: stores.map(({ id }) => rankingOf(id)),
    tiers: months.map(tierMonth),
    penalties: [],
    rules: ruleEntries(policy, fixtureMetrics, fixtureAsOf),
    contradictions: contradictionEntries(policy, fixtureAsOf),
    reports: [
      reportLine("2026-09", { due_on: "2026-10-10", state: "open" }),
      reportLine("2026-08", { due_on: "2026-09-10", submitted_on: "2026-09-11", state: "late" }),
      reportLine("2026-07", { due_on: "2026-08-10", state: "overdue" }),
    ],
    quality: {
      files: [
        {
          source: "complaints",
          title: "投诉",
          file: "sources/投诉记录.xlsx",
          read: 100,
          accepted: 98,
          quarantined: 2,
          reasons: [{ text: "受理时间：格式不正确", rows: 2 }],
        },
      ],
      sources: [
        {
          source: "complaints",
          title: "投诉",
          freshness: { cadence: "每月", latest: "2026-07-18", daysSince: 74, due: "2026年8月", isLate: true },
          retention: { months: null, oldest: null, past: null },
          months: [
            {
              month: "2026-03",
              read: 60,
              accepted: 58,
              quarantined: 2,
              reasons: [{ text: "受理时间：格式不正确", rows: 2 }],
            },
            { month: "2026-07", read: 40, accepted: 40, quarantined: 0, reasons: [] },
          ],
        },
      ],
      checks: fixtureChecks,
      trustLimits: { notice: 2, doubt: 10 },
      issues: [
        {
          source: "complaints",
          file: "sources/投诉记录.xlsx",
          sheet: "3月",
          row: 118,
          column: "受理时间",
          reason: "格式不正确",
          expected: "日期时间",
          received: "2026-02-30",
        },
      ],
      unlisted: 1,
    },
  };
}

/** The fixture with the pages of two months, for tests that build a whole site. */
export function shortFixture(): Snapshot {
  const snapshot = snapshotFixture();
  return { ...snapshot, months: snapshot.months.slice(-2) };
}
