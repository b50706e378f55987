-- One row per employee and day on which the daily minimum is not asked.
select employee_id, day, kind
from raw.duty_day
