/** Lending and viewing on the worked example E-16 and at their boundaries. */
import { describe, expect, test } from "vitest";
import { analysisOf, type RawRows } from "../../../support/analysis-of.ts";
import { metricOf } from "../../../support/metric-of.ts";

const asOf = "2026-03-31";
const measure = async (raw: RawRows, id: string, overrides = {}) =>
  metricOf(await analysisOf(raw, { asOf, ...overrides }), id, "2026-03");

describe("a loan out on Friday evening and back on Monday morning (E-16)", () => {
  const back = (of: string) => ({
    archive_loan: [
      { loan_id: "L1", class: of, borrowed_at: "2026-03-06 17:00:00", returned_at: "2026-03-09 09:00:00" },
    ],
  });
  const dueAt = async (of: string, overrides: object = {}) => {
    const { db } = await analysisOf(back(of), { asOf, ...overrides });
    const query = db.selectFrom("fct_deadlines").where("deadline_id", "like", "loan.%").select(["due_at", "is_met"]);
    return (await query.execute()).map(({ due_at, is_met }) => [due_at.slice(0, 16), is_met]);
  };

  test("X-05: three days for an archive, one day for sales papers, side by side in one store", async () => {
    expect(await dueAt("archive")).toEqual([["2026-03-09 23:59", true]]);
    expect(await dueAt("sales_papers")).toEqual([["2026-03-07 23:59", false]]);
    expect(await measure(back("archive"), "archive-loans-on-time-rate")).toEqual([1, 1, 1]);
    expect(await measure(back("sales_papers"), "sales-papers-on-time-rate")).toEqual([0, 1, 0]);
    expect(await measure(back("archive"), "sales-papers-on-time-rate")).toEqual([0, 0, null]);
  });

  test("as 72 hours, as one day for archives too, and with the day of borrowing counted", async () => {
    const hours = { overrides: [{ id: "loan.archive", length: 72, unit: "hour" as const }] };
    expect(await dueAt("archive", hours)).toEqual([["2026-03-09 17:00", true]]);
    const oneDay = { overrides: [{ id: "loan.archive", length: 1 }] };
    expect(await dueAt("archive", oneDay)).toEqual([["2026-03-07 23:59", false]]);
    const counted = { overrides: [{ id: "loan.archive", count_anchor_day: true }] };
    expect(await dueAt("archive", counted)).toEqual([["2026-03-08 23:59", false]]);
  });

  test("nothing more is lent to the borrower from 8 March on", async () => {
    const loans = ["2026-03-07 10:00:00", "2026-03-08 09:00:00"].map((borrowed_at, n) => ({
      loan_id: `N${n}`,
      class: "sales_papers",
      borrowed_at,
      returned_at: borrowed_at,
    }));
    const raw = { archive_loan: [...back("sales_papers").archive_loan, ...loans] };
    expect(await measure(raw, "loans-to-banned")).toEqual([1, null, 1]);
    expect(await measure(raw, "banned-borrowers")).toEqual([1, null, 1]);
    const before = await analysisOf(raw, { asOf: "2026-03-07" });
    expect(await metricOf(before, "banned-borrowers", "2026-03")).toEqual([0, null, 0]);
    expect(await measure({ archive_loan: back("archive").archive_loan }, "loans-to-banned")).toEqual([0, null, 0]);
  });
});

test("an archive is overdue from the fourth day on until it comes back", async () => {
  const archive_loan = [
    { loan_id: "A", borrowed_at: "2026-03-10 10:00:00" },
    { loan_id: "B", borrowed_at: "2026-03-10 10:00:00", returned_at: "2026-03-16 10:00:00" },
  ];
  const open = async (day: string) =>
    (await metricOf(await analysisOf({ archive_loan }, { asOf: day }), "archive-loans-overdue", "2026-03"))[2];
  expect([await open("2026-03-13"), await open("2026-03-14"), await open("2026-03-16")]).toEqual([0, 2, 1]);
});

describe("the loan register", () => {
  const whole = { has_material: true, copies: 2, has_reason: true, is_signed: true };
  const out = { borrowed_at: "2026-03-06 17:00:00" };

  test("an entry has material, copies, time, reason and signature", async () => {
    const archive_loan = [
      { ...out, ...whole },
      { ...out, ...whole, copies: 0 },
      { ...out, ...whole, is_signed: false },
    ];
    expect(await measure({ archive_loan }, "loan-entry-complete-rate")).toEqual([1, 3, 1 / 3]);
  });

  test("a store that writes none of it down is not measured by it", async () => {
    expect(await measure({ archive_loan: [out] }, "loan-entry-complete-rate")).toEqual([0, 0, null]);
    expect(await measure({ archive_loan: [out] }, "archive-loans-approved-rate")).toEqual([0, 0, null]);
    const returned = { ...out, returned_at: "2026-03-07 10:00:00" };
    expect(await measure({ archive_loan: [returned] }, "loan-cancellation-rate")).toEqual([0, 0, null]);
  });

  test("struck off on the day of return, not the day after; what is still out owes nothing", async () => {
    const back = { ...out, returned_at: "2026-03-09 09:00:00" };
    const archive_loan = [
      { ...back, cancelled_at: "2026-03-09 18:00:00" },
      { ...back, cancelled_at: "2026-03-10 08:00:00" },
      back,
      out,
    ];
    expect(await measure({ archive_loan }, "loan-cancellation-rate")).toEqual([1, 3, 1 / 3]);
  });

  test("approved before it is handed out; by the day where no time was written", async () => {
    const archive_loan = [
      { ...out, archivist_approved_at: "2026-03-06 17:00:00" },
      { ...out, archivist_approved_at: "2026-03-06 17:01:00" },
      { ...out, archivist_approved_at: "2026-03-06" },
      { ...out, archivist_approved_at: "2026-03-07" },
    ];
    expect(await measure({ archive_loan }, "archive-loans-approved-rate")).toEqual([2, 4, 0.5]);
  });

  test("sales papers need all three consents (P13-103); under X-07's strictest reading the general manager's", async () => {
    const sales = { ...out, class: "sales_papers" };
    const two = { sales_manager_approved_at: "2026-03-06 16:00:00", team_leader_approved_at: "2026-03-06 16:00:00" };
    const archive_loan = [
      { ...sales, ...two, assistant_approved_at: "2026-03-06 16:30:00" },
      { ...sales, ...two },
      { ...sales, general_manager_approved_at: "2026-03-06 09:00:00" },
    ];
    expect(await measure({ archive_loan }, "sales-papers-approved-rate")).toEqual([1, 3, 1 / 3]);
    const strict = { overrides: [{ id: "access.approvers.lend_sales_papers", value: ["general_manager"] }] };
    const [, , , generalManagersOnly] = [
      0,
      0,
      0,
      await measure({ archive_loan }, "sales-papers-approved-rate", strict),
    ];
    expect(generalManagersOnly).toEqual([1, 3, 1 / 3]);
    const any = { overrides: [{ id: "access.approvers.lend_sales_papers", value: ["team_leader"] }] };
    expect(await measure({ archive_loan }, "sales-papers-approved-rate", any)).toEqual([2, 3, 2 / 3]);
  });
});

