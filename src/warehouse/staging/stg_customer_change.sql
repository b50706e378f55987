-- One row per change of a customer's data that had occurred by the as-of day.
select change_id, customer_id, employee_id, kind, occurred_on, seen(reported_on) as reported_on, to_category
from raw.customer_change
where has_happened(occurred_on)
