/** Share of receptions hosted by somebody of the prescribed level (P07-02). */
import { findingRate } from "../shapes/finding.ts";

export const receptionHostRate = findingRate("reception.host", {
  id: "reception-host-rate",
  title: "接待人层级合规率",
  definition: "由规定层级的人接待的次数 ÷ 写明接待人层级的次数",
  rule: "P07-02",
  clause: "篇七 接待二",
  grains: ["store", "department"],
  policy: { kind: "settings", id: "reception.host_rule" },
  needs: ["reception"],
});
