-- Steps that somebody waits for: from the day on which the waiting begins to the day on which it ends.
with complaints as (
  select
    steps.*, spans.grade, cast(clock.due_at as date) as due_on,
    date_diff('day', steps.received_on, cast(clock.due_at as date)) as allowed_days
  from int_complaint_steps as steps
  left join int_grade_spans as spans
    on spans.customer_id = steps.customer_id and steps.received_on between spans.from_on and spans.to_on
  left join fct_deadlines as clock
    on clock.deadline_id = 'complaint.closing' and clock.subject_id = steps.complaint_id
),

waits as (
  select
    'complaint.unassigned' as wait_id, complaint_id as subject_id, store_id, department_id, null as employee_id,
    received_on as began_on, cast(least(assigned_at, closed_at) as date) as ended_on
  from complaints
  where keeps_assignment
  union all
  select
    'complaint.at_gm', complaint_id, store_id, department_id, null, cast(opinion_at as date),
    cast(coalesce(gm_approved_at, closed_at) as date)
  from complaints
  where opinion_at is not null
  union all
  select 'complaint.open_a', complaint_id, store_id, department_id, null, received_on, closed_on
  from complaints
  where grade = 'A'
  union all
  select
    'complaint.overdue_twice', complaint_id, store_id, department_id, null,
    cast(due_on + to_days(cast(allowed_days as integer)) + interval 1 day as date), closed_on
  from complaints
  where due_on is not null
  union all
  select 'visit.commitment', subject_id, store_id, null, employee_id, cast(due_on + interval 1 day as date), done_on
  from int_visit_promises
  where question_id = 'visit.commitment'
  union all
  select
    'grade.' || lower(grade), concat_ws('|', customer_id, from_on), store_id, null, null, from_on,
    cast(to_on + interval 1 day as date)
  from int_grade_spans
)

select
  waits.wait_id, waits.subject_id, waits.store_id,
  coalesce(waits.department_id, person.department_id) as department_id,
  case when person.department_id = coalesce(waits.department_id, person.department_id) then person.team_id end as team_id,
  waits.employee_id,
  waits.began_on, seen(waits.ended_on) as ended_on
from waits
asof left join int_assignments as person
  on waits.employee_id = person.employee_id and waits.began_on >= person.applies_from
-- What ended before or on the day on which it would have begun never waited.
where has_happened(waits.began_on) and coalesce(waits.ended_on > waits.began_on, true)
