/** Customer value grades as registers write them. */
export const gradeWords = { A: ["A级", "A类", "甲"], B: ["B级", "B类", "乙"], C: ["C级", "C类", "丙"] } as const;
