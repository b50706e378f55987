/** 来源核查: one line per card whose source marketing asked the customer about. */
import { sourceCheck } from "../../src/warehouse/entities/source-check.ts";
import { source } from "../source.ts";
import { sourceWords } from "./source-words.ts";

export const sourceChecks = source({
  id: "source_checks",
  title: "来源核查",
  entity: sourceCheck,
  columns: {
    card_id: { headers: ["三表卡号", "信息卡号", "客户卡号", "卡片编号"] },
    checked_on: { headers: ["核查时间", "回访日期", "抽查日期"] },
    was_asked: {
      headers: ["是否询问", "顾问是否询问", "已询问来源"],
      words: { true: ["已询问", "问过", "已问"], false: ["未询问", "没问", "未问"] },
    },
    confirmed_source: { headers: ["客户确认来源", "实际来源", "确认来源"], words: sourceWords },
  },
  checks: [],
});
