-- One row per head of a department whose term has begun by the as-of day.
select department_id, employee_id, valid_from
from raw.department_head
where has_happened(valid_from)
