-- One row per order signed by the as-of day, as it stood then.
select
  order_id, party_id, store_id, seller_id, customer_id, payment_kind, amount_fen, cost_fen, units,
  signed_at, cast(signed_at as date) as signed_on,
  seen(registered_at) as registered_at,
  seen(cancelled_at) as cancelled_at,
  seen(funds_received_at) as funds_received_at,
  seen(gmac_report_at) as gmac_report_at,
  seen(picked_up_at) as picked_up_at,
  seen(changed_at) as changed_at,
  seen(down_payment_at) as down_payment_at,
  seen(key_released_at) as key_released_at,
  pick_up_queue, vin,
  coalesce(is_credit_cancelled, false) as is_credit_cancelled
from raw.sales_order
where has_happened(signed_at)
