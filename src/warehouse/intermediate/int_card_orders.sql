-- One row per effective order and the customer whose cards it concerns: by party, else by the buyer's phone number.
with orders as (
  select orders.order_id, orders.store_id, orders.seller_id, orders.party_id, customers.phone, milestones.effective_on
  from stg_sales_order as orders
  inner join int_order_milestones as milestones using (order_id)
  left join stg_customer as customers on customers.customer_id = orders.customer_id
  where milestones.effective_on is not null
),

matched as (
  select orders.*, cards.customer_key, 1 as preference
  from orders
  inner join stg_lead_card as cards on cards.store_id = orders.store_id and cards.party_id = orders.party_id
  union all
  select orders.*, cards.customer_key, 2
  from orders
  inner join stg_lead_card as cards on cards.store_id = orders.store_id and cards.phone = orders.phone
)

select distinct on (order_id) order_id, store_id, seller_id, customer_key, effective_on
from matched
order by order_id, preference, customer_key
