import { describe, expect, test } from "vitest";
import { Policy } from "../../../src/policy/policy.ts";
import { type Profile, profileSchema } from "../../../src/policy/profile-schema.ts";

/** A profile with some settings; what a test does not name is the same everywhere. */
function profile(id: string, settings: readonly object[], more: object = {}): Profile {
  return profileSchema.parse({
    id,
    title: id,
    source: "篇二",
    effective_from: "2020-01-01",
    settings: settings.map((setting) => ({ title: "天数", rule: "P02-10", clause: "篇二 移交第1条", ...setting })),
    ...more,
  });
}

const days = (value: unknown, more: object = {}) => ({ id: "days", value, ...more });

describe("effective dates", () => {
  const policy = new Policy([
    profile("a", [
      days(3, { effective_to: "2025-12-31" }),
      days(5, { effective_from: "2026-01-01", effective_to: "2026-06-30" }),
    ]),
  ]);

  test.each([
    ["2020-01-01", 3],
    ["2025-12-31", 3],
    ["2026-01-01", 5],
    ["2026-06-30", 5],
  ])("on %s it is %i", (on, value) => {
    expect(policy.number("days", on)).toBe(value);
  });

  test("before the first and after the last day there is none, and the message says which day", () => {
    expect(policy.find("settings", "days", "2019-12-31")).toBeUndefined();
    expect(() => policy.number("days", "2026-07-01")).toThrow('missing policy value: "days" on 2026-07-01');
  });

  test("what a value leaves open comes from its profile", () => {
    const ended = new Policy([profile("a", [days(3)], { effective_to: "2020-12-31" })]);
    expect(ended.find("settings", "days", "2020-12-31")).toMatchObject({ effective_from: "2020-01-01", profile: "a" });
    expect(ended.find("settings", "days", "2021-01-01")).toBeUndefined();
  });
});

describe("several profiles", () => {
  test("the first one that has the value wins (X-29)", () => {
    const [a, b] = [profile("a", [days(3)]), profile("b", [days(7), { id: "other", value: 1 }])];
    expect(new Policy([a, b]).value("settings", "days", "2026-01-01")).toMatchObject({ value: 3, profile: "a" });
    expect(new Policy([b, a]).number("days", "2026-01-01")).toBe(7);
    expect(new Policy([a, b]).number("other", "2026-01-01")).toBe(1);
  });

  test("the second one holds on days that the first leaves open", () => {
    const policy = new Policy([profile("a", [days(3, { effective_from: "2026-01-01" })]), profile("b", [days(7)])]);
    expect(policy.number("days", "2025-12-31")).toBe(7);
    expect(policy.number("days", "2026-01-01")).toBe(3);
  });
});

describe("overrides", () => {
  const base = profile("a", [days(3)]);

  test("replace the fields given and keep the rest", () => {
    const policy = new Policy([base], [{ id: "days", value: 5, reason: "总经理批准" }]);
    expect(policy.value("settings", "days", "2026-01-01")).toMatchObject({
      value: 5,
      rule: "P02-10",
      profile: "a",
      reason: "总经理批准",
    });
  });

  test("of one store leave the others alone", () => {
    const policy = new Policy([base], [{ id: "days", value: 5, store: "S1" }]);
    expect(policy.number("days", "2026-01-01", "S1")).toBe(5);
    expect(policy.number("days", "2026-01-01", "S2")).toBe(3);
    expect(policy.number("days", "2026-01-01")).toBe(3);
  });

  test("of a store win over those of the group, in whichever order they are written", () => {
    const [store, group] = [
      { id: "days", value: 5, store: "S1" },
      { id: "days", value: 7 },
    ];
    for (const overrides of [
      [store, group],
      [group, store],
    ]) {
      const policy = new Policy([base], overrides);
      expect(policy.number("days", "2026-01-01", "S1")).toBe(5);
      expect(policy.number("days", "2026-01-01", "S2")).toBe(7);
    }
  });

  test("hold from their day on, until their day", () => {
    const span = { effective_from: "2026-03-01", effective_to: "2026-03-31" };
    const policy = new Policy([base], [{ id: "days", value: 5, ...span }]);
    expect(["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"].map((on) => policy.number("days", on))).toEqual([
      3, 5, 5, 3,
    ]);
  });

  test("a later one wins over an earlier one", () => {
    const policy = new Policy(
      [base],
      [
        { id: "days", value: 5 },
        { id: "days", value: 6, effective_from: "2026-03-01" },
      ],
    );
    expect(policy.number("days", "2026-02-28")).toBe(5);
    expect(policy.number("days", "2026-03-01")).toBe(6);
  });

  test("stand before what they override in the list of all values", () => {
    const policy = new Policy([base], [{ id: "days", value: 5, store: "S1" }]);
    expect(policy.all("settings").map(({ value, store }) => [value, store])).toEqual([
      [5, "S1"],
      [3, null],
    ]);
  });

  test("of an unknown id are an error", () => {
    expect(() => new Policy([base], [{ id: "dayz", value: 5 }])).toThrow('unknown policy value in overrides: "dayz"');
  });

  test.each([
    [{ id: "sale", length: "three" }, 'invalid sale.length in overrides: "three"'],
    [{ id: "sale", unit: "weeks" }, 'invalid sale.unit in overrides: "weeks"'],
    [{ id: "sale", lenght: 5 }, "invalid sale.lenght in overrides: 5"],
  ])("with a field the value cannot take are an error: %j", (override, message) => {
    const deadline = {
      id: "sale",
      title: "移交",
      rule: "P02-10",
      clause: "篇二",
      length: 3,
      unit: "work_day",
      start_event: "delivery.delivered_at",
      end_event: "archive_package.handed_over_on",
    };
    const withDeadline = profile("a", [], { deadlines: [deadline] });
    expect(() => new Policy([withDeadline], [override])).toThrow(message);
  });
});

describe("typed settings", () => {
  const policy = new Policy([
    profile("a", [
      days(3),
      { id: "basis", value: "amount" },
      { id: "on", value: true },
      { id: "roles", value: ["x", "y"] },
    ]),
  ]);

  test("come as what they are", () => {
    expect(policy.number("days", "2026-01-01")).toBe(3);
    expect(policy.text("basis", "2026-01-01")).toBe("amount");
    expect(policy.flag("on", "2026-01-01")).toBe(true);
    expect(policy.texts("roles", "2026-01-01")).toEqual(["x", "y"]);
  });

  test("and as nothing else", () => {
    expect(() => policy.number("basis", "2026-01-01")).toThrow('invalid setting basis: "amount"');
    expect(() => policy.text("days", "2026-01-01")).toThrow("invalid setting days: 3");
    expect(() => policy.flag("days", "2026-01-01")).toThrow("invalid setting days: 3");
    expect(() => policy.texts("on", "2026-01-01")).toThrow("invalid setting on: true");
  });
});

test("a penalty whose counter no profile has is an error", () => {
  const penalty = {
    id: "late",
    title: "迟交",
    rule: "P02-16",
    clause: "篇二",
    role: "sales_advisor",
    act: "迟交",
    amount_fen: 5000,
    per: "package",
    counter: "offences",
    executor_role: "customer_director",
  };
  expect(() => new Policy([profile("a", [], { penalties: [penalty] })])).toThrow(
    'unknown counter of penalty late: "offences"',
  );
  const { counter: _, ...uncounted } = penalty;
  const yields_to = { penalties: ["other"], within: "record" as const, unless: "both" };
  expect(() => new Policy([profile("a", [], { penalties: [{ ...uncounted, yields_to }] })])).toThrow(
    'unknown setting of penalty late: "both"',
  );
});
