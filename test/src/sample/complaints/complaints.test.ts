import { describe, expect, test } from "vitest";
import type { ComplaintRow } from "../../../../src/sample/complaints/complaint-row.ts";
import { dayOfMinute, MINUTES_PER_DAY } from "../../../../src/sample/days.ts";
import { unnoticedRepeat } from "../../../../src/sample/planted-truths.ts";
import { sampleSpan, sampleWorld } from "../../../support/sample-worlds.ts";

const rows = [1, 2, 3].flatMap((store) => sampleWorld(store).complaints);
const alerts = [1, 2, 3].flatMap((store) => sampleWorld(store).alerts);

/** Complaints with an earlier one of the same customer or car and the same cause, within the 90 days of the policy. */
function repeats(): ComplaintRow[] {
  return rows.filter((row) =>
    rows.some(
      (earlier) =>
        earlier.cause_code === row.cause_code &&
        earlier.received_at < row.received_at &&
        dayOfMinute(row.received_at) - dayOfMinute(earlier.received_at) <= 90 &&
        ((row.customer_id !== null && row.customer_id === earlier.customer_id) ||
          (row.vin !== null && row.vin === earlier.vin)),
    ),
  );
}

describe("repeats", () => {
  test("all are marked but the planted one", () => {
    const unmarked = repeats().filter((row) => row.escalation === "none");
    expect(unmarked.map((row) => row.complaint_id)).toEqual([unnoticedRepeat.second.complaint_id]);
    expect(repeats().length).toBeGreaterThan(3);
  });

  test("nobody was warned of the planted one", () => {
    const planted: string[] = [unnoticedRepeat.first.complaint_id, unnoticedRepeat.second.complaint_id];
    expect(alerts.filter((alert) => planted.includes(alert.complaint_id))).toEqual([]);
  });
});

test("about six a store and month, of every source, demand and cause", () => {
  const perMonth = rows.length / (3 * 24);
  expect(perMonth).toBeGreaterThan(5);
  expect(perMonth).toBeLessThan(9);
  expect(new Set(rows.map((row) => row.source)).size).toBe(6);
  expect(new Set(rows.map((row) => row.demand)).size).toBe(5);
  expect(new Set(rows.map((row) => row.cause_code)).size).toBe(8);
});

test("a complaint is verified, handled, answered and closed in this order, and nothing is known of the future", () => {
  for (const row of rows) {
    const steps = [row.received_at, row.handled_at, row.replied_at, row.closed_at].filter((time) => time !== null);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(row.verified_at ?? row.received_at).toBeGreaterThanOrEqual(row.received_at);
    for (const time of [...steps, row.verified_at, row.oms_entered_at, row.escalated_at, row.validity_decided_at]) {
      expect(time ?? 0).toBeLessThan((sampleSpan.last + 1) * MINUTES_PER_DAY);
    }
  }
});

test("most are closed within a week; some are open and overdue at the end", () => {
  const old = rows.filter((row) => dayOfMinute(row.received_at) + 7 < sampleSpan.last);
  const inTime = old.filter((row) => row.closed_at !== null && dayOfMinute(row.closed_at - row.received_at) < 7);
  expect(inTime.length / old.length).toBeGreaterThan(0.8);
  expect(inTime.length / old.length).toBeLessThan(0.97);
  expect(old.filter((row) => row.closed_at === null).length).toBeGreaterThan(2);
});

test("of major complaints some were told to both within a day, some late, some not at all", () => {
  const major = rows.filter((row) => row.escalation !== "none" || row.demand === "return" || row.demand === "exchange");
  const hours = (row: ComplaintRow, recipient: string): number => {
    const isFromStart = row.demand === "return" || row.demand === "exchange";
    const start = isFromStart ? row.received_at : (row.escalated_at ?? row.received_at);
    const sent = alerts.find((alert) => alert.complaint_id === row.complaint_id && alert.recipient === recipient);
    return sent === undefined ? Number.POSITIVE_INFINITY : (sent.sent_at - start) / 60;
  };
  const slower = major.map((row) => Math.max(hours(row, "brand_division"), hours(row, "legal")));
  expect(slower.filter((each) => each <= 24).length).toBeGreaterThan(major.length / 2);
  expect(slower.filter((each) => each > 24 && Number.isFinite(each)).length).toBeGreaterThan(0);
  expect(slower.filter((each) => !Number.isFinite(each)).length).toBeGreaterThan(0);
});
