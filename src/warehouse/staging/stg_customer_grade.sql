-- One row per customer and yearly cycle, decided by the as-of day.
select customer_id, cycle, grade, decided_on, coalesce(is_provisional, false) as is_provisional
from raw.customer_grade
where has_happened(decided_on)
