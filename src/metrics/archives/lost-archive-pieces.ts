/** Papers lost or damaged by neglect or against the borrowing rules (P02-23). */
import { findingFailures } from "../shapes/finding.ts";

export const lostArchivePieces = findingFailures("archive.loss", {
  id: "lost-archive-pieces",
  title: "档案遗失损坏件数",
  definition: "当月发现的、因归档疏忽或违反借阅规定遗失或损坏的档案件数；其他原因的不计",
  rule: "P02-23",
  clause: "篇二 处罚第7条",
  needs: ["archive_loss"],
  asks: null,
});
