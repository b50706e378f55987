-- One row per customer and assessment made by the as-of day.
select customer_id, assessed_on, score
from raw.potential_assessment
where has_happened(assessed_on)
