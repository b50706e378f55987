/** What the rules ask of orders: changes, keys, turns, papers, referrals, complaints. */
import { describe, expect, test } from "vitest";
import { analysisOf, type RawRows } from "../../../support/analysis-of.ts";
import { metricOf } from "../../../support/metric-of.ts";

const march = { asOf: "2026-03-31" };
const order = (order_id: string, more: Record<string, unknown> = {}) => ({
  order_id,
  seller_id: "A",
  signed_at: "2026-03-02 10:00:00",
  ...more,
});

test("a change needs a signature; a change of the seller is counted by itself (P13-28, P13-58)", async () => {
  const change = (change_id: string, field: string, is_approved: boolean | null) => ({
    change_id,
    order_id: "O",
    field,
    changed_at: "2026-03-05 10:00:00",
    is_approved,
  });
  const raw: RawRows = {
    sales_order: [order("O")],
    order_change: [change("1", "seller", false), change("2", "seller", true), change("3", "price", null)],
  };
  const analysis = await analysisOf(raw, march);
  expect(await metricOf(analysis, "unapproved-seller-changes", "2026-03")).toEqual([1, null, 1]);
  expect(await metricOf(analysis, "unapproved-order-changes", "2026-03")).toEqual([2, null, 2]);
});

test("keys of a GMAC car stay until the payment report (P13-86)", async () => {
  const released = "2026-03-10 12:00:00";
  const gmac = (id: string, more: object) => order(id, { payment_kind: "gmac", key_released_at: released, ...more });
  const sales_order = [
    gmac("1", { gmac_report_at: "2026-03-10 12:00:00" }),
    gmac("2", { gmac_report_at: "2026-03-10 12:00:01" }),
    gmac("3", {}),
    gmac("4", { key_released_at: null }),
    order("5", { payment_kind: "cash", key_released_at: released }),
  ];
  const analysis = await analysisOf({ sales_order }, march);
  expect(await metricOf(analysis, "gmac-early-releases", "2026-03")).toEqual([2, null, 2]);
});

describe("cars are collected in their turn (P13-59)", () => {
  const queued = (id: string, amount_fen: number, paid: string | null, picked: string | null, more: object = {}) =>
    order(id, {
      pick_up_queue: "Q",
      amount_fen,
      funds_received_at: paid === null ? null : `2026-03-${paid} 10:00:00`,
      picked_up_at: picked === null ? null : `2026-03-${picked} 10:00:00`,
      ...more,
    });
  const inTurn = async (...sales_order: ReturnType<typeof order>[]) =>
    metricOf(await analysisOf({ sales_order }, march), "pick-up-in-turn-rate", "2026-03");

  test("the dearer car first, then who paid first", async () => {
    expect(
      await inTurn(queued("1", 200, "05", "10"), queued("2", 100, "03", "11"), queued("3", 100, "04", "12")),
    ).toEqual([3, 3, 1]);
    expect(await inTurn(queued("1", 200, "05", "11"), queued("2", 100, "03", "10"))).toEqual([1, 2, 0.5]);
    expect(await inTurn(queued("1", 100, "04", "10"), queued("2", 100, "03", "11"))).toEqual([1, 2, 0.5]);
  });

  test("who has not paid, or paid later than the car left, waits for nobody's harm", async () => {
    expect(await inTurn(queued("1", 200, null, null), queued("2", 100, "03", "10"))).toEqual([1, 1, 1]);
    expect(await inTurn(queued("1", 200, "11", null), queued("2", 100, "03", "10"))).toEqual([1, 1, 1]);
  });

  test("a GMAC down payment counts as paid in full", async () => {
    const gmac = queued("1", 200, null, "12", { payment_kind: "gmac", down_payment_at: "2026-03-04 10:00:00" });
    expect(await inTurn(gmac, queued("2", 100, "03", "10"))).toEqual([1, 2, 0.5]);
  });

  test("equal in price and payment, the earlier order goes first, a changed one by its change (P13-58)", async () => {
    const changed = queued("1", 100, "05", "12", { changed_at: "2026-03-03 10:00:00" });
    expect(await inTurn(changed, queued("2", 100, "05", "11"))).toEqual([2, 2, 1]);
    expect(
      await inTurn(queued("1", 100, "05", "12"), queued("2", 100, "05", "11", { changed_at: "2026-03-03 10:00:00" })),
    ).toEqual([1, 2, 0.5]);
  });

  test("orders of another queue or of none are not compared", async () => {
    const other = queued("1", 200, "03", null, { pick_up_queue: "R" });
    expect(await inTurn(other, queued("2", 100, "03", "10"))).toEqual([1, 1, 1]);
    expect(await inTurn(order("1", { picked_up_at: "2026-03-10 10:00:00" }))).toEqual([0, 0, null]);
  });
});

