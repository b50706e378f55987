import { describe, expect, test } from "vitest";
import { rankAdvisers } from "../../../src/scoring/rank-advisers.ts";
import type { Adviser } from "../../../src/scoring/ranking-input.ts";
import { rankingConclusion } from "../../../src/scoring/ranking-verdict.ts";
import { adviser, counts, e09, type Funnel, rankingInput } from "../../support/ranking-fixtures.ts";

/** Nine people who sell to one party in four, two months alike. */
const good = Array.from({ length: 9 }, (_, index) => {
  const month: Funnel = [50, 40, 20, 12 + (index % 3)];
  return adviser(`G${index}`, [month, month]);
});

const verdictOf = (months: readonly Funnel[], more: Partial<Adviser> = {}) => {
  const input = rankingInput([...good, adviser("X", months, more)]);
  const row = rankAdvisers(input).find(({ employee }) => employee === "X");
  if (row === undefined) throw new Error("no row");
  return row;
};

describe("显著落后", () => {
  test("far below in both months", () => {
    const row = verdictOf([
      [50, 40, 20, 3],
      [50, 40, 20, 4],
    ]);
    expect(row.verdict).toBe("显著落后");
    expect(row.reasons).toEqual([
      "平均名次 7.00，在 10 名参评顾问中列第 10。",
      "成交率在期间内 2 个月均低于门店。",
      "成交率 7.0%（7/100），参评顾问合计 24.1%；把合计的订单随机分给各批客户，也会这样少或更少的概率为 <0.01%（界限 1%，即 10% 由 10 人分摊）。",
      expect.stringMatching(/^成交水平确为最低的概率为 9\d(\.\d+)?%。$/),
      "差距最大的环节：成交率 7.0%（7/100），门店 24.1%。",
      "以上为建议，供复核。",
    ]);
  });

  test("not when one of the months is at the store's level", () => {
    const row = verdictOf([
      [50, 40, 20, 14],
      [50, 40, 20, 0],
    ]);
    expect(row.verdict).not.toBe("显著落后");
  });

  test("not when a month had no parties: that is no evidence", () => {
    expect(
      verdictOf([
        [0, 0, 0, 0],
        [100, 80, 40, 5],
      ]).verdict,
    ).toBe("观察");
  });

  test("not on a small sample, however bad", () => {
    expect(
      verdictOf([
        [9, 5, 2, 0],
        [10, 5, 2, 0],
      ]).verdict,
    ).toBe("样本不足");
  });
});

describe("the period before", () => {
  // 15 of 100 where the store has 23: less than one would expect, but not for the lowest of ten.
  const months: Funnel[] = [
    [50, 40, 20, 7],
    [50, 40, 20, 8],
  ];
  const earlier = (orders: number) => counts([100, 80, 40, orders]);
  const others = good.map((each) => ({ ...each, earlier: [earlier(25)] }));
  const judge = (orders: number) => {
    const input = rankingInput([...others, adviser("X", months, { earlier: [earlier(orders)] })]);
    return rankAdvisers(input).find(({ employee }) => employee === "X");
  };

  test("confirms a low level", () => {
    const row = judge(12);
    expect(row?.verdict).toBe("显著落后");
    expect(row?.reasons[2]).toMatch(/（界限 0\.5%，即 10% 由 10 人、每人 2 次判断分摊）。$/);
    expect(row?.reasons[3]).toMatch(/^与上一期合并：成交率 13\.5%（27\/200），参评顾问合计 24\.3%；/);
    expect(row?.evidence).toMatchObject({ pooled_periods: 1, dispersion: 1, limit: expect.closeTo(0.005, 12) });
  });

  test("or shows bad luck", () => {
    expect(judge(25)?.verdict).toBe("观察");
  });
});

describe("limits", () => {
  // Nine people with 32 to 52 orders of 100 parties; X has 29 where the store has 39.
  const spread = [16, 17, 18, 19, 20, 21, 22, 23, 26].map((orders, index) => {
    const month: Funnel = [50, 40, 20, orders];
    return adviser(`G${index}`, [month, month]);
  });
  const low = adviser("X", [
    [50, 40, 20, 14],
    [50, 40, 20, 15],
  ]);
  const judge = (id: string, value: number) =>
    rankAdvisers(rankingInput([...spread, low], [{ id, value }])).find(({ employee }) => employee === "X");

  test("are shared: a result that happens about twice in a hundred is watched when ten are judged", () => {
    expect(judge("ranking.tail_probability", 10)?.verdict).toBe("观察");
    expect(judge("ranking.tail_probability", 50)?.verdict).toBe("显著落后");
  });

  test("of watching are not: one who is not last is watched for a rare result by itself", () => {
    const better = adviser("X", [
      [50, 45, 30, 14],
      [50, 45, 30, 15],
    ]);
    const verdict = (percent: number) =>
      rankAdvisers(rankingInput([...spread, better], [{ id: "ranking.watch_probability", value: percent }])).find(
        ({ employee }) => employee === "X",
      )?.verdict;
    expect(verdict(2.5)).toBe("观察");
    expect(verdict(0)).toBe("无显著差异");
  });

  test("widen when the others differ by more than chance", () => {
    const apart = [5, 5, 5, 5, 35, 35, 35, 35, 35].map((orders, index) => {
      const month: Funnel = [50, 40, 20, orders];
      return adviser(`G${index}`, [month, month]);
    });
    const input = rankingInput([
      ...apart,
      adviser("X", [
        [50, 40, 20, 3],
        [50, 40, 20, 4],
      ]),
    ]);
    const row = rankAdvisers(input).find(({ employee }) => employee === "X");
    expect(row?.evidence?.dispersion).toBeGreaterThan(20);
    expect(row?.verdict).not.toBe("显著落后");
    expect(row?.reasons.join("")).toContain("其余顾问之间的差别已是偶然的");
  });
});

describe("观察", () => {
  test("the last place, with where the funnel is weakest (D of E-09)", () => {
    const rows = rankAdvisers(rankingInput(Object.values(e09)));
    const d = rows.find(({ employee }) => employee === "D");
    expect(d?.reasons).toEqual([
      "平均名次 3.67，在 4 名参评顾问中列第 4。",
      "成交率 13.3%（6/45），参评顾问合计 15.1%；把合计的订单随机分给各批客户，也会这样少或更少的概率为 45.53%（界限 2.5%，即 10% 由 4 人分摊）。",
      "成交水平确为最低的概率为 25%。",
      "差距最大的环节：试乘试驾率 20.0%（9/45），门店 33.6%。",
      "证据不足以判为显著落后，不宜只凭名次处理。",
      "以上为建议，供复核。",
    ]);
  });
});

test("an ordinary period says so in one sentence", () => {
  expect(rankingConclusion(rankAdvisers(rankingInput(Object.values(e09))))).toBe("本期无人显著低于门店水平。");
  expect(rankingConclusion([{ verdict: "显著落后" }])).toBe("本期 1 人显著落后于门店水平（建议，供复核）。");
});
