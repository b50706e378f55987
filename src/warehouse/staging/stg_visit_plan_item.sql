-- One row per planned visit.
select plan_id, item_no, customer_id, planned_on, purpose
from raw.visit_plan_item
