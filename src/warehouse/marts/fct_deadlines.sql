with due as (
  select
    *,
    case when is_exact then exact_at else cast(due_on as timestamp) + interval 1 day - interval 1 second end as due_at,
    due_on <= as_of() as is_due
  from int_deadlines_due
  anti join int_deadlines_lapsed using (deadline_id, subject_id)
)

select
  due.deadline_id, due.subject_id, due.store_id,
  coalesce(due.department_id, person.department_id) as department_id,
  person.team_id, due.employee_id,
  due.started_at, due.due_at, due.done_at,
  case due.group_by when 'anchor' then due.started_on else due.due_on end as counted_on,
  due.is_due,
  case
    when due.done_at is not null then due.done_at <= due.due_at
    when due.is_due then false
  end as is_met
from due
asof left join int_assignments as person
  on due.employee_id = person.employee_id and due.started_on >= person.applies_from
