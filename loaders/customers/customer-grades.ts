/** 客户等级: one line per customer and yearly cycle. */
import { customerGrade } from "../../src/warehouse/entities/customer-grade.ts";
import { customerId } from "../reference-columns.ts";
import { source } from "../source.ts";
import { year } from "../values/year.ts";

export const customerGrades = source({
  id: "customer_grades",
  title: "客户等级",
  entity: customerGrade,
  columns: {
    customer_id: customerId,
    cycle: { headers: ["年度", "评级年份", "评定年度", "评级周期", "周期"], convert: year },
    grade: {
      headers: ["客户等级", "级别", "客户级别", "评定等级", "最终等级"],
      words: { A: ["A级", "A类", "甲"], B: ["B级", "B类", "乙"], C: ["C级", "C类", "丙"] },
    },
    decided_on: { headers: ["评级日期", "评定时间", "审批日期", "生效日期", "定级日期"] },
    is_provisional: {
      headers: ["是否暂定", "暂定等级", "是否预评", "是否试评"],
      words: { true: ["暂定", "预评", "试评"], false: ["正式", "确定"] },
    },
  },
  checks: [],
});
