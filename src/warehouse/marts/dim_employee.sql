with assignments as (
  select
    *,
    lead(valid_from) over (partition by employee_id order by valid_from) - 1 as day_before_next
  from stg_employee
)

select
  employee_id, valid_from, name, store_id, department_id, team_id, role, hired_on, probation_end, mentor_id, left_on,
  coalesce(least(day_before_next, left_on), open_end()) as valid_to
from assignments
