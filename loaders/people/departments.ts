/** 部门: the departments of each store. */
import { department } from "../../src/warehouse/entities/department.ts";
import { storeId } from "../reference-columns.ts";
import { source } from "../source.ts";

export const departments = source({
  id: "departments",
  title: "部门",
  entity: department,
  columns: {
    department_id: { headers: ["部门代码", "部门编码", "部门ID", "部门号", "组织编码", "机构代码"] },
    store_id: storeId,
    name: { headers: ["部门", "部门名", "部门全称", "组织名称"] },
    kind: {
      headers: ["部门类型", "部门性质", "部门分类", "类别", "类型"],
      words: {
        sales: ["销售", "销售部", "销售类", "整车销售", "新车销售"],
        after_sales: ["售后", "售后部", "售后服务", "售后服务部", "服务", "服务部", "维修", "维修部"],
        customer_care: [
          "客服",
          "客服部",
          "客户部",
          "客户服务",
          "客户服务部",
          "客户关系",
          "客户关系部",
          "客户关怀",
          "客户管理部",
        ],
        marketing: ["市场", "市场部", "企划", "企划部", "市场推广", "市场推广部"],
        administration: [
          "行政",
          "行政部",
          "行政人事",
          "行政人事部",
          "人事",
          "人事部",
          "综合",
          "综合部",
          "财务",
          "财务部",
          "管理",
          "总经办",
          "办公室",
        ],
      },
    },
    head_id: {
      headers: ["负责人编号", "负责人", "部门负责人", "部门负责人工号", "部门经理工号", "经理工号", "主管工号"],
    },
  },
  checks: [],
});
