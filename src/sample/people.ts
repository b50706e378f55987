/** Who works where and when: positions, joins, leavers, trainees with mentors, transfers. */
import type { Assignment, Role } from "./assignment.ts";
import { civil, type Day, monthOf, monthStart } from "./days.ts";
import { distinctName } from "./identities.ts";
import { type DepartmentKind, departmentId, employeeId, positions, storeId } from "./planted-truths.ts";
import { monthAfter, type Span } from "./sample-options.ts";

interface Position {
  readonly number: number;
  readonly role: Role;
  readonly department: DepartmentKind;
  readonly team?: string;
}

const FIRST_TEAM = "一组";
const SECOND_TEAM = "二组";
const adviserTeam = (number: number): string => (number < positions.unlucky ? FIRST_TEAM : SECOND_TEAM);

const staff: readonly Position[] = [
  { number: positions.generalManager, role: "general_manager", department: "administration" },
  { number: positions.salesManager, role: "sales_manager", department: "sales" },
  { number: positions.teamLeader, role: "team_leader", department: "sales", team: FIRST_TEAM },
  ...[0, 1, 2, 3, 4, 5].map((n): Position => {
    const number = positions.firstAdviser + n;
    return { number, role: "sales_advisor", department: "sales", team: adviserTeam(number) };
  }),
  { number: positions.keyAccount, role: "key_account", department: "sales" },
  { number: positions.serviceManager, role: "service_manager", department: "after_sales" },
  { number: positions.firstServiceAdviser, role: "service_advisor", department: "after_sales" },
  { number: positions.secondServiceAdviser, role: "service_advisor", department: "after_sales" },
  { number: positions.archivist, role: "archivist", department: "customer_care" },
  { number: positions.customerRelations, role: "customer_relations", department: "customer_care" },
  { number: positions.marketing, role: "other", department: "marketing" },
];

/** Months from which turnover is shown; a shorter sample keeps its first staff. */
const TURNOVER_FROM_MONTHS = 6;
const PROBATION_MONTHS = 2;
/** Days before the sample on which its first staff was hired. */
const EARLIER_HIRES = [250, 2200] as const;
/** Employee numbers kept free per store when distinct names are dealt out. */
const NAMES_PER_STORE = 24;

/** Assignments of every store, by store and employee. */
export function planPeople(span: Span): Assignment[] {
  const people: Assignment[] = [];
  for (let store = 1; store <= span.stores; store += 1) people.push(...planStore(span, store));
  return people;
}

function planStore(span: Span, store: number): Assignment[] {
  const random = span.random.fork(`people/${store}`);
  const base = staff.map((position): Assignment => {
    return assignment(store, position, span.first - random.int(...EARLIER_HIRES));
  });
  return span.months < TURNOVER_FROM_MONTHS ? base : withTurnover(span, store, base);
}

function assignment(store: number, position: Position, hired: Day): Assignment {
  return {
    employee_id: employeeId(store, position.number),
    valid_from: hired,
    name: distinctName((store - 1) * NAMES_PER_STORE + position.number),
    store_id: storeId(store),
    department_id: departmentId(store, position.department),
    team_id: position.team ?? null,
    role: position.role,
    hired_on: hired,
    probation_end: null,
    mentor_id: null,
    left_on: null,
    until: null,
  };
}

/** One adviser leaves and is replaced by a trainee; one more trainee joins late or fails; one adviser moves. */
function withTurnover(span: Span, store: number, base: readonly Assignment[]): Assignment[] {
  const monthAt = (share: number): string => monthAfter(span.firstMonth, Math.floor(span.months * share));
  const leaves = monthStart(monthAt(0.38), 1) - 1;
  const movesOn = monthStart(monthAt(0.62));
  const people = base.flatMap((person): Assignment[] => {
    if (person.employee_id === employeeId(store, positions.leaver)) return [{ ...person, left_on: leaves }];
    if (person.employee_id === employeeId(store, positions.transferred)) return moved(person, { span, store, movesOn });
    return [person];
  });
  const trainee = (number: number, hired: Day, mentor: number, stays: boolean): Assignment => {
    const end = addMonths(hired, PROBATION_MONTHS);
    const position: Position = { number, role: "sales_advisor", department: "sales", team: adviserTeam(number) };
    return {
      ...assignment(store, position, hired),
      probation_end: end,
      mentor_id: employeeId(store, mentor),
      left_on: stays ? null : end,
    };
  };
  const later = positions.firstLater;
  people.push(trainee(later, leaves + 15, positions.mentor, true));
  if (store % 3 === 1) people.push(trainee(later + 1, monthStart(monthAt(1), -2) + 9, positions.secondMentor, true));
  if (store % 3 === 2) people.push(trainee(later + 1, monthStart(monthAt(0.7)) + 4, positions.secondMentor, false));
  if (sendsAway(span, store)) people.push(trainee(later + 2, movesOn + 9, positions.mentor, true));
  return people;
}

const sendsAway = (span: Span, store: number): boolean => store % 3 === 1 && store + 2 <= span.stores;

/** Every third store sends the adviser two stores on and hires another; the others let him change the team. */
function moved(
  person: Assignment,
  { span, store, movesOn }: { span: Span; store: number; movesOn: Day },
): Assignment[] {
  const away = sendsAway(span, store);
  const target = away ? store + 2 : store;
  const next: Assignment = {
    ...person,
    valid_from: movesOn,
    store_id: storeId(target),
    department_id: departmentId(target, "sales"),
    team_id: away ? SECOND_TEAM : FIRST_TEAM,
  };
  return [{ ...person, until: movesOn }, next];
}

/** Same day n months later, or the month's last day. */
function addMonths(day: Day, n: number): Day {
  const month = monthOf(day);
  return Math.min(monthStart(month, n) + civil(day).day - 1, monthStart(month, n + 1) - 1);
}
