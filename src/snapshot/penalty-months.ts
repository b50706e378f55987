/** Statements of proposed deductions, month by month and person by person. */
import type { Period } from "../calendar/periods.ts";
import { yuanText } from "../policy/number-text.ts";
import { word } from "../policy/value-words.ts";
import { type AllowanceRow, allowancesIn } from "../scoring/allowances.ts";
import { type AssignmentLookup, assignmentsIn } from "../scoring/assignments-in.ts";
import { groupBy } from "../scoring/group-by.ts";
import type { PenaltyRow } from "../scoring/penalty-row.ts";
import { amountText, basisText, penaltyTitle, proposedSum, statusWords } from "../scoring/penalty-words.ts";
import { allPenalties, within } from "../scoring/proposed-penalties.ts";
import { strayDecisions } from "../scoring/stray-decisions.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import type { DepartmentSum, PenaltyMonth, PersonStatement, StatementRow } from "./penalty-month.ts";
import type { People } from "./people.ts";
import type { Organisation } from "./snapshot.ts";

export interface PenaltyReader {
  readonly people: People;
  readonly organisation: Organisation;
}

export async function penaltyMonths(
  analysis: Analysis,
  reader: PenaltyReader,
  months: readonly Period[],
): Promise<PenaltyMonth[]> {
  const all = await allPenalties(analysis);
  const strays = await strayDecisions(analysis.db, all);
  const assignmentOf = await assignmentsIn(analysis.db);
  const result: PenaltyMonth[] = [];
  for (const month of months) {
    const rows = within(all, month);
    const end = month.end < analysis.asOf ? month.end : analysis.asOf;
    const allowances = await allowancesIn(analysis, { start: month.start, end });
    const people = statements({ rows, allowances }, assignmentOf, reader);
    const departments = departmentSums(people, reader.organisation);
    result.push({ month: month.id, people: people.map(published), departments, strays });
  }
  return result;
}

/** With the rows behind the words, for the sums. */
interface StatedPerson extends PersonStatement {
  readonly penalties: readonly PenaltyRow[];
}

/** What a page may hold: the words alone. */
function published(person: StatedPerson): PersonStatement {
  const { penalties: _, ...words } = person;
  return words;
}

interface MonthRows {
  readonly rows: readonly PenaltyRow[];
  readonly allowances: readonly AllowanceRow[];
}

/** One per person and store: who changed the store in the month answers to two managers. */
function statements(
  { rows, allowances }: MonthRows,
  assignmentOf: AssignmentLookup,
  { people, organisation }: PenaltyReader,
): StatedPerson[] {
  const key = ({ store, employee }: { readonly store: string; readonly employee: string }) => `${store}\n${employee}`;
  const paid = groupBy(allowances, key);
  const fined = groupBy(rows, key);
  const found = [...new Set([...fined.keys(), ...paid.keys()])].map((each): StatedPerson => {
    const [store = "", employee = ""] = each.split("\n");
    const own = fined.get(each) ?? [];
    return {
      employee: people.label(employee),
      store,
      department: assignmentOf(employee, own[0]?.arose_on ?? "")?.department_id ?? null,
      rows: own.map((row) => statementRow(row, people)),
      sum: yuanText(proposedSum(own)),
      allowances: (paid.get(each) ?? []).map(allowanceLine),
      executors: [...new Set(own.map(({ executor_role }) => word(executor_role)))],
      penalties: own,
    };
  });
  const places = placesOf(organisation);
  return found.sort((a, b) => places(a) - places(b) || (a.employee < b.employee ? -1 : 1));
}

function statementRow(row: PenaltyRow, people: People): StatementRow {
  const { number, rule, clause, arose_on, offence_no, multiplier, amount_fen } = row;
  return {
    number,
    title: penaltyTitle(row),
    rule,
    clause,
    arose_on,
    subject: subjectText(row),
    basis: basisText(row),
    offence_no,
    multiplier,
    amount: amountText(row),
    is_open_amount: amount_fen === null,
    status: statusText(row, people),
  };
}

/** Without the person and the day, which the statement names already: `EW1-013 2026-09` for `EW1-013|2026-09`. */
function subjectText({ subject, employee, arose_on }: PenaltyRow): string {
  const parts = subject.split("|").filter((part) => part !== employee && part !== arose_on);
  return parts.length === 0 ? "当日" : parts.join(" ");
}

function statusText({ status, reason, decided_by, decided_on }: PenaltyRow, people: People): string {
  const decided = decided_by === null ? "" : `（${people.label(decided_by)}，${decided_on}）`;
  return `${statusWords[status]}${reason === null ? "" : `：${reason}`}${decided}`;
}

const allowanceLine = ({ title, clause, days, base_fen, amount_fen }: AllowanceRow): string =>
  `${title}（${clause}）：${days} 天 × ${yuanText(base_fen)} = ${yuanText(amount_fen)}，另行发放，不与扣款相抵。`;

/** Place of a department in the order in which the group is read; unknown ones come last. */
function placesOf({ departments }: Organisation) {
  const places = new Map(departments.map(({ id, store }, index) => [`${store}\n${id}`, index]));
  return ({ store, department }: Pick<PersonStatement, "store" | "department">): number =>
    places.get(`${store}\n${department}`) ?? departments.length;
}

function departmentSums(people: readonly StatedPerson[], organisation: Organisation): DepartmentSum[] {
  const fined = people.filter(({ rows }) => rows.length > 0);
  const groups = groupBy(fined, ({ store, department }) => `${store}\n${department}`);
  const places = placesOf(organisation);
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      return first === undefined ? [] : [departmentSum(first, members)];
    })
    .sort((a, b) => places(a) - places(b));
}

function departmentSum(
  { store, department }: Pick<PersonStatement, "store" | "department">,
  members: readonly StatedPerson[],
): DepartmentSum {
  const rows = members.flatMap(({ penalties }) => penalties);
  const having = (status: PenaltyRow["status"]) => rows.filter((row) => row.status === status).length;
  return {
    store,
    department,
    people: members.length,
    proposed: having("proposed"),
    confirmed: having("confirmed"),
    waived: having("waived"),
    sum: yuanText(proposedSum(rows)),
  };
}