test("E-16: 20 minutes to the assistant; a car without a paper adds nothing (P13-102)", async () => {
  const delivery = (id: string, papers_handed_at: string | null, papers_complete = true) => ({
    delivery_id: id,
    delivered_at: "2026-03-06 10:00:00",
    papers_handed_at,
    papers_complete,
  });
  const raw = {
    delivery: [
      delivery("A", "2026-03-06 10:20:00"),
      delivery("B", "2026-03-06 10:20:01"),
      delivery("C", null),
      delivery("D", "2026-03-06 10:05:00", false),
    ],
  };
  const analysis = await analysisOf(raw, march);
  expect(await metricOf(analysis, "papers-to-assistant-rate", "2026-03")).toEqual([2, 4, 0.5]);
  expect(await metricOf(analysis, "units-without-papers", "2026-03")).toEqual([1, null, 1]);
});

test("who brings a buyer gets a reward when the car counts (P13-71)", async () => {
  const raw: RawRows = {
    sales_order: [
      order("1", { funds_received_at: "2026-03-10 10:00:00" }),
      order("2"),
      order("3", { funds_received_at: "2026-03-10 10:00:00" }),
      order("4", { funds_received_at: "2026-03-10 10:00:00" }),
    ],
    referral: [{ order_id: "1", paid_at: "2026-03-12 10:00:00" }, { order_id: "2" }, { order_id: "3" }],
  };
  const analysis = await analysisOf(raw, march);
  const values = (id: string) => metricOf(analysis, id, "2026-03");
  expect(await values("referral-order-share")).toEqual([3, 4, 0.75]);
  expect(await values("referral-rewards-due")).toEqual([40_000, null, 40_000]);
  expect(await values("referral-rewards-paid")).toEqual([20_000, null, 20_000]);
  expect(await values("referral-reward-paid-rate")).toEqual([1, 2, 0.5]);
});

test("complaints with a sales cause per 100 cars; paperwork is nobody's fault (P13-27)", async () => {
  const complaint = (cause_code: string, about_employee_id: string | null) => ({
    cause_code,
    about_employee_id,
    received_at: "2026-03-20 10:00:00",
  });
  const raw: RawRows = {
    employee: [{ employee_id: "SV", role: "service_advisor" }],
    complaint: [
      complaint("service_attitude", "A"),
      complaint("paperwork", "A"),
      complaint("service_attitude", "SV"),
      complaint("price_dispute", null),
    ],
    sales_order: [
      order("1", { funds_received_at: "2026-03-10 10:00:00", units: 4 }),
      order("2", { funds_received_at: "2026-03-10 10:00:00", is_credit_cancelled: true }),
    ],
  };
  const analysis = await analysisOf(raw, march);
  expect(await metricOf(analysis, "sales-complaints-per-hundred", "2026-03")).toEqual([1, 4, 25]);
  expect(await metricOf(analysis, "credit-cancelled-units", "2026-03")).toEqual([1, null, 1]);
});

test("a cancelled credit leaves performance, not the deals (X-22)", async () => {
  const paid = { funds_received_at: "2026-03-10 10:00:00", is_credit_cancelled: true };
  const analysis = await analysisOf({ sales_order: [order("1", paid)] }, march);
  expect(await metricOf(analysis, "orders-effective", "2026-03")).toEqual([1, null, 1]);
  expect(await metricOf(analysis, "recognised-units", "2026-03")).toEqual([0, null, 0]);
});

