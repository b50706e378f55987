/** 查阅授权: one line per standing permission to view files. */
import { accessGrant } from "../../src/warehouse/entities/access-grant.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";

export const accessGrants = source({
  id: "access_grants",
  title: "查阅授权",
  entity: accessGrant,
  columns: {
    grant_id: { headers: ["授权单号", "授权号", "权限编号"] },
    employee_id: { headers: ["被授权人", "被授权人编号", "授权对象工号", "使用人工号"] },
    department_id: { headers: ["档案所属部门", "档案部门编号", "授权部门编号", "授权范围"] },
    granted_by: { headers: ["授权人", "授权人编号", "批准人工号", "批准人"] },
    valid_from: { headers: ["起始日期", "授权日期", "生效日期", "授权开始日期"] },
    valid_to: { headers: ["截止日期", "授权到期日期", "失效日期", "授权结束日期"] },
  },
  checks: [notBefore("valid_to", "valid_from")],
});
