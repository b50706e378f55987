import fc from "fast-check";
import { expect, test } from "vitest";
import { migration } from "../../../../src/scoring/tiers/migration.ts";

const grades = ["A", "B", "C"];
const move = (from: string, to: string) => ({ from, to });

test("one kept A, one fell to C, one rose to B, one new customer got C", () => {
  const result = migration([move("A", "A"), move("A", "C"), move("C", "B"), move("暂定", "C")], grades, ["暂定"]);
  expect(result).toEqual({
    states: ["A", "B", "C", "暂定"],
    counts: [
      [1, 0, 1, 0],
      [0, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
    ],
    up: 1,
    down: 1,
    kept_top: 0.5,
  });
});

test("without customers in the highest grade nobody could keep it", () => {
  expect(migration([move("B", "A")], grades, []).kept_top).toBeNull();
});

test("a state that is not named is a fault, not a lost customer", () => {
  expect(() => migration([move("A", "D")], grades, [])).toThrow("unknown state");
});

test("rows and columns add up to the customers, whoever moved where", () => {
  const state = fc.constantFrom("A", "B", "C", "暂定");
  fc.assert(
    fc.property(fc.array(fc.record({ from: state, to: state })), (moves) => {
      const { states, counts, up, down } = migration(moves, grades, ["暂定"]);
      const of = (key: "from" | "to", name: string) => moves.filter((each) => each[key] === name).length;
      states.forEach((name, i) => {
        expect(counts[i]?.reduce((sum, count) => sum + count, 0)).toBe(of("from", name));
        expect(counts.reduce((sum, row) => sum + (row[i] ?? 0), 0)).toBe(of("to", name));
      });
      expect(up + down).toBeLessThanOrEqual(moves.length);
    }),
  );
});
