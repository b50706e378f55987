-- One row per car returned by the as-of day and not cancelled.
select
  delivery_id, kind, store_id, order_id, vin, advisor_id, customer_id, visit_type, origin,
  delivered_at, cast(delivered_at as date) as delivered_on, sold_on,
  seen(papers_handed_at) as papers_handed_at,
  contact_verified, contact_numbers,
  coalesce(papers_complete, true) as papers_complete
from raw.delivery
where has_happened(delivered_at) and not coalesce(is_cancelled, false)
