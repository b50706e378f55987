-- One row per reminder given by the as-of day.
select customer_id, employee_id, reminded_on
from raw.registration_reminder
where has_happened(reminded_on)
