-- One row per seller and month with a visit plan: the first one submitted.
select *
from stg_visit_plan
qualify row_number() over (partition by seller_id, month order by submitted_at nulls last, plan_id) = 1
