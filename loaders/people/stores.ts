/** 门店: the stores of the project. */
import { store } from "../../src/warehouse/entities/store.ts";
import { source } from "../source.ts";

export const stores = source({
  id: "stores",
  title: "门店",
  entity: store,
  columns: {
    store_id: {
      headers: [
        "门店代码",
        "门店编码",
        "门店ID",
        "门店号",
        "店号",
        "店代码",
        "经销商代码",
        "经销商编号",
        "经销商编码",
        "专营店代码",
        "专营店编号",
        "网点代码",
        "网点编号",
        "服务站代码",
        "特约店代码",
      ],
    },
    name: {
      headers: ["门店", "店名", "门店简称", "门店全称", "经销商名称", "经销商简称", "专营店名称", "网点名称"],
    },
    city: { headers: ["所在城市", "城市名称", "所属城市", "地市", "所在地"] },
    opened_on: { headers: ["开店日期", "开业时间", "开店时间", "成立日期", "营业日期", "建店日期"] },
  },
  checks: [],
});
