/** 客户接待: one line per reception of guests. */
import { reception } from "../../src/warehouse/entities/reception.ts";
import { storeId } from "../reference-columns.ts";
import { notNegative } from "../row-checks.ts";
import { source } from "../source.ts";

export const receptions = source({
  id: "receptions",
  title: "客户接待",
  entity: reception,
  columns: {
    reception_id: { headers: ["接待单号", "接待记录编号"] },
    store_id: storeId,
    department_id: { headers: ["接待部门", "费用部门", "部门编号"] },
    class: {
      headers: ["接待类别", "等级", "接待级别"],
      words: {
        A: ["A级接待", "A类接待", "公司贵客"],
        B: ["B级接待", "B类接待", "贵宾接待"],
        C: ["C级接待", "C类接待", "业务接待"],
        D: ["D级接待", "D类接待", "普通接待"],
      },
    },
    received_on: { headers: ["接待时间", "来访日期"] },
    guests: { headers: ["客人人数", "宾客人数", "来客人数"] },
    escorts: { headers: ["陪客人数", "陪餐人数"] },
    host_level: {
      headers: ["主陪层级", "接待人职务", "主接待人"],
      words: {
        senior: ["公司高层", "高层", "总经理", "总裁", "副总裁"],
        director: ["部门总监", "总监"],
        department_manager: ["部门经理", "经理"],
        supervisor: ["主管", "部门主管"],
        staff: ["业务负责人", "业务人员", "员工", "经办人"],
      },
    },
    amount_fen: { headers: ["费用", "接待金额", "招待费"] },
  },
  checks: [notNegative("guests"), notNegative("escorts"), notNegative("amount_fen")],
});
