-- One row per seller and month planned by the as-of day.
select plan_id, seller_id, cast(month || '-01' as date) as month, submitted_at
from raw.visit_plan
where submitted_at is null or has_happened(submitted_at)
