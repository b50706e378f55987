-- One row per visit made by the as-of day.
select
  visit_id, seller_id, customer_id, purpose, target_kind, visitor_level, next_visit_on,
  visited_on,
  cast(date_trunc('month', visited_on) as date) as month,
  seen(ended_at) as ended_at,
  seen(recorded_at) as recorded_at,
  has_route_map
from raw.visit
where has_happened(visited_on)
