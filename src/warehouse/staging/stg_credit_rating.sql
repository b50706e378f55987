-- One row per customer and year; what finance did after the as-of day is not known yet.
select customer_id, cycle, seen(rated_on) as rated_on, seen(reconciled_on) as reconciled_on
from raw.credit_rating
