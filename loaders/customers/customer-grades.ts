/** 客户等级: one line per customer and yearly cycle; a grade that is only proposed has no decision yet. */
import { customerGrade } from "../../src/warehouse/entities/customer-grade.ts";
import { customerId } from "../reference-columns.ts";
import { type CanonicalRow, type RowCheck, source } from "../source.ts";
import { year } from "../values/year.ts";
import { gradeWords } from "./grade-words.ts";

/** A decision is a grade and its day; without one there must be a proposal. */
const decidedOrProposed: RowCheck = Object.assign(
  ({ grade, decided_on, proposed_grade, proposed_on }: CanonicalRow) => {
    const isDecided = grade !== null && grade !== undefined;
    const hasDay = decided_on !== null && decided_on !== undefined;
    if (isDecided && !hasDay) return { column: "decided_on", expected: "a day for the decided grade" };
    const isProposed = proposed_grade != null && proposed_on != null;
    if (!isDecided && (hasDay || !isProposed)) return { column: "grade", expected: "a decided or proposed grade" };
    return undefined;
  },
  { title: "等级和评定日期要一起填，都没有时要有预评等级和预评日期" },
);

export const customerGrades = source({
  id: "customer_grades",
  title: "客户等级",
  entity: customerGrade,
  columns: {
    customer_id: customerId,
    cycle: { headers: ["年度", "评级年份", "评定年度", "评级周期", "周期"], convert: year },
    proposed_grade: { headers: ["初评等级", "建议等级", "拟评等级", "预评级别"], words: gradeWords },
    proposed_by: { headers: ["预评人", "初评人", "初评人工号", "建议人"] },
    proposed_on: { headers: ["初评日期", "建议日期", "预评时间"] },
    reviewed_on: { headers: ["评审日期", "评审会", "会审日期", "复核日期"] },
    grade: { headers: ["客户等级", "级别", "客户级别", "评定等级", "最终等级"], words: gradeWords },
    decided_on: { headers: ["评级日期", "评定时间", "审批日期", "生效日期", "定级日期"] },
    plan_on: { headers: ["支持计划日期", "服务计划日期", "生产销售服务计划日期"] },
    is_provisional: {
      headers: ["是否暂定", "暂定等级", "是否预评", "是否试评"],
      words: { true: ["暂定", "预评", "试评"], false: ["正式", "确定"] },
    },
  },
  checks: [decidedOrProposed],
});
