import { expect, test } from "vitest";
import { orders } from "../../../loaders/sales/orders.ts";
import { readLine } from "../../support/read-record.ts";

const line = {
  订单编号: "O1",
  门店: "S01",
  销售顾问: "E1",
  客户编号: "K1",
  VIN: "LSVAA4187E2123456",
  签单日期: "2026-03-05",
  "成交价（万元）": 12.58,
  购车方式: "厂家金融",
  退订日期: "",
};

test("an order with money in ten thousands and one car unless it says otherwise", () => {
  const [record] = readLine(orders, line);
  expect(record?.faults).toEqual([]);
  expect(record?.values).toMatchObject({
    order_id: "O1",
    seller_id: "E1",
    signed_at: "2026-03-05 00:00:00",
    amount_fen: 12_580_000,
    units: 1,
    payment_kind: "gmac",
    cancelled_at: null,
    vin: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  });
});

test.each([
  ["退订日期", "2026-03-04", "cancelled_at"],
  ["变更时间", "2026-03-04", "changed_at"],
  ["成交价（万元）", -1, "amount_fen"],
  ["台数", -1, "units"],
])("%s %s is refused", (header, cell, column) => {
  expect(readLine(orders, { ...line, [header]: cell })[0]?.faults).toMatchObject([{ column, check: "rule" }]);
});
