with first_orders as (
  select orders.customer_id, min(milestones.effective_on) as first_cooperation_on
  from stg_sales_order as orders
  inner join int_order_milestones as milestones using (order_id)
  group by orders.customer_id
)

select
  customers.customer_id, customers.store_id, customers.relation, customers.category, customers.is_organisation,
  customers.is_specific, customers.is_out_of_town,
  first_orders.first_cooperation_on
from stg_customer as customers
left join first_orders using (customer_id)
