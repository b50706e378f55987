import { describe, expect, test } from "vitest";
import { builtInPolicyDir, loadProfiles } from "../../../src/policy/load-profiles.ts";
import { withoutDoublePunishment } from "../../../src/scoring/exclusive-penalties.ts";
import { policyOf } from "../../support/policy-of.ts";

const violation = (penalty: string, subject: string) => ({
  store: "S1",
  employee: "E1",
  penalty,
  subject,
  arose_on: "2026-03-10",
  units: 1,
});

describe("late and defective service archives (X-18)", () => {
  const both = [
    violation("archive.service_handover_late", "V1"),
    violation("archive.service_defect", "V1"),
    violation("archive.service_staff_signature", "V2"),
  ];

  test("are punished apart by default", () => {
    expect(withoutDoublePunishment(both, policyOf(["skoda_archive"]))).toEqual(both);
  });

  test("or only as late, when the store says so", () => {
    const policy = policyOf(["skoda_archive"], [{ id: "archive.cumulate_late_and_defect", value: false }]);
    expect(withoutDoublePunishment(both, policy)).toEqual([both[0], both[2]]);
  });
});

describe("papers to the assistant beside the archive (X-03)", () => {
  const papers = [violation("papers.to_assistant_late", "D1")];

  test("are punished where the archive is not", () => {
    expect(withoutDoublePunishment(papers, policyOf(["hyundai_sales"]))).toEqual(papers);
  });

  test("and not a second time where it is, unless the store says so", () => {
    const profiles = ["skoda_archive", "hyundai_sales"];
    expect(withoutDoublePunishment(papers, policyOf(profiles))).toEqual([]);
    const both = policyOf(profiles, [{ id: "penalty.papers_beside_archive", value: true }]);
    expect(withoutDoublePunishment(papers, both)).toEqual(papers);
  });
});

test("every shipped penalty yields to penalties and a setting that exist", () => {
  const policy = policyOf([...loadProfiles(builtInPolicyDir).keys()]);
  const known = (kind: "penalties" | "settings") => policy.all(kind).map(({ id }) => id);
  const yielding = policy.all("penalties").flatMap(({ yields_to }) => yields_to ?? []);
  expect(yielding).toHaveLength(4);
  expect(known("penalties")).toEqual(expect.arrayContaining(yielding.flatMap(({ penalties }) => penalties)));
  expect(known("settings")).toEqual(expect.arrayContaining(yielding.map(({ unless }) => unless)));
});

test("a store may let any penalty yield to any other, and only from a day on", () => {
  const yields_to = {
    penalties: ["archive.sale_handover_late"],
    within: "record",
    unless: "archive.cumulate_late_and_defect",
  };
  const policy = policyOf(
    ["skoda_archive"],
    [
      { id: "archive.cumulate_late_and_defect", value: false },
      { id: "archive.sale_customer_signature", yields_to, effective_from: "2026-03-10" },
    ],
  );
  const pairOn = (arose_on: string) =>
    ["archive.sale_handover_late", "archive.sale_customer_signature"].map((penalty) => ({
      ...violation(penalty, "V1"),
      arose_on,
    }));
  expect(withoutDoublePunishment(pairOn("2026-03-09"), policy)).toHaveLength(2);
  expect(withoutDoublePunishment(pairOn("2026-03-10"), policy)).toHaveLength(1);
});