describe("targets and probation (P13-31, P13-01)", () => {
  const sold = (id: string, seller_id: string, day: string) =>
    order(id, { seller_id, signed_at: "2026-02-02 10:00:00", funds_received_at: `${day} 10:00:00` });

  test("a target is due when its month has ended; more than the target counts", async () => {
    const raw: RawRows = {
      sales_order: [sold("1", "A", "2026-03-02"), sold("2", "A", "2026-03-31"), sold("3", "B", "2026-03-31")],
      sales_target: [
        { employee_id: "A", month: "2026-03", units: 1 },
        { employee_id: "C", month: "2026-03", units: 2 },
      ],
    };
    const early = await analysisOf(raw, { asOf: "2026-03-30" });
    expect(await metricOf(early, "sales-target-attainment", "2026-03")).toEqual([0, 0, null]);
    const ended = await analysisOf(raw, march);
    expect(await metricOf(ended, "sales-target-attainment", "2026-03")).toEqual([2, 3, 2 / 3]);
  });

  test("five cars within probation, although they are credited to the mentor (X-23)", async () => {
    const newcomer = (employee_id: string) => ({
      employee_id,
      hired_on: "2026-01-15",
      valid_from: "2026-01-15",
      probation_end: "2026-03-15",
      mentor_id: "M",
    });
    const cars = (seller: string, count: number) =>
      Array.from({ length: count }, (_, i) => sold(`${seller}${i}`, seller, "2026-03-15"));
    const raw: RawRows = {
      employee: [{ employee_id: "M" }, newcomer("N1"), newcomer("N2")],
      sales_order: [...cars("N1", 6), ...cars("N2", 4), sold("late", "N2", "2026-03-16")],
    };
    const analysis = await analysisOf(raw, march);
    expect(await metricOf(analysis, "probation-pass-rate", "2026-03")).toEqual([1, 2, 0.5]);
    expect(await metricOf(analysis, "probation-unit-attainment", "2026-03")).toEqual([9, 10, 0.9]);
    const before = await analysisOf(raw, { asOf: "2026-03-14" });
    expect(await metricOf(before, "probation-pass-rate", "2026-03")).toEqual([0, 0, null]);
  });
});

describe("test drives (P13-78 to P13-81)", () => {
  const drive = (test_drive_id: string, more: object) => ({
    test_drive_id,
    employee_id: "A",
    started_at: "2026-03-02 10:00:00",
    ended_at: "2026-03-02 10:30:00",
    ...more,
  });
  const papers = { has_agreement: true, has_licence_copy: true, has_confirmation: true, has_survey: true };

  test("key, guide, four papers, key back within five minutes", async () => {
    const test_drive = [
      drive("1", {
        key_registered_at: "2026-03-02 10:00:00",
        key_returned_at: "2026-03-02 10:35:00",
        guide_id: "G",
        ...papers,
      }),
      drive("2", {
        key_registered_at: "2026-03-02 10:00:01",
        key_returned_at: "2026-03-02 10:35:01",
        ...papers,
        has_survey: false,
      }),
      drive("3", {}),
    ];
    const analysis = await analysisOf({ test_drive }, march);
    const values = (id: string) => metricOf(analysis, id, "2026-03");
    expect(await values("test-drive-key-register-rate")).toEqual([1, 3, 1 / 3]);
    expect(await values("test-drive-accompanied-rate")).toEqual([1, 3, 1 / 3]);
    expect(await values("test-drive-papers-rate")).toEqual([1, 3, 1 / 3]);
    expect(await values("test-drive-missing-papers.survey")).toEqual([2, null, 2]);
    expect(await values("test-drive-missing-papers.agreement")).toEqual([1, null, 1]);
    expect(await values("test-drive-key-return-rate")).toEqual([1, 2, 0.5]);
  });

  test("a store that notes none of it is not measured by it", async () => {
    const analysis = await analysisOf({ test_drive: [drive("1", {})] }, march);
    for (const id of ["key-register-rate", "accompanied-rate", "papers-rate", "key-return-rate"]) {
      expect(await metricOf(analysis, `test-drive-${id}`, "2026-03")).toEqual([0, 0, null]);
    }
  });
});
