/** What the grades of a store of the fixture lead to. */
import type { TierStore } from "../../src/snapshot/tier-month.ts";

const top = {
  customers: 10,
  total_fen: 1_000_000,
  curve: Array.from({ length: 11 }, (_, i) => ({ count: i, count_share: i / 10, share: i === 0 ? 0 : 0.5 + i / 20 })),
  top_customers: 2,
  top_share: 0.6,
  customers_for_share: 6,
};

const resource = { visits: 3, hours: 6, visit_share: 0.3, hour_share: 0.6, is_inverted: false };

export const tierTreatment: Pick<
  TierStore,
  | "overrides"
  | "ageing"
  | "debtors_count"
  | "migration"
  | "concentration"
  | "resources"
  | "resources_from"
  | "complaints_from"
  | "visits"
  | "complaints"
  | "review"
> = {
  overrides: [
    {
      customer: "K1-002",
      computed_grade: "C",
      formal_grade: "B",
      grade: "A",
      changed_on: "2026-05-08",
      expires_on: null,
      decided_by: "Y1-01",
      reason: null,
    },
  ],
  ageing: {
    total_fen: 1_000_000,
    overdue_fen: 400_000,
    buckets: [
      { bucket: "未逾期", invoices: 3, customers: 2, amount_fen: 600_000, share: 0.6 },
      { bucket: "逾期 1–90 天", invoices: 1, customers: 1, amount_fen: 400_000, share: 0.4 },
    ],
    debtors: [{ customer: "K1-001", overdue_fen: 400_000, longest_days: 45 }],
  },
  debtors_count: 1,
  migration: {
    states: ["A", "B", "暂定"],
    counts: [
      [1, 1, 0],
      [0, 3, 0],
      [0, 2, 0],
    ],
    up: 0,
    down: 1,
    kept_top: 0.5,
  },
  concentration: { amount: top, profit: top },
  resources_from: "2026-07-01",
  complaints_from: "2025-10-01",
  resources: [
    {
      ...resource,
      grade: "A",
      customers: 2,
      profit_fen: 600_000,
      profit_share: 0.6,
      visit_ratio: 0.5,
      hour_ratio: 1,
      visits_per_customer: 1.5,
    },
    {
      ...resource,
      grade: null,
      customers: 1,
      profit_fen: 400_000,
      profit_share: 0.4,
      visit_ratio: 0.75,
      hour_ratio: 1.5,
      visits_per_customer: 3,
    },
  ],
  visits: [
    {
      grade: "A",
      months: 1,
      start: "2026-09-01",
      end: "2026-09-30",
      due: 3,
      visited: 1,
      share: 1 / 3,
      missed: ["K1-004"],
    },
    { grade: "B", months: 3, start: "2026-07-01", end: "2026-09-30", due: 0, visited: 0, share: null, missed: [] },
  ],
  complaints: {
    rows: [{ grade: "A", received: 2, median_hours_to_answer: 1.5, closed: 1, median_days_to_close: 4, open: 1 }],
    is_top_slower: true,
    open_top: [{ complaint: "TS1", customer: "K1-001", received_on: "2026-09-20" }],
  },
  review: {
    cycle: 2026,
    start: "2026-03-25",
    end: "2026-03-30",
    due: 4,
    proposed: 3,
    reviewed: 3,
    decided: 2,
    in_window: 1,
    in_window_share: 0.25,
    changed_in_review: 1,
    compared: 2,
    agreed: 1,
    missing: ["K1-005"],
    migration: {
      states: ["A", "未评"],
      counts: [
        [1, 0],
        [2, 0],
      ],
      up: 0,
      down: 0,
      kept_top: 1,
    },
  },
};
