with plans as (
  select plans.plan_id, plans.month, plans.seller_id, seller.store_id, seller.department_id, seller.team_id
  from stg_visit_plan as plans
  asof inner join int_assignments as seller
    on plans.seller_id = seller.employee_id and plans.month >= seller.applies_from
)

select
  items.plan_id, items.item_no,
  plans.store_id, plans.department_id, plans.team_id,
  plans.seller_id as employee_id,
  plans.month, last_day(plans.month) as due_on,
  items.customer_id, items.planned_on, items.purpose,
  matches.visit_id is not null as is_done
from stg_visit_plan_item as items
inner join plans using (plan_id)
left join int_visit_matches as matches on matches.plan_id = items.plan_id and matches.item_no = items.item_no
