-- One row per report, store and period.
select report, store_id, period, seen(submitted_at) as submitted_at
from raw.report_run
