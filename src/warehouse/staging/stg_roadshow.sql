-- One row per roadshow held by the as-of day.
select roadshow_id, store_id, employee_id, held_on, is_approved, has_photos, cost_fen
from raw.roadshow
where has_happened(held_on)
