-- One row per sales adviser and month.
select employee_id, cast(month || '-01' as date) as month, seen(submitted_at) as submitted_at
from raw.performance_sheet
