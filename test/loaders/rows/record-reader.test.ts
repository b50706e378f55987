import { describe, expect, test } from "vitest";
import { archiveItems } from "../../../loaders/archives/archive-items.ts";
import { complaints } from "../../../loaders/complaints/complaints.ts";
import { customers } from "../../../loaders/customers/customers.ts";
import { orders } from "../../../loaders/sales/orders.ts";
import { readLine } from "../../support/read-record.ts";

const complaint = { 投诉编号: "C1", 门店编号: "S01", 受理时间: "2026-03-05", 诉求: "退车", 来源: "电话" };

test("values stand under their canonical names; what the file does not carry is null or the default", () => {
  const [record] = readLine(complaints, {
    ...complaint,
    投诉人: "王五",
    联系电话: "",
    是否受理: "受理",
    赔偿金额: "1.2万",
  });
  expect(record?.faults).toEqual([]);
  expect(record?.values).toMatchObject({
    complaint_id: "C1",
    demand: "return",
    received_at: "2026-03-05 00:00:00",
    customer_type: "consumer",
    has_complainant: true,
    has_phone: false,
    has_model: null,
    is_accepted: true,
    compensation_fen: 1200000,
    closed_at: null,
  });
});

test("every fault of a row is named at once", () => {
  const [record] = readLine(complaints, { ...complaint, 投诉编号: "", 受理时间: "2026-02-30", 诉求: "送车" });
  expect(record?.faults).toEqual([
    { column: "complaint_id", check: "missing", expected: "投诉编号", received: "" },
    { column: "demand", check: "unknown", expected: "one of 减价, 退货, 换货, 赔偿, 批评建议", received: "送车" },
    { column: "received_at", check: "invalid", expected: "a time such as 2026-03-05 14:20", received: "2026-02-30" },
  ]);
});

test("checks over several columns come last", () => {
  const [record] = readLine(complaints, { ...complaint, 结案时间: "2026-03-04", 赔偿金额: -1 });
  expect(record?.faults).toEqual([
    {
      column: "closed_at",
      check: "rule",
      expected: "received_at (2026-03-05 00:00:00) or later",
      received: "2026-03-04",
    },
    { column: "compensation_fen", check: "rule", expected: "0 or more", received: "-1" },
  ]);
});

test("the same day is no earlier when one of the two has no time", () => {
  const closed = { ...complaint, 受理时间: "2026-03-05 14:20" };
  expect(readLine(complaints, { ...closed, 结案时间: "2026-03-05" })[0]?.faults).toEqual([]);
  expect(readLine(complaints, { ...closed, 结案时间: "2026-03-05 14:20" })[0]?.faults).toEqual([]);
  expect(readLine(complaints, { ...closed, 结案时间: "2026-03-05 14:19" })[0]?.faults).toHaveLength(1);
});

test("personal values are masked in a fault", () => {
  const [record] = readLine(customers, { 客户编号: "K1", 门店编号: "S01", 手机: "1380013800", 姓名: "王五" });
  expect(record?.faults).toEqual([expect.objectContaining({ column: "phone", received: "##########" })]);
  expect(JSON.stringify(record)).not.toContain("王五");
});

test("the error of a formula is refused in any column", () => {
  const [record] = readLine(complaints, { ...complaint, 客户编号: "#N/A", 投诉人: "#REF!" });
  expect(record?.faults.map(({ column, check }) => [column, check])).toEqual([
    ["customer_id", "invalid"],
    ["has_complainant", "invalid"],
  ]);
});

test("无 answers where the column knows the word and is empty elsewhere", () => {
  const [record] = readLine(complaints, { ...complaint, 升级情形: "无", 投诉原因: "无", 是否受理: "无" });
  expect(record?.values).toMatchObject({ escalation: "none", cause_code: null, is_accepted: false });
});

test("a long value is cut in the fault", () => {
  const [record] = readLine(complaints, { ...complaint, 诉求: "长".repeat(500) });
  expect(record?.faults[0]?.received).toHaveLength(120);
});

describe("a project's mapping", () => {
  test("gives constants, words of its own, and the order of dates", () => {
    const [record] = readLine(
      complaints,
      { 投诉编号: "C1", 受理时间: "05/03/2026", 诉求: "要求退掉", 来源: "电话", 门店: "城东店" },
      {
        codes: { demand: { 要求退掉: "return" }, store_id: { 城东店: "S01" } },
        constants: { customer_type: "加盟商", order_id: "O1" },
        date_order: "dmy",
      },
    );
    expect(record?.faults).toEqual([]);
    expect(record?.values).toMatchObject({
      demand: "return",
      store_id: "S01",
      customer_type: "franchisee",
      order_id: "O1",
      received_at: "2026-03-05 00:00:00",
    });
  });

  test("may say what an empty cell means", () => {
    const mapped = { codes: { escalation: { "": "none" } } };
    expect(readLine(complaints, { ...complaint, 升级情形: null }, mapped)[0]?.values.escalation).toBe("none");
  });
});

test("a default fills an absent column and an empty cell", () => {
  const order = {
    订单号: "O1",
    门店编号: "S01",
    销售顾问工号: "E1",
    客户编号: "K1",
    签字时间: "2026-03-05",
    成交金额: "1",
    付款方式: "现金",
  };
  expect(readLine(orders, order)[0]?.values.units).toBe(1);
  expect(readLine(orders, { ...order, 台数: "" })[0]?.values.units).toBe(1);
  expect(readLine(orders, { ...order, 台数: "2" })[0]?.values.units).toBe(2);
});

test("money cells take the unit of their header", () => {
  const [record] = readLine(complaints, { ...complaint, "赔偿金额（万元）": 1.5 });
  expect(record?.values.compensation_fen).toBe(1500000);
});

describe("a wide sheet", () => {
  const line = { 档案编号: "P1", 绿卡: "√", 发票: "缺", 合同: "/", 保单: "也许", 备注: "x" };

  test("gives a record per paper that is asked for", () => {
    const records = readLine(archiveItems, line);
    expect(records.map(({ values, faults }) => [values.item_code, values.is_present, faults.length])).toEqual([
      ["green_card", true, 0],
      ["invoice", false, 0],
      [undefined, undefined, 1],
    ]);
    expect(records[2]?.faults[0]).toMatchObject({ column: "insurance", check: "unknown", received: "也许" });
  });

  test("is one row when the file names the paper in a column", () => {
    const records = readLine(archiveItems, {
      档案编号: "P1",
      资料项: "保单",
      是否齐备: "是",
      是否合格: "否",
      客户签字: "未签",
    });
    expect(records.map(({ values }) => values)).toEqual([
      {
        package_id: "P1",
        item_code: "insurance",
        is_present: true,
        is_valid: false,
        customer_signature: "missing",
        staff_signature: null,
      },
    ]);
  });
});
