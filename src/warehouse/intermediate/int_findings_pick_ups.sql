-- Was a car collected in its turn (P13-59)? Asked of every pick-up of an order that stands in a queue. Before it come the
-- orders of the queue that had been paid, were not collected yet, and cost more, or as much and were paid, signed earlier.
with queued as (
  select
    orders.order_id, orders.store_id, orders.seller_id, orders.pick_up_queue, orders.amount_fen, orders.picked_up_at,
    orders.cancelled_at,
    case when orders.payment_kind = 'gmac' then coalesce(orders.down_payment_at, orders.gmac_report_at)
      else orders.funds_received_at
    end as paid_at,
    coalesce(orders.changed_at, greatest(orders.signed_at, orders.registered_at), orders.signed_at) as ordered_at
  from stg_sales_order as orders
  where orders.pick_up_queue is not null
),

ahead as (
  select collected.order_id, count(*) as passed_over
  from queued as collected
  inner join queued as waiting
    on waiting.store_id = collected.store_id and waiting.pick_up_queue = collected.pick_up_queue
    and waiting.order_id <> collected.order_id
    and waiting.paid_at <= collected.picked_up_at
    and coalesce(waiting.picked_up_at > collected.picked_up_at, true)
    and coalesce(waiting.cancelled_at > collected.picked_up_at, true)
    and (-waiting.amount_fen, waiting.paid_at, waiting.ordered_at)
      < (-collected.amount_fen, coalesce(collected.paid_at, collected.picked_up_at), collected.ordered_at)
  where collected.picked_up_at is not null
  group by collected.order_id
)

select
  'order.pick_up_sequence' as question_id, order_id as subject_id, store_id, seller_id as employee_id,
  cast(picked_up_at as date) as happened_on, 1 as asked, cast(passed_over is null as integer) as met
from queued
left join ahead using (order_id)
where picked_up_at is not null
