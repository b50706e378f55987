-- One row per meeting, call or visit made by the as-of day.
select outreach_id, employee_id, made_on, kind
from raw.outreach
where has_happened(made_on)
