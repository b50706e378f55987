-- One row per order: when it became effective (P13-58) and when it counts as performance (P13-36).
with orders as (
  select
    *,
    setting_text('orders.effective_basis', store_id, signed_on) as effective_basis,
    setting_text('recognition.gmac_basis', store_id, signed_on) as gmac_basis
  from stg_sales_order
),

effective as (
  select
    order_id,
    case
      when effective_basis = 'signed_and_registered' and registered_at is null then null
      when effective_basis = 'signed_and_registered' then cast(greatest(signed_at, registered_at) as date)
      else signed_on
    end as effective_on
  from orders
),

-- The pick-up queue takes a GMAC report for money, but such a car does not count before it is picked up.
recognised as (
  select
    order_id,
    case
      when payment_kind <> 'gmac' then funds_received_at
      when gmac_report_at is null then null
      when gmac_basis = 'report' then gmac_report_at
      when picked_up_at is not null then greatest(gmac_report_at, picked_up_at)
    end as recognised_at
  from orders
)

select
  orders.order_id,
  effective.effective_on,
  case
    when counted.units > 0 and recognised.recognised_at is not null
      then greatest(cast(recognised.recognised_at as date), counted.from_on)
  end as recognised_on,
  counted.units as recognised_units,
  cast(orders.cancelled_at as date) as cancelled_on,
  coalesce(effective.effective_on, orders.signed_on) as credited_on
from orders
inner join effective using (order_id)
inner join recognised using (order_id)
inner join int_counted_cars as counted using (order_id)
