import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankAdvisers } from "../../../src/scoring/rank-advisers.ts";
import { adviser, e09, rankingInput } from "../../support/ranking-fixtures.ts";

const all = Object.values(e09);
const by = <T extends { readonly employee: string }>(rows: readonly T[], id: string): T => {
  const row = rows.find(({ employee }) => employee === id);
  if (row === undefined) throw new Error(`no row of ${id}`);
  return row;
};

describe("E-09: two months, March and April 2026", () => {
  const input = rankingInput(all);
  const rows = rankAdvisers(input);

  test("store totals are 217 parties, 158, 73 and 31", () => {
    expect(input.total.counts).toEqual({ parties: 217, contact_left: 158, test_drives: 73, orders: 31 });
  });

  test.each([
    ["A", 56 / 70, 27 / 70, 11 / 70, [2, 2, 2], 2],
    ["B", 35 / 50, 25 / 50, 10 / 50, [3, 1, 1], 5 / 3],
    ["C", 34 / 40, 10 / 40, 4 / 40, [1, 3, 4], 8 / 3],
    ["D", 27 / 45, 9 / 45, 6 / 45, [4, 4, 3], 11 / 3],
  ] as const)("%s", (id, contact, testDrive, deal, ranks, mean) => {
    const row = by(rows, id);
    expect([row.contact_rate, row.test_drive_rate, row.deal_rate]).toEqual([contact, testDrive, deal]);
    expect([row.rank_contact, row.rank_test_drive, row.rank_deal]).toEqual(ranks);
    expect(row.mean_rank).toBeCloseTo(mean, 12);
  });

  test("order B, A, C, D; D is last, E is below 20 parties", () => {
    expect(rows.map(({ employee, position }) => [employee, position])).toEqual([
      ["B", 1],
      ["A", 2],
      ["C", 3],
      ["D", 4],
      ["E", null],
    ]);
    expect(rows.filter((row) => row.is_bottom).map((row) => row.employee)).toEqual(["D"]);
    expect(by(rows, "E")).toMatchObject({ mean_rank: null, p_worst: null, verdict: "样本不足" });
    expect(by(rows, "E").reasons).toEqual(["首次到店 12 批，不足 20 批，不参加排名。"]);
  });

  test("the trainee stands with the mentor", () => {
    expect(by(rows, "A").credited_from).toEqual(["T"]);
  });

  test("last is not behind: nobody can be told from chance", () => {
    expect(rows.map(({ verdict }) => verdict)).toEqual(["无显著差异", "无显著差异", "无显著差异", "观察", "样本不足"]);
  });

  test("by deal rate alone C is last", () => {
    const overrides = [{ id: "ranking.two_months", measures: ["deal-rate"], weights: [1] }];
    const alone = rankAdvisers(rankingInput(all, overrides));
    expect(alone.map((row) => row.employee)).toEqual(["B", "A", "D", "C", "E"]);
    expect(by(alone, "C")).toMatchObject({ is_bottom: true, mean_rank: 4 });
  });

  test("without the minimum E is last", () => {
    const open = rankAdvisers(rankingInput(all, [{ id: "ranking.two_months", min_parties: 0 }]));
    expect(open.at(-1)).toMatchObject({ employee: "E", is_bottom: true, position: 5 });
  });

  test("moving only the trainee's orders would give A 18.3 %", () => {
    const wrong = adviser("A", [[60, 48, 24, 11]]);
    expect(wrong.counts.orders / wrong.counts.parties).toBeCloseTo(0.183, 3);
    expect(by(rows, "A").deal_rate).toBeCloseTo(0.157, 3);
  });

  test("weights decide: contact alone puts D last and C first", () => {
    const overrides = [{ id: "ranking.two_months", measures: ["contact-left-rate", "deal-rate"], weights: [3, 1] }];
    const rowsByContact = rankAdvisers(rankingInput(all, overrides));
    expect(by(rowsByContact, "C").mean_rank).toBe((3 * 1 + 1 * 4) / 4);
  });
});

