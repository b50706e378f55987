-- One row per employee and assignment with the day from which it counts: the first one reaches back and the last one
-- forward, so that every event of a person finds a department.
select
  employee_id, store_id, department_id, team_id, role, probation_end, mentor_id,
  case
    when row_number() over (partition by employee_id order by valid_from) = 1 then date '-infinity'
    else valid_from
  end as applies_from
from stg_employee
