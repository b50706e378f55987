-- One row per roadshow and adviser on it.
select roadshow_id, employee_id, records
from raw.roadshow_staff
