/** Share of answers given in writing (P03-09). */
import { findingRate } from "../shapes/finding.ts";

export const complaintWrittenReplyShare = findingRate("complaint.replied_in_writing", {
  id: "complaint-written-reply-share",
  title: "书面回复占比",
  definition: "书面回复的件数 ÷ 写明回复方式的件数（按回复日）",
  rule: "P03-09",
  clause: "篇三 第十四条",
  grains: ["store", "department"],
  direction: "neutral",
});
