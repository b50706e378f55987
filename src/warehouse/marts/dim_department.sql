select department_id, store_id, name, kind, head_id
from stg_department
