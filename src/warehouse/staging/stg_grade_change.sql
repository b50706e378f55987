-- One row per customer and day of a change made by the as-of day.
select customer_id, changed_on, grade, reason, initiated_by, decided_by, second_decided_by, expires_on
from raw.grade_change
where has_happened(changed_on)
