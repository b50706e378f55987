/** The sample's own policy file: numbers that the source leaves to the dealer. */
export const ownPolicyYaml = `# 示例集团自定的数值：原文提到而没有给出的权限表和满意度目标。
id: sample_own
title: 示例集团补充规定
source: 篇五、篇六
effective_from: "2024-01-01"

settings:
  - id: complaint.authority.department_manager
    title: 部门经理可批准的赔偿限额
    rule: P05-11
    clause: 篇五 2.9
    value: 2000
    unit: 元
  - id: complaint.authority.general_manager
    title: 总经理可批准的赔偿限额
    rule: P05-11
    clause: 篇五 2.9
    value: 20000
    unit: 元
  - id: satisfaction.target
    title: 满意度目标
    rule: P06-10
    clause: 篇六 纠正预防
    value: 80
    unit: 分
`;
