/** Channels and campaigns (P11-07), roadshows (P13-67, P13-68). */
import { describe, expect, test } from "vitest";
import { analysisOf, type RawRows } from "../../support/analysis-of.ts";
import { metricOf } from "../../support/metric-of.ts";

const visit = (party_id: string, channel: string, has_contact: boolean, is_first_visit = true) => ({
  party_id,
  employee_id: "A",
  arrived_at: "2026-03-02 10:00:00",
  channel,
  has_contact,
  is_first_visit,
});

test("a party's channel is that of its first visit; cost is divided by the deals it brought (P11-07)", async () => {
  const order = (order_id: string, party_id: string, cancelled_at: string | null = null) => ({
    order_id,
    party_id,
    seller_id: "A",
    signed_at: "2026-03-05 10:00:00",
    cancelled_at,
  });
  const raw: RawRows = {
    showroom_visit: [
      visit("p", "web", true),
      visit("q", "web", false),
      visit("r", "event", true),
      visit("r", "web", true, false),
    ],
    sales_order: [order("1", "p"), order("2", "r"), order("3", "q", "2026-03-06 10:00:00")],
    campaign: [
      { channel: "web", starts_on: "2026-03-01", cost_fen: 300_000 },
      { channel: "web", starts_on: "2026-03-31", cost_fen: 100_000 },
      { channel: "web", starts_on: "2026-04-01", cost_fen: 900_000 },
    ],
  };
  const analysis = await analysisOf(raw, { asOf: "2026-03-31" });
  const web = (id: string) => metricOf(analysis, `${id}.web`, "2026-03");
  expect(await web("parties-by-channel")).toEqual([2, null, 2]);
  expect(await web("contact-rate-by-channel")).toEqual([1, 2, 0.5]);
  expect(await web("deal-rate-by-channel")).toEqual([1, 2, 0.5]);
  expect(await web("cost-per-deal-by-channel")).toEqual([400_000, 1, 400_000]);
  expect(await metricOf(analysis, "deal-rate-by-channel.referral", "2026-03")).toEqual([0, 0, null]);
});

describe("four roadshows a month, five records per adviser", () => {
  const show = (roadshow_id: string, held_on: string, more = {}) => ({
    roadshow_id,
    employee_id: "MK",
    held_on,
    is_approved: true,
    has_photos: true,
    cost_fen: 100_000,
    ...more,
  });
  const raw: RawRows = {
    roadshow: [
      show("1", "2026-02-10"),
      ...["2", "3", "4", "5", "6"].map((id) => show(id, `2026-03-1${id}`)),
      show("7", "2026-05-02", { has_photos: false, is_approved: false, cost_fen: 50_000 }),
    ],
    roadshow_staff: [
      { roadshow_id: "7", employee_id: "A", records: 7 },
      { roadshow_id: "7", employee_id: "B", records: 3 },
    ],
  };

  test("a month that has ended is asked for four, more do not help another", async () => {
    const analysis = await analysisOf(raw, { asOf: "2026-05-30" });
    const attained = (month: string) => metricOf(analysis, "roadshow-attainment", month);
    expect(await attained("2026-02")).toEqual([1, 4, 0.25]);
    expect(await attained("2026-03")).toEqual([4, 4, 1]);
    expect(await attained("2026-04")).toEqual([0, 4, 0]);
    expect(await attained("2026-05")).toEqual([0, 0, null]);
    const ended = await analysisOf(raw, { asOf: "2026-05-31" });
    expect(await metricOf(ended, "roadshow-attainment", "2026-05")).toEqual([1, 4, 0.25]);
  });

  test("photos, approval, records and what a record cost", async () => {
    const analysis = await analysisOf(raw, { asOf: "2026-05-31" });
    const may = (id: string) => metricOf(analysis, id, "2026-05");
    expect(await may("roadshow-photo-rate")).toEqual([0, 1, 0]);
    expect(await may("roadshow-approval-rate")).toEqual([0, 1, 0]);
    expect(await may("roadshow-record-attainment")).toEqual([8, 10, 0.8]);
    expect(await may("roadshow-records-missing")).toEqual([2, null, 2]);
    expect(await may("roadshow-cost-per-record")).toEqual([50_000, 10, 5000]);
  });
});
