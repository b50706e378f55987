-- One row per order: how many of its cars count as performance, and from when if none counts at once. A car handed over
-- with a paper missing adds nothing until its package is complete, for good, or counts all the same (P13-102).
with handed_over as (
  select *, setting_text('recognition.papers_missing', store_id, delivered_on) as handling
  from stg_delivery
  where kind = 'sale' and not papers_complete and order_id is not null
),

completed as (
  select delivery_id, min(completed_on) as completed_on
  from stg_archive_package
  group by delivery_id
),

lacking as (
  select
    order_id, count(*) as cars,
    count(*) filter (where handling = 'lost' or completed_on is null) as uncounted,
    min(completed_on) filter (where handling = 'suspended') as completed_on
  from handed_over
  left join completed using (delivery_id)
  where handling in ('suspended', 'lost')
  group by order_id
)

select
  orders.order_id,
  greatest(orders.units - coalesce(lacking.uncounted, 0), 0) as units,
  case when lacking.cars >= orders.units then lacking.completed_on end as from_on
from stg_sales_order as orders
left join lacking using (order_id)
