-- One row per employee and assignment that had begun by the as-of day; the first one always, so that nobody is unknown.
select
  employee_id, name, store_id, department_id, team_id, role, mentor_id,
  valid_from, hired_on, probation_end,
  seen(left_on) as left_on
from raw.employee
qualify has_happened(valid_from) or row_number() over (partition by employee_id order by valid_from) = 1
