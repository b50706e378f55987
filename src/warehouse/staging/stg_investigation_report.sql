-- One row per report sent by the as-of day.
select
  complaint_id, sent_at, seen(reviewed_at) as reviewed_at, is_original_attached, responsible_id,
  coalesce(has_cause, false) as has_cause,
  coalesce(has_course, false) as has_course,
  coalesce(has_conclusion, false) as has_conclusion,
  coalesce(has_countermeasure, false) as has_countermeasure,
  coalesce(has_prevention, false) as has_prevention
from raw.investigation_report
where has_happened(sent_at)