describe("viewing requests", () => {
  const asked = { requested_at: "2026-03-02 09:00:00", viewer_id: "E1" };
  const whole = {
    has_object: true,
    has_purpose: true,
    has_reason: true,
    has_viewer: true,
    is_stamped: true,
    is_head_signed: true,
  };
  const approved = { ...asked, decision: "approved", decided_at: "2026-03-03 21:00:00" };

  test("complete among the approved, approved among the decided, days to the decision", async () => {
    const view_request = [
      { ...approved, ...whole },
      { ...approved, ...whole, is_stamped: false },
      { ...asked, decision: "refused", decided_at: "2026-03-02 21:00:00" },
      asked,
    ];
    expect(await measure({ view_request }, "view-request-complete-rate")).toEqual([1, 2, 0.5]);
    expect(await measure({ view_request }, "view-approval-rate")).toEqual([2, 3, 2 / 3]);
    expect((await measure({ view_request }, "view-decision-days"))[2]).toBe(1.5);
  });

  test("a view needs a permission in force on its day or an approved request", async () => {
    const viewed_at = "2026-03-05 10:00:00";
    const access_grant = [
      { employee_id: "E2", granted_by: "GM", valid_from: "2026-03-05", valid_to: "2026-03-05" },
      { employee_id: "E3", granted_by: "GM", valid_from: "2026-03-06" },
      { employee_id: "E4", granted_by: "E9", valid_from: "2026-01-01" },
    ];
    const employee = [{ employee_id: "GM", role: "general_manager" }];
    const view_request = [
      { ...approved, viewed_at },
      { ...approved, decided_at: "2026-03-05 10:30:00", viewed_at },
      { ...asked, viewer_id: "E2", viewed_at },
      { ...asked, viewer_id: "E3", viewed_at },
      { ...asked, viewer_id: "E4", viewed_at },
    ];
    const raw = { access_grant, employee, view_request };
    expect(await measure(raw, "views-without-permission")).toEqual([2, null, 2]);
    // 篇六 asks for the general manager himself: only E2 has that.
    expect(await measure(raw, "views-without-general-manager")).toEqual([4, null, 4]);
  });

  test("an outsider shows a letter and is approved; a classified file needs the customer service manager", async () => {
    const viewed_at = "2026-03-05 10:00:00";
    const outsider = { ...approved, viewer_id: null, is_external: true, viewed_at };
    const secret = { ...approved, secrecy: "confidential", viewed_at };
    const view_request = [
      { ...outsider, has_identity_document: true },
      outsider,
      { ...outsider, decision: null, has_identity_document: true },
      { ...secret, customer_service_approved_at: "2026-03-05 09:00:00" },
      secret,
      { ...approved, viewed_at },
    ];
    expect(await measure({ view_request }, "outsider-views-unchecked")).toEqual([3, null, 3]);
  });

  test("X-07: who approves is a setting by scope", async () => {
    const employee = [{ employee_id: "E1", department_id: "D1" }];
    const seen = { ...asked, viewed_at: "2026-03-05 10:00:00" };
    const by = { department_manager_approved_at: "2026-03-04 10:00:00" };
    const view_request = [
      { ...seen, file_department_id: "D1", ...by },
      { ...seen, file_department_id: "D1" },
      { ...seen, file_department_id: "D2", ...by },
      { ...seen, file_department_id: "D2", general_manager_approved_at: "2026-03-04 10:00:00" },
      { ...seen, file_department_id: "D2", general_manager_approved_at: "2026-03-06 10:00:00" },
      seen,
    ];
    const raw = { employee, view_request };
    expect(await measure(raw, "own-department-views-approved-rate")).toEqual([1, 2, 0.5]);
    expect(await measure(raw, "other-department-views-approved-rate")).toEqual([1, 3, 1 / 3]);
    const strictest = { overrides: [{ id: "access.approvers.own_department", value: ["general_manager"] }] };
    expect(await measure(raw, "own-department-views-approved-rate", strictest)).toEqual([0, 2, 0]);
  });
});
