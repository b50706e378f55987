-- One row per adviser and day of a log.
select employee_id, day, seen(handed_at) as handed_at, is_matched
from raw.sales_log
where has_happened(day)
