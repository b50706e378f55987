-- One row per department.
select department_id, store_id, name, kind, head_id
from raw.department
