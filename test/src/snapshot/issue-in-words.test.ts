import { expect, test } from "vitest";
import { issueInWords } from "../../../src/snapshot/issue-in-words.ts";

test.each([
  [
    "invalid",
    "received_at",
    "a time such as 2026-03-18 14:20",
    ["受理时间", "格式不正确", "日期时间，如 2026-03-18 14:20"],
  ],
  ["missing", "store_id", "门店编号", ["门店编号", "缺少必填值", "必填"]],
  ["unknown", "store_id", "a store", ["门店编号", "无法识别或没有对应记录", "已有的门店编号"]],
  [
    "unknown",
    "store_id",
    'a known 门店; perhaps "01", whose zeros are lost here',
    ["门店编号", "无法识别或没有对应记录", "已有的门店编号（可能丢了前导零）"],
  ],
  [
    "rule",
    "score",
    "0 to 100; a share is to be multiplied by 100",
    ["score", "与其他列矛盾", "0 到 100，比例须乘以 100"],
  ],
  ["unknown", "source", "one of 电话, 到店, 回访", ["投诉来源", "无法识别或没有对应记录", "电话、到店、回访 之一"]],
  ["unknown", "source", "one of a, b", ["投诉来源", "无法识别或没有对应记录", "约定的名称之一"]],
  [
    "duplicate",
    "complaint_id",
    "first in sources/投诉记录.xlsx, sheet 7月, row 19",
    ["投诉编号", "编号重复", "编号只出现一次（首次在 sources/投诉记录.xlsx 工作表 7月 第 19 行）"],
  ],
  [
    "duplicate",
    "complaint_id",
    "first in sources/a, b.csv, row 19",
    ["投诉编号", "编号重复", "编号只出现一次（首次在 sources/a, b.csv 第 19 行）"],
  ],
  ["duplicate", "complaint_id", "first elsewhere", ["投诉编号", "编号重复", "编号只出现一次"]],
  ["unknown", "invoice", "√, 缺 or 不合格", ["购车发票复印件", "无法识别或没有对应记录", "√、缺、不合格 之一"]],
  [
    "rule",
    "closed_at",
    "received_at (2026-05-20 10:00:00) or later",
    ["结案时间", "与其他列矛盾", "不早于受理时间（2026-05-20 10:00:00）"],
  ],
  ["rule", "compensation_fen", "0 or more", ["赔偿金额", "与其他列矛盾", "不小于 0"]],
  ["invalid", "(row)", "12 cells", ["整行", "格式不正确", "符合填写规则"]],
])("%s %s", (check, column, expected, words) => {
  expect(Object.values(issueInWords({ entity: "complaint", column, check, expected }))).toEqual(words);
});
