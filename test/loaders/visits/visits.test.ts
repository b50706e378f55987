import { expect, test } from "vitest";
import { visitPlans } from "../../../loaders/visits/visit-plans.ts";
import { visits } from "../../../loaders/visits/visits.ts";
import { readLine } from "../../support/read-record.ts";

const line = {
  拜访编号: "V1",
  拜访人工号: "E1",
  拜访日期: "2026-05-02",
  拜访结束时间: "2026-05-02 15:00",
  目的: "回款",
  拜访对象: "老客户",
};

test("a visit with its purpose and whom it was paid to", () => {
  const [record] = readLine(visits, line);
  expect(record?.faults).toEqual([]);
  expect(record?.values).toMatchObject({
    visited_on: "2026-05-02",
    ended_at: "2026-05-02 15:00:00",
    purpose: "care_collection",
    target_kind: "existing",
  });
});

test("ends on the day it was made or later", () => {
  expect(readLine(visits, { ...line, 拜访结束时间: "2026-05-02" })[0]?.faults).toEqual([]);
  expect(readLine(visits, { ...line, 拜访结束时间: "2026-05-01 23:59" })[0]?.faults).toMatchObject([
    { column: "ended_at" },
  ]);
});

test("a plan is for a month", () => {
  const plan = { 计划编号: "P1", 拜访人: "E1", 月份: "2026年5月", 提交日期: "2026/4/30" };
  expect(readLine(visitPlans, plan)[0]?.values).toEqual({
    plan_id: "P1",
    seller_id: "E1",
    month: "2026-05",
    submitted_at: "2026-04-30 00:00:00",
  });
});
