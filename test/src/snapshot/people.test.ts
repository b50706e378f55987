import { describe, expect, test } from "vitest";
import { peopleFor } from "../../../src/snapshot/people.ts";

const people = [
  { id: "Y1-04", name: "王小明" },
  { id: "Y1-05", name: "李芳" },
];

describe("peopleFor", () => {
  test("names for those who may see them", () => {
    const view = peopleFor("employee_name", people);
    expect(view.label("Y1-04")).toBe("王小明");
    expect(view.relabel("由 Y1-05 带教")).toBe("由 李芳 带教");
    expect(view.forbiddenNames).toEqual([]);
  });

  test("people of the same name are told apart by their code", () => {
    const view = peopleFor("employee_name", [...people, { id: "Y2-01", name: "李芳" }]);
    expect(["Y1-04", "Y1-05", "Y2-01"].map(view.label)).toEqual(["王小明", "李芳（Y1-05）", "李芳（Y2-01）"]);
  });

  test("codes for meetings; names must not get out", () => {
    const view = peopleFor("employee_code", people);
    expect(view.label("Y1-04")).toBe("Y1-04");
    expect(view.relabel("由 Y1-05 带教")).toBe("由 Y1-05 带教");
    expect(view.forbiddenNames).toEqual(["李芳", "王小明"]);
  });

  test("nothing that leads to a person for the rest", () => {
    const view = peopleFor("none", people);
    expect(view.visible).toBe(false);
    expect(view.label("Y1-05")).toBe("员工002");
    expect(view.label("Y9-99")).toBe("员工");
    expect(view.relabel("由 Y1-05 带教，2026-03-01 起")).toBe("由 员工002 带教，2026-03-01 起");
    expect(view.forbiddenNames).toEqual(["李芳", "王小明"]);
  });
});
