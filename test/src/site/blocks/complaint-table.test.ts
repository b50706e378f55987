import { expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";

test("the statistics of P03-15: group, stores and departments, each figure above last month's", () => {
  const words = wordsOf(renderBlock("complaint-table", "title: 投诉统计表", contextOf("complaints/2026-09")));
  const heads =
    "收到 受理 有效 客户原因 减价 退货 换货 损害赔偿 批评建议 结案 按期结案/到期 期末未结 其中超期 重复 重大 赔偿金额 平均结案天数";
  expect(words).toContain(heads);
  expect(words).toContain("合计 176 174 176 174 176 174 24 26");
  expect(words).toContain("城东店 93 92");
  expect(words).toContain("销售部 93 92");
  expect(words).toContain("93/100 92/100");
  expect(words).not.toContain("售后服务部");
});
