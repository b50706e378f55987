-- One row per report handed in by the as-of day.
select visit_id, submitted_at
from raw.visit_report
where has_happened(submitted_at)
