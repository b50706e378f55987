-- One row per report handed in by the as-of day.
select visit_id, submitted_at, seen(filed_on) as filed_on
from raw.visit_report
where has_happened(submitted_at)