describe("ties and edges", () => {
  test("a tie of the mean rank goes to the lower deal rate, then to fewer cars", () => {
    // Ranks 1, 2 and 2, 1 on two measures.
    const overrides = [{ id: "ranking.two_months", measures: ["contact-left-rate", "deal-rate"], weights: [1, 1] }];
    const rows = rankAdvisers(
      rankingInput([adviser("X", [[20, 10, 5, 2]]), adviser("Y", [[20, 12, 5, 1]])], overrides),
    );
    expect(rows.map(({ employee, mean_rank }) => [employee, mean_rank])).toEqual([
      ["X", 1.5],
      ["Y", 1.5],
    ]);
    const cars = rankAdvisers(
      rankingInput([adviser("X", [[20, 10, 5, 2]], { units: 2 }), adviser("Y", [[20, 10, 5, 2]], { units: 3 })]),
    );
    expect(cars.map(({ employee, is_bottom }) => [employee, is_bottom])).toEqual([
      ["Y", false],
      ["X", true],
    ]);
  });

  test("people equal in everything share a place, and nobody is last", () => {
    const rows = rankAdvisers(rankingInput(["X", "Y"].map((id) => adviser(id, [[20, 10, 5, 2]]))));
    expect(rows.map(({ position, is_bottom, rank_deal }) => [position, is_bottom, rank_deal])).toEqual([
      [1, false, 1.5],
      [1, false, 1.5],
    ]);
  });

  test("a single person is ranked, but not the last of anything", () => {
    const [only] = rankAdvisers(rankingInput([adviser("X", [[20, 10, 5, 0]])]));
    expect(only).toMatchObject({ position: 1, is_bottom: false, p_worst: null, verdict: "无显著差异" });
  });

  test("exactly the minimum is ranked, one less is not", () => {
    const rows = rankAdvisers(rankingInput([adviser("X", [[20, 9, 9, 9]]), adviser("Y", [[19, 9, 9, 9]])]));
    expect(rows.map(({ position }) => position)).toEqual([1, null]);
  });

  test("obstacles keep a person out of the ranks, whatever the numbers", () => {
    const gone = adviser("X", [[50, 40, 30, 20]], { obstacles: ["已于 2026-04-20 离职，不参加排名。"] });
    const rows = rankAdvisers(rankingInput([gone, e09.B]));
    expect(by(rows, "X")).toMatchObject({ rank_deal: null, verdict: "不参评", reasons: gone.obstacles });
  });

  test("more orders than parties: the rate shows it, the interval stays within 100 %", () => {
    const [row] = rankAdvisers(rankingInput([adviser("X", [[20, 10, 5, 24]])]));
    expect(row?.deal_rate).toBe(1.2);
    expect(row?.interval.deal?.high).toBe(1);
  });

  test("nobody came: no rates, no ranks", () => {
    const [row] = rankAdvisers(rankingInput([adviser("X", [[0, 0, 0, 0]])]));
    expect(row).toMatchObject({ deal_rate: null, interval: { deal: null }, verdict: "样本不足" });
  });
});

test("the order of the people changes nothing", () => {
  const expected = rankAdvisers(rankingInput(all));
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }), (shuffled) => {
      expect(rankAdvisers(rankingInput(shuffled))).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

const anyFunnel = fc
  .tuple(fc.integer({ min: 20, max: 60 }), fc.nat(20), fc.nat(20), fc.nat(20))
  .map((funnel) => [funnel] as const);

test("ranks of each rate add up to 1 + … + n, probabilities of being worst to 1", () => {
  fc.assert(
    fc.property(fc.array(anyFunnel, { minLength: 2, maxLength: 8 }), (funnels) => {
      const rows = rankAdvisers(rankingInput(funnels.map((months, index) => adviser(`E${index}`, months))));
      const expected = (rows.length * (rows.length + 1)) / 2;
      for (const rank of ["rank_contact", "rank_test_drive", "rank_deal"] as const) {
        expect(rows.reduce((sum, row) => sum + (row[rank] ?? Number.NaN), 0)).toBe(expected);
      }
      expect(rows.reduce((sum, row) => sum + (row.p_worst ?? Number.NaN), 0)).toBeCloseTo(1, 9);
    }),
    { numRuns: 20 },
  );
});
