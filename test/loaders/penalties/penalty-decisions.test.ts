import { expect, test } from "vitest";
import { loadProject } from "../../../loaders/load.ts";
import { issueInWords } from "../../../src/snapshot/issue-in-words.ts";
import { people, projectFolder } from "../../support/project-folder.ts";

const header = "建议编号,处理结果,理由,决定人,决定日期";

async function loaded(...lines: readonly string[]) {
  const folder = projectFolder([...people.sources, { source: "penalty_decisions", files: ["sources/处罚决定.csv"] }], {
    ...people.files,
    "sources/处罚决定.csv": [header, ...lines, ""].join("\n"),
  });
  const { sources, issues } = await loadProject(folder.open(), { now: "2026-05-01T08:00:00" });
  const { read, accepted, quarantined } = sources.find(({ source }) => source === "penalty_decisions") ?? {};
  return { counts: [read, accepted, quarantined], issues };
}

test("confirmed needs no reason; waived without one is refused, with words that say so", async () => {
  const { counts, issues } = await loaded(
    "AAAA-AAAA,确认,,E1,2026-04-01",
    "BBBB-BBBB,免除,客户改期交车,E1,2026-04-01",
    "CCCC-CCCC,免除,,E1,2026-04-01",
  );
  expect(counts).toEqual([3, 2, 1]);
  const [issue] = issues;
  if (issue === undefined) throw new Error("expected an issue");
  expect(issue).toMatchObject({ column: "reason", row: 4 });
  expect(issueInWords(issue)).toMatchObject({ column: "理由", expected: "免除须写明理由" });
});

test("nobody decides who is not on the staff, and nobody decides twice", async () => {
  const { counts } = await loaded(
    "AAAA-AAAA,确认,,E9,2026-04-01",
    "BBBB-BBBB,同意,,E1,2026-04-01",
    "BBBB-BBBB,免罚,改判,E1,2026-04-02",
  );
  expect(counts).toEqual([3, 1, 2]);
});
