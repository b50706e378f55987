-- One row per planned visit that was made: the n-th planned to a customer in a month is matched with the n-th made.
with planned as (
  select
    items.plan_id, items.item_no, items.customer_id, plans.seller_id, plans.month,
    row_number() over (
      partition by plans.seller_id, plans.month, items.customer_id
      order by items.planned_on nulls last, items.item_no, items.plan_id
    ) as nth
  from stg_visit_plan_item as items
  inner join stg_visit_plan as plans using (plan_id)
),

made as (
  select
    visit_id, seller_id, month, customer_id,
    row_number() over (partition by seller_id, month, customer_id order by visited_on, visit_id) as nth
  from stg_visit
  where customer_id is not null
)

select planned.plan_id, planned.item_no, made.visit_id
from planned
inner join made using (seller_id, month, customer_id, nth)
