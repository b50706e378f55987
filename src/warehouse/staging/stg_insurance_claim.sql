-- One row per claim reported by the as-of day.
select
  claim_id, store_id, employee_id, cast(reported_at as date) as reported_on,
  is_on_scene, inspectors, customer_trips, is_notified
from raw.insurance_claim
where has_happened(reported_at)
