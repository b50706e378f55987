-- One row per report, store and period.
select
  report, store_id, period,
  seen(produced_at) as produced_at,
  seen(supervisor_reviewed_at) as supervisor_reviewed_at,
  seen(manager_reviewed_at) as manager_reviewed_at,
  seen(released_at) as released_at,
  seen(submitted_at) as submitted_at
from raw.report_run
