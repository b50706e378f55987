import { describe, expect, test } from "vitest";
import { complaints } from "../../../loaders/complaints/complaints.ts";
import { findHeader } from "../../../loaders/headers/find-header.ts";
import { knownHeaders } from "../../../loaders/headers/known-headers.ts";
import type { RawCell } from "../../../loaders/source.ts";

const known = knownHeaders(complaints, { columns: {} });
const find = (...lines: RawCell[][]) =>
  findHeader(
    lines.map((cells, at) => ({ row: at + 1, cells })),
    known,
  );
const places = (...lines: RawCell[][]) =>
  Object.fromEntries([...(find(...lines)?.columns ?? [])].map(([column, { index }]) => [column, index]));

test("the first line, by title, synonym or canonical name", () => {
  expect(places(["投诉编号", "登记时间", "store_id", "不认识"], ["C1", "2026-03-05", "S01", "x"])).toEqual({
    complaint_id: 0,
    received_at: 1,
    store_id: 2,
  });
  expect(find(["投诉编号", "登记时间", "不认识"])).toMatchObject({ length: 1, width: 3, unknown: ["不认识"] });
});

test("below titles and remarks", () => {
  const titles = [["2026年3月投诉记录"], ["制表：客服部", null, "投诉编号说明"]];
  expect(find(...titles, ["投诉编号", "受理时间"], ["C1", "2026-03-05"])).toMatchObject({ length: 3 });
});

test("on the tenth line but not later", () => {
  const titles = Array.from({ length: 9 }, () => ["标题"]);
  expect(find(...titles, ["投诉编号", "受理时间"])?.length).toBe(10);
  expect(find(...titles, ["标题"], ["标题"], ["投诉编号", "受理时间"])).toBeUndefined();
});

test("spelled with stars, blanks, colons, full-width letters and remarks", () => {
  expect(places(["*投诉 编号：", "受理时间（必填）", "ＯＭＳ录入时间", "门店编号\n(代码)"])).toEqual({
    complaint_id: 0,
    received_at: 1,
    oms_entered_at: 2,
    store_id: 3,
  });
});

test("a line with one known word is no header", () => {
  expect(find(["投诉编号"], ["C1"], ["C2"])).toBeUndefined();
});

describe("two lines", () => {
  const twoLines = [
    ["投诉编号", "客户", null, "时间", null, "门店编号"],
    [null, "姓名", "电话", "受理时间", "结案时间", null],
  ];

  test("are combined, merged cells standing for both", () => {
    expect(places(...twoLines)).toEqual({
      complaint_id: 0,
      has_complainant: 1,
      has_phone: 2,
      received_at: 3,
      closed_at: 4,
      store_id: 5,
    });
    expect(find(["三月"], ...twoLines)).toMatchObject({ length: 3, width: 6 });
  });

  test("a project maps a combined header by upper/lower", () => {
    const mapped = knownHeaders(complaints, { columns: { has_opinion: "签字/客户", verified_at: "签字/内部" } });
    const rows = [
      { row: 1, cells: ["投诉编号", "签字", null] },
      { row: 2, cells: [null, "客户", "内部"] },
    ];
    expect([...(findHeader(rows, mapped)?.columns.keys() ?? [])]).toEqual([
      "complaint_id",
      "has_opinion",
      "verified_at",
    ]);
  });

  test("data below a single line is not taken for a second", () => {
    expect(find(["投诉编号", "受理时间", null], ["C1", null, "受理"])?.length).toBe(1);
  });
});

test("a column carried twice is taken under its best name, the other is reported", () => {
  const header = find(["投诉编号", "登记时间", "受理时间"]);
  expect(header?.columns.get("received_at")?.index).toBe(2);
  expect(header?.unknown).toEqual(["登记时间"]);
});

test("a mapped column is found under the project's header only", () => {
  const mapped = knownHeaders(complaints, { columns: { received_at: "来电时刻" } });
  const header = findHeader([{ row: 1, cells: ["投诉编号", "受理时间", "来电时刻"] }], mapped);
  expect(header?.columns.get("received_at")?.index).toBe(2);
  expect(header?.unknown).toEqual(["受理时间"]);
});

describe("money units", () => {
  const power = (...lines: RawCell[][]) => find(...lines)?.columns.get("compensation_fen")?.power;

  test("stand in the header's brackets", () => {
    expect(power(["投诉编号", "赔偿金额（万元）"])).toBe(4);
    expect(power(["投诉编号", "赔偿金额(元)"])).toBe(0);
    expect(power(["投诉编号", "赔偿金额(含税)"])).toBe(0);
  });

  test("or above the header, where the header's own brackets win", () => {
    expect(power(["投诉统计", "单位：万元"], ["投诉编号", "赔偿金额"])).toBe(4);
    expect(power(["投诉统计", "单位：万元"], ["投诉编号", "赔偿金额(元)"])).toBe(0);
  });
});
