-- One row per record of time spent by the as-of day.
select record_id, customer_id, employee_id, served_on, hours
from raw.service_time
where has_happened(served_on)
