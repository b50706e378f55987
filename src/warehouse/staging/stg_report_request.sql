-- One row per request made by the as-of day.
select
  request_id, department_id, requested_at,
  seen(manager_reviewed_at) as manager_reviewed_at,
  seen(gm_approved_at) as gm_approved_at,
  seen(first_issued_at) as first_issued_at
from raw.report_request
where has_happened(requested_at)
