/** Cars sold again while an order for them stood (P13-91). */
import { findingFailures } from "../shapes/finding.ts";

export const doubleSoldCars = findingFailures("order.sold_once", {
  id: "double-sold-cars",
  title: "一车两卖",
  definition: "签单时同一车架号另有未退订的在先订单的订单数",
  rule: "P13-91",
  clause: "篇十三 车辆第17条、日常第29条",
  needs: ["sales_order"],
});
