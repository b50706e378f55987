/** 客户资信评定: one line per customer and year, as finance keeps it. */
import { creditRating } from "../../src/warehouse/entities/credit-rating.ts";
import { customerId } from "../reference-columns.ts";
import { source } from "../source.ts";
import { year } from "../values/year.ts";

export const creditRatings = source({
  id: "credit_ratings",
  title: "客户资信评定",
  entity: creditRating,
  columns: {
    customer_id: customerId,
    cycle: { headers: ["年度", "资信年度", "评级年度"], convert: year },
    rated_on: { headers: ["评定日期", "资信评级日期", "评级日期"] },
    reconciled_on: { headers: ["往来对账日期", "对账完成日期", "账目核对日期"] },
  },
  checks: [],
});
