-- One row per customer and day of archiving by the as-of day.
select customer_id, filed_on
from raw.customer_filing
where has_happened(filed_on)
