/** Ordered cars without the mark (P13-91). */
import { findingFailures } from "../shapes/finding.ts";

export const orderedCarsUnmarked = findingFailures("board.marked", {
  id: "ordered-cars-unmarked",
  title: "未标识的已订车",
  definition: "已订出而没有订车标识的车辆数",
  rule: "P13-91",
  clause: "篇十三 车辆第17条、日常第29条",
  needs: ["board_entry"],
});
