-- One row per permission that has begun by the as-of day.
select grant_id, employee_id, department_id, granted_by, valid_from, coalesce(valid_to, open_end()) as valid_to
from raw.access_grant
where has_happened(valid_from)
