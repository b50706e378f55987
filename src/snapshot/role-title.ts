/** Posts as pages call them. */

const titles: Readonly<Record<string, string>> = {
  any: "所有岗位",
  sales_advisor: "销售顾问",
  service_advisor: "服务顾问",
  archivist: "档案管理员",
  team_leader: "销售主管",
  sales_manager: "销售经理",
  service_manager: "服务经理",
  key_account: "大客户专员",
  customer_relations: "客户关系专员",
  customer_director: "客户总监",
  administration: "行政人事部",
  general_manager: "总经理",
  other: "其他岗位",
};

/** The code itself for a post that a project's own profile invents. */
export const roleTitle = (role: string): string => titles[role] ?? role;
