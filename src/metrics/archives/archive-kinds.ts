/** The two kinds of archive and the rule that says how each is handed over. */
export const archiveKinds = [
  { kind: "sale", title: "新车档案", rule: "P02-11", clause: "篇二 移交第1条" },
  { kind: "service", title: "售后档案", rule: "P02-14", clause: "篇二 移交第2条" },
] as const;

export type ArchiveKind = (typeof archiveKinds)[number];
