/** Levels of approval as forms write them. */
export const approverWords = {
  supervisor: ["主管", "部门主管", "组长"],
  department_manager: ["部门经理", "经理", "销售经理", "服务经理"],
  sales_director: ["销售总监", "总监", "部门总监"],
  general_manager: ["总经理", "店总", "店总经理"],
  vice_president: ["副总裁", "运营副总裁", "副总经理"],
  group: ["集团", "集团公司", "总裁", "董事长"],
} as const;
